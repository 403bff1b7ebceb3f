// What the last look before the tags found out, besides that all is well: read by report/. Faults are not in here: they are thrown.
import type { Digest } from './digest.ts';
import type { TagRef } from './image-ref.ts';
import type { Platform } from './platform.ts';

/** A program that was looked at without running it. `architecture` as images name it: amd64, arm64, ppc64le … */
export type SeenProgram = { readonly path: string; readonly architecture: string };

export type VerifiedPlatform = {
  readonly platform: Platform;
  readonly digest: Digest;
  /** Compressed bytes: config and layers. */
  readonly size: number;
  /** The same platform in the image that is published today; absent: there is none. */
  readonly sizeBefore?: number;
  /** Empty when nothing could be looked at: a note says why. */
  readonly programs: readonly SeenProgram[];
};

export type Verified = {
  /** In the index's order. */
  readonly platforms: readonly VerifiedPlatform[];
  /** The tag whose present image the sizes are compared with. */
  readonly comparedWith?: TagRef;
  /** For annotations: a platform that is missing, a program that looks wrong. Sentences. */
  readonly warnings: readonly string[];
  /** For the log only: what was not checked, and why. Sentences. */
  readonly notes: readonly string[];
};
