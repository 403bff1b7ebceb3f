// changed-only on pushes that publish: each image is compared with the commits that its published tags were built from, so that what a
// run has not published is not lost, and whatever is in doubt is built.
import { describe, expect, test } from '@jest/globals';
import type { ChangedFiles } from '../../src/world/ports/github.ts';
import { RegistryError } from '../../src/world/ports/registry.ts';
import { fixedClock } from '../fakes/clock.ts';
import { all, before, choose, earlier, everyImage, head, oldest, type Choosing } from './choosing.ts';

const ahead = (...files: readonly string[]): ChangedFiles => ({ standing: 'ahead', files });
const since = (commit: string): string => `${commit}...${head}`;

describe('a push builds', () => {
  test('what changed since its image was published', async () => {
    const { built, log, questions } = await choose({ published: everyImage({ revision: before }), changed: { [since(before)]: ahead('docs/guide.md') } });
    expect(built).toEqual(['docs']);
    expect(log).toMatch(/docs: built, since docs\/guide\.md has changed since bbbbbbb\nbase: skipped, none of its files has changed since bbbbbbb/);
    expect(questions).toHaveLength(1);
  });

  test('what a run before it changed and did not publish: it failed, was cancelled or dropped from the queue', async () => {
    // The run of `before` changed docs/guide.md and failed; this push changes only the API.
    const { built } = await choose({ published: everyImage({ revision: earlier }), changed: { [since(earlier)]: ahead('docs/guide.md', 'deploy/api.Dockerfile'), [since(before)]: ahead('deploy/api.Dockerfile') } });
    expect(built).toEqual(['app-api', 'docs']);
  });

  test('what is built on an image that was published with a change that it lacks itself', async () => {
    // The run of `before` changed the base, published it, and failed on app.
    const { built, log } = await choose({ published: { ...everyImage({ revision: before }), app: { main: { revision: earlier } } }, changed: { [since(before)]: ahead('docs/guide.md'), [since(earlier)]: ahead('base/run.sh', 'docs/guide.md') } });
    expect(built).toEqual(['base', 'app', 'docs']);
    expect(log).toContain('app: built, since base/run.sh of base, which it is built on, has changed since aaaaaaa');
  });

  test('the same two images further up', async () => {
    const files = { 'images.yml': 'images: {base: {context: base}, app: {context: app, depends-on: base}, docs: {context: docs, depends-on: app}}' };
    const { built } = await choose({ files, published: { ...everyImage({ revision: before }), docs: { main: { revision: earlier } } }, changed: { [since(before)]: ahead(), [since(earlier)]: ahead('base/run.sh') } });
    expect(built).toEqual(['base', 'app', 'docs']);
  });

  test('every image when what describes them all has changed since, and only those that were published before that', async () => {
    const published = { ...everyImage({ revision: before }), docs: { main: { revision: earlier } } };
    const { built } = await choose({ published, changed: { [since(before)]: ahead(), [since(earlier)]: ahead('images.yml') } });
    expect(built).toEqual(['docs']);
  });

  test('nothing, and asks GitHub nothing, when this very commit is published', async () => {
    expect(await choose({ published: everyImage({ revision: head }) })).toMatchObject({ built: [], questions: [] });
  });
});

test('GitHub is asked once for each commit, however many images were built from it', async () => {
  const published = { ...everyImage({ revision: before }), docs: { main: { revision: earlier } }, 'app-api': { main: { revision: oldest } } };
  const { built, questions } = await choose({ published, changed: { [since(before)]: ahead(), [since(earlier)]: ahead('docs/x'), [since(oldest)]: ahead('docs/x') } });
  expect(built).toEqual(['docs']);
  expect(questions.toSorted()).toEqual([oldest, earlier, before].map((commit) => `changed files ${since(commit)}`));
});

describe('an image of which nothing changed is built nevertheless when', () => {
  const nothing = { [since(before)]: ahead(), [since(earlier)]: ahead() };

  test.each<[string, Choosing, string]>([
    ['there is no such tag yet', { published: { ...everyImage({ revision: before }), docs: {} } }, 'there is no ghcr.io/octo-org/claude-code-proxy/docs:main yet'],
    ['its image names no commit', { published: { ...everyImage({ revision: before }), docs: { main: {} } } }, 'docs:main does not say of which commit'],
    ['its image names a branch', { published: { ...everyImage({ revision: before }), docs: { main: { revision: 'main' } } } }, 'docs:main does not say of which commit'],
    ['its image lacks a platform', { published: { ...everyImage({ revision: before }), docs: { main: { revision: before, platforms: ['linux/amd64'] } } } }, 'docs:main lacks linux/arm64'],
    ['the commit does not follow that of its image', { changed: { ...nothing, [since(earlier)]: { standing: 'diverged', files: [] } } }, 'does not follow the one before (since aaaaaaa)'],
    ['its image is of a later commit', { changed: { ...nothing, [since(earlier)]: { standing: 'behind', files: [] } } }, 'does not follow'],
    ['GitHub does not know the commit of its image', { changed: { [since(before)]: ahead() } }, 'GitHub knows no way between'],
    ['more files changed than GitHub lists', { changed: { ...nothing, [since(earlier)]: { standing: 'ahead' } } }, 'more files changed than GitHub lists'],
  ])('%s', async (_, setting, why) => {
    const { built, log, world } = await choose({ published: { ...everyImage({ revision: before }), docs: { main: { revision: earlier } } }, changed: nothing, ...setting });
    expect(built).toEqual(['docs']);
    expect(log).toContain(why);
    expect(world.runner.texts('warning')).toEqual([]);
  });

  test('none of its tags moves', async () => {
    const { built, log } = await choose({ inputs: { tags: 'type=sha' }, published: everyImage({ revision: before }, 'sha-bbbbbbb'), changed: nothing });
    expect([built, log]).toEqual([all, expect.stringContaining('none of its tags moves')]);
  });

  test('its label is another commit than the one that is built', async () => {
    const own = { labels: `org.opencontainers.image.revision=${before}` };
    const annotated = { annotations: `index:org.opencontainers.image.revision=${before}` };
    for (const inputs of [own, annotated]) expect((await choose({ inputs, published: everyImage({ revision: before }), changed: nothing })).built).toEqual(all);
  });

  test('GitHub does not answer', async () => {
    const { built, log } = await choose({ published: everyImage({ revision: before }) });
    expect([built, log]).toEqual([all, expect.stringContaining('GitHub did not tell which files changed since bbbbbbb')]);
  });
});

describe('of several tags that move', () => {
  const tags = 'type=ref,event=branch\ntype=raw,value=edge';
  const changed = { [since(before)]: ahead(), [since(earlier)]: ahead('docs/guide.md', 'app/main.py') };
  const under = (main: string, edge: string): NonNullable<Choosing['published']> => Object.fromEntries(all.map((id) => [id, { main: { revision: main }, edge: { revision: edge } }]));

  test('each counts: an image is left out when none of them lacks a change', async () => {
    expect((await choose({ inputs: { tags }, published: under(before, before), changed })).built).toEqual([]);
    expect((await choose({ inputs: { tags }, published: under(before, earlier), changed })).built).toEqual(['base', 'app', 'docs']);
    expect((await choose({ inputs: { tags }, published: under(earlier, before), changed })).built).toEqual(['base', 'app', 'docs']);
  });

  test('one that is new has to be made', async () => {
    expect((await choose({ inputs: { tags }, published: everyImage({ revision: before }), changed })).built).toEqual(all);
  });

  test('what they have in common is read once', async () => {
    const { world } = await choose({ inputs: { tags }, published: under(before, before), changed, files: { 'images.yml': 'images: {docs: {context: docs}}' } });
    // Two tags, and the platforms of the one image under them with their configs.
    expect(world.registry.calls.map((call) => call.split(' ')[0])).toEqual(['readManifest', 'readManifest', 'readManifest', 'readManifest', 'readBlob', 'readBlob']);
  });
});

describe('a branch that was not pushed on as usual', () => {
  test('and is new has no tag: every image is built', async () => {
    const { built } = await choose({ event: 'push-branch', payload: { before: '0'.repeat(40), created: true }, published: everyImage({ revision: before }), changed: { [since(before)]: ahead() } });
    expect(built).toEqual(all);
  });

  test('and is new, under a tag that all branches share, is compared as any other', async () => {
    const { built } = await choose({ event: 'push-branch', payload: { before: '0'.repeat(40), created: true }, inputs: { tags: 'edge' }, published: everyImage({ revision: before }, 'edge'), changed: { [since(before)]: ahead('docs/x') } });
    expect(built).toEqual(['docs']);
  });

  test('but forced: where its head follows what is published that is all that counts', async () => {
    const forced = { payload: { forced: true }, published: everyImage({ revision: earlier }) };
    expect((await choose({ ...forced, changed: { [since(earlier)]: ahead('docs/x') } })).built).toEqual(['docs']);
    expect((await choose({ ...forced, changed: { [since(earlier)]: { standing: 'diverged', files: ['docs/x'] } } })).built).toEqual(all);
  });
});

describe('a registry', () => {
  const published = everyImage({ revision: before });
  const changed = { [since(before)]: ahead() };
  const refusing = (status: number, which = ''): NonNullable<Choosing['registry']> => ({ refuse: (operation, image) => (image.endsWith(which) ? new RegistryError({ operation, image, status, body: 'no' }) : undefined) });

  test.each([401, 403, 429, 500, 0])('that answers %i: every image is built, and a warning says what the plan needs', async (status) => {
    const { built, log, world, questions } = await choose({ published, changed, registry: refusing(status) });
    expect([built, questions]).toEqual([all, []]);
    expect(log).toContain('built, since what is published could not be read (The registry did not readManifest');
    expect(world.runner.texts('warning')).toEqual([expect.stringMatching(/^changed-only: 4 images are built whatever has changed.*packages: read/)]);
  });

  test('that refuses one image has that one built', async () => {
    const { built, world } = await choose({ published, changed, registry: refusing(403, '/docs') });
    expect(built).toEqual(['docs']);
    expect(world.runner.texts('warning')).toEqual([expect.stringContaining('an image is built')]);
  });

  test('that does not answer within a minute is not waited for', async () => {
    const clock = fixedClock();
    const { built, log } = await choose({ published, changed, clock });
    expect([built, clock.slept]).toEqual([all, [60_000]]);
    expect(log).toContain('did not answer within 60 s');
  });

  test('is read with the logins of the inputs, without docker', async () => {
    const { world, folders } = await choose({ published, changed, inputs: { registry: 'ghcr.io', username: 'reader', password: 'word' } });
    const [folder = ''] = folders;
    expect(JSON.parse(world.files.contents.get(`${folder}/config.json`) ?? '')).toMatchObject({ auths: { 'ghcr.io': { auth: Buffer.from('reader:word').toString('base64') } } });
    expect([world.processes.commands, world.runner.hidden]).toEqual([[], expect.arrayContaining(['word'])]);
  });

  test('is read by a dry run too: it says what the run would build', async () => {
    const { world } = await choose({ published, changed: { [since(before)]: ahead('docs/x') }, inputs: { 'dry-run': 'true' } });
    expect(world.runner.texts('foreign').join('\n')).toMatch(/docs: built[\s\S]*app-api: skipped/);
  });
});
