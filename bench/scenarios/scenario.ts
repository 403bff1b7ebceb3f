// What is measured: a kind of job, who does it, and what it is to reach. Opening one prepares what its jobs start from.
import type { Job } from '../job.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Target } from '../targets.ts';

export type OpenScenario = {
  /** The job of one measured run; what runs leave behind for the next one of the same contender is the scenario's choice. */
  readonly job: (contender: string) => Promise<Job>;
  readonly close: () => Promise<void>;
};

export type Scenario = {
  /** For `--only`, and in the results. */
  readonly name: string;
  readonly title: string;
  /** Those of them that there are; peers join them where `hasPeers`: not everywhere, as a whole run is to end in half an hour. */
  readonly contenders: readonly string[];
  readonly hasPeers: boolean;
  /** Everybody runs once uncounted: the state that is measured is the one after a run. */
  readonly primed: boolean;
  readonly targets: readonly Target[];
  /** Gives the reason where it can't be measured. */
  readonly open: (surroundings: Surroundings) => Promise<OpenScenario | { readonly unavailable: string }>;
};
