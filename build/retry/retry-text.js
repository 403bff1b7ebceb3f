/** `registry-unavailable: HTTP 502`; without a status the failure's cause. */
export function failureBrief({ class: name, cause }, thrown) {
    const status = statusOf(thrown) ?? statusOf(thrown instanceof Error ? thrown.cause : undefined);
    return `${name}: ${status === undefined ? cause.replace(/\.$/, '') : status === 0 ? 'no usable answer' : `HTTP ${status}`}`;
}
/** Tenths below 10 s, whole seconds above, minutes from two on. */
export function waitText(milliseconds) {
    const seconds = milliseconds / 1000;
    if (seconds < 10)
        return `${Number(seconds.toFixed(1))} s`;
    return seconds < 120 ? `${Math.round(seconds)} s` : `${Number((seconds / 60).toFixed(1))} min`;
}
function statusOf(thrown) {
    return thrown instanceof Error && 'status' in thrown && typeof thrown.status === 'number' ? thrown.status : undefined;
}
