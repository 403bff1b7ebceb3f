// The room around the builds: looked at before, watched during, told after, and nothing left at work whatever happens.
import { describe, expect, test } from '@jest/globals';
import type { Session, Tools } from '../../src/domain/session.ts';
import { isDiskShortage } from '../../src/resources/disk-full.ts';
import { requireRoom, withinRoom, type RoomFor } from '../../src/resources/room.stage.ts';
import { fixedClock, type FixedClock } from '../fakes/clock.ts';
import { disk, fakeMachine, type FakeMachine } from '../fakes/machine.ts';
import { planWith, type InputChanges } from '../fakes/plan.ts';
import { scriptedProcesses } from '../fakes/processes.ts';
import { fakeWorld } from '../fakes/world.ts';

const GB = 1e9;
const tools: Tools = { docker: '28.0.4', buildx: '0.36.1', engine: { version: '28.0.4', containerdStore: true, architecture: 'amd64', rootFolder: '/docker' } };
const session: Session = {
  tools,
  builder: { name: 'b', driver: 'docker-container', nodes: [{ name: 'b0', endpoint: 'unix:///docker.sock', platforms: [] }], own: true },
  ...{ environment: {}, folder: '/run', loggedIn: [], warnings: [] },
};

/** Its sleeps let everything else go on first, as real ones do. `asleep`: those that have not ended. */
function yieldingClock(): FixedClock & { asleep: number } {
  const clock = Object.assign(fixedClock(), { asleep: 0 });
  return Object.assign(clock, {
    sleep: async (_milliseconds: number, signal?: AbortSignal) => {
      clock.asleep++;
      await new Promise<void>((done) => {
        const timer = setTimeout(done, 1);
        signal?.addEventListener('abort', () => {
          clearTimeout(timer);
          done();
        });
      });
      clock.asleep--;
    },
  });
}

type Setting = { readonly run: RoomFor; readonly machine: FakeMachine; readonly clock: ReturnType<typeof yieldingClock>; readonly told: (kind: 'info') => string };

function setting(inputs: InputChanges = {}, free = 50 * GB, environment: Record<string, string> = {}): Setting {
  const machine = fakeMachine({ '/docker': disk(free) }, { total: 16 * GB, available: 9 * GB });
  const clock = yieldingClock();
  const world = fakeWorld({ machine, clock, processes: scriptedProcesses([{ when: 'docker buildx prune', answer: {} }]) });
  const known: RoomFor['known'] = { builds: [], warnings: [], retried: [] };
  const given = { inputs: {}, environment, payload: {} };
  const plan = planWith({ resources: { minFreeDisk: GB, freeDisk: false }, ...inputs });
  return { run: { plan, given, world, signal: new AbortController().signal, known, session }, machine, clock, told: (kind) => world.runner.texts(kind).join('\n') };
}

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

describe('withinRoom', () => {
  test('the worst of disk and memory is known afterwards, and the watch is over', async () => {
    const { run, machine, clock } = setting();
    const result = await withinRoom(run, async () => {
      machine.disks.set('/docker', disk(20 * GB));
      machine.remembered = { total: 16 * GB, available: 2 * GB };
      await pause();
      machine.disks.set('/docker', disk(40 * GB));
      machine.remembered = { total: 16 * GB, available: 8 * GB };
      return 'built';
    });
    expect(result).toBe('built');
    expect(run.known.resources).toEqual({ disks: [{ path: '/docker', size: 100 * GB, peakUse: 30 * GB, lowestFree: 20 * GB }], memory: { total: 16 * GB, lowestAvailable: 2 * GB } });
    expect(clock.asleep).toBe(0);
    const looks = machine.looked.length;
    await pause();
    expect(machine.looked).toHaveLength(looks);
  });

  test('a build that throws is no way around that', async () => {
    const { run, clock } = setting();
    await expect(withinRoom(run, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(run.known.resources?.disks).toHaveLength(1);
    expect(clock.asleep).toBe(0);
  });

  test('a disk that fills ends the builds, after the cache of the builder is gone', async () => {
    const { run, machine, told } = setting();
    const reason = await withinRoom(run, async ({ signal }) => {
      machine.disks.set('/docker', disk(0.8 * GB));
      await new Promise((done) => signal.addEventListener('abort', done));
      return signal.reason as unknown;
    });
    expect(isDiskShortage(reason)).toBe(true);
    expect(reason).toMatchObject({ path: '/docker', freeBytes: 0.8 * GB, tried: ["unused cache of the run's builder was pruned"] });
    expect(told('info')).toContain('800 MB are free on the disk of /docker: pruning unused cache of the builder.');
  });

  test('too little from the start: nothing is built', async () => {
    const { run } = setting({}, 0.5 * GB);
    let isBuilt = false;
    const building = withinRoom(run, () => Promise.resolve((isBuilt = true)));
    await expect(building).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect(isBuilt).toBe(false);
  });

  test("the run's own end reaches the builds", async () => {
    const cancel = new AbortController();
    const { run } = setting();
    const reason = await withinRoom({ ...run, signal: cancel.signal }, ({ signal }) => {
      cancel.abort('SIGINT');
      return Promise.resolve(signal.reason as unknown);
    });
    expect(reason).toBe('SIGINT');
  });

  test('free-disk on another runner is one warning', async () => {
    const { run } = setting({ resources: { freeDisk: true } }, 0.5 * GB, { RUNNER_ENVIRONMENT: 'self-hosted' });
    await withinRoom(run, () => Promise.resolve());
    expect(run.known.warnings).toEqual([expect.stringContaining('free-disk is for GitHub-hosted runners')]);
  });

  test('a machine that tells nothing is not watched', async () => {
    const { run, clock } = setting();
    await withinRoom({ ...run, world: fakeWorld({ clock }) }, async () => {
      await pause();
      expect(clock.asleep).toBe(0);
    });
    expect(run.known.resources).toEqual({ disks: [] });
  });
});

describe('max-parallel', () => {
  test('auto goes by the memory that there is before the build', async () => {
    const { run, machine, told } = setting({ maxParallel: 'auto' });
    machine.remembered = { total: 16 * GB, available: 3.2 * GB };
    expect(await withinRoom(run, ({ most }) => Promise.resolve(most?.(8)))).toBe(2);
    expect(told('info')).toContain('max-parallel: auto builds 2 of 8 platforms at once (3.2 GB of memory available, 4 processors).');
  });

  test('otherwise memory decides nothing', async () => {
    const { run, machine } = setting();
    machine.remembered = { total: 16 * GB, available: 0 };
    await withinRoom(run, async ({ most, turn }) => {
      expect(most).toBeUndefined();
      await Promise.all([turn('a', pause), turn('b', pause)]);
    });
  });

  test('auto begins no further build while memory is short, and one always runs', async () => {
    const { run, machine, told } = setting({ maxParallel: 'auto' });
    const running: string[] = [];
    await withinRoom(run, async ({ turn }) => {
      machine.remembered = { total: 16 * GB, available: 0.1 * GB };
      let endFirst: (() => void) | undefined;
      const first = turn('linux/amd64', () => new Promise<void>((done) => (running.push('first'), (endFirst = done))));
      await pause();
      const second = turn('linux/arm64', () => Promise.resolve(running.push('second')));
      await pause();
      expect(running).toEqual(['first']);
      endFirst?.();
      await Promise.all([first, second]);
    });
    expect(running).toEqual(['first', 'second']);
    expect(told('info').match(/linux\/arm64 waits: memory is short \(100 MB of 16\.0 GB available\)/g)).toHaveLength(1);
  });

  test('it begins once memory is there again', async () => {
    const { run, machine } = setting({ maxParallel: 'auto' });
    await withinRoom(run, async ({ turn }) => {
      machine.remembered = { total: 16 * GB, available: 0.1 * GB };
      let isSecond = false;
      let endFirst: (() => void) | undefined;
      const first = turn('a', () => new Promise<void>((done) => (endFirst = done)));
      await pause();
      const second = turn('b', () => Promise.resolve((isSecond = true)));
      machine.remembered = { total: 16 * GB, available: 8 * GB };
      await second;
      expect(isSecond).toBe(true);
      endFirst?.();
      await first;
    });
  });
});

describe('requireRoom, while the builder starts', () => {
  const check = (inputs: InputChanges, free: number): Promise<void> => {
    const { run } = setting(inputs, free);
    return requireRoom(run.plan, tools, run.given, run.world, run.signal);
  };

  test('enough', () => check({}, 2 * GB));
  test('too little', async () => expect(check({}, 0.5 * GB)).rejects.toMatchObject({ code: 'DISK_FULL' }));
  test('no limit', () => check({ resources: { freeDisk: false } }, 0));
  test('a builder that was kept may have cache to prune', () => check({ builder: { keepState: true } }, 0.5 * GB));
  test('a builder that is elsewhere, or may be', async () => {
    await check({ builder: { driver: 'remote', endpoint: 'tcp://b:1234' } }, 0.5 * GB);
    await check({ builder: { given: ['mine'] } }, 0.5 * GB);
  });
});
