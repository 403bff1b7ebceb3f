// Since which commit it counts what has changed, by the event; or why everything counts as changed. Pure.
import type { CommitSha, Trigger } from '../domain/trigger.ts';
import { optionalText } from '../trigger/payload.ts';

/** `direct`: every change between the two is on the way from one to the other. Without it, what only the base has does not count. */
export type ChangedBase = { readonly since: CommitSha; readonly head: CommitSha; readonly direct: boolean } | { readonly all: string };

export function changedBase({ event, run }: Pick<Trigger, 'event' | 'run'>, payload: unknown): ChangedBase {
  switch (event.kind) {
    case 'pull-request': {
      const base = optionalText(payload, 'pull_request.base.sha');
      if (event.pullRequest.state !== 'open') return { all: 'the pull request is closed' };
      return base === undefined ? { all: 'the event does not tell the base of the pull request' } : { since: base, head: event.pullRequest.headSha, direct: false };
    }
    case 'branch-push': {
      const before = optionalText(payload, 'before');
      if (event.forced) return { all: 'the branch was force-pushed' };
      if (before === undefined || /^0+$/.test(before)) return { all: 'the branch is new' };
      return { since: before, head: run.sha, direct: true };
    }
    case 'merge-group': {
      const base = optionalText(payload, 'merge_group.base_sha');
      return base === undefined ? { all: 'the event does not tell the base of the merge group' } : { since: base, head: event.headSha, direct: true };
    }
    case 'tag-push':
    case 'release':
    case 'schedule':
    case 'dispatch':
    case 'repository-dispatch':
    case 'pull-request-target':
    case 'workflow-run':
    case 'issue-comment':
    case 'deletion':
    case 'create':
    case 'registry-package':
      return { all: `a run of ${run.event} has no base to compare with` };
  }
}

/** Why the answer says too little; undefined: its files are all that changed. */
export function whyIncomplete({ standing, files }: { readonly standing: string; readonly files?: readonly string[] }, direct: boolean): string | undefined {
  if (standing === 'unknown') return 'GitHub knows no way between the two commits';
  if (direct && standing !== 'ahead' && standing !== 'identical') return 'the commit does not follow the one before';
  return files === undefined ? 'more files changed than GitHub lists' : undefined;
}
