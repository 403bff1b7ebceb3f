// The history of moving tags: which images a tag had before, for rollback. Pure: what is kept, and where. Only images that
// were live come in; they stay bounded by tag and by bucket.
import type { Descriptor, StoredManifest } from '../../domain/manifest.ts';
import { parseTagName, type TagName } from '../../domain/tag-name.ts';
import { decodeState, encodeState, spread } from './state-index.ts';

const perTag = 10;
const perBucket = 100;

/** An image that `tag` pointed to until a run moved it away. */
export type FormerImage = {
  readonly tag: TagName;
  readonly image: Pick<Descriptor, 'mediaType' | 'digest' | 'size'>;
  /** ISO 8601. */
  readonly replacedAt: string;
  /** The id of the run that replaced it. */
  readonly replacedBy: string;
  readonly revision?: string;
  readonly version?: string;
  /** It was a rollback that took it away: the next one does not bring it back by itself. */
  readonly rolledBack?: true;
};

/** 0 to 7: always the same for a tag's name. */
export function bucketOf(tag: TagName): number {
  return spread(tag);
}

/** What a tag points to, as history keeps it. The index's own annotations say what it is. */
export function formerImage(tag: TagName, manifest: StoredManifest, replacedAt: string, replacedBy: string): FormerImage {
  const { digest, mediaType, bytes, content } = manifest;
  const revision = content.annotations['org.opencontainers.image.revision'];
  const version = content.annotations['org.opencontainers.image.version'];
  return {
    tag,
    image: { mediaType, digest, size: bytes.length },
    replacedAt,
    replacedBy,
    ...(revision === undefined ? {} : { revision }),
    ...(version === undefined ? {} : { version }),
  };
}

/** Newest first; of one image under one tag the newest mention stays; at most 10 a tag and 100 in all. */
export function mergeHistory(...parts: readonly (readonly FormerImage[])[]): readonly FormerImage[] {
  const kept: FormerImage[] = [];
  for (const former of parts.flat().toSorted((a, b) => (a.replacedAt < b.replacedAt ? 1 : a.replacedAt > b.replacedAt ? -1 : 0))) {
    const ofTag = kept.filter(({ tag }) => tag === former.tag);
    if (ofTag.length < perTag && !ofTag.some(({ image }) => image.digest === former.image.digest)) kept.push(former);
  }
  return kept.slice(0, perBucket);
}

export function isRecorded(former: FormerImage, history: readonly FormerImage[]): boolean {
  return history.some(({ tag, image }) => tag === former.tag && image.digest === former.image.digest);
}

export function encodeHistory(history: readonly FormerImage[]): StoredManifest {
  const entries = history.map(({ tag, image, replacedAt, replacedBy, revision, version, rolledBack }) => ({
    image,
    facts: { tag, 'replaced-at': replacedAt, 'replaced-by': replacedBy, ...(revision === undefined ? {} : { revision }), ...(version === undefined ? {} : { version }), ...(rolledBack === true ? { 'rolled-back': 'true' } : {}) },
  }));
  return encodeState('history', entries);
}

/** undefined: somebody else's image stands under the tag. Entries that can't be read are left out. */
export function decodeHistory(manifest: StoredManifest): readonly FormerImage[] | undefined {
  return decodeState('history', manifest)?.flatMap(({ image, facts }) => {
    const tag = parseTagName(facts['tag'] ?? '');
    const { revision, version } = { revision: facts['revision'], version: facts['version'] };
    if (!tag.ok || Number.isNaN(Date.parse(facts['replaced-at'] ?? ''))) return [];
    return [
      {
        tag: tag.value,
        image,
        replacedAt: facts['replaced-at'] ?? '',
        replacedBy: facts['replaced-by'] ?? '',
        ...(revision === undefined ? {} : { revision }),
        ...(version === undefined ? {} : { version }),
        ...(facts['rolled-back'] === 'true' ? { rolledBack: true } : {}),
      },
    ];
  });
}
