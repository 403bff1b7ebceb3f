// Small real images for registries in tests: config, layer, manifest, attestation and index with right digests and sizes.
import { digestOf, type Digest } from '../../src/domain/digest.ts';
import { parseImageName, type ImageName } from '../../src/domain/image-ref.ts';
import { mediaTypes, type Descriptor } from '../../src/domain/manifest.ts';
import { parsePlatform, platformParts, type Platform } from '../../src/domain/platform.ts';
import { parseTagName, type TagName } from '../../src/domain/tag-name.ts';
import type { MemoryRegistry } from './registry.ts';

export type TestManifest = { readonly digest: Digest; readonly mediaType: string; readonly bytes: Uint8Array };
export type TestImage = TestManifest & { readonly platform: Platform; readonly blobs: readonly Uint8Array[] };

export function imageName(text: string): ImageName {
  return valueOf(parseImageName(text), text);
}

export function platform(text: string): Platform {
  return valueOf(parsePlatform(text), text);
}

export function tagName(text: string): TagName {
  return valueOf(parseTagName(text), text);
}

export type ImageOptions = {
  readonly content?: string;
  /** What the config claims, where a test wants it to lie. */
  readonly configPlatform?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
};

export function makeImage(name: string, options: ImageOptions = {}): TestImage {
  const of = platform(name);
  const config = json({ ...platformParts(platform(options.configPlatform ?? name)), rootfs: { type: 'layers', diff_ids: [] }, config: options.labels === undefined ? {} : { Labels: options.labels } });
  const layer = new TextEncoder().encode(options.content ?? `a layer of ${name}`);
  const bytes = json({
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: digestOf(config), size: config.length },
    layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar', digest: digestOf(layer), size: layer.length }],
    ...(options.annotations === undefined ? {} : { annotations: options.annotations }),
  });
  return { platform: of, digest: digestOf(bytes), mediaType: mediaTypes.ociManifest, bytes, blobs: [config, layer] };
}

/** The attestation manifest that BuildKit puts beside an image. */
export function makeAttestation(image: TestImage): TestImage {
  const made = makeImage('linux/amd64', { content: `attestation of ${image.digest}` });
  return { ...made, platform: image.platform };
}

/** An index as BuildKit pushes one: images first, then their attestations. */
export function makeIndex(images: readonly TestImage[], attestations: readonly TestImage[] = [], annotations?: Readonly<Record<string, string>>): TestManifest {
  const manifests = [
    ...images.map((image) => ({ ...descriptor(image), platform: platformParts(image.platform) })),
    ...attestations.map((attestation, at) => ({ ...descriptor(attestation), ...attestationMarks(images[at]?.digest ?? attestation.digest) })),
  ];
  const bytes = json({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests, ...(annotations === undefined ? {} : { annotations }) });
  return { digest: digestOf(bytes), mediaType: mediaTypes.ociIndex, bytes };
}

export function attestationMarks(subject: Digest): Pick<Descriptor, 'annotations' | 'platform'> {
  return {
    annotations: { 'vnd.docker.reference.digest': subject, 'vnd.docker.reference.type': 'attestation-manifest' },
    platform: { architecture: 'unknown', os: 'unknown' },
  };
}

/** Puts an image with its blobs into each repository, by digest, as a build's push does. */
export function push(registry: MemoryRegistry, images: readonly ImageName[], pushed: readonly (TestManifest | TestImage)[]): void {
  for (const image of images) {
    for (const one of pushed) {
      if ('blobs' in one) for (const blob of one.blobs) registry.addBlob(image, blob);
      registry.addManifest(image, { mediaType: one.mediaType, bytes: one.bytes });
    }
  }
}

function descriptor(of: TestManifest): Descriptor {
  return { mediaType: of.mediaType, digest: of.digest, size: of.bytes.length };
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

function valueOf<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly expected: string }, given: string): T {
  if (!result.ok) throw new Error(`${given}: expected ${result.expected}`);
  return result.value;
}
