// A builder of several nodes before it is used: which are left, what is said of the others, how each is reached.
import { describe, expect, test } from '@jest/globals';
import { builderOfNodes } from '../../src/nodes/nodes-builder.stage.ts';
import { firstUsable } from '../../src/setup/given-builders.stage.ts';
import { onlyNode, readInstance } from '../../src/setup/builder-instance.ts';
import type { Platform } from '../../src/domain/platform.ts';
import { memoryFiles } from '../fakes/files.ts';
import { amd64, arm64, planWith } from '../fakes/plan.ts';
import { scriptedProcesses, type Answer } from '../fakes/processes.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';
import { wholeSetup } from '../setup/whole-setup.ts';
import { dockerInfo } from '../setup/docker-info.ts';
import type { Builder } from '../../src/domain/session.ts';

type Node = { readonly status: 'running' | 'inactive' | 'stopped' | 'silent' | 'broken'; readonly platforms?: string; readonly madeFor?: string; readonly afterBoot?: 'running' | 'broken' };
type Nodes = Readonly<Record<string, Node>>;

const both = 'linux/amd64, linux/arm64';

function instanceOf(driver: string, nodes: Nodes): string {
  const ociPlatform = (name: string): unknown => ({ os: name.split('/')[0], architecture: name.split('/')[1] });
  return JSON.stringify({ Name: 'b', Driver: driver, Nodes: Object.entries(nodes).map(([name, { madeFor }]) => ({ Name: name, Endpoint: `tcp://${name}:1`, Platforms: madeFor === undefined ? null : madeFor.split(', ').map(ociPlatform) })) });
}

/** buildx as it is: a call sees the nodes of the instance that its BUILDX_CONFIG holds. */
function worldOf(nodes: Nodes, driver = 'remote'): FakeWorld {
  const files = memoryFiles({ '/user/instances/b': instanceOf(driver, nodes) });
  const seen = async (config: string, isBoot: boolean): Promise<Answer> => {
    const kept = readInstance(await files.read(`${config}/instances/b`))?.nodes ?? [];
    const [name = ''] = kept.map((node) => node.name);
    if (kept.length !== 1) throw new Error(`asked of ${kept.length} nodes together`);
    const { status, platforms = both, afterBoot = 'running' } = nodes[name] ?? { status: 'broken' };
    const now = isBoot && status === 'stopped' ? afterBoot : status;
    if (now === 'silent') return { end: 'timed-out' };
    const field = now === 'broken' ? 'Error: no such image' : `Status: ${now}`;
    return { stdout: `Name: b\nDriver: ${driver}\n\nNodes:\nName: ${name}\nEndpoint: tcp://${name}:1\n${field}\n${now === 'running' ? `Platforms: ${platforms}\n` : ''}`, ...(isBoot && now !== 'running' ? { code: 1 } : {}) };
  };
  return fakeWorld({
    files,
    processes: scriptedProcesses([
      { when: 'docker info', answer: { stdout: dockerInfo() } },
      { when: 'docker buildx create', answer: {} },
      { when: 'docker buildx du', answer: { code: 1, stderr: 'ERROR: failed to call diskusage: Unavailable: connection error: desc = "error reading server preface: remote error: tls: certificate required"\n' } },
      { when: 'docker buildx inspect', answer: ({ args, env }) => seen(env?.['BUILDX_CONFIG'] ?? '', args.includes('--bootstrap')) },
    ]),
  });
}

const open = (world: FakeWorld, platforms: readonly Platform[] = [amd64, arm64]): ReturnType<typeof builderOfNodes> =>
  builderOfNodes('b', { environment: { BUILDX_CONFIG: '/user' }, folder: '/run', bootMs: 60_000, platforms, own: false }, world);

async function usable(world: FakeWorld, platforms?: readonly Platform[]): Promise<Builder> {
  const builder = await open(world, platforms);
  if (builder === undefined || typeof builder === 'string') throw new Error(builder ?? 'not told apart');
  return builder;
}

const warnings = (world: FakeWorld): readonly string[] => world.runner.texts('warning');

test('each node is asked alone, and reached by its own copy; the user\'s is left as it is', async () => {
  const world = worldOf({ x: { status: 'running', madeFor: 'linux/amd64' }, y: { status: 'running', platforms: 'linux/arm64' } });
  const before = world.files.contents.get('/user/instances/b');
  const builder = await usable(world);
  expect(builder).toMatchObject({ name: 'b', driver: 'remote', nodes: [{ name: 'x', own: 'linux/amd64', madeFor: ['linux/amd64'] }, { name: 'y', own: 'linux/arm64' }] });
  expect(builder.buildxConfig).toBeUndefined();
  expect([...(builder.nodeConfigs ?? [])]).toEqual([['x', '/run/nodes/b/x'], ['y', '/run/nodes/b/y']]);
  // Without what it was made for, so that its worker's list begins with its own platform.
  expect(JSON.parse(world.files.contents.get('/run/nodes/b/x/instances/b') ?? '')).toEqual({ Name: 'b', Driver: 'remote', Nodes: [{ Name: 'x', Endpoint: 'tcp://x:1', Platforms: null }] });
  expect(world.files.contents.get('/user/instances/b')).toBe(before);
  expect(warnings(world)).toEqual([]);
  expect(world.runner.texts('info')).toContain('[builder] linux/amd64 is built on the node x');
  // Nodes that run are not started.
  expect(world.processes.lines()).toEqual(['docker buildx inspect b', 'docker buildx inspect b']);
});

describe('a node is left out, with its name and the reason, when it', () => {
  test.each<[string, Node, RegExp]>([
    ['is a remote one that refuses', { status: 'inactive' }, /nothing answers at tcp:\/\/y:1 \(error reading server preface: remote error: tls: certificate required\)/],
    ['is silent', { status: 'silent' }, /no answer within 10 s/],
    ['has an error', { status: 'broken' }, /no such image/],
    ['does not start', { status: 'stopped', afterBoot: 'broken' }, /no such image/],
    ['is not what it was made for', { status: 'running', madeFor: 'linux/arm64', platforms: 'linux/amd64' }, /it was made for linux\/arm64, and its worker does not build that \(linux\/amd64 is its own\)/],
  ])('%s', async (_, node, reason) => {
    const world = worldOf({ x: { status: 'running' }, y: node });
    const builder = await usable(world);
    expect(builder.nodes.map(({ name }) => name)).toEqual(['x']);
    expect(warnings(world)[0]).toMatch(/^The node y of the builder b is left out: /);
    expect(warnings(world)[0]).toMatch(reason);
    // Calls for the whole builder do not meet it either.
    expect(readInstance(world.files.contents.get(`${builder.buildxConfig ?? ''}/instances/b`))?.nodes.map(({ name }) => name)).toEqual(['x']);
  });
});

test('a container that is stopped is started', async () => {
  const builder = await usable(worldOf({ x: { status: 'stopped' }, y: { status: 'running' } }, 'docker-container'));
  expect(builder.nodes.map(({ name }) => name)).toEqual(['x', 'y']);
});

describe('what is left', () => {
  test('emulates the platform of the lost one: a warning', async () => {
    const world = worldOf({ x: { status: 'running' }, y: { status: 'inactive', madeFor: 'linux/arm64' } });
    await usable(world);
    expect(warnings(world)[1]).toBe('linux/arm64 is emulated on the node x, because y is left out. That takes several times as long.');
  });

  test('runs it natively: no more is said than that the node is left out', async () => {
    const world = worldOf({ x: { status: 'running', platforms: 'linux/arm64, linux/amd64' }, y: { status: 'inactive', madeFor: 'linux/arm64' } });
    await usable(world);
    expect(warnings(world)).toHaveLength(1);
  });

  test('is not what is asked of a given builder: the next one is tried', async () => {
    const world = worldOf({ x: { status: 'running' }, y: { status: 'running' } });
    const found = await firstUsable(['b'], { platforms: [amd64], environment: { BUILDX_CONFIG: '/user' }, folder: '/run', suits: ({ nodes }) => `it has ${nodes.length} nodes.` }, world);
    expect(found).toEqual({ unusable: [{ name: 'b', reason: 'it has 2 nodes.' }] });
  });

  test('does not build it: why not, with the lost one\'s reason, and no warning before', async () => {
    const world = worldOf({ x: { status: 'running', platforms: 'linux/amd64' }, y: { status: 'inactive' } });
    expect(await open(world)).toMatch(/^no node that is left builds linux\/arm64\. y: nothing answers at tcp:\/\/y:1/);
    expect(warnings(world)).toEqual([]);
    expect(typeof (await open(world, [amd64]))).toBe('object');
  });

  test('is nothing: each with its reason', async () => {
    expect(await open(worldOf({ x: { status: 'silent' }, y: { status: 'broken' } }))).toMatch(/^x: it gave no answer within 10 s; y: no such image/);
  });

  test('is everything: a platform that nobody lists is left to the Dockerfile, which may cross-compile', async () => {
    const nodes: Nodes = { x: { status: 'running', platforms: 'linux/amd64' }, y: { status: 'running', platforms: 'linux/amd64' } };
    expect((await usable(worldOf(nodes))).nodes).toHaveLength(2);
  });
});

test.each<[string, Nodes, string]>([
  ['one node', { x: { status: 'running' } }, 'remote'],
  ['pods', { x: { status: 'running' }, y: { status: 'running' } }, 'kubernetes'],
])('%s: not told apart', async (_, nodes, driver) => {
  const world = worldOf(nodes, driver);
  expect(await open(world)).toBeUndefined();
  expect(world.processes.commands).toEqual([]);
});

test.each([undefined, '{', '[]', '{"Nodes":1}'])('an instance that can not be read (%j) is no builder of nodes', async (text) => {
  expect(readInstance(text)).toBeUndefined();
  expect(onlyNode(text, 'x')).toBeUndefined();
  const world = fakeWorld({ files: memoryFiles(text === undefined ? {} : { '/user/instances/b': text }) });
  expect(await open(world)).toBeUndefined();
});

test('a node that is not there has no copy', () => {
  expect(onlyNode('{"Nodes":[{"Name":"x"}]}', 'y')).toBeUndefined();
});

describe('as a part of setup', () => {
  const given = { inputs: {}, environment: { HOME: '/home/me', BUILDX_CONFIG: '/user' }, payload: {} };
  const { signal } = new AbortController();

  test('a given builder that can not do it ends the run before anything is built', async () => {
    const world = worldOf({ x: { status: 'running', platforms: 'linux/amd64' }, y: { status: 'inactive' } });
    await expect(wholeSetup(planWith({ builder: { given: ['b'] } }), given, world, signal)).rejects.toMatchObject({ code: 'BUILDER_FAILED', what: 'The builder b can\'t build what is planned.', why: expect.stringContaining('certificate required') });
  });

  test('one of the run\'s own with appended nodes is told apart, and keeps its recipe', async () => {
    const world = worldOf({ x: { status: 'running' }, y: { status: 'inactive' } });
    await world.files.writePrivate('/user/instances/ghcr-buildx-name1', instanceOf('remote', { x: { status: 'running' }, y: { status: 'inactive' } }));
    // The fake knows it by the name b only.
    const processes = scriptedProcesses([
      ...[{ when: 'docker info', answer: { stdout: dockerInfo() } }, { when: 'docker buildx create', answer: {} }, { when: 'docker buildx du', answer: { code: 1 } }],
      {
        when: 'docker buildx inspect',
        answer: ({ env }) => {
          const name = env?.['BUILDX_CONFIG']?.split('/').at(-1) ?? '';
          return { stdout: `Name: b\nDriver: remote\n\nNodes:\nName: ${name}\nEndpoint: tcp://${name}:1\nStatus: ${name === 'x' ? 'running' : 'inactive'}\nPlatforms: ${both}\n` };
        },
      },
    ]);
    const session = await wholeSetup(planWith({ builder: { driver: 'remote', endpoint: 'tcp://x:1', append: [{ endpoint: 'tcp://y:1', driverOpts: [] }] } }), given, { ...world, processes }, signal);
    expect(session.builder).toMatchObject({ name: 'ghcr-buildx-name1', own: true, nodes: [{ name: 'x' }] });
    expect(session.builder.recipe).toHaveLength(2);
    expect(session.environment['BUILDX_CONFIG']).toBe(session.builder.buildxConfig);
    expect(warnings(world)).toHaveLength(1);
  });
});
