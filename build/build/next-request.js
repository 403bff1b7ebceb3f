import { isImageExport } from "./step-names.js";
/**
 * An export or push begins when every step is done. From then on the builder holds the whole image, and only no-cache,
 * no-cache-filters and pull would make it build again. With the first two cache-from goes too: results of older builds, which
 * they were to keep out, could come from there. Before that all of them stay: steps that have not run must not be taken from
 * an old cache.
 */
export function nextRequest(request, steps) {
    if (!steps.some(({ name }) => isImageExport(name) && !name.startsWith('[auth]')))
        return request;
    const isFresh = request.noCache || request.noCacheFilters.length > 0;
    return { ...request, noCache: false, noCacheFilters: [], pull: false, ...(isFresh ? { cacheFrom: [] } : {}) };
}
