// What {{branch}}, {{sha}} and the other global expressions stand for in a run (metadata-action's README, "Global expressions").
// Values that others choose, such as branch names, are data: they are put in where a template asks, and never read again.
import type { MetadataInputs } from '../../domain/inputs.ts';
import type { MetadataFacts } from '../../domain/metadata.ts';
import type { CommitSha, GitRef, Trigger } from '../../domain/trigger.ts';
import type { WriteTime } from '../../inputs/libraries.ts';
import type { Expressions } from './template.ts';

export const globalNames: readonly string[] = [
  'branch',
  'tag',
  'sha',
  'base_ref',
  'is_default_branch',
  'is_not_default_branch',
  'date',
  'commit_date',
];

/** The run as the rules see it. */
export type RuleContext = {
  readonly event: string;
  /** undefined: the run is not of a branch, tag or pull request. */
  readonly branch?: string;
  readonly tag?: string;
  /** What follows refs/pull/, without /merge. */
  readonly pullRequest?: string;
  readonly sha: CommitSha;
  readonly shortSha: string;
  readonly isDefaultBranch: boolean;
  /** The branch that the image's revision belongs to: of a pull request its head's; undefined: none in this repository. */
  readonly followedBranch?: string;
  readonly expressions: Expressions;
};

/** `writeTime`: where a template has a date. */
export function readContext(inputs: MetadataInputs, trigger: Trigger, facts: MetadataFacts, writeTime?: WriteTime): RuleContext {
  const ref = refOf(trigger);
  const branch = after(ref, 'refs/heads/');
  const tag = after(ref, 'refs/tags/');
  const pullRequest = after(ref, 'refs/pull/')?.replace(/\/merge$/, '');
  const sha = shaOf(inputs, trigger);
  const shortSha = sha.slice(0, inputs.shortShaLength);
  const followedBranch = branch ?? pullRequestBranch(trigger);
  const isDefaultBranch = branch !== undefined && branch === defaultBranchOf(trigger, facts);
  const values = {
    branch: branch ?? '',
    tag: tag ?? '',
    sha: shortSha,
    base_ref: baseRefOf(trigger, ref),
    // Booleans, so that {{#if is_default_branch}} holds only where it is so; they render as true and false.
    is_default_branch: isDefaultBranch,
    is_not_default_branch: !isDefaultBranch,
  };
  return {
    event: trigger.run.event,
    ...(branch === undefined ? {} : { branch }),
    ...(tag === undefined ? {} : { tag }),
    ...(pullRequest === undefined ? {} : { pullRequest }),
    sha,
    shortSha,
    isDefaultBranch,
    ...(followedBranch === undefined ? {} : { followedBranch }),
    expressions: { ...(writeTime === undefined ? {} : { writeTime }), values, times: { date: facts.now, commit_date: commitTimeOf(trigger, facts) ?? facts.now } },
  };
}

/** undefined: nobody knows it, or what a payload holds is no time. */
export function commitTimeOf(trigger: Trigger, facts: MetadataFacts): string | undefined {
  const time = facts.commitTime ?? trigger.commitTime ?? '';
  return Number.isNaN(Date.parse(time)) ? undefined : new Date(time).toISOString();
}

/** The ref that rules are about: the pull request, where the run itself is on the base branch. */
export function refOf(trigger: Trigger): GitRef {
  const { event, run } = trigger;
  if (event.kind === 'pull-request-target') return `refs/pull/${event.pullRequest.number}/merge`;
  if (event.kind === 'release' && run.ref === '') return `refs/tags/${event.tag}`;
  return run.ref;
}

/** A schedule's payload names no repository, but GitHub runs schedules only on the default branch. */
export function defaultBranchOf(trigger: Trigger, facts: Partial<MetadataFacts>): string | undefined {
  const scheduled = trigger.event.kind === 'schedule' ? after(trigger.run.ref, 'refs/heads/') : undefined;
  return facts.defaultBranch ?? trigger.repository.defaultBranch ?? scheduled;
}

function shaOf(inputs: MetadataInputs, { event, run }: Trigger): CommitSha {
  const isPullRequest = event.kind === 'pull-request' || event.kind === 'pull-request-target';
  return inputs.prHeadSha && isPullRequest ? event.pullRequest.headSha : run.sha;
}

/** The revision is the head's while a pull request is open, and the base branch's afterwards and on pull_request_target. */
function pullRequestBranch({ event }: Trigger): string | undefined {
  if (event.kind !== 'pull-request' && event.kind !== 'pull-request-target') return undefined;
  const { baseRef, headRef, origin, state } = event.pullRequest;
  if (event.kind === 'pull-request-target' || state === 'merged') return baseRef;
  return origin === 'fork' ? undefined : headRef;
}

function baseRefOf({ event }: Trigger, ref: GitRef): string {
  if (event.kind === 'tag-push') return event.baseRef?.replace(/^refs\/heads\//, '') ?? '';
  const isPullRequest = event.kind === 'pull-request' || event.kind === 'pull-request-target';
  return isPullRequest && ref.startsWith('refs/pull/') ? event.pullRequest.baseRef : '';
}

function after(ref: GitRef, prefix: string): string | undefined {
  return ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
}
