/** Index of the node for `platform` in a call for all of `together`. */
export function nodeOf(platform, together, nodes) {
    const isMadeFor = (one) => nodes.findIndex(({ madeFor }) => madeFor?.includes(one));
    if (together.every((one) => isMadeFor(one) >= 0))
        return isMadeFor(platform);
    return Math.max(0, nodes.findIndex(({ platforms }) => platforms.includes(platform)));
}
/** What its processor runs; undefined: a list that begins with what the node was made for does not say it. */
export function ownPlatform({ platforms, madeFor }) {
    return madeFor === undefined ? platforms[0] : undefined;
}
