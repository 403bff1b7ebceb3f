// What kind of moving tag this is, by its name and order, and whether an image under it was made by a version. Pure.
import type { PlannedTag } from '../../domain/metadata.ts';
import { isLatest } from '../../plan/metadata/tag-order.ts';
import { readAffixed, readStatedVersion, type Release, type VersionOrder } from './release.ts';

export type OrderedTag = Pick<PlannedTag, 'tag' | 'order'>;

/** latest, 1 and 1.2 promise releases; a tag of another name (`next`) may be meant for pre-releases. */
export function promisesReleases(tag: OrderedTag): boolean {
  return isLatest(tag.tag) || (tag.order?.by === 'version' && tag.order.parts > 0);
}

/** The version that an image states, as this order's tags are named; undefined: it states none, or something else. */
export function statedRelease(version: string | undefined, order: VersionOrder): Release | undefined {
  if (version === undefined) return undefined;
  return readAffixed(version, order) ?? readStatedVersion(version, order.scheme);
}

/** An image whose version is the name of its branch, of a commit or of a pull request was not made by a version. */
export function madeByVersion(version: string | undefined, { order }: OrderedTag): boolean {
  if (version === undefined || order === undefined) return false;
  if (order.by === 'version') return statedRelease(version, order) !== undefined;
  if (version === order.branch?.replaceAll(/[^\w.-]+/g, '-')) return false;
  return readStatedVersion(version, 'semver') !== undefined || readStatedVersion(version, 'pep440') !== undefined;
}
