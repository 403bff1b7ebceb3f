// Builders to choose from, and one of which some nodes are down.
import { describe, expect, test } from '@jest/globals';
import { withoutNodes } from '../../src/setup/builder-instance.ts';
import { isStillUsed } from '../../src/setup/given-builders.stage.ts';
import { wholeSetup } from './whole-setup.ts';
import type { Given } from '../../src/world/ports/world.ts';
import { memoryFiles } from '../fakes/files.ts';
import { planWith } from '../fakes/plan.ts';
import { scriptedProcesses, type Answer } from '../fakes/processes.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';
import { dockerInfo } from './docker-info.ts';
import { inspectText } from './inspect-text.ts';

const { signal } = new AbortController();
const given: Given = { inputs: {}, environment: { HOME: '/home/me' }, payload: {} };

type Node = { readonly name: string; readonly status: string; readonly platforms?: string };
const text = (...nodes: readonly Node[]): string =>
  `Name: x\nDriver: remote\n\nNodes:\n${nodes.map(({ name, status, platforms = 'linux/amd64, linux/arm64' }) => `Name: ${name}\nEndpoint: tcp://${name}:1\nStatus: ${status}\nPlatforms: ${platforms}\n`).join('\n')}`;

/** Builder -> its nodes; an answer for one that is none. */
function worldOf(builders: Readonly<Record<string, readonly Node[] | Answer>>): FakeWorld {
  const instances = Object.entries(builders).map(([name, nodes]) => [`/home/me/.docker/buildx/instances/${name}`, JSON.stringify({ Name: name, Nodes: Array.isArray(nodes) ? (nodes as readonly Node[]).map((node) => ({ Name: node.name })) : [] })]);
  const files = memoryFiles(Object.fromEntries(instances) as Record<string, string>);
  return fakeWorld({
    files,
    processes: scriptedProcesses([
      { when: 'docker info', answer: { stdout: dockerInfo() } },
      { when: 'docker run', answer: {} },
      { when: 'docker buildx create', answer: {} },
      { when: 'docker buildx du', answer: { stderr: 'ERROR: failed to call diskusage: Unavailable: connection error: desc = "dial tcp: connect: connection refused"', code: 1 } },
      {
        when: 'docker buildx inspect',
        answer: async ({ args, env }) => {
          const name = args.at(-1) ?? '';
          const known = builders[name];
          if (known === undefined) return name.startsWith('ghcr-buildx') ? { stdout: inspectText } : { stderr: `ERROR: no builder "${name}" found`, code: 1 };
          if (!Array.isArray(known)) return known as Answer;
          const kept = (await files.read(`${env?.['BUILDX_CONFIG'] ?? ''}/instances/${name}`)) ?? '';
          const nodes = (known as readonly Node[]).filter((node) => kept.includes(`"${node.name}"`));
          // As buildx has it: one node that does not answer fails the call.
          return args.includes('--bootstrap') && nodes.some(({ status }) => status === 'inactive') ? { stderr: 'ERROR: context deadline exceeded', code: 1 } : { stdout: text(...nodes) };
        },
      },
    ]),
  });
}

const up = (name: string, platforms?: string): Node => ({ name, status: 'running', ...(platforms === undefined ? {} : { platforms }) });
const down = (name: string): Node => ({ name, status: 'inactive' });

describe('a list of builders', () => {
  test('the first that is up is used; the others are for later', async () => {
    const world = worldOf({ a: [down('a0')], b: [up('b0')], c: [up('c0')] });
    const { builder } = await wholeSetup(planWith({ builder: { given: ['a', 'b', 'c'] } }), given, world, signal);
    expect(builder).toMatchObject({ name: 'b', own: false, others: ['c'] });
    expect(world.runner.texts('warning')).toEqual(['The builder a is not used: a0: nothing answers at tcp://a0:1 (dial tcp: connect: connection refused)']);
    expect(world.processes.lines().filter((line) => line.includes('buildx inspect'))).toEqual(['docker buildx inspect a', 'docker buildx inspect b', 'docker buildx inspect --bootstrap b']);
  });

  test('one that does not answer in time is passed over', async () => {
    const world = worldOf({ a: { end: 'timed-out' }, b: [up('b0')] });
    const { builder } = await wholeSetup(planWith({ builder: { given: ['a', 'b'] } }), given, world, signal);
    expect(builder.name).toBe('b');
    expect(world.runner.texts('warning')).toEqual([expect.stringContaining('no answer within 10 s')]);
  });

  test('all down: every one and its reason', async () => {
    const world = worldOf({ a: [down('a0')] });
    await expect(wholeSetup(planWith({ builder: { given: ['a', 'none'] } }), given, world, signal)).rejects.toMatchObject({
      code: 'BUILDER_FAILED',
      what: 'None of the builders a, none is up.',
      why: expect.stringMatching(/a: a0: nothing answers at tcp:\/\/a0:1 \(.*refused\)\nnone: no builder "none" found/),
    });
  });

  test("new as the last: one of the run's own, with emulators, removed by post", async () => {
    const world = worldOf({ a: [down('a0')] });
    const { builder } = await wholeSetup(planWith({ builder: { given: ['a'], orNew: true } }), given, world, signal);
    expect(builder).toMatchObject({ name: 'ghcr-buildx-name1', own: true });
    expect(world.runner.saved.get('builder')).toBe('ghcr-buildx-name1');
    expect(world.processes.lines().some((line) => line.startsWith('docker run --rm --privileged'))).toBe(true);
  });
});

describe('a builder of which a node is down', () => {
  test.each([[['a']], [['a', 'b']]])('builds with the others where they have every platform (%j)', async (names) => {
    const world = worldOf({ a: [up('a0'), down('a1')], b: [up('b0')] });
    const session = await wholeSetup(planWith({ builder: { given: names } }), given, world, signal);
    expect(session.builder).toMatchObject({ name: 'a', nodes: [{ name: 'a0' }], buildxConfig: '/runner/temp/run-1/buildx-a' });
    expect(session.environment['BUILDX_CONFIG']).toBe('/runner/temp/run-1/buildx-a');
    expect(JSON.parse(world.files.contents.get('/runner/temp/run-1/buildx-a/instances/a') ?? '')).toEqual({ Name: 'a', Nodes: [{ Name: 'a0' }] });
    expect(JSON.parse(world.files.contents.get('/home/me/.docker/buildx/instances/a') ?? '')).toMatchObject({ Nodes: [{ Name: 'a0' }, { Name: 'a1' }] });
    expect(world.runner.texts('warning')).toEqual([expect.stringContaining('The node a1 of the builder a is left out: nothing answers at tcp://a1:1 (dial tcp: connect: connection refused)')]);
  });

  test('is passed over where they have not', async () => {
    const world = worldOf({ a: [up('a0', 'linux/amd64'), down('a1')], b: [up('b0')] });
    const { builder } = await wholeSetup(planWith({ builder: { given: ['a', 'b'] } }), given, world, signal);
    expect(builder.name).toBe('b');
    expect(world.runner.texts('warning')).toEqual([expect.stringContaining('The builder a is not used: no node that is left builds linux/arm64. a1: nothing answers')]);
    await expect(wholeSetup(planWith({ builder: { given: ['a'] } }), given, worldOf({ a: [up('a0', 'linux/amd64'), down('a1')] }), signal)).rejects.toMatchObject({ code: 'BUILDER_FAILED' });
  });
});

test.each([
  ['no text', undefined, ['a']],
  ['no JSON', '{', ['a']],
  ['no nodes', '{"Nodes":1}', ['a']],
  ['none left', '{"Nodes":[{"Name":"a"}]}', ['a']],
  ['another node than that', '{"Nodes":[{"Name":"b"},{"Name":"c"}]}', ['a']],
])('%s: the builder is not taken apart', (_, instance, names) => {
  expect(withoutNodes(instance, names)).toBeUndefined();
});

test('what is left to do with a builder is asked of it only while it answers', async () => {
  const session = (others: readonly string[]): Parameters<typeof isStillUsed>[0] => ({ builder: { name: 'a', driver: 'remote', nodes: [], own: false, others }, environment: { BUILDX_CONFIG: '/home/me/.docker/buildx' } });
  expect(await isStillUsed(session(['b']), worldOf({ a: [down('a0')] }))).toBe(false);
  expect(await isStillUsed(session(['b']), worldOf({ a: [up('a0')] }))).toBe(true);
  const world = worldOf({});
  expect(await isStillUsed(session([]), world)).toBe(true);
  expect(world.processes.commands).toEqual([]);
});
