// The trigger as if what is checked out had been pushed: for tags and labels with metadata-context git, here or in the plan's job.
import type { CommitSha, GitRef, Trigger, TriggerEvent } from '../domain/trigger.ts';

export function asCheckedOut(trigger: Trigger, { sha, ref, commitTime }: { readonly sha: CommitSha; readonly ref: GitRef; readonly commitTime?: string }): Trigger {
  return { ...trigger, run: { ...trigger.run, sha, ref }, revision: sha, event: eventOf(ref, trigger), ...(commitTime === undefined ? {} : { commitTime }) };
}

function eventOf(ref: GitRef, { event, run }: Trigger): TriggerEvent {
  if (ref === run.ref && !/^refs\/(?:heads|tags)\//.test(ref)) return event;
  if (ref.startsWith('refs/heads/')) return { kind: 'branch-push', branch: ref.slice('refs/heads/'.length), forced: false };
  return ref.startsWith('refs/tags/') ? { kind: 'tag-push', tag: ref.slice('refs/tags/'.length) } : event;
}
