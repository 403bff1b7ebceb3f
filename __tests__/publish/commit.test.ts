// From verify to the tags: what checks shared while they only read is not believed when a tag is about to move.
import { expect, it } from '@jest/globals';
import { merge } from '../../src/merge/merge.stage.ts';
import { commit } from '../../src/publish/commit.stage.ts';
import { readHistory } from '../../src/publish/state/history.stage.ts';
import { Timeline } from '../../src/report/timeline.ts';
import { makeIndex, push, tagName } from '../fakes/image.ts';
import { memoryRegistry } from '../fakes/registry.ts';
import { fakeWorld } from '../fakes/world.ts';
import { elf, layeredImage } from '../verify/layers.ts';
import { buildOf, plannedTag, publishingPlan, session } from './publishing.ts';
import { ghcr } from './transacting.ts';

it('a tag that moves while the image is verified is seen: what a rollback finds is what it had in the end', async () => {
  const parts = await Promise.all((['amd64', 'arm64'] as const).map((name) => layeredImage(`linux/${name}`, { layers: [{ app: elf(name) }], entrypoint: ['/app'] })));
  const [old, newer] = ['old', 'newer'].map((note) => makeIndex(parts, [], { note }));
  if (old === undefined || newer === undefined) throw new Error('no image');
  let isMoved = false;
  const registry = memoryRegistry({
    // The last thing that verify does.
    refuse: (operation) => {
      if (operation === 'openBlob' && !isMoved) {
        isMoved = true;
        registry.addManifest(ghcr, newer, tagName('latest'));
      }
      return undefined;
    },
  });
  push(registry, [ghcr], [...parts, old, newer]);
  registry.addManifest(ghcr, old, tagName('latest'));

  const base = publishingPlan({ tags: [plannedTag(ghcr, 'latest', 'moving')] });
  const plan = { ...base, metadata: { ...base.metadata, images: [ghcr], labels: {} } };
  const world = fakeWorld({ registry });
  const index = await merge(plan, parts.map(({ platform, digest }) => buildOf([platform], digest)), session, world);
  const known = { builds: [], warnings: [], retried: [] };
  const ended = await commit({ plan, index, origin: 'built', session, world, signal: new AbortController().signal, timeline: new Timeline(world.clock), known });

  expect(isMoved).toBe(true);
  expect(ended).toMatchObject({ how: 'published', publication: { result: 'published', tags: [{ tag: 'latest', before: newer.digest }] } });
  expect((await readHistory(ghcr, tagName('latest'), registry)).map(({ image }) => image.digest)).toEqual([newer.digest]);
});

it('verify, guards and ledger ask once for what a tag points to, and once for its image', async () => {
  const parts = await Promise.all((['amd64', 'arm64'] as const).map((name) => layeredImage(`linux/${name}`, { layers: [{ app: elf(name) }], entrypoint: ['/app'] })));
  const old = makeIndex(parts, [], { note: 'old' });
  const registry = memoryRegistry();
  push(registry, [ghcr], [...parts, old]);
  const tags = ['latest', 'edge', 'main'];
  for (const tag of tags) registry.addManifest(ghcr, old, tagName(tag));
  const base = publishingPlan({ tags: tags.map((tag) => plannedTag(ghcr, tag, 'moving')) });
  const plan = { ...base, metadata: { ...base.metadata, images: [ghcr], labels: {} } };
  const world = fakeWorld({ registry });
  const index = await merge(plan, parts.map(({ platform, digest }) => buildOf([platform], digest)), session, world);
  await commit({ plan, index, origin: 'built', session, world, signal: new AbortController().signal, timeline: new Timeline(world.clock), known: { builds: [], warnings: [], retried: [] } });
  expect(registry.calls.filter((call) => call === `readManifest ${ghcr} ${old.digest}`)).toHaveLength(1);
  // Looked at together, again before the first write, before its move, at the end.
  for (const tag of tags) expect(registry.calls.filter((call) => call === `resolveTag ${ghcr} ${tag}`)).toHaveLength(4);
});
