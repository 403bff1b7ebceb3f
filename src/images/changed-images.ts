// Which images are built when only some have changed: those, what is built on them, and what these are built on. Pure.
import type { ImageDefinition, ImageId } from '../domain/image-definition.ts';

/** `changes`: image -> why it counts as changed, a sentence without its name; an image that is not in it has not changed. */
export type Choice = { readonly kept: ReadonlyMap<ImageId, string>; readonly skipped: readonly ImageId[] };

type Linked = Pick<ImageDefinition, 'id' | 'dependsOn'>;

export function chooseChanged(images: readonly Linked[], changes: ReadonlyMap<ImageId, string>): Choice {
  const kept = new Map(images.flatMap(({ id }) => (changes.has(id) ? [[id, changes.get(id) ?? ''] as const] : [])));
  spread(kept, () => images.flatMap(({ id, dependsOn }) => dependsOn.map((base) => [base, id, `it is built on ${base}`] as const)));
  // A base that did not change is built as well: an image waits for the digest of this run.
  spread(kept, () => images.flatMap(({ id, dependsOn }) => dependsOn.map((base) => [id, base, `${id} is built on it`] as const)));
  return { kept: new Map(images.flatMap(({ id }) => (kept.has(id) ? [[id, kept.get(id) ?? ''] as const] : []))), skipped: images.flatMap(({ id }) => (kept.has(id) ? [] : [id])) };
}

/** All that an image is built on, also by way of others. */
export function basesOf(id: ImageId, images: readonly Linked[]): readonly ImageId[] {
  const found = new Set([id]);
  // A set gives what is added while it is gone through.
  for (const one of found) for (const base of images.find((image) => image.id === one)?.dependsOn ?? []) found.add(base);
  found.delete(id);
  return [...found];
}

/** Until nothing is added: `from` kept means `to` is kept. */
function spread(kept: Map<ImageId, string>, links: () => readonly (readonly [from: ImageId, to: ImageId, why: string])[]): void {
  for (let size = -1; size !== kept.size; ) {
    size = kept.size;
    for (const [from, to, why] of links()) if (kept.has(from) && !kept.has(to)) kept.set(to, why);
  }
}
