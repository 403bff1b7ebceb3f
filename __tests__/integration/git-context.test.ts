// metadata-context: git on real repositories: a branch, a tag on a detached head, no checkout.
import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGitContext } from '../../src/trigger/git-context.stage.ts';
import { systemProcesses } from '../../src/world/adapters/processes.ts';
import { trigger } from '../fakes/plan.ts';

const processes = systemProcesses({ environment: process.env });

function repository(): { readonly folder: string; readonly git: (...args: readonly string[]) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'git-context-'));
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@t.example', ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
  git('init', '--quiet', '--initial-branch=work');
  git('commit', '--quiet', '--allow-empty', '--message=One', '--date=2020-01-01T00:00:00Z');
  return { folder, git };
}

describe('readGitContext', () => {
  test('a branch that is checked out', async () => {
    const { folder, git } = repository();
    const sha = git('rev-parse', 'HEAD');
    const read = await readGitContext(trigger, folder, processes);
    expect(read).toMatchObject({ event: { kind: 'branch-push', branch: 'work' }, revision: sha, run: { ref: 'refs/heads/work', sha } });
    expect(Date.parse(read.commitTime ?? '')).not.toBeNaN();
  });

  test('a tag on a detached head, the highest of several', async () => {
    const { folder, git } = repository();
    git('tag', 'v1.9.0');
    git('tag', 'v1.10.0');
    git('checkout', '--quiet', '--detach');
    expect(await readGitContext(trigger, folder, processes)).toMatchObject({ event: { kind: 'tag-push', tag: 'v1.10.0' }, run: { ref: 'refs/tags/v1.10.0' } });
  });

  test('no checkout is an error with the fix', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'no-git-'));
    await expect(readGitContext(trigger, empty, processes)).rejects.toMatchObject({ code: 'INVALID_INPUT', fix: expect.stringContaining('actions/checkout') });
  });
});
