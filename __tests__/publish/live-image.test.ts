// What an image says of itself, however it was made, and that a strange one is no failure.
import { describe, expect, it } from '@jest/globals';
import { mediaTypes } from '../../src/domain/manifest.ts';
import { readLiveImage } from '../../src/publish/live-image.stage.ts';
import { RegistryError } from '../../src/world/ports/registry.ts';
import { imageName, makeAttestation, makeImage, makeIndex, push, tagName, type TestImage, type TestManifest } from '../fakes/image.ts';
import { memoryRegistry, type MemoryRegistry } from '../fakes/registry.ts';

const image = imageName('ghcr.io/octo-org/app');
const tag = tagName('latest');
const oci = (facts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [`org.opencontainers.image.${name}`, value]));
const sizeOf = ({ blobs }: TestImage): number => blobs.reduce((sum, blob) => sum + blob.length, 0);
const all = { revision: 'r1', version: '1.2.3', created: '2026-01-02T03:04:05Z' };

function registryWith(tagged: TestManifest | TestImage, parts: readonly TestImage[] = []): MemoryRegistry {
  const registry = memoryRegistry();
  push(registry, [image], [...parts, tagged]);
  registry.addManifest(image, tagged, tag);
  return registry;
}

const blobsRead = ({ calls }: MemoryRegistry): number => calls.filter((call) => call.startsWith('readBlob')).length;

describe('an index', () => {
  it('gives its annotations and the platforms without attestations, and reads no config for it', async () => {
    const parts = [makeImage('linux/amd64'), makeImage('linux/arm64')];
    const attestations = parts.map(makeAttestation);
    const index = makeIndex(parts, attestations, oci(all));
    const registry = registryWith(index, [...parts, ...attestations]);
    expect(await readLiveImage(image, tag, registry)).toEqual({
      digest: index.digest,
      ...all,
      platforms: parts.map((part) => ({ platform: part.platform, digest: part.digest, size: sizeOf(part) })),
    });
    expect(blobsRead(registry)).toBe(0);
  });

  it('is read by its digest, too', async () => {
    const index = makeIndex([], [], oci(all));
    expect(await readLiveImage(image, index.digest, registryWith(index))).toMatchObject(all);
  });

  it('goes before the labels of the configs, fact by fact', async () => {
    const parts = [makeImage('linux/amd64', { labels: oci({ revision: 'of-the-base', version: '22' }) })];
    expect(await readLiveImage(image, tag, registryWith(makeIndex(parts, [], oci({ revision: 'r1' })), parts))).toMatchObject({ revision: 'r1', version: '22' });
  });

  it('leaves it to annotations of the manifests, then labels, where all platforms agree', async () => {
    const parts = ['linux/amd64', 'linux/arm64'].map((name) => makeImage(name, { annotations: oci({ revision: 'r2' }), labels: oci({ revision: 'base', version: '1.2', created: name }) }));
    const live = await readLiveImage(image, tag, registryWith(makeIndex(parts), parts));
    expect(live).toMatchObject({ revision: 'r2', version: '1.2' });
    expect(live).not.toHaveProperty('created');
  });

  it('does not take one platform\'s word for all', async () => {
    const parts = [makeImage('linux/amd64', { labels: oci(all) }), makeImage('linux/arm64')];
    const live = await readLiveImage(image, tag, registryWith(makeIndex(parts), parts));
    expect(Object.keys(live ?? {})).toEqual(['digest', 'platforms']);
  });
});

describe('a single manifest', () => {
  it('has the platform of its config', async () => {
    const single = makeImage('linux/arm/v7', { labels: oci(all) });
    expect(await readLiveImage(image, tag, registryWith(single))).toEqual({
      digest: single.digest,
      ...all,
      platforms: [{ platform: single.platform, digest: single.digest, size: sizeOf(single) }],
    });
  });
});

describe('a broken or foreign image', () => {
  it('is told as far as it is there', async () => {
    const parts = [makeImage('linux/amd64'), makeImage('linux/arm64')];
    const index = makeIndex(parts, [], oci(all));
    const live = await readLiveImage(image, tag, registryWith(index, parts.slice(0, 1)));
    expect(live).toMatchObject(all);
    expect(live?.platforms.map(({ size }) => size > 0)).toEqual([true, false]);
  });

  it('may lack its config', async () => {
    const { blobs, ...manifest } = makeImage('linux/amd64', { annotations: oci({ revision: 'r1' }) });
    expect(blobs).toHaveLength(2);
    expect(await readLiveImage(image, tag, registryWith(manifest))).toEqual({ digest: manifest.digest, revision: 'r1', platforms: [] });
  });

  it.each([
    ['an artifact', { schemaVersion: 2, mediaType: mediaTypes.ociManifest, config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: `sha256:${'4'.repeat(64)}`, size: 2 }, layers: [] }],
    ['an index of other things', { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [{ mediaType: 'application/vnd.x', digest: `sha256:${'5'.repeat(64)}`, size: 2, platform: { os: 'plan9', architecture: 'vax' } }] }],
    ['labels that are no labels', { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [], annotations: oci({ revision: 'r\n::add-mask::x', version: ' ', created: 'x'.repeat(300) }) }],
  ])('%s has no facts', async (_, content) => {
    const registry = memoryRegistry();
    registry.addManifest(image, { mediaType: content.mediaType, bytes: new TextEncoder().encode(JSON.stringify(content)) }, tag);
    const live = await readLiveImage(image, tag, registry);
    expect(live).toMatchObject({ platforms: [] });
    expect(Object.keys(live ?? {})).toEqual(['digest', 'platforms']);
    expect(blobsRead(registry)).toBe(0);
  });

  it('entries without a platform, or of a type that is no image, are not looked at', async () => {
    const part = makeImage('linux/amd64', { labels: oci(all) });
    const entry = { mediaType: part.mediaType, digest: part.digest, size: part.bytes.length };
    const bytes = new TextEncoder().encode(
      JSON.stringify({
        schemaVersion: 2,
        mediaType: mediaTypes.ociIndex,
        manifests: [{ ...entry, platform: { os: 'unknown', architecture: 'unknown' } }, { ...entry, mediaType: 'application/vnd.x', platform: { os: 'linux', architecture: 'amd64' } }],
      }),
    );
    const registry = memoryRegistry();
    push(registry, [image], [part]);
    registry.addManifest(image, { mediaType: mediaTypes.ociIndex, bytes }, tag);
    const live = await readLiveImage(image, tag, registry);
    expect(live?.platforms).toEqual([{ platform: part.platform, digest: part.digest, size: 0 }]);
    expect(live).not.toHaveProperty('revision');
    expect(registry.calls).toHaveLength(1);
  });

  it.each(['{"config":7}', '[]', 'no JSON', '{"config":{"Labels":[1]}}'])('a config of %s has no labels', async (text) => {
    const config = new TextEncoder().encode(text);
    const made = makeImage('linux/amd64');
    const registry = memoryRegistry();
    const configDigest = registry.addBlob(image, config);
    const bytes = new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, mediaType: made.mediaType, config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: configDigest, size: config.length }, layers: [] }));
    registry.addManifest(image, { mediaType: made.mediaType, bytes }, tag);
    expect(Object.keys((await readLiveImage(image, tag, registry)) ?? {})).toEqual(['digest', 'platforms']);
  });
});

it('gives nothing for a tag that is not there', async () => {
  expect(await readLiveImage(image, tag, memoryRegistry())).toBeUndefined();
});

it('does not take a registry\'s failure for a missing part', async () => {
  for (const failing of ['readManifest', 'readBlob']) {
    const made = makeImage('linux/amd64');
    const registry = memoryRegistry({ refuse: (operation) => (operation === failing ? new RegistryError({ operation, image, status: 503, body: 'down' }) : undefined) });
    push(registry, [image], [made]);
    registry.addManifest(image, made, tag);
    await expect(readLiveImage(image, tag, registry)).rejects.toMatchObject({ status: 503 });
  }
});
