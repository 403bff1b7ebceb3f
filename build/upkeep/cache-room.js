// When a repository's caches are about to fill their room: GitHub then deletes those that were not used longest, also the
// build's own. Pure.
import { sizeText } from "../report/quantities.js";
/** What GitHub gives every repository ("Dependency caching reference", usage limits). */
const defaultLimit = 10 * 1024 ** 3;
const warnFrom = 0.9;
/** A sentence from nine tenths on. `limit` in bytes; absent: it is not known, and taken for the default. */
export function roomWarning(bytes, limit) {
    const room = limit ?? defaultLimit;
    if (bytes < warnFrom * room)
        return undefined;
    const share = room === 0 ? '' : ` (${Math.floor((100 * bytes) / room)} %)`;
    return `The repository's Actions caches take ${sizeText(bytes)} of ${sizeText(room)}${share}${limit === undefined ? ', the default limit' : ''}: GitHub deletes those that were not used longest, and builds miss them. Delete those of closed pull requests with the action prune/, use cache: registry, or raise the limit in the repository's settings.`;
}
