// The built action as the merge job of a run on several machines: the registry has the platforms by digest, the artifact service
// the records of the legs. Tags appear for exactly what the plan expects, or not at all.
import { afterAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startArtifactProcess } from '../../testbed/artifact-service/start.ts';
import { act, bedInputs, crane, freshImage, leftBy, openBed, tagsOf, type Attempt } from './bed.ts';
import { pushLegs } from './pushed-legs.ts';

const bed = openBed();
const store = mkdtempSync(join(tmpdir(), 'artifacts-'));
const given = { ...process.env };
let service = await startArtifactProcess(store);
const versions = ['1', '1.2', '1.2.3', 'latest'];

afterAll(async () => {
  for (const name of ['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_SERVER_URL']) {
    if (given[name] === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = given[name];
  }
  await service.stop();
});

/** As the last job: no docker, no checkout, logins of its own. */
async function merge(expected: string, { inputs = {}, env = {} }: { readonly inputs?: Record<string, string>; readonly env?: Record<string, string> } = {}): Promise<Attempt> {
  const { registry = '', username = '', password = '' } = bedInputs(bed, '');
  return await act(bed, {
    action: 'merge',
    workspace: mkdtempSync(join(tmpdir(), 'empty-')),
    inputs: { expected, registry, username, password, ...inputs },
    env: { DOCKER_HOST: 'unix:///nowhere', ...service.environment('run', 'merge'), ...env },
  });
}

function ended({ main }: Attempt): unknown {
  return { code: main.exitCode, log: main.exitCode === 0 ? '' : main.log };
}

const well = { code: 0, log: '' };
const platformsOf = (ref: string): unknown => (JSON.parse(crane(bed, 'manifest', ref)) as { manifests: { digest: string; platform: { architecture: string } }[] }).manifests.map(({ digest, platform }) => [platform.architecture, digest]);

describe('one image', () => {
  test('tags appear for the two platforms that the legs pushed, without docker', async () => {
    const image = freshImage(bed);
    const fleet = await pushLegs(bed, service, { app: image });
    for (const leg of [0, 1]) await fleet.handOver(leg);
    const run = await merge(fleet.expected);
    expect(ended(run)).toEqual(well);
    const { digest = '', ref, digests = '', images = '', tags, result } = run.main.outputs;
    expect(tagsOf(bed, image)).toEqual(versions);
    expect(crane(bed, 'digest', `${image}:1.2.3`)).toBe(digest);
    expect(platformsOf(`${image}:latest`)).toEqual([['amd64', fleet.pushed[0]?.digest], ['arm64', fleet.pushed[1]?.digest]]);
    expect({ ref, result, tags: tags?.split('\n').length }).toEqual({ ref: `${image}@${digest}`, result: 'published', tags: 4 });
    expect(JSON.parse(digests)).toEqual({ 'linux/amd64': fleet.pushed[0]?.digest, 'linux/arm64': fleet.pushed[1]?.digest });
    expect(JSON.parse(images)).toMatchObject({ app: { result: 'published', digest, version: '1.2.3' } });
    expect(leftBy(run.main)).toEqual([]);
    expect(run.post.exitCode).toBe(0);
  }, 120_000);

  test('a missing leg names itself and no tag moves; a re-run of that leg completes, also for a service of a later process', async () => {
    const image = freshImage(bed);
    const fleet = await pushLegs(bed, service, { app: image });
    await fleet.handOver(0);
    const first = await merge(fleet.expected);
    expect(first.main.exitCode).toBe(1);
    expect(first.main.log).toContain('LEG_MISSING');
    expect(first.main.log).toContain('app is not complete: linux/arm64 (leg 1) is missing.');
    expect(tagsOf(bed, image)).toEqual([]);
    await service.stop();
    service = await startArtifactProcess(store);
    const again = { ...fleet };
    Object.assign(process.env, service.environment('run', 'leg-1'));
    await pushLegs(bed, service, { app: image }, { images: again.set.images, legs: again.set.legs }).then((same) => same.handOver(1, 2));
    const second = await merge(fleet.expected, { env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(ended(second)).toEqual(well);
    expect(platformsOf(`${image}:1.2.3`)).toEqual([['amd64', fleet.pushed[0]?.digest], ['arm64', fleet.pushed[1]?.digest]]);
  }, 120_000);

  test('a foreign record and a stale one are refused with the field, and no tag moves', async () => {
    const image = freshImage(bed);
    const fleet = await pushLegs(bed, service, { app: image }, { attempt: 2 });
    await fleet.handOver(0, 2);
    const foreign = await fleet.handOver(1, 2, { repository: 'Octo-Org/Fork', runId: '4710' });
    const run = await merge(fleet.expected, { env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(run.main.exitCode).toBe(1);
    expect(run.main.log).toContain('RECORD_REFUSED');
    expect(run.main.log).toContain('repository: found Octo-Org/Fork, expected Octo-Org/Claude-Code-Proxy; runId: found 4710, expected 4711');
    expect(foreign).toContain('Octo-Org/Fork');
    const outputs = { 'leg-0': await fleet.handOver(0, 2), 'leg-1': (await fleet.handOver(1, 2)).replace('"attempt":2', '"attempt":1') };
    const stale = await pushLegs(bed, service, { app: image }, { attempt: 2, handOver: 'outputs' });
    const records = JSON.stringify(outputs).replaceAll(fleet.set.id, stale.set.id);
    const late = await merge(stale.expected, { inputs: { records }, env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(late.main.exitCode).toBe(1);
    expect(late.main.log).toContain('attempt: found 1, expected 2 or later: it is older than the plan');
    expect(tagsOf(bed, image)).toEqual([]);
  }, 120_000);

  test('the artifact service is down: the outputs of the legs do, and without them it says so', async () => {
    const image = freshImage(bed);
    const fleet = await pushLegs(bed, service, { app: image });
    const records = JSON.stringify({ 'leg-0': await fleet.handOver(0), 'leg-1': await fleet.handOver(1) });
    const env = { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' };
    const without = await merge(fleet.expected, { env });
    expect(without.main.exitCode).toBe(1);
    expect(without.main.log).toContain('HAND_OVER_FAILED');
    expect(without.main.log).toContain('hand-over: outputs');
    expect(tagsOf(bed, image)).toEqual([]);
    expect(ended(await merge(fleet.expected, { inputs: { records }, env }))).toEqual(well);
    expect(tagsOf(bed, image)).toEqual(versions);
  }, 180_000);

  test('a plan that was changed on the way is refused', async () => {
    const image = freshImage(bed);
    const fleet = await pushLegs(bed, service, { app: image });
    for (const leg of [0, 1]) await fleet.handOver(leg);
    const run = await merge(fleet.expected.replaceAll(image, freshImage(bed)));
    expect(run.main.exitCode).toBe(1);
    expect(run.main.log).toContain('it was changed after the plan made it');
  }, 60_000);
});

describe('three images whose names begin alike', () => {
  const names = (): Record<string, string> => {
    const image = freshImage(bed);
    return { app: image, 'app-api': `${image}-api`, ap: image.slice(0, -1) };
  };

  test('each gets its own platforms', async () => {
    const images = names();
    const fleet = await pushLegs(bed, service, images);
    for (const leg of [5, 4, 3, 2, 1, 0]) await fleet.handOver(leg);
    const run = await merge(fleet.expected);
    expect(ended(run)).toEqual(well);
    for (const [at, image] of Object.values(images).entries()) {
      expect(tagsOf(bed, image)).toEqual(versions);
      expect(platformsOf(`${image}:1.2.3`)).toEqual([['amd64', fleet.pushed[at * 2]?.digest], ['arm64', fleet.pushed[at * 2 + 1]?.digest]]);
    }
    expect(Object.keys(JSON.parse(run.main.outputs['images'] ?? '{}') as object)).toEqual(['app', 'app-api', 'ap']);
    expect(run.main.summary).toContain('## Published 3 images');
  }, 120_000);

  test('one lacks a leg: it is named, the others are published; with all-or-nothing none is', async () => {
    for (const allOrNothing of [false, true]) {
      const images = names();
      const fleet = await pushLegs(bed, service, images, { allOrNothing });
      for (const leg of [0, 1, 2, 4, 5]) await fleet.handOver(leg);
      const run = await merge(fleet.expected);
      expect(run.main.exitCode).toBe(1);
      expect(run.main.log).toContain('app-api is not complete: linux/arm64 (leg 3) is missing.');
      expect(Object.values(images).map((image) => tagsOf(bed, image).length)).toEqual(allOrNothing ? [0, 0, 0] : [4, 0, 4]);
      if (!allOrNothing) continue;
      await fleet.handOver(3, 2);
      const again = await merge(fleet.expected, { env: { GITHUB_RUN_ATTEMPT: '2' } });
      expect(ended(again)).toEqual(well);
      expect(Object.values(images).map((image) => tagsOf(bed, image))).toEqual([versions, versions, versions]);
      expect(leftBy(again.main)).toEqual([]);
    }
  }, 180_000);
});
