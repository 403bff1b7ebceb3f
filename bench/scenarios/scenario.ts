// What is measured: a kind of job, who does it, and the ratios it is to reach. Opening one prepares what its jobs start from.
import type { Job } from '../job.ts';
import type { Surroundings } from '../surroundings.ts';

/** `ours / against <= atMost`. */
export type RatioTarget = { readonly contender: string; readonly against: string; readonly atMost: number };

export type OpenScenario = {
  /** A job of one's own for every run: nobody finds what another left. */
  readonly job: (contender: string, round: number) => Promise<Job>;
  readonly close: () => Promise<void>;
};

export type Scenario = {
  /** For `--only`. */
  readonly name: string;
  readonly title: string;
  readonly contenders: readonly string[];
  readonly targets: readonly RatioTarget[];
  readonly open: (surroundings: Surroundings) => Promise<OpenScenario>;
};
