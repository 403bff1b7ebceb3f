// Somebody who is measured: does a job and says how long it took. What it leaves is removed afterwards, timed apart.
import type { Job } from '../job.ts';

export type Measured = {
  readonly ms: number;
  /** `buildx rm`, or post: never part of a ratio. */
  readonly cleanupMs: number;
};

export type Contender = {
  /** In options, columns and results: `bare`. */
  readonly name: string;
  readonly title: string;
  /** Rejects when the work failed: a time of a failure is worth nothing. */
  readonly run: (job: Job) => Promise<Measured>;
};
