// Compares two commits as the API's compare does (GitHub REST docs, "Compare two commits"): where head stands, seen from base.
import { commitOf, git, tryGit } from './git-repository.ts';

export type ChangedFile = { readonly filename: string; readonly status: 'added' | 'removed' | 'modified' | 'renamed'; readonly previous_filename?: string };

export type Comparison = {
  readonly status: 'identical' | 'ahead' | 'behind' | 'diverged';
  readonly ahead_by: number;
  readonly behind_by: number;
  readonly total_commits: number;
  readonly base_commit: { readonly sha: string };
  readonly merge_base_commit: { readonly sha: string };
  readonly commits: readonly { readonly sha: string }[];
  /** The first 300, between the last common commit and head. */
  readonly files: readonly ChangedFile[];
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
    files: await changedFiles(folder, common.stdout.trim(), to),
  };
}

function statusOf(ahead: number, behind: number): Comparison['status'] {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

const mostFiles = 300;
const statuses = { A: 'added', D: 'removed', M: 'modified', T: 'modified' } as const;

async function changedFiles(folder: string, from: string, to: string): Promise<readonly ChangedFile[]> {
  const listed = (await git(folder, ['diff', '--name-status', '-z', '--find-renames', from, to])).split('\0');
  const files: ChangedFile[] = [];
  for (let at = 0; at + 1 < listed.length; ) {
    const [kind = '', first = '', second = ''] = listed.slice(at);
    const isRename = kind.startsWith('R');
    const status = Object.entries(statuses).find(([letter]) => kind.startsWith(letter))?.[1] ?? 'modified';
    files.push(isRename ? { filename: second, status: 'renamed', previous_filename: first } : { filename: first, status });
    at += isRename ? 3 : 2;
  }
  return files.slice(0, mostFiles);
}
