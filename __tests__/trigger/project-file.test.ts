// Files of the repository: from which place, and that no path and no link leads anywhere else.
import { describe, expect, test } from '@jest/globals';
import { readProjectFile } from '../../src/trigger/project-file.stage.ts';
import { parseProjectPath } from '../../src/trigger/project-path.ts';
import { decodeTrigger } from '../../src/trigger/trigger.ts';
import type { Trigger } from '../../src/domain/trigger.ts';
import { memoryFiles } from '../fakes/files.ts';
import { fakeGitHub, type FakeGitHub } from '../fakes/github.ts';

const sha = 'a'.repeat(40);
const path = '.github/image.yml';
const poisoned = { '/w/.git/HEAD': 'x', [`/w/${path}`]: 'checkout' };

function triggerOf(event: string, payload: Readonly<Record<string, unknown>> = {}): Trigger {
  return decodeTrigger({ repository: { default_branch: 'trunk' }, ...payload }, { GITHUB_EVENT_NAME: event, GITHUB_REPOSITORY: 'O/r', GITHUB_SHA: sha });
}

const pull = { action: 'opened', pull_request: { number: 1, state: 'open', head: { sha, ref: 'f' }, base: { ref: 'trunk' } } };
const push = triggerOf('push', { ref: 'refs/heads/trunk' });
const github = (): FakeGitHub => fakeGitHub({ filesAt: { [`@:${path}`]: 'default branch', [`@${sha}:${path}`]: 'commit', '@:src': { is: 'other', what: 'a folder' } } });

async function readIn(files: Readonly<Record<string, string>>, trigger = push, links: Readonly<Record<string, string>> = {}, wanted = path, api = github()): Promise<string> {
  const memory = memoryFiles(files);
  for (const [link, target] of Object.entries(links)) await memory.link(target, link);
  return await readProjectFile(wanted, trigger, { inputs: {}, environment: { GITHUB_WORKSPACE: '/w' }, payload: {} }, { files: memory, github: api });
}

describe('the place', () => {
  test.each([
    ['push', { ref: 'refs/heads/x' }],
    ['pull_request', pull],
    ['schedule', {}],
  ])('%s: the checkout', async (event, payload) => {
    const api = github();
    expect(await readIn(poisoned, triggerOf(event, payload), {}, path, api)).toBe('checkout');
    expect(api.questions).toEqual([]);
  });

  test.each([
    ['pull_request_target', pull],
    ['workflow_run', { workflow_run: { head_sha: sha } }],
    ['issue_comment', { issue: { pull_request: {} } }],
  ])('%s: the default branch, whatever is checked out', async (event, payload) => {
    expect(await readIn(poisoned, triggerOf(event, payload))).toBe('default branch');
    await expect(readIn(poisoned, triggerOf(event, payload), {}, path, fakeGitHub({ filesAt: {} }))).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      why: expect.stringMatching(new RegExp(`no such file on the default branch trunk of O/r, which counts in a run of ${event}`)) as unknown,
    });
    await expect(readIn(poisoned, triggerOf(event, payload), {}, 'src')).rejects.toMatchObject({ why: expect.stringContaining('It is a folder') as unknown });
  });

  test('nothing checked out: the commit that is built by Git', async () => {
    expect(await readIn({})).toBe('commit');
    await expect(readIn({}, push, {}, 'other.yml')).rejects.toMatchObject({ code: 'INVALID_INPUT', why: expect.stringContaining('commit aaaaaaa of O/r, since nothing is checked out') as unknown });
  });

  test('a workspace that is no checkout may hold the file too', async () => {
    expect(await readIn({ [`/w/${path}`]: 'made by a step' })).toBe('made by a step');
  });

  test('a checkout without the file: not looked for elsewhere', async () => {
    await expect(readIn({ '/w/.git/HEAD': 'x' })).rejects.toMatchObject({ code: 'INVALID_INPUT', what: `The file ${path} of the repository can't be read.`, why: expect.stringContaining('in the workspace, /w') as unknown });
    await expect(readIn({ ...poisoned, '/w/src/a': '' }, push, {}, 'src')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('paths', () => {
  test.each(['../image.yml', '/etc/passwd', 'a/../../b', '', '.', '..', 'folder/', 'a\\b', 'a\nb'])('%j is refused', async (wrong) => {
    await expect(readIn({ ...poisoned, '/image.yml': 'outside', '/b': 'outside' }, push, {}, wrong)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(readIn(poisoned, triggerOf('pull_request_target', pull), {}, wrong)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  test.each([
    ['./.github/image.yml', path],
    [' a/../b.yml ', 'b.yml'],
    ['..a/b', '..a/b'],
  ])('%j is %s', (given, expected) => expect(parseProjectPath(given)).toEqual({ ok: true, value: expected }));

  test.each([
    ['the file, to a file beside it', { '/w/.github/image.yml': 'real.yml' }, { '/w/.git/HEAD': 'x', '/w/.github/real.yml': 'linked' }],
    ['the file, absolute', { '/w/.github/image.yml': '/w/shared/real.yml' }, { '/w/.git/HEAD': 'x', '/w/shared/real.yml': 'linked' }],
    ['a folder', { '/w/.github': 'ci' }, { '/w/.git/HEAD': 'x', '/w/ci/image.yml': 'linked' }],
    ['two of them', { '/w/.github': 'ci', '/w/ci/image.yml': '../x/y.yml' }, { '/w/.git/HEAD': 'x', '/w/ci/z': '', '/w/x/y.yml': 'linked' }],
  ])('a link inside of the workspace is followed: %s', async (_, links, files) => {
    expect(await readIn(files, push, links)).toBe('linked');
  });

  test.each([
    ['the file', { '/w/.github/image.yml': '../../secret' }],
    ['the file, absolute', { '/w/.github/image.yml': '/secret' }],
    ['a folder', { '/w/.github': '..' }],
    ['one whose name begins like the workspace', { '/w/.github': '/w2' }],
  ])('a link out of it is refused: %s', async (_, links) => {
    const files = { '/w/.git/HEAD': 'x', '/secret': 'no', '/image.yml': 'no', '/w2/image.yml': 'no' };
    await expect(readIn(files, push, links)).rejects.toMatchObject({ code: 'INVALID_INPUT', why: expect.stringContaining('out of the workspace') as unknown });
  });

  test('links in a circle', async () => {
    await expect(readIn({ '/w/.git/HEAD': 'x' }, push, { '/w/.github/image.yml': 'other.yml', '/w/.github/other.yml': 'image.yml' })).rejects.toMatchObject({ why: expect.stringContaining('circle') as unknown });
  });
});
