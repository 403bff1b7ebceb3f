// Random histories of commits with branches and merges, and what GitHub's compare says of two commits in them, done naively.
import fc from 'fast-check';
import type { Comparison } from '../../../src/publish/guards/newer.ts';

/** Each commit's parents: numbers below its own. `head`: the commit that the branch is at. */
export type History = { readonly commits: readonly (readonly number[])[]; readonly head: number };

export function historyOf(longest: number): fc.Arbitrary<History> {
  return fc
    .tuple(fc.array(fc.tuple(fc.nat(), fc.option(fc.nat())), { minLength: 1, maxLength: longest }), fc.nat())
    .map(([choices, head]) => ({
      commits: choices.map(([first, second], at) => (at === 0 ? [] : [...new Set([first % at, ...(second === null ? [] : [second % at])])])),
      head: head % choices.length,
    }));
}

export function isAncestor(history: History, older: number, newer: number): boolean {
  return older === newer || (history.commits[newer] ?? []).some((parent) => isAncestor(history, older, parent));
}

/** Where `head` stands seen from `base`. */
export function comparisonIn(history: History, base: number, head: number): Comparison {
  if (base === head) return 'identical';
  if (isAncestor(history, base, head)) return 'ahead';
  return isAncestor(history, head, base) ? 'behind' : 'diverged';
}
