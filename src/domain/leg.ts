// What one job of the matrix builds: some platforms of one image, or of several that are built on each other.
import type { ImageId } from './image-definition.ts';
import type { Platform } from './platform.ts';

export type Leg = {
  /** Its place in the matrix, from 0: the name of its record (`leg-0`). */
  readonly number: number;
  /** In the order of building: an image stands after those that it depends on. */
  readonly images: readonly LegImage[];
  /** As `runs-on` takes it: one label, or all of several. */
  readonly runner: readonly string[];
};

export type LegImage = { readonly image: ImageId; readonly platforms: readonly Platform[] };
