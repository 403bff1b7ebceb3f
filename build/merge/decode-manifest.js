// Decodes a manifest or index from the bytes of a registry or layout (OCI image-spec manifest.md, image-index.md; Docker
// image manifest v2 schema 2). Pure; a field that the action does not know is not kept.
import { parseDigest } from "../domain/digest.js";
import { mediaTypes } from "../domain/manifest.js";
import { malformed, parsed } from "../domain/parsed.js";
/** `contentType`: of the HTTP answer or descriptor, for manifests without their own (`mediaType` is optional in OCI). */
export function decodeManifest(bytes, contentType) {
    const expected = 'an image manifest or index';
    const fields = jsonFields(bytes);
    if (fields === undefined)
        return malformed(expected);
    const stated = fields['mediaType'] ?? contentType;
    const annotations = textFields(fields['annotations']) ?? {};
    if (Array.isArray(fields['manifests'])) {
        const mediaType = typeof stated === 'string' && stated !== '' ? stated : mediaTypes.ociIndex;
        const manifests = descriptors(fields['manifests']);
        return manifests === undefined ? malformed('an index whose entries have mediaType, digest and size') : parsed({ kind: 'index', mediaType, manifests, annotations });
    }
    const config = decodeDescriptor(fields['config']);
    const layers = Array.isArray(fields['layers']) ? descriptors(fields['layers']) : undefined;
    if (config === undefined || layers === undefined)
        return malformed(expected);
    const mediaType = typeof stated === 'string' && stated !== '' ? stated : mediaTypes.ociManifest;
    return parsed({ kind: 'manifest', mediaType, config, layers, annotations });
}
/** undefined: not a JSON object in UTF-8. */
export function jsonFields(bytes) {
    try {
        const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        return isFields(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function descriptors(list) {
    const decoded = list.flatMap((entry) => decodeDescriptor(entry) ?? []);
    return decoded.length === list.length ? decoded : undefined;
}
function decodeDescriptor(value) {
    if (!isFields(value))
        return undefined;
    const { mediaType, size, artifactType } = value;
    const digest = parseDigest(typeof value['digest'] === 'string' ? value['digest'] : '');
    if (typeof mediaType !== 'string' || typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0 || !digest.ok)
        return undefined;
    const platform = decodePlatform(value['platform']);
    const annotations = textFields(value['annotations']);
    return {
        mediaType,
        digest: digest.value,
        size,
        ...(platform === undefined ? {} : { platform }),
        ...(annotations === undefined ? {} : { annotations }),
        ...(typeof artifactType === 'string' ? { artifactType } : {}),
    };
}
function decodePlatform(value) {
    if (!isFields(value))
        return undefined;
    const { os, architecture, variant } = value;
    if (typeof os !== 'string' || typeof architecture !== 'string')
        return undefined;
    const [osVersion, osFeatures] = [value['os.version'], value['os.features']];
    return {
        os,
        architecture,
        ...(typeof variant === 'string' ? { variant } : {}),
        ...(typeof osVersion === 'string' ? { 'os.version': osVersion } : {}),
        ...(Array.isArray(osFeatures) ? { 'os.features': osFeatures.filter((feature) => typeof feature === 'string') } : {}),
    };
}
function textFields(value) {
    if (!isFields(value))
        return undefined;
    return Object.fromEntries(Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])));
}
function isFields(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
