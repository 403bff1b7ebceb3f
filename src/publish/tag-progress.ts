// The order in which tags move, and the sentence that says where each stands when that stops half-way. Pure.
import type { Digest } from '../domain/digest.ts';
import { tagRefText } from '../domain/image-ref.ts';
import type { PlannedTag } from '../domain/metadata.ts';
import type { TagOutcome } from '../domain/publication.ts';

/** A tag before it moves: `before` is the digest it has, absent for a tag that does not exist. */
export type FoundTag = PlannedTag & { readonly before?: Digest };

/** In every registry the immutable tags come before the first moving one anywhere; the plan's order is kept else. */
export function publishingOrder(tags: readonly PlannedTag[]): readonly PlannedTag[] {
  return (['immutable', 'moving'] as const).flatMap((kind) => tags.filter((tag) => tag.kind === kind));
}

export function outcomeOf(tag: FoundTag, index: Digest): TagOutcome {
  if (tag.before === undefined) return { ...tag, state: 'created' };
  return { ...tag, state: tag.before === index ? 'unchanged' : 'moved' };
}

/** One line a tag. `uncertain` is the tag whose move failed: it may stand at either end. */
export function describeProgress(tags: readonly FoundTag[], done: readonly TagOutcome[], uncertain: FoundTag, index: Digest): string {
  const lines = tags.map((tag) => {
    const ref = tagRefText(tag);
    const before = tag.before ?? 'no image';
    if (done.some((outcome) => tagRefText(outcome) === ref)) return `${ref} points to ${index}`;
    if (ref === tagRefText(uncertain)) return `${ref} is uncertain: it was being moved from ${before} to ${index}`;
    return `${ref} was not touched: it points to ${before}`;
  });
  return ['Where the tags stand:', ...lines].join('\n');
}
