/** undefined: it took longer, or the run was stopped. Rejects as the work does. `limitMs` undefined: as long as it takes. */
export async function withinTime(work, limitMs, clock, signal) {
    if (limitMs === undefined && signal === undefined)
        return await work;
    const done = new AbortController();
    const over = AbortSignal.any([done.signal, ...(signal === undefined ? [] : [signal])]);
    // Rejected after nobody waits any more: no matter.
    work.catch(() => undefined);
    try {
        return await Promise.race([work, clock.sleep(limitMs ?? 2 ** 31 - 1, over).then(() => undefined)]);
    }
    finally {
        done.abort();
    }
}
