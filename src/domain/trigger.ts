// What happened, as far as the action cares: one tagged union for every supported event. Decoded in trigger/, decided on in trigger/.

/** A full Git reference as GITHUB_REF has it (`refs/heads/main`, `refs/tags/v1`, `refs/pull/1/merge`), or '' when the event has none. */
export type GitRef = string;

export type CommitSha = string;

/** The place and time of the run: from the environment and the parts that all payloads share. */
export type RunFacts = {
  /** GITHUB_EVENT_NAME. */
  readonly event: string;
  /** `Owner/name` with its capitals. */
  readonly repository: string;
  readonly ref: GitRef;
  /** The commit that GITHUB_SHA names. */
  readonly sha: CommitSha;
  readonly actor: string;
  readonly runId: string;
  readonly runAttempt: string;
  /** `https://github.com`, or the address of a GitHub Enterprise Server. */
  readonly serverUrl: string;
  readonly apiUrl: string;
};

/** What the payload says of the repository; absent parts have to be asked for when a rule needs them. */
export type RepositoryFacts = {
  readonly defaultBranch?: string;
  readonly isPrivate?: boolean;
  readonly description?: string;
  /** SPDX identifier. */
  readonly licence?: string;
  readonly name?: string;
  readonly htmlUrl?: string;
};

export type PullRequest = {
  readonly number: number;
  readonly action: string;
  readonly headSha: CommitSha;
  readonly headRef: string;
  readonly baseRef: string;
  readonly origin: 'same-repository' | 'fork' | 'dependabot';
  readonly state: 'open' | 'closed' | 'merged';
};

export type TriggerEvent =
  | { readonly kind: 'branch-push'; readonly branch: string; readonly forced: boolean }
  | { readonly kind: 'tag-push'; readonly tag: string; readonly baseRef?: string }
  | { readonly kind: 'deletion'; readonly ref: GitRef }
  | { readonly kind: 'pull-request'; readonly pullRequest: PullRequest }
  | { readonly kind: 'pull-request-target'; readonly pullRequest: PullRequest }
  | { readonly kind: 'dispatch'; readonly inputs: Readonly<Record<string, string>> }
  | { readonly kind: 'repository-dispatch'; readonly action: string }
  | { readonly kind: 'schedule'; readonly cron: string }
  | { readonly kind: 'release'; readonly action: string; readonly tag: string; readonly prerelease: boolean }
  | { readonly kind: 'merge-group'; readonly headSha: CommitSha; readonly baseRef: string }
  | { readonly kind: 'workflow-run'; readonly headSha: CommitSha; readonly headBranch: string; readonly fromFork: boolean }
  | { readonly kind: 'issue-comment'; readonly onPullRequest: boolean }
  | { readonly kind: 'create'; readonly refType: 'branch' | 'tag'; readonly name: string }
  | { readonly kind: 'registry-package'; readonly action: string };

export type Trigger = {
  readonly run: RunFacts;
  readonly repository: RepositoryFacts;
  readonly event: TriggerEvent;
  /** Time of the commit where the payload holds it (push), ISO 8601. */
  readonly commitTime?: string;
  /** The commit that the image is made of: a pull request's head, else GITHUB_SHA. */
  readonly revision: CommitSha;
};

/** What to do, and why in a sentence for the log. */
export type Decision =
  | { readonly act: 'publish'; readonly reason: string }
  | { readonly act: 'build'; readonly reason: string }
  | { readonly act: 'nothing'; readonly reason: string };
