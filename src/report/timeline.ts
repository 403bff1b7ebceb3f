// Times the stages of a run by the clock it is given, for the summary's timeline. It knows nothing of what they do.
import type { Finished, Outcome, Span } from '../domain/outcome.ts';

export class Timeline {
  readonly #now: () => number;
  readonly #startedAt: number;
  readonly #spans: Span[] = [];

  constructor(clock: { now(): number }) {
    this.#now = () => clock.now();
    this.#startedAt = clock.now();
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

  end(finished: Finished, known: Pick<Outcome, 'warnings' | 'retried' | 'resources'> = { warnings: [], retried: [] }): Outcome {
    return { ...finished, startedAt: this.#startedAt, endedAt: this.#now(), spans: this.#spans, warnings: [...known.warnings], retried: [...known.retried], ...(known.resources === undefined ? {} : { resources: known.resources }) };
  }
}
