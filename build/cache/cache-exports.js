// The calls that save the cache: each build again, from the builder's own cache, with nothing as its result. They come after
// the image is published, so that no trouble of theirs can reach it. And when there is nothing new to save.
import { countSteps } from "../build/cache-use.js";
import { planBuilds } from "../build/build-requests.js";
import { metadataFileOf } from "../build/run-files.js";
import { cacheEntries, localFolder, ownReferences } from "./cache-entries.js";
/** Empty where this run writes no cache. */
export function planCacheExports(plan, facts) {
    if (!plan.cache.uses.some(({ write }) => write))
        return [];
    return planBuilds(plan, facts).map((request) => ({
        ...request,
        destination: { to: 'nowhere' },
        metadataFile: metadataFileOf(facts.folder, request.platforms, 'cache'),
        attests: [],
        annotations: [],
        cacheTo: cacheEntries(plan, request.platforms).to,
        // What is built is built: a newer base image or a step without cache would be made once more here.
        pull: false,
        noCacheFilters: [],
    }));
}
/** Every step of the build came from a cache, and the cache that would be written was among those. */
export function hasNothingNew(report, plan, builder) {
    // FROM is never cached.
    const { cached, steps } = countSteps(report.steps);
    return cached === steps && plan.cache.uses.filter(({ write }) => write).every((use) => wasFound(use, report, plan, builder));
}
function wasFound(use, { imports = [], platforms }, plan, builder) {
    const read = imports.filter(({ error }) => error === undefined).map(({ from }) => from);
    switch (use.backend) {
        case 'registry': {
            const [own] = ownReferences(plan, platforms);
            return own !== undefined && read.includes(own);
        }
        case 'gha':
            // It does not say which scope it found. A builder of this run's own began empty, so it must have been one that can be read again.
            return builder.own && !plan.inputs.builder.keepState && read.some((from) => from.startsWith('gha:'));
        case 'local':
            return plan.cache.present?.includes(localFolder(use.folder, plan, platforms)) === true && read.some((from) => from.startsWith('local:'));
    }
}
