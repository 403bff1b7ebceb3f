// Which of two images is the newer one under a moving tag: by version or by commit, as the tag is made. Pure.
// It does not say whether a tag may move (decide-move.ts), only which of two candidates should have it in the end.
import { isLatest } from "../../plan/metadata/tag-order.js";
import { compareReleases } from "./release.js";
import { madeByVersion, promisesReleases, statedRelease } from "./tag-scope.js";
/** Where `candidate` stands seen from `other`. `compare` is asked at most once, and only for two different revisions. */
export function compareCandidates(candidate, other, tag, compare) {
    if (tag.order?.by === 'version')
        return compareVersions(candidate, other, tag);
    if (!isLatest(tag.tag))
        return compareRevisions(candidate, other, compare);
    const byVersion = [candidate, other].some(({ version }) => madeByVersion(version, tag));
    return byVersion ? 'unknown' : compareRevisions(candidate, other, compare);
}
/** What `tag` should point to in the end, if `candidate` was verified by its run. */
export function isNewer(candidate, other, tag, compare) {
    return compareCandidates(candidate, other, tag, compare) === 'newer';
}
function compareVersions(candidate, other, tag) {
    if (tag.order?.by !== 'version')
        return 'unknown';
    const [own, others] = [statedRelease(candidate.version, tag.order), statedRelease(other.version, tag.order)];
    if (own === undefined || others === undefined)
        return 'unknown';
    if (promisesReleases(tag) && own.preRelease !== others.preRelease)
        return own.preRelease ? 'older' : 'newer';
    const order = compareReleases(own, others);
    return order === 0 ? 'same' : order > 0 ? 'newer' : 'older';
}
function compareRevisions(candidate, other, compare) {
    if (candidate.revision === undefined || other.revision === undefined)
        return 'unknown';
    if (candidate.revision === other.revision)
        return 'same';
    const standing = compare(other.revision, candidate.revision);
    switch (standing) {
        case 'identical':
            return 'same';
        case 'ahead':
            return 'newer';
        case 'behind':
            return 'older';
        case 'diverged':
        case 'unknown':
            return 'unknown';
        case 'unavailable':
            return compareTimes(candidate, other);
    }
}
/** `created` is the commit's time unless the user asked for the run's: the next best where no API answers. */
export function compareTimes(candidate, other) {
    const [own, others] = [candidate.created, other.created].map((time) => Date.parse(time ?? ''));
    if (own === undefined || others === undefined || Number.isNaN(own) || Number.isNaN(others))
        return 'unknown';
    return own === others ? 'same' : own > others ? 'newer' : 'older';
}
