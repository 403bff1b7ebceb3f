// Who holds a kept builder, and whether that one is still there. The lock is a volume of the engine, which all runners of a
// machine share: it is made once, and its label says by whom. Pure.
export const lockLabel = 'ghcr-buildx-action.owner';
export function lockVolume(builder) {
    return `ghcr-buildx-lock-${builder}`;
}
/** Longer than a hosted job may last: for owners that can't be seen. */
export const longestHoldMs = 6 * 3_600_000;
/** undefined: the volume is none of ours. */
export function decodeOwner(text) {
    try {
        const value = JSON.parse(text);
        if (value === null || typeof value !== 'object')
            return undefined;
        const { token, who, at, boot, space, pid, began } = { ...value };
        if (typeof token !== 'string' || typeof who !== 'string' || typeof at !== 'number' || typeof boot !== 'string' || typeof space !== 'string')
            return undefined;
        return { token, who, at, boot, space, ...(typeof pid === 'number' && typeof began === 'string' ? { pid, began } : {}) };
    }
    catch {
        return undefined;
    }
}
/** A lock that a run left which can't give it back any more. */
export function isStale(owner, { boot, space, isLocalEngine, now, began }) {
    if (owner.boot !== '' && owner.boot === boot && owner.space !== '' && owner.space === space && owner.pid !== undefined)
        return owner.began !== began;
    // The machine was started again since.
    if (isLocalEngine && owner.boot !== '' && boot !== '' && owner.boot !== boot)
        return true;
    return now - owner.at > longestHoldMs;
}
/** Shape: proc(5), /proc/PID/stat. `began` is field 22; the second one, in brackets, may hold anything. */
export function readProcess(stat) {
    const fields = stat?.slice(stat.lastIndexOf(')') + 1).trim().split(' ') ?? [];
    const [parent, began] = [Number(fields[1]), fields[19]];
    return began === undefined || !Number.isInteger(parent) ? undefined : { parent, began };
}
