// What was published where: the result of merge, verify and publish, read by report/.
import type { ActionError } from './action-error.ts';
import type { Digest } from './digest.ts';
import type { ImageName, TagRef } from './image-ref.ts';
import type { StoredManifest } from './manifest.ts';
import type { PlannedTag } from './metadata.ts';
import type { Platform } from './platform.ts';

/** One platform inside the index. Sizes are compressed bytes: config and layers as the manifest states them. */
export type PublishedPlatform = { readonly platform: Platform; readonly digest: Digest; readonly size: number };

/** The index: its bytes are known before they go up, the same in every image's repository. */
export type Index = StoredManifest & { readonly images: readonly ImageName[]; readonly platforms: readonly PublishedPlatform[] };

/** What a tag's image says of itself: index annotations first, the config's labels where they are silent. */
export type LiveImage = {
  readonly digest: Digest;
  readonly revision?: string;
  readonly version?: string;
  /** ISO 8601. */
  readonly created?: string;
  /** Without attestations. Sizes are compressed bytes. */
  readonly platforms: readonly PublishedPlatform[];
};

/**
 * `created`, `moved`: points to the index, read back. `unchanged`: pointed there already. `skipped`: a guard kept it.
 * After a failure also: `restored`: points to `before` again. `left`: points to the index though the publish failed (new
 * tags can't be removed everywhere; or the way back failed). `untouched`. `uncertain`: nobody knows, the registry is silent.
 */
export type TagState = 'created' | 'moved' | 'unchanged' | 'skipped' | 'restored' | 'left' | 'untouched' | 'uncertain';

export type TagOutcome = PlannedTag & {
  /** The digest that the tag had before, absent for a new tag. */
  readonly before?: Digest;
  /** Where the tag points now, when that is neither `before` nor the index: a rollback's target, a newer run's image. */
  readonly now?: Digest;
  readonly state: TagState;
  /** Why it was skipped, left or is uncertain; a remark on a move. A sentence. */
  readonly reason?: string;
};

/** `unchanged`: every tag pointed there already. `restored`: failed, and no moving tag is changed. `partial`: failed, see the tags. */
export type PublishResult = 'published' | 'unchanged' | 'restored' | 'partial';

/** `from`: where it was found. `revision`: the commit that it was published for there; absent: it does not say. */
export type TakenAgain = { readonly from: TagRef; readonly digest: Digest; readonly revision?: string };

export type Publication = {
  readonly result: PublishResult;
  readonly index: Index;
  /** In the order of publishing. */
  readonly tags: readonly TagOutcome[];
  /** Present with `restored` and `partial`. */
  readonly error?: ActionError;
  /** Built by an earlier run of the same commit, and adopted. */
  readonly adopted?: boolean;
  /** Built for an earlier commit of the same content, and taken again. */
  readonly takenAgain?: TakenAgain;
};
