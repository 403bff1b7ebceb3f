// Trying again what failed for a passing reason: made in recovery/ from clock, deadline and schedule, given to every stage.
import type { Failure, RetriedAttempt } from '../../domain/failure.ts';

export type { RetriedAttempt } from '../../domain/failure.ts';

export type Task<T> = {
  /** What is tried, for the log: `push linux/amd64`, `read the tag latest of ghcr.io/o/i`. */
  readonly what: string;
  /** `number` counts from 1. Throws what `failureOf` understands. */
  readonly attempt: (number: number) => Promise<T>;
  /** undefined: not a failure that trying again could mend; it is thrown on as it is. */
  readonly failureOf: (thrown: unknown) => Failure | undefined;
  /** true: the next attempt is made in another place. It is the first one there, and nothing is waited for. Not for ever: places run out. */
  readonly isElsewhere?: (thrown: unknown) => boolean;
};

export interface Retry {
  /** Gives the first success. Throws the last attempt's error. Waits as the schedule has it, never past the deadline, not after a cancel. */
  run<T>(task: Task<T>): Promise<T>;
  /** Every attempt after which another one followed, in order. */
  readonly retried: readonly RetriedAttempt[];
}
