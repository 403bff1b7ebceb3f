// One platform's image as the checks look at it. Types only.
import type { Descriptor, ImageManifest } from '../domain/manifest.ts';
import type { PublishedPlatform } from '../domain/publication.ts';
import type { ImageConfig } from './image-config.ts';

export type PlatformImage = PublishedPlatform & { readonly manifest: ImageManifest; readonly config: ImageConfig };

/** What made a layer, lowest first, as the image's history has it; else its digest. */
export function madeBy({ manifest, config }: PlatformImage, at: number): string {
  const layer: Descriptor | undefined = manifest.layers[at];
  return config.instructions[at] ?? layer?.digest ?? 'an unknown layer';
}
