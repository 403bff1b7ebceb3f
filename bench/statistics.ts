// Median and spread of a few measurements. Pure.

export type Spread = { readonly median: number; readonly min: number; readonly max: number };

/** Throws on an empty list: a median of nothing is a mistake of the caller. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) throw new Error('no measurement');
  const [low = min, high = max] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return { median: (low + high) / 2, min, max };
}

/** Round by round: what slowed a whole round down is in both. */
export function pairwiseRatios(ours: readonly number[], theirs: readonly number[]): readonly number[] {
  return ours.slice(0, theirs.length).map((value, at) => value / (theirs[at] ?? Number.NaN));
}
