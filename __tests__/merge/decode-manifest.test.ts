// What is taken for a manifest or index, and what of it is kept.
import { describe, expect, test } from '@jest/globals';
import { mediaTypes } from '../../src/domain/manifest.ts';
import { decodeManifest } from '../../src/merge/decode-manifest.ts';
import { makeImage } from '../fakes/image.ts';

const digest = makeImage('linux/amd64').digest;
const entry = { mediaType: 'm', digest, size: 1 };
const decode = (value: unknown, type?: string): ReturnType<typeof decodeManifest> =>
  decodeManifest(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)), type);

describe('accepted', () => {
  test('an index with every field of its entries', () => {
    const whole = { ...entry, platform: { os: 'windows', architecture: 'amd64', variant: 'v1', 'os.version': '10', 'os.features': ['a'] }, annotations: { a: 'b' }, artifactType: 't' };
    const index = decode({ mediaType: mediaTypes.dockerList, manifests: [whole], annotations: { k: 'v' }, unknown: 1 });
    expect(index).toEqual({ ok: true, value: { kind: 'index', mediaType: mediaTypes.dockerList, manifests: [whole], annotations: { k: 'v' } } });
  });

  test('a manifest; its type may come with the answer, or be the standard one', () => {
    const manifest = { config: entry, layers: [entry] };
    expect(decode({ ...manifest, mediaType: 'own' }, 'header')).toMatchObject({ value: { kind: 'manifest', mediaType: 'own' } });
    expect(decode(manifest, 'header')).toMatchObject({ value: { mediaType: 'header' } });
    expect(decode(manifest)).toMatchObject({ value: { mediaType: mediaTypes.ociManifest } });
    expect(decode({ manifests: [] })).toMatchObject({ value: { kind: 'index', mediaType: mediaTypes.ociIndex } });
  });
});

describe('refused', () => {
  test.each([
    '', 'null', '[]', '<html>', {}, { manifests: {} }, { manifests: [{}] }, { manifests: [{ ...entry, digest: 'sha256:0' }] }, { manifests: [{ ...entry, size: -1 }] },
    { manifests: [{ ...entry, size: '1' }] }, { config: entry }, { config: {}, layers: [] }, { config: entry, layers: [null] }, { schemaVersion: 1, fsLayers: [] },
  ])('%j', (value) => expect(decode(value).ok).toBe(false));
});
