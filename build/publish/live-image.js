import { parsePlatform } from "../domain/platform.js";
import { jsonFields } from "../merge/decode-manifest.js";
const factNames = ['revision', 'version', 'created'];
/**
 * Annotations of the index first (OCI image-spec annotations.md, org.opencontainers.image.*), else what all platforms have
 * in common: their manifest's annotation, else their config's label. A size of 0: that platform's manifest is not there.
 */
export function describeLiveImage(stored, parts) {
    return {
        digest: stored.digest,
        ...commonFacts(parts),
        ...factsIn(stored.content.annotations),
        platforms: parts.flatMap(({ platform, digest, manifest, config }) => {
            const known = platform ?? platformIn(config);
            return known === undefined ? [] : [{ platform: known, digest, size: manifest === undefined ? 0 : sizeOf(manifest) }];
        }),
    };
}
/** Whether configs would tell anything that the annotations of the index do not. */
export function needsConfigs({ content }) {
    const stated = factsIn(content.annotations);
    return content.kind === 'manifest' || factNames.some((name) => stated[name] === undefined);
}
/** One platform's word is not the image's: labels that differ, or that only some have, come from base images. */
function commonFacts(parts) {
    const stated = parts.map(({ manifest, config }) => ({ ...factsIn(labelsIn(config)), ...factsIn(manifest?.annotations ?? {}) }));
    const [first, ...others] = stated;
    return Object.fromEntries(factNames.flatMap((name) => {
        const value = first?.[name];
        return value !== undefined && others.every((other) => other[name] === value) ? [[name, value]] : [];
    }));
}
function factsIn(labels) {
    return Object.fromEntries(factNames.flatMap((name) => {
        const value = labels[`org.opencontainers.image.${name}`];
        return typeof value === 'string' && isShortLine(value.trim()) ? [[name, value.trim()]] : [];
    }));
}
/** Facts of a stranger's image end up in notices and requests: one line, no more than a name takes. */
function isShortLine(text) {
    return /^\P{Cc}{1,256}$/u.test(text);
}
function labelsIn(config) {
    const settings = config === undefined ? undefined : jsonFields(config)?.['config'];
    const labels = typeof settings === 'object' && settings !== null && 'Labels' in settings ? settings.Labels : undefined;
    return typeof labels === 'object' && labels !== null ? Object.fromEntries(Object.entries(labels)) : {};
}
function platformIn(config) {
    const fields = config === undefined ? undefined : jsonFields(config);
    const parts = [fields?.['os'], fields?.['architecture'], fields?.['variant']].filter((part) => typeof part === 'string' && part !== '');
    const platform = parsePlatform(parts.join('/'));
    return parts.length > 1 && platform.ok ? platform.value : undefined;
}
function sizeOf(manifest) {
    return manifest.layers.reduce((sum, layer) => sum + layer.size, manifest.config.size);
}
