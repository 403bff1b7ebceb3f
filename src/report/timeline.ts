// Times the stages of a run, and the calls in them, by the clock it is given: for the summary's timeline and the trace.
// It knows nothing of what they do.
import type { Call, Finished, Outcome, Span } from '../domain/outcome.ts';

/** A run that uploads thousands of blobs must not keep a record of each for ever. */
const mostCalls = 5000;

export class Timeline {
  readonly #now: () => number;
  readonly #startedAt: number;
  readonly #spans: Span[] = [];
  readonly #calls: Call[] = [];

  /** `startedAt`: when the process began, on the same clock; what lies between is its start. */
  constructor(clock: { now(): number }, startedAt?: number) {
    this.#now = () => clock.now();
    const now = clock.now();
    this.#startedAt = Math.min(startedAt ?? now, now);
    if (this.#startedAt < now) this.#spans.push({ name: 'start', startedAt: this.#startedAt, endedAt: now });
  }

  /** Runs a stage and remembers when it began and ended, also when it throws. */
  async span<T>(name: string, stage: () => T | Promise<T>): Promise<T> {
    const startedAt = this.#now();
    try {
      return await stage();
    } finally {
      this.#spans.push({ name, startedAt, endedAt: this.#now() });
    }
  }

  /** The same for one call to the outside. */
  async call<T>(what: Pick<Call, 'kind' | 'to' | 'name'>, work: () => Promise<T>): Promise<T> {
    const startedAt = this.#now();
    try {
      return await work();
    } finally {
      if (this.#calls.length < mostCalls) this.#calls.push({ ...what, startedAt, endedAt: this.#now() });
    }
  }

  end(finished: Finished, known: Pick<Outcome, 'warnings' | 'retried' | 'resources'> = { warnings: [], retried: [] }): Outcome {
    return { ...finished, startedAt: this.#startedAt, endedAt: this.#now(), spans: this.#spans, calls: this.#calls, warnings: [...known.warnings], retried: [...known.retried], ...(known.resources === undefined ? {} : { resources: known.resources }) };
  }
}
