// An earlier run's image, taken as if it had just been merged.
import { expect, test } from '@jest/globals';
import { adoptIndex } from '../../src/preflight/adopt-index.stage.ts';
import { memoryFiles } from '../fakes/files.ts';
import { imageName, makeAttestation, makeImage, makeIndex, push } from '../fakes/image.ts';
import { memoryRegistry } from '../fakes/registry.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';
import { images, publishingPlan, session } from '../publish/publishing.ts';

const both = [makeImage('linux/amd64'), makeImage('linux/arm64')];
const attestations = both.map(makeAttestation);
const index = makeIndex(both, attestations);
const [first = imageName('x/y'), second = imageName('x/y')] = images;

function worldHolding(...parts: Parameters<typeof push>[2]): FakeWorld {
  const files = memoryFiles();
  const registry = memoryRegistry({ readFile: (path) => files.bytes(path) });
  push(registry, [first], parts);
  return fakeWorld({ files, registry });
}

test('it is in every repository afterwards, with its platforms and sizes, and no tag is touched', async () => {
  const world = worldHolding(...both, ...attestations, index);
  const adopted = await adoptIndex({ image: first, digest: index.digest }, publishingPlan(), session, world);
  const size = (of: (typeof both)[number]): number => of.blobs.reduce((sum, blob) => sum + blob.length, 0);
  expect(adopted).toMatchObject({ digest: index.digest, images, platforms: both.map((image) => ({ platform: image.platform, digest: image.digest, size: size(image) })) });
  expect((await world.registry.readManifest(second, index.digest))?.bytes).toEqual(index.bytes);
  expect(world.registry.tagsOf(second)).toEqual({});
});

test('where every repository has it, nothing is written', async () => {
  const world = worldHolding(...both, ...attestations, index);
  push(world.registry, [second], [...both, ...attestations, index]);
  await adoptIndex({ image: first, digest: index.digest }, publishingPlan(), session, world);
  expect(world.registry.calls.filter((call) => call.startsWith('write'))).toEqual([]);
});

test('gone in the meantime', async () => {
  await expect(adoptIndex({ image: first, digest: index.digest }, publishingPlan(), session, worldHolding())).rejects.toMatchObject({ code: 'REGISTRY_FAILED' });
});
