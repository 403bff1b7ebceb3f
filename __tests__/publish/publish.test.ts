// The commit point: order of the tags, what became of each, and the exact state when it stops half-way.
import { describe, expect, test } from '@jest/globals';
import type { Index } from '../../src/domain/publication.ts';
import { ActionError } from '../../src/domain/action-error.ts';
import { publish } from '../../src/publish/publish.stage.ts';
import { RegistryError } from '../../src/world/ports/registry.ts';
import { makeImage, makeIndex, push, tagName } from '../fakes/image.ts';
import { memoryRegistry, type MemoryRegistry, type MemoryRegistryOptions } from '../fakes/registry.ts';
import { fakeWorld } from '../fakes/world.ts';
import { images, plannedTag, publishingPlan, session } from './publishing.ts';

const parts = [makeImage('linux/amd64'), makeImage('linux/arm64')];
const pushed = makeIndex(parts);
const old = makeIndex(parts.slice(0, 1));
const index: Index = { ...pushed, images, platforms: [], content: { kind: 'index', mediaType: pushed.mediaType, manifests: [], annotations: {} } };

function registryWith(options: MemoryRegistryOptions = {}): MemoryRegistry {
  const registry = memoryRegistry(options);
  push(registry, images, [...parts, pushed, old]);
  return registry;
}

const writes = (registry: MemoryRegistry): readonly string[] => registry.calls.filter((call) => call.startsWith('write')).map((call) => call.slice('writeManifest '.length));

test('immutable tags of all registries first, in the order of the plan, whatever that was', async () => {
  const registry = registryWith();
  const [ghcr, hub] = images as [(typeof images)[0] & string, (typeof images)[0] & string];
  const tags = [plannedTag(ghcr, 'latest', 'moving'), plannedTag(ghcr, '1.2.3', 'immutable'), plannedTag(hub, '1.2', 'moving'), plannedTag(hub, '1.2.3', 'immutable'), plannedTag(hub, 'sha-1', 'immutable')];
  const publication = await publish(publishingPlan({ tags }), index, session, fakeWorld({ registry }));
  const expected = [`${ghcr} 1.2.3`, `${hub} 1.2.3`, `${hub} sha-1`, `${ghcr} latest`, `${hub} 1.2`];
  expect(writes(registry)).toEqual(expected);
  expect(publication.tags.map(({ image, tag }) => `${image} ${tag}`)).toEqual(expected);
  expect(registry.tagsOf(ghcr)).toEqual({ '1.2.3': pushed.digest, latest: pushed.digest });
});

test('created, moved, unchanged: with the digest before; what is unchanged is not written', async () => {
  const registry = registryWith();
  const [image] = images;
  if (image === undefined) throw new Error('no image');
  registry.addManifest(image, old, tagName('moved'));
  registry.addManifest(image, pushed, tagName('same'));
  const tags = ['created', 'moved', 'same'].map((name) => plannedTag(image, name, 'moving'));
  const publication = await publish(publishingPlan({ tags }), index, session, fakeWorld({ registry }));
  expect(publication.tags).toEqual([
    { ...tags[0], state: 'created' },
    { ...tags[1], state: 'moved', before: old.digest },
    { ...tags[2], state: 'unchanged', before: pushed.digest },
  ]);
  expect(writes(registry)).toEqual([`${image} created`, `${image} moved`]);
});

async function failure(registry: MemoryRegistry): Promise<ActionError> {
  const error: unknown = await publish(publishingPlan(), index, session, fakeWorld({ registry })).catch((thrown: unknown) => thrown);
  if (error instanceof ActionError) return error;
  throw new Error('no ActionError', { cause: error });
}

describe('stopped half-way', () => {
  test('says where every tag stands and touches no further one', async () => {
    const registry = registryWith({
      refuse: (operation, image, reference) =>
        operation === 'writeManifest' && image === images[1] && reference === '1.2.3' ? new RegistryError({ operation: 'write', image, status: 503, body: 'down' }) : undefined,
    });
    for (const image of images) registry.addManifest(image, old, tagName('latest'));
    const error = await failure(registry);
    expect(error.code).toBe('REGISTRY_FAILED');
    expect(error.why.split('\n').slice(1)).toEqual([
      'Where the tags stand:',
      `ghcr.io/octo-org/app:1.2.3 points to ${pushed.digest}`,
      `docker.io/octo/app:1.2.3 is uncertain: it was being moved from no image to ${pushed.digest}`,
      `ghcr.io/octo-org/app:latest was not touched: it points to ${old.digest}`,
      `docker.io/octo/app:latest was not touched: it points to ${old.digest}`,
    ]);
    expect(registry.tagsOf(images[0] ?? (images[1] as never))).toEqual({ '1.2.3': pushed.digest, latest: old.digest });
  });

  test('a tag that reads back as something else', async () => {
    let registry = registryWith();
    registry = registryWith({
      refuse: (operation, image, reference) => {
        // Another run moves it between our write and our look.
        if (operation === 'readManifest' && reference === '1.2.3') registry.addManifest(image, old, tagName('1.2.3'));
        return undefined;
      },
    });
    const error = await failure(registry);
    expect(error.code).toBe('TAG_NOT_READ_BACK');
    expect(error.why).toContain(old.digest);
    expect(error.why).toContain('was not touched');
  });

  test('when the tags can\'t be looked up, none is moved', async () => {
    const registry = registryWith({
      refuse: (operation, image) => (operation === 'resolveTag' && image === images[1] ? new RegistryError({ operation: 'look up', image, status: 401, body: '' }) : undefined),
    });
    const error = await failure(registry);
    expect(error.code).toBe('REGISTRY_DENIED');
    expect(writes(registry)).toEqual([]);
  });
});
