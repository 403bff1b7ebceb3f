// Builds that fail once or more: what is run again, where, and what comes of it.
import { describe, expect, test } from '@jest/globals';
import { buildAll } from '../../src/build/build.stage.ts';
import { timeoutReason } from '../../src/retry/stop-reason.ts';
import type { BuildResult } from '../../src/domain/build.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Builder, Session } from '../../src/domain/session.ts';
import type { Command } from '../../src/world/ports/process.ts';
import { memoryFiles, type MemoryFiles } from '../fakes/files.ts';
import { amd64, arm64, image, planWith } from '../fakes/plan.ts';
import { scriptedProcesses, type Answer, type Script } from '../fakes/processes.ts';
import { retryAtOnce } from '../fakes/retry.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';
import { inspectText } from '../setup/inspect-text.ts';
import { log, message, transcript, vertex } from './transcript.ts';

const recipe = [['buildx', 'create', '--name', 'b', '--driver', 'docker-container']];
const own: Builder = { name: 'b', driver: 'docker-container', nodes: [{ name: 'b0', endpoint: 'unix:///x', platforms: [] }], own: true, recipe };
const sessionOf = (builder: Builder): Session => ({ tools: { docker: '28.0.4', buildx: '0.36.1' }, builder, environment: { DOCKER_CONFIG: '/run/docker' }, folder: '/run', loggedIn: [], warnings: [] });

const passing: Answer = { stderr: transcript('passing').join('\n') };
const exported = (error: string): Answer => ({ stderr: message({ vertexes: [vertex('[1/1] RUN a', { from: 0, to: 1 }), vertex('exporting to image', { from: 1, to: 2, error })] }), code: 1 });
const badGateway = exported('failed to push ghcr.io/o/app: unexpected status from PUT request to https://ghcr.io/v2/o/app/blobs/uploads/1: 502 Bad Gateway');
const denied = exported('failed to push ghcr.io/o/app: denied: permission_denied: write_package');
const gone: Answer = { stderr: 'ERROR: failed to receive status: rpc error: code = Unavailable desc = error reading from server: EOF', code: 1 };

const platformOf = ({ args }: Command): string => args[args.indexOf('--platform') + 1] ?? '';

type Attempt = { readonly results: readonly BuildResult[]; readonly world: FakeWorld; readonly builds: readonly Command[] };
type Options = { readonly builder?: Builder; readonly inspected?: Script['answer']; readonly booted?: Script['answer']; readonly tries?: number; readonly signal?: AbortSignal; readonly files?: MemoryFiles };

/** `answer`: to the n-th call for a platform, from 1. */
async function attempt(plan: Plan, answer: (number: number, command: Command) => Answer | Promise<Answer>, options: Options = {}): Promise<Attempt> {
  const files = options.files ?? memoryFiles();
  const counts = new Map<string, number>();
  const processes = scriptedProcesses([
    {
      when: 'docker buildx build',
      answer: async (command) => {
        const number = (counts.get(platformOf(command)) ?? 0) + 1;
        counts.set(platformOf(command), number);
        const given = await answer(number, command);
        if (!('end' in given) && (given.code ?? 0) === 0) await files.writePrivate(command.args[command.args.indexOf('--metadata-file') + 1] ?? '', JSON.stringify({ 'containerimage.digest': `sha256:${'1'.repeat(64)}` }));
        return given;
      },
    },
    { when: 'docker inspect', answer: options.inspected ?? { stdout: 'true false 0\n' } },
    { when: 'docker buildx rm', answer: {} },
    { when: 'docker buildx create', answer: {} },
    { when: 'docker buildx du', answer: { code: 1 } },
    { when: 'docker buildx inspect', answer: options.booted ?? { stdout: inspectText } },
  ]);
  const world = fakeWorld({ processes, files, retry: retryAtOnce(options.tries ?? 4) });
  const results = await buildAll(plan, sessionOf(options.builder ?? own), world, options.signal ?? new AbortController().signal);
  return { results, world, builds: processes.commands.filter(({ args }) => args[1] === 'build') };
}

const one = (inputs: Parameters<typeof planWith>[0] = {}): Plan => planWith(inputs, { platforms: [amd64] });

describe('a push that fails for a moment', () => {
  test('is made again on the same builder, and the build counts as built', async () => {
    const { results, builds, world } = await attempt(one(), (number) => (number < 3 ? badGateway : passing));
    expect(results).toMatchObject([{ built: true }]);
    expect(builds).toHaveLength(3);
    expect(world.retry.retried.map(({ what, class: name }) => `${what}: ${name}`)).toEqual(['build linux/amd64: registry-unavailable', 'build linux/amd64: registry-unavailable']);
  });

  test('does not build again what no-cache and pull would', async () => {
    const { builds } = await attempt(one({ build: { noCache: true, pull: true } }), (number) => (number < 2 ? badGateway : passing));
    expect(builds.map(({ args }) => [args.includes('--no-cache'), args.includes('--pull')])).toEqual([[true, true], [false, false]]);
  });

  test('disturbs no other platform', async () => {
    const { results, builds } = await attempt(planWith(), (number, command) => (platformOf(command) === 'linux/arm64' && number < 2 ? badGateway : passing));
    expect(results.map(({ built }) => built)).toEqual([true, true]);
    expect(builds.map(platformOf).toSorted()).toEqual(['linux/amd64', 'linux/arm64', 'linux/arm64']);
  });

  test('that never gets better is told as what it is', async () => {
    const { results } = await attempt(one(), () => badGateway);
    expect(results).toMatchObject([{ built: false, error: { code: 'REGISTRY_FAILED', failure: { class: 'registry-unavailable', transient: true } } }]);
  });

  test('leaves nothing of its layout to the next attempt', async () => {
    const plan = { ...one(), destination: { to: 'layout', images: [image] } } as const;
    const files = memoryFiles();
    const seen: boolean[] = [];
    await attempt(plan, async (number, command) => {
      const [, folder = ''] = /dest=([^,]+)/.exec(command.args.join(' ')) ?? [];
      seen.push(await files.exists(`${folder}/index.json`));
      await files.writePrivate(`${folder}/index.json`, '{}');
      return number < 2 ? badGateway : passing;
    }, { files });
    expect(seen).toEqual([false, false]);
  });
});

test.each<[string, Answer]>([
  ['a denied push', denied],
  ['a failing step', { stderr: transcript('failing').join('\n'), code: 1 }],
])('%s is told at once', async (_, answer) => {
  const { builds, results } = await attempt(one(), () => answer);
  expect(builds).toHaveLength(1);
  expect(results).toMatchObject([{ built: false }]);
});

describe('a cache that makes trouble', () => {
  const cached = { build: { cacheFrom: ['type=gha'], cacheTo: ['type=gha,mode=max'] } };
  const noExport: Answer = { stderr: 'ERROR: failed to build: failed to solve: failed to configure gha cache exporter: invalid token without access controls', code: 1 };

  test('is left out, with a warning, although trying the same again would not help', async () => {
    const { results, builds, world } = await attempt(one(cached), (number) => (number < 2 ? noExport : passing));
    expect(results).toMatchObject([{ built: true }]);
    expect(builds.map(({ args }) => [args.includes('--cache-from'), args.includes('--cache-to')])).toEqual([[true, true], [true, false]]);
    expect(world.runner.texts('warning')).toContainEqual(expect.stringMatching(/^linux\/amd64: cache-to is left out/));
  });

  test('without any cache it is a failure like others', async () => {
    const { results, builds } = await attempt(one(), () => noExport);
    expect(results).toMatchObject([{ built: false, error: { failure: { class: 'cache-failure' } } }]);
    expect(builds).toHaveLength(1);
  });
});

describe('a builder that dies', () => {
  const dead: Options = { inspected: { stdout: 'false false 0\n' } };
  const calls = ({ world }: Attempt): readonly string[] => world.processes.lines().map((line) => line.split(' ').slice(0, 3).join(' '));

  test('is made again once, and what was not finished is built there', async () => {
    const done = await attempt(planWith(), (number, command) => (platformOf(command) === 'linux/arm64' && number < 2 ? gone : passing), dead);
    expect(done.results.map(({ built }) => built)).toEqual([true, true]);
    expect(done.builds.map(platformOf).toSorted()).toEqual(['linux/amd64', 'linux/arm64', 'linux/arm64']);
    expect(calls(done).filter((line) => !line.endsWith('build'))).toEqual(['docker inspect --type', 'docker buildx rm', 'docker buildx create', 'docker buildx inspect']);
    expect(done.world.processes.lines()).toContain('docker buildx rm --keep-state b');
    expect(done.world.runner.texts('warning')).toContainEqual(expect.stringMatching(/^The builder b died .* once for this run/));
  });

  test('under two platforms is made again once for both', async () => {
    const done = await attempt(planWith(), (number) => (number < 2 ? gone : passing), dead);
    expect(done.results.map(({ built }) => built)).toEqual([true, true]);
    expect(calls(done).filter((line) => line === 'docker buildx create')).toHaveLength(1);
  });

  test('a second time is not made again', async () => {
    const done = await attempt(one(), () => gone, dead);
    expect(done.results).toMatchObject([{ built: false, error: { failure: { class: 'builder-unavailable' } } }]);
    expect(calls(done).filter((line) => line === 'docker buildx create')).toHaveLength(1);
  });

  test('for want of memory: then the platforms are built one after another', async () => {
    let running = 0;
    let most = 0;
    const done = await attempt(planWith(), async (number) => {
      most = number === 1 ? 0 : Math.max(most, ++running);
      for (let turn = 0; turn < 3; turn++) await new Promise((settle) => setImmediate(settle));
      if (number > 1) running--;
      return number < 2 ? gone : passing;
    }, { inspected: { stdout: 'false true 0\n' } });
    expect(done.results.map(({ built }) => built)).toEqual([true, true]);
    expect(most).toBe(1);
    expect(done.world.runner.texts('warning')).toContainEqual(expect.stringMatching(/ran out of memory .* one after another/));
  });

  test('and that the engine started again is only used again', async () => {
    const done = await attempt(one(), (number) => (number < 2 ? gone : passing), { inspected: { stdout: 'true false 1\n' } });
    expect(done.results).toMatchObject([{ built: true }]);
    expect(calls(done)).not.toContain('docker buildx rm');
    expect(done.world.runner.texts('warning')).toContainEqual(expect.stringContaining('was started again'));
  });

  test("of the user's is not touched, only used again", async () => {
    const { name, driver, nodes } = own;
    const done = await attempt(one(), (number) => (number < 2 ? gone : passing), { ...dead, builder: { name, driver, nodes, own: false } });
    expect(done.results).toMatchObject([{ built: true }]);
    expect(new Set(calls(done))).toEqual(new Set(['docker buildx build']));
  });

  test('with its state broken is made again without it; then it is given up, and said', async () => {
    const done = await attempt(one(), () => gone, { ...dead, booted: { stderr: 'ERROR: exit code 1', code: 1 } });
    expect(done.world.processes.lines().filter((line) => line.startsWith('docker buildx rm'))).toEqual(['docker buildx rm --keep-state b', 'docker buildx rm b']);
    expect(done.results).toMatchObject([{ built: false }]);
    expect(done.world.runner.texts('warning')).toContainEqual(expect.stringContaining('could not be started again'));
  });

  test('an engine that is being restarted is waited for before anything is judged', async () => {
    let asked = 0;
    const away: Answer = { stderr: 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?', code: 1 };
    const done = await attempt(one(), (number) => (number < 2 ? gone : passing), { inspected: () => (++asked < 3 ? away : { stdout: 'true false 0\n' }) });
    expect(done.results).toMatchObject([{ built: true }]);
    expect(done.world.clock.slept).toEqual([1000, 1000]);
    expect(calls(done)).not.toContain('docker buildx rm');
    expect(done.world.runner.texts('warning')).toContainEqual(expect.stringContaining('was started again'));
  });

  test('with an engine that comes back without it is made again', async () => {
    let asked = 0;
    const away: Answer = { stderr: 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?', code: 1 };
    const done = await attempt(one(), (number) => (number < 2 ? gone : passing), { inspected: () => (++asked < 41 ? away : { stdout: 'false false 0\n' }) });
    expect(done.results).toMatchObject([{ built: true }]);
    expect(done.world.clock.slept).toHaveLength(40);
    expect(calls(done)).toContain('docker buildx create');
  });

  test('with an engine that stays away is waited for a minute, once for all platforms, and said', async () => {
    const away: Answer = { stderr: 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?', code: 1 };
    const done = await attempt(planWith(), () => gone, { inspected: () => away });
    expect(done.results.map(({ built }) => built)).toEqual([false, false]);
    expect(done.world.clock.slept).toHaveLength(60);
    expect(calls(done)).not.toContain('docker buildx rm');
    expect(done.world.runner.texts('warning')).toEqual([expect.stringContaining('did not come back within a minute')]);
  });
});

describe('limits', () => {
  const silent = (command: Command): Promise<Answer> => new Promise((done) => command.signal?.addEventListener('abort', () => done({ end: 'cancelled' })));

  test('a platform gets its time, what is left of it for a second attempt', async () => {
    const { builds } = await attempt(one({ limits: { platformMs: 60_000 } }), (number) => (number < 2 ? badGateway : passing));
    expect(builds.map(({ timeoutMs }) => timeoutMs)).toEqual([60_000, 60_000]);
  });

  test('its end is not tried again', async () => {
    const { builds, results } = await attempt(one({ limits: { platformMs: 60_000 } }), () => ({ end: 'timed-out' }));
    expect(builds).toHaveLength(1);
    expect(results).toMatchObject([{ error: { code: 'TIMED_OUT', why: expect.stringContaining('1 min') } }]);
  });

  test('silence ends a build and names it', async () => {
    const { builds, results } = await attempt(one({ limits: { idleMs: 600_000 } }), (_, command) => silent(command));
    expect(builds).toHaveLength(1);
    expect(results).toMatchObject([{ error: { code: 'TIMED_OUT', why: expect.stringContaining('printed nothing for 10 min') } }]);
  });

  test('silence after a crash under QEMU is tried again once, and only once', async () => {
    const name = '[linux/amd64 2/2] RUN make';
    const { builds, results } = await attempt(one(), (_, command) => {
      command.onStderr?.(message({ vertexes: [vertex(name, { from: 0 })] }));
      command.onStderr?.(message({ logs: [log(name, 'qemu: uncaught target signal 11 (Segmentation fault) - core dumped\n')] }));
      return silent(command);
    });
    expect(builds).toHaveLength(2);
    expect(results).toMatchObject([{ error: { code: 'TIMED_OUT', what: expect.stringContaining('RUN make'), failure: { class: 'qemu-crash' } } }]);
  });

  test('the end of the whole run says so, and nothing is tried again', async () => {
    const timeout = new AbortController();
    const { builds, results } = await attempt(one(), (_, command) => {
      const ended = silent(command);
      timeout.abort(timeoutReason);
      return ended;
    }, { signal: timeout.signal });
    expect(builds).toHaveLength(1);
    expect(results).toMatchObject([{ error: { code: 'TIMED_OUT', why: expect.stringContaining('timeout') } }]);
  });

  test('after a cancel no attempt follows, whatever the failure was', async () => {
    const cancel = new AbortController();
    const { builds } = await attempt(one(), () => {
      cancel.abort('SIGINT');
      return badGateway;
    }, { signal: cancel.signal });
    expect(builds).toHaveLength(1);
  });
});

describe('an optional platform', () => {
  const failing: Answer = { stderr: transcript('failing').join('\n'), code: 1 };
  const plan = planWith({ failFast: true, publish: { optionalPlatforms: [arm64] } }, { destination: { to: 'digest', images: [image], alsoLoad: ['x:1'] } });

  test('that fails stops nobody, and the rest is loaded', async () => {
    const { results, builds } = await attempt(plan, async (_, command) => {
      if (platformOf(command).includes('arm64')) return failing;
      for (let turn = 0; turn < 5; turn++) await new Promise((done) => setImmediate(done));
      return command.signal?.aborted === true ? { end: 'cancelled' } : passing;
    });
    expect(results.map(({ built }) => built)).toEqual([true, false]);
    expect(builds.map(platformOf)).toEqual(['linux/amd64', 'linux/arm64', 'linux/amd64']);
  });
});

describe('a given builder that goes away', () => {
  const first: Builder = { ...own, name: 'first', own: false, driver: 'remote', others: ['down', 'next'] };
  const inspected = (nodes: Readonly<Record<string, string>>): Script['answer'] => ({ args }) => {
    const name = args.at(-1) ?? '';
    return { stdout: `Name: ${name}\nDriver: ${name === 'next' ? 'docker-container' : 'remote'}\n\nNodes:\nName: ${name}0\nEndpoint: tcp://${name}:1\nStatus: ${nodes[name] ?? 'running'}\nPlatforms: linux/amd64, linux/arm64\n` };
  };

  test('the next of the list that is up goes on, once for all builds', async () => {
    const { results, builds, world } = await attempt(planWith(), (_, { args }) => (args.includes('first') ? gone : passing), { builder: first, booted: inspected({ first: 'inactive', down: 'inactive' }) });
    expect(results.map(({ built }) => built)).toEqual([true, true]);
    expect(builds.map(({ args }) => args[args.indexOf('--builder') + 1])).toEqual(['first', 'first', 'next', 'next']);
    const told = world.runner.texts('warning').filter((line) => line.startsWith('The builder'));
    expect(told).toEqual([expect.stringContaining('builder down is not used'), expect.stringContaining('first went away during a build: what was not finished is built by next')]);
  });

  test('while it answers it is kept', async () => {
    const { builds } = await attempt(one(), (number) => (number < 2 ? gone : passing), { builder: first, booted: inspected({}) });
    expect(builds.map(({ args }) => args[args.indexOf('--builder') + 1])).toEqual(['first', 'first']);
  });

  test('one that can not push by digest is no help', async () => {
    const docker: Script['answer'] = ({ args }) => ({ stdout: `Name: x\nDriver: ${args.includes('next') ? 'docker' : 'remote'}\n\nNodes:\nName: x0\nEndpoint: e\nStatus: ${args.includes('next') ? 'running' : 'inactive'}\n` });
    const { results, world } = await attempt(one(), () => gone, { builder: { ...first, others: ['next'] }, booted: docker, tries: 1 });
    expect(results).toMatchObject([{ built: false }]);
    expect(world.runner.texts('warning')).toEqual([expect.stringContaining('no push by digest')]);
  });
});

test('a builder at other endpoints is looked for at their engines', async () => {
  const nodes = ['tcp://a:1', 'elsewhere'].map((endpoint, at) => ({ name: `b${at}`, endpoint, platforms: [] }));
  const { builds, world } = await attempt(one(), (number) => (number < 2 ? gone : passing), { builder: { ...own, nodes } });
  expect(builds).toHaveLength(2);
  const asked = world.processes.commands.filter(({ args }) => args[0] === 'inspect').map(({ args, env }) => [args.at(-1), env?.['DOCKER_HOST'], env?.['DOCKER_CONTEXT']]);
  expect(asked).toEqual([['buildx_buildkit_b0', 'tcp://a:1', undefined], ['buildx_buildkit_b1', undefined, 'elsewhere']]);
  // Both are alive: it is not made again.
  expect(world.processes.lines().filter((line) => line.includes('buildx create'))).toEqual([]);
});

test('one that was started early is looked for where docker looks', async () => {
  const { world } = await attempt(one(), (number) => (number < 2 ? gone : passing), { builder: { ...own, nodes: [{ name: 'b0', endpoint: '', platforms: [] }] } });
  const [asked] = world.processes.commands.filter(({ args }) => args[0] === 'inspect');
  expect(asked?.env).toEqual({ DOCKER_CONFIG: '/run/docker' });
});
