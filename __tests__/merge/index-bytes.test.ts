// The index of all platforms: exactly what was planned, attestations kept, the same bytes every time.
import { describe, expect, test } from '@jest/globals';
import { ActionError } from '../../src/domain/action-error.ts';
import { digestOf } from '../../src/domain/digest.ts';
import { mediaTypes, type StoredManifest } from '../../src/domain/manifest.ts';
import { decodeManifest } from '../../src/merge/decode-manifest.ts';
import type { Annotation } from '../../src/domain/metadata.ts';
import { mergeIndex, type PlatformManifest } from '../../src/merge/index-bytes.ts';
import { attestationMarks, makeAttestation, makeImage, makeIndex, platform, type TestManifest } from '../fakes/image.ts';

const stored = ({ digest, mediaType, bytes }: TestManifest): StoredManifest => {
  const content = decodeManifest(bytes);
  if (!content.ok) throw new Error(content.expected);
  return { digest, mediaType, bytes, content: content.value };
};
const built = (name: string, manifest: TestManifest): PlatformManifest => ({ platform: platform(name), manifest: stored(manifest) });
const bare = (name: string): PlatformManifest => built(name, makeImage(name));
const planned = ['linux/amd64', 'linux/arm64', 'linux/arm/v7'].map(platform);
const readJson = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

test('bare manifests get their platform, in the planned order', () => {
  const index = mergeIndex([bare('linux/arm/v7'), bare('linux/arm64'), bare('linux/amd64')], planned, []);
  const [amd64, arm64, arm] = ['linux/amd64', 'linux/arm64', 'linux/arm/v7'].map((name) => makeImage(name));
  expect(readJson(index.bytes)).toEqual({
    schemaVersion: 2,
    mediaType: mediaTypes.ociIndex,
    manifests: [
      { mediaType: mediaTypes.ociManifest, digest: amd64?.digest, size: amd64?.bytes.length, platform: { os: 'linux', architecture: 'amd64' } },
      { mediaType: mediaTypes.ociManifest, digest: arm64?.digest, size: arm64?.bytes.length, platform: { os: 'linux', architecture: 'arm64' } },
      { mediaType: mediaTypes.ociManifest, digest: arm?.digest, size: arm?.bytes.length, platform: { os: 'linux', architecture: 'arm', variant: 'v7' } },
    ],
  });
  expect(index.digest).toBe(digestOf(index.bytes));
  expect(stored(index).content).toEqual(index.content);
});

test('indexes are flattened: each image with its attestations, marks kept', () => {
  const parts = ['linux/amd64', 'linux/arm64'].map((name) => {
    const image = makeImage(name);
    return { image, attestation: makeAttestation(image) };
  });
  const index = mergeIndex(parts.map(({ image, attestation }) => built(image.platform, makeIndex([image], [attestation], { dropped: 'by imagetools too' }))), planned.slice(0, 2), []);
  expect(index.content).toMatchObject({
    annotations: {},
    manifests: parts.flatMap(({ image, attestation }) => [{ digest: image.digest }, { digest: attestation.digest, ...attestationMarks(image.digest) }]),
  });
});

test('annotations: of the index and of the entries of images, sorted; other levels are the builds own', () => {
  const image = makeImage('linux/amd64');
  const index = mergeIndex([built('linux/amd64', makeIndex([image], [makeAttestation(image)]))], planned.slice(0, 1), [
    { level: 'index', key: 'b', value: '2' },
    { level: 'index', key: 'a', value: '1' },
    { level: 'manifest-descriptor', key: 'd', value: '3' },
    { level: 'manifest', key: 'm', value: '4' },
    { level: 'index-descriptor', key: 'i', value: '5' },
  ]);
  expect(new TextDecoder().decode(index.bytes)).toContain('"annotations":{"a":"1","b":"2"}}');
  expect(index.content).toMatchObject({ manifests: [{ annotations: { d: '3' } }, attestationMarks(image.digest)] });
  expect(JSON.stringify(index.content)).not.toMatch(/"[mi]":/);
  const [, attestation] = index.content.kind === 'index' ? index.content.manifests : [];
  expect(attestation?.annotations).not.toHaveProperty('d');
});

test('annotations of one platform\'s entry go to that entry alone', () => {
  const [one, other] = [makeImage('linux/amd64'), makeImage('linux/arm64')];
  const annotations: Annotation[] = [{ level: 'manifest-descriptor', platform: other.platform, key: 'd', value: 'x' }];
  const { content } = mergeIndex([built('linux/amd64', one), built('linux/arm64', other)], planned.slice(0, 2), annotations);
  expect(content.kind === 'index' ? content.manifests.map((entry) => entry.annotations) : []).toEqual([undefined, { d: 'x' }]);
});

test('the bytes depend on nothing but the arguments, not on the order of builds or annotations', () => {
  const annotations = [{ level: 'index', key: 'a', value: '1' }, { level: 'index', key: 'b', value: '2' }] as const;
  const builds = planned.map((name) => bare(name));
  const one = mergeIndex(builds, planned, annotations);
  const other = mergeIndex(builds.toReversed(), planned, annotations.toReversed());
  expect(Buffer.from(one.bytes)).toEqual(Buffer.from(other.bytes));
});

test('linux/arm64/v8 is linux/arm64', () => {
  const image = makeImage('linux/arm64');
  const bytes = new TextEncoder().encode(new TextDecoder().decode(makeIndex([image]).bytes).replace('"arm64"', '"arm64","variant":"v8"'));
  const index = mergeIndex([built('linux/arm64', { digest: digestOf(bytes), mediaType: mediaTypes.ociIndex, bytes })], [platform('linux/arm64')], []);
  expect(index.content).toMatchObject({ manifests: [{ platform: { variant: 'v8' } }] });
});

describe('not what was planned', () => {
  const wrong = (builds: readonly PlatformManifest[], names: readonly string[]): ActionError => {
    try {
      mergeIndex(builds, names.map(platform), []);
    } catch (error) {
      if (error instanceof ActionError) return error;
    }
    throw new Error('no ActionError');
  };
  const pinned = built('linux/arm64', makeIndex([makeImage('linux/amd64', { content: 'another' })]));
  const nameless = built('linux/amd64', makeIndex([{ ...makeImage('linux/amd64'), platform: 'odd/thing' as never }]));

  test.each([
    ['a missing one', [bare('linux/amd64')], ['linux/amd64', 'linux/arm64'], ['missing: linux/arm64']],
    ['another one', [pinned], ['linux/arm64'], ['missing: linux/arm64', 'not planned: linux/amd64']],
    ['one twice', [bare('linux/amd64'), pinned], ['linux/amd64', 'linux/arm64'], ['missing: linux/arm64', 'more than once: linux/amd64']],
    ['one without a name that is known', [nameless], ['linux/amd64'], ['not planned: odd/thing']],
    ['none', [], ['linux/amd64'], ['missing: linux/amd64']],
  ])('%s', (_, builds, names, parts) => {
    const error = wrong(builds, names);
    expect(error.code).toBe('INDEX_MISMATCH');
    for (const part of parts) expect(error.why).toContain(part);
  });

  test('a build that was not planned is left out, not put in', () => {
    const index = mergeIndex([bare('linux/amd64'), bare('linux/arm64')], [platform('linux/amd64')], []);
    expect(index.content).toMatchObject({ manifests: [{ platform: { architecture: 'amd64' } }] });
  });
});
