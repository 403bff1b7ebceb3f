// Setup and clean-up end to end on scripted processes: what is opened, in which order, and that all of it is closed.
import { describe, expect, test } from '@jest/globals';
import { Secret } from '../../src/domain/secret.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { cleanUp } from '../../src/setup/cleanup.stage.ts';
import { openLogins } from '../../src/setup/setup.stage.ts';
import { plannedBuilderName, setupCommands } from '../../src/setup/setup-commands.ts';
import type { Given } from '../../src/world/ports/world.ts';
import { memoryFiles } from '../fakes/files.ts';
import { disk, fakeMachine } from '../fakes/machine.ts';
import { amd64, planWith, type InputChanges } from '../fakes/plan.ts';
import { scriptedProcesses, type Script } from '../fakes/processes.ts';
import { retryAtOnce } from '../fakes/retry.ts';
import { recordingRunner } from '../fakes/runner.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';
import { dockerInfo } from './docker-info.ts';
import { inspectText } from './inspect-text.ts';
import { wholeSetup } from './whole-setup.ts';

const given: Given = { inputs: {}, environment: { HOME: '/home/me', RUNNER_NAME: 'Big Runner 1' }, payload: {} };
const { signal } = new AbortController();
const working: readonly Script[] = [
  { when: 'docker info', answer: { stdout: dockerInfo() } },
  { when: 'docker login', answer: {} },
  { when: 'docker run', answer: {} },
  { when: 'docker buildx create', answer: {} },
  { when: 'docker buildx inspect', answer: { stdout: inspectText, stderr: '#1 [internal] booting buildkit\n' } },
  { when: 'docker buildx rm', answer: {} },
];

function worldOf(...scripts: readonly Script[]): FakeWorld {
  return fakeWorld({ processes: scriptedProcesses([...scripts, ...working]) });
}

const calls = (world: FakeWorld): readonly string[] => world.processes.lines().map((line) => line.split(' ').slice(0, 3).join(' '));

describe('setUp', () => {
  test('a builder of the run, booted once, with the private configuration', async () => {
    const world = worldOf();
    const session = await wholeSetup(planWith(), given, world, signal);
    expect(session).toMatchObject({
      tools: { buildx: '0.36.1', engine: { containerdStore: true } },
      builder: { name: 'ghcr-buildx-name1', driver: 'docker-container', own: true, nodes: [{ name: 'rec0' }] },
      environment: { DOCKER_CONFIG: '/runner/temp/run-1/docker', BUILDX_CONFIG: '/home/me/.docker/buildx' },
      folder: '/runner/temp/run-1',
    });
    expect(calls(world).toSorted()).toEqual(['docker buildx create', 'docker buildx inspect', 'docker info --format', 'docker run --rm']);
    expect(calls(world).at(-1)).toBe('docker buildx inspect');
    expect(world.runner.outputs.get('builder')).toBe('ghcr-buildx-name1');
    expect(world.runner.texts('foreign')).toEqual(['[builder] #1 [internal] booting buildkit']);
  });

  test('on a disk that is too full nobody logs in and nothing is emulated', async () => {
    const world = fakeWorld({
      processes: scriptedProcesses([{ when: 'docker info', answer: { stdout: dockerInfo({ DockerRootDir: '/var/lib/docker' }) } }, ...working]),
      machine: fakeMachine({ '/var/lib/docker': disk(0.9e9) }),
    });
    const plan = planWith({ resources: { minFreeDisk: 1e9, freeDisk: false } });
    await expect(wholeSetup(plan, given, world, signal)).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect(calls(world).join('\n')).not.toMatch(/login|run/);
  });

  test('the builder boots only when logins and emulators are there', async () => {
    const logins = [{ registry: 'ghcr.io', username: 'me', password: new Secret('p'), given: 'by-input' as const }];
    const world = worldOf();
    await wholeSetup(planWith({ login: { logins } }), given, world, signal);
    const order = calls(world);
    expect(order.indexOf('docker login --username')).toBeLessThan(order.indexOf('docker run --rm'));
    expect(order.indexOf('docker run --rm')).toBeLessThan(order.indexOf('docker buildx inspect'));
  });

  test('every docker call but the first questions has the private configuration', async () => {
    const world = worldOf();
    await wholeSetup(planWith(), given, world, signal);
    const buildx = world.processes.commands.filter(({ args }) => args[0] === 'buildx');
    expect(buildx.map(({ env }) => env?.['DOCKER_CONFIG'])).toEqual(['/runner/temp/run-1/docker', '/runner/temp/run-1/docker']);
  });

  test('a missing secret is found before docker is asked for anything', async () => {
    const world = worldOf();
    const plan = planWith({ build: { secrets: [{ from: 'file', id: 'a', path: 'absent.txt' }] } });
    await expect(wholeSetup(plan, given, world, signal)).rejects.toMatchObject({ code: 'INVALID_INPUT', why: expect.stringContaining('absent.txt') });
    expect(world.processes.commands).toEqual([]);
    expect(world.runner.saved.size).toBe(0);
  });

  test('an engine that stays down is named after some seconds', async () => {
    const world = worldOf({ when: 'docker info', answer: { stdout: dockerInfo({ ServerVersion: '' }), code: 1 } });
    await expect(wholeSetup(planWith(), given, world, signal)).rejects.toMatchObject({ code: 'ENGINE_UNREACHABLE' });
    expect(calls(world)).toEqual(['docker info --format', 'docker info --format', 'docker info --format']);
    expect(world.clock.slept).toEqual([2000, 2000]);
  });

  test('an engine that is being restarted is waited for', async () => {
    let asked = 0;
    const world = worldOf({ when: 'docker info', answer: () => (++asked === 1 ? { stdout: dockerInfo({ ServerVersion: '' }), code: 1 } : { stdout: dockerInfo() }) });
    await expect(wholeSetup(planWith(), given, world, signal)).resolves.toMatchObject({ builder: { own: true } });
    expect(world.clock.slept).toEqual([2000]);
  });

  test('a cancel reaches the call that is under way, and is told as one', async () => {
    const cancel = new AbortController();
    const world = worldOf({
      when: 'docker buildx inspect',
      answer: (command) => {
        cancel.abort('SIGINT');
        return command.signal?.aborted === true ? { end: 'cancelled' } : { stdout: inspectText };
      },
    });
    await expect(wholeSetup(planWith(), given, world, cancel.signal)).rejects.toMatchObject({ code: 'BUILD_CANCELLED' });
    expect(world.runner.saved.get('builder')).toBe('ghcr-buildx-name1');
  });

  test.each<[string, InputChanges]>([
    ['a remote builder', { builder: { driver: 'remote', endpoint: 'tcp://a:1' } }],
    ['a builder at another endpoint', { builder: { endpoint: 'ssh://elsewhere' } }],
    ['a given builder', { builder: { given: ['mine'] } }],
  ])('%s needs no engine', async (_, inputs) => {
    const world = worldOf({ when: 'docker info', answer: { stdout: dockerInfo({ ServerVersion: '' }), code: 1 } });
    await expect(wholeSetup(planWith(inputs), given, world, signal)).resolves.toMatchObject({ builder: { driver: 'docker-container' } });
  });
});

describe('which builder', () => {
  async function opened(inputs: InputChanges, ...scripts: readonly Script[]): Promise<{ readonly name: string; readonly own: boolean; readonly created: readonly string[]; readonly world: FakeWorld }> {
    const world = worldOf(...scripts);
    const { builder } = await wholeSetup(planWith(inputs, { platforms: [amd64] }), given, world, signal);
    return { name: builder.name, own: builder.own, world, created: world.processes.lines().filter((line) => line.startsWith('docker buildx create')) };
  }

  test('a given one is used and not removed', async () => {
    const { name, own, created, world } = await opened({ builder: { given: ['mine'] } });
    expect({ name, own, created }).toEqual({ name: 'mine', own: false, created: [] });
    expect(world.runner.saved.has('builder')).toBe(false);
  });

  test("the docker driver's is that of the context", async () => {
    const { name, own, created } = await opened({ builder: { driver: 'docker' } }, { when: 'docker info', answer: { stdout: dockerInfo({}, { Context: 'rootless' }) } });
    expect({ name, own, created }).toEqual({ name: 'rootless', own: false, created: [] });
  });

  test('inline configuration is a private file', async () => {
    const { created, world } = await opened({ builder: { buildkitdConfigInline: 'debug = true' } });
    expect(created[0]).toContain('--buildkitd-config /runner/temp/run-1/buildkitd.toml');
    expect(world.files.contents.get('/runner/temp/run-1/buildkitd.toml')).toBe('debug = true');
  });

  test.each<[string, Script, RegExp]>([
    ['not created', { when: 'docker buildx create', answer: { stderr: 'ERROR: invalid driver-opt', code: 1 } }, /driver-opts/],
    ['created already', { when: 'docker buildx create', answer: { stderr: 'ERROR: existing instance for "x" but no append mode', code: 1 } }, /driver-opts/],
    ['not booted', { when: 'docker buildx inspect', answer: { stderr: 'ERROR: toomanyrequests: pull rate limit', code: 1 } }, /could not be pulled/],
    ['not ready', { when: 'docker buildx inspect', answer: { stdout: 'Name: x\nDriver: remote\n\nNodes:\nName: x0\nError: refused\n' } }, /inputs of the builder/],
    ['no answer', { when: 'docker buildx inspect', answer: { end: 'timed-out' } }, /./],
  ])('%s: an error with a way out, and post knows of it', async (_, script, fix) => {
    const world = worldOf(script);
    await expect(wholeSetup(planWith(), given, world, signal)).rejects.toMatchObject({ code: 'BUILDER_FAILED', fix: expect.stringMatching(fix) });
    expect(world.runner.saved.get('builder')).toBe('ghcr-buildx-name1');
    expect(world.runner.saved.get('folder')).toBe('/runner/temp/run-1');
  });
});

test('a remote daemon that can not be reached: its own words, where buildx only says that time is over', async () => {
  const world = worldOf(
    { when: 'docker buildx du', answer: { stderr: 'ERROR: failed to call diskusage: Unavailable: connection error: desc = "remote error: tls: certificate required"', code: 1 } },
    { when: 'docker buildx inspect', answer: { stderr: 'ERROR: context deadline exceeded', code: 1 } },
  );
  await expect(wholeSetup(planWith({ builder: { driver: 'remote', endpoint: 'tcp://a:1' } }), given, world, signal)).rejects.toMatchObject({ code: 'BUILDER_FAILED', why: expect.stringContaining('tls: certificate required') });
});

describe('images of Docker Hub that can not be had', () => {
  const limited = { stderr: 'ERROR: toomanyrequests: You have reached your pull rate limit.', code: 1 };

  test('the BuildKit image comes from a mirror, in a builder made for it', async () => {
    let boots = 0;
    const world = worldOf(
      { when: 'docker buildx create --bootstrap', answer: limited },
      { when: 'docker buildx inspect', answer: () => (++boots === 1 ? limited : { stdout: inspectText }) },
    );
    const { builder } = await wholeSetup(planWith({ emulation: { qemu: 'false' } }), given, world, signal);
    const made = world.processes.lines().filter((line) => line.startsWith('docker buildx'));
    expect(made.map((line) => line.split(' ')[2])).toEqual(['create', 'rm', 'create', 'inspect', 'rm', 'create', 'inspect']);
    expect(made[5]).toContain('--driver-opt image=mirror.gcr.io/moby/buildkit:buildx-stable-1');
    expect(builder.recipe?.[0]).toContain('image=mirror.gcr.io/moby/buildkit:buildx-stable-1');
  });

  test('when the mirror fails too, all is tried again, and the error is that of the image itself', async () => {
    const world = fakeWorld({
      retry: retryAtOnce(2),
      processes: scriptedProcesses([
        {
          when: 'docker buildx inspect',
          answer: ({ args }) => (world.processes.lines().findLast((line) => line.includes(' create '))?.includes('mirror') === true ? { stderr: `ERROR: ${args.length} mirror: 502 Bad Gateway`, code: 1 } : limited),
        },
        ...working,
      ]),
    });
    await expect(wholeSetup(planWith(), given, world, signal)).rejects.toMatchObject({ code: 'BUILDER_FAILED', why: expect.stringContaining('toomanyrequests'), failure: { class: 'rate-limited' } });
    expect(world.processes.lines().filter((line) => line.includes(' create '))).toHaveLength(4);
  });

  test('no mirror takes the place of another registry that was named', async () => {
    const world = worldOf({ when: 'docker buildx inspect', answer: limited });
    await expect(wholeSetup(planWith({ builder: { driverOpts: ['network=host,image=registry.example/buildkit:1'] } }), given, world, signal)).rejects.toMatchObject({ code: 'BUILDER_FAILED' });
    expect(world.processes.lines().filter((line) => line.includes(' create '))).toHaveLength(1);
  });

  test('what is wrong with the builder itself is told at once', async () => {
    const world = worldOf({ when: 'docker buildx inspect', answer: { stderr: 'ERROR: invalid flag', code: 1 } });
    await expect(wholeSetup(planWith(), given, world, signal)).rejects.toMatchObject({ code: 'BUILDER_FAILED' });
    expect(world.processes.lines().filter((line) => line.startsWith('docker buildx'))).toHaveLength(2);
  });

  test('QEMU comes from the mirror too', async () => {
    const world = worldOf({ when: 'docker run --rm --privileged docker.io/tonistiigi/binfmt:latest', answer: { stderr: 'docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": context deadline exceeded', code: 125 } });
    await wholeSetup(planWith(), given, world, signal);
    expect(world.processes.lines().filter((line) => line.startsWith('docker run'))).toEqual([
      'docker run --rm --privileged docker.io/tonistiigi/binfmt:latest --install arm64',
      'docker run --rm --privileged mirror.gcr.io/tonistiigi/binfmt:latest --install arm64',
    ]);
  });
});

describe('logins alone', () => {
  const logins = [
    { registry: 'ghcr.io', username: 'me', password: new Secret('p'), given: 'by-input' as const },
    { registry: 'docker.io', username: 'you', password: new Secret('q'), given: 'by-input' as const },
  ];
  const pair = (text: string): string => Buffer.from(text).toString('base64');

  test('need no docker: they stand in the private configuration, where docker and we find them', async () => {
    const world = fakeWorld({ files: memoryFiles({ '/home/me/.docker/config.json': '{"auths":{"quay.io":{"auth":"x"}}}' }) });
    const session = await openLogins(planWith({ login: { logins } }), given, world);
    expect(session).toEqual({
      environment: { DOCKER_CONFIG: '/runner/temp/run-1/docker', BUILDX_CONFIG: '/home/me/.docker/buildx' },
      folder: '/runner/temp/run-1',
      loggedIn: ['ghcr.io', 'docker.io'],
      warnings: [],
    });
    expect(JSON.parse(world.files.contents.get('/runner/temp/run-1/docker/config.json') ?? '')).toMatchObject({
      auths: { 'quay.io': { auth: 'x' }, 'ghcr.io': { auth: pair('me:p') }, 'https://index.docker.io/v1/': { auth: pair('you:q') } },
    });
    expect(world.processes.commands).toEqual([]);
    expect(world.runner.hidden).toEqual(expect.arrayContaining(['p', 'q', pair('me:p'), pair('you:q')]));
  });

  test('post removes them', async () => {
    const world = fakeWorld();
    await openLogins(planWith({ login: { logins } }), given, world);
    await cleanUp(world, given.environment);
    expect(world.files.contents.size).toBe(0);
  });
});

describe('a version of buildx that is asked for', () => {
  const installed: readonly Script[] = [
    { when: 'docker create', answer: { stdout: 'c0ffee\n' } },
    { when: 'docker cp', answer: {} },
    { when: 'docker rm', answer: {} },
    { when: 'docker buildx version', answer: { stdout: 'github.com/docker/buildx v0.29.1 28f6246\n' } },
  ];

  test("comes from Docker's image into the private configuration", async () => {
    const files = memoryFiles({ '/home/me/.docker/cli-plugins/docker-buildx': 'old' });
    const world = fakeWorld({ files, processes: scriptedProcesses([...installed, ...working]) });
    const { tools } = await wholeSetup(planWith({ builder: { version: 'v0.29.1' } }), given, world, signal);
    expect(tools.buildx).toBe('0.29.1');
    expect(world.processes.lines()).toEqual(expect.arrayContaining([
      'docker create docker.io/docker/buildx-bin:0.29.1 /buildx',
      'docker cp c0ffee:/buildx /runner/temp/run-1/docker/cli-plugins/docker-buildx',
      'docker rm c0ffee',
    ]));
    // The link to the user's plugin was taken away first: writing through it would have replaced that.
    expect(files.links.has('/runner/temp/run-1/docker/cli-plugins/docker-buildx')).toBe(false);
    expect(files.contents.get('/home/me/.docker/cli-plugins/docker-buildx')).toBe('old');
  });

  test.each<[string, string, readonly Script[], string]>([
    ['no such version', '0.99.0', [{ when: 'docker create', answer: { stderr: 'manifest unknown', code: 1 } }], 'BUILDX_MISSING'],
    ['it can not be copied', '0.29.1', [{ when: 'docker cp', answer: { stderr: 'no space', code: 1 } }, ...installed], 'BUILDX_MISSING'],
    ['no version at all', 'evil/image:1', installed, 'INVALID_INPUT'],
  ])('%s', async (_, version, scripts, code) => {
    await expect(wholeSetup(planWith({ builder: { version } }), given, worldOf(...scripts), signal)).rejects.toMatchObject({ code });
  });
});

describe('cleanUp', () => {
  async function afterSetup(plan: Plan): Promise<FakeWorld> {
    const world = worldOf();
    await wholeSetup(plan, given, world, signal);
    return world;
  }
  const removals = (world: FakeWorld): readonly string[] => world.processes.lines().filter((line) => line.startsWith('docker buildx rm'));

  test('removes builder and folder', async () => {
    const world = await afterSetup(planWith());
    await cleanUp(world, given.environment);
    expect(removals(world)).toEqual(['docker buildx rm ghcr-buildx-name1']);
    expect(world.processes.commands.at(-1)?.env).toMatchObject({ DOCKER_CONFIG: '/runner/temp/run-1/docker', BUILDX_CONFIG: '/home/me/.docker/buildx' });
    expect([...world.files.contents.keys()].filter((path) => path.startsWith('/runner/temp'))).toEqual([]);
  });

  test("a machine that GitHub throws away loses its secrets, and nobody waits for its containers", async () => {
    const world = await afterSetup(planWith());
    await cleanUp(world, { ...given.environment, RUNNER_ENVIRONMENT: 'github-hosted' });
    expect(removals(world)).toEqual([]);
    expect([...world.files.contents.keys()].filter((path) => path.startsWith('/runner/temp'))).toEqual([]);
  });

  test('a second time does no harm', async () => {
    const world = fakeWorld({
      runner: recordingRunner({ builder: 'b', folder: '/gone', environment: '{"DOCKER_CONFIG":"/gone/docker","BUILDX_CONFIG":"/bx"}' }),
      processes: scriptedProcesses([{ when: 'docker buildx rm', answer: { stderr: 'ERROR: no builder "b" found', code: 1 } }]),
    });
    await cleanUp(world, given.environment);
    expect(world.runner.texts('warning')).toEqual([]);
    // Its configuration is gone with the folder.
    expect(world.processes.commands[0]?.env?.['DOCKER_CONFIG']).toBeUndefined();
  });

  test.each<[string, InputChanges, readonly string[]]>([
    ['cleanup: false', { builder: { cleanup: false } }, []],
    ['a builder of the user', { builder: { given: ['mine'] } }, []],
  ])('%s', async (_, inputs, expected) => {
    const world = await afterSetup(planWith(inputs));
    await cleanUp(world, given.environment);
    expect(removals(world)).toEqual(expected);
  });

  test('an audit record that a killed run did not finish goes, others stay', async () => {
    const files = memoryFiles({ '/temp/audit-1.json': '{', '/temp/audit-1.json.77.new': '{', '/temp/audit-2.json': '{}' });
    await cleanUp(fakeWorld({ files, runner: recordingRunner({ audit: '/temp/audit-1.json' }) }), given.environment);
    expect([...files.contents.keys()]).toEqual(['/temp/audit-2.json']);
  });

  test('nothing opened is nothing to close', async () => {
    const world = worldOf();
    await cleanUp(world, given.environment);
    expect(world.processes.commands).toEqual([]);
  });

  test('what fails is a warning, and the rest is done', async () => {
    const world = fakeWorld({
      runner: recordingRunner({ builder: 'b', folder: '/run' }),
      files: memoryFiles({ '/run/docker/config.json': '{}' }),
      processes: scriptedProcesses([{ when: 'docker buildx rm', answer: { stderr: 'ERROR: engine is away', code: 1 } }]),
    });
    await cleanUp(world, given.environment);
    expect(world.runner.texts('warning')).toEqual(['Could not remove the builder: ERROR: engine is away']);
    expect(world.files.contents.size).toBe(0);
  });

  test('a login that is to stay keeps its folder', async () => {
    const world = await afterSetup(planWith({ login: { scope: 'job', logout: false } }));
    await cleanUp(world, given.environment);
    expect(await world.files.exists('/runner/temp/run-1/docker/config.json')).toBe(true);
  });
});

describe('a dry run', () => {
  test('names the calls, no password among them', () => {
    const logins = [{ registry: 'ghcr.io', username: 'me', password: new Secret('hidden'), given: 'by-input' as const }];
    expect(setupCommands(planWith({ login: { logins } })).map((args) => args.join(' '))).toEqual([
      'docker info --format {{json .}}',
      'docker login --username me --password-stdin ghcr.io',
      'docker run --rm --privileged docker.io/tonistiigi/binfmt:latest --install arm64',
      'docker buildx create --name ghcr-buildx --driver docker-container --driver-opt provenance-add-gha=false',
      'docker buildx inspect --bootstrap ghcr-buildx',
    ]);
  });

  test.each<[InputChanges, string]>([
    [{ builder: { given: ['mine'] } }, 'mine'],
    [{ builder: { driver: 'docker' } }, 'default'],
    [{}, 'ghcr-buildx'],
  ])('the builder of %j is %s', (inputs, name) => {
    expect(plannedBuilderName(planWith(inputs))).toBe(name);
  });
});
