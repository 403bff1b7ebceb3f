// What the plan job of a run on several machines came to, as its outputs and its summary tell it. Made in legs/.
import type { ExpectedSet } from './expected-set.ts';
import type { ImageId } from './image-definition.ts';
import type { ImageName } from './image-ref.ts';
import type { TagName } from './tag-name.ts';

export type DividedRun = { readonly id: ImageId; readonly version: string; readonly names: readonly ImageName[]; readonly tags: readonly TagName[] };

export type Division = {
  /** Absent: nothing is to be built. */
  readonly set?: ExpectedSet;
  /** Outputs `expected` (empty without a set) and `matrix`. */
  readonly expected: string;
  readonly matrix: string;
  readonly images: readonly DividedRun[];
  /** What is done and why, or why nothing is: a sentence. */
  readonly reason: string;
};
