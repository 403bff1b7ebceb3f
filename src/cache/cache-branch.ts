// Which branches' registry caches a run belongs to: the one that it writes when it may, and those that it only reads.
// GitHub's cache service keeps branches apart by itself; a registry doesn't.
import type { Trigger } from '../domain/trigger.ts';
import { slugOf } from './cache-names.ts';

/** Of all pushed tags together: a tag's own cache nobody would ever read. No branch's slug begins so. */
const tags = '_tags';

/** Slugs. Without `others` the default branch is this one, or not known. */
export function cacheBranches({ event, run, repository }: Trigger): { readonly branch: string; readonly others: readonly string[] } {
  const named = branchOf(event, run.ref);
  const branch = named === undefined ? tags : slugOf(named);
  const { defaultBranch } = repository;
  const main = defaultBranch === undefined ? undefined : slugOf(defaultBranch);
  return { branch, others: main === undefined || main === branch ? [] : [main] };
}

/** undefined: it is no branch. A pull request and a merge group read what they are to be merged into. */
function branchOf(event: Trigger['event'], ref: string): string | undefined {
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

function shortRef(ref: string): string {
  return ref.replace(/^refs\/heads\//, '');
}
