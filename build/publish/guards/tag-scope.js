import { isLatest } from "../../plan/metadata/tag-order.js";
import { readAffixed, readStatedVersion } from "./release.js";
/** latest, 1 and 1.2 promise releases; a tag of another name (`next`) may be meant for pre-releases. */
export function promisesReleases(tag) {
    return isLatest(tag.tag) || (tag.order?.by === 'version' && tag.order.parts > 0);
}
/** The version that an image states, as this order's tags are named; undefined: it states none, or something else. */
export function statedRelease(version, order) {
    if (version === undefined)
        return undefined;
    return readAffixed(version, order) ?? readStatedVersion(version, order.scheme);
}
/** An image whose version is the name of its branch, of a commit or of a pull request was not made by a version. */
export function madeByVersion(version, { order }) {
    if (version === undefined || order === undefined)
        return false;
    if (order.by === 'version')
        return statedRelease(version, order) !== undefined;
    if (version === order.branch?.replaceAll(/[^\w.-]+/g, '-'))
        return false;
    return readStatedVersion(version, 'semver') !== undefined || readStatedVersion(version, 'pep440') !== undefined;
}
