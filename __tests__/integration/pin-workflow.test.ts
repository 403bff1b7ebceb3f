// A release in two commits: the second pins the workflow to the first, and a difference between the two is found.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pinOf, withPin } from '../../scripts/workflow-pin.ts';

const root = resolve(import.meta.dirname, '..', '..');
const workflow = '.github/workflows/publish.yml';
let folder = '';

const git = (...args: readonly string[]): string => execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@t.example', ...args], { encoding: 'utf8' }).trim();
const commit = (): string => (git('add', '-A'), git('commit', '-qm', 'x'), git('rev-parse', 'HEAD'));

function pin(...args: readonly string[]): { readonly code: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'pin-workflow.ts'), '--root', folder, ...args], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
  return { code: status, said: `${stdout}${stderr}` };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  mkdirSync(join(folder, '.github', 'workflows'), { recursive: true });
  for (const part of ['plan', 'build', 'merge', 'action.yml', workflow]) cpSync(join(root, part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'index.js'), '1');
  git('init', '-q');
});

describe('pinning the workflow', () => {
  test('names the commit before in all three steps, and the check says that it runs what is there', () => {
    const first = commit();
    expect(pin('v1.2.3')).toEqual({ code: 0, said: expect.stringContaining(first) });
    commit();
    expect(readFileSync(join(folder, workflow), 'utf8').match(new RegExp(`@${first} # v1\\.2\\.3$`, 'gm'))).toHaveLength(3);
    expect(pin('--check').code).toBe(0);
  });

  test.each(['dist/index.js', 'plan/action.yml', 'merge/action.yml'])('is refused once %s is another', (part) => {
    commit();
    pin('v1.2.3');
    writeFileSync(join(folder, part), 'other');
    commit();
    expect(pin('--check')).toEqual({ code: 1, said: expect.stringContaining(part) });
  });

  test('is refused for a commit that is not in the history, and without a version', () => {
    commit();
    expect(pin('--check')).toEqual({ code: 1, said: expect.stringContaining('no commit before HEAD') });
    expect(pin().said).toContain('Give the version');
  });
});

test('actions of two commits are no release', () => {
  const text = readFileSync(join(root, workflow), 'utf8');
  expect(pinOf(withPin(text, 'a'.repeat(40), 'v1.0.0'))).toBe('a'.repeat(40));
  expect(() => pinOf(text.replace(/plan@[0-9a-f]{40}/, `plan@${'b'.repeat(40)}`))).toThrow('one is wanted');
});
