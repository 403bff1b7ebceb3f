// The built action as plan and as legs, on a real engine, BuildKit, QEMU and registry: what is handed over, and that no tag is made.
import { describe, expect, test } from '@jest/globals';
import type { ExpectedSet } from '../../src/domain/expected-set.ts';
import type { LegRecord } from '../../src/domain/leg-record.ts';
import { decodeExpected, encodeExpected } from '../../src/hand-over/expected-codec.ts';
import { decodeRecords, encodeRecords } from '../../src/hand-over/record-codec.ts';
import { setIdOf } from '../../src/hand-over/set-id.ts';
import { must } from '../fakes/plan.ts';
import { act, allTagsOf, bedInputs, crane, freshImage, leftBy, makeWorkspace, openBed, tagsOf, type Attempt } from './bed.ts';

const bed = openBed();
const dockerfile = 'ARG BASE\nFROM ${BASE}\nRUN uname -m > /machine\n';
const minute = 60_000;

/** What a workflow gives to the plan, and what to the legs: the builder and the logins are theirs. */
function inputsOf(image: string): { readonly ofPlan: Record<string, string>; readonly ofLeg: Record<string, string> } {
  const { images = '', 'build-args': buildArgs = '', ...ofLeg } = bedInputs(bed, image);
  return { ofPlan: { images, 'build-args': buildArgs }, ofLeg };
}

function ended({ main }: Attempt): unknown {
  return { code: main.exitCode, log: main.exitCode === 0 ? '' : main.log };
}

const well = { code: 0, log: '' };

function recordsOf({ main }: Attempt, leg: number): readonly LegRecord[] {
  return must(decodeRecords(main.outputs[`leg-${leg}`] ?? '')).map(must);
}

describe('plan and two legs', () => {
  test('each leg pushes its platform by digest, no tag is made, and the records name what is in the registry', async () => {
    const image = freshImage(bed);
    const { ofPlan, ofLeg } = inputsOf(image);
    const workspace = makeWorkspace({ Dockerfile: dockerfile });
    const plan = await act(bed, { action: 'plan', workspace, inputs: ofPlan });
    expect(ended(plan)).toEqual(well);
    const { matrix = '', expected = '', legs, version } = plan.main.outputs;
    expect({ legs, version }).toEqual({ legs: '2', version: '1.2.3' });
    expect(JSON.parse(matrix)).toEqual({
      include: [
        { leg: 0, name: 'linux/amd64', runner: 'ubuntu-24.04', platforms: 'linux/amd64', images: 'image', target: '', 'cache-scope': '' },
        { leg: 1, name: 'linux/arm64', runner: 'ubuntu-24.04-arm', platforms: 'linux/arm64', images: 'image', target: '', 'cache-scope': '' },
      ],
    });
    expect(plan.main.summary).toContain('Planned: 2 jobs');

    for (const [leg, platform] of [[0, 'linux/amd64'], [1, 'linux/arm64']] as const) {
      const built = await act(bed, { action: 'build', workspace, inputs: { ...ofLeg, expected, leg: String(leg) } });
      expect(ended(built)).toEqual(well);
      const [record, ...more] = recordsOf(built, leg);
      expect(more).toEqual([]);
      expect(record).toMatchObject({ image: 'image', platform, digest: built.main.outputs['digest'], repository: 'Octo-Org/Claude-Code-Proxy', runId: '4711', attempt: 1 });
      const config = JSON.parse(crane(bed, 'config', `${image}@${record?.digest ?? ''}`, `--platform=${platform}`)) as { architecture: string; config: { Labels: Record<string, string> } };
      expect(config.architecture).toBe(platform.slice('linux/'.length));
      expect(config.config.Labels).toMatchObject({ 'org.opencontainers.image.version': '1.2.3' });
      expect(built.main.summary).toContain(`Handed over: ${platform}`);
      expect(leftBy(built.main)).toEqual([]);
    }
    expect(allTagsOf(bed, image)).toEqual([]);
  }, 5 * minute);

  test('a leg refuses the plan of another commit, and a leg that the plan does not have', async () => {
    const image = freshImage(bed);
    const { ofPlan, ofLeg } = inputsOf(image);
    const workspace = makeWorkspace({ Dockerfile: dockerfile });
    const { main } = await act(bed, { action: 'plan', workspace, inputs: ofPlan });
    const other = await act(bed, { action: 'build', workspace, inputs: { ...ofLeg, expected: main.outputs['expected'] ?? '', leg: '2' }, sha: 'b'.repeat(40) });
    expect(other.main.exitCode).toBe(1);
    expect(other.main.log).toMatch(/expected: given "a plan of the commit [0-9a-f]{40}", expected one of the commit b{40}/);
    expect(other.main.log).toContain('leg: given "2", expected a leg of the plan, 0 to 1');
  }, 3 * minute);
});

describe('a configuration file of the plan', () => {
  test("says of leg and merge who they log in as and what they build with: their steps have the password alone", async () => {
    const image = freshImage(bed);
    const { password = '', 'build-args': buildArgs = '', 'driver-opts': driverOptions = '', registry = '', username = '' } = bedInputs(bed, image);
    const file = { inputs: { images: image, platforms: 'linux/amd64', 'build-args': buildArgs, 'driver-opts': driverOptions, 'max-parallel': 1, registry, username } };
    const workspace = makeWorkspace({ Dockerfile: dockerfile, '.github/image.yml': JSON.stringify(file, undefined, 2) });
    const plan = await act(bed, { action: 'plan', workspace, inputs: { config: '.github/image.yml' } });
    expect(ended(plan)).toEqual(well);
    expect(plan.main.log).not.toContain('No login to');
    const { expected = '' } = plan.main.outputs;

    const built = await act(bed, { action: 'build', workspace, inputs: { expected, leg: '0', password } });
    expect(ended(built)).toEqual(well);
    expect(built.main.log).toMatch(/Inputs of \.github\/image\.yml \(by the plan\)[\s\S]*driver-opts: \.github\/image\.yml:6/);
    const records = JSON.stringify({ 'leg-0': built.main.outputs['leg-0'] });
    const merged = await act(bed, { action: 'merge', workspace: makeWorkspace({}), inputs: { expected, records, password } });
    expect(ended(merged)).toEqual(well);
    expect(merged.main.log).toContain('username: .github/image.yml:9');
    expect(merged.main.log).not.toContain('driver-opts: .github');
    expect(tagsOf(bed, image)).toEqual(['1', '1.2', '1.2.3', 'latest']);

    // Who its step says it is counts, and may not push here.
    const { reader } = bed.users;
    const other = await act(bed, { action: 'build', workspace, inputs: { expected, leg: '0', username: reader.username, password: reader.password } });
    expect(other.main.exitCode).toBe(1);
    expect(other.main.log).toContain("username: the step's own");
  }, 5 * minute);
});

describe('an image built on another one in the same leg', () => {
  const workspace = makeWorkspace({
    'base/Dockerfile': `${dockerfile}RUN echo from-base > /base\n`,
    'app/Dockerfile': 'FROM base\nRUN test "$(cat /base)" = from-base && echo "machine $(cat /machine)" && cp /machine /app\n',
  });

  /** Plans of the two, put together as a plan of several images does it. */
  async function planPair(images: readonly [string, string], more: Record<string, string>): Promise<string> {
    const sets: ExpectedSet[] = [];
    for (const [at, folder] of ['base', 'app'].entries()) {
      const { ofPlan } = inputsOf(images[at] ?? '');
      const plan = await act(bed, { action: 'plan', workspace, inputs: { ...ofPlan, context: folder, ...more } });
      expect(ended(plan)).toEqual(well);
      sets.push(must(decodeExpected(plan.main.outputs['expected'] ?? '')));
    }
    const [first] = sets;
    if (first === undefined) throw new Error('no plan');
    const [base, app] = sets.flatMap((set) => set.images);
    const id = (name: string): never => name as never;
    const set = {
      ...first,
      images: [{ ...base, id: id('base') }, { ...app, id: id('app'), dependsOn: [id('base')] }],
      legs: [{ number: 0, runner: ['ubuntu-24.04'], images: ['base', 'app'].map((name) => ({ image: id(name), platforms: first.images[0]?.platforms ?? [] })) }],
    } as ExpectedSet;
    return encodeExpected({ ...set, id: setIdOf(set) });
  }

  test('is built on the digest that was pushed a moment ago, platform by platform', async () => {
    const images = [freshImage(bed), freshImage(bed)] as const;
    const expected = await planPair(images, {});
    const built = await act(bed, { action: 'build', workspace, inputs: { ...inputsOf('').ofLeg, expected, leg: '0' } });
    expect(ended(built)).toEqual(well);
    const records = recordsOf(built, 0);
    expect(records.map(({ image, platform }) => `${image} ${platform}`)).toEqual(['base linux/amd64', 'base linux/arm64', 'app linux/amd64', 'app linux/arm64']);
    for (const platform of ['linux/amd64', 'linux/arm64']) {
      const [base = [], app = []] = ['base', 'app'].map((name, at) => layersOf(images[at] ?? '', records.find((one) => one.image === name && one.platform === platform)?.digest ?? '', platform));
      expect(base.length).toBeGreaterThan(1);
      expect(app.slice(0, base.length)).toEqual(base);
      expect(app).toHaveLength(base.length + 1);
    }
    for (const image of images) expect(allTagsOf(bed, image)).toEqual([]);
  }, 6 * minute);

  test('without publishing it is built on a folder, nothing is pushed, and what is handed over says that it was built; merge asks for no less', async () => {
    const images = [freshImage(bed), freshImage(bed)] as const;
    const expected = await planPair(images, { push: 'false' });
    const built = await act(bed, { action: 'build', workspace, inputs: { ...inputsOf('').ofLeg, expected, leg: '0' } });
    expect(ended(built)).toEqual(well);
    const records = recordsOf(built, 0);
    expect(records.map(({ image, platform, digest }) => [image, platform, digest])).toEqual(['base', 'app'].flatMap((id) => ['linux/amd64', 'linux/arm64'].map((platform) => [id, platform, undefined])));
    expect(built.main.log).toContain('machine aarch64');
    expect(built.main.summary).toContain('Built, not published');
    const merge = async (leg: string): Promise<Attempt> => await act(bed, { action: 'merge', workspace: makeWorkspace({}), inputs: { expected, records: JSON.stringify({ 'leg-0': leg }) }, env: { DOCKER_HOST: 'unix:///nowhere' } });
    const merged = await merge(built.main.outputs['leg-0'] ?? '');
    expect(ended(merged)).toEqual(well);
    expect(merged.main.summary).toContain('Every leg is complete: the images base, app.');
    const lacking = await merge(encodeRecords(records.slice(0, 3)));
    expect(lacking.main.exitCode).toBe(1);
    expect(lacking.main.log).toContain('LEG_MISSING: 1 of 2 images was not built completely: app.');
    expect(lacking.main.log).toContain('linux/arm64 (leg 0) is missing.');
    for (const image of images) expect(() => crane(bed, 'ls', image)).toThrow(/NAME_UNKNOWN/);
    expect(leftBy(built.main)).toEqual([]);
  }, 6 * minute);

  test('is not built when the one underneath fails; what does not depend on it is handed over', async () => {
    const images = [freshImage(bed), freshImage(bed)] as const;
    const broken = makeWorkspace({ 'base/Dockerfile': `${dockerfile}RUN test "$(uname -m)" = x86_64\n`, 'app/Dockerfile': 'FROM base\nRUN cp /machine /app\n' });
    const expected = await planPair(images, {});
    const built = await act(bed, { action: 'build', workspace: broken, inputs: { ...inputsOf('').ofLeg, expected, leg: '0' } });
    expect(built.main.exitCode).toBe(1);
    expect(recordsOf(built, 0).map(({ image, platform }) => `${image} ${platform}`)).toEqual(['base linux/amd64', 'app linux/amd64']);
    expect(built.main.log).toContain('app was not built for linux/arm64: base, which it is built on, has no linux/arm64.');
  }, 6 * minute);
});

function layersOf(image: string, digest: string, platform: string): readonly string[] {
  const manifest = JSON.parse(crane(bed, 'manifest', `${image}@${digest}`, `--platform=${platform}`)) as { layers: { digest: string }[] };
  return manifest.layers.map((layer) => layer.digest);
}
