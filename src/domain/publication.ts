// What was published where: the result of merge, verify and publish, read by report/.
import type { Digest } from './digest.ts';
import type { ImageName } from './image-ref.ts';
import type { StoredManifest } from './manifest.ts';
import type { PlannedTag } from './metadata.ts';
import type { Platform } from './platform.ts';

/** One platform inside the index. Sizes are compressed bytes: config and layers as the manifest states them. */
export type PublishedPlatform = { readonly platform: Platform; readonly digest: Digest; readonly size: number };

/** The index: its bytes are known before they go up, the same in every image's repository. */
export type Index = StoredManifest & { readonly images: readonly ImageName[]; readonly platforms: readonly PublishedPlatform[] };

export type TagOutcome = PlannedTag & {
  /** The digest that the tag had before, absent for a new tag. */
  readonly before?: Digest;
  readonly state: 'created' | 'moved' | 'unchanged';
};

export type Publication = { readonly index: Index; readonly tags: readonly TagOutcome[] };
