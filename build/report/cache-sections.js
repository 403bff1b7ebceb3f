// What the cache saved, for the summary: the share of steps that came from it, and for each platform the first step that did
// not, with the reason as far as it is known. Nothing is guessed.
import { cacheUse } from "../build/cache-use.js";
import { code, list, text } from "./markdown.js";
import { counted } from "./quantities.js";
/** undefined: no step was built. */
export function cacheUseOf(outcome) {
    if (!('builds' in outcome))
        return undefined;
    return cacheUse(outcome.builds, { plan: outcome.plan, builder: 'builder' in outcome ? outcome.builder : undefined });
}
/** `chosen`: which cache the run used and why, a sentence. */
export function cacheSections(use, chosen) {
    if (use === undefined)
        return [];
    const share = `### Cache\n\n${use.cached} of ${counted(use.steps, 'step')} came from the cache (${percent(use)}).`;
    const misses = Map.groupBy(use.platforms.flatMap(({ platform, firstMiss }) => (firstMiss === undefined ? [] : [{ platform, firstMiss }])), ({ firstMiss }) => JSON.stringify(firstMiss));
    const lines = [...misses.values()].flatMap((same) => {
        const [first] = same;
        return first === undefined ? [] : [missLine(same.map(({ platform }) => platform), first.firstMiss)];
    });
    const why = chosen === undefined ? '' : `\n\n${text(chosen)}`;
    return [{ weight: 5, markdown: `${lines.length === 0 ? share : `${share} The first that did not:\n\n${list(lines)}`}${why}` }];
}
/** `75 %`; 100 only when all are. */
export function percent({ cached, steps }) {
    return steps === 0 ? '' : `${Math.floor((100 * cached) / steps)} %`;
}
function missLine(platforms, { step, reason }) {
    const names = platforms.filter((platform) => platform !== '').map(code).join(', ');
    return `${names === '' ? '' : `${names}: `}${code(step)}. ${text(reasonText(reason))}`;
}
/** A sentence. */
export function reasonText(reason) {
    switch (reason.kind) {
        case 'no-cache':
            return 'The inputs no-cache or no-cache-filters ask for that.';
        case 'none-asked':
            return 'The builder is new, and no cache was to be read.';
        case 'none-there':
            return 'The builder is new, and none of the caches that were looked for is there yet.';
        case 'none-read': {
            const [first] = reason.errors;
            return first === undefined ? 'The builder is new, and nothing was heard of the cache that was to be read.' : `The builder is new, and no cache could be read: ${first.slice(0, 300)}.`;
        }
        case 'other-platform':
            return `The cache has this step for ${reason.platform} only.`;
        case 'files':
            return 'All before it was found; for its files from the context as they are now the cache has nothing: they changed, or were never cached.';
        case 'instruction':
            return 'All before it was found; for this step as it is now (its words, arguments, base image) the cache has nothing.';
        case 'unknown':
            return 'Why is not known.';
    }
}
