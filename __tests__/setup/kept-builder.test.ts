// A builder that outlives its run: locked against a second run, used again when it is as asked, made again when it is not.
import { describe, expect, test } from '@jest/globals';
import { cleanUp } from '../../src/setup/cleanup.stage.ts';
import { wholeSetup } from './whole-setup.ts';
import { decodeOwner, isStale, longestHoldMs, readProcess, type LockOwner, type Sight } from '../../src/setup/builder-lock.ts';
import { releaseLock } from '../../src/setup/builder-lock.stage.ts';
import { keptName, recipeHash } from '../../src/setup/kept-builder.ts';
import type { Given } from '../../src/world/ports/world.ts';
import { fixedClock } from '../fakes/clock.ts';
import { memoryFiles } from '../fakes/files.ts';
import { amd64, planWith } from '../fakes/plan.ts';
import { scriptedProcesses, type Answer } from '../fakes/processes.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';
import { dockerInfo } from './docker-info.ts';
import { inspectText } from './inspect-text.ts';

const { signal } = new AbortController();
const given: Given = { inputs: {}, environment: { HOME: '/home/me', RUNNER_NAME: 'Big Runner 1', GITHUB_RUN_ID: '7', GITHUB_JOB: 'image' }, payload: {} };
const plan = (builder: Parameters<typeof planWith>[0] = {}): ReturnType<typeof planWith> => planWith({ ...builder, builder: { keepState: true, ...builder.builder } }, { platforms: [amd64] });
const stat = (pid: number, parent: number, began: string): string => `${pid} (a (b) c) S ${parent} ${Array.from({ length: 17 }, () => '0').join(' ')} ${began} 0`;
const machine = { '/proc/sys/kernel/random/boot_id': 'boot-1\n', '/proc/1/stat': stat(1, 0, '10'), '/proc/self/stat': stat(50, 40, '900'), '/proc/40/stat': stat(40, 1, '800') };

/** What outlives a run on the machine: volumes with their labels, builders, their containers. */
type Engine = { readonly volumes: Map<string, string>; readonly instances: Map<string, string>; readonly containers: Map<string, string> };
const engine = (): Engine => ({ volumes: new Map(), instances: new Map(), containers: new Map() });
const missing = (what: string): Answer => ({ stderr: `Error: no such volume or builder: ${what}`, code: 1 });

let runs = Date.parse('2026-01-02T03:04:05Z');

function runOn({ volumes, instances, containers }: Engine, files: Readonly<Record<string, string>> = machine): FakeWorld {
  const known = (map: ReadonlyMap<string, string>, name: string, answer: (text: string) => string): Answer => (map.has(name) ? { stdout: answer(map.get(name) ?? '') } : missing(name));
  const optionsOf = (args: readonly string[]): string => args.filter((_, at) => args[at - 1] === '--driver-opt').join(' ');
  const at = (args: readonly string[], place: number): string => args.at(place) ?? '';
  return fakeWorld({
    files: memoryFiles(files),
    // No two runs begin at the same moment.
    clock: fixedClock(runs++),
    processes: scriptedProcesses([
      { when: 'docker info', answer: { stdout: dockerInfo() } },
      { when: 'docker volume create', answer: ({ args }) => (volumes.has(at(args, -1)) ? {} : void volumes.set(at(args, -1), at(args, 3).split('=').slice(1).join('=')), {}) },
      { when: 'docker volume inspect', answer: ({ args }) => known(volumes, at(args, -1), (label) => `${label}\n`) },
      { when: 'docker volume rm', answer: ({ args }) => (volumes.delete(at(args, -1)) ? {} : missing('')) },
      { when: 'docker container inspect', answer: ({ args }) => known(containers, at(args, -1), (options) => JSON.stringify(options.replaceAll('env.', '').split(' '))) },
      { when: 'docker container rm', answer: ({ args }) => (containers.delete(at(args, -1)), {}) },
      {
        when: 'docker buildx create',
        answer: ({ args }) => {
          if (instances.has(at(args, 3))) return { stderr: 'ERROR: existing instance for it but no append mode', code: 1 };
          instances.set(at(args, 3), optionsOf(args));
          return {};
        },
      },
      { when: 'docker buildx rm', answer: ({ args }) => (instances.delete(at(args, -1)), containers.delete(`buildx_buildkit_${at(args, -1)}0`), {}) },
      {
        when: 'docker buildx inspect',
        answer: ({ args }) => {
          const name = at(args, -1);
          if (args.includes('--bootstrap') && !containers.has(`buildx_buildkit_${name}0`)) containers.set(`buildx_buildkit_${name}0`, instances.get(name) ?? '');
          return known(instances, name, (options) => inspectText.replace('network="host"', options.replaceAll(/=(\S+)/g, '="$1"')));
        },
      },
    ]),
  });
}

const named = (world: FakeWorld, words: string): readonly string[] => world.processes.lines().filter((line) => line.startsWith(words));

describe('a kept builder', () => {
  test("has the runner's name or the one given, and goes with its state left", async () => {
    expect([keptName(undefined, 'Big Runner 1'), keptName('shared', 'x')]).toEqual(['ghcr-buildx-kept-big-runner-1', 'shared']);
    const machines = engine();
    const world = runOn(machines);
    const { builder } = await wholeSetup(plan(), given, world, signal);
    expect(builder).toMatchObject({ name: 'ghcr-buildx-kept-big-runner-1', own: true });
    expect([...machines.volumes.keys()]).toEqual(['ghcr-buildx-lock-ghcr-buildx-kept-big-runner-1']);
    await cleanUp(world, given.environment);
    expect(named(world, 'docker buildx rm')).toEqual(['docker buildx rm --keep-state ghcr-buildx-kept-big-runner-1']);
    expect(machines).toEqual(engine());
  });

  test('without cleanup it stays, the next run makes nothing, and only the lock is given back', async () => {
    const machines = engine();
    const first = runOn(machines);
    await wholeSetup(plan({ builder: { cleanup: false, keptName: 'shared' } }), given, first, signal);
    await cleanUp(first, given.environment);
    expect(machines.volumes.size).toBe(0);
    expect([...machines.containers.keys()]).toEqual(['buildx_buildkit_shared0']);
    const second = runOn(machines);
    await wholeSetup(plan({ builder: { cleanup: false, keptName: 'shared' } }), given, second, signal);
    expect([...named(second, 'docker buildx create'), ...named(second, 'docker buildx rm')]).toEqual([]);
  });

  test.each([
    ['options', { builder: { driverOpts: ['network=host'] } }],
    ['flags', { builder: { buildkitdFlags: '--debug' } }],
    ['configuration', { builder: { buildkitdConfigInline: 'debug = true' } }],
    ['entitlements', { build: { allow: ['network.host'] } }],
  ])('made with other %s it is made again, and its state stays', async (_, changes) => {
    const machines = engine();
    await wholeSetup(plan({ builder: { cleanup: false } }), given, runOn(machines), signal);
    machines.volumes.clear();
    const world = runOn(machines);
    await wholeSetup(plan(changes), given, world, signal);
    expect(named(world, 'docker buildx rm')).toEqual(['docker buildx rm --keep-state ghcr-buildx-kept-big-runner-1']);
    expect(named(world, 'docker buildx create')).toHaveLength(1);
    expect(world.runner.texts('info').join('\n')).toMatch(/made with other options/);
  });

  test('its fingerprint is of what a file says, not of where it lies', () => {
    const of = (path: string, content: string): string => recipeHash([['create', '--buildkitd-config', path]], { path, content });
    expect(of('/run/a/x.toml', 'one')).toBe(of('/run/b/x.toml', 'one'));
    expect(of('/run/a/x.toml', 'one')).not.toBe(of('/run/a/x.toml', 'two'));
  });

  test('the container of another account is used when it is as asked, and made again when not', async () => {
    const machines = engine();
    await wholeSetup(plan({ builder: { cleanup: false } }), given, runOn(machines), signal);
    for (const [options, removed] of [[[], 0], [['network=host'], 1]] as const) {
      machines.volumes.clear();
      machines.instances.clear();
      const world = runOn(machines);
      await wholeSetup(plan({ builder: { cleanup: false, driverOpts: options } }), given, world, signal);
      expect(named(world, 'docker container rm')).toHaveLength(removed);
      expect(named(world, 'docker buildx create')).toHaveLength(1);
    }
  });
});

describe('its lock', () => {
  test('a second run waits, and has the builder when the first gives it back', async () => {
    const machines = engine();
    const first = runOn(machines);
    await wholeSetup(plan({ builder: { cleanup: false } }), given, first, signal);
    const second = runOn(machines);
    const clock: typeof second.clock = {
      ...second.clock,
      sleep: async (milliseconds) => {
        await second.clock.sleep(milliseconds);
        if (second.clock.slept.length === 3) await cleanUp(first, given.environment);
      },
    };
    const { builder } = await wholeSetup(plan(), given, { ...second, clock }, signal);
    expect(builder.name).toBe('ghcr-buildx-kept-big-runner-1');
    expect(second.clock.slept).toEqual([2000, 2000, 2000]);
    expect(second.runner.texts('info').filter((line) => line.includes('waiting'))).toEqual([expect.stringContaining('in use by run 7, job image, runner Big Runner 1')]);
  });

  test('after two minutes it makes one of its own, which post removes; the lock is left alone', async () => {
    const machines = engine();
    await wholeSetup(plan(), given, runOn(machines), signal);
    const held = new Map(machines.volumes);
    const second = runOn(machines);
    const { builder } = await wholeSetup(plan({ builder: { cleanup: false } }), given, second, signal);
    expect(builder.name).toMatch(/^ghcr-buildx-name\d$/);
    expect(second.runner.texts('warning')).toEqual([expect.stringContaining('in use by run 7')]);
    await cleanUp(second, given.environment);
    expect(named(second, 'docker buildx rm')).toEqual([`docker buildx rm ${builder.name}`]);
    expect(machines.volumes).toEqual(held);
  });

  test('one whose job has ended without post is taken over', async () => {
    const machines = engine();
    await wholeSetup(plan(), given, runOn(machines), signal);
    // The process of the runner is gone, or its number is another's now.
    const files = { ...machine, '/proc/self/stat': stat(51, 41, '950'), '/proc/41/stat': stat(41, 1, '940'), '/proc/40/stat': stat(40, 1, '930') };
    const world = runOn(machines, files);
    const { builder } = await wholeSetup(plan(), given, world, signal);
    expect(builder.name).toBe('ghcr-buildx-kept-big-runner-1');
    expect(world.runner.texts('info').join('\n')).toMatch(/is gone: taken over/);
    expect(decodeOwner([...machines.volumes.values()][0] ?? '')).toMatchObject({ pid: 41 });
  });

  test('that another run has taken over is not given back for it', async () => {
    const machines = engine();
    const world = runOn(machines);
    await wholeSetup(plan(), given, world, signal);
    const [[volume = '', label = ''] = []] = machines.volumes;
    await releaseLock({ volume, token: 'another' }, {}, world);
    expect(machines.volumes.size).toBe(1);
    await releaseLock({ volume, token: decodeOwner(label)?.token ?? '' }, {}, world);
    expect(machines.volumes.size).toBe(0);
  });

  test('an engine that makes no lock, or a volume of somebody else: one of its own', async () => {
    const machines = engine();
    machines.volumes.set('ghcr-buildx-lock-ghcr-buildx-kept-big-runner-1', '');
    const world = runOn(machines);
    expect((await wholeSetup(plan(), given, world, signal)).builder.name).toMatch(/^ghcr-buildx-name\d$/);
    expect(world.runner.texts('warning')).toEqual([expect.stringContaining("can't be locked")]);
  });
});

describe('who is gone', () => {
  const owner: LockOwner = { token: 't', who: 'w', at: 0, boot: 'b', space: 's', pid: 4, began: '9' };
  const sight: Sight = { boot: 'b', space: 's', isLocalEngine: true, now: 1000, began: '9' };
  test.each<[string, Partial<LockOwner>, Partial<Sight>, boolean]>([
    ['its process runs', {}, {}, false],
    ['its process runs, for days', {}, { now: 10 * longestHoldMs }, false],
    ['its number is another process', {}, { began: '10' }, true],
    ['processes of another container are not seen', { space: 'other' }, { began: '10' }, false],
    ['... and after hours it is gone', { space: 'other' }, { now: longestHoldMs + 1 }, true],
    ['the machine was restarted', { boot: 'a' }, {}, true],
    ['an engine elsewhere has many machines', { boot: 'a' }, { isLocalEngine: false }, false],
    ['nothing is known', { boot: '', space: '' }, { boot: '', space: '' }, false],
  ])('%s', (_, of, seen, gone) => {
    expect(isStale({ ...owner, ...of }, { ...sight, ...seen })).toBe(gone);
  });

  test('an unknown process is told by nothing', () => {
    const unknown: LockOwner = { token: 't', who: 'w', at: 0, boot: 'b', space: 's' };
    expect(isStale(unknown, sight)).toBe(false);
    expect(decodeOwner(JSON.stringify(unknown))).toEqual(unknown);
  });

  test.each(['', 'no', '{}', '[]', '{"token":1}'])('%j is no owner', (text) => {
    expect(decodeOwner(text)).toBeUndefined();
  });

  test('a line of /proc/PID/stat', () => {
    expect(readProcess(stat(3, 2, '77'))).toEqual({ parent: 2, began: '77' });
    expect([readProcess(undefined), readProcess('')]).toEqual([undefined, undefined]);
  });
});
