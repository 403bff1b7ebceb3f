import { csvAttribute } from "./csv-record.js";
/**
 * An entry of `--cache-to` with `ignore-error=true`, unless it says otherwise (BuildKit reads it for every type; an inline
 * cache is part of the image and has no export that could fail). A bare reference is buildx's short form of type=registry.
 */
export function ignoringErrors(entry) {
    if (!entry.includes('='))
        return entry.includes(',') ? entry : `type=registry,ref=${entry},ignore-error=true`;
    const isInline = csvAttribute(entry, 'type') === 'inline';
    return isInline || csvAttribute(entry, 'ignore-error') !== undefined ? entry : `${entry},ignore-error=true`;
}
/** The request without the cache that `text` blames, and the sentence for it. undefined: it uses no cache. */
export function withoutBlamedCache(request, text) {
    const { cacheFrom, cacheTo } = request;
    if (cacheFrom.length === 0 && cacheTo.length === 0)
        return undefined;
    const isExport = /cache exporter|exporting (?:to \S+ (?:actions )?cache|cache)|cache export|writing layer blob|committing cache|reserve cache/i.test(text);
    return cacheTo.length > 0 && (isExport || cacheFrom.length === 0)
        ? { request: { ...request, cacheTo: [] }, lost: 'cache-to is left out: the cache of this build is not saved.' }
        : { request: { ...request, cacheFrom: [] }, lost: 'cache-from is left out: this build uses no saved cache.' };
}
