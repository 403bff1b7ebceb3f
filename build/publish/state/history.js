import { parseTagName } from "../../domain/tag-name.js";
import { decodeState, encodeState, spread } from "./state-index.js";
const perTag = 10;
const perBucket = 100;
/** 0 to 7: always the same for a tag's name. */
export function bucketOf(tag) {
    return spread(tag);
}
/** What a tag points to, as history keeps it. The index's own annotations say what it is. */
export function formerImage(tag, manifest, replacedAt, replacedBy) {
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
export function mergeHistory(...parts) {
    const kept = [];
    for (const former of parts.flat().toSorted((a, b) => (a.replacedAt < b.replacedAt ? 1 : a.replacedAt > b.replacedAt ? -1 : 0))) {
        const ofTag = kept.filter(({ tag }) => tag === former.tag);
        if (ofTag.length < perTag && !ofTag.some(({ image }) => image.digest === former.image.digest))
            kept.push(former);
    }
    return kept.slice(0, perBucket);
}
export function isRecorded(former, history) {
    return history.some(({ tag, image }) => tag === former.tag && image.digest === former.image.digest);
}
export function encodeHistory(history) {
    const entries = history.map(({ tag, image, replacedAt, replacedBy, revision, version, rolledBack }) => ({
        image,
        facts: { tag, 'replaced-at': replacedAt, 'replaced-by': replacedBy, ...(revision === undefined ? {} : { revision }), ...(version === undefined ? {} : { version }), ...(rolledBack === true ? { 'rolled-back': 'true' } : {}) },
    }));
    return encodeState('history', entries);
}
/** undefined: somebody else's image stands under the tag. Entries that can't be read are left out. */
export function decodeHistory(manifest) {
    return decodeState('history', manifest)?.flatMap(({ image, facts }) => {
        const tag = parseTagName(facts['tag'] ?? '');
        const { revision, version } = { revision: facts['revision'], version: facts['version'] };
        if (!tag.ok || Number.isNaN(Date.parse(facts['replaced-at'] ?? '')))
            return [];
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
