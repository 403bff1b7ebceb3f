// Several runs at once on one memory registry: which request lands next, and which answer arrives next, is drawn.
import type { Registry } from '../../src/world/ports/registry.ts';
import type { MemoryRegistry } from '../fakes/registry.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';
import { linearGitHub } from './transacting.ts';

type Waiting = { readonly runner: number; readonly hold: boolean; readonly go: () => void };

export type Race = {
  /** A world of one run; its every request and answer waits to be drawn. */
  readonly worldOf: (runner: number) => FakeWorld;
  /** Draws until all runs have ended. Throws when they do not. */
  readonly finish: (runs: readonly Promise<unknown>[]) => Promise<void>;
};

/** `draw(n)`: 0 to n-1. `held(runner, tag)`: this write is to land as late as possible, after other runs have ended. */
export function raceOn(registry: MemoryRegistry, draw: (count: number) => number, held: (runner: number, tag: string) => boolean = () => false): Race {
  let waiting: Waiting[] = [];
  const turn = (runner: number, hold = false): Promise<void> => new Promise((go) => waiting.push({ runner, hold, go }));
  const slow = (runner: number): Registry => ({
    ...registry,
    readManifest: async (image, reference) => {
      await turn(runner);
      const answer = await registry.readManifest(image, reference);
      await turn(runner);
      return answer;
    },
    resolveTag: async (image, tag) => {
      await turn(runner);
      const answer = await registry.resolveTag(image, tag);
      await turn(runner);
      return answer;
    },
    writeManifest: async (image, reference, manifest) => {
      await turn(runner, held(runner, reference));
      await registry.writeManifest(image, reference, manifest);
      await turn(runner);
    },
  });
  return {
    worldOf: (runner) => {
      const world = fakeWorld({ registry, github: linearGitHub() });
      return {
        ...world,
        registryFor: () => Promise.resolve({ ...registry, ...slow(runner) }),
        clock: {
          ...world.clock,
          sleep: async (milliseconds) => {
            await turn(runner);
            await world.clock.sleep(milliseconds);
          },
        },
      };
    },
    finish: async (runs) => {
      let running = runs.length;
      for (const run of runs) void run.finally(() => (running -= 1)).catch(() => undefined);
      for (let turns = 0; running > 0; turns += 1) {
        // Long enough for everything that needs no registry to come to its next request.
        for (let step = 0; step < 40; step += 1) await Promise.resolve();
        const ready = waiting.filter(({ hold }) => !hold);
        const pool = ready.length > 0 ? ready : waiting;
        const next = pool[draw(Math.max(pool.length, 1))];
        if (turns > 100_000) throw new Error(`the race does not end: ${waiting.length} requests wait, ${running} runs`);
        if (next === undefined) continue;
        waiting = waiting.filter((one) => one !== next);
        next.go();
      }
    },
  };
}

/** A seed as a stream of draws (mulberry32). */
export function drawing(seed: number): (count: number) => number {
  let state = seed >>> 0;
  return (count) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  };
}
