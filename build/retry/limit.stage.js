import { timeoutReason } from "./stop-reason.js";
export function startLimit(totalMs, cancel, clock) {
    if (totalMs === undefined)
        return { signal: cancel, end: () => undefined };
    const late = new AbortController();
    const over = new AbortController();
    void clock.sleep(totalMs, over.signal).then(() => {
        if (!over.signal.aborted)
            late.abort(timeoutReason);
    });
    return { signal: AbortSignal.any([cancel, late.signal]), deadlineMs: clock.now() + totalMs, end: () => over.abort() };
}
