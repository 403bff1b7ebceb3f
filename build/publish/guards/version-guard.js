import { compareReleases, readAffixed, readRelease, sharesScope } from "./release.js";
import { promisesReleases, statedRelease } from "./tag-scope.js";
export function guardByVersion(tag, facts) {
    const { order } = tag;
    const own = readRelease(order.version, order.scheme);
    if (own === undefined)
        return { move: false, reason: `${order.version} is not a version that could be compared.` };
    if (own.preRelease && promisesReleases(tag))
        return { move: false, reason: `${own.text} is a pre-release: it never moves this tag.` };
    const live = liveRelease(tag, facts);
    const known = [...knownReleases(own, tag, facts), ...(live === undefined || facts.sinceLive === 'unknown' ? [] : [live])];
    const [highest] = known.filter(({ release }) => compareReleases(release, own) > 0).sort((one, other) => compareReleases(other.release, one.release));
    if (highest !== undefined)
        return { move: false, reason: `${own.text} is lower than ${highest.release.text}, which exists as ${highest.where}.` };
    const remark = remarkOf(tag, facts);
    return remark === undefined ? { move: true } : { move: true, remark };
}
/**
 * Whether only the revision of the tag's image can tell if it counts: it states a higher version that no tag has.
 * Labels of a base image are inherited, its version among them, and its revision is unknown to this repository.
 */
export function doubtsLiveVersion(tag, facts) {
    if (facts.live?.revision === undefined)
        return false;
    const withDoubt = guardByVersion(tag, { ...facts, sinceLive: 'unavailable' });
    const without = guardByVersion(tag, { ...facts, sinceLive: 'unknown' });
    return withDoubt.move !== without.move;
}
function knownReleases(own, tag, { known }) {
    const { order } = tag;
    const inGit = { prefix: order.gitPrefix, suffix: '', scheme: order.scheme };
    const found = [
        ...readAll(known?.git ?? [], inGit, 'the Git tag'),
        ...readAll(known?.registry ?? [], order, 'the registry\'s tag'),
    ];
    return found.filter(({ release }) => sharesScope(own, release, order.parts) && competes(own, release));
}
function readAll(names, affixes, kind) {
    return names.flatMap((name) => {
        const release = readAffixed(name, affixes);
        return release === undefined ? [] : [{ release, where: `${kind} ${name}` }];
    });
}
/** What would not get the tag by itself does not keep others from it. */
function competes(own, other) {
    return (own.preRelease || !other.preRelease) && (own.postRelease || !other.postRelease);
}
/** Without a revision nobody knows whose version it is. */
function liveRelease(tag, { live }) {
    if (live?.revision === undefined)
        return undefined;
    const own = readRelease(tag.order.version, tag.order.scheme);
    const release = statedRelease(live.version, tag.order);
    if (own === undefined || release === undefined || !sharesScope(own, release, tag.order.parts))
        return undefined;
    return release.preRelease && promisesReleases(tag) ? undefined : { release, where: 'the image that has the tag now' };
}
function remarkOf(tag, { known, live }) {
    const missing = [...(known?.git === undefined ? ['the Git tags'] : []), ...(known?.registry === undefined ? ['the registry\'s tags'] : [])];
    if (missing.length > 0)
        return `Moved without a look at ${missing.join(' and ')}, which could not be read.`;
    const stated = statedRelease(live?.version, tag.order);
    if (live === undefined || live.revision !== undefined || stated === undefined)
        return undefined;
    return `The image that had it says version ${stated.text} but no revision: it was not compared.`;
}
