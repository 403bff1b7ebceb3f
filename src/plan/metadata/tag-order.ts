// The order of publishing: what never moves first, then moving tags, and latest at the very end, on all images alike.
// A publish that stops half-way leaves the tags that most people follow where they were.
import type { ImageName } from '../../domain/image-ref.ts';
import { tagRefText } from '../../domain/image-ref.ts';
import type { PlannedTag } from '../../domain/metadata.ts';
import type { NamedTag } from './tags.ts';

/** `images`: those that tags without an image of their own go to. No tag of an image comes twice. */
export function orderTags(named: readonly NamedTag[], images: readonly ImageName[]): readonly PlannedTag[] {
  const sorted = [...named].sort((one, other) => rank(one) - rank(other));
  const planned = sorted.flatMap(({ tag, kind, fixed, order, image }) =>
    (image === undefined ? images : [image]).map((target): PlannedTag => ({
      ...{ image: target, tag, kind },
      ...(fixed === true ? { fixed } : {}),
      ...(order === undefined ? {} : { order }),
    })),
  );
  return [...new Map(planned.toReversed().map((one) => [tagRefText(one), one])).values()].toReversed();
}

/** `latest`, with or without prefix and suffix. */
export function isLatest(tag: string): boolean {
  return /(?:^|-)latest(?:$|-)/.test(tag);
}

/** 0 immutable; then 1.2 before 1, before other moving tags, before latest. */
function rank({ tag, kind, parts }: NamedTag): number {
  if (kind === 'immutable') return 0;
  if (isLatest(tag)) return 9;
  return parts === 0 ? 8 : 4 - parts;
}
