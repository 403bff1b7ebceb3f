// A task under the retry: how often it is tried, what the log says, that waits end with a cancel and a deadline.
import { describe, expect, test } from '@jest/globals';
import type { Failure } from '../../src/domain/failure.ts';
import { makeRetry } from '../../src/retry/retry.stage.ts';
import { RegistryError } from '../../src/world/ports/registry.ts';
import type { Clock } from '../../src/world/ports/clock.ts';
import { fixedClock } from '../fakes/clock.ts';
import { recordingRunner } from '../fakes/runner.ts';

const outage: Failure = { class: 'registry-unavailable', transient: true, cause: 'The registry is away.', hint: 'Wait.' };
const bad = (status = 502): RegistryError => new RegistryError({ operation: 'read', image: 'x', status, body: '' });

/** Fails so many times, then gives the number of the attempt. */
const failing = (times: number, error: Error = bad()) => (number: number) => (number <= times ? Promise.reject(error) : Promise.resolve(number));

describe('attempts', () => {
  test('the first success ends it; repeats are logged in one line and counted', async () => {
    const [clock, runner] = [fixedClock(), recordingRunner()];
    const retry = makeRetry({ clock, runner });
    expect(await retry.run({ what: 'read x', attempt: failing(2), failureOf: () => outage })).toBe(3);
    expect(clock.slept).toEqual([500, 1000]);
    expect(runner.texts('info')).toEqual([
      'read x failed (registry-unavailable: HTTP 502), trying again in 0.5 s (2 of 6)',
      'read x failed (registry-unavailable: HTTP 502), trying again in 1 s (3 of 6)',
    ]);
    expect(retry.retried).toEqual([
      { what: 'read x', class: 'registry-unavailable', waitedMs: 500 },
      { what: 'read x', class: 'registry-unavailable', waitedMs: 1000 },
    ]);
  });

  test('after the last attempt its own error is thrown, and the log says that it was the last', async () => {
    const runner = recordingRunner();
    const error = bad(0);
    const retry = makeRetry({ clock: fixedClock(), runner });
    await expect(retry.run({ what: 'read x', attempt: failing(99, error), failureOf: () => outage })).rejects.toBe(error);
    expect(retry.retried).toHaveLength(5);
    expect(runner.texts('info').at(-1)).toBe('read x failed (registry-unavailable: no usable answer), not tried again: it failed 6 times');
  });

  test('in another place: at once, and as the first one there', async () => {
    const [clock, runner] = [fixedClock(), recordingRunner()];
    const gone: Failure = { ...outage, class: 'builder-unavailable' };
    const retry = makeRetry({ clock, runner });
    const places = [1, 2, 3, 5];
    let number = 0;
    const attempt = (given: number): Promise<number> => failing(5)((number = given));
    expect(await retry.run({ what: 'build x', attempt, failureOf: () => gone, isElsewhere: () => places.includes(number) })).toBe(6);
    // Two attempts in a place: only the fourth one was followed by a wait.
    expect(clock.slept).toEqual([1000]);
    expect(retry.retried.map(({ waitedMs }) => waitedMs)).toEqual([0, 0, 0, 1000, 0]);
    expect(runner.texts('info')[0]).toBe('build x failed (builder-unavailable: HTTP 502), trying again elsewhere');
  });

  test('in another place: not after a cancel, nor past the deadline, nor without a failure', async () => {
    const stopped = AbortSignal.abort();
    for (const options of [{ signal: stopped }, { deadlineMs: 0 }]) {
      const retry = makeRetry({ clock: fixedClock(), runner: recordingRunner(), ...options });
      await expect(retry.run({ what: 'x', attempt: failing(1), failureOf: () => outage, isElsewhere: () => true })).rejects.toBeInstanceOf(RegistryError);
      expect(retry.retried).toEqual([]);
    }
    await expect(makeRetry({ clock: fixedClock(), runner: recordingRunner() }).run({ what: 'x', attempt: failing(1), failureOf: () => undefined, isElsewhere: () => true })).rejects.toBeInstanceOf(RegistryError);
  });

  test.each([
    ['permanent', { ...outage, transient: false } as const],
    ['no failure that a retry knows', undefined],
  ])('%s: thrown on without a word', async (_, failure) => {
    const [clock, runner] = [fixedClock(), recordingRunner()];
    await expect(makeRetry({ clock, runner }).run({ what: 'x', attempt: failing(1), failureOf: () => failure })).rejects.toBeInstanceOf(RegistryError);
    expect(clock.slept).toEqual([]);
    expect(runner.texts('info')).toEqual([]);
  });

  test('an error without a status is told by its cause; long waits in minutes', async () => {
    const runner = recordingRunner();
    const failure = { ...outage, retryAfterSeconds: 180 };
    await makeRetry({ clock: fixedClock(0, [0]), runner }).run({ what: 'build', attempt: failing(1, new Error('odd')), failureOf: () => failure });
    expect(runner.texts('info')).toEqual(['build failed (registry-unavailable: The registry is away), trying again in 3 min (2 of 6)']);
  });
});

describe('limits', () => {
  test('nothing is tried past the deadline', async () => {
    const clock = fixedClock(0);
    const retry = makeRetry({ clock, runner: recordingRunner(), deadlineMs: 1200 });
    await expect(retry.run({ what: 'x', attempt: failing(99), failureOf: () => outage })).rejects.toBeInstanceOf(RegistryError);
    expect(clock.slept).toEqual([500]);
  });

  test('a cancelled run tries nothing again', async () => {
    const clock = fixedClock();
    const retry = makeRetry({ clock, runner: recordingRunner(), signal: AbortSignal.abort() });
    await expect(retry.run({ what: 'x', attempt: failing(99), failureOf: () => outage })).rejects.toBeInstanceOf(RegistryError);
    expect(clock.slept).toEqual([]);
  });

  test('a cancel during a wait ends it, and the task is not tried again', async () => {
    const cancel = new AbortController();
    let given: AbortSignal | undefined;
    const clock: Clock = { ...fixedClock(), sleep: (_, signal) => ((given = signal), cancel.abort(), Promise.resolve()) };
    let attempts = 0;
    const retry = makeRetry({ clock, runner: recordingRunner(), signal: cancel.signal });
    const task = retry.run({ what: 'x', attempt: () => (attempts++, Promise.reject(bad())), failureOf: () => outage });
    await expect(task).rejects.toBeInstanceOf(RegistryError);
    expect(attempts).toBe(1);
    expect(given).toBe(cancel.signal);
    expect(retry.retried).toEqual([]);
  });
});
