// Reads what a run's summary says of its tags: rows that begin with a reference in code, then its state. Pure.

/** Reference -> the second cell of its row. */
export function reportedTags(summary: string): ReadonlyMap<string, string> {
  const rows = summary.matchAll(/^\|\s*(?:`|<code>)([^`|<]+)(?:`|<\/code>)\s*\|([^|]*)\|/gm);
  return new Map([...rows].map(([, reference = '', state = '']) => [reference, state.trim()]));
}
