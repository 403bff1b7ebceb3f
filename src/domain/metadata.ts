// What the tag rules, labels and annotations come to. Made by plan/; the outputs of metadata-action are made of it.
import type { ImageName, TagRef } from './image-ref.ts';
import type { AnnotationLevel } from './inputs.ts';
import type { Platform } from './platform.ts';
import type { TagName } from './tag-name.ts';

/** `immutable`: names one commit or one full version for ever; `moving`: is expected to point elsewhere tomorrow. */
export type TagKind = 'immutable' | 'moving';

/** What makes one image under a moving tag newer than another: the guards of publish/ go by it. */
export type TagOrder =
  /**
   * Made of a version: 1.2, 1, latest of a version tag. The tag is the highest version's of its scope: `parts` 2: the same
   * major and minor, 1: the same major, 0: all. `prefix` and `suffix` are those of full version tags in the registry,
   * `gitPrefix` that of version tags in the repository (`v`, `app-v`).
   */
  | { readonly by: 'version'; readonly version: string; readonly scheme: 'semver' | 'pep440'; readonly parts: 0 | 1 | 2; readonly prefix: string; readonly suffix: string; readonly gitPrefix: string }
  /** Follows a branch: the image of the newer commit. `branch` absent: the event has none. */
  | { readonly by: 'revision'; readonly branch?: string };

export type PlannedTag = TagRef & {
  readonly kind: TagKind;
  /** A full version, or asked for by `immutable-tags`: refused when another revision has it (a tag of the commit's hash is immutable without this). */
  readonly fixed?: boolean;
  /** Of a moving tag. */
  readonly order?: TagOrder;
};

/** `platform`: only that platform's manifest (or its descriptor in the index), as in `manifest[linux/amd64]:key=value`. */
export type Annotation = { readonly level: AnnotationLevel; readonly platform?: Platform; readonly key: string; readonly value: string };

export type Metadata = {
  readonly version: string;
  readonly images: readonly ImageName[];
  /** Every tag of every image, immutable ones first, moving ones last; no duplicates. This is the order of publishing. */
  readonly tags: readonly PlannedTag[];
  /** The tags' names without image, in metadata-action's order. */
  readonly tagNames: readonly TagName[];
  readonly labels: Readonly<Record<string, string>>;
  /** Key -> value, the same for every level asked for. */
  readonly annotations: readonly Annotation[];
  /** Notes for the log: a rule that yielded nothing, an invalid version, a tag that was corrected. */
  readonly warnings: readonly string[];
};

/** What the rules may need beyond the event; only `needs` of planMetadata's inputs are asked for. */
export type MetadataFacts = {
  /** ISO 8601, from the clock. */
  readonly now: string;
  /** ISO 8601; absent when nobody needs it. */
  readonly commitTime?: string;
  readonly defaultBranch?: string;
  readonly description?: string;
  readonly licence?: string;
  readonly htmlUrl?: string;
  readonly name?: string;
};
