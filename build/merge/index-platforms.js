import { parsePlatform } from "../domain/platform.js";
/** BuildKit's attestation manifests: platform unknown/unknown, and the digest of their image in an annotation. */
export function isAttestation(entry) {
    return entry.annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
}
/** The images of an index. A platform that has no normal form, or none at all, is given as written. */
export function imagesOf(index) {
    return index.manifests.filter((entry) => !isAttestation(entry)).map((entry) => {
        const { os, architecture, variant } = entry.platform ?? { os: 'none', architecture: 'none' };
        const written = [os, architecture, ...(variant === undefined || variant === '' ? [] : [variant])].join('/');
        const platform = parsePlatform(written);
        return { platform: platform.ok ? platform.value : undefined, written, entry };
    });
}
export function comparePlatforms(index, planned) {
    const there = imagesOf(index).map(({ platform, written }) => platform ?? written);
    return {
        missing: planned.filter((platform) => !there.includes(platform)),
        unplanned: there.filter((name) => !planned.some((platform) => platform === name)),
        repeated: [...new Set(there.filter((name, at) => there.indexOf(name) !== at))],
    };
}
