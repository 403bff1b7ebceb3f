// The run's timeline as a mermaid gantt chart: the stages, and below the build a bar for each platform.
import type { BuildResult } from '../domain/build.ts';
import type { Outcome } from '../domain/outcome.ts';
import { block, mermaidLabel } from './markdown.ts';
import { durationText } from './quantities.ts';

/**
 * Times are written as local times of one fixed day, because mermaid reads and prints local time: an epoch would be
 * shown wrong wherever the time zone is off by half an hour.
 */
function instant(milliseconds: number): string {
  return new Date(Date.UTC(2000, 0, 1) + Math.max(0, Math.round(milliseconds))).toISOString().replace('T', ' ').replace('Z', '');
}

function bar(label: string, from: number, to: number, failed = false): string {
  // A bar of no width is not drawn.
  const end = Math.max(to, from + 1);
  return `  ${mermaidLabel(`${label} ${durationText(to - from)}`)} :${failed ? 'crit, ' : ''}${instant(from)}, ${instant(end)}`;
}

/** undefined: nothing was timed. */
export function drawTimeline(outcome: Outcome, builds: readonly BuildResult[]): string | undefined {
  const { spans, startedAt } = outcome;
  if (spans.length === 0) return undefined;
  const last = spans.at(-1);
  const stages = spans.map((span) => bar(span.name, span.startedAt - startedAt, span.endedAt - startedAt, outcome.how === 'failed' && span === last));
  const platforms = builds.map(({ built, report }) =>
    bar(report.platforms.join(' '), report.startedAt - startedAt, report.startedAt + report.milliseconds - startedAt, !built),
  );
  const long = outcome.endedAt - startedAt >= 3_600_000;
  return block(
    [
      'gantt',
      '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
      `  axisFormat ${long ? '%H:%M:%S' : '%M:%S'}`,
      '  section Stages',
      ...stages,
      ...(platforms.length === 0 ? [] : ['  section Builds', ...platforms]),
    ],
    'mermaid',
  );
}
