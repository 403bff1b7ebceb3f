// Restoring and saving on scripted processes and a cache in memory: calls, their order and time, and that no trouble is more
// than a warning.
import { describe, expect, test } from '@jest/globals';
import { localFolder } from '../../src/cache/cache-entries.ts';
import { restoreCache } from '../../src/cache/restore.stage.ts';
import { saveCache } from '../../src/cache/save.stage.ts';
import type { BuildResult } from '../../src/domain/build.ts';
import type { CacheUse } from '../../src/domain/cache.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Platform } from '../../src/domain/platform.ts';
import type { Session } from '../../src/domain/session.ts';
import { Timeline } from '../../src/report/timeline.ts';
import type { Run } from '../../src/run.stage.ts';
import type { Command } from '../../src/world/ports/process.ts';
import { fakeActionsCache, type FakeCacheOptions } from '../fakes/actions-cache.ts';
import { fixedClock } from '../fakes/clock.ts';
import { memoryFiles } from '../fakes/files.ts';
import { amd64, arm64, image, planWith, type InputChanges } from '../fakes/plan.ts';
import { scriptedProcesses, type Answer } from '../fakes/processes.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';

const session: Session = {
  tools: { docker: '28.0.4', buildx: '0.36.1' },
  builder: { name: 'b', driver: 'docker-container', nodes: [], own: true },
  environment: { DOCKER_CONFIG: '/run/docker' },
  folder: '/run',
  loggedIn: [],
  warnings: [],
};
const registry: CacheUse = { backend: 'registry', image, branch: 'main', otherBranches: [], read: true, write: true };
const local = { backend: 'local', folder: '/temp/cache', lasting: false, read: true, write: true } as const satisfies CacheUse;
/** Nothing is ever late. */
const patient = { ...fixedClock(), sleep: () => new Promise<never>(() => undefined) };

const planOf = (use: CacheUse, inputs: InputChanges = {}): Plan => planWith(inputs, { cache: { uses: [use], reason: '', warnings: [] } });

function built(platform: Platform, cached = false): BuildResult {
  return { built: true, metadata: {}, stdout: '', report: { platforms: [platform], startedAt: 0, milliseconds: 1, steps: [{ name: '[a 1/1] RUN x', cached, milliseconds: 1, key: 'x', inputs: [], readsContext: false }], warnings: [], imports: [{ from: `${image}:main.default.${platform.replace('/', '-')}` }] } };
}

/** A vertex that ends with an error although the call succeeds. */
function failedExport(error: string): string {
  const time = '2026-01-01T00:00:00Z';
  return JSON.stringify({ vertexes: [{ digest: 'sha256:1', name: 'exporting cache to registry', started: time, completed: time, error }] });
}

type Saved = { readonly world: FakeWorld; readonly warnings: readonly string[]; readonly spans: readonly string[] };

async function save(plan: Plan, answer: Answer | ((command: Command, files: FakeWorld['files']) => Answer | Promise<Answer>), more: { readonly builds?: readonly BuildResult[]; readonly service?: FakeCacheOptions; readonly contents?: Readonly<Record<string, string>>; readonly signal?: AbortSignal } = {}): Promise<Saved> {
  const files = memoryFiles(more.contents);
  const processes = scriptedProcesses([{ when: 'docker buildx build', answer: (command) => (typeof answer === 'function' ? answer(command, files) : answer) }]);
  const world = fakeWorld({ processes, files, clock: patient, actionsCache: fakeActionsCache({ files, ...more.service }) });
  const timeline = new Timeline(world.clock);
  const known: Run['known'] = { builds: [], warnings: [], retried: [] };
  await saveCache({ plan, world, signal: more.signal ?? new AbortController().signal, timeline, known }, more.builds ?? [built(amd64), built(arm64)], session);
  return { world, warnings: known.warnings, spans: timeline.end({ how: 'nothing', reason: '' }).spans.map(({ name }) => name) };
}

/** Leaves a cache in the folder that the call is to write. */
const writes = (content: string) => async (command: Command, files: FakeWorld['files']): Promise<Answer> => {
  const [, folder = ''] = /dest=([^,]+)/.exec(command.args.join(' ')) ?? [];
  await files.writePrivate(`${folder}/index.json`, content);
  return {};
};

describe('saving to a registry', () => {
  test('a call a platform with the session environment and the rest of the time; nothing of it in the log but one line', async () => {
    const { world, warnings, spans } = await save(planOf(registry, { cache: { timeoutMs: 90_000 } }), { stderr: failedExport('').replace('"error":""', '"cached":false') });
    expect(world.processes.commands.map(({ env, timeoutMs }) => ({ env, timeoutMs }))).toEqual([{ env: session.environment, timeoutMs: 90_000 }, { env: session.environment, timeoutMs: 90_000 }]);
    expect(world.processes.lines().map((line) => /--platform (\S+) --output type=cacheonly .*--cache-to (\S+)/.exec(line)?.slice(1))).toEqual([
      ['linux/amd64', expect.stringContaining('main.default.linux-amd64,mode=max,ignore-error=true')],
      ['linux/arm64', expect.stringContaining('main.default.linux-arm64,mode=max,ignore-error=true')],
    ]);
    expect(world.runner.texts('info')).toEqual([expect.stringContaining('[cache] saved for linux/amd64, linux/arm64')]);
    expect(warnings).toEqual([]);
    expect(spans).toEqual(['cache export']);
  });

  test.each<[string, Answer, RegExp]>([
    ['the call fails', { code: 1, stderr: 'ERROR: failed to solve: broken' }, /ERROR: failed to solve: broken/],
    ['the export fails and is ignored', { stderr: failedExport('403 Forbidden\nmore') }, /exporting cache to registry: 403 Forbidden$/],
    ['its time is over', { end: 'timed-out' }, /took longer than 5 min 0 s \(cache-timeout\)/],
    ['docker is gone', { end: 'not-found' }, /ended: not-found/],
  ])('%s: one warning for both platforms', async (_, answer, expected) => {
    const { warnings } = await save(planOf(registry), answer);
    expect(warnings).toEqual([expect.stringMatching(/^The build cache was not saved for linux\/amd64, linux\/arm64; the image is not touched by that\. /)]);
    expect(warnings[0]).toMatch(expected);
  });

  test('a program that can not be started at all is a warning too', async () => {
    const { warnings } = await save(planOf(registry), () => Promise.reject(new Error('EMFILE')));
    expect(warnings).toEqual([expect.stringContaining('EMFILE')]);
  });

  test('a stopped run says so', async () => {
    const stop = new AbortController();
    stop.abort();
    const { warnings } = await save(planOf(registry), {}, { signal: stop.signal });
    expect(warnings).toEqual([expect.stringContaining('The run was stopped.')]);
  });

  test('a platform with nothing new, and one that was not built, are left out', async () => {
    const failed: BuildResult = { ...built(arm64), built: false, error: new Error('x') as never };
    const { world, spans } = await save(planOf(registry), {}, { builds: [built(amd64, true), failed] });
    expect(world.processes.commands).toEqual([]);
    expect(world.runner.texts('debug')).toEqual([expect.stringContaining('linux/amd64: nothing new to save')]);
    expect(spans).toEqual([]);
  });

  test('without a limit it takes what it takes', async () => {
    const plan = planOf(registry);
    const cache = { backend: 'auto', mode: 'max', maxSize: 1, onRelease: true } as const;
    const { world } = await save({ ...plan, inputs: { ...plan.inputs, cache } }, {});
    expect(world.processes.commands.every((command) => !('timeoutMs' in command))).toBe(true);
  });
});

describe('saving folders', () => {
  const plan = planOf(local);
  const folder = localFolder(local.folder, plan, [amd64]);
  const only = { builds: [built(amd64)] };

  test('the new folder is kept by the Actions cache under a key of this commit, and nothing stays here', async () => {
    const { world, warnings } = await save(plan, writes('new'), only);
    expect(warnings).toEqual([]);
    expect(world.actionsCache.calls).toEqual([expect.stringMatching(/^save ghcr-buildx-cache-octo-org-app-\w+\.default\.linux-amd64-a{40}$/)]);
    expect([...world.actionsCache.entries.values()].map((files) => Object.fromEntries(files))).toEqual([{ [`${folder}/index.json`]: 'new' }]);
    expect([...world.files.contents.keys()].filter((path) => path.startsWith(local.folder))).toEqual([]);
  });

  test('a folder that lasts takes the place of the old one', async () => {
    const lasting = planOf({ ...local, lasting: true });
    const left = { [`${folder}/blobs/old`]: 'old', [`${folder}.next/blobs/half`]: 'left by a call that was ended' };
    const { world } = await save(lasting, writes('new'), { ...only, contents: left });
    expect([...world.files.contents.keys()].filter((path) => path.startsWith(local.folder))).toEqual([`${folder}/index.json`]);
    expect(world.actionsCache.calls).toEqual([]);
  });

  test('too large: neither kept nor put in the place of the old one', async () => {
    const { world, warnings } = await save(planOf({ ...local, lasting: true }, { cache: { maxSize: 5 } }), writes('too large'), only);
    expect(warnings).toEqual([expect.stringContaining('It has 9 B, and cache-max-size is 5 B.')]);
    expect([...world.files.contents.keys()].filter((path) => path.startsWith(local.folder))).toEqual([]);
  });

  test('what the service does not take is a warning', async () => {
    const { warnings } = await save(plan, writes('new'), { ...only, service: { readOnly: true } });
    expect(warnings).toEqual([expect.stringContaining('cache write denied')]);
  });
});

describe('restoring', () => {
  const plan = planOf(local);
  const [amdFolder, armFolder] = [localFolder(local.folder, plan, [amd64]), localFolder(local.folder, plan, [arm64])];

  async function worldWith(options: FakeCacheOptions = {}): Promise<FakeWorld> {
    const files = memoryFiles({ [`${amdFolder}/index.json`]: 'kept' });
    const actionsCache = fakeActionsCache({ files, ...options });
    await actionsCache.save([amdFolder], `ghcr-buildx-cache-${amdFolder.split('/').at(-1) ?? ''}-older`);
    await files.remove(local.folder);
    return fakeWorld({ files, actionsCache, clock: patient });
  }

  test('a folder of an older commit; another platform has none', async () => {
    const world = await worldWith();
    expect(await restoreCache(plan, world)).toEqual({ present: [amdFolder], warnings: [] });
    expect(await world.files.read(`${amdFolder}/index.json`)).toBe('kept');
    expect(world.actionsCache.calls.filter((call) => call.startsWith('restore'))).toHaveLength(2);
  });

  test('a service that fails is one warning, and a build without cache', async () => {
    const { present, warnings } = await restoreCache(plan, await worldWith({ fails: 'HTTP 500' }));
    expect(present).toEqual([]);
    expect(warnings).toEqual(['The build cache could not be restored; the build goes on without it. HTTP 500']);
  });

  test('it is not waited for longer than cache-timeout', async () => {
    const world = await worldWith();
    const hanging = { ...world, clock: fixedClock(), actionsCache: { ...world.actionsCache, restore: () => new Promise<never>(() => undefined) } };
    expect((await restoreCache(plan, hanging)).warnings).toEqual([expect.stringContaining('longer than 300 s')]);
  });

  test('a lasting folder is only looked at, other caches not at all', async () => {
    const world = fakeWorld({ files: memoryFiles({ [`${armFolder}/index.json`]: '{}' }) });
    expect((await restoreCache(planOf({ ...local, lasting: true }), world)).present).toEqual([armFolder]);
    expect(world.actionsCache.calls).toEqual([]);
    for (const use of [registry, { ...local, read: false }]) expect(await restoreCache(planOf(use), world)).toEqual({ warnings: [] });
    expect(world.actionsCache.calls).toEqual([]);
  });
});
