// Under which keys of the Actions cache a local cache's folder is saved, and looked for. An entry there never changes, so that
// the commit ends the key; the folder's path keeps platforms, targets and scopes apart.
import { basename } from 'node:path/posix';
export function localKeys(plan, folder) {
    const { key } = plan.cache;
    const scope = basename(folder);
    const exact = key?.exact ?? 'ghcr-buildx-cache';
    return {
        key: `${exact}-${scope}-${plan.trigger.run.sha}`,
        fallbacks: [`${exact}-${scope}-`, ...(key?.fallback === undefined ? [] : [key.fallback])],
    };
}
