// Reads each platform's manifest of an index for its compressed size, which the index does not say.
import type { ImageName } from '../domain/image-ref.ts';
import type { ImageManifest, StoredManifest } from '../domain/manifest.ts';
import type { Platform } from '../domain/platform.ts';
import type { PublishedPlatform } from '../domain/publication.ts';
import type { Registry } from '../world/ports/registry.ts';
import { imagesOf } from './index-platforms.ts';

/** In the index's order. A bare manifest is the one planned platform's. */
export async function measurePlatforms(
  index: StoredManifest,
  planned: readonly Platform[],
  image: ImageName,
  registry: Registry,
): Promise<readonly PublishedPlatform[]> {
  const { content, digest } = index;
  if (content.kind === 'manifest') return planned.slice(0, 1).map((platform) => ({ platform, digest, size: sizeOf(content) }));
  const measured = await Promise.all(
    imagesOf(content).map(async ({ platform, entry }) => {
      if (platform === undefined) return [];
      const manifest = await registry.readManifest(image, entry.digest);
      return [{ platform, digest: entry.digest, size: manifest?.content.kind === 'manifest' ? sizeOf(manifest.content) : entry.size }];
    }),
  );
  return measured.flat();
}

function sizeOf(manifest: ImageManifest): number {
  return manifest.layers.reduce((sum, layer) => sum + layer.size, manifest.config.size);
}
