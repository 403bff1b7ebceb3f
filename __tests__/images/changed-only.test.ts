// changed-only: which images are left out, and that whatever is in doubt is built.
import { describe, expect, test } from '@jest/globals';
import type { ChangedFiles } from '../../src/world/ports/github.ts';
import { changedBase, whyIncomplete } from '../../src/images/changed-base.ts';
import { trigger } from '../fakes/plan.ts';
import { fromYaml, readFrom, type Reading } from './reading.ts';

const before = 'b'.repeat(40);
const text = `
images:
  base: { context: base }
  app: { context: app, depends-on: base }
  app-api: { context: ., file: deploy/api.Dockerfile }
  docs: { context: docs }
`;
const tree = { 'base/Dockerfile': 'FROM scratch', 'app/Dockerfile': 'FROM base', 'deploy/api.Dockerfile': 'FROM scratch', '.dockerignore': 'docs\nbase\napp\n', 'docs/Dockerfile': 'FROM scratch' };

/** A push to a branch after `before`. */
async function kept(changed: ChangedFiles, more: Reading = {}): Promise<readonly string[]> {
  const payload = { before, forced: false };
  const sha = 'c'.repeat(40);
  const reading = fromYaml(text, { inputs: { 'changed-only': 'true' }, payload, environment: { GITHUB_SHA: sha }, github: { changedFiles: { [`${before}...${sha}`]: changed } }, ...more, files: { ...tree, ...more.files } });
  return (await readFrom(reading)).images.map(({ id }) => id);
}

const ahead = (...files: readonly string[]): ChangedFiles => ({ standing: 'ahead', files });
const all = ['base', 'app', 'app-api', 'docs'];

describe('changed-only keeps', () => {
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
    ['every image when the commit does not follow', { standing: 'diverged', files: ['docs/x'] }, all],
    ['every image when GitHub does not know the commit', { standing: 'unknown' }, all],
    ['nothing when nothing changed', { standing: 'identical', files: [] }, []],
  ])('%s', async (_, changed, expected) => {
    expect(await kept(changed)).toEqual(expected);
  });

  test('every image when GitHub does not answer', async () => {
    expect(await kept(ahead(), { github: {} })).toEqual(all);
  });

  test('an image whose context is elsewhere', async () => {
    const elsewhere = fromYaml('images: {far: {context: "https://github.com/o/r.git"}, docs: {context: docs}}', { inputs: { 'changed-only': 'true' }, payload: { before, forced: false }, environment: { GITHUB_SHA: 'c'.repeat(40) }, github: { changedFiles: { [`${before}...${'c'.repeat(40)}`]: ahead('x') } }, files: tree });
    const { images, world } = await readFrom(elsewhere);
    expect(images.map(({ id }) => id)).toEqual(['far']);
    expect(world.runner.texts('foreign').join('\n')).toMatch(/far: built, since what it is made of is not known: .*may have changed\..*\ndocs: skipped/s);
  });
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
