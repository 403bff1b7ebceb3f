// Decides whether a moving tag may move to our image, from facts alone: `moving-tags` first, then the guard of its order.
// Pure. Immutable tags are no business of the guards.
import type { PlannedTag } from '../../domain/metadata.ts';
import type { GuardFacts, MoveDecision } from './guard-facts.ts';
import { guardByRevision } from './revision-guard.ts';
import { guardByVersion } from './version-guard.ts';

export type { GuardFacts, GuardMode, KnownTags, MoveDecision } from './guard-facts.ts';

export function decideMove(tag: PlannedTag, facts: GuardFacts): MoveDecision {
  if (tag.kind === 'immutable') return { move: true };
  if (facts.mode === 'off') return { move: false, reason: 'moving-tags is off.' };
  const guarded = tag.order?.by === 'version' ? guardByVersion({ ...tag, order: tag.order }, facts) : guardByRevision(tag, facts);
  if (facts.mode === 'guard' || guarded.move) return guarded;
  return { move: true, remark: `Moved because moving-tags is force. Without that it would have stayed: ${guarded.reason}` };
}
