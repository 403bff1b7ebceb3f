// What the roles of a run on several machines are given: as the parts of a run, before there is any plan.
import type { Inputs } from '../domain/inputs.ts';
import type { Trigger } from '../domain/trigger.ts';
import type { Run } from '../run.stage.ts';

export type FleetRun = Omit<Run, 'plan'> & {
  /** Of the step itself: each image has its own besides. */
  readonly inputs: Inputs;
  readonly trigger: Trigger;
  /** Input -> where a configuration file says it; those of the step are not in it. */
  readonly origins: Readonly<Record<string, string>>;
  /** As ConfiguredRun has them. */
  readonly configFiles: readonly string[];
};
