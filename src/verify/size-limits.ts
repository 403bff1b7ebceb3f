// Each platform's compressed size against the inputs max-size and max-size-growth. Pure.
import type { PublishInputs } from '../domain/inputs.ts';
import { tagRefText } from '../domain/image-ref.ts';
import { sizeText } from '../report/quantities.ts';
import type { Fault } from './faults.ts';
import { madeBy, type PlatformImage } from './platform-image.ts';
import type { TaggedImage } from './platform-set.ts';

type Limits = Pick<PublishInputs, 'maxSize' | 'maxSizeGrowth'>;

/** `before`: the image to compare with, where there is one. */
export function sizeFaults(images: readonly PlatformImage[], limits: Limits, before: TaggedImage | undefined): readonly Fault[] {
  return images.flatMap((image) => [...tooLarge(image, limits.maxSize), ...grownTooMuch(image, limits.maxSizeGrowth, before)]);
}

/** Compressed bytes; undefined: it had no such platform, or nobody can tell any more. */
export function sizeBefore(image: Pick<PlatformImage, 'platform'>, before: TaggedImage | undefined): number | undefined {
  const size = before?.live.platforms.find(({ platform }) => platform === image.platform)?.size ?? 0;
  return size === 0 ? undefined : size;
}

function tooLarge(image: PlatformImage, limit: number | undefined): readonly Fault[] {
  if (limit === undefined || image.size <= limit) return [];
  const what = `The image for ${image.platform} has ${sizeText(image.size)} compressed, more than max-size: ${sizeText(limit)}.`;
  return [fault(what, image, 'max-size')];
}

function grownTooMuch(image: PlatformImage, limit: Limits['maxSizeGrowth'], before: TaggedImage | undefined): readonly Fault[] {
  const was = sizeBefore(image, before);
  if (limit === undefined || before === undefined || was === undefined) return [];
  const allowed = 'share' in limit ? was * limit.share : limit.bytes;
  const growth = image.size - was;
  if (growth <= allowed) return [];
  const limitText = 'share' in limit ? percent(limit.share) : sizeText(limit.bytes);
  const what = `The image for ${image.platform} has ${sizeText(image.size)} compressed, ${sizeText(growth)} (${percent(growth / was)}) more than the ${sizeText(was)} of ${tagRefText(before.tag)}: more than max-size-growth: ${limitText}.`;
  return [fault(what, image, 'max-size-growth')];
}

function fault(what: string, image: PlatformImage, input: string): Fault {
  return {
    code: 'IMAGE_TOO_LARGE',
    what,
    why: `Its largest layers (${image.platform}): ${largest(image).join('; ')}.`,
    fix: `Look at what these layers copy or install (a .dockerignore, a stage of its own for build tools, caches removed in the same RUN), or raise ${input}.`,
  };
}

function largest(image: PlatformImage): readonly string[] {
  const layers = image.manifest.layers.map(({ size }, at) => ({ size, made: madeBy(image, at) }));
  return layers.toSorted((one, other) => other.size - one.size).slice(0, 3).map(({ size, made }) => `${sizeText(size)} ${made}`);
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(3))} %`;
}
