// Nodes that die during the builds: where their work goes, what is kept, and what is said.
import { describe, expect, test } from '@jest/globals';
import { BuilderCare } from '../../src/build/builder-care.stage.ts';
import { buildAll } from '../../src/build/build.stage.ts';
import type { BuildResult } from '../../src/domain/build.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Platform } from '../../src/domain/platform.ts';
import type { Builder, BuilderNode } from '../../src/domain/session.ts';
import { NodeCare } from '../../src/nodes/node-care.stage.ts';
import { NodeDuty } from '../../src/nodes/node-duty.ts';
import type { Command } from '../../src/world/ports/process.ts';
import { memoryFiles } from '../fakes/files.ts';
import { amd64, arm64, planWith, platform } from '../fakes/plan.ts';
import { scriptedProcesses, type Answer } from '../fakes/processes.ts';
import { retryAtOnce } from '../fakes/retry.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';
import { message, transcript, vertex } from '../build/transcript.ts';

const passing: Answer = { stderr: transcript('passing').join('\n') };
const eof = 'ERROR: failed to receive status: rpc error: code = Unavailable desc = error reading from server: EOF';
const cut: Answer = { stderr: eof, code: 1 };
const failing: Answer = { stderr: transcript('failing').join('\n'), code: 1 };

const node = (name: string, ...platforms: readonly Platform[]): BuilderNode => ({ name, endpoint: `tcp://${name}:1`, platforms, ...(platforms[0] === undefined ? {} : { own: platforms[0] }) });

function builderOf(nodes: readonly BuilderNode[], more: Partial<Builder> = {}): Builder {
  return { name: 'b', driver: 'remote', own: false, nodes, nodeConfigs: new Map(nodes.map(({ name }) => [name, `/run/nodes/b/${name}`])), ...more };
}

type Call = { readonly node: string; readonly platform: string; readonly command: Command };
type Seen = { readonly results: readonly BuildResult[]; readonly calls: readonly string[]; readonly commands: readonly Call[]; readonly world: FakeWorld };

/** `build`: what a node answers; `dead` may be added to meanwhile. */
async function builds(builder: Builder, build: (call: Call, dead: Set<string>) => Answer, { plan = planWith(), onStart }: { readonly plan?: Plan; readonly onStart?: (name: string, dead: Set<string>) => void } = {}): Promise<Seen> {
  const files = memoryFiles();
  const commands: Call[] = [];
  const dead = new Set<string>();
  const nodeOf = ({ env }: Command): string => /nodes\/b\/(.+)$/.exec(env?.['BUILDX_CONFIG'] ?? '')?.[1] ?? 'whole';
  const processes = scriptedProcesses([
    {
      when: 'docker buildx build',
      answer: async (command) => {
        const call = { node: nodeOf(command), platform: command.args[command.args.indexOf('--platform') + 1] ?? '', command };
        commands.push(call);
        const answer = build(call, dead);
        if (!('end' in answer) && (answer.code ?? 0) === 0) await files.writePrivate(command.args[command.args.indexOf('--metadata-file') + 1] ?? '', JSON.stringify({ 'containerimage.digest': `sha256:${'1'.repeat(64)}` }));
        return answer;
      },
    },
    { when: 'docker buildx du', answer: { code: 1, stderr: 'ERROR: Unavailable: connection error: desc = "connection refused"' } },
    {
      when: 'docker buildx inspect',
      answer: (command) => {
        const name = nodeOf(command);
        if (command.args.includes('--bootstrap')) onStart?.(name, dead);
        const status = dead.has(name) || name === 'whole' ? (builder.driver === 'remote' ? 'inactive' : 'stopped') : 'running';
        return { stdout: `Name: ${command.args.at(-1) ?? ''}\nDriver: ${builder.driver}\n\nNodes:\nName: ${name}\nEndpoint: tcp://${name}:1\nStatus: ${command.args.at(-1) === 'next' ? 'running' : status}\nPlatforms: linux/amd64, linux/arm64\n` };
      },
    },
  ]);
  const world = fakeWorld({ processes, files, retry: retryAtOnce(2) });
  const session = { tools: { docker: '28.0.4', buildx: '0.36.1' }, builder, environment: { DOCKER_CONFIG: '/run/docker', BUILDX_CONFIG: '/user' }, folder: '/run', loggedIn: [], warnings: [] };
  const results = await buildAll(plan, session, world, new AbortController().signal);
  return { results, commands, calls: commands.map(({ node: name, platform }) => `${platform} ${name}`), world };
}

/** The node dies while it builds. */
const dies = (...names: readonly string[]) => ({ node: name }: Call, dead: Set<string>): Answer => {
  if (!names.includes(name)) return passing;
  dead.add(name);
  return cut;
};

const nodesOf = (results: readonly BuildResult[]): readonly unknown[] => results.map(({ report }) => report.node);
const warnings = (world: FakeWorld): readonly string[] => world.runner.texts('warning').filter((line) => line.includes('node'));

test('each platform is built where it is placed, and the result says where', async () => {
  const { calls, results } = await builds(builderOf([node('x', amd64, arm64), node('y', arm64)]), () => passing);
  expect(calls).toEqual(['linux/amd64 x', 'linux/arm64 y']);
  expect(nodesOf(results)).toEqual([{ name: 'x', emulated: false }, { name: 'y', emulated: false }]);
});

test('a call for several platforms at once, and a builder of one node, are left to buildx', async () => {
  const outputs = { ...planWith(), destination: { to: 'outputs', outputs: ['type=oci,dest=x'], tags: [] } } as const;
  expect((await builds(builderOf([node('x', amd64), node('y', arm64)]), () => passing, { plan: outputs })).calls).toEqual(['linux/amd64,linux/arm64 whole']);
  const single: Builder = { name: 'b', driver: 'remote', own: false, nodes: [node('x', amd64, arm64)] };
  expect((await builds(single, () => passing)).calls).toEqual(['linux/amd64 whole', 'linux/arm64 whole']);
});

describe('a node that dies', () => {
  test('its platform is built on the next one that runs it natively; what the others built stays', async () => {
    const { calls, results, world } = await builds(builderOf([node('x', amd64, arm64), node('y', arm64), node('z', arm64)]), dies('y'));
    expect(calls).toEqual(['linux/amd64 x', 'linux/arm64 y', 'linux/arm64 z']);
    expect(results.map(({ built }) => built)).toEqual([true, true]);
    expect(nodesOf(results)[1]).toEqual({ name: 'z', emulated: false });
    expect(warnings(world)).toEqual(['The node y of the builder b went away during the build of linux/arm64 and is not used again in this run: nothing answers at tcp://y:1 (connection refused). linux/arm64 is built on the node z.']);
    expect(world.retry.retried).toEqual([{ what: 'build linux/arm64', class: 'builder-unavailable', waitedMs: 0 }]);
  });

  test('is emulated elsewhere, with a warning, where no native one is left', async () => {
    const { results, world } = await builds(builderOf([node('x', amd64, arm64), node('y', arm64)]), dies('y'));
    expect(nodesOf(results)[1]).toEqual({ name: 'x', emulated: true });
    expect(warnings(world)[0]).toContain('linux/arm64 is built on the node x, emulated: that takes several times as long.');
  });

  test('one after the other, as many as there are: each is the first attempt there', async () => {
    const names = ['v', 'w', 'x', 'y', 'z'];
    const { calls, results } = await builds(builderOf(names.map((name) => node(name, amd64))), dies('v', 'w', 'x', 'y'), { plan: planWith({}, { platforms: [amd64] }) });
    expect(calls).toEqual(names.map((name) => `linux/amd64 ${name}`));
    expect(results).toMatchObject([{ built: true }]);
  });

  test('two platforms on it: it is looked at once, and neither is built there again', async () => {
    const { calls, results, world } = await builds(builderOf([node('x', amd64, arm64), node('y', platform('linux/386'))]), dies('x'), { plan: planWith({}, { platforms: [amd64, arm64] }) });
    expect(calls.slice(0, 2)).toEqual(['linux/amd64 x', 'linux/arm64 x']);
    expect(results.map(({ built }) => built)).toEqual([false, false]);
    expect(world.processes.lines().filter((line) => line === 'docker buildx inspect b')).toHaveLength(1);
  });

  test('the last one for its platform: an error that names it and why, and the other platform is built all the same', async () => {
    const { results, world } = await builds(builderOf([node('x', amd64), node('y', arm64)]), dies('y'));
    // A remote daemon is not ours to start.
    expect(world.processes.lines().some((line) => line.includes('--bootstrap'))).toBe(false);
    expect(results.map(({ built }) => built)).toEqual([true, false]);
    expect(results[1]).toMatchObject({
      error: {
        code: 'BUILDER_FAILED',
        what: 'linux/arm64: the node y went away during the build, and no other node of the builder builds linux/arm64.',
        why: expect.stringMatching(/^y: nothing answers at tcp:\/\/y:1 \(connection refused\)\.\nThe build ended with: linux\/arm64: [^]*EOF/),
        failure: { class: 'builder-unavailable' },
      },
    });
  });

  test('the least loaded of those that are left takes over', async () => {
    const { calls } = await builds(builderOf([node('x', amd64, arm64), node('y', arm64), node('z', amd64)]), dies('z'), { plan: planWith({}, { platforms: [amd64, platform('linux/amd64/v2'), arm64] }) });
    expect(calls).toContain('linux/amd64 x');
    const busy = [node('w', amd64), node('x', amd64), node('y', platform('linux/386')), node('z', amd64)];
    const duty = new NodeDuty(builderOf(busy), [amd64]);
    expect(duty.nodeOf([amd64])?.name).toBe('w');
    const three = new NodeDuty(builderOf([node('w', amd64, arm64), node('x', amd64, arm64), node('z', amd64, arm64)]), [amd64, arm64]);
    three.leave('w', 'gone');
    // x has the emulated one.
    expect([three.nodeOf([amd64])?.name, three.nodeOf([arm64])?.name, three.move(amd64)?.name]).toEqual(['w', 'x', 'z']);
  });

  test('as far as a certificate tells of it', async () => {
    const { results } = await builds(builderOf([node('x', amd64), node('y', amd64)]), ({ node: name }, dead) => {
      if (name !== 'x') return passing;
      dead.add('x');
      return { stderr: 'ERROR: failed to build: tls: failed to verify certificate: x509: certificate has expired', code: 1 };
    }, { plan: planWith({}, { platforms: [amd64] }) });
    expect(results).toMatchObject([{ built: true, report: { node: { name: 'y' } } }]);
  });

  test('a cache that made trouble before is left out there too', async () => {
    const noExport: Answer = { stderr: 'ERROR: failed to build: failed to solve: failed to configure gha cache exporter: invalid token without access controls', code: 1 };
    let attempts = 0;
    const { commands } = await builds(builderOf([node('x', amd64), node('y', amd64)]), (call, dead) => (++attempts === 1 ? noExport : dies('x')(call, dead)), { plan: planWith({ build: { cacheTo: ['type=gha,mode=max'] } }, { platforms: [amd64] }) });
    expect(commands.map(({ node: name, command: { args } }) => [name, args.includes('--cache-to')])).toEqual([['x', true], ['x', false], ['y', false]]);
  });

  test('nothing of what no-cache asks for is left out on the new one', async () => {
    const exporting = message({ vertexes: [vertex('[1/1] RUN a', { from: 0, to: 1 }), vertex('exporting to image', { from: 1, to: 2, error: 'closing transport' })] });
    const { commands } = await builds(builderOf([node('x', amd64), node('y', amd64)]), ({ node: name }, dead) => {
      if (name !== 'x') return passing;
      dead.add('x');
      return { stderr: `${exporting}\n${eof}`, code: 1 };
    }, { plan: planWith({ build: { noCache: true, pull: true } }, { platforms: [amd64] }) });
    expect(commands.map(({ node: name, command: { args } }) => [name, args.includes('--no-cache'), args.includes('--pull')])).toEqual([['x', true, true], ['y', true, true]]);
  });

  test('the last one of the builder: the next of the given builders takes over', async () => {
    const { results, world } = await builds(builderOf([node('x', amd64), node('y', amd64)], { others: ['next'] }), ({ node: name, command }, dead) => {
      if (command.args.includes('next')) return passing;
      dead.add(name);
      return cut;
    }, { plan: planWith({}, { platforms: [amd64] }) });
    expect(results).toMatchObject([{ built: true }]);
    expect(world.runner.texts('warning')).toContainEqual(expect.stringContaining('is built by next'));
  });
});

describe('another builder took over', () => {
  const failure = { class: 'builder-unavailable', transient: true, cause: '', hint: '' } as const;
  const lost = builderOf([node('x', amd64)], { others: ['next'] });
  const session = { tools: { docker: '28.0.4', buildx: '0.36.1' }, builder: lost, environment: { BUILDX_CONFIG: '/user' }, folder: '/run', loggedIn: [], warnings: [] };
  const inspect = (next: string): ReturnType<typeof scriptedProcesses> =>
    scriptedProcesses([
      { when: 'docker buildx du', answer: { code: 1 } },
      { when: 'docker buildx inspect', answer: ({ args }) => ({ stdout: `Name: b\nDriver: remote\n\nNodes:\nName: n\nEndpoint: tcp://n:1\nStatus: ${args.at(-1) === 'next' ? next : 'inactive'}\nPlatforms: linux/amd64\n` }) },
    ]);

  test('its nodes are its own, and what failed on the old one is not looked at again', async () => {
    const world = fakeWorld({ processes: inspect('running') });
    const care = new BuilderCare(session, world, new AbortController().signal, { platforms: [amd64] });
    const { node: before } = await care.placeOf([amd64]);
    expect(before?.name).toBe('x');
    expect(await care.revive(failure, 0, [amd64], before)).toBe('elsewhere');
    expect((await care.placeOf([amd64])).node).toBeUndefined();
    const asked = world.processes.commands.length;
    expect(await care.revive(failure, 0, [amd64], before)).toBe('elsewhere');
    expect(world.processes.commands).toHaveLength(asked);
  });

  test('none does: it is tried once', async () => {
    const world = fakeWorld({ processes: inspect('inactive') });
    const care = new BuilderCare(session, world, new AbortController().signal, { platforms: [amd64] });
    const { node: before } = await care.placeOf([amd64]);
    expect([await care.revive(failure, 0, [amd64], before), await care.revive(failure, 0, [amd64], before)]).toEqual(['lost', 'lost']);
    expect(world.runner.texts('warning')).toHaveLength(1);
  });

  test('nothing is said of a node once the run is cancelled', async () => {
    const world = fakeWorld({ processes: inspect('inactive') });
    const care = new NodeCare({ ...session, builder: builderOf([node('x', amd64), node('y', amd64)]) }, [amd64], world, AbortSignal.abort());
    expect(await care.afterFailure(amd64, 'x')).toBe('same');
    expect(world.runner.texts('warning')).toEqual([]);
  });
});

describe('a node that is up', () => {
  test('a step that fails is told at once, and no node is looked at', async () => {
    const { calls, results, world } = await builds(builderOf([node('x', amd64), node('y', amd64)]), () => failing, { plan: planWith({}, { platforms: [amd64] }) });
    expect(calls).toEqual(['linux/amd64 x']);
    expect(results).toMatchObject([{ built: false, error: { code: 'BUILD_FAILED' } }]);
    expect(world.processes.lines().some((line) => line.includes('inspect'))).toBe(false);
  });

  test('a connection that broke is made again to the same one', async () => {
    let attempts = 0;
    const { calls, results } = await builds(builderOf([node('x', amd64), node('y', amd64)]), () => (++attempts === 1 ? cut : passing), { plan: planWith({}, { platforms: [amd64] }) });
    expect(calls).toEqual(['linux/amd64 x', 'linux/amd64 x']);
    expect(results).toMatchObject([{ built: true }]);
  });
});

describe('a container that stopped', () => {
  const nodes = [node('x', amd64), node('y', arm64)];

  test('without another node for its platform it is started again', async () => {
    let started = false as boolean;
    const { calls, results, world } = await builds(builderOf(nodes, { driver: 'docker-container', own: true, recipe: [['a'], ['b']] }), ({ node: name }, dead) => {
      if (name !== 'y' || started) return passing;
      dead.add('y');
      return cut;
    }, { onStart: (name, dead) => ((started = true), dead.delete(name)) });
    expect(calls).toEqual(['linux/amd64 x', 'linux/arm64 y', 'linux/arm64 y']);
    expect(results.map(({ built }) => built)).toEqual([true, true]);
    expect(warnings(world)).toEqual(['The node y of the builder b went away during the build of linux/arm64 and was started again, once for this run: no other node builds it.']);
    // Not the whole builder: x is at work.
    expect(world.processes.lines().some((line) => line.includes('buildx rm'))).toBe(false);
  });

  test('once: when it dies again it is lost', async () => {
    const { calls, results } = await builds(builderOf(nodes, { driver: 'docker-container', own: true, recipe: [['a'], ['b']] }), dies('y'), { onStart: (name, dead) => void dead.delete(name) });
    expect(calls.filter((call) => call.endsWith('y'))).toHaveLength(2);
    expect(results[1]).toMatchObject({ built: false, error: { code: 'BUILDER_FAILED', why: expect.stringContaining('it is stopped') } });
  });

  test('what fails on it after that is told as what it is', async () => {
    let attempts = 0;
    const { results } = await builds(builderOf(nodes, { driver: 'docker-container' }), ({ node: name }, dead) => {
      if (name !== 'y') return passing;
      if (++attempts > 1) return failing;
      dead.add('y');
      return cut;
    }, { onStart: (name, dead) => void dead.delete(name) });
    expect(results[1]).toMatchObject({ built: false, error: { code: 'BUILD_FAILED' } });
  });
});
