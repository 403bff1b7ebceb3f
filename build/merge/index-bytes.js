// Makes the index of all platforms from what was built for each: its exact bytes, so that its digest is known before
// anything is pushed. Pure. The bytes depend on the arguments only, in the order of the planned platforms.
import { ActionError } from "../domain/action-error.js";
import { digestOf } from "../domain/digest.js";
import { mediaTypes } from "../domain/manifest.js";
import { platformParts } from "../domain/platform.js";
import { comparePlatforms, imagesOf, isAttestation } from "./index-platforms.js";
/**
 * Throws ActionError INDEX_MISMATCH when the result would not hold exactly `planned`. Annotations of level `index` are
 * the index's own, those of level `manifest-descriptor` go to every image's entry, or their platform's; other levels belong to the builds.
 */
export function mergeIndex(built, planned, annotations) {
    const inOrder = planned.flatMap((platform) => built.filter((build) => build.platform === platform));
    const entries = distinct(inOrder.flatMap(entriesOf));
    const platformOf = new Map(imagesOf({ manifests: entries }).map(({ platform, entry }) => [entry.digest, platform]));
    const onEntry = (entry) => annotations.filter(({ platform }) => platform === undefined || platform === platformOf.get(entry.digest));
    const manifests = entries.map((entry) => (isAttestation(entry) ? entry : withAnnotations(entry, ofLevel(onEntry(entry), 'manifest-descriptor'))));
    const content = { kind: 'index', mediaType: mediaTypes.ociIndex, manifests, annotations: ofLevel(annotations, 'index') };
    requirePlatforms(content, planned);
    const bytes = new TextEncoder().encode(JSON.stringify(jsonOf(content)));
    return { digest: digestOf(bytes), mediaType: content.mediaType, bytes, content };
}
/** Throws ActionError INDEX_MISMATCH that names what is missing, unplanned or there twice. */
export function requirePlatforms(index, planned, optional = []) {
    const fault = platformFault(index, planned, optional);
    if (fault !== undefined)
        throw new ActionError({ ...fault, why: `${fault.why} No tag was moved.` });
}
/** `optional`: platforms of `planned` that may be missing. */
export function platformFault(index, planned, optional = []) {
    const { missing, unplanned, repeated } = comparePlatforms(index, planned);
    const required = missing.filter((platform) => !optional.includes(platform));
    const faults = [
        ...(required.length > 0 ? [`missing: ${required.join(', ')}`] : []),
        ...(unplanned.length > 0 ? [`not planned: ${unplanned.join(', ')}`] : []),
        ...(repeated.length > 0 ? [`more than once: ${repeated.join(', ')}`] : []),
    ];
    if (faults.length === 0)
        return undefined;
    return {
        code: 'INDEX_MISMATCH',
        what: `The image's index does not hold exactly the planned platforms ${planned.join(', ')}.`,
        why: `Seen from the plan its platforms are ${faults.join('; ')}.`,
        fix: 'Look in the Dockerfile for a last stage with a fixed platform (FROM --platform=linux/amd64 …) and remove it; else report this with the log.',
    };
}
function entriesOf({ platform, manifest }) {
    const { content, digest, mediaType, bytes } = manifest;
    if (content.kind === 'index')
        return content.manifests;
    return [{ mediaType, digest, size: bytes.length, platform: platformParts(platform) }];
}
/** By digest, as the registry knows them; the first one stays. */
function distinct(entries) {
    return [...new Map(entries.toReversed().map((entry) => [entry.digest, entry])).values()].toReversed();
}
function withAnnotations(entry, added) {
    if (Object.keys(added).length === 0)
        return entry;
    return { ...entry, annotations: { ...entry.annotations, ...added } };
}
function ofLevel(annotations, level) {
    return Object.fromEntries(annotations.flatMap((annotation) => (annotation.level === level ? [[annotation.key, annotation.value]] : [])));
}
/** Fields in the order of OCI image-spec image-index.md and descriptor.md; annotations by key. */
function jsonOf(index) {
    return {
        schemaVersion: 2,
        mediaType: index.mediaType,
        manifests: index.manifests.map(({ mediaType, digest, size, platform, annotations, artifactType }) => ({
            mediaType,
            digest,
            size,
            ...(annotations === undefined ? {} : { annotations: sorted(annotations) }),
            ...(artifactType === undefined ? {} : { artifactType }),
            ...(platform === undefined ? {} : { platform }),
        })),
        ...(Object.keys(index.annotations).length === 0 ? {} : { annotations: sorted(index.annotations) }),
    };
}
function sorted(annotations) {
    return Object.fromEntries(Object.entries(annotations).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
