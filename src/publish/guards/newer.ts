// Which of two images is the newer one under a moving tag: by version or by commit, as the tag is made. Pure.
// It does not say whether a tag may move (decide-move.ts), only which of two candidates should have it in the end.
import { isLatest } from '../../plan/metadata/tag-order.ts';
import { compareReleases } from './release.ts';
import { madeByVersion, promisesReleases, statedRelease, type OrderedTag } from './tag-scope.ts';

/** What an image or a slot says of itself. `created` ISO 8601. */
export type Candidate = { readonly revision?: string; readonly version?: string; readonly created?: string };

/** Where `head` stands seen from `base`, as the GitHub API's compare has it. `unavailable`: it could not be asked. */
export type Comparison = 'identical' | 'ahead' | 'behind' | 'diverged' | 'unknown' | 'unavailable';

export type Compare = (base: string, head: string) => Comparison;

/** `unknown`: nobody can tell, or nobody has said (a version beside a branch): the later move stands. */
export type Standing = 'newer' | 'older' | 'same' | 'unknown';

/** Where `candidate` stands seen from `other`. `compare` is asked at most once, and only for two different revisions. */
export function compareCandidates(candidate: Candidate, other: Candidate, tag: OrderedTag, compare: Compare): Standing {
  if (tag.order?.by === 'version') return compareVersions(candidate, other, tag);
  if (!isLatest(tag.tag)) return compareRevisions(candidate, other, compare);
  const byVersion = [candidate, other].some(({ version }) => madeByVersion(version, tag));
  return byVersion ? 'unknown' : compareRevisions(candidate, other, compare);
}

/** What `tag` should point to in the end, if `candidate` was verified by its run. */
export function isNewer(candidate: Candidate, other: Candidate, tag: OrderedTag, compare: Compare): boolean {
  return compareCandidates(candidate, other, tag, compare) === 'newer';
}

function compareVersions(candidate: Candidate, other: Candidate, tag: OrderedTag): Standing {
  if (tag.order?.by !== 'version') return 'unknown';
  const [own, others] = [statedRelease(candidate.version, tag.order), statedRelease(other.version, tag.order)];
  if (own === undefined || others === undefined) return 'unknown';
  if (promisesReleases(tag) && own.preRelease !== others.preRelease) return own.preRelease ? 'older' : 'newer';
  const order = compareReleases(own, others);
  return order === 0 ? 'same' : order > 0 ? 'newer' : 'older';
}

function compareRevisions(candidate: Candidate, other: Candidate, compare: Compare): Standing {
  if (candidate.revision === undefined || other.revision === undefined) return 'unknown';
  if (candidate.revision === other.revision) return 'same';
  const standing = compare(other.revision, candidate.revision);
  switch (standing) {
    case 'identical':
      return 'same';
    case 'ahead':
      return 'newer';
    case 'behind':
      return 'older';
    case 'diverged':
    case 'unknown':
      return 'unknown';
    case 'unavailable':
      return compareTimes(candidate, other);
  }
}

/** `created` is the commit's time unless the user asked for the run's: the next best where no API answers. */
export function compareTimes(candidate: Candidate, other: Candidate): Standing {
  const [own, others] = [candidate.created, other.created].map((time) => Date.parse(time ?? ''));
  if (own === undefined || others === undefined || Number.isNaN(own) || Number.isNaN(others)) return 'unknown';
  return own === others ? 'same' : own > others ? 'newer' : 'older';
}
