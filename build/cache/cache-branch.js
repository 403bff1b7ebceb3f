import { slugOf } from "./cache-names.js";
/** Of all pushed tags together: a tag's own cache nobody would ever read. No branch's slug begins so. */
const tags = '_tags';
/** Slugs. Without `others` the default branch is this one, or not known. */
export function cacheBranches({ event, run, repository }) {
    const named = branchOf(event, run.ref);
    const branch = named === undefined ? tags : slugOf(named);
    const { defaultBranch } = repository;
    const main = defaultBranch === undefined ? undefined : slugOf(defaultBranch);
    return { branch, others: main === undefined || main === branch ? [] : [main] };
}
/** undefined: it is no branch. A pull request and a merge group read what they are to be merged into. */
function branchOf(event, ref) {
    switch (event.kind) {
        case 'pull-request':
        case 'pull-request-target':
            return event.pullRequest.baseRef;
        case 'merge-group':
            return shortRef(event.baseRef);
        case 'tag-push':
        case 'release':
            return undefined;
        case 'branch-push':
        case 'deletion':
        case 'dispatch':
        case 'repository-dispatch':
        case 'schedule':
        case 'workflow-run':
        case 'issue-comment':
        case 'create':
        case 'registry-package':
            return ref.startsWith('refs/tags/') ? undefined : shortRef(ref);
    }
}
function shortRef(ref) {
    return ref.replace(/^refs\/heads\//, '');
}
