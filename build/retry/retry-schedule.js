/** Nobody waits longer than this because a registry asks for it. */
export const longestRetryAfterMs = 15 * 60_000;
const quick = { attempts: 6, firstMs: 1000, longestMs: 30_000, leastShare: 0 };
const settling = { attempts: 4, firstMs: 1000, longestMs: 15_000, leastShare: 0 };
const costly = { attempts: 3, firstMs: 2000, longestMs: 15_000, leastShare: 0 };
const once = { ...costly, attempts: 2 };
const schedules = {
    'registry-unavailable': quick,
    'blob-upload': quick,
    'rate-limited': { attempts: 5, firstMs: 60_000, longestMs: 5 * 60_000, leastShare: 0.5 },
    'manifest-merge': settling,
    'attestation-sign': settling,
    'network-in-run': costly,
    'cache-failure': costly,
    'auth-denied': costly,
    'package-permission': costly,
    'base-image-not-found': costly,
    'tls-cert': costly,
};
export function scheduleOf({ class: name, transient }) {
    const full = schedules[name] ?? once;
    return transient === 'maybe' ? { ...full, attempts: full.attempts > 3 ? 3 : 2 } : full;
}
export function nextTry({ failure, attempt, remainingMs, random }) {
    if (failure.transient === false)
        return stop('trying again does not help');
    if (failure.class === 'unknown')
        return stop('its cause is unknown');
    const schedule = scheduleOf(failure);
    if (attempt >= schedule.attempts)
        return stop(`it failed ${attempt} times`);
    const asked = failure.retryAfterSeconds === undefined ? undefined : failure.retryAfterSeconds * 1000;
    if (asked !== undefined && asked > longestRetryAfterMs)
        return stop(`the answer asks to wait ${Math.ceil(asked / 60_000)} minutes`);
    const waitMs = Math.round(asked === undefined ? waitOf(schedule, attempt, random) : afterAsked(asked, random));
    if (remainingMs !== undefined && waitMs >= remainingMs)
        return stop('the time limit of the run would be over before the next try');
    return { again: true, waitMs, attempts: schedule.attempts };
}
/** Full jitter (AWS, "Exponential Backoff And Jitter"): anything between `leastShare` of the doubled wait and all of it. */
function waitOf({ firstMs, longestMs, leastShare }, attempt, random) {
    const full = Math.min(longestMs, firstMs * 2 ** (attempt - 1));
    return full * (leastShare + (1 - leastShare) * random);
}
/** Never earlier than asked; a little later, so that all who were told the same do not come back at once. */
function afterAsked(askedMs, random) {
    return askedMs + random * Math.min(5000, 250 + askedMs / 10);
}
function stop(reason) {
    return { again: false, reason };
}
