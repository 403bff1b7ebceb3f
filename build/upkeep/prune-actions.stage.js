// The Actions caches of closed pull requests: nothing can read them, and they count for the repository's room until they are
// old. Caches of branches and tags are never touched.
import { asActionError } from "../domain/action-error.js";
import { runBounded } from "../build/concurrency.js";
import { cachesOfClosed, pullRequestOf } from "./closed-pull-requests.js";
import { deleteOne } from "./delete-one.stage.js";
const atOnce = 4;
/** `closed`: by the event. Throws ActionError GITHUB_API_FAILED when the caches can't be listed. */
export async function pruneActionsCaches({ closed, dryRun }, { github, runner }) {
    // First the caches: a pull request that is opened in between has none among them.
    const caches = await github.actionsCaches();
    const { open, note } = await openPullRequests(closed, github);
    const pruned = await runBounded(cachesOfClosed(caches, { open, closed }), atOnce, ({ id, ref, key, bytes }) => deleteOne({ kind: 'actions-cache', name: `${key} of ${ref}`, why: `Pull request ${String(pullRequestOf(ref))} is closed.`, bytes }, dryRun, () => github.deleteActionsCache(id), runner));
    return { pruned, notes: note === undefined ? [] : [note] };
}
/** Without them the one of the event can still be cleaned up; where there is none, nothing can. */
async function openPullRequests(closed, github) {
    try {
        return { open: await github.openPullRequests() };
    }
    catch (thrown) {
        if (closed === undefined)
            throw thrown;
        const { what, why } = asActionError(thrown);
        return { note: `Only the caches of pull request ${closed} were looked at. ${what} ${why}` };
    }
}
