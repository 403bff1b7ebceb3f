// What to do about free space: nothing, prune the builder's cache, remove toolchains, or stop. And when to look again.
// It measures and frees nothing.
/** Removing takes minutes: it begins long before the limit. */
const removeBelow = 10e9;
export function nextStep({ free, minFree = 0, prune, remove }) {
    if (free >= minFree)
        return remove === 'ready' && free < enoughFree(minFree) ? 'remove' : 'go-on';
    if (prune === 'ready')
        return 'prune';
    if (prune === 'spent' && remove === 'ready')
        return 'remove';
    const isFreeing = prune === 'running' || remove === 'running';
    // The last half of what must stay free is for the log and for ending well.
    return isFreeing && free >= minFree / 2 ? 'wait' : 'stop';
}
/** What removing toolchains aims at. */
export function enoughFree(minFree = 0) {
    return Math.max(removeBelow, 4 * minFree);
}
/** Between two looks, in milliseconds: a peak that is shorter is not seen. */
export const longestMs = 1000;
/** Milliseconds: more often the less room there is, since a fast disk takes 1 GB in a second. */
export function nextLookMs({ free, minFree = 0 }) {
    const secondsAtFullSpeed = (free - minFree) / 1e9;
    return Math.round(Math.min(longestMs, Math.max(250, secondsAtFullSpeed * 1000)));
}
