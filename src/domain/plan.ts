// Everything that will be done, decided before anything is: pure data, printed by dry-run, read by every stage.
import type { BuildSource, BuildTarget } from './build.ts';
import type { CachePlan } from './cache.ts';
import type { ContentVerdict } from './content.ts';
import type { Inputs } from './inputs.ts';
import type { Metadata } from './metadata.ts';
import type { Platform } from './platform.ts';
import type { Decision, Trigger } from './trigger.ts';

export type Plan = {
  readonly inputs: Inputs;
  readonly trigger: Trigger;
  readonly decision: Decision;
  readonly source: BuildSource;
  readonly metadata: Metadata;
  readonly platforms: readonly Platform[];
  readonly strategy: 'per-platform' | 'single';
  readonly destination: BuildTarget;
  /** Seconds since 1970 that the build gets; absent: none is asked for by input. */
  readonly sourceDateEpoch?: number;
  /** Times of files in the layers are made no later than SOURCE_DATE_EPOCH. */
  readonly rewriteTimestamp?: true;
  /** buildx --attest values, provenance first. */
  readonly attests: readonly string[];
  readonly cache: CachePlan;
  /** Build contexts of one platform alone: the images of this run that it is built on. */
  readonly baseImages?: ReadonlyMap<Platform, readonly string[]>;
  /** What came of `skip-unchanged`, once it was looked. */
  readonly content?: ContentVerdict;
  /** Sentences for the log: why this context, this strategy, no push … */
  readonly notices: readonly string[];
};
