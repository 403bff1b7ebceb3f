// What the parts of one run share: the plan, the world, the signal that stops it, and what is known when it fails.
import type { BuildResult } from './domain/build.ts';
import type { Outcome } from './domain/outcome.ts';
import type { Plan } from './domain/plan.ts';
import type { ResourceUse } from './domain/resources.ts';
import type { Begun } from './setup/begin.stage.ts';
import type { EarlyPlan } from './setup/early-builder.ts';
import type { Timeline } from './report/timeline.ts';
import type { Given, World } from './world/ports/world.ts';

export type Run = {
  readonly plan: Plan;
  readonly given: Given;
  readonly world: World;
  /** Starts what of setup needs no plan, or gives what was started. */
  readonly begin: (plan: EarlyPlan) => Begun;
  readonly signal: AbortSignal;
  readonly timeline: Timeline;
  /** Filled in as it comes: a failure's Outcome is made of it. */
  readonly known: { plan?: Plan; builds: readonly BuildResult[]; readonly warnings: string[]; retried: Outcome['retried']; resources?: ResourceUse };
};
