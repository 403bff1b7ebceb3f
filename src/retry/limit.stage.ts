// The time that the whole run may take, and the one signal that ends it: the runner's cancel or that limit, whichever
// comes first. It ends nothing itself.
import type { Clock } from '../world/ports/clock.ts';
import { timeoutReason } from './stop-reason.ts';

export type Limit = {
  readonly signal: AbortSignal;
  /** On the clock, in milliseconds; absent: no limit. */
  readonly deadlineMs?: number;
  /** The run is over: nothing waits for its limit any more. */
  readonly end: () => void;
};

export function startLimit(totalMs: number | undefined, cancel: AbortSignal, clock: Clock): Limit {
  if (totalMs === undefined) return { signal: cancel, end: () => undefined };
  const late = new AbortController();
  const over = new AbortController();
  void clock.sleep(totalMs, over.signal).then(() => {
    if (!over.signal.aborted) late.abort(timeoutReason);
  });
  return { signal: AbortSignal.any([cancel, late.signal]), deadlineMs: clock.now() + totalMs, end: () => over.abort() };
}
