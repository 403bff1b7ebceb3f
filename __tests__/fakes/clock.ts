// A clock that stands still until a test or a sleep moves it; names count up, chance is what the test gives.
import type { Clock } from '../../src/world/ports/clock.ts';

export type FixedClock = Clock & { readonly slept: readonly number[]; readonly advance: (milliseconds: number) => void };

/** `at`: ISO 8601 or milliseconds since the epoch. `chances`: what random gives, over and over. Sleeping takes no real time. */
export function fixedClock(at: string | number = '2026-01-02T03:04:05Z', chances: readonly number[] = [0.5]): FixedClock {
  let now = typeof at === 'number' ? at : Date.parse(at);
  let names = 0;
  let drawn = 0;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: (milliseconds, signal) => {
      slept.push(milliseconds);
      if (signal?.aborted !== true) now += milliseconds;
      return Promise.resolve();
    },
    random: () => chances[drawn++ % chances.length] ?? 0,
    randomName: () => `name${++names}`,
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}
