// The schedule over all failures that there can be: never past the deadline, never for what is permanent, never more than its caps.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { failureClasses, type Failure } from '../../src/domain/failure.ts';
import { longestRetryAfterMs, nextTry, scheduleOf } from '../../src/retry/retry-schedule.ts';

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const failure = fc.record(
  { class: fc.constantFrom(...failureClasses), transient: fc.constantFrom(true, false, 'maybe' as const), retryAfterSeconds: fc.nat({ max: 10_000 }) },
  { requiredKeys: ['class', 'transient'] },
);
const question = fc.record({ failure, attempt: fc.integer({ min: 1, max: 12 }), remainingMs: fc.integer({ min: -1000, max: 2_000_000 }), random }, { requiredKeys: ['failure', 'attempt', 'random'] });

describe('always', () => {
  test('permanent and unknown failures are never tried again', () => {
    fc.assert(fc.property(question, (asked) => !nextTry(asked).again || (asked.failure.transient !== false && asked.failure.class !== 'unknown')));
  });

  test('no wait reaches the deadline', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const next = nextTry(asked);
        return !next.again || asked.remainingMs === undefined || next.waitMs < asked.remainingMs;
      }),
    );
  });

  test('Retry-After is kept, and exceeded by 5 s at most', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const next = nextTry(asked);
        const seconds = asked.failure.retryAfterSeconds;
        if (!next.again || seconds === undefined) return true;
        return next.waitMs >= seconds * 1000 && next.waitMs <= seconds * 1000 + 5000 && next.waitMs <= longestRetryAfterMs + 5000;
      }),
    );
  });

  test('every wait without Retry-After is below the longest of its class, and attempts end', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const next = nextTry(asked);
        const { attempts, longestMs } = scheduleOf(asked.failure);
        if (!next.again) return next.reason !== '';
        return asked.attempt < attempts && next.attempts === attempts && (asked.failure.retryAfterSeconds !== undefined || next.waitMs <= longestMs);
      }),
    );
  });

  test('what may pass gets no more attempts than what passes, and at least one more', () => {
    for (const name of failureClasses) {
      const [sure, maybe] = ([true, 'maybe'] as const).map((transient) => scheduleOf({ class: name, transient }).attempts);
      expect(maybe).toBeLessThanOrEqual(sure ?? 0);
      expect(maybe).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('by class', () => {
  const of = (name: Failure['class'], more: Partial<Failure> = {}): Pick<Failure, 'class' | 'transient' | 'retryAfterSeconds'> => ({ class: name, transient: true, ...more });

  test('a registry that is away: six attempts, waits that double up to half a minute', () => {
    const waits = [1, 2, 3, 4, 5, 6].map((attempt) => nextTry({ failure: of('registry-unavailable'), attempt, random: 0.999_999 }));
    expect(waits.map((next) => (next.again ? next.waitMs : next.reason))).toEqual([1000, 2000, 4000, 8000, 16_000, 'it failed 6 times']);
  });

  test('full jitter: from nothing on', () => {
    expect(nextTry({ failure: of('blob-upload'), attempt: 3, random: 0 })).toEqual({ again: true, waitMs: 0, attempts: 6 });
  });

  test.each([[0, 30_000], [0.5, 45_000]])('a rate limit without Retry-After is waited for by the minute (chance %d: %i ms)', (chance, waitMs) => {
    expect(nextTry({ failure: of('rate-limited'), attempt: 1, random: chance })).toMatchObject({ waitMs });
  });

  test.each([
    [{ failure: of('rate-limited', { retryAfterSeconds: 3600 }), attempt: 1, random: 0 }, 'the answer asks to wait 60 minutes'],
    [{ failure: of('registry-unavailable', { retryAfterSeconds: 30 }), attempt: 1, remainingMs: 20_000, random: 0 }, 'the time limit of the run would be over before the next try'],
    [{ failure: of('dockerfile-syntax', { transient: false }), attempt: 1, random: 0 }, 'trying again does not help'],
    [{ failure: of('unknown', { transient: 'maybe' }), attempt: 1, random: 0 }, 'its cause is unknown'],
  ])('%j: %s', (asked, reason) => expect(nextTry(asked)).toEqual({ again: false, reason }));
});
