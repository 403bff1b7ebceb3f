/** In the order of time. Of several that end at the same millisecond, the longest. */
export function criticalPath(spans, run) {
    const path = [];
    let ownMs = 0;
    let until = run.endedAt;
    for (;;) {
        const before = lastBefore(spans, until);
        if (before === undefined)
            break;
        ownMs += until - before.endedAt;
        until = before.startedAt;
        path.unshift(before);
    }
    return { path, ownMs: ownMs + Math.max(0, until - run.startedAt) };
}
/** A span without length determines nothing, and would be found for ever. */
function lastBefore(spans, until) {
    return spans
        .filter(({ startedAt, endedAt }) => endedAt <= until && startedAt < endedAt)
        .reduce((best, span) => (best === undefined || span.endedAt > best.endedAt || (span.endedAt === best.endedAt && span.startedAt < best.startedAt) ? span : best), undefined);
}
