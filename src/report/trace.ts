// The trace of a run as lines of a log: every stage and call with when it began, how long it took, and a star where it is
// on the critical path. For who looks for time; the summary's timeline is its short form. Pure.
import type { Outcome, Span } from '../domain/outcome.ts';
import { groupCalls } from './call-groups.ts';
import { criticalPath } from './critical-path.ts';

/** Requests in groups; the first line says how to read the others. */
export function traceLines(outcome: Outcome): readonly string[] {
  const { spans, calls, startedAt, endedAt } = outcome;
  const { path, ownMs } = criticalPath(calls, outcome);
  const stagesOnPath = new Set(criticalPath(spans, outcome).path);
  const line = ({ name, startedAt: from, endedAt: to }: Span, critical: boolean, indent: string): string =>
    `${seconds(from - startedAt).padStart(9)} ${seconds(to - from).padStart(9)} ${critical ? '*' : ' '} ${indent}${name}`;
  const rows = [
    ...spans.map((span) => ({ span, depth: 0, text: line(span, stagesOnPath.has(span), '') })),
    ...groupCalls(outcome, new Set(path)).map((span) => ({ span, depth: 1, text: line(span, span.critical, '  ') })),
  ];
  return [
    '    start      took   (* the critical path: what the run waited for)',
    ...rows.toSorted((left, right) => left.span.startedAt - right.span.startedAt || left.depth - right.depth || right.span.endedAt - left.span.endedAt).map(({ text }) => text),
    ...nodeLines(outcome),
    `The run took ${seconds(endedAt - startedAt)}: ${seconds(endedAt - startedAt - ownMs)} in ${path.length} calls on the critical path, ${seconds(ownMs)} of its own.`,
  ];
}

/** Which node built what, where nodes are told apart. */
function nodeLines(outcome: Outcome): readonly string[] {
  const builds = 'builds' in outcome ? outcome.builds : [];
  return builds.flatMap(({ report: { platforms, node } }) => (node === undefined ? [] : [`${platforms.join(', ')} was built on the node ${node.name}${node.emulated ? ', emulated' : ''}.`]));
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(3)} s`;
}
