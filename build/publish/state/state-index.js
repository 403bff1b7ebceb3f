// The index under a state tag (slots and history): facts that runs leave for each other, in the image's own repository,
// beside descriptors of the images they speak of. Pure; what is in the facts is slots' and history's affair.
import { digestOf } from "../../domain/digest.js";
import { mediaTypes } from "../../domain/manifest.js";
import { parseTagName } from "../../domain/tag-name.js";
/** How many tags of each kind an image has at most: runs and tags share them. */
export const stateTagCount = 8;
const artifactType = 'application/vnd.ghcr-buildx-action.state.v1+json';
const prefix = 'vnd.ghcr-buildx-action.';
const kindKey = `${prefix}state`;
/** `number` from 0 to 7. */
export function stateTag(kind, number) {
    const tag = parseTagName(`ghcr-buildx-action-${kind}-${number % stateTagCount}`);
    if (!tag.ok)
        throw new Error(tag.expected);
    return tag.value;
}
/** OCI image-spec image-index.md: nothing but descriptors, so that one PUT is all it takes. Same entries, same bytes. */
export function encodeState(kind, entries) {
    const manifests = entries.map(({ image: { mediaType, digest, size }, facts }) => ({ mediaType, digest, size, annotations: prefixed(facts) }));
    const annotations = { [kindKey]: kind };
    const bytes = new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, artifactType, manifests, annotations }));
    return { digest: digestOf(bytes), mediaType: mediaTypes.ociIndex, bytes, content: { kind: 'index', mediaType: mediaTypes.ociIndex, manifests, annotations } };
}
/** undefined: somebody else's image stands under the tag. */
export function decodeState(kind, { content }) {
    if (content.kind !== 'index' || content.annotations[kindKey] !== kind)
        return undefined;
    return content.manifests.map(({ mediaType, digest, size, annotations }) => ({ image: { mediaType, digest, size }, facts: unprefixed(annotations ?? {}) }));
}
/** A number that depends on the text only (FNV-1a, 32 bits): spreads runs over slots and tags over history. */
export function spread(text) {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text))
        hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    return hash % stateTagCount;
}
function prefixed(facts) {
    return Object.fromEntries(Object.entries(facts).map(([key, value]) => [`${prefix}${key}`, value]));
}
function unprefixed(annotations) {
    return Object.fromEntries(Object.entries(annotations).flatMap(([key, value]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [])));
}
