// Puts Dockerfile warnings on the lines they are about. The runner keeps ten annotations of a kind for each step and drops
// the rest without a word, so what would be the eleventh is left to the summary, and a place is left for a warning of others.
import type { BuildWarning } from '../domain/build.ts';
import type { Runner } from '../world/ports/runner.ts';

const mostAnnotations = 8;

/** Of a rule that is broken at one line on every platform, one. */
export function annotateWarnings(warnings: readonly BuildWarning[], runner: Pick<Runner, 'warning' | 'info'>): void {
  const different = [...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values()];
  for (const { rule, message, url, file, line } of different.slice(0, mostAnnotations)) {
    runner.warning(url === undefined ? message : `${message}\nMore info: ${url}`, {
      title: `Dockerfile check: ${rule}`,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
    });
  }
  const rest = different.length - mostAnnotations;
  if (rest > 0) runner.info(`${rest} more Dockerfile warnings are in the job summary.`);
}
