// How a run ended: what main turns into an exit code and report/ into outputs and a summary.
import type { ActionError } from './action-error.ts';
import type { BuildResult } from './build.ts';
import type { Digest } from './digest.ts';
import type { RetriedAttempt } from './failure.ts';
import type { ImageId } from './image-definition.ts';
import type { TagRef } from './image-ref.ts';
import type { Plan } from './plan.ts';
import type { PruneResult } from './prune.ts';
import type { Publication } from './publication.ts';
import type { ResourceUse } from './resources.ts';
import type { Builder } from './session.ts';
import type { Verified } from './verified.ts';

/** A named stretch of time for the timeline. Milliseconds since the epoch. */
export type Span = { readonly name: string; readonly startedAt: number; readonly endedAt: number };

/** One call to the outside. `to`: the program (`docker`), `GitHub`, or a registry's host. */
export type Call = Span & { readonly kind: 'program' | 'request'; readonly to: string };

/** One image of a run that has several. */
export type ImageEnd = { readonly id: ImageId; readonly end: Finished };

/** `images`: of a merge, in the order of the plan. */
export type Finished = Ending & { readonly images?: readonly ImageEnd[] };

type Ending =
  /** `builder` is absent where nothing was built: digests given, an image adopted, a rollback, a promotion. */
  | { readonly how: 'published'; readonly plan: Plan; readonly builder?: Builder; readonly builds: readonly BuildResult[]; readonly publication: Publication; readonly verified?: Verified }
  | { readonly how: 'built'; readonly plan: Plan; readonly builder: Builder; readonly builds: readonly BuildResult[] }
  | { readonly how: 'planned'; readonly plan: Plan; readonly commands: readonly (readonly string[])[]; readonly moves?: readonly PlannedMove[] }
  | { readonly how: 'nothing'; readonly reason: string }
  /** Several images, and none failed: `images` says what became of each. */
  | { readonly how: 'merged' }
  | { readonly how: 'pruned'; readonly dryRun: boolean; readonly result: PruneResult }
  /** `publication`: where the tags stand, when they had begun to move. `pruned`: what a prune did all the same. */
  | { readonly how: 'failed'; readonly error: ActionError; readonly plan?: Plan; readonly builds: readonly BuildResult[]; readonly publication?: Publication; readonly pruned?: PruneResult };

/** What a rollback or a promotion would do. */
export type PlannedMove = { readonly tag: TagRef; readonly from?: Digest; readonly to: Digest };

export type Outcome = Finished & {
  readonly startedAt: number;
  readonly endedAt: number;
  /** The stages. */
  readonly spans: readonly Span[];
  /** What was called meanwhile, in the order in which the calls ended. */
  readonly calls: readonly Call[];
  readonly warnings: readonly string[];
  /** Attempts that failed for a passing reason and were made again. */
  readonly retried: readonly RetriedAttempt[];
  /** Of the builds; absent where nothing was built. */
  readonly resources?: ResourceUse;
};
