// The command prune from end to end on fakes: what goes, what stays, what is said, and that one failure stops nothing.
import { describe, expect, test } from '@jest/globals';
import { cacheTag } from '../../src/cache/cache-names.ts';
import { ActionError } from '../../src/domain/action-error.ts';
import { digestOf } from '../../src/domain/digest.ts';
import type { Finished } from '../../src/domain/outcome.ts';
import type { StoredManifest } from '../../src/domain/manifest.ts';
import { prune } from '../../src/upkeep/prune.stage.ts';
import { pruneText } from '../../src/report/prune-sections.ts';
import { decodeManifest } from '../../src/merge/decode-manifest.ts';
import { fakeGitHub } from '../fakes/github.ts';
import type { UpkeepFacts } from '../fakes/github-upkeep.ts';
import { imageName } from '../fakes/image.ts';
import { amd64, must, planWith, trigger } from '../fakes/plan.ts';
import { memoryRegistry } from '../fakes/registry.ts';
import { fakeWorld } from '../fakes/world.ts';
import { RegistryError } from '../../src/world/ports/registry.ts';
import { triggerOf } from '../trigger/event-fixture.ts';

const image = imageName('ghcr.io/octo-org/app-cache');
const hour = 3_600_000;
const now = Date.parse('2026-01-02T03:04:05Z');

function manifest(name: string, content: object): StoredManifest {
  const bytes = new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, annotations: { name }, ...content }));
  return { digest: digestOf(bytes), mediaType: 'application/vnd.oci.image.manifest.v1+json', bytes, content: must(decodeManifest(bytes)) };
}
const layer = { mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest: `sha256:${'1'.repeat(64)}`, size: 1000 };
const cacheOf = (name: string): StoredManifest => manifest(name, { config: { mediaType: 'application/vnd.buildkit.cacheconfig.v0', digest: `sha256:${'2'.repeat(64)}`, size: 10 }, layers: [layer, layer] });
const imageOf = (name: string): StoredManifest => manifest(name, { config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: `sha256:${'2'.repeat(64)}`, size: 10 }, layers: [layer] });

type Stored = { readonly manifest: StoredManifest; readonly tags?: readonly string[]; readonly age?: number };

async function run(stored: readonly Stored[], upkeep: UpkeepFacts = {}, options: { readonly dryRun?: boolean; readonly images?: readonly string[]; readonly event?: 'closed'; readonly refuseReads?: boolean } = {}) {
  const registry = memoryRegistry(options.refuseReads === true ? { refuse: () => new RegistryError({ operation: 'read a manifest of', image, status: 403, body: 'denied' }) } : {});
  for (const { manifest: one } of stored) registry.addManifest(image, one);
  const versions = stored.map(({ manifest: { digest }, tags = [], age = 48 }, index) => ({ id: index + 1, digest, tags, changedAt: now - age * hour }));
  const github = fakeGitHub({ upkeep: { caches: [], openPulls: [], branches: ['main'], versions: { 'octo-org/app-cache': versions }, ...upkeep } });
  const world = fakeWorld({ github, registry });
  const base = planWith().inputs;
  const inputs = { ...base, dryRun: options.dryRun === true, metadata: { ...base.metadata, images: options.images ?? ['ghcr.io/octo-org/app'] } };
  const happened = options.event === undefined ? trigger : triggerOf('pull-request-closed');
  const finished = await prune(inputs, happened, { inputs: {}, environment: {}, payload: {} }, world);
  return { finished, deleted: github.questions.filter((question) => question.startsWith('delete ')), world };
}

function resultOf(finished: Finished) {
  if (finished.how !== 'pruned') throw new Error(`it ended as ${finished.how}`);
  return finished.result;
}

const tag = (branch: string): string => cacheTag(branch, { platforms: [amd64] });

describe('the registry cache', () => {
  test('untagged caches and those of gone branches go; tagged, young and foreign ones stay', async () => {
    const { finished, deleted } = await run([
      { manifest: cacheOf('living'), tags: [tag('main')] },
      { manifest: cacheOf('overwritten') },
      { manifest: cacheOf('gone'), tags: [tag('old')] },
      { manifest: cacheOf('young'), age: 23 },
      { manifest: imageOf('an image') },
      { manifest: cacheOf('other tag'), tags: ['latest'] },
    ]);
    expect(deleted).toEqual(['delete version 2 of octo-org/app-cache', 'delete version 3 of octo-org/app-cache']);
    const result = resultOf(finished);
    expect(result.pruned.map(({ name, why, state }) => [name, why, state])).toEqual([
      [cacheOf('overwritten').digest, 'No tag points to it any more.', 'deleted'],
      [tag('old'), 'The branch is gone: old.', 'deleted'],
    ]);
    expect(result.pruned[0]?.bytes).toBe(2010 + cacheOf('overwritten').bytes.length);
    expect(result.notes).toEqual([`1 of 3 stale manifests of ${image} were left alone: they are referred to, or are no build caches.`]);
  });

  test('what an index under a tag consists of stays, and so does what the registry does not have', async () => {
    const part = cacheOf('part');
    const index = manifest('index', { manifests: [{ mediaType: part.mediaType, digest: part.digest, size: part.bytes.length }] });
    const { deleted } = await run([{ manifest: index, tags: ['users-own'] }, { manifest: part }]);
    expect(deleted).toEqual([]);
    const without = await run([], { versions: { 'octo-org/app-cache': [{ id: 9, digest: cacheOf('x').digest, tags: [], changedAt: 0 }] } });
    expect(without.deleted).toEqual([]);
  });

  test.each([
    ['in another registry', ['docker.io/octo-org/app'], 'only packages of GitHub\'s registry are pruned'],
    ['a package that is not there', ['ghcr.io/octo-org/other'], 'There is no package octo-org/other-cache.'],
  ])('%s is left alone', async (_, images, note) => {
    const { finished, deleted } = await run([{ manifest: cacheOf('a') }], {}, { images });
    expect(deleted).toEqual([]);
    expect(resultOf(finished).notes.join()).toContain(note);
  });

  test('no branch named, or none to be known: tags stay', async () => {
    for (const branches of [[], undefined]) {
      const { deleted, finished } = await run([{ manifest: cacheOf('gone'), tags: [tag('old')] }, { manifest: cacheOf('untagged') }], { branches } as UpkeepFacts);
      expect(deleted).toEqual(['delete version 2 of octo-org/app-cache']);
      expect(resultOf(finished).notes).toHaveLength(1);
    }
  });

  test('a registry that refuses fails the run, with what the other part did', async () => {
    const { finished } = await run([{ manifest: cacheOf('a') }], { caches: [{ id: 1, ref: 'refs/pull/7/merge', key: 'k', bytes: 5 }] }, { refuseReads: true });
    expect(finished).toMatchObject({ how: 'failed', error: { code: 'REGISTRY_DENIED' }, pruned: { pruned: [{ kind: 'actions-cache', state: 'deleted' }] } });
  });
});

describe('Actions caches', () => {
  const caches = [
    { id: 1, ref: 'refs/pull/7/merge', key: 'a', bytes: 100 },
    { id: 2, ref: 'refs/pull/8/merge', key: 'b', bytes: 100 },
    { id: 3, ref: 'refs/heads/main', key: 'c', bytes: 100 },
    { id: 4, ref: 'refs/heads/refs/pull/9/merge', key: 'd', bytes: 100 },
    { id: 5, ref: 'refs/tags/v1', key: 'e', bytes: 100 },
  ];

  test('those of closed pull requests go', async () => {
    const { finished, deleted } = await run([], { caches, openPulls: [8] });
    expect(deleted).toEqual(['delete cache 1']);
    expect(pruneText(resultOf(finished), false)).toBe('Deleted 1 Actions cache (100 B).');
  });

  test('a dry run names them and deletes nothing', async () => {
    const { finished, deleted, world } = await run([{ manifest: cacheOf('x') }], { caches, openPulls: [8] }, { dryRun: true });
    expect(deleted).toEqual([]);
    expect(resultOf(finished).pruned.map(({ state }) => state)).toEqual(['planned', 'planned']);
    expect(world.runner.texts('foreign')[0]).toBe('[prune] would delete a of refs/pull/7/merge: Pull request 7 is closed.');
  });

  const refused = new ActionError({ code: 'GITHUB_API_FAILED', what: 'GitHub could not be asked.', why: 'HTTP 403.', fix: 'Give the job `permissions: actions: write`.' });

  test('one that can not be deleted is a warning, and the others go', async () => {
    const { finished } = await run([], { caches, openPulls: [], refuse: (what) => (what === 'cache 1' ? refused : undefined) });
    expect(resultOf(finished).pruned.map(({ state }) => state)).toEqual(['failed', 'deleted']);
  });

  test('when nothing can be deleted the run fails, and says what to grant', async () => {
    const { finished } = await run([], { caches, openPulls: [], refuse: () => refused });
    expect(finished).toMatchObject({ how: 'failed', error: { code: 'GITHUB_API_FAILED', what: 'Nothing could be deleted.', fix: expect.stringContaining('actions: write') as unknown } });
  });

  test('caches that can not be listed fail the run, after the registry was pruned', async () => {
    const { finished, deleted } = await run([{ manifest: cacheOf('x') }], { caches: undefined } as unknown as UpkeepFacts);
    expect(finished).toMatchObject({ how: 'failed', error: { code: 'GITHUB_API_FAILED' } });
    expect(deleted).toEqual(['delete version 1 of octo-org/app-cache']);
  });

  test('without the list of pull requests the one that was closed is cleaned up, and no other', async () => {
    const { finished, deleted } = await run([], { caches: [...caches, { id: 6, ref: 'refs/pull/12/merge', key: 'f', bytes: 1 }], openPulls: undefined } as unknown as UpkeepFacts, { event: 'closed' });
    expect(deleted).toEqual(['delete cache 6']);
    expect(resultOf(finished).notes[0]).toMatch(/^Only the caches of pull request 12 were looked at\./);
  });
});
