// Role plan in front of fakes: what it gives out, and everything that it finds wrong before a machine is started.
import { describe, expect, test } from '@jest/globals';
import { fakeArtifacts } from '../fakes/artifacts.ts';
import { fakeGitHub } from '../fakes/github.ts';
import { memoryFiles } from '../fakes/files.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';
import { report } from '../../src/report/report.stage.ts';
import { checkedOut, definition, planOf, runRole, setOf, workspace } from './fleet.ts';
import { readEvent } from '../trigger/event-fixture.ts';

async function outputsOf(inputs: Readonly<Record<string, string>>, world: FakeWorld, more: Parameters<typeof runRole>[2] = {}): Promise<ReadonlyMap<string, string>> {
  const outcome = await runRole({ role: 'plan', ...inputs }, world, more);
  await report(outcome, world);
  if (outcome.how === 'failed') throw outcome.error;
  return world.runner.outputs;
}

describe('the plan of one image', () => {
  test('gives matrix, expected set, number of legs and the outputs of metadata-action, without docker', async () => {
    const world = fakeWorld({ files: workspace() });
    const outputs = await outputsOf({ 'build-args': 'A=1', password: 'hidden', username: 'me', driver: 'remote', endpoint: 'tcp://x:1', 'cache-scope': 's' }, world);
    expect(world.processes.commands).toEqual([]);
    expect(outputs.get('legs')).toBe('2');
    expect(JSON.parse(outputs.get('matrix') ?? '')).toMatchObject({ include: [{ leg: 0, name: 'linux/amd64', runner: 'ubuntu-24.04', 'cache-scope': 's' }, { leg: 1, name: 'linux/arm64', runner: 'ubuntu-24.04-arm' }] });
    expect(outputs.get('tag-names')).toBe('1.2.3\n1.2\n1\nlatest');
    expect(JSON.parse(outputs.get('images') ?? '')).toMatchObject({ image: { version: '1.2.3', tags: ['1.2.3', '1.2', '1', 'latest'] } });
    const text = outputs.get('expected') ?? '';
    expect(text).not.toContain('hidden');
    const set = setOf(text);
    expect(set).toMatchObject({ publishes: true, handOver: 'outputs', allOrNothing: false, attempt: 2 });
    // What is each job's own does not win there.
    expect(set.images[0]?.inputs).toEqual({ 'build-args': 'A=1', 'cache-scope': 's' });
    expect(world.runner.texts('foreign')).toContain('Leg 1: linux/arm64 on ubuntu-24.04-arm');
    expect(world.runner.summaries.join()).toContain('## Planned: 2 jobs');
  });

  test('has one name for the same run and plan, and another for another plan', async () => {
    const id = async (inputs: Readonly<Record<string, string>>, environment = {}): Promise<string> => setOf((await outputsOf(inputs, fakeWorld({ files: workspace() }), { environment })).get('expected') ?? '').id;
    const first = await id({});
    expect(await id({})).toBe(first);
    expect(await id({}, { GITHUB_RUN_ATTEMPT: '3' })).toBe(first);
    expect(await id({ tags: 'type=raw,value=x' })).not.toBe(first);
    expect(await id({ 'build-args': 'A=2' })).not.toBe(first);
  });

  test('hands over by artifacts where there is that service, and by outputs when asked', async () => {
    const handOver = async (inputs: Readonly<Record<string, string>>, absent: boolean): Promise<string> =>
      setOf((await outputsOf(inputs, fakeWorld({ files: workspace(), artifacts: fakeArtifacts({ absent }) }))).get('expected') ?? '').handOver;
    expect(await handOver({}, false)).toBe('artifact');
    expect(await handOver({}, true)).toBe('outputs');
    expect(await handOver({ 'hand-over': 'outputs' }, false)).toBe('outputs');
    await expect(handOver({ 'hand-over': 'artifact' }, true)).rejects.toMatchObject({ code: 'INVALID_INPUT', why: expect.stringContaining('no artifact service') });
  });

  test('carries all-or-nothing to the merge', async () => {
    expect(setOf((await outputsOf({ 'all-or-nothing': 'true' }, fakeWorld({ files: workspace() }))).get('expected') ?? '').allOrNothing).toBe(true);
  });

  test('of what is checked out says which commit that is', async () => {
    const outputs = await outputsOf({ 'metadata-context': 'git', tags: 'type=ref,event=branch' }, fakeWorld({ files: workspace(), processes: checkedOut('1') }));
    expect(setOf(outputs.get('expected') ?? '').images[0]?.checkedOut).toEqual({ sha: '1'.repeat(40), ref: 'refs/heads/side', commitTime: '2026-11-02T00:00:00Z' });
    expect(outputs.get('tag-names')).toBe('side');
  });

  test('of a pull request publishes nothing', async () => {
    const outputs = await outputsOf({}, fakeWorld({ files: workspace() }), { event: 'pull-request' });
    expect(setOf(outputs.get('expected') ?? '').publishes).toBe(false);
  });

  test('with dry-run says what would be built, and gives an empty matrix', async () => {
    const world = fakeWorld({ files: workspace() });
    const outputs = await outputsOf({ 'dry-run': 'true' }, world);
    expect([outputs.get('legs'), outputs.get('matrix'), outputs.get('expected')]).toEqual(['0', '{"include":[]}', undefined]);
    expect(world.runner.texts('foreign')).toContain('Leg 0: linux/amd64 on ubuntu-24.04');
    expect(world.runner.texts('notice').join()).toContain('Dry run');
  });

  test('of a deleted branch has nothing to do', async () => {
    const outputs = await outputsOf({}, fakeWorld({ files: workspace() }), { event: 'push-branch-deleted' });
    expect([outputs.get('legs'), outputs.get('matrix')]).toEqual(['0', '{"include":[]}']);
  });

  test('without any tag is refused at once', async () => {
    await expect(outputsOf({ tags: 'type=schedule' }, fakeWorld({ files: workspace() }))).rejects.toMatchObject({ code: 'NO_TAGS' });
  });

  test('whose Dockerfile is not in the checkout is refused; without a checkout nobody can tell', async () => {
    await expect(outputsOf({ context: 'web' }, fakeWorld({ files: workspace() }))).rejects.toMatchObject({ why: expect.stringContaining('context: given "web"') });
    await expect(outputsOf({ context: 'base', file: 'app/Dockerfile' }, fakeWorld({ files: workspace() }))).resolves.toBeDefined();
    await expect(outputsOf({ context: 'https://github.com/o/r.git' }, fakeWorld({ files: workspace() }))).resolves.toBeDefined();
    await expect(outputsOf({ context: 'web' }, fakeWorld({ files: memoryFiles() }))).resolves.toBeDefined();
  });

  test('warns of a runner that builds nothing', async () => {
    const world = fakeWorld({ files: workspace() });
    await outputsOf({ runners: 'linux/s390x=z' }, world);
    expect(world.runner.texts('warning')).toContainEqual(expect.stringContaining('linux/s390x, which no image is built for'));
  });
});

describe('the plan of several images', () => {
  const pair = [definition('base', { images: 'ghcr.io/o/base', context: 'base' }), definition('app', { images: 'ghcr.io/o/app', context: 'app', target: 'final' }, 'base')];

  test('has each with its own inputs over those of the step, and those that belong together in one leg', async () => {
    const planned = await planOf(pair, { labels: 'a=b', context: 'elsewhere' });
    if (planned.how !== 'divided') throw new Error(planned.how);
    const set = setOf(planned.division.expected);
    expect(set.images.map(({ id, inputs, names, target, dependsOn }) => ({ id, inputs, names, target, dependsOn }))).toEqual([
      { id: 'base', inputs: { labels: 'a=b', images: 'ghcr.io/o/base', context: 'base' }, names: ['ghcr.io/o/base'], target: undefined, dependsOn: [] },
      { id: 'app', inputs: { labels: 'a=b', images: 'ghcr.io/o/app', context: 'app', target: 'final' }, names: ['ghcr.io/o/app'], target: 'final', dependsOn: ['base'] },
    ]);
    expect(JSON.parse(planned.division.matrix)).toMatchObject({ include: [{ name: 'base + app linux/amd64', images: 'base,app', target: '' }, { name: 'base + app linux/arm64' }] });
    expect(planned.plan).toBeUndefined();
  });

  test('with changed-only builds them all when a file has changed that the configuration extends', async () => {
    const { payload } = readEvent('pull-request');
    const { base, head } = payload['pull_request'] as Record<'base' | 'head', { readonly sha: string }>;
    const files = { ...Object.fromEntries(workspace().contents), '/checkout/image.yml': 'extends: base.yml\ninputs: {images-file: images.yml, changed-only: true}', '/checkout/base.yml': 'inputs: {}', '/checkout/images.yml': 'images: {base: {context: base}, app: {context: app}}' };
    const builtAfter = async (file: string): Promise<unknown> => {
      const world = fakeWorld({ files: memoryFiles(files), github: fakeGitHub({ commitTimes: { [head.sha]: '2026-11-01T00:00:00Z' }, changedFiles: { [`${base.sha}...${head.sha}`]: { standing: 'ahead', files: [file] } } }) });
      const outputs = await outputsOf({ config: 'image.yml' }, world, { event: 'pull-request' });
      return Object.keys(JSON.parse(outputs.get('images') ?? '{}') as object);
    };
    expect(await builtAfter('app/main.py')).toEqual(['app']);
    expect(await builtAfter('base.yml')).toEqual(['base', 'app']);
  });

  test('asks GitHub once for all of them', async () => {
    let asked = 0;
    const github = { ...fakeGitHub(), commitTime: () => Promise.resolve((asked++, '2026-11-01T00:00:00Z')) };
    await planOf(pair, {}, { github }, 'workflow-dispatch');
    expect(asked).toBe(1);
  });

  test.each([
    ['one reference of both', [definition('a', { images: 'ghcr.io/o/x' }), definition('b', { images: 'ghcr.io/o/x' })], 'ghcr.io/o/x:1.2.3 of the images a and b'],
    ['inputs, of each image', [definition('a', { platforms: 'linux/amd65' }), definition('b', { push: 'perhaps' })], 'platforms of a'],
    ['what they are built on', [definition('a', { images: 'ghcr.io/o/a', platforms: 'linux/arm64' }, 'b'), definition('b', { images: 'ghcr.io/o/b', platforms: 'linux/amd64' })], 'a depends on b, which is not built for linux/arm64'],
    ['whether they are published', [definition('a', { images: 'ghcr.io/o/a', push: 'false' }), definition('b', { images: 'ghcr.io/o/b' })], 'a: build, b: publish'],
    ['a Dockerfile', [definition('a', { images: 'ghcr.io/o/a', context: 'gone' }), definition('b', { images: 'ghcr.io/o/b' })], 'context of a: given "gone"'],
  ])('is refused for %s', async (_, definitions, why) => {
    await expect(planOf(definitions)).rejects.toMatchObject({ code: 'INVALID_INPUT', why: expect.stringContaining(why) });
  });

  test('finds the faults of all images at once', async () => {
    const error = await planOf([definition('a', { platforms: 'linux/amd65' }), definition('b', { push: 'perhaps' })]).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ why: expect.stringMatching(/platforms of a: given "linux\/amd65"[\s\S]*push of b: given "perhaps"/) });
  });

  test('of which none changed has nothing to build', async () => {
    expect(await planOf([])).toMatchObject({ how: 'divided', division: { expected: '', matrix: '{"include":[]}', images: [] } });
  });

  test('takes no secret and no role from a definition', async () => {
    const planned = await planOf([definition('a', { secrets: 'x=hidden-value', role: 'merge', leg: '3', target: 't' })]);
    if (planned.how !== 'divided') throw new Error(planned.how);
    expect(setOf(planned.division.expected).images[0]?.inputs).toEqual({ target: 't' });
    expect(planned.division.expected).not.toContain('hidden-value');
  });
});
