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

/** Of the groups after the builds: while a layer is fetched from a cache, its step looks like one that runs. */
const cachedStep = /\bcached {2}(?:linux\/\w+ )?\[\S+ \d+\/\d+\] (?:RUN|COPY)/g;

/** `linux/arm64` -> steps from the cache, of 3; no entry for a platform without any. A build for both at once counts for both. */
export function cachedSteps({ log }: Pick<ActionResult, 'log'>): Readonly<Record<string, number>> {
  const groups = Array.from(log.matchAll(/^::group::([^:]+): built in .*\n([\s\S]*?)^::endgroup::/gm), ([, platforms = '', lines = '']) => ({ platforms: platforms.split(', '), lines }));
  const counts = groups.flatMap(({ platforms, lines }) => platforms.map((platform) => [platform, (lines.match(cachedStep) ?? []).length / platforms.length] as const));
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** Under act, whose log has no such groups: of all platforms. */
export function allCachedSteps(log: string): number {
  return (log.match(cachedStep) ?? []).length;
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
