// Which platforms may be missing, and which would vanish from the tags with this index. Pure.
import { tagRefText, type TagRef } from '../domain/image-ref.ts';
import type { Platform } from '../domain/platform.ts';
import type { LiveImage } from '../domain/publication.ts';
import type { Fault } from './faults.ts';

/** A tag of the plan and what it points to today. */
export type TaggedImage = { readonly tag: TagRef; readonly live: LiveImage };

export type PlatformSet = {
  readonly optional: readonly Platform[];
  readonly there: readonly Platform[];
  readonly mayDrop: boolean;
  /** The build has said that an optional platform is missing: it is said again only where somebody loses it. */
  readonly isTold: boolean;
};

/** `tags`: those that are about to move. */
export function compareWithTags({ optional, there, mayDrop, isTold }: PlatformSet, tags: readonly TaggedImage[]): { readonly faults: readonly Fault[]; readonly warnings: readonly string[] } {
  const missing = optional.filter((platform) => !there.includes(platform));
  const carriers = (platform: Platform): readonly string[] => tags.filter(({ live }) => live.platforms.some((carried) => carried.platform === platform)).map(({ tag }) => tagRefText(tag));
  const isDropped = (platform: Platform): boolean => !mayDrop && carriers(platform).length > 0;
  const carried = new Set(tags.flatMap(({ live }) => live.platforms.map(({ platform }) => platform)));
  return {
    faults: missing.filter(isDropped).map((platform) => droppedFault(platform, carriers(platform))),
    warnings: [
      ...missing.filter((platform) => !isDropped(platform) && (!isTold || carriers(platform).length > 0)).map((platform) => missingText(platform, carriers(platform))),
      ...[...carried].filter((platform) => !optional.includes(platform) && !there.includes(platform)).map((platform) => plannedAwayText(platform, carriers(platform))),
    ],
  };
}

function droppedFault(platform: Platform, carriers: readonly string[]): Fault {
  return {
    code: 'PLATFORM_DROPPED',
    what: `The optional platform ${platform} was not built, but is published today.`,
    why: `${carriers.join(', ')} would lose it: whoever pulls there on ${platform} would find no image.`,
    fix: `Mend the build for ${platform} (its own error is in the log) and run the job again. To give the platform up, set allow-platform-removal: true.`,
  };
}

function missingText(platform: Platform, carriers: readonly string[]): string {
  const loss = carriers.length === 0 ? '' : ` ${carriers.join(', ')} had it until now (allow-platform-removal is set).`;
  return `The image has no ${platform}, one of the optional-platforms: it is published without it.${loss}`;
}

function plannedAwayText(platform: Platform, carriers: readonly string[]): string {
  return `${carriers.join(', ')} ${carriers.length === 1 ? 'has' : 'have'} ${platform} today, which this image does not have: it goes away.`;
}
