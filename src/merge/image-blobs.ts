// The blobs that an image manifest needs in its repository. Pure.
import type { Descriptor, ImageIndex, ImageManifest } from '../domain/manifest.ts';

/** Config and layers, each once; of an index none. Foreign layers stay where they are: registries do not hold them. */
export function blobsOf(content: ImageIndex | ImageManifest): readonly Descriptor[] {
  if (content.kind === 'index') return [];
  const all = [content.config, ...content.layers.filter(({ mediaType }) => !/foreign|nondistributable/.test(mediaType))];
  return [...new Map(all.map((blob) => [blob.digest, blob])).values()];
}
