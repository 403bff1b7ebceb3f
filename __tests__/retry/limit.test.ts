// The one signal that ends a run: the runner's cancel, or the time that it may take.
import { describe, expect, test } from '@jest/globals';
import { stopIfCancelled } from '../../src/retry/cancel.ts';
import { startLimit } from '../../src/retry/limit.stage.ts';
import { timeoutReason } from '../../src/retry/stop-reason.ts';
import type { Clock } from '../../src/world/ports/clock.ts';

/** Sleeps until it is told that the time is over. */
function handClock(): Clock & { readonly wake: () => Promise<void>; readonly slept: number[] } {
  const slept: number[] = [];
  let wake = (): void => undefined;
  return {
    slept,
    now: () => 5000,
    random: () => 0,
    randomName: () => 'a',
    sleep: (milliseconds, signal) => {
      slept.push(milliseconds);
      return new Promise((resolve) => {
        wake = resolve;
        signal?.addEventListener('abort', () => resolve());
      });
    },
    wake: async () => {
      wake();
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

describe('the time limit', () => {
  test('aborts with its own reason when the time is over', async () => {
    const clock = handClock();
    const limit = startLimit(60_000, new AbortController().signal, clock);
    expect([limit.deadlineMs, clock.slept]).toEqual([65_000, [60_000]]);
    expect(limit.signal.aborted).toBe(false);
    await clock.wake();
    expect(limit.signal.reason).toBe(timeoutReason);
  });

  test('a cancel comes through as what it is', () => {
    const cancel = new AbortController();
    const limit = startLimit(60_000, cancel.signal, handClock());
    cancel.abort('SIGINT');
    expect(limit.signal.reason).toBe('SIGINT');
  });

  test('a run that is over is not ended any more', async () => {
    const clock = handClock();
    const limit = startLimit(60_000, new AbortController().signal, clock);
    limit.end();
    await clock.wake();
    expect(limit.signal.aborted).toBe(false);
  });

  test('without one nothing sleeps', () => {
    const clock = handClock();
    const limit = startLimit(undefined, new AbortController().signal, clock);
    expect([limit.deadlineMs, clock.slept]).toEqual([undefined, []]);
  });
});

test.each([
  ['SIGINT', 'BUILD_CANCELLED', 'The run was cancelled before the stage merge.'],
  [timeoutReason, 'TIMED_OUT', 'The run was stopped before the stage merge.'],
])('between stages a run stopped by %s ends as %s', (reason, code, what) => {
  expect(() => stopIfCancelled({ aborted: true, reason }, 'merge')).toThrow(expect.objectContaining({ code, what }));
  expect(() => stopIfCancelled({ aborted: false }, 'merge')).not.toThrow();
});
