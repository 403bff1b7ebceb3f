// Compares two commits as the API's compare does (GitHub REST docs, "Compare two commits"): where head stands, seen from base.
import { commitOf, git, tryGit } from './git-repository.ts';

export type Comparison = {
  readonly status: 'identical' | 'ahead' | 'behind' | 'diverged';
  readonly ahead_by: number;
  readonly behind_by: number;
  readonly total_commits: number;
  readonly base_commit: { readonly sha: string };
  readonly merge_base_commit: { readonly sha: string };
  readonly commits: readonly { readonly sha: string }[];
};

/** undefined: one of them is not in the repository, or they share no commit. */
export async function compareCommits(folder: string, base: string, head: string): Promise<Comparison | undefined> {
  const [from, to] = await Promise.all([commitOf(folder, base), commitOf(folder, head)]);
  if (from === undefined || to === undefined) return undefined;
  const common = await tryGit(folder, ['merge-base', from, to]);
  if (common.code !== 0) return undefined;
  const counts = await git(folder, ['rev-list', '--left-right', '--count', `${from}...${to}`]);
  const [behind = 0, ahead = 0] = counts.split(/\s+/).map(Number);
  const commits = ahead === 0 ? [] : (await git(folder, ['rev-list', '--reverse', `${from}..${to}`])).split('\n');
  return {
    status: statusOf(ahead, behind),
    ahead_by: ahead,
    behind_by: behind,
    total_commits: ahead,
    base_commit: { sha: from },
    merge_base_commit: { sha: common.stdout.trim() },
    commits: commits.map((sha) => ({ sha })),
  };
}

function statusOf(ahead: number, behind: number): Comparison['status'] {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}
