// metadata-context: git. Reads commit and ref from the checkout instead of the event, for tags and labels only:
// whether to publish is still decided by the event.
import { ActionError } from "../domain/action-error.js";
/** The trigger as if what is checked out had been pushed. Throws ActionError INVALID_INPUT when there is no checkout. */
export async function readGitContext(trigger, workspace, processes) {
    const git = async (...args) => {
        const result = await processes.run({ file: 'git', args: ['-C', workspace, ...args], timeoutMs: 30_000 });
        return result.end === 'exited' && result.code === 0 ? result.stdout.trim() : undefined;
    };
    const [sha, branch, tags, commitTime] = await Promise.all([
        git('rev-parse', 'HEAD'),
        git('symbolic-ref', '--short', '--quiet', 'HEAD'),
        git('tag', '--points-at', 'HEAD', '--sort=-version:refname'),
        git('show', '--no-patch', '--format=%cI', 'HEAD'),
    ]);
    if (sha === undefined)
        throw noCheckout(workspace);
    const [tag] = (tags ?? '').split('\n').filter((line) => line !== '');
    const { event, ref } = describe(branch, tag, trigger);
    return { ...trigger, run: { ...trigger.run, sha, ref }, revision: sha, event, ...(commitTime === undefined ? {} : { commitTime }) };
}
/** A branch that is checked out wins; a detached head is a tag's where one points to it, else the event's own. */
function describe(branch, tag, trigger) {
    if (branch !== undefined)
        return { event: { kind: 'branch-push', branch, forced: false }, ref: `refs/heads/${branch}` };
    if (tag !== undefined)
        return { event: { kind: 'tag-push', tag }, ref: `refs/tags/${tag}` };
    return { event: trigger.event, ref: trigger.run.ref };
}
function noCheckout(workspace) {
    return new ActionError({
        code: 'INVALID_INPUT',
        what: 'metadata-context is git, but there is no Git checkout to read.',
        why: `git rev-parse HEAD did not work in ${workspace}.`,
        fix: 'Add a step with actions/checkout before this one, or leave out metadata-context.',
    });
}
