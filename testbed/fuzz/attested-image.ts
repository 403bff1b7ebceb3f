// A tiny platform with an attestation beside it, as BuildKit pushes one: an index of the image and of a manifest that speaks of
// it (BuildKit, docs/attestations/attestation-storage.md). Pure.
import { digestOf, platformFields, type TinyManifest, type TinyPlatform } from './tiny-image.ts';

/** In the order of pushing: blobs, then manifests, the last of which is what a build gives. */
export type AttestedPlatform = { readonly platform: TinyPlatform['platform']; readonly blobs: TinyPlatform['blobs']; readonly manifests: readonly TinyManifest[] };

export function attest(image: TinyPlatform): AttestedPlatform {
  const statement = bytesOf({ _type: 'https://in-toto.io/Statement/v0.1', predicateType: 'https://slsa.dev/provenance/v0.2', subject: [], predicate: {}, of: image.digest });
  const config = bytesOf({ architecture: 'unknown', os: 'unknown', config: {}, rootfs: { type: 'layers', diff_ids: [digestOf(statement)] } });
  const attestation = manifestOf('application/vnd.oci.image.manifest.v1+json', {
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: digestOf(config), size: config.length },
    layers: [{ mediaType: 'application/vnd.in-toto+json', digest: digestOf(statement), size: statement.length }],
  });
  const index = manifestOf('application/vnd.oci.image.index.v1+json', {
    manifests: [
      { mediaType: image.mediaType, digest: image.digest, size: image.bytes.length, platform: platformFields(image.platform) },
      {
        ...{ mediaType: attestation.mediaType, digest: attestation.digest, size: attestation.bytes.length, platform: { architecture: 'unknown', os: 'unknown' } },
        annotations: { 'vnd.docker.reference.digest': image.digest, 'vnd.docker.reference.type': 'attestation-manifest' },
      },
    ],
  });
  return { platform: image.platform, blobs: [...image.blobs, ...[statement, config].map((bytes) => ({ digest: digestOf(bytes), bytes }))], manifests: [image, attestation, index] };
}

function manifestOf(mediaType: string, content: Readonly<Record<string, unknown>>): TinyManifest {
  const bytes = bytesOf({ schemaVersion: 2, mediaType, ...content });
  return { mediaType, bytes, digest: digestOf(bytes) };
}

function bytesOf(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
