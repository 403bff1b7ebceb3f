// Which entries of `branches` and `tags` count in a run. Names are those that nobody but the repository's writers choose. Pure.
import type { Trigger } from '../domain/trigger.ts';

/** `*` stands for any text without a slash, `**` for any text; everything else for itself. */
export function matchesRef(pattern: string, name: string): boolean {
  const source = pattern.split(/(\*+)/).map((part) => (/^\*+$/.test(part) ? (part.length === 1 ? '[^/]*' : '.*') : part.replaceAll(/[^\w]/g, '\\$&')));
  return new RegExp(`^${source.join('')}$`, 's').test(name);
}

/** What no branch and no tag can be named, and the signs that GitHub's own filters have besides: they would be taken for others here. */
export const patternForm = '^[^!?\\[\\]~^:\\\\\\s][^?\\[\\]~^:\\\\\\s]*$';

export type RunRef = { readonly kind: 'branch' | 'tag'; readonly name: string };

/**
 * A pull request's is the branch that it is to be merged into, as in GitHub's own filters (`on.pull_request.branches`). workflow_run and
 * issue_comment run on the default branch, whatever they are about.
 */
export function runRef({ event, run }: Pick<Trigger, 'event' | 'run'>): RunRef | undefined {
  switch (event.kind) {
    case 'pull-request':
    case 'pull-request-target':
      return { kind: 'branch', name: event.pullRequest.baseRef };
    case 'merge-group':
      return { kind: 'branch', name: event.baseRef.replace(/^refs\/heads\//, '') };
    case 'release':
      return { kind: 'tag', name: event.tag };
    case 'create':
      return { kind: event.refType, name: event.name };
    case 'branch-push':
      return { kind: 'branch', name: event.branch };
    case 'tag-push':
      return { kind: 'tag', name: event.tag };
    case 'deletion':
    case 'dispatch':
    case 'repository-dispatch':
    case 'schedule':
    case 'workflow-run':
    case 'issue-comment':
    case 'registry-package':
      return refOf(run.ref);
  }
}

function refOf(ref: string): RunRef | undefined {
  const [, kind, name] = /^refs\/(heads|tags)\/(.+)$/s.exec(ref) ?? [];
  return name === undefined ? undefined : { kind: kind === 'tags' ? 'tag' : 'branch', name };
}
