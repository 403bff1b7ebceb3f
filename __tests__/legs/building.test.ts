// Role build in front of fakes: what a leg builds, pushes and hands over, what it refuses, and what a failure keeps back.
import { describe, expect, test } from '@jest/globals';
import type { ExpectedSet } from '../../src/domain/expected-set.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { report } from '../../src/report/report.stage.ts';
import { decodeRecords } from '../../src/hand-over/record-codec.ts';
import { encodeExpected } from '../../src/hand-over/expected-codec.ts';
import { setIdOf } from '../../src/hand-over/set-id.ts';
import { fakeActionsCache, type FakeActionsCache } from '../fakes/actions-cache.ts';
import { fakeArtifacts, type FakeArtifacts } from '../fakes/artifacts.ts';
import { imageName, makeImage, makeIndex, push, tagName } from '../fakes/image.ts';
import { must } from '../fakes/plan.ts';
import type { ScriptedProcesses } from '../fakes/processes.ts';
import { memoryRegistry, type MemoryRegistry } from '../fakes/registry.ts';
import { recordingRunner } from '../fakes/runner.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';
import { argument, argumentsOf, buildingDocker, buildsIn, checkedOut, definition, expectedOf, planOf, runRole, setOf, workspace, type Troubles } from './fleet.ts';

const one = [definition('image')];
const base = definition('base', { images: 'ghcr.io/o/base', context: 'base' });
const app = definition('app', { images: 'ghcr.io/o/app', context: 'app' }, 'base');
const web = definition('web', { images: 'ghcr.io/o/web' });
const failing = { code: 1, stderr: '{"vertexes":[]}\nERROR: failed to solve: process "/bin/sh -c false" did not complete successfully: exit code: 1' };
const none = { artifacts: fakeArtifacts({ absent: true }) };

type Built = { readonly outcome: Outcome; readonly world: FakeWorld; readonly registry: MemoryRegistry; readonly artifacts: FakeArtifacts };

async function build(
  expected: string,
  options: { readonly leg?: string; readonly gone?: string; readonly inputs?: Readonly<Record<string, string>>; readonly troubles?: Troubles; readonly lies?: string; readonly registry?: MemoryRegistry; readonly artifacts?: FakeArtifacts; readonly event?: string; readonly environment?: Readonly<Record<string, string>>; readonly actionsCache?: FakeActionsCache; readonly cancel?: AbortSignal; readonly onCacheExport?: (line: string, outputs: ReadonlyMap<string, string>) => void } = {},
): Promise<Built> {
  const files = workspace();
  if (options.gone !== undefined) await files.remove(options.gone);
  const registry = options.registry ?? memoryRegistry();
  const artifacts = options.artifacts ?? none.artifacts;
  const docker = buildingDocker(files, registry, options.troubles, options.lies);
  const runner = recordingRunner();
  const processes: ScriptedProcesses = {
    ...docker,
    run: async (command) => {
      if (argumentsOf(command, '--cache-to').length > 0) options.onCacheExport?.(command.args.join(' '), runner.outputs);
      return await docker.run(command);
    },
  };
  const world = fakeWorld({ files, registry, artifacts, runner, processes, ...(options.actionsCache === undefined ? {} : { actionsCache: options.actionsCache }) });
  const outcome = await runRole({ role: 'build', expected, leg: options.leg ?? '0', ...options.inputs }, world, {
    ...(options.event === undefined ? {} : { event: options.event }),
    ...(options.environment === undefined ? {} : { environment: options.environment }),
    ...(options.cancel === undefined ? {} : { cancel: options.cancel }),
  });
  await report(outcome, world);
  return { outcome, world, registry, artifacts };
}

function records({ world }: Built, leg = 0): readonly string[] {
  const text = world.runner.outputs.get(`leg-${leg}`);
  return text === undefined ? [] : must(decodeRecords(text)).map(must).map(({ image, platform }) => `${image} ${platform}`);
}

const well = (built: Built): string => (built.outcome.how === 'failed' ? `${built.outcome.error.message} ${built.outcome.error.why}` : built.outcome.how);

describe('a leg of one image', () => {
  test('builds its platform alone, pushes by digest, hands it over and moves no tag', async () => {
    const expected = await expectedOf(one, { cache: 'off' });
    const built = await build(expected, { leg: '1' });
    expect(well(built)).toBe('handed-over');
    const { world, registry } = built;
    expect(buildsIn(world).map((command) => argument(command, '--platform'))).toEqual(['linux/arm64']);
    const [command] = buildsIn(world);
    expect(command && argument(command, '--output')).toContain('push-by-digest=true');
    const set = setOf(expected);
    const record = must(must(decodeRecords(world.runner.outputs.get('leg-1') ?? ''))[0] ?? { ok: false, expected: 'a record' });
    expect(record).toEqual({
      ...{ schema: 1, set: set.id, leg: 1, repository: set.repository, image: 'image', names: set.images[0]?.names, platform: 'linux/arm64' },
      ...{ digest: world.runner.outputs.get('digest'), runId: set.runId, attempt: 2, commit: set.commit, actionVersion: set.actionVersion },
    });
    const [name] = set.images[0]?.names ?? [];
    expect(name && record.digest && (await registry.readManifest(name, record.digest))).toBeDefined();
    expect(name && (await registry.listTags(name))).toEqual([]);
    expect(JSON.parse(world.runner.outputs.get('digests') ?? '')).toEqual({ 'linux/arm64': record.digest });
    expect(world.runner.outputs.get('pushed')).toBe('false');
    expect(world.runner.summaries.join()).toContain('## Handed over: linux/arm64');
  });

  test('hands over by an artifact where the plan says so, and names its attempt', async () => {
    const set = setOf(await expectedOf(one, { cache: 'off' }));
    const byArtifact = { ...set, handOver: 'artifact' as const };
    const built = await build(encodeExpected({ ...byArtifact, id: setIdOf(byArtifact) }), { artifacts: fakeArtifacts(), environment: { GITHUB_RUN_ATTEMPT: '5' } });
    expect(well(built)).toBe('handed-over');
    expect([...built.artifacts.stored.keys()]).toEqual([`ghcr-buildx-${setIdOf(byArtifact)}-leg-0-attempt-5`]);
  });

  test("comes to the plan's tags with the plan's facts: the clock and GitHub are not asked again", async () => {
    const expected = await expectedOf(one, { created: 'now', labels: 'built={{date \'HH:mm:ss.SSS\'}}', cache: 'off' });
    const built = await build(expected);
    expect(well(built)).toBe('handed-over');
    const { now } = setOf(expected).images[0]?.facts ?? { now: '' };
    const [command] = buildsIn(built.world);
    expect(command && argumentsOf(command, '--label')).toContain(`org.opencontainers.image.created=${now}`);
  });

  test('goes by what the plan job had checked out, not by its own checkout', async () => {
    const inputs = { 'metadata-context': 'git', tags: 'type=ref,event=branch', cache: 'off' };
    const planned = await planOf(one, inputs, { processes: checkedOut('1') });
    if (planned.how !== 'divided') throw new Error(planned.how);
    // Its own git would not answer at all.
    const built = await build(planned.division.expected);
    expect(well(built)).toBe('handed-over');
    expect(built.world.runner.outputs.get('tag-names')).toBe('side');
  });

  test('does not speak of platforms that the other legs build', async () => {
    const registry = memoryRegistry();
    const expected = await expectedOf(one, { cache: 'off' });
    const [name] = setOf(expected).images[0]?.names ?? [];
    const images = ['linux/amd64', 'linux/arm64'].map((of) => makeImage(of, { content: 'old' }));
    const index = makeIndex(images);
    if (name === undefined) throw new Error('no name');
    push(registry, [name], [...images, index]);
    await registry.writeManifest(name, tagName('latest'), index);
    const built = await build(expected, { registry });
    expect(well(built)).toBe('handed-over');
    expect(built.world.runner.texts('warning').join()).not.toContain('linux/arm64');
    expect(await registry.resolveTag(name, tagName('latest'))).toBe(index.digest);
  });

  test('saves its cache when it has handed over, not before', async () => {
    const exports: string[] = [];
    const built = await build(await expectedOf(one, { cache: 'registry' }), { onCacheExport: (line, outputs) => exports.push(`${outputs.has('leg-0') ? 'after' : 'before'} ${line}`) });
    expect(well(built)).toBe('handed-over');
    expect(exports).toEqual([expect.stringMatching(/^after .*--cache-to type=registry/)]);
  });

  test('that is stopped meanwhile hands nothing over', async () => {
    const cancel = new AbortController();
    const built = await build(await expectedOf(one, { cache: 'off' }), { cancel: cancel.signal, troubles: () => (cancel.abort('SIGINT'), undefined) });
    expect(well(built)).toContain('BUILD_CANCELLED');
    expect(built.world.runner.outputs.has('leg-0')).toBe(false);
  });

  test('with a group builds all platforms of it', async () => {
    const built = await build(await expectedOf(one, { platforms: 'linux/amd64,linux/386,linux/arm64', 'group-size': '2', cache: 'off' }));
    expect(well(built)).toBe('handed-over');
    expect(records(built)).toEqual(['image linux/amd64', 'image linux/386']);
    expect(built.world.runner.outputs.get('digest')).toBeUndefined();
  });

  test('takes the image of this commit that is published already, and starts no build', async () => {
    const registry = memoryRegistry();
    const expected = await expectedOf(one, { cache: 'off' });
    const set = setOf(expected);
    const labels = { 'org.opencontainers.image.revision': set.commit };
    const images = [makeImage('linux/amd64', { labels }), makeImage('linux/arm64', { labels })];
    const index = makeIndex(images, [], labels);
    const names = set.images[0]?.names ?? [];
    push(registry, names, [...images, index]);
    for (const name of names) await registry.writeManifest(name, tagName('1.2.3'), index);
    const built = await build(expected, { registry });
    expect(well(built)).toBe('handed-over');
    expect(buildsIn(built.world)).toEqual([]);
    expect(records(built)).toEqual(['image linux/amd64']);
    expect(built.world.runner.outputs.get('digest')).toBe(images[0]?.digest);
  });

  test('whose platform fails in the registry hands nothing over', async () => {
    const built = await build(await expectedOf(one, { cache: 'off' }), { lies: 'linux/s390x' });
    expect(well(built)).toMatch(/WRONG_ARCHITECTURE|INDEX_MISMATCH/);
    expect(records(built)).toEqual([]);
  });

  test('of a group hands over what is whole when another platform fails, and fails', async () => {
    const expected = await expectedOf(one, { platforms: 'linux/amd64,linux/386', 'group-size': '2', cache: 'off' });
    const built = await build(expected, { troubles: ({ platform }) => (platform === 'linux/386' ? failing : undefined) });
    expect(well(built)).toContain('BUILD_FAILED');
    expect(records(built)).toEqual(['image linux/amd64']);
    expect(built.world.runner.summaries.join()).toContain('**failed**');
    const audit = JSON.parse((await built.world.files.read(built.world.runner.outputs.get('audit') ?? '')) ?? '') as object;
    expect(audit).toMatchObject({ outcome: 'failed', leg: { number: 0, images: { image: { 'linux/amd64': { state: 'pushed', digest: expect.stringContaining('sha256:') }, 'linux/386': { state: 'failed' } } } } });
  });

  test('whose only failure is an optional platform ends well, with a warning', async () => {
    const expected = await expectedOf(one, { 'optional-platforms': 'linux/arm64', cache: 'off' });
    const built = await build(expected, { leg: '1', troubles: () => failing });
    expect(well(built)).toBe('handed-over');
    expect(records(built, 1)).toEqual([]);
    expect(built.world.runner.texts('warning').join('\n')).toContain('linux/arm64 will be missing from the image: it failed, and it is one of optional-platforms.');
    // The other leg has no part in it.
    expect(well(await build(expected, { leg: '0' }))).toBe('handed-over');
  });

  test('of a pull request pushes nothing, and hands over that it was built', async () => {
    const built = await build(await expectedOf(one, { cache: 'off' }, 'pull-request'), { event: 'pull-request' });
    expect(well(built)).toBe('handed-over');
    expect(buildsIn(built.world)).toHaveLength(0);
    expect(built.world.processes.lines().filter((line) => line.includes('--output type=cacheonly'))).toHaveLength(1);
    expect(records(built)).toEqual(['image linux/amd64']);
    expect(built.world.runner.outputs.get('leg-0')).not.toContain('digest');
    expect(built.registry.calls.filter((call) => call.startsWith('write'))).toEqual([]);
    expect(built.world.runner.texts('notice').join()).toContain('pull request');
    // By the artifact too, where the plan says so.
    const set = { ...setOf(await expectedOf(one, { cache: 'off' }, 'pull-request')), handOver: 'artifact' as const };
    const byArtifact = await build(encodeExpected({ ...set, id: setIdOf(set) }), { event: 'pull-request', artifacts: fakeArtifacts() });
    expect([...byArtifact.artifacts.stored.keys()]).toEqual([expect.stringMatching(/-leg-0-attempt-\d+$/)]);
  });

  test('of a pull request that fails hands nothing over', async () => {
    const built = await build(await expectedOf(one, { cache: 'off' }, 'pull-request'), { event: 'pull-request', troubles: () => failing });
    expect(well(built)).toContain('BUILD_FAILED');
    expect(built.world.runner.outputs.has('leg-0')).toBe(false);
  });
});

describe('a leg refuses', () => {
  test.each<[string, Parameters<typeof build>[1], string]>([
    ['a leg that is not there', { leg: '7' }, 'leg: given "7", expected a leg of the plan, 0 to 1'],
    ['a leg that is no number', { leg: '0x1' }, 'leg: given "0x1"'],
    ['a plan of another run', { environment: { GITHUB_RUN_ID: '99' } }, 'one of the run 99'],
    ['a plan of another commit', { environment: { GITHUB_SHA: 'c'.repeat(40) } }, `one of the commit ${'c'.repeat(40)}`],
    ['a plan of a later attempt', { environment: { GITHUB_RUN_ATTEMPT: '1' } }, 'one of attempt 1 or earlier'],
    ['to come to other metadata than the plan', { environment: { DOCKER_METADATA_ANNOTATIONS_LEVELS: 'index' } }, 'other tags, labels or annotations than this job comes to'],
  ])('%s', async (_, options, why) => {
    const built = await build(await expectedOf(one, { cache: 'off' }), options);
    expect(well(built)).toContain('INVALID_INPUT');
    expect(well(built)).toContain(why);
    expect(built.world.processes.commands).toEqual([]);
  });

  test('to build what is not there: before docker is asked for anything', async () => {
    const built = await build(await expectedOf([base, app], { cache: 'off' }), { gone: '/checkout/app/Dockerfile' });
    expect(well(built)).toContain('context of app: given "app"');
    expect(built.world.processes.commands).toEqual([]);
  });

  test('a plan that was changed on the way', async () => {
    const built = await build((await expectedOf(one)).replace('"publishes":true', '"publishes":false'));
    expect(well(built)).toContain('expected: given');
    expect(built.world.processes.commands).toEqual([]);
  });

  test("a plan whose tags are not the inputs' of this action", async () => {
    const set = setOf(await expectedOf(one, { cache: 'off' }));
    const other = { ...set, images: set.images.map((image) => ({ ...image, inputs: { ...image.inputs, labels: 'a=b' } })) };
    expect(well(await build(encodeExpected({ ...other, id: setIdOf(other) })))).toContain('other tags, labels or annotations');
  });
});

describe('a leg that comes to something else than the plan', () => {
  test.each<[string, (set: ExpectedSet) => ExpectedSet, string]>([
    ['whether anything is published', (set) => ({ ...set, publishes: false }), 'a run that publishes nothing'],
    ['the repositories', (set) => ({ ...set, images: set.images.map((image) => ({ ...image, names: [imageName('ghcr.io/o/other')] })) }), 'the repositories ghcr.io/o/other'],
  ])('in %s refuses', async (_, change, why) => {
    const set = change(setOf(await expectedOf(one, { cache: 'off' })));
    const built = await build(encodeExpected({ ...set, id: setIdOf(set) }));
    expect(well(built)).toContain(why);
    expect(built.world.processes.commands).toEqual([]);
  });
});

describe('a leg of several images', () => {
  const three = [app, base, web];

  test('builds each after those that it is built on, on their digest of the same platform', async () => {
    const built = await build(await expectedOf([app, base], { cache: 'off' }));
    expect(well(built)).toBe('handed-over');
    const [first, second] = buildsIn(built.world);
    expect([first?.args.at(-1), second?.args.at(-1)]).toEqual(['base', 'app']);
    expect(first && argumentsOf(first, '--build-context')).toEqual([]);
    const digests = JSON.parse(built.world.runner.outputs.get('digests') ?? '') as Record<string, Record<string, string>>;
    expect(second && argumentsOf(second, '--build-context')).toEqual([`base=docker-image://ghcr.io/o/base@${digests['base']?.['linux/amd64'] ?? ''}`]);
    expect(records(built)).toEqual(['base linux/amd64', 'app linux/amd64']);
    // The second one's cache is not the first one's.
    const local = await build(await expectedOf([app, base], { cache: 'local' }), { environment: { ACTIONS_RESULTS_URL: 'https://results', ACTIONS_RUNTIME_TOKEN: 'a.b.c', ACTIONS_CACHE_SERVICE_V2: 'true' }, actionsCache: fakeActionsCache() });
    expect(well(local)).toBe('handed-over');
    const folders = local.world.processes.commands.flatMap((command) => argumentsOf(command, '--cache-to')).map((entry) => /dest=([^,]*ghcr-buildx-cache-\w+)/.exec(entry)?.[1]);
    expect(folders).toEqual(['/runner/temp/ghcr-buildx-cache-base', '/runner/temp/ghcr-buildx-cache-app']);
    // One builder for both.
    expect(built.world.processes.lines().filter((line) => line.startsWith('docker buildx create'))).toHaveLength(1);
  });

  test('knows the one underneath also by the name that build-contexts gives it', async () => {
    const named = definition('app', { ...app.inputs, 'build-contexts': 'os=target:base\nmore=../more' }, 'base');
    const built = await build(await expectedOf([named, base], { cache: 'off', 'images-file': 'images.yml' }));
    expect(well(built)).toBe('handed-over');
    const second = buildsIn(built.world).find(({ args }) => args.at(-1) === 'app');
    expect(second && argumentsOf(second, '--build-context')).toEqual(['more=../more', expect.stringMatching(/^base=docker-image:/), expect.stringMatching(/^os=docker-image:\/\/ghcr\.io\/o\/base@sha256:/)]);
  });

  test('that is not published is built on a folder', async () => {
    const built = await build(await expectedOf([app, base], { cache: 'off', push: 'false' }));
    expect(well(built)).toBe('handed-over');
    const [first] = buildsIn(built.world);
    expect(first && argument(first, '--output')).toMatch(/^type=oci,dest=\/runner\/temp\/run-1\/base\/layout-linux-amd64,tar=false$/);
    const second = built.world.processes.commands.find(({ args }) => args.at(-1) === 'app');
    expect(second && argumentsOf(second, '--build-context')).toEqual([expect.stringMatching(/^base=oci-layout:\/\/\/runner\/temp\/run-1\/base\/layout-linux-amd64@sha256:[0-9a-f]{64}$/)]);
    expect(second && argument(second, '--output')).toBe('type=cacheonly');
    expect(records(built)).toEqual(['base linux/amd64', 'app linux/amd64']);
    // The digest of a folder is nobody else's.
    expect(built.world.runner.outputs.get('leg-0')).not.toContain('digest');
  });

  test('whose base fails does not build what is on it, builds the rest, and says both', async () => {
    const set = setOf(await expectedOf(three, { cache: 'off', platforms: 'linux/amd64' }));
    const together = { ...set, legs: [{ number: 0, runner: ['r'], images: set.legs.flatMap((leg) => leg.images) }] };
    const built = await build(encodeExpected({ ...together, id: setIdOf(together) }), { troubles: ({ context }) => (context === 'base' ? failing : undefined) });
    expect(well(built)).toContain('BUILD_FAILED');
    expect(well(built)).toContain('app was not built for linux/amd64: base, which it is built on, has no linux/amd64.');
    expect(buildsIn(built.world).map(({ args }) => args.at(-1))).toEqual(['base', '/checkout']);
    expect(records(built)).toEqual(['web linux/amd64']);
    expect(built.world.runner.summaries.join()).toMatch(/<code>app<\/code> \| <code>linux\/amd64<\/code> \| \*\*not built\*\*/);
  });

  test('fails when a platform is optional underneath and needed above', async () => {
    const optional = definition('base', { ...base.inputs, 'optional-platforms': 'linux/arm64' });
    const built = await build(await expectedOf([app, optional], { cache: 'off' }), { leg: '1', troubles: ({ context }) => (context === 'base' ? failing : undefined) });
    expect(well(built)).toContain('app was not built for linux/arm64');
  });

  test('of which one may not be pushed hands the others over', async () => {
    const set = setOf(await expectedOf([web, base], { cache: 'off', platforms: 'linux/amd64' }));
    const together = { ...set, legs: [{ number: 0, runner: ['r'], images: set.legs.flatMap((leg) => leg.images) }] };
    const registry = memoryRegistry();
    const strict: MemoryRegistry = { ...registry, tryPush: async (image) => (image === imageName('ghcr.io/o/web') ? Promise.reject(new Error('denied')) : await registry.tryPush(image)) };
    const built = await build(encodeExpected({ ...together, id: setIdOf(together) }), { registry: strict });
    expect(built.outcome.how).toBe('failed');
    expect(records(built)).toEqual(['base linux/amd64']);
  });
});
