// Merge in front of registries: what ends up under which digest in every repository, and that no tag is touched.
import { describe, expect, test } from '@jest/globals';
import { ActionError } from '../../src/domain/action-error.ts';
import type { BuildResult } from '../../src/domain/build.ts';
import { merge } from '../../src/merge/merge.stage.ts';
import { RegistryError } from '../../src/world/ports/registry.ts';
import { makeAttestation, makeImage, makeIndex, push } from '../fakes/image.ts';
import { memoryRegistry } from '../fakes/registry.ts';
import { fakeWorld } from '../fakes/world.ts';
import { buildOf, images, publishingPlan, session } from '../publish/publishing.ts';

const amd64 = makeImage('linux/amd64');
const arm64 = makeImage('linux/arm64');
const both = [amd64, arm64] as const;
const onIndex = [{ level: 'index', key: 'k', value: 'v' }] as const;
const perPlatform = (): readonly BuildResult[] => both.map((image) => buildOf([image.platform], image.digest));

describe('per platform', () => {
  test('the index is in every repository by digest, and no tag is anywhere', async () => {
    const registry = memoryRegistry();
    push(registry, images, both);
    const index = await merge(publishingPlan(), perPlatform(), session, fakeWorld({ registry }));
    for (const image of images) {
      expect((await registry.readManifest(image, index.digest))?.bytes).toEqual(index.bytes);
      expect(await registry.listTags(image)).toEqual([]);
    }
    const size = (image: typeof amd64): number => image.blobs.reduce((sum, blob) => sum + blob.length, 0);
    expect(index.platforms).toEqual(both.map((image) => ({ platform: image.platform, digest: image.digest, size: size(image) })));
    expect(index.images).toEqual(images);
  });

  test('attestations of the platforms come along', async () => {
    const registry = memoryRegistry();
    const parts = both.map((image) => ({ image, attestation: makeAttestation(image) }));
    const pushed = parts.map(({ image, attestation }) => makeIndex([image], [attestation]));
    push(registry, images, [...parts.flatMap(({ image, attestation }) => [image, attestation]), ...pushed]);
    const index = await merge(publishingPlan(), pushed.map((one, at) => buildOf([both[at]?.platform ?? ''], one.digest)), session, fakeWorld({ registry }));
    expect(index.content).toMatchObject({ manifests: parts.flatMap(({ image, attestation }) => [{ digest: image.digest }, { digest: attestation.digest }]) });
    expect(index.platforms).toHaveLength(2);
  });

  test.each([
    ['as it was pushed', [], amd64.digest],
    ['in an index where annotations need one', onIndex, undefined],
  ])('one platform: %s', async (_, annotations, digest) => {
    const registry = memoryRegistry();
    push(registry, images, [amd64]);
    const index = await merge(publishingPlan({ platforms: ['linux/amd64'], annotations }), [buildOf(['linux/amd64'], amd64.digest)], session, fakeWorld({ registry }));
    if (digest === undefined) expect(index.content).toMatchObject({ kind: 'index', annotations: { k: 'v' } });
    else expect(index.digest).toBe(digest);
    expect(index.platforms).toMatchObject([{ platform: 'linux/amd64', digest: amd64.digest }]);
  });
});

describe('single', () => {
  test('what buildx pushed is the index, annotations and all', async () => {
    const registry = memoryRegistry();
    const pushed = makeIndex(both, [], { k: 'v' });
    push(registry, images, [...both, pushed]);
    const index = await merge(publishingPlan({ strategy: 'single', annotations: onIndex }), [buildOf(['linux/amd64', 'linux/arm64'], pushed.digest)], session, fakeWorld({ registry }));
    expect(index.digest).toBe(pushed.digest);
    expect(index.content.annotations).toEqual({ k: 'v' });
    expect(registry.calls.filter((call) => call.startsWith('writeManifest'))).toEqual([]);
  });

  test('a bare manifest of the one platform gets its index where annotations need one', async () => {
    const registry = memoryRegistry();
    push(registry, images, [amd64]);
    const plan = publishingPlan({ strategy: 'single', platforms: ['linux/amd64'], annotations: onIndex });
    expect((await merge(plan, [buildOf(['linux/amd64'], amd64.digest)], session, fakeWorld({ registry }))).content.kind).toBe('index');
  });

  test('an index of the one platform gets the annotations that buildx could not be given', async () => {
    const registry = memoryRegistry();
    const attestation = makeAttestation(amd64);
    const pushed = makeIndex([amd64], [attestation]);
    push(registry, images, [amd64, attestation, pushed]);
    const plan = publishingPlan({ strategy: 'single', platforms: ['linux/amd64'], annotations: onIndex });
    const index = await merge(plan, [buildOf(['linux/amd64'], pushed.digest)], session, fakeWorld({ registry }));
    expect(index.content).toMatchObject({ annotations: { k: 'v' }, manifests: [{ digest: amd64.digest }, { digest: attestation.digest }] });
  });

  test('a platform too few', async () => {
    const registry = memoryRegistry();
    const pushed = makeIndex([amd64]);
    push(registry, images, [amd64, pushed]);
    const plan = publishingPlan({ strategy: 'single' });
    await expect(merge(plan, [buildOf(['linux/amd64', 'linux/arm64'], pushed.digest)], session, fakeWorld({ registry }))).rejects.toMatchObject({ code: 'INDEX_MISMATCH' });
  });
});

describe('a registry that lags behind its writes', () => {
  test('platforms and index are waited for, in every repository', async () => {
    const memory = memoryRegistry({ lag: 3 });
    push(memory, images, both);
    let early = 4;
    // The other repository does not show the builds' pushes at first.
    const registry = { ...memory, readManifest: (...asked: Parameters<typeof memory.readManifest>) => (asked[0] === images[1] && early-- > 0 ? Promise.resolve(undefined) : memory.readManifest(...asked)) };
    const world = fakeWorld({ registry });
    const index = await merge(publishingPlan(), perPlatform(), session, world);
    for (const image of images) expect((await registry.readManifest(image, index.digest))?.digest).toBe(index.digest);
    expect(memory.calls.filter((call) => call.startsWith('writeManifest'))).toHaveLength(images.length);
    expect(world.clock.slept.length).toBeGreaterThan(3);
  });

  test('what does not come within a minute is missing', async () => {
    const world = fakeWorld();
    await expect(merge(publishingPlan(), perPlatform(), session, world)).rejects.toMatchObject({ code: 'REGISTRY_FAILED' });
    expect(world.clock.slept.length).toBeGreaterThan(0);
  });
});

describe('failures', () => {
  test('a failed build is its own error, before any registry is asked', async () => {
    const registry = memoryRegistry();
    const error = new ActionError({ code: 'BUILD_FAILED', what: 'w', why: 'y', fix: 'f' });
    const [good, other] = perPlatform();
    const builds = [good, { built: false, report: other?.report, error }] as readonly BuildResult[];
    await expect(merge(publishingPlan(), builds, session, fakeWorld({ registry }))).rejects.toBe(error);
    expect(registry.calls).toEqual([]);
  });

  test('a build without a digest', async () => {
    await expect(merge(publishingPlan(), [buildOf(['linux/amd64'], undefined)], session, fakeWorld())).rejects.toMatchObject({ code: 'INDEX_MISMATCH' });
  });

  test('what was pushed is gone', async () => {
    await expect(merge(publishingPlan(), perPlatform(), session, fakeWorld())).rejects.toMatchObject({ code: 'REGISTRY_FAILED', what: expect.stringContaining(amd64.digest) as unknown });
  });

  test('a repository without the children refuses the index; still no tag anywhere', async () => {
    const registry = memoryRegistry();
    push(registry, images.slice(0, 1), both);
    await expect(merge(publishingPlan(), perPlatform(), session, fakeWorld({ registry }))).rejects.toMatchObject({ code: 'REGISTRY_FAILED', why: expect.stringContaining('No tag was moved.') as unknown });
    expect(registry.calls.some((call) => /latest|1\.2\.3/.test(call))).toBe(false);
  });

  test('a registry that takes the index and loses it', async () => {
    const registry = memoryRegistry();
    push(registry, images, both);
    const forgetful = { ...registry, writeManifest: () => Promise.resolve() };
    await expect(merge(publishingPlan(), perPlatform(), session, fakeWorld({ registry: forgetful }))).rejects.toMatchObject({ code: 'REGISTRY_FAILED' });
  });

  test('a denial', async () => {
    const registry = memoryRegistry({
      refuse: (operation, image) => (operation === 'writeManifest' ? new RegistryError({ operation: 'write', image, status: 403, body: 'denied' }) : undefined),
    });
    push(registry, images, both);
    await expect(merge(publishingPlan(), perPlatform(), session, fakeWorld({ registry }))).rejects.toMatchObject({ code: 'REGISTRY_DENIED' });
  });
});
