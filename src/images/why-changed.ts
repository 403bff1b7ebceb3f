// Whether an image counts as changed, and why: one of its own files, one of what it is built on, one that describes all images. What is not
// known counts as a change. Pure.
import type { ImageDefinition, ImageId } from '../domain/image-definition.ts';
import type { CommitSha } from '../domain/trigger.ts';
import { basesOf } from './changed-images.ts';
import { findChange, type FoundSources } from './image-files.ts';

/** `files`: all that changed since that commit. */
export type Change = { readonly since: CommitSha; readonly files: readonly string[] };

/** Since each commit that counts for the image. `unknown`: why that can't be told, a clause. */
export type Compared = { readonly changes: readonly Change[] } | { readonly unknown: string };

export type Facts = {
  readonly images: readonly Pick<ImageDefinition, 'id' | 'dependsOn'>[];
  readonly compared: ReadonlyMap<ImageId, Compared>;
  readonly sources: ReadonlyMap<ImageId, FoundSources>;
  /** Files that all images are described by. */
  readonly shared: readonly string[];
};

/** A clause without the image's name; undefined: nothing of it has changed. */
export function whyChanged(id: ImageId, { images, compared, sources, shared }: Facts): string | undefined {
  const found = compared.get(id) ?? { unknown: 'nothing was compared' };
  const own = sources.get(id) ?? { unknown: 'nothing was found.' };
  if ('unknown' in found) return found.unknown;
  if ('unknown' in own) return `what it is made of is not known: ${own.unknown}`;
  for (const { since, files } of found.changes) {
    const when = `has changed since ${since.slice(0, 7)}`;
    const change = shared.find((file) => files.includes(file)) ?? findChange(own.files, files);
    if (change !== undefined) return `${change} ${when}`;
    // The image beneath may have been published with a change that this one's build failed on: then only this one lacks it.
    for (const base of basesOf(id, images)) {
      const beneath = sources.get(base);
      const below = beneath !== undefined && 'files' in beneath ? findChange(beneath.files, files) : undefined;
      if (below !== undefined) return `${below} of ${base}, which it is built on, ${when}`;
    }
  }
  return undefined;
}
