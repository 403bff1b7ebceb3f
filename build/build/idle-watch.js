const afterCrashMs = 180_000;
/** A step that prints so many more pieces of output has survived the crash of one of its programs. */
const signsOfLife = 20;
export class IdleWatch {
    #idleMs;
    #lastAt;
    /** Steps in which a program crashed -> pieces of output since then. */
    #crashed = new Map();
    /** `idleMs` absent: only the silence after a crash is too long. */
    constructor(idleMs, startedAt) {
        this.#idleMs = idleMs;
        this.#lastAt = startedAt;
    }
    saw(progress, at) {
        this.#lastAt = at;
        if (progress.kind === 'text')
            return;
        for (const { vertex, data } of progress.logs) {
            const since = this.#crashed.get(vertex);
            if (isCrash(data))
                this.#crashed.set(vertex, 0);
            else if (since !== undefined && since < signsOfLife)
                this.#crashed.set(vertex, since + 1);
            else
                this.#crashed.delete(vertex);
        }
        for (const { digest, completedAt } of progress.vertexes)
            if (completedAt !== undefined)
                this.#crashed.delete(digest);
    }
    /** 0 or less: it has been silent for too long. undefined: it may be silent for as long as it likes. */
    msLeft(now) {
        const limits = [this.#idleMs, this.#crashed.size > 0 ? afterCrashMs : undefined].filter((limit) => limit !== undefined);
        return limits.length === 0 ? undefined : this.#lastAt + Math.min(...limits) - now;
    }
    silence(now) {
        return { silentMs: now - this.#lastAt, afterCrash: this.#crashed.size > 0 };
    }
}
export function isSilence(reason) {
    return reason !== null && typeof reason === 'object' && 'silentMs' in reason && 'afterCrash' in reason;
}
/** What QEMU prints when the program that it runs, or QEMU itself, is ended by a signal. */
function isCrash(data) {
    return /qemu: uncaught target signal|QEMU internal SIG/.test(Buffer.from(data).toString('latin1'));
}
