/** A run that uploads thousands of blobs must not keep a record of each for ever. */
const mostCalls = 5000;
export class Timeline {
    #now;
    #startedAt;
    #spans = [];
    #calls = [];
    /** `startedAt`: when the process began, on the same clock; what lies between is its start. */
    constructor(clock, startedAt) {
        this.#now = () => clock.now();
        const now = clock.now();
        this.#startedAt = Math.min(startedAt ?? now, now);
        if (this.#startedAt < now)
            this.#spans.push({ name: 'start', startedAt: this.#startedAt, endedAt: now });
    }
    /** Runs a stage and remembers when it began and ended, also when it throws. */
    async span(name, stage) {
        const startedAt = this.#now();
        try {
            return await stage();
        }
        finally {
            this.#spans.push({ name, startedAt, endedAt: this.#now() });
        }
    }
    /** The same for one call to the outside. */
    async call(what, work) {
        const startedAt = this.#now();
        try {
            return await work();
        }
        finally {
            if (this.#calls.length < mostCalls)
                this.#calls.push({ ...what, startedAt, endedAt: this.#now() });
        }
    }
    end(finished, known = { warnings: [], retried: [] }) {
        return { ...finished, startedAt: this.#startedAt, endedAt: this.#now(), spans: this.#spans, calls: this.#calls, warnings: [...known.warnings], retried: [...known.retried], ...(known.resources === undefined ? {} : { resources: known.resources }) };
    }
}
