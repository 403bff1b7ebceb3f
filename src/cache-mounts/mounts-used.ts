// Whether a build has run a step that could have changed a cache mount: where every such step came from the cache, there is
// nothing new to save.
import type { BuildResult } from '../domain/build.ts';
import type { KeptMount } from './kept-mount.ts';

export function wasUsed({ platforms }: Pick<KeptMount, 'platforms'>, builds: readonly BuildResult[]): boolean {
  return builds.some(({ report }) => {
    const isOfMount = report.platforms.length === 0 || report.platforms.some((platform) => platforms.includes(platform));
    return isOfMount && report.steps.some(({ name, cached }) => !cached && /\bRUN\b.*--mount=\S*type=cache/is.test(name));
  });
}
