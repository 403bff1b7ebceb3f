// What the plan's tags point to today: read before they move, so that nobody loses a platform and sizes can be compared.
// It only reads; guards read again right before the move.
import type { Digest } from '../domain/digest.ts';
import type { ImageName } from '../domain/image-ref.ts';
import type { PlannedTag } from '../domain/metadata.ts';
import type { LiveImage } from '../domain/publication.ts';
import { readLiveImage } from '../publish/live-image.stage.ts';
import type { Registry } from '../world/ports/registry.ts';
import type { TaggedImage } from './platform-set.ts';

export type TaggedPlan = TaggedImage & { readonly tag: PlannedTag };

/** Tags that exist, in the plan's order. An image that several tags of a repository name is read once. Throws RegistryError. */
export async function readTagged(tags: readonly PlannedTag[], registryFor: (image: ImageName) => Promise<Registry>): Promise<readonly TaggedPlan[]> {
  const read = new Map<string, Promise<LiveImage | undefined>>();
  const readOnce = (image: ImageName, digest: Digest, registry: Registry): Promise<LiveImage | undefined> => {
    const key = `${image}@${digest}`;
    const known = read.get(key) ?? readLiveImage(image, digest, registry);
    read.set(key, known);
    return known;
  };
  const found = await Promise.all(
    tags.map(async (tag) => {
      const registry = await registryFor(tag.image);
      const digest = await registry.resolveTag(tag.image, tag.tag);
      const live = digest === undefined ? undefined : await readOnce(tag.image, digest, registry);
      return live === undefined ? [] : [{ tag, live }];
    }),
  );
  return found.flat();
}
