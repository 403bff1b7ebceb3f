// A clock that stands still until a test or a sleep moves it; names count up.
import type { Clock } from '../../src/world/ports/clock.ts';

export type FixedClock = Clock & { readonly slept: readonly number[]; readonly advance: (milliseconds: number) => void };

/** `at`: ISO 8601 or milliseconds since the epoch. Sleeping takes no real time. */
export function fixedClock(at: string | number = '2026-01-02T03:04:05Z'): FixedClock {
  let now = typeof at === 'number' ? at : Date.parse(at);
  let names = 0;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
    randomName: () => `name${++names}`,
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}
