import { isLatest } from "../../plan/metadata/tag-order.js";
import { compareTimes } from "./newer.js";
import { madeByVersion } from "./tag-scope.js";
export function guardByRevision(tag, facts) {
    const { live } = facts;
    if (live === undefined || isOfVersion(tag, facts))
        return { move: true };
    if (live.revision === undefined)
        return guardByBranch(tag, facts, 'The image that had it names no revision');
    if (live.revision === facts.own.revision)
        return { move: true };
    const theirs = shortOf(live.revision);
    switch (facts.sinceLive ?? 'unavailable') {
        case 'identical':
        case 'ahead':
            return { move: true };
        case 'behind':
            return { move: false, reason: `The image of a newer commit is published already: ${theirs} comes after ${shortOf(facts.own.revision)}.` };
        case 'diverged':
            return guardByBranch(tag, facts, `The image that had it is of ${theirs}, on another line of history (a force-push)`);
        case 'unknown':
            return guardByBranch(tag, facts, `The image that had it is of ${theirs}, which is not in this repository`);
        case 'unavailable':
            return guardByTime(facts, `${theirs} and ${shortOf(facts.own.revision)} could not be compared`);
    }
}
/** `latest` of a version, about to be taken by a branch: their revisions say nothing about each other. */
export function isOfVersion(tag, { live }) {
    return isLatest(tag.tag) && madeByVersion(live?.version, tag);
}
/** Whether the place of our commit on the branch decides. */
export function needsBranch(tag, { live, sinceLive }) {
    if (live === undefined || isOfVersion(tag, { live }))
        return false;
    return live.revision === undefined || sinceLive === 'diverged' || sinceLive === 'unknown';
}
function guardByBranch({ order }, facts, found) {
    const branch = order?.by === 'revision' ? order.branch : undefined;
    if (branch === undefined)
        return { move: true, remark: `${found}: there was nothing to compare with.` };
    const own = shortOf(facts.own.revision);
    switch (facts.sinceBranch ?? 'unavailable') {
        case 'identical':
        case 'behind':
            return { move: true, remark: `${found}. Moved because ${own} is on ${branch}.` };
        case 'ahead':
        case 'diverged':
            return { move: false, reason: `${found}, and ${own} is not on ${branch}.` };
        case 'unknown':
        case 'unavailable':
            return guardByTime(facts, `${found}, and whether ${own} is on ${branch} could not be found out`);
    }
}
/** The last resort. A time that nobody knows keeps nothing. */
function guardByTime({ own, live }, found) {
    const times = `created ${own.created ?? 'at an unknown time'}, the other ${live?.created ?? 'at an unknown time'}`;
    if (live !== undefined && compareTimes(own, live) === 'older')
        return { move: false, reason: `${found}. By their times this image is the older one (${times}).` };
    return { move: true, remark: `${found}. Moved by the times of the images (${times}).` };
}
function shortOf(revision) {
    return /^[0-9a-f]{40}/.test(revision) ? revision.slice(0, 7) : revision;
}
