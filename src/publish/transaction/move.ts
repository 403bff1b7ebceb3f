// What a transaction of tags is asked to do, and how it ended: shared by publish, rollback and promote. Types only.
import type { ActionError } from '../../domain/action-error.ts';
import type { StoredManifest } from '../../domain/manifest.ts';
import type { PlannedTag } from '../../domain/metadata.ts';
import type { PublishResult, TagOutcome } from '../../domain/publication.ts';

/** `target` is in that image's repository already, by digest. */
export type Move = { readonly tag: PlannedTag; readonly target: StoredManifest };

/** What the guards compare: of the image that is published, or of a candidate in a slot. */
export type ImageAge = {
  readonly revision: string;
  readonly version?: string;
  /** ISO 8601. */
  readonly created?: string;
};

export type MoveContext = {
  /** The Docker configuration with the run's logins. */
  readonly configFolder: string;
  readonly run: { readonly id: string; readonly attempt: string };
  readonly age: ImageAge;
  readonly movingTags: 'guard' | 'force' | 'off';
  /** A fixed tag may be given to another image. */
  readonly overwrite: boolean;
  /** false: older over newer is meant (rollback), the guards of version and revision are not asked. */
  readonly ordered: boolean;
  /** Aborted by the runner's cancel. */
  readonly signal: AbortSignal;
};

export type TransactionEnd = {
  readonly result: PublishResult;
  /** In the order in which they were to move. */
  readonly tags: readonly TagOutcome[];
  /** Present with `restored` and `partial`. */
  readonly error?: ActionError;
};

/** Whether older and newer are told apart: only then are guards asked and candidates left in slots. */
export function isGuarded(context: Pick<MoveContext, 'movingTags' | 'ordered'>): boolean {
  return context.ordered && context.movingTags === 'guard';
}
