// The order of what is looked at before anything is compiled.
import { expect, test } from '@jest/globals';
import { preflight } from '../../src/preflight/preflight.stage.ts';
import { RegistryError } from '../../src/world/ports/registry.ts';
import { imageName } from '../fakes/image.ts';
import { memoryRegistry } from '../fakes/registry.ts';
import { fakeWorld } from '../fakes/world.ts';
import { images, plannedTag, publishingPlan, session } from '../publish/publishing.ts';

const plan = publishingPlan({ tags: images.map((image) => ({ ...plannedTag(image, '1.2.3', 'immutable'), fixed: true })) });

test('the right to push is asked for before any tag is read, and nothing is written', async () => {
  const world = fakeWorld();
  const { adoption, warnings } = await preflight(plan, session, world);
  expect(adoption).toEqual({});
  expect(warnings).toEqual([expect.stringContaining('org.opencontainers.image.source')]);
  expect(world.runner.texts('warning')).toEqual(warnings);
  const kinds = world.registry.calls.map((call) => call.split(' ')[0]);
  expect(kinds).toEqual(['tryPush', 'tryPush', 'readManifest', 'readManifest']);
});

test('a name that is refused is found without any request', async () => {
  const world = fakeWorld();
  await expect(preflight({ ...plan, metadata: { ...plan.metadata, images: [imageName('ghcr.io/app')] } }, session, world)).rejects.toMatchObject({ code: 'NAME_REFUSED' });
  expect(world.registry.calls).toEqual([]);
});

test('without the right to push nothing is read', async () => {
  const registry = memoryRegistry({ refuse: (operation, image) => new RegistryError({ operation, image, status: 403, body: 'denied' }) });
  await expect(preflight(plan, session, fakeWorld({ registry }))).rejects.toMatchObject({ code: 'REGISTRY_DENIED' });
  expect(registry.calls.every((call) => call.startsWith('tryPush'))).toBe(true);
});
