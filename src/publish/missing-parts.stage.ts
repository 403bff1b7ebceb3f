// Whether an image that was published some time ago is whole: clean-up jobs delete parts that no tag names. It only reads,
// and does not wait: nothing was written a moment ago.
import type { Digest } from '../domain/digest.ts';
import type { ImageName } from '../domain/image-ref.ts';
import type { Registry } from '../world/ports/registry.ts';

/** Attestations count: an index that lacks one can't be copied, and a clean-up that took one may take more. */
export async function missingParts(image: ImageName, digest: Digest, registry: Registry): Promise<readonly Digest[]> {
  const stored = await registry.readManifest(image, digest);
  if (stored === undefined) return [digest];
  if (stored.content.kind === 'manifest') return [];
  const parts = stored.content.manifests.map((entry) => entry.digest);
  const read = await Promise.all(parts.map((part) => registry.readManifest(image, part)));
  return parts.filter((_, at) => read[at] === undefined);
}
