import { slugOf } from "../cache/cache-names.js";
/** Before anything is read from the registry. */
export function staleVersions(versions, { branches, before }) {
    const living = branches === undefined ? undefined : new Set(branches.map(slugOf));
    return versions.flatMap((version) => {
        if (version.changedAt >= before)
            return [];
        if (version.tags.length === 0)
            return [{ version, why: 'No tag points to it any more.' }];
        const slugs = version.tags.map(branchOfTag);
        const isGone = living !== undefined && slugs.every((slug) => slug !== undefined && !living.has(slug));
        return isGone ? [{ version, why: `The branch is gone: ${[...new Set(slugs)].join(', ')}.` }] : [];
    });
}
/**
 * The branch's slug in a tag that the action gives a cache (cache/cache-names.ts): `main.default.linux-amd64`. undefined: another
 * tag, or the one that all pushed tags share. A tag that was shortened ends in a hash.
 */
export function branchOfTag(tag) {
    const platform = String.raw `(?:linux|windows|freebsd|darwin|wasi)-[a-z0-9]+(?:-v\d+)?`;
    const whole = new RegExp(String.raw `^([A-Za-z0-9][A-Za-z0-9_-]*)\.[\w.-]+\.(?:default|${platform}(?:_${platform})*)$`);
    const shortened = /^([A-Za-z0-9][A-Za-z0-9_-]*)\.[\w.-]+-[0-9a-f]{16}$/;
    return (whole.exec(tag) ?? (tag.length === 128 ? shortened.exec(tag) : null))?.[1];
}
/** BuildKit, cache/remotecache/v1 (CacheConfigMediaTypeV0): the configuration of a cache that is written as an image manifest. */
export function isBuildCache({ content }) {
    return content.kind === 'manifest' && content.config.mediaType === 'application/vnd.buildkit.cacheconfig.v0';
}
/** Layers may be other manifests' too. */
export function sizeOf({ content, bytes }) {
    return content.kind === 'index' ? bytes.length : bytes.length + content.config.size + content.layers.reduce((sum, { size }) => sum + size, 0);
}
