// What the parts of a cache are called: safe, short, and different wherever branch, image, target, scope, key or platform
// differ, so that no build overwrites another's. Nothing is decided about who reads which.
import { digestOf } from "../domain/digest.js";
import { repositoryOf } from "../domain/image-ref.js";
/** Letters, digits, `-` and `_`, at most 60. A text that loses something gets a hash, so that two never come to one. */
export function slugOf(text) {
    const slug = text.replaceAll(/[^A-Za-z0-9_-]+/g, '-').replaceAll(/^[-_]+|-+$/g, '').slice(0, 60);
    return slug === text ? slug : `${slug === '' ? '' : `${slug}-`}${hashOf(text).slice(0, 8)}`;
}
/** `linux-arm64`; of a build for several at once `linux-amd64_linux-arm64`. */
export function platformSlug(platforms) {
    return platforms.length === 0 ? 'default' : platforms.map((platform) => platform.replaceAll('/', '-')).join('_');
}
/** `build.scope-debug.key-v1-3f2a.linux-arm64`: parts that are not always there say what they are. */
export function buildName({ target, scope, key, platforms }) {
    return [
        target === undefined ? 'default' : slugOf(target),
        ...(scope === undefined ? [] : [`scope-${slugOf(scope)}`]),
        ...(key === undefined ? [] : [`key-${slugOf(key)}`]),
        platformSlug(platforms),
    ].join('.');
}
/** A tag of the registry cache (distribution-spec: at most 128 characters). */
export function cacheTag(branch, name) {
    return shortened(`${branch}.${buildName(name)}`, 128);
}
/** For caches that hold several images: GitHub's cache service and folders. */
export function cacheScope(image, name) {
    return shortened(`${slugOf(repositoryOf(image))}.${buildName(name)}`, 200);
}
function shortened(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 17)}-${hashOf(text).slice(0, 16)}`;
}
function hashOf(text) {
    return digestOf(new TextEncoder().encode(text)).slice('sha256:'.length);
}
