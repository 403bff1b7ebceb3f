// Reads what the checks look at: every manifest that the index names, from every repository, and the images' configs from
// the first. A part that is not there is a fault, not an error of its own.
import type { Digest } from '../domain/digest.ts';
import type { ImageName } from '../domain/image-ref.ts';
import type { StoredManifest } from '../domain/manifest.ts';
import type { Index, PublishedPlatform } from '../domain/publication.ts';
import { untilReadable } from '../retry/until-readable.stage.ts';
import type { Registry } from '../world/ports/registry.ts';
import type { World } from '../world/ports/world.ts';
import { configFault } from './config-platform.ts';
import type { Fault } from './faults.ts';
import { decodeImageConfig } from './image-config.ts';
import type { PlatformImage } from './platform-image.ts';

export type ReadImages = { readonly images: readonly PlatformImage[]; readonly faults: readonly Fault[] };

/** Throws RegistryError. */
export async function readPlatformImages(index: Index, registryFor: (image: ImageName) => Promise<Registry>, world: World): Promise<ReadImages> {
  const [first, ...others] = await Promise.all(index.images.map(async (image) => readParts(index, image, await registryFor(image), world)));
  if (first === undefined) return { images: [], faults: [] };
  const registry = await registryFor(first.image);
  const read = await Promise.all(index.platforms.map((platform) => readImage(platform, first, registry)));
  return { images: read.flatMap(({ image }) => image ?? []), faults: [...[first, ...others].flatMap(missingFault), ...read.flatMap(({ fault }) => fault ?? [])] };
}

/** Of one repository; undefined: it is not there. */
type Parts = { readonly image: ImageName; readonly found: ReadonlyMap<Digest, StoredManifest | undefined> };

/** Attestations, too: a tag must not point to something half there. */
async function readParts(index: Index, image: ImageName, registry: Registry, world: World): Promise<Parts> {
  const digests: readonly Digest[] = [index.digest, ...(index.content.kind === 'index' ? index.content.manifests.map(({ digest }) => digest) : [])];
  const read = async (digest: Digest): Promise<readonly [Digest, StoredManifest | undefined]> => [digest, await untilReadable(`${image}@${digest}`, () => registry.readManifest(image, digest), world)];
  return { image, found: new Map(await Promise.all(digests.map(read))) };
}

function missingFault({ image, found }: Parts): readonly Fault[] {
  const missing = [...found].flatMap(([digest, part]) => (part === undefined ? [digest] : []));
  if (missing.length === 0) return [];
  return [{
    code: 'INDEX_MISMATCH',
    what: `The image is not whole in ${image}.`,
    why: `The registry does not have ${missing.join(', ')} there.`,
    fix: 'Run the job again. If it stays so, the registry drops manifests that no tag names, or several servers of it do not share a store.',
  }];
}

async function readImage(of: PublishedPlatform, { image, found }: Parts, registry: Registry): Promise<{ readonly image?: PlatformImage; readonly fault?: Fault }> {
  const stored = found.get(of.digest);
  // Its absence is told by missingFault.
  if (stored === undefined) return {};
  const manifest = stored.content.kind === 'manifest' ? stored.content : undefined;
  const config = manifest === undefined ? undefined : decodeImageConfig(await registry.readBlob(image, manifest.config.digest), manifest.layers.length);
  const fault = configFault(of.platform, config);
  return {
    ...(fault === undefined ? {} : { fault }),
    ...(manifest === undefined || config === undefined ? {} : { image: { ...of, manifest, config } }),
  };
}
