// The part of docs/performance.md that repeats figures: chart, machine and tables of one run of the bench. Pure.
import { asMarkdown, judgements, reportTables } from '../bench/report-tables.ts';
import type { Results } from '../bench/results.ts';

/** `name`: of the files in bench/results/, without ending. undefined: no run is kept. */
export function renderPerformance(run: { readonly name: string; readonly results: Results } | undefined): string {
  if (run === undefined) return '_No run of all scenarios is kept in bench/results/. `npm run bench` makes one._';
  const { machine, rounds, date, seconds } = run.results;
  const met = judgements(run.results).filter(({ judged }) => judged.met).length;
  return [
    `![Time against the bare docker commands](../bench/results/${run.name}.svg)`,
    `${date.slice(0, 10)}, ${rounds} rounds in ${Math.round(seconds / 60)} minutes, on ${machine.cores} cores (${machine.cpu}, ${machine.architecture}), ${machine.memoryGb} GB, Linux ${machine.kernel}; load before: ${machine.load}. Node ${machine.node}, engine ${machine.engine}, Buildx ${machine.buildx}, BuildKit ${machine.buildkit}. All figures: [JSON](../bench/results/${run.name}.json).`,
    `${met} of ${judgements(run.results).length} targets of scenarios are met.`,
    ...reportTables(run.results).map(asMarkdown),
  ].join('\n\n');
}
