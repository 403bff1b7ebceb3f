// Warns when the repository's Actions caches nearly fill their room. To be called once the cache was saved, and only where it
// is in GitHub's cache service: the answer costs two questions. It never fails and never waits for a passing fault.
import { asActionError } from '../domain/action-error.ts';
import type { Plan } from '../domain/plan.ts';
import type { World } from '../world/ports/world.ts';
import { roomWarning } from './cache-room.ts';

/** Sentences for the run's warnings: none or one. A token that may not know is no matter. */
export async function warnOfCacheUse({ cache, inputs }: Pick<Plan, 'cache' | 'inputs'>, { github, runner }: Pick<World, 'github' | 'runner'>): Promise<readonly string[]> {
  const isThere = cache.uses.some((use) => use.write && (use.backend === 'gha' || (use.backend === 'local' && !use.lasting))) || inputs.build.cacheTo.some((to) => /(?:^|,)"?type=gha\b/.test(to));
  if (!isThere) return [];
  try {
    const [bytes, limit] = await Promise.all([github.cacheBytes(), github.cacheLimit()]);
    const warning = bytes === undefined ? undefined : roomWarning(bytes, limit);
    return warning === undefined ? [] : [warning];
  } catch (thrown) {
    const { what, why } = asActionError(thrown);
    runner.debug(`How full the repository's caches are is not known: ${what} ${why}`);
    return [];
  }
}
