// Remembers what reads answered before a write, for as long as the write is to stay unseen. Times are given, in milliseconds.
import { unknownManifest, type Answer } from './refusals.ts';

export class UnseenWrites {
  readonly #unseen = new Map<string, { readonly until: number; readonly before: Answer }>();

  hide(path: string, before: Answer, show: 'before' | 'missing', until: number): void {
    this.#unseen.set(path, { until, before: show === 'missing' ? unknownManifest() : before });
  }

  /** What a read at `now` is answered; undefined: the truth. */
  answerFor(path: string, now: number): Answer | undefined {
    const unseen = this.#unseen.get(path);
    if (unseen === undefined) return undefined;
    if (now < unseen.until) return unseen.before;
    this.#unseen.delete(path);
    return undefined;
  }

  clear(): void {
    this.#unseen.clear();
  }
}
