// The disk of one build on a machine of numbers: what is freed in which order, what is waited for, when it is given up.
import { describe, expect, test } from '@jest/globals';
import type { Session } from '../../src/domain/session.ts';
import { DiskRoom, type DiskOptions } from '../../src/resources/disk-room.stage.ts';
import { memoryFiles } from '../fakes/files.ts';
import { disk, fakeMachine, type FakeMachine } from '../fakes/machine.ts';
import { scriptedProcesses, type Answer, type Script } from '../fakes/processes.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';

const GB = 1e9;
const signal = new AbortController().signal;
const session: Session = {
  tools: { docker: '28.0.4', buildx: '0.36.1' },
  builder: { name: 'b', driver: 'docker-container', nodes: [], own: true },
  ...{ environment: { DOCKER_CONFIG: '/run/docker' }, folder: '/run', loggedIn: [], warnings: [] },
};

/** `freed`: by each call that begins with the words, in bytes. */
function place(free: number, freed: Readonly<Record<string, number>> = {}): { readonly world: FakeWorld; readonly machine: FakeMachine } {
  const machine = fakeMachine({ '/docker': disk(free) });
  const files = memoryFiles({ '/usr/share/dotnet/sdk/x': '', '/usr/share/swift/usr/x': '' });
  const scripts = Object.entries(freed).map(
    ([when, bytes]): Script => ({
      when,
      answer: async ({ args }): Promise<Answer> => {
        machine.disks.set('/docker', disk((machine.disks.get('/docker')?.free ?? 0) + bytes));
        if (when === 'sudo') await files.remove(args.at(-1) ?? '');
        return {};
      },
    }),
  );
  return { machine, world: fakeWorld({ machine, files, processes: scriptedProcesses(scripts) }) };
}

function room(world: FakeWorld, options: Partial<DiskOptions> = {}): DiskRoom {
  return new DiskRoom({ paths: ['/docker'], minFree: GB, signal, ...options }, world);
}

/** Lets everything that can go on go on. */
const settle = (): Promise<void> => new Promise((done) => setImmediate(done));

describe('before a build', () => {
  test('with room enough nothing is called', async () => {
    const { world } = place(5 * GB);
    await room(world, { session, toolchains: '/' }).require();
    expect(world.processes.commands).toEqual([]);
  });

  test('without a limit too', async () => {
    const { world } = place(0);
    await new DiskRoom({ paths: ['/docker'], session, signal }, world).require();
    expect(world.processes.commands).toEqual([]);
  });

  test('where nothing can be measured nothing is asked', async () => {
    const { world } = place(0);
    await room(world, { paths: ['/elsewhere'] }).require();
  });

  test("unused cache of the run's own builder goes first, as far as it must", async () => {
    const { world } = place(0.5 * GB, { 'docker buildx prune': 3 * GB });
    await room(world, { session, toolchains: '/' }).require();
    expect(world.processes.lines()).toEqual([`docker buildx prune --builder b --force --min-free-space ${2 * GB}`]);
    expect(world.processes.commands[0]?.env).toBe(session.environment);
  });

  test('what BuildKit counts as free besides is added', async () => {
    const { world, machine } = place(0, { 'docker buildx prune': 3 * GB });
    machine.disks.set('/docker', { device: 1, size: 100 * GB, free: 0.5 * GB, freeToRoot: 5.5 * GB });
    await room(world, { session }).require();
    expect(world.processes.lines()[0]).toContain(`--min-free-space ${7 * GB}`);
  });

  test('then toolchains, until enough is free', async () => {
    const { world } = place(0.5 * GB, { 'docker buildx prune': 0.1 * GB, sudo: 20 * GB });
    const disks = room(world, { session, toolchains: '/' });
    await disks.require();
    await disks.end();
    expect(world.processes.lines().map((line) => line.split(' ').at(-1))).toEqual([String(2 * GB), '/usr/share/dotnet/sdk']);
  });

  test('then it fails, and says what was tried', async () => {
    const { world } = place(0.5 * GB, { 'docker buildx prune': 0.1 * GB, sudo: 0.01 * GB });
    await expect(room(world, { session, toolchains: '/' }).require()).rejects.toMatchObject({
      code: 'DISK_FULL',
      why: expect.stringMatching(/^640 MB are free on the disk of \/docker, and min-free-disk asks for 1\.0 GB\. It did not help enough: unused cache .* pruned, .*dotnet.*swift.* removed\. No tag was moved\.$/),
      failure: { class: 'disk-full', transient: false },
    });
  });

  test.each<[string, Session['builder']]>([
    ["a builder of the user's", { ...session.builder, own: false }],
    ['the engine', { ...session.builder, driver: 'docker', own: false }],
    ['a builder elsewhere', { ...session.builder, driver: 'kubernetes' }],
  ])('%s is not pruned', async (_name, builder) => {
    const { world } = place(0.5 * GB);
    await expect(room(world, { session: { ...session, builder } }).require()).rejects.toMatchObject({ code: 'DISK_FULL', why: expect.stringContaining('nothing that this action may remove') });
    expect(world.processes.commands).toEqual([]);
  });

  test.each<[string, string, Answer, readonly string[]]>([
    ['an old buildx is not given a target', '0.17.1', {}, ['docker buildx prune --builder b --force']],
    ['an old BuildKit refuses it', '0.36.1', { code: 1, stderr: 'buildkit v0.17.0+ is required' }, [`docker buildx prune --builder b --force --min-free-space ${2 * GB}`, 'docker buildx prune --builder b --force']],
  ])('%s: all unused cache goes', async (_name, buildx, answer, lines) => {
    const { machine } = place(0.5 * GB);
    const freeing = (): Answer => {
      machine.disks.set('/docker', disk(5 * GB));
      return {};
    };
    const processes = scriptedProcesses([{ when: ({ args }) => args.includes('--min-free-space'), answer }, { when: 'docker', answer: freeing }]);
    await room(fakeWorld({ machine, processes }), { session: { ...session, tools: { docker: '28.0.4', buildx } } }).require();
    expect(processes.lines()).toEqual(lines);
  });

  test('a run that is cancelled meanwhile ends without an error of its own', async () => {
    const { world } = place(0.5 * GB);
    await room(world, { session, signal: AbortSignal.abort() }).require();
    expect(world.processes.commands).toEqual([]);
  });
});

describe('during a build', () => {
  test('a shortage is the end only when nothing is left to free', async () => {
    const { world } = place(0.9 * GB, { 'docker buildx prune': 0 });
    const disks = room(world, { session });
    expect(await disks.look()).not.toHaveProperty('shortage');
    await settle();
    expect(await disks.look()).toMatchObject({ shortage: { path: '/docker', freeBytes: 0.9 * GB, minFreeBytes: GB } });
    expect(world.processes.commands).toHaveLength(1);
  });

  test('a prune that helped is made again the next time', async () => {
    const { world, machine } = place(0.9 * GB, { 'docker buildx prune': 2 * GB });
    const disks = room(world, { session });
    await disks.look();
    await settle();
    machine.disks.set('/docker', disk(0.9 * GB));
    expect(await disks.look()).not.toHaveProperty('shortage');
    await settle();
    expect(world.processes.commands).toHaveLength(2);
  });

  test('toolchains go in the background long before, and no build is held up', async () => {
    const { world } = place(6 * GB, { sudo: 20 * GB });
    const disks = room(world, { session, toolchains: '/' });
    expect(await disks.look()).not.toHaveProperty('shortage');
    await settle();
    await disks.end();
    expect(world.processes.lines().filter((line) => line.startsWith('sudo'))).toHaveLength(1);
  });

  test('half of the limit is the end, whatever is under way', async () => {
    const machine = fakeMachine({ '/docker': disk(0.9 * GB) });
    const processes = scriptedProcesses([{ when: 'docker', answer: ({ signal: stop }) => new Promise((done) => stop?.addEventListener('abort', () => done({ end: 'cancelled' }))) }]);
    const disks = room(fakeWorld({ machine, processes }), { session });
    await disks.look();
    machine.disks.set('/docker', disk(0.7 * GB));
    expect(await disks.look()).not.toHaveProperty('shortage');
    machine.disks.set('/docker', disk(0.4 * GB));
    expect(await disks.look()).toHaveProperty('shortage');
    // The prune that hangs is ended, too.
    await disks.end();
  });
});

test('the worst is remembered of each file system, and one that holds both paths counts once', async () => {
  const machine = fakeMachine({ '/docker': disk(50 * GB, 1), '/temp': disk(50 * GB, 1), '/other': disk(9 * GB, 2) });
  const disks = room(fakeWorld({ machine }), { paths: ['/docker', '/temp', '/other', '/absent'] });
  await disks.measure();
  machine.disks.set('/docker', disk(20 * GB, 1));
  expect(await disks.measure()).toMatchObject({ path: '/other' });
  machine.disks.set('/docker', disk(60 * GB, 1));
  await disks.measure();
  expect(disks.uses).toEqual([
    { path: '/docker', size: 100 * GB, peakUse: 30 * GB, lowestFree: 20 * GB },
    { path: '/other', size: 100 * GB, peakUse: 0, lowestFree: 9 * GB },
  ]);
});
