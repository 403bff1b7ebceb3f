// What the figures are to reach, and whether they do. Medians are judged; the spread is shown beside them. Pure.
import { pairwiseRatios, spreadOf, type Spread } from './statistics.ts';

export type Target =
  /** Time of the contender by that of another in the same round. */
  | { readonly kind: 'ratio'; readonly contender: string; readonly against: string; readonly atMost: number }
  | { readonly kind: 'ms'; readonly contender: string; readonly atMost: number };

export type Judged = { readonly target: Target; readonly reached: Spread; readonly met: boolean };

/** Contender -> milliseconds, one a round. */
export type Times = Readonly<Record<string, readonly number[]>>;

/** Targets whose contenders were not measured are left out. */
export function judge(targets: readonly Target[], times: Times): readonly Judged[] {
  return targets.flatMap((target) => {
    const own = times[target.contender] ?? [];
    const values = target.kind === 'ms' ? own : pairwiseRatios(own, times[target.against] ?? []);
    if (values.length === 0) return [];
    const reached = spreadOf(values);
    return [{ target, reached, met: reached.median <= target.atMost }];
  });
}

/** Of the action itself, whatever it builds. Times in milliseconds, sizes in bytes. */
export const ownTargets = { firstCallMs: 200, outsideMs: 400, loadedBytes: 2_000_000 } as const;
