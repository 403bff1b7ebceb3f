// Versions as the guards compare them: read from names of tags and labels, ordered by SemVer 2.0 or PEP 440. Pure.
// Build metadata and local versions are ignored: they name the same release.
import * as pep440 from '@renovatebot/pep440';
import semver from 'semver';
/** A whole version: `v1.2.3`; by PEP 440 at least two numbers. `1` and `1.2` are names of moving tags, a single number may be a date. */
export function readRelease(text, scheme) {
    return scheme === 'semver' ? readSemver(text) : readPep440(text);
}
/**
 * What a label may hold beside it: `1` and `1.2` stand for the least version that they can mean. No more than four digits
 * in a single number: dates and hashes of commits are no versions.
 */
export function readStatedVersion(text, scheme) {
    const short = /^v?(\d{1,4})(?:\.(\d+))?$/.exec(text);
    return readRelease(short === null ? text : `${short[1] ?? ''}.${short[2] ?? '0'}.0`, scheme);
}
/** Without the affixes of the order; undefined when they are not there or leave no version. */
export function readAffixed(name, { prefix, suffix, scheme }) {
    if (!name.startsWith(prefix) || !name.endsWith(suffix))
        return undefined;
    return readRelease(name.slice(prefix.length, name.length - suffix.length), scheme);
}
/** Below 0: `one` is the lower version. Both are of one scheme. */
export function compareReleases(one, other) {
    return one.scheme === 'semver' ? semver.compare(one.text, other.text) : pep440.compare(one.text, other.text);
}
/** Whether a tag that names `parts` numbers of `own` names those of `other`, too. */
export function sharesScope(own, other, parts) {
    return parts === 0 || own.scope.slice(0, parts + 1).every((number, at) => number === other.scope[at]);
}
function readSemver(text) {
    const version = semver.parse(text);
    if (version === null)
        return undefined;
    return { scheme: 'semver', text: version.version, scope: [0, version.major, version.minor], preRelease: version.prerelease.length > 0, postRelease: false };
}
function readPep440(text) {
    const version = pep440.explain(text);
    if (version === null || version.release.length < 2)
        return undefined;
    const [major = 0, minor = 0] = version.release;
    return {
        scheme: 'pep440',
        text: version.public,
        scope: [version.epoch, major, minor],
        preRelease: version.is_prerelease || version.is_devrelease,
        postRelease: version.is_postrelease,
    };
}
