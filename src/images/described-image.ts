// An image as a file describes it, before names and cache are settled: each of its inputs with the line that gives it.
import type { ImageId } from '../domain/image-definition.ts';
import type { Problem } from '../domain/problem.ts';

/** `at`: `images.yml:12`. `shared`: of the defaults, so that several images may have it. */
export type DescribedValue = { readonly text: string; readonly at: string; readonly shared: boolean };

export type DescribedImage = {
  readonly id: ImageId;
  readonly at: string;
  readonly dependsOn: readonly ImageId[];
  /** Input -> its text. */
  readonly inputs: ReadonlyMap<string, DescribedValue>;
};

/** What could be read is given also where there are problems, so that all of them can be told at once. */
export type DescribedImages = { readonly images: readonly DescribedImage[]; readonly problems: readonly Problem[] };
