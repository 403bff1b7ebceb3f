// Caches and cache mounts live on nodes: they are read and saved where the platform is built, or was in the end.
import { expect, test } from '@jest/globals';
import { fillMounts } from '../../src/cache-mounts/restore-mounts.stage.ts';
import { mountNodes, nodeOf } from '../../src/cache-mounts/node-choice.ts';
import { runMountBuild } from '../../src/cache-mounts/run-mount-build.stage.ts';
import { saveMounts } from '../../src/cache-mounts/save-mounts.stage.ts';
import { saveCache } from '../../src/cache/save.stage.ts';
import type { BuildResult } from '../../src/domain/build.ts';
import type { Platform } from '../../src/domain/platform.ts';
import type { Builder, Session } from '../../src/domain/session.ts';
import { Timeline } from '../../src/report/timeline.ts';
import type { Run } from '../../src/run.stage.ts';
import { found, pip } from '../cache-mounts/mounts.ts';
import { fixedClock } from '../fakes/clock.ts';
import { amd64, arm64, image, planWith } from '../fakes/plan.ts';
import { scriptedProcesses } from '../fakes/processes.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';

const builder: Builder = {
  ...{ name: 'b', driver: 'remote', own: false, nodeConfigs: new Map([['x', '/run/x'], ['y', '/run/y'], ['z', '/run/z']]) },
  nodes: ['x', 'y', 'z'].map((name) => ({ name, endpoint: `tcp://${name}:1`, platforms: [amd64, arm64], own: amd64 })),
};
const session: Session = { builder, environment: { BUILDX_CONFIG: '/user' }, folder: '/run', loggedIn: [], warnings: [], tools: { docker: '28.0.4', buildx: '0.36.1' } };
const { signal } = new AbortController();
const step = '[2/2] RUN --mount=type=cache,target=/root/.cache/pip pip install x';

const built = (platform: Platform, node: string): BuildResult => ({
  ...{ built: true, metadata: {}, stdout: '' },
  report: { platforms: [platform], startedAt: 0, milliseconds: 1, steps: [{ name: step, cached: false, milliseconds: 1, key: 'x', inputs: [], readsContext: false }], warnings: [], node: { name: node, emulated: false } },
});

/** Nothing is ever late. */
const patient = { ...fixedClock(), sleep: () => new Promise<never>(() => undefined) };
const worldOf = (): FakeWorld => fakeWorld({ clock: patient, processes: scriptedProcesses([{ when: 'docker buildx build', answer: { code: 1 } }]) });
const reached = (world: FakeWorld): readonly (string | undefined)[] => world.processes.commands.map(({ env }) => env?.['BUILDX_CONFIG']);
const known = (): Run['known'] => ({ builds: [], warnings: [], retried: [] });

test('the layer cache is exported from the node that built the platform', async () => {
  const world = worldOf();
  const plan = planWith({}, { cache: { uses: [{ backend: 'registry', image, branch: 'main', otherBranches: [], read: true, write: true }], reason: '', warnings: [] } });
  await saveCache({ plan, world, signal, timeline: new Timeline(world.clock), known: known() }, [built(amd64, 'z'), built(arm64, 'y')], session);
  expect(reached(world)).toEqual(['/run/z', '/run/y']);
});

test('a mount is looked for on the node that its platform is placed on', () => {
  const lines = ['FROM a', 'RUN --mount=type=cache,target=/pip x'];
  const { mounts } = found(lines, planWith(), mountNodes([amd64, arm64], builder));
  expect(mounts).toMatchObject([{ platforms: ['linux/amd64'], node: 'x', route: 'linux/amd64' }, { platforms: ['linux/arm64'], node: 'y', route: 'linux/arm64' }]);
  expect(found(lines, planWith(), mountNodes([amd64, arm64], { nodes: builder.nodes })).mounts).toEqual([expect.not.objectContaining({ node: expect.anything() })]);
});

test('the mounts in hand know their node', async () => {
  const started = { access: { read: false, write: true }, dockerfile: 'FROM a\nRUN --mount=type=cache,target=/pip x\n', buildArgs: {}, environment: {}, fetched: new Map() };
  const { mounts } = await fillMounts(started, planWith(), session, worldOf(), signal);
  expect(mounts.map(({ mount }) => mount.node)).toEqual(['x', 'y']);
});

test('a call for several platforms at once goes where buildx sends it', () => {
  const nodes = mountNodes([amd64, arm64], builder);
  expect([nodeOf(arm64, [arm64], nodes), nodeOf(arm64, [amd64, arm64], nodes)]).toEqual([1, 0]);
});

test('what goes in and out of it does so there', async () => {
  const world = worldOf();
  await runMountBuild({ ...pip, node: 'y' }, '/f', () => ({ args: ['buildx', 'build'], dockerfile: '' }), { session, world, signal, image: undefined, left: () => undefined });
  expect(new Set(reached(world))).toEqual(new Set(['/run/y']));
});

test('of a build that was moved, the mount is saved from its last node', async () => {
  const world = worldOf();
  const inHand = { access: { read: true, write: true }, environment: { RUNNER_TEMP: '/temp' }, mounts: [{ mount: { ...pip, platforms: [amd64], node: 'x' } }], warnings: [] };
  await saveMounts({ plan: planWith(), world, signal, timeline: new Timeline(world.clock), known: known() }, [built(amd64, 'z')], session, inHand);
  expect(new Set(reached(world))).toEqual(new Set(['/run/z']));
});
