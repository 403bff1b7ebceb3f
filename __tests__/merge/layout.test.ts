// An OCI layout goes up to every repository by digest: blobs, then manifests from the leaves to the root, no tag.
import { expect, test } from '@jest/globals';
import { digestOf } from '../../src/domain/digest.ts';
import { parseImageName } from '../../src/domain/image-ref.ts';
import { uploadLayout } from '../../src/merge/layout.stage.ts';
import { merge } from '../../src/merge/merge.stage.ts';
import { makeAttestation, makeImage, makeIndex, type TestImage, type TestManifest } from '../fakes/image.ts';
import { must } from '../fakes/plan.ts';
import { memoryFiles, type MemoryFiles } from '../fakes/files.ts';
import { memoryRegistry, type MemoryRegistry } from '../fakes/registry.ts';
import { fakeWorld } from '../fakes/world.ts';
import { buildOf, images, publishingPlan, session } from '../publish/publishing.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function layoutFiles(folder: string, root: TestManifest, parts: readonly TestImage[]): Record<string, string> {
  const all = [root.bytes, ...parts.flatMap(({ bytes, blobs }) => [bytes, ...blobs])];
  const index = { schemaVersion: 2, manifests: [{ mediaType: root.mediaType, digest: root.digest, size: root.bytes.length, annotations: { 'org.opencontainers.image.ref.name': 'x' } }] };
  return {
    [`${folder}/index.json`]: JSON.stringify(index),
    ...Object.fromEntries(all.map((bytes) => [`${folder}/blobs/sha256/${digestOf(bytes).slice(7)}`, text(bytes)])),
  };
}

const registryOver = (files: MemoryFiles): MemoryRegistry => memoryRegistry({ readFile: (path) => new TextEncoder().encode(files.contents.get(path) ?? '') });

test('children first, in each repository', async () => {
  const image = makeImage('linux/amd64');
  const attestation = makeAttestation(image);
  const root = makeIndex([image], [attestation]);
  const files = memoryFiles(layoutFiles('/layout', root, [image, attestation]));
  const registry = registryOver(files);
  expect(await uploadLayout('/layout', images, () => Promise.resolve(registry), files)).toBe(root.digest);
  for (const name of images) {
    const written = registry.calls.filter((call) => call.startsWith(`writeManifest ${name} `)).map((call) => call.split(' ')[2]);
    expect(written).toEqual([image.digest, attestation.digest, root.digest]);
    expect((await registry.readManifest(name, root.digest))?.bytes).toEqual(root.bytes);
    expect(await registry.listTags(name)).toEqual([]);
  }
});

test('a second repository of the same registry is sent only what can not be mounted there', async () => {
  const image = makeImage('linux/amd64');
  const [first, second, elsewhere] = ['a.example/o/one', 'a.example/o/two', 'b.example/o/one'].map((name) => must(parseImageName(name)));
  if (first === undefined || second === undefined || elsewhere === undefined) throw new Error('three names are three images');
  for (const mounts of [true, false]) {
    const files = memoryFiles(layoutFiles('/layout', image, [image]));
    const registry = registryOver(files);
    const answering = mounts ? registry : { ...registry, mountBlob: () => Promise.resolve(false) };
    await uploadLayout('/layout', [first, second, elsewhere], () => Promise.resolve(answering), files);
    const sent = (name: string): number => registry.calls.filter((call) => call.startsWith(`writeBlob ${name} `)).length;
    expect([first, second, elsewhere].map(sent)).toEqual(mounts ? [2, 0, 2] : [2, 2, 2]);
    expect(await registry.readManifest(second, image.digest)).toBeDefined();
  }
});

test('merge uploads the layouts of all platforms where the build left them, and takes their digests', async () => {
  const parts = ['linux/amd64', 'linux/arm64'].map((name) => makeImage(name));
  const contents = parts.map((image) => layoutFiles(`/run/layout-${image.platform.replace('/', '-')}`, image, [image]));
  const files = memoryFiles(Object.assign({}, ...contents) as Record<string, string>);
  const registry = registryOver(files);
  const index = await merge(publishingPlan({ destination: 'layout' }), parts.map(({ platform }) => buildOf([platform], undefined)), session, fakeWorld({ registry, files }));
  expect(index.platforms.map(({ digest }) => digest)).toEqual(parts.map(({ digest }) => digest));
});

test.each([
  ['no folder', {}],
  ['two images', { '/layout/index.json': JSON.stringify({ manifests: [makeImage('linux/amd64'), makeImage('linux/arm64')].map(({ digest, mediaType }) => ({ digest, mediaType, size: 1 })) }) }],
  ['a blob that is missing', { '/layout/index.json': layoutFiles('/layout', makeImage('linux/amd64'), [])['/layout/index.json'] ?? '' }],
  ['a blob with other bytes', { ...layoutFiles('/layout', makeImage('linux/amd64'), []), [`/layout/blobs/sha256/${makeImage('linux/amd64').digest.slice(7)}`]: text(makeImage('linux/arm64').bytes) }],
])('%s is no layout', async (_, contents: Record<string, string>) => {
  const files = memoryFiles(contents);
  const registry = registryOver(files);
  await expect(uploadLayout('/layout', images, () => Promise.resolve(registry), files)).rejects.toMatchObject({ code: 'UNEXPECTED_ANSWER' });
  expect(registry.calls).toEqual([]);
});
