// What the GitHub API is asked for, and nothing else: only what a rule needs and the event does not hold.
import type { TreeEntry } from '../../domain/tree-entry.ts';
import type { RepositoryFacts } from '../../domain/trigger.ts';
import type { GitHubUpkeep } from './github-upkeep.ts';

/** `repository`: `Owner/name` that the package is linked to. */
export type PackageFacts = { readonly exists: false } | { readonly exists: true; readonly repository?: string; readonly visibility?: string };

/** What is at a path of a repository. `other`: no file whose text can be read, and what it is instead (`a folder`). */
export type FoundFile = { readonly is: 'file'; readonly text: string } | { readonly is: 'other'; readonly what: string } | { readonly is: 'absent' };

/** A repository at a reference: by default the run's own, and its default branch. */
export type RepositoryAt = { readonly repository?: string; readonly ref?: string };

/** Where a head stands seen from a base. */
export type Comparison = 'identical' | 'ahead' | 'behind' | 'diverged' | 'unknown';

/** `files`: what differs, with the former names of what was renamed; absent: GitHub lists no more than the first 300, so some may be missing. */
export type ChangedFiles = { readonly standing: Comparison; readonly files?: readonly string[] };

export interface GitHub extends GitHubUpkeep {
  /** Loads what the first question needs, so that it need not wait for that. Asks nothing. */
  prepare(): void;
  /** GET /repos/{owner}/{repo}. */
  repository(): Promise<RepositoryFacts>;
  /** GET /repos/{owner}/{repo}/commits/{sha}: the committer's date, ISO 8601. */
  commitTime(sha: string): Promise<string>;
  /**
   * GET /repos/{owner}/{repo}/compare/{base}...{head}: where `head` stands seen from `base`; each is a commit or a branch.
   * `unknown`: one of them is not in this repository.
   */
  compare(base: string, head: string): Promise<Comparison>;
  /** The same question, for the files that differ between the last common commit and `head`. `unknown` has none. */
  changedFiles(base: string, head: string): Promise<ChangedFiles>;
  /** GET /repos/{owner}/{repo}/git/matching-refs/tags/{prefix}, all pages: names of tags (`v1.2.3`). */
  tags(prefix: string): Promise<readonly string[]>;
  /** GET /repos/{owner}/{repo}/git/trees/{tree}: what is in the folder, not below it. `tree`: hash of a tree or commit. */
  tree(tree: string): Promise<readonly TreeEntry[]>;
  /** GET /repos/{owner}/{repo}/git/blobs/{sha}: a file's text, as UTF-8. */
  fileText(sha: string): Promise<string>;
  /**
   * GET /repos/{owner}/{repo}/contents/{path}?ref=: a file by its path, as UTF-8; links inside of the repository are followed.
   * `ref`: a branch, tag or commit. `absent` is also said of a repository that the token may not read.
   */
  fileAt(path: string, at: RepositoryAt): Promise<FoundFile>;
  /** GET /orgs/{owner} or /users/{owner}/packages/container/{name}. undefined: the token may not know. */
  containerPackage(owner: string, name: string): Promise<PackageFacts | undefined>;
}

/** Why the API did not answer, as the cause of ActionError GITHUB_API_FAILED. `status` 0: no answer, `body` says why. */
export class GitHubRefusal extends Error {
  readonly status: number;
  readonly body: string;
  readonly retryAfterSeconds: number | undefined;

  constructor(facts: { status: number; body: string; retryAfterSeconds?: number | undefined; cause?: unknown }) {
    super(facts.body, { cause: facts.cause });
    this.name = 'GitHubRefusal';
    this.status = facts.status;
    this.body = facts.body;
    this.retryAfterSeconds = facts.retryAfterSeconds;
  }
}
