// What a run's log tells of its cache: which RUN and COPY steps of which platform came from it, and its warnings.
import type { ActionResult } from '../../testbed/run-action.ts';

/** Two stages with a RUN each; what the first makes is another thing each time it really runs. */
export const cachedDockerfile = [
  'ARG BASE=scratch',
  'FROM ${BASE} AS made',
  'RUN cat /proc/sys/kernel/random/uuid > /made',
  'FROM ${BASE}',
  'COPY --from=made /made /made',
  'RUN uname -m > /machine',
  '',
].join('\n');

/**
 * `linux/arm64` -> steps from the cache, of 3; no entry for a platform without any. From what the log says at the end of each
 * build: BuildKit tells of some steps that they were cached only after it told that they ended.
 */
export function cachedSteps({ log }: Pick<ActionResult, 'log'>): Readonly<Record<string, number>> {
  const found = [...log.matchAll(/^::group::(linux\/\w+): \w+ in \S+, (\d+) of \d+ steps cached$/gm)];
  return Object.fromEntries(found.flatMap(([, platform = '', count]) => (count === '0' ? [] : [[platform, Number(count)]])));
}

export const allCached = { 'linux/amd64': 3, 'linux/arm64': 3 } as const;

/** Annotations of the kind warning that speak of the cache. */
export function cacheWarnings({ log }: Pick<ActionResult, 'log'>): readonly string[] {
  return log.split('\n').filter((line) => line.startsWith('::warning') && /cache/i.test(line));
}

/** For an expectation that shows the log when it fails. */
export function endOf({ exitCode, log }: Pick<ActionResult, 'exitCode' | 'log'>): { readonly code: number | null; readonly log: string } {
  return { code: exitCode, log: exitCode === 0 ? '' : log };
}

export const green = { code: 0, log: '' } as const;
