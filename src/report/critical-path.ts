// Which calls a run's time consists of: walking back from its end, always to the call that ended last before the present one
// began. To make any other call faster would not have ended the run earlier. Pure.
import type { Span } from '../domain/outcome.ts';

/** `ownMs`: the rest of the run's time, in which none of these calls was under way: the action's own work, and its waits. */
export type CriticalPath<T extends Span> = { readonly path: readonly T[]; readonly ownMs: number };

/** In the order of time. Of several that end at the same millisecond, the longest. */
export function criticalPath<T extends Span>(spans: readonly T[], run: { readonly startedAt: number; readonly endedAt: number }): CriticalPath<T> {
  const path: T[] = [];
  let ownMs = 0;
  let until = run.endedAt;
  for (;;) {
    const before = lastBefore(spans, until);
    if (before === undefined) break;
    ownMs += until - before.endedAt;
    until = before.startedAt;
    path.unshift(before);
  }
  return { path, ownMs: ownMs + Math.max(0, until - run.startedAt) };
}

/** A span without length determines nothing, and would be found for ever. */
function lastBefore<T extends Span>(spans: readonly T[], until: number): T | undefined {
  return spans
    .filter(({ startedAt, endedAt }) => endedAt <= until && startedAt < endedAt)
    .reduce<T | undefined>((best, span) => (best === undefined || span.endedAt > best.endedAt || (span.endedAt === best.endedAt && span.startedAt < best.startedAt) ? span : best), undefined);
}
