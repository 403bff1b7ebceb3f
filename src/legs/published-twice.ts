// Two images of one run that would publish the same reference: the one that comes last would win.
import type { ImageId } from '../domain/image-definition.ts';
import { tagRefText } from '../domain/image-ref.ts';
import type { Plan } from '../domain/plan.ts';
import type { Problem } from '../domain/problem.ts';

export function publishedTwice(plans: ReadonlyMap<ImageId, Pick<Plan, 'metadata' | 'decision'>>): readonly Problem[] {
  const tags = [...plans].flatMap(([id, { metadata, decision }]) => (decision.act === 'publish' ? metadata.tags.map((tag) => ({ id, ref: tagRefText(tag) })) : []));
  return [...Map.groupBy(tags, ({ ref }) => ref)].flatMap(([ref, all]) => {
    const ids = [...new Set(all.map(({ id }) => id))];
    return ids.length < 2 ? [] : [{ input: 'tags', given: `${ref} of the images ${ids.join(' and ')}`, expected: 'tags or images (repositories) that differ: each reference can be one image only' }];
  });
}
