// The simulator keeps its books: every run ends one way, every request is answered or refused, no window answers more than it
// may, and the same seed is the same story.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EventQueue } from '../../scripts/scale/event-queue.ts';
import { simulate, type Fleet } from '../../scripts/scale/simulation.ts';
import { scheduleOf } from '../../src/retry/retry-schedule.ts';

const step = fc.record({ requests: fc.integer({ min: 1, max: 12 }), pauseMs: fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 500, max: 90_000 })) });
const fleets: fc.Arbitrary<Fleet> = fc.record({
  seed: fc.integer(),
  runs: fc.integer({ min: 0, max: 60 }),
  steps: fc.array(step, { maxLength: 5 }),
  arriveWithinMs: fc.integer({ min: 0, max: 600_000 }),
  limit: fc.record({ requests: fc.integer({ min: 1, max: 200 }), windowMs: fc.constantFrom(1000, 60_000, 3_600_000), tellsWhen: fc.boolean() }),
  retries: fc.constantFrom('ours', 'without jitter', 'none'),
});
const each = ({ steps }: Fleet): number => steps.reduce((sum, { requests }) => sum + requests, 0);

describe('a fleet', () => {
  test('every run ends one way, every request has one answer, and no window answers more than its limit', () => {
    fc.assert(
      fc.property(fleets, (fleet) => {
        const { first, later, failed, sent, answered, refused, busiest, addedMs } = simulate(fleet);
        expect(first + later + failed).toBe(fleet.runs);
        expect(answered + refused).toBe(sent);
        expect(busiest).toBeLessThanOrEqual(fleet.limit.requests);
        expect(answered).toBeGreaterThanOrEqual((first + later) * each(fleet));
        if (failed === 0) expect(answered).toBe(fleet.runs * each(fleet));
        if (refused === 0) expect(first).toBe(fleet.runs);
        if (later === 0) expect(addedMs).toEqual({ p50: 0, p95: 0 });
        if (fleet.retries === 'none') expect({ later, failed: failed === refused }).toEqual({ later: 0, failed: true });
        // A request is made as often as the schedule has it, not once more.
        const { attempts } = scheduleOf({ class: 'rate-limited', transient: true });
        expect(refused).toBeLessThanOrEqual(fleet.runs * each(fleet) * attempts);
      }),
      { numRuns: 300 },
    );
  });

  test('the same seed is the same story, another one another', () => {
    fc.assert(
      fc.property(fleets, (fleet) => {
        expect(simulate(fleet)).toEqual(simulate(fleet));
      }),
      { numRuns: 50 },
    );
    const fleet: Fleet = { seed: 1, runs: 50, steps: [{ requests: 5, pauseMs: [0, 60_000] }], arriveWithinMs: 60_000, limit: { requests: 40, windowMs: 60_000, tellsWhen: false }, retries: 'ours' };
    expect(simulate({ ...fleet, seed: 2 })).not.toEqual(simulate(fleet));
  });

  test('what nobody limits takes no time and is never refused', () => {
    fc.assert(
      fc.property(fleets, (fleet) => {
        const { first, refused, addedMs } = simulate({ ...fleet, limit: { ...fleet.limit, requests: 1_000_000 } });
        expect({ first, refused, addedMs }).toEqual({ first: fleet.runs, refused: 0, addedMs: { p50: 0, p95: 0 } });
      }),
      { numRuns: 50 },
    );
  });

  test('a refused request waits as the schedule says: for the window with Retry-After, half to all of a minute without', () => {
    // Two runs of one request, one of which fits into each window.
    const two: Fleet = { seed: 3, runs: 2, steps: [{ requests: 1, pauseMs: [0, 0] }], arriveWithinMs: 0, limit: { requests: 1, windowMs: 10_000, tellsWhen: true }, retries: 'ours' };
    const told = simulate(two);
    expect(told).toMatchObject({ first: 1, later: 1, failed: 0, sent: 3, refused: 1 });
    expect(told.addedMs.p95).toBeGreaterThanOrEqual(10_000);
    expect(told.addedMs.p95).toBeLessThanOrEqual(10_000 + 1250);
    const untold = simulate({ ...two, limit: { ...two.limit, tellsWhen: false } }).addedMs.p95;
    expect(untold).toBeGreaterThanOrEqual(30_000);
    expect(untold).toBeLessThanOrEqual(60_000);
    expect(simulate({ ...two, limit: { ...two.limit, tellsWhen: false }, retries: 'without jitter' }).addedMs.p95).toBe(45_000);
    expect(simulate({ ...two, retries: 'none' })).toMatchObject({ first: 1, later: 0, failed: 1, sent: 2 });
  });
});

test('events come by time, and of the same time in the order of adding', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (times) => {
      const queue = new EventQueue<number>();
      for (const [at, time] of times.entries()) queue.add(time, at);
      const taken = Array.from({ length: times.length }, () => queue.next());
      expect(taken.map((event) => [event?.at, event?.what])).toEqual(times.map((time, at) => [time, at]).toSorted(([a = 0, i = 0], [b = 0, j = 0]) => a - b || i - j));
      expect(queue.next()).toBeUndefined();
    }),
  );
});
