// How many requests one publish makes, as formulas: by part of the run and by kind of request, for each repository, and for the
// GitHub API. Pure. __tests__/e2e/requests.test.ts counts the requests of real publishes and compares.
import { parseTagName } from '../../src/domain/tag-name.ts';
import { bucketOf } from '../../src/publish/state/history.ts';
import { stateTagCount } from '../../src/publish/state/state-index.ts';

/** As the front of the test bed names them (testbed/faults/stage.ts). */
export const kinds = ['token', 'upload-start', 'upload-cancel', 'blob-get', 'manifest-get', 'manifest-put', 'tag-head', 'tag-get', 'tag-put', 'tags-list'] as const;
export type Kind = (typeof kinds)[number];
export type Counts = Readonly<Partial<Record<Kind, number>>>;

/** `fixed`: a full version. `version`: moves by version (1.2, latest of a version). `revision`: follows a branch. */
export type TagShape = { readonly name: string; readonly kind: 'fixed' | 'version' | 'revision' };

/** What decides how many requests a publish makes that nothing disturbs, on a registry with token login. */
export type PublishShape = {
  readonly platforms: number;
  /** Each platform has an attestation manifest beside it. */
  readonly attested: boolean;
  /** Names of images, each with the same tags. */
  readonly repositories: number;
  readonly tags: readonly TagShape[];
  /** What moving tags point to: nothing (the first publish), or one older image of as many platforms. Fixed tags are new. */
  readonly before: 'nothing' | 'older image';
  /** Layers of each platform that are opened until its programs are found, none shared between platforms. */
  readonly layersRead: number;
  /** Whether it is tried to pull without a login. */
  readonly pullCheck: boolean;
  /** Pages of 100 Git tags that begin like a version's. */
  readonly gitTagPages: number;
};

export type Part = { readonly name: string; readonly counts: Counts };

/** Of one repository; `isFirst`: the one whose images are looked into. Its parts in their order. */
export function registryParts(shape: PublishShape, isFirst: boolean): readonly Part[] {
  const { platforms, attested, tags, before, layersRead, pullCheck } = shape;
  const all = tags.length;
  const moving = tags.filter(({ kind }) => kind !== 'fixed');
  const isThere = before === 'older image' && moving.length > 0;
  // With attestations a platform is pushed as an index of its own, which is opened.
  const children = attested ? 2 * platforms : platforms;
  const opened = attested && isFirst ? platforms : 0;
  const buckets = isThere ? new Set(moving.map(({ name }) => bucketOfName(name))).size : 0;
  const slots = moving.length > 0 ? stateTagCount : 0;
  return [
    // The first request is refused with the challenge.
    { name: 'login and right to push', counts: { token: 1, 'upload-start': 2, 'upload-cancel': 1 } },
    { name: 'fixed tags before the build', counts: { 'tag-get': all - moving.length } },
    // Is the index there, are its parts, write it, read it back.
    { name: 'merge', counts: { 'manifest-get': opened + children + 2, 'manifest-put': 1 } },
    { name: 'verify', counts: { 'manifest-get': 1 + children, 'blob-get': isFirst ? platforms * (1 + layersRead) : 0 } },
    // Shared by verify, guards and the ledger: what tags point to, and the one image under them.
    { name: 'look at the tags', counts: { 'tag-head': all, 'manifest-get': isThere ? 1 + platforms : 0, 'tags-list': moving.some(({ kind }) => kind === 'version') ? 1 : 0 } },
    { name: 'pull without a login', counts: pullCheck ? { token: 1, 'manifest-get': 2 } : {} },
    { name: 'look again', counts: { 'tag-head': all } },
    // All slots, then the one that is taken: read, written, read back.
    { name: 'slot', counts: moving.length > 0 ? { 'tag-get': slots + 2, 'tag-put': 1 } : {} },
    { name: 'history', counts: { 'tag-get': 2 * buckets, 'tag-put': buckets } },
    { name: 'move', counts: { 'tag-head': all, 'tag-put': all, 'tag-get': all } },
    { name: 'settle', counts: { 'tag-head': all, 'tag-get': slots } },
  ];
}

/** Of one repository. */
export function registryRequests(shape: PublishShape, isFirst: boolean): Counts {
  const sums = kinds.map((kind) => [kind, registryParts(shape, isFirst).reduce((sum, { counts }) => sum + (counts[kind] ?? 0), 0)] as const);
  return Object.fromEntries(sums.filter(([, sum]) => sum > 0));
}

/** What a plan with changed-only reads of one repository, on a push that publishes: its moving tags, and the one older image under them. */
export function planRequests({ platforms, tags }: Pick<PublishShape, 'platforms' | 'tags'>): Counts {
  const moving = tags.filter(({ kind }) => kind !== 'fixed').length;
  // All tags are asked for at once, before there is a token: each is refused once with the challenge.
  return moving === 0 ? {} : { token: 1, 'tag-get': 2 * moving, 'manifest-get': platforms };
}

/** Requests to the API that the guards need; what the event lacks for labels or rules comes on top, one each. */
export function apiRequests({ tags, before, gitTagPages }: PublishShape): number {
  const versions = tags.some(({ kind }) => kind === 'version') ? Math.max(1, gitTagPages) : 0;
  const comparisons = before === 'older image' && tags.some(({ kind }) => kind === 'revision') ? 1 : 0;
  return versions + comparisons;
}

export function totalOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Of all repositories. */
export function allRegistryRequests(shape: PublishShape): number {
  return Array.from({ length: shape.repositories }, (_, at) => totalOf(registryRequests(shape, at === 0))).reduce((sum, count) => sum + count, 0);
}

function bucketOfName(name: string): number {
  const tag = parseTagName(name);
  if (!tag.ok) throw new Error(`${name}: expected ${tag.expected}`);
  return bucketOf(tag.value);
}
