// Reads what the image under a tag or digest says of itself: revision, version, time, platforms with their sizes.
// It only reads. A part that is gone, or that is no image, is left out of the facts; only a registry's failure is thrown.
import type { Digest } from '../domain/digest.ts';
import type { ImageName } from '../domain/image-ref.ts';
import { mediaTypes, type Descriptor, type ImageManifest, type StoredManifest } from '../domain/manifest.ts';
import type { Platform } from '../domain/platform.ts';
import type { LiveImage } from '../domain/publication.ts';
import type { TagName } from '../domain/tag-name.ts';
import { imagesOf } from '../merge/index-platforms.ts';
import { RegistryError, type Registry } from '../world/ports/registry.ts';
import { describeLiveImage, needsConfigs, type LivePart } from './live-image.ts';

/** Bytes. A config is a few kilobytes; what claims to be larger is not read for three labels. */
const largestConfig = 4 * 1024 * 1024;
const configTypes: readonly string[] = ['application/vnd.oci.image.config.v1+json', 'application/vnd.docker.container.image.v1+json'];

/** undefined: there is no such image. Throws RegistryError, or ActionError UNEXPECTED_ANSWER for bytes that are no manifest. */
export async function readLiveImage(image: ImageName, reference: Digest | TagName, registry: Registry): Promise<LiveImage | undefined> {
  const stored = await registry.readManifest(image, reference);
  if (stored === undefined) return undefined;
  const withConfigs = needsConfigs(stored);
  const parts = await Promise.all(
    entriesOf(stored).map(async ({ platform, digest, manifest }): Promise<LivePart> => {
      const own = await manifest(image, registry);
      return { platform, digest, manifest: own, config: withConfigs ? await readConfig(image, own?.config, registry) : undefined };
    }),
  );
  return describeLiveImage(stored, parts);
}

type Entry = {
  readonly platform: Platform | undefined;
  readonly digest: Digest;
  readonly manifest: (image: ImageName, registry: Registry) => Promise<ImageManifest | undefined>;
};

/** Attestations have the platform unknown/unknown, which has no normal form. */
function entriesOf({ content, digest }: StoredManifest): readonly Entry[] {
  if (content.kind === 'manifest') return [{ platform: undefined, digest, manifest: () => Promise.resolve(content) }];
  return imagesOf(content).flatMap(({ platform, entry }) =>
    platform === undefined ? [] : [{ platform, digest: entry.digest, manifest: (image, registry) => readPart(image, entry, registry) }],
  );
}

async function readPart(image: ImageName, { mediaType, digest }: Descriptor, registry: Registry): Promise<ImageManifest | undefined> {
  if (mediaType !== mediaTypes.ociManifest && mediaType !== mediaTypes.dockerManifest) return undefined;
  const part = await registry.readManifest(image, digest);
  return part?.content.kind === 'manifest' ? part.content : undefined;
}

async function readConfig(image: ImageName, config: Descriptor | undefined, registry: Registry): Promise<Uint8Array | undefined> {
  if (config === undefined || !configTypes.includes(config.mediaType) || config.size > largestConfig) return undefined;
  try {
    return await registry.readBlob(image, config.digest);
  } catch (error) {
    if (error instanceof RegistryError && error.status === 404) return undefined;
    throw error;
  }
}
