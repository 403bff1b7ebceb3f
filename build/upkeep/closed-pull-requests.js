/** 7 of `refs/pull/7/merge`; undefined: of a branch or tag. */
export function pullRequestOf(ref) {
    const [, number] = /^refs\/pull\/(\d+)\//.exec(ref) ?? [];
    return number === undefined ? undefined : Number(number);
}
/** The one that the event says was closed. */
export function closedByEvent(event) {
    const isOne = event.kind === 'pull-request' || event.kind === 'pull-request-target';
    return isOne && event.pullRequest.state !== 'open' ? event.pullRequest.number : undefined;
}
/** `open`: absent where it is not known, and then only what the event says is closed. */
export function cachesOfClosed(caches, { open, closed }) {
    const isOpen = new Set(open);
    return caches.filter(({ ref }) => {
        const number = pullRequestOf(ref);
        if (number === undefined)
            return false;
        return number === closed || (open !== undefined && !isOpen.has(number));
    });
}
