// What the guards of moving tags go by: found out by guard-facts.stage.ts, judged by decide-move.ts. Data only.
import type { PublishInputs } from '../../domain/inputs.ts';
import type { LiveImage } from '../../domain/publication.ts';
import type { Candidate, Comparison } from './newer.ts';

export type GuardMode = PublishInputs['movingTags'];

/** Names of tags. undefined: they could not be asked for. */
export type KnownTags = { readonly git: readonly string[] | undefined; readonly registry: readonly string[] | undefined };

/** Parts that the tag's order has no use for are left out. */
export type GuardFacts = {
  readonly mode: GuardMode;
  /** The image that is to be published. */
  readonly own: Candidate & { readonly revision: string };
  /** What the tag points to now; undefined: it is new. */
  readonly live: LiveImage | undefined;
  readonly known?: KnownTags;
  /** Where our revision stands seen from the live image's. */
  readonly sinceLive?: Comparison;
  /** Where our revision stands seen from the branch that the tag follows: on it when `identical` or `behind`. */
  readonly sinceBranch?: Comparison;
};

/** `remark` and `reason` are sentences for a notice; neither names the tag. */
export type MoveDecision = { readonly move: true; readonly remark?: string } | { readonly move: false; readonly reason: string };
