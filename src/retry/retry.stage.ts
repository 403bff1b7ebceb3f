// Runs a task until it succeeds or the schedule says no: waits, logs each repeat in one line, counts it. What a failure
// means is the task's to say (failureOf), when to try again the schedule's.
import type { Failure } from '../domain/failure.ts';
import type { Clock } from '../world/ports/clock.ts';
import type { RetriedAttempt, Retry } from '../world/ports/retry.ts';
import type { Runner } from '../world/ports/runner.ts';
import { failureBrief, waitText } from './retry-text.ts';
import { nextTry } from './retry-schedule.ts';

export type RetryOptions = {
  readonly clock: Clock;
  readonly runner: Pick<Runner, 'info'>;
  /** Once aborted nothing is tried again, and a wait ends at once. */
  readonly signal?: AbortSignal;
  /** When the run must have ended, in the clock's milliseconds. */
  readonly deadlineMs?: number;
};

export function makeRetry({ clock, runner, signal, deadlineMs }: RetryOptions): Retry {
  const retried: RetriedAttempt[] = [];
  /** false: it is not tried again. */
  const waitAfter = async (what: string, failure: Failure, attempt: number, thrown: unknown): Promise<boolean> => {
    if (signal?.aborted === true) return false;
    const remaining = deadlineMs === undefined ? {} : { remainingMs: deadlineMs - clock.now() };
    const next = nextTry({ failure, attempt, ...remaining, random: clock.random() });
    const brief = failureBrief(failure, thrown);
    if (!next.again) {
      if (failure.transient !== false) runner.info(`${what} failed (${brief}), not tried again: ${next.reason}`);
      return false;
    }
    runner.info(`${what} failed (${brief}), trying again in ${waitText(next.waitMs)} (${attempt + 1} of ${next.attempts})`);
    await clock.sleep(next.waitMs, signal);
    if (isAborted(signal)) return false;
    retried.push({ what, class: failure.class, waitedMs: next.waitMs });
    return true;
  };
  return {
    retried,
    run: async ({ what, attempt, failureOf, isElsewhere = () => false }) => {
      let before = 0;
      for (let number = 1; ; number++) {
        try {
          return await attempt(number);
        } catch (thrown) {
          const failure = failureOf(thrown);
          if (failure === undefined) throw thrown;
          if (isElsewhere(thrown)) {
            if (isAborted(signal) || (deadlineMs !== undefined && deadlineMs <= clock.now())) throw thrown;
            runner.info(`${what} failed (${failureBrief(failure, thrown)}), trying again elsewhere`);
            retried.push({ what, class: failure.class, waitedMs: 0 });
            before = number;
          } else if (!(await waitAfter(what, failure, number - before, thrown))) {
            throw thrown;
          }
        }
      }
    },
  };
}

/** Asked by a call: what it was before a wait says nothing of after it. */
function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}
