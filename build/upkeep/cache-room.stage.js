// Warns when the repository's Actions caches nearly fill their room. To be called once the cache was saved, and only where it
// is in GitHub's cache service: the answer costs two questions. It never fails and never waits for a passing fault.
import { asActionError } from "../domain/action-error.js";
import { roomWarning } from "./cache-room.js";
/** Sentences for the run's warnings: none or one. A token that may not know is no matter. */
export async function warnOfCacheUse({ cache, inputs }, { github, runner }) {
    const isThere = cache.uses.some((use) => use.write && (use.backend === 'gha' || (use.backend === 'local' && !use.lasting))) || inputs.build.cacheTo.some((to) => /(?:^|,)"?type=gha\b/.test(to));
    if (!isThere)
        return [];
    try {
        const [bytes, limit] = await Promise.all([github.cacheBytes(), github.cacheLimit()]);
        const warning = bytes === undefined ? undefined : roomWarning(bytes, limit);
        return warning === undefined ? [] : [warning];
    }
    catch (thrown) {
        const { what, why } = asActionError(thrown);
        runner.debug(`How full the repository's caches are is not known: ${what} ${why}`);
        return [];
    }
}
