// A bare Git repository in a temp folder, made by git itself: commits, branches and tags for the stand-in of the GitHub API.
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run, tryRun, type Result } from '../child-command.ts';

export type GitRepository = {
  readonly folder: string;
  /** Adds a commit to the branch, which is made if it isn't there, from `from` or from nothing, with exactly these files (path -> text) or none; gives its hash. */
  readonly commit: (branch: string, options?: { readonly from?: string; readonly message?: string; readonly time?: Date; readonly files?: Readonly<Record<string, string>> }) => Promise<string>;
  /** Puts the branch anywhere: a new one, or a force-push. */
  readonly setBranch: (branch: string, commit: string) => Promise<void>;
  readonly setTag: (tag: string, commit: string) => Promise<void>;
  readonly remove: () => void;
};

export async function makeGitRepository(): Promise<GitRepository> {
  const folder = mkdtempSync(join(tmpdir(), 'github-repository-'));
  await git(folder, ['init', '--quiet', '--bare', '--initial-branch=main']);
  let count = 0;
  const setRef = async (ref: string, commit: string): Promise<void> => {
    await git(folder, ['update-ref', ref, commit]);
  };
  return {
    folder,
    commit: async (branch, { from, message, time, files = {} } = {}) => {
      const parent = from ?? (await commitOf(folder, `refs/heads/${branch}`));
      count++;
      const made = time ?? new Date(Date.UTC(2026, 10, 1, 12, 0, count));
      const commit = await git(folder, ['commit-tree', await treeOf(folder, files), '-m', message ?? `commit ${count}`, ...(parent === undefined ? [] : ['-p', parent])], {
        GIT_AUTHOR_DATE: made.toISOString(),
        GIT_COMMITTER_DATE: made.toISOString(),
      });
      await setRef(`refs/heads/${branch}`, commit);
      return commit;
    },
    setBranch: async (branch, commit) => await setRef(`refs/heads/${branch}`, commit),
    setTag: async (tag, commit) => await setRef(`refs/tags/${tag}`, commit),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The commit that a branch, tag, hash or start of a hash names; undefined: nothing here. */
export async function commitOf(folder: string, name: string): Promise<string | undefined> {
  const found = await tryGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  return found.code === 0 ? found.stdout.trim() : undefined;
}

/** Standard output, trimmed. Throws when git refuses. */
export async function git(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  return (await run({ file: 'git', args: ['-C', folder, ...args], env: { ...identity, ...env } })).trim();
}

export async function tryGit(folder: string, args: readonly string[]): Promise<Result> {
  return await tryRun({ file: 'git', args: ['-C', folder, ...args], env: identity });
}

async function treeOf(folder: string, files: Readonly<Record<string, string>>): Promise<string> {
  if (Object.keys(files).length === 0) return emptyTree;
  const written = mkdtempSync(join(tmpdir(), 'github-files-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(written, path)), { recursive: true });
      writeFileSync(join(written, path), text);
    }
    const index = { GIT_INDEX_FILE: join(folder, `index-${randomUUID()}`) };
    await git(written, ['--git-dir', folder, '--work-tree', written, 'add', '--force', '--all', '.'], index);
    return await git(folder, ['write-tree'], index);
  } finally {
    rmSync(written, { recursive: true, force: true });
  }
}

/** Git knows it without having it. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** Nothing of the machine's own settings. */
const identity = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Octo Cat',
  GIT_AUTHOR_EMAIL: 'octocat@users.noreply.github.com',
  GIT_COMMITTER_NAME: 'Octo Cat',
  GIT_COMMITTER_EMAIL: 'octocat@users.noreply.github.com',
};
