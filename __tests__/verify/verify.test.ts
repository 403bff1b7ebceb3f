// The last look before tags move: what is wrong with an image is found, all at once, and a good one is let through.
import { describe, expect, test } from '@jest/globals';
import type { Annotation } from '../../src/domain/metadata.ts';
import type { PublishInputs } from '../../src/domain/inputs.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Index } from '../../src/domain/publication.ts';
import type { Verified } from '../../src/domain/verified.ts';
import { merge } from '../../src/merge/merge.stage.ts';
import { verify, type Origin } from '../../src/verify/verify.stage.ts';
import { RegistryError } from '../../src/world/ports/registry.ts';
import { attestationMarks, makeAttestation, makeImage, makeIndex, platform, push, tagName, type TestImage } from '../fakes/image.ts';
import { memoryRegistry, type MemoryRegistry } from '../fakes/registry.ts';
import { fakeWorld } from '../fakes/world.ts';
import { buildOf, images, publishingPlan, session } from '../publish/publishing.ts';
import { elf, layeredImage, type LayeredOptions } from './layers.ts';

type Changes = Parameters<typeof publishingPlan>[0] & { readonly publish?: Partial<PublishInputs>; readonly labels?: Readonly<Record<string, string>> };

function planWith({ publish, labels, ...changes }: Changes = {}): Plan {
  const plan = publishingPlan(changes);
  return { ...plan, metadata: { ...plan.metadata, labels: labels ?? {} }, inputs: { ...plan.inputs, publish: { ...plan.inputs.publish, ...publish } } };
}

async function merged(registry: MemoryRegistry, parts: readonly TestImage[], plan = planWith()): Promise<Index> {
  push(registry, images, parts);
  const built = parts.map((part) => part.platform);
  return await merge({ ...plan, platforms: built }, parts.map(({ platform: of, digest }) => buildOf([of], digest)), session, fakeWorld({ registry }));
}

/** Two good images unless given. */
async function verified(changes: Changes = {}, parts?: readonly TestImage[], registry = memoryRegistry(), origin?: Origin): Promise<Verified> {
  const plan = planWith(changes);
  const index = await merged(registry, parts ?? [makeImage('linux/amd64'), makeImage('linux/arm64')], plan);
  return await verify(plan, index, session, fakeWorld({ registry }), origin);
}

const good = (name: 'amd64' | 'arm64', options: Partial<LayeredOptions> = {}): Promise<TestImage> => layeredImage(`linux/${name}`, { layers: [{ app: elf(name) }], entrypoint: ['/app'], ...options });

/** The tag as somebody published it before, in every repository. */
function publishedBefore(registry: MemoryRegistry, tag: string, parts: readonly TestImage[]): void {
  push(registry, images, parts);
  for (const image of images) registry.addManifest(image, makeIndex(parts), tagName(tag));
}

describe('good images', () => {
  test('pass with their sizes and programs, and nothing is written', async () => {
    const registry = memoryRegistry();
    const parts = await Promise.all([good('amd64'), good('arm64')]);
    const index = await merged(registry, parts);
    const before = registry.calls.length;
    const result = await verify(planWith(), index, session, fakeWorld({ registry }));
    expect(registry.calls.slice(before).filter((call) => !/^(read|resolve|open)/.test(call))).toEqual([]);
    expect(result).toEqual({
      platforms: ['amd64', 'arm64'].map((name, at) => ({
        platform: `linux/${name}`, digest: parts[at]?.digest, size: index.platforms[at]?.size, programs: [{ path: '/app', architecture: name }],
      })),
      warnings: [],
      notes: [],
    });
  });

  test('pass as one bare manifest', async () => {
    expect(await verified({ platforms: ['linux/arm64'] }, [await good('arm64')])).toMatchObject({ platforms: [{ platform: 'linux/arm64' }] });
  });

  test('pass with attestations', async () => {
    const registry = memoryRegistry();
    const parts = await Promise.all([good('amd64'), good('arm64')]);
    const attestations = parts.map(makeAttestation);
    push(registry, images, [...parts, ...attestations]);
    const each = parts.map((part, at) => ({ part, index: makeIndex([part], attestations.slice(at, at + 1)) }));
    push(registry, images, each.map(({ index }) => index));
    const index = await merge(planWith(), each.map(({ part, index: of }) => buildOf([part.platform], of.digest)), session, fakeWorld({ registry }));
    expect(index.content.kind === 'index' ? index.content.manifests : []).toHaveLength(4);
    expect((await verify(planWith(), index, session, fakeWorld({ registry }))).platforms).toHaveLength(2);
  });
});

describe('platforms', () => {
  test('an image of another architecture than its entry', async () => {
    await expect(verified({}, [makeImage('linux/amd64'), makeImage('linux/arm64', { configPlatform: 'linux/riscv64' })])).rejects.toMatchObject({
      code: 'INDEX_MISMATCH',
      what: expect.stringContaining('linux/arm64') as unknown,
      why: expect.stringContaining('linux/riscv64') as unknown,
    });
  });

  test.each([['v6', 'passes'], ['v7', 'passes'], ['v8', 'fails']])('a config of variant %s for linux/arm/v7 %s', async (variant, result) => {
    const part = await layeredImage('linux/arm/v7', { layers: [{ app: elf('arm') }], entrypoint: ['/app'], variant });
    const looked = verified({ platforms: ['linux/arm/v7'] }, [part]).then(() => 'passes', (error: unknown) => (error instanceof Error && error.message.includes('INDEX_MISMATCH') ? 'fails' : error));
    expect(await looked).toBe(result);
  });

  test('an index that is not the plan', async () => {
    await expect(verified({ platforms: ['linux/amd64'] })).rejects.toMatchObject({ code: 'INDEX_MISMATCH', why: expect.stringContaining('not planned: linux/arm64') as unknown });
    await expect(verified({ platforms: ['linux/amd64', 'linux/arm64', 'linux/s390x'] })).rejects.toMatchObject({ why: expect.stringContaining('missing: linux/s390x') as unknown });
  });

  test('an attestation of something else', async () => {
    const registry = memoryRegistry();
    const [one, other] = [makeImage('linux/amd64'), makeImage('linux/arm64')];
    const stray = makeAttestation(other);
    push(registry, images, [one, stray]);
    const content = { kind: 'index' as const, mediaType: 'x', annotations: {}, manifests: [
      { mediaType: one.mediaType, digest: one.digest, size: 1, platform: { os: 'linux', architecture: 'amd64' } },
      { mediaType: stray.mediaType, digest: stray.digest, size: 1, ...attestationMarks(other.digest) },
    ] };
    const index: Index = { digest: one.digest, mediaType: 'x', bytes: new Uint8Array(), content, images, platforms: [{ platform: one.platform, digest: one.digest, size: 1 }] };
    await expect(verify(planWith({ platforms: ['linux/amd64'] }), index, session, fakeWorld({ registry }))).rejects.toMatchObject({
      code: 'INDEX_MISMATCH',
      why: expect.stringContaining(other.digest) as unknown,
    });
  });

  test('a part that one repository lacks', async () => {
    const registry = memoryRegistry();
    const parts = [makeImage('linux/amd64'), makeImage('linux/arm64')];
    const index = await merged(registry, parts);
    const lacking: MemoryRegistry = {
      ...registry,
      readManifest: (image, reference) => (image === images[1] && reference === parts[1]?.digest ? Promise.resolve(undefined) : registry.readManifest(image, reference)),
    };
    await expect(verify(planWith(), index, session, fakeWorld({ registry: lacking }))).rejects.toMatchObject({
      code: 'INDEX_MISMATCH',
      what: expect.stringContaining('docker.io/octo/app') as unknown,
      why: expect.stringContaining(parts[1]?.digest ?? '-') as unknown,
    });
  });
});

describe('optional platforms', () => {
  const amd64 = [makeImage('linux/amd64')];
  const optional = { optionalPlatforms: [platform('linux/arm64')] };

  test('one that is missing is a loud warning, once: where it was built the build has said so', async () => {
    const { warnings } = await verified({ publish: optional }, amd64, memoryRegistry(), 'given');
    expect((await verified({ publish: optional }, amd64)).warnings).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(/no linux\/arm64, one of the optional-platforms.*published without it/)]);
  });

  test('one that a tag carries today is not dropped', async () => {
    const registry = memoryRegistry();
    publishedBefore(registry, 'latest', [makeImage('linux/amd64', { content: 'old' }), makeImage('linux/arm64', { content: 'old' })]);
    // What is left of the plan once the platform's build has failed.
    await expect(verified({ platforms: ['linux/amd64'], publish: optional }, amd64, registry)).rejects.toMatchObject({ code: 'PLATFORM_DROPPED' });
    await expect(verified({ publish: optional }, amd64, registry)).rejects.toMatchObject({
      code: 'PLATFORM_DROPPED',
      why: expect.stringContaining('ghcr.io/octo-org/app:latest') as unknown,
      fix: expect.stringContaining('allow-platform-removal') as unknown,
    });
    expect((await verified({ publish: { ...optional, allowPlatformRemoval: true } }, amd64, registry)).warnings).toHaveLength(1);
    expect((await verified({ publish: { ...optional, movingTags: 'off' } }, amd64, registry)).warnings).toEqual([]);
  });

  test('going back to an image without one only warns: people who roll back have no time for that', async () => {
    const registry = memoryRegistry();
    publishedBefore(registry, 'latest', [makeImage('linux/amd64', { content: 'old' }), makeImage('linux/arm64', { content: 'old' })]);
    const looked = await verified({ platforms: ['linux/amd64'], publish: { ...optional, command: 'rollback' } }, amd64, registry, 'given');
    expect(looked.warnings).toEqual([expect.stringMatching(/have linux\/arm64 today/)]);
  });

  test('an image under several tags of a repository is read once', async () => {
    const registry = memoryRegistry();
    const old = [makeImage('linux/amd64', { content: 'old' })];
    for (const tag of ['1.2.3', 'latest']) publishedBefore(registry, tag, old);
    await verified({ platforms: ['linux/amd64'] }, amd64, registry);
    const reads = registry.calls.filter((call) => call === `readManifest ${images[0] ?? ''} ${makeIndex(old).digest}`);
    expect(reads).toHaveLength(1);
  });

  test('a planned platform that is not optional may not be missing', async () => {
    await expect(verified({}, amd64)).rejects.toMatchObject({ code: 'INDEX_MISMATCH' });
  });

  test('a platform that is not planned any more goes away with a warning', async () => {
    const registry = memoryRegistry();
    publishedBefore(registry, 'latest', [makeImage('linux/amd64'), makeImage('linux/s390x')]);
    expect((await verified({}, undefined, registry)).warnings).toEqual([expect.stringMatching(/latest.* have linux\/s390x today/)]);
  });
});

describe('programs', () => {
  test('the binary of one architecture in the image of another is refused', async () => {
    await expect(verified({}, [await good('amd64'), await good('arm64', { layers: [{ app: elf('amd64') }] })])).rejects.toMatchObject({ code: 'WRONG_ARCHITECTURE', what: expect.stringContaining('linux/arm64') as unknown });
  });

  test('images that hold none are fine, with a note', async () => {
    expect((await verified()).notes).toHaveLength(2);
  });
});

describe('labels and annotations', () => {
  const labels = { 'org.example.a': 'one', 'org.example.empty': '' };
  const annotations: Annotation[] = [
    { level: 'index', key: 'k', value: 'on the index' },
    { level: 'manifest', key: 'k', value: 'on every manifest' },
    { level: 'manifest', platform: platform('linux/arm64'), key: 'k', value: 'on that of arm64' },
    { level: 'manifest-descriptor', platform: platform('linux/amd64'), key: 'd', value: 'on the entry of amd64' },
    { level: 'index-descriptor', key: 'nowhere', value: 'in a registry' },
  ];
  const labelled = (): Promise<TestImage[]> => Promise.all([good('amd64', { labels, annotations: { k: 'on every manifest' } }), good('arm64', { labels, annotations: { k: 'on that of arm64' } })]);

  test('that are where they were planned pass', async () => {
    expect(await verified({ labels, annotations }, await labelled())).toMatchObject({ warnings: [], notes: [] });
  });

  test.each<[string, Changes, string]>([
    ['a label', { labels: { ...labels, missing: 'x' } }, 'linux/amd64 has no label missing; linux/arm64 has no label missing'],
    ['a label with another value', { labels: { 'org.example.a': 'two' } }, 'linux/amd64 has the label org.example.a="one" instead of "two"'],
    ['an annotation of the manifests', { annotations: [{ level: 'manifest', key: 'm', value: 'x' }] }, 'the manifest of linux/arm64 has no annotation m'],
    ['an annotation of one manifest', { annotations: [{ level: 'manifest', platform: platform('linux/amd64'), key: 'm', value: 'x' }] }, 'the manifest of linux/amd64 has no annotation m.'],
  ])('missing: %s', async (_, changes, why) => {
    await expect(verified(changes, await labelled())).rejects.toMatchObject({ code: 'METADATA_MISSING', why: expect.stringContaining(why) as unknown });
  });

  test('missing: what stands in the index alone', async () => {
    const registry = memoryRegistry();
    const index = await merged(registry, await labelled());
    const plan = planWith({ annotations: [{ level: 'index', key: 'i', value: 'x' }, { level: 'manifest-descriptor', key: 'd', value: 'x' }] });
    await expect(verify(plan, index, session, fakeWorld({ registry }))).rejects.toMatchObject({
      code: 'METADATA_MISSING',
      why: expect.stringMatching(/the index has no annotation i; the index's entry for linux\/amd64 has no annotation d; .*linux\/arm64/) as unknown,
    });
  });

  test('of an image that this run did not build are one note', async () => {
    expect((await verified({ labels: { missing: 'x' } }, await labelled(), memoryRegistry(), 'given')).notes).toEqual([
      'Not as planned now, as this run did not build it: linux/amd64 has no label missing, and 1 more.',
    ]);
    expect((await verified({ labels: { missing: 'x' }, publish: { command: 'promote' } }, await labelled())).notes).toEqual([]);
  });
});

describe('sizes', () => {
  const sized = (bytes: number, name: 'amd64' | 'arm64' = 'amd64'): Promise<TestImage> =>
    layeredImage(`linux/${name}`, { layers: [Buffer.alloc(10, name), Buffer.alloc(bytes, name)], history: ['ADD rootfs.tar / # buildkit', 'RUN /bin/sh -c apt-get install everything # buildkit'] });
  const platforms = ['linux/amd64'];

  test('above max-size are refused with the largest layers', async () => {
    const parts = [await sized(100_000), await sized(2_000_000, 'arm64')];
    await expect(verified({ publish: { maxSize: 1_000_000 } }, parts)).rejects.toMatchObject({
      code: 'IMAGE_TOO_LARGE',
      what: expect.stringMatching(/^The image for linux\/arm64 has 2\.0 MB compressed, more than max-size: 1\.0 MB\.$/) as unknown,
      why: expect.stringContaining('2.0 MB RUN apt-get install everything; 10 B ADD rootfs.tar /') as unknown,
    });
    expect((await verified({ publish: { maxSize: 3_000_000 } }, parts)).platforms).toHaveLength(2);
  });

  test.each<[PublishInputs['maxSizeGrowth'] & object, number, string | undefined]>([
    [{ share: 0.1 }, 105_000, undefined],
    [{ share: 0.1 }, 120_000, 'max-size-growth: 10 %'],
    [{ bytes: 10_000 }, 105_000, undefined],
    [{ bytes: 10_000 }, 120_000, 'max-size-growth: 10.0 kB'],
    [{ bytes: 0 }, 50_000, undefined],
  ])('growth limit %j, from 100 kB to %d', async (maxSizeGrowth, bytes, refused) => {
    const registry = memoryRegistry();
    publishedBefore(registry, 'latest', [await sized(100_000)]);
    const looked = await verified({ platforms, publish: { maxSizeGrowth } }, [await sized(bytes)], registry).catch((error: unknown) => error);
    if (refused === undefined) expect(looked).toMatchObject({ comparedWith: { tag: 'latest' } });
    else expect(looked).toMatchObject({ code: 'IMAGE_TOO_LARGE', what: expect.stringMatching(new RegExp(`120 kB.*\\(19\\.\\d %\\) more than the 10\\d kB of ghcr.io/octo-org/app:latest.*${refused}`)) as unknown });
  });

  test('are compared with the first moving tag that exists, and told without a limit', async () => {
    const registry = memoryRegistry();
    publishedBefore(registry, '1.2.3', [await sized(500)]);
    expect(await verified({ platforms }, [await sized(900)], registry)).toMatchObject({ comparedWith: { tag: '1.2.3' } });
    publishedBefore(registry, 'latest', [await sized(700)]);
    const { comparedWith, platforms: [only] } = await verified({ platforms }, [await sized(900)], registry);
    expect(comparedWith).toEqual({ image: images[0], tag: 'latest' });
    expect((only?.size ?? 0) - (only?.sizeBefore ?? 0)).toBe(200);
  });

  test('without anything before: no growth', async () => {
    expect((await verified({ platforms, publish: { maxSizeGrowth: { bytes: 0 } } }, [await sized(900)])).platforms[0]).not.toHaveProperty('sizeBefore');
  });
});

test('all faults are told at once, under the first one\'s code', async () => {
  const parts = [await good('amd64'), await good('arm64', { layers: [{ app: elf('amd64') }] })];
  await expect(verified({ labels: { missing: 'x' }, publish: { maxSize: 1 } }, parts)).rejects.toMatchObject({
    code: 'WRONG_ARCHITECTURE',
    what: expect.stringMatching(/starts \/app.*lacks labels.*linux\/amd64 has .* max-size.*linux\/arm64 has .* max-size/) as unknown,
    why: expect.stringMatching(/No tag was moved\.$/) as unknown,
  });
});

test('a registry that does not answer is the registry\'s failure', async () => {
  const sound = memoryRegistry();
  const index = await merged(sound, [makeImage('linux/amd64'), makeImage('linux/arm64')]);
  const registry = memoryRegistry({ refuse: (operation, image) => new RegistryError({ operation, image, status: 0, body: 'reset' }) });
  await expect(verify(planWith(), index, session, fakeWorld({ registry }))).rejects.toMatchObject({ code: 'REGISTRY_FAILED' });
});
