// Restoring and saving on fakes: what is fetched, what is run in the builder, what is kept, and that trouble stays a warning.
import { describe, expect, test } from '@jest/globals';
import { mountName } from '../../src/cache-mounts/mount-names.ts';
import { fillMounts, saveMounts, startMounts } from '../../src/cache-mounts/cache-mounts.stage.ts';
import type { MountsInHand } from '../../src/cache-mounts/restore-mounts.stage.ts';
import type { BuildResult } from '../../src/domain/build.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Session } from '../../src/domain/session.ts';
import { Timeline } from '../../src/report/timeline.ts';
import { runtimeToken } from '../../testbed/cache-service/runtime-token.ts';
import { fakeActionsCache, type FakeCacheOptions } from '../fakes/actions-cache.ts';
import { fixedClock } from '../fakes/clock.ts';
import { memoryFiles } from '../fakes/files.ts';
import { amd64, arm64, planWith } from '../fakes/plan.ts';
import { scriptedProcesses, type Answer } from '../fakes/processes.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';
import type { Command } from '../../src/world/ports/process.ts';
import { pip } from './mounts.ts';

const environment = { GITHUB_WORKSPACE: '/checkout', RUNNER_TEMP: '/temp', ACTIONS_RESULTS_URL: 'https://r/', ACTIONS_RUNTIME_TOKEN: runtimeToken([{ Scope: 'refs/heads/main', Permission: 3 }]) };
const dockerfile = 'FROM python:3.13\nRUN --mount=type=cache,target=/root/.cache/pip pip install x\n';
const step = '[2/2] RUN --mount=type=cache,target=/root/.cache/pip pip install x';
const signal = new AbortController().signal;
const folder = `/temp/ghcr-buildx-cache/mounts/${mountName(pip, planWith())}`;

const session: Session = {
  tools: { docker: '28.0.4', buildx: '0.36.1' },
  builder: { name: 'b', driver: 'docker-container', nodes: [{ name: 'b0', endpoint: 'unix:///x', platforms: [amd64, arm64] }], own: true },
  environment: { DOCKER_CONFIG: '/run/docker' },
  folder: '/run',
  loggedIn: [],
  warnings: [],
};

function built(cached: boolean): BuildResult {
  return { built: true, report: { platforms: [amd64], startedAt: 0, milliseconds: 1, steps: [{ name: step, milliseconds: 1, cached, key: 'k', inputs: [], readsContext: false }], imports: [], warnings: [] }, metadata: {}, stdout: '' };
}

/** A line of rawjson with what a step printed. */
function printed(text: string): Answer {
  return { stderr: JSON.stringify({ logs: [{ vertex: 'sha256:1', stream: 1, data: Buffer.from(`${text}\n`).toString('base64'), timestamp: '2026-01-02T03:04:05Z' }] }) };
}

function refused(text: string): Answer {
  return { stderr: JSON.stringify({ vertexes: [{ digest: 'sha256:1', name: 'x', started: '2026-01-02T03:04:05Z', completed: '2026-01-02T03:04:05Z', error: text }] }), code: 1 };
}

type Scene = {
  readonly cache?: Omit<FakeCacheOptions, 'files'>;
  readonly kept?: string;
  readonly into?: (command: Command) => Answer;
  readonly outOf?: (command: Command) => Answer;
  readonly files?: Readonly<Record<string, string>>;
};

async function open({ cache = {}, kept, into = () => printed('ghcr-buildx-mount: filled 4 aa'), outOf = () => printed('ghcr-buildx-mount: taken 8 bb'), files: more = {} }: Scene = {}): Promise<FakeWorld> {
  const files = memoryFiles({ '/checkout/Dockerfile': dockerfile, ...more });
  const actionsCache = fakeActionsCache({ files, ...cache });
  if (kept !== undefined) {
    await files.writePrivate(`${folder}/content.tar`, kept);
    await actionsCache.save([folder], `ghcr-buildx-mount-${mountName(pip, planWith())}-1-1`);
    await files.remove(folder);
  }
  const processes = scriptedProcesses([
    {
      when: 'docker buildx build',
      answer: async (command) => {
        if (command.args.includes('type=cacheonly')) return into(command);
        const output = command.args.find((argument) => argument.startsWith('type=tar')) ?? '';
        const answer = outOf(command);
        if (!('end' in answer) && (answer.code ?? 0) === 0) await files.writePrivate(output.replace('type=tar,dest=', ''), 'new content');
        return answer;
      },
    },
  ]);
  // Time passes only where a test lets it.
  const clock = { ...fixedClock(), sleep: (_: number, stop?: AbortSignal) => new Promise<void>((done) => stop?.addEventListener('abort', () => done())) };
  return fakeWorld({ files, actionsCache, processes, clock });
}

async function fill(world: FakeWorld, plan: Plan = planWith()): Promise<MountsInHand | undefined> {
  const started = await startMounts(plan, { environment }, world);
  return started && (await fillMounts(started, plan, session, world, signal));
}

async function save(world: FakeWorld, inHand: MountsInHand | undefined, builds: readonly BuildResult[], plan: Plan = planWith()): Promise<{ readonly note: string; readonly warnings: readonly string[] }> {
  if (inHand === undefined) throw new Error('no mounts in hand');
  const known = { builds, warnings: [], retried: [] };
  const note = await saveMounts({ plan, world, signal, timeline: new Timeline(world.clock), known }, builds, session, inHand);
  return { note, warnings: known.warnings };
}

describe('keeping a cache mount', () => {
  test('what an earlier run kept is put into the builder, what changed is kept under the key of this run', async () => {
    const world = await open({ kept: 'old content' });
    const inHand = await fill(world);
    expect(inHand).toMatchObject({ warnings: [], mounts: [{ mount: pip, listing: 'aa', bytes: 11 }] });
    expect(world.processes.commands[0]).toMatchObject({ env: session.environment, stdin: expect.stringContaining('FROM --platform=linux/amd64 python:3.13 AS tools') });
    // Nothing of it stays on the machine.
    expect([...world.files.contents.keys()]).toEqual(['/checkout/Dockerfile']);

    const { note, warnings } = await save(world, inHand, [built(false)]);
    expect(warnings).toEqual([]);
    expect(note).toBe('Cache mounts: 1 of 1 restored (11 B), 1 mount saved (11 B).');
    expect(world.processes.commands[1]?.stdin).toContain('"2000000000"'.replace('2000000000', String(Math.floor(2e9 / 1024))));
    expect(world.processes.commands[1]?.stdin).toContain('"aa"]');
    expect([...world.actionsCache.entries].at(-1)).toEqual([`ghcr-buildx-mount-${mountName(pip, planWith())}-4711-2`, new Map([[`${folder}/content.tar`, 'new content']])]);
    expect([...world.files.contents.keys()]).toEqual(['/checkout/Dockerfile']);
  });

  test('fetching begins before there is a builder, and is done once', async () => {
    const world = await open({ kept: 'old' });
    const started = await startMounts(planWith(), { environment }, world);
    expect(world.actionsCache.calls.filter((call) => call.startsWith('restore'))).toHaveLength(1);
    if (started !== undefined) await fillMounts(started, planWith(), session, world, signal);
    expect(world.actionsCache.calls.filter((call) => call.startsWith('restore'))).toHaveLength(1);
  });

  test('without platforms those of the builder are built, and their mounts kept', async () => {
    const world = await open();
    expect((await fill(world, planWith({}, { platforms: [] })))?.mounts).toMatchObject([{ mount: { platforms: [amd64] } }]);
  });

  test('where every step that uses it came from the cache, nothing is taken out', async () => {
    const world = await open();
    const { note } = await save(world, await fill(world), [built(true)]);
    expect(note).toBe('Cache mounts: 0 of 1 restored, none saved: every step that uses one came from the cache.');
    expect(world.processes.commands).toEqual([]);
  });

  test.each([
    ['unchanged', 'ghcr-buildx-mount: unchanged 4', 'nothing in it changed, and it is not saved'],
    ['empty', 'ghcr-buildx-mount: empty', 'it is empty, and it is not saved'],
  ])('one that is %s is not saved', async (_, line, said) => {
    const world = await open({ outOf: () => ({ ...printed(line), code: 1 }) });
    const { note, warnings } = await save(world, await fill(world), [built(false)]);
    expect([note, warnings]).toEqual(['Cache mounts: 0 of 1 restored, 0 mounts saved.', []]);
    expect(world.runner.texts('info').at(-1)).toContain(said);
  });

  test('content that the builder has stays', async () => {
    const world = await open({ kept: 'old', into: () => printed('ghcr-buildx-mount: there') });
    expect(await fill(world)).toMatchObject({ warnings: [], mounts: [{ mount: pip }] });
    expect(world.runner.texts('info').at(-1)).toContain('content of its own, which stays');
  });

  test('an image that lacks the programs is followed by a small one, and by its mirror', async () => {
    const images: string[] = [];
    const world = await open({
      kept: 'old',
      into: ({ stdin = '' }) => {
        images.push(/^FROM --platform=\S+ (\S+) AS tools$/m.exec(stdin)?.[1] ?? '');
        return images.length < 3 ? refused('exec: "sh": executable file not found in $PATH') : printed('ghcr-buildx-mount: filled 4 aa');
      },
    });
    expect(await fill(world)).toMatchObject({ warnings: [] });
    expect(images).toEqual(['python:3.13', 'docker.io/library/busybox:stable', 'mirror.gcr.io/library/busybox:stable']);
  });

  test('an image that is given is the only one', async () => {
    const world = await open({ kept: 'old', into: () => refused('no such image') });
    const plan = planWith({ cacheMounts: { keep: 'auto', image: 'ghcr.io/o/tools' } });
    expect((await fill(world, plan))?.warnings).toEqual(['The cache mount /root/.cache/pip could not be restored; the build goes on without it. With the image ghcr.io/o/tools: no such image']);
    expect(world.processes.commands).toHaveLength(1);
  });

  test('in a folder that lasts the new content takes the place of the old', async () => {
    const plan = planWith({ cache: { backend: 'local', folder: '/kept' } });
    const file = `/kept/mounts/${mountName(pip, plan)}/content.tar`;
    const world = await open({ files: { [file]: 'old' } });
    const { note } = await save(world, await fill(world, plan), [built(false)], plan);
    expect(note).toBe('Cache mounts: 1 of 1 restored (3 B), 1 mount saved (11 B).');
    expect(world.files.contents.get(file)).toBe('new content');
    expect(world.actionsCache.calls).toEqual([]);
  });
});

describe('trouble is a warning', () => {
  test('a service that fails', async () => {
    const world = await open({ cache: { fails: 'HTTP 500' } });
    const inHand = await fill(world);
    expect(inHand?.warnings).toEqual(['The cache mount /root/.cache/pip could not be restored; the build goes on without it. HTTP 500']);
    expect(await save(world, inHand, [built(false)])).toEqual({ note: 'Cache mounts: 0 of 1 restored, 0 mounts saved.', warnings: ['The cache mount /root/.cache/pip was not saved; the image is not touched by that. HTTP 500'] });
  });

  test.each([
    ['larger than allowed', () => ({ ...printed('ghcr-buildx-mount: large 3000'), code: 1 }), 'It has 3.1 MB, and cache-max-size is 1.0 kB.'],
    ['larger than allowed, where du could not tell', () => printed('ghcr-buildx-mount: taken 0 bb'), undefined],
    ['a builder that fails', () => refused('out of disk'), 'With the image python:3.13: out of disk'],
    ['too slow', (): Answer => ({ end: 'timed-out' }), 'With the image python:3.13: it took too long (cache-timeout).'],
    ['stopped', (): Answer => ({ end: 'cancelled' }), 'With the image python:3.13: the run was stopped.'],
  ])('%s', async (_, outOf, why) => {
    const plan = planWith({ cache: { maxSize: why === undefined ? 10 : 1000 } });
    const world = await open({ outOf });
    const { warnings } = await save(world, await fill(world, plan), [built(false)], plan);
    expect(warnings).toEqual([`The cache mount /root/.cache/pip was not saved; the image is not touched by that. ${why ?? 'It has 11 B, and cache-max-size is 10 B.'}`]);
    expect(world.actionsCache.entries.size).toBe(0);
    // Another image helps only where the image was the trouble.
    expect(world.processes.commands).toHaveLength(why?.includes('out of disk') === true ? 3 : 1);
    expect([...world.files.contents.keys()]).toEqual(['/checkout/Dockerfile']);
  });
});

describe('nothing is done', () => {
  test.each<readonly [name: string, files: Readonly<Record<string, string>>, plan: Plan]>([
    ['without a cache mount', { '/checkout/Dockerfile': 'FROM a\nRUN x\n' }, planWith()],
    ['without a checkout', {}, planWith({}, { source: { kind: 'git', context: 'https://github.com/o/r.git#1', reason: '' } })],
    ['where the Dockerfile can not be found', {}, planWith({ build: { file: 'other' } })],
    ['when it is off', {}, planWith({ cacheMounts: { keep: 'off' } })],
  ])('%s, and nothing is said', async (_, files, plan) => {
    const world = await open({ files });
    expect(await fill(world, plan)).toBeUndefined();
    expect(world.actionsCache.calls).toEqual([]);
    expect(world.runner.events.filter(({ kind }) => kind !== 'debug')).toEqual([]);
  });

  test.each<readonly [name: string, plan: Plan, said: string]>([
    ['no checkout', planWith({ cacheMounts: { keep: ['/a'] } }, { source: { kind: 'git', context: 'https://github.com/o/r.git#1', reason: '' } }), 'Cache mounts are kept only with a checkout: without one the Dockerfile is not read here.'],
    ['no such mount', planWith({ cacheMounts: { keep: ['/a'] } }), 'The Dockerfile has no cache mount /a in the stages that are built.'],
    ['a builder that keeps them', planWith({ cacheMounts: { keep: ['/a'] }, builder: { keepState: true } }), 'Cache mounts are not kept: The builder keeps its state, its cache mounts too (keep-state).'],
  ])('with a list a notice says why: %s', async (_, plan, said) => {
    const world = await open();
    expect(await fill(world, plan)).toBeUndefined();
    expect(world.runner.texts('notice')).toEqual([said]);
  });
});

test('mounts are found with the time that the build gets by source-date-epoch', async () => {
  const world = await open({ files: { '/checkout/Dockerfile': 'FROM python:3.13\nARG SOURCE_DATE_EPOCH=none\nRUN --mount=type=cache,id=of-$SOURCE_DATE_EPOCH,target=/c pip install x\n' } });
  const started = await startMounts(planWith({}, { sourceDateEpoch: 5 }), { environment }, world);
  expect(started?.buildArgs).toEqual({ SOURCE_DATE_EPOCH: '5' });
  expect((await fill(world, planWith({}, { sourceDateEpoch: 5 })))?.mounts.map(({ mount }) => mount.id)).toEqual(['of-5']);
});
