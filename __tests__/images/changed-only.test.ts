// changed-only where nothing is published: which images are left out since the base of the event, and that whatever is in doubt is built.
import { describe, expect, test } from '@jest/globals';
import type { ChangedFiles } from '../../src/world/ports/github.ts';
import { changedBase, whyIncomplete } from '../../src/images/changed-base.ts';
import { trigger } from '../fakes/plan.ts';
import { all, before, choose, head, type Choosing, type Chosen } from './choosing.ts';

const [base, headOfBranch] = ['d', 'e'].map((digit) => digit.repeat(40));

/** An open pull request. */
async function tried(changed: ChangedFiles | undefined, more: Choosing = {}): Promise<Chosen> {
  const payload = { pull_request: { number: 7, state: 'open', merged: false, base: { sha: base, ref: 'main' }, head: { sha: headOfBranch, ref: 'side', repo: { full_name: 'Octo-Org/Claude-Code-Proxy' } } } };
  return await choose({ event: 'pull-request', payload, ...(changed === undefined ? {} : { changed: { [`${base}...${headOfBranch}`]: changed } }), ...more });
}

const ahead = (...files: readonly string[]): ChangedFiles => ({ standing: 'ahead', files });

describe('changed-only keeps, of a pull request,', () => {
  test.each<[string, ChangedFiles, readonly string[]]>([
    ['no image for what its .dockerignore leaves out', ahead('docs/guide.md', 'app/x'), ['base', 'app', 'docs']],
    ['the image of a folder', ahead('docs/guide.md'), ['docs']],
    ['what is built on an image that changed', ahead('base/run.sh'), ['base', 'app']],
    ['the base of an image that changed: its digest is waited for', ahead('app/main.py'), ['base', 'app']],
    ['the image of a Dockerfile', ahead('deploy/api.Dockerfile'), ['app-api']],
    ['what an ignore file belongs to', ahead('.dockerignore'), ['app-api']],
    ['no image whose name only begins like a changed folder', ahead('documents/x'), ['app-api']],
    ['every image when their file has changed', ahead('images.yml'), all],
    ['every image when GitHub lists too few files', { standing: 'ahead' }, all],
    ['what changed on it although the base has gone on', { standing: 'diverged', files: ['docs/x'] }, ['docs']],
    ['every image when GitHub does not know the commit', { standing: 'unknown' }, all],
    ['nothing when nothing changed', { standing: 'identical', files: [] }, []],
  ])('%s', async (_, changed, expected) => {
    expect((await tried(changed)).built).toEqual(expected);
  });

  test('every image when GitHub does not answer', async () => {
    const { built, log } = await tried(undefined);
    expect(built).toEqual(all);
    expect(log).toContain('every image is built, since GitHub did not tell which files changed');
  });

  test('an image whose context is elsewhere', async () => {
    const { built, log } = await tried(ahead('x'), { files: { 'images.yml': 'images: {far: {context: "https://github.com/o/r.git"}, docs: {context: docs}}' } });
    expect(built).toEqual(['far']);
    expect(log).toMatch(/far: built, since what it is made of is not known: .*may have changed\..*\ndocs: skipped, none of its files has changed since ddddddd/s);
  });

  test('every image when the configuration has changed, or a file that it extends', async () => {
    const configFiles = ['.github/image.yml', './ci/shared.yml'];
    expect((await tried(ahead('ci/shared.yml'), { configFiles })).built).toEqual(all);
    expect((await tried(ahead('ci/other.yml'), { configFiles })).built).toEqual(['app-api']);
  });
});

describe('no registry is asked', () => {
  test.each<[string, Choosing]>([
    ['of a pull request', { event: 'pull-request' }],
    ['of a merge group', { event: 'merge-group' }],
    ['of a pushed tag', { event: 'push-tag', inputs: { tags: '' } }],
    ['of a schedule', { event: 'schedule', inputs: { tags: 'type=raw,value=nightly' } }],
    ['of a push that is not published', { inputs: { push: 'false' } }],
    ['of a push without changed-only', { inputs: { 'changed-only': 'false' } }],
  ])('%s, nor is anybody logged in', async (_, setting) => {
    const { world, folders } = await choose(setting);
    expect([world.registry.calls, folders, [...world.runner.saved]]).toEqual([[], [], []]);
  });
});

test('a push that is not published is compared with the commit before it: there is nothing else', async () => {
  const { built, questions } = await choose({ inputs: { push: 'false' }, changed: { [`${before}...${head}`]: ahead('docs/guide.md') } });
  expect([built, questions]).toEqual([['docs'], [`changed files ${before}...${head}`]]);
});

describe('the base of the comparison', () => {
  test.each<[string, Parameters<typeof changedBase>[0]['event'], unknown, object]>([
    ['a push', { kind: 'branch-push', branch: 'main', forced: false }, { before }, { since: before, direct: true }],
    ['a forced push', { kind: 'branch-push', branch: 'main', forced: true }, { before }, { all: 'the branch was force-pushed' }],
    ['a new branch', { kind: 'branch-push', branch: 'main', forced: false }, { before: '0'.repeat(40) }, { all: 'the branch is new' }],
    ['a release', { kind: 'tag-push', tag: 'v1' }, {}, { all: expect.stringContaining('no base') }],
  ])('of %s', (_, event, payload, expected) => {
    expect(changedBase({ event, run: trigger.run }, payload)).toMatchObject(expected);
  });

  test('of a pull request may have gone on; a push may not have been moved', () => {
    expect(whyIncomplete({ standing: 'diverged', files: [] }, false)).toBeUndefined();
    expect(whyIncomplete({ standing: 'diverged', files: [] }, true)).toContain('does not follow');
  });
});
