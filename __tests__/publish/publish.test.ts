// publish: what the plan says becomes one transaction of its tags to one index.
import { expect, it } from '@jest/globals';
import type { Index } from '../../src/domain/publication.ts';
import { publish } from '../../src/publish/publish.stage.ts';
import { memoryRegistry } from '../fakes/registry.ts';
import { fakeWorld } from '../fakes/world.ts';
import { publishingPlan, session } from './publishing.ts';
import { fill, hub, imageOf, images, standing, tagAs } from './transacting.ts';

const index: Index = { ...imageOf(2), images, platforms: [] };

it('gives every planned tag of every image to the index', async () => {
  const registry = memoryRegistry();
  fill(registry, [1, 2]);
  tagAs(registry, hub, 'latest', 1);
  const publication = await publish(publishingPlan(), index, session, fakeWorld({ registry }), new AbortController().signal);
  expect(publication).toMatchObject({ result: 'published', index: { digest: index.digest } });
  for (const image of images) expect(standing(registry, image, [1, 2])).toEqual({ '1.2.3': 2, latest: 2 });
});

it('stops at once after a cancel, and asks the registry for nothing', async () => {
  const registry = memoryRegistry();
  fill(registry, [1, 2]);
  const publishing = publish(publishingPlan(), index, session, fakeWorld({ registry }), AbortSignal.abort('SIGTERM'));
  await expect(publishing).rejects.toMatchObject({ code: 'BUILD_CANCELLED' });
  expect(registry.calls).toEqual([]);
});
