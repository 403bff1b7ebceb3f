// What the GitHub API is asked and told about caches: how much room they take, and which of them can go.

/** An entry of the repository's Actions cache. `ref`: the branch or pull request that it belongs to (`refs/pull/7/merge`). */
export type ActionsCache = { readonly id: number; readonly ref: string; readonly key: string; readonly bytes: number };

/** A manifest in a container package. Times are milliseconds since the epoch. */
export type PackageVersion = { readonly id: number; readonly digest: string; readonly tags: readonly string[]; readonly changedAt: number };

export interface GitHubUpkeep {
  /** GET /repos/{owner}/{repo}/actions/cache/usage: bytes, some minutes old. undefined: the token may not know. */
  cacheBytes(): Promise<number | undefined>;
  /** GET /repos/{owner}/{repo}/actions/cache/storage-limit: bytes. undefined: the token may not know, or the server has no such limit. */
  cacheLimit(): Promise<number | undefined>;
  /** GET /repos/{owner}/{repo}/actions/caches, all pages. */
  actionsCaches(): Promise<readonly ActionsCache[]>;
  /** DELETE /repos/{owner}/{repo}/actions/caches/{id}. One that is gone already is fine. */
  deleteActionsCache(id: number): Promise<void>;
  /** GET /repos/{owner}/{repo}/pulls, all pages: the numbers of those that are open. */
  openPullRequests(): Promise<readonly number[]>;
  /** GET /repos/{owner}/{repo}/git/matching-refs/heads/, all pages: names. */
  branches(): Promise<readonly string[]>;
  /** GET /orgs/{owner} or /users/{owner}/packages/container/{name}/versions, all pages. undefined: there is no such package. */
  packageVersions(owner: string, name: string): Promise<readonly PackageVersion[] | undefined>;
  /** DELETE …/versions/{id}, with every tag on it. One that is gone already is fine. */
  deletePackageVersion(owner: string, name: string, id: number): Promise<void>;
}
