// Images that are built on each other: in which order, and which belong together. Whatever can't be ordered is a problem.
import type { ImageDefinition, ImageId } from '../domain/image-definition.ts';
import type { Platform } from '../domain/platform.ts';
import type { Problem } from '../domain/problem.ts';

export type DividedImage = Pick<ImageDefinition, 'id' | 'dependsOn'> & { readonly platforms: readonly Platform[] };

/** Unknown images, images built on themselves, platforms that the image underneath does not have. Empty: they can be ordered. */
export function dependencyProblems(images: readonly DividedImage[]): readonly Problem[] {
  const byId = new Map(images.map((image) => [image.id, image]));
  const problems = images.flatMap((image) =>
    image.dependsOn.flatMap((id): readonly Problem[] => {
      const base = byId.get(id);
      const given = `${image.id} depends on ${id}`;
      if (base === undefined) return [{ input: 'depends-on', given, expected: `an image of this run: ${images.map((one) => one.id).join(', ')}` }];
      const lacking = image.platforms.filter((platform) => !base.platforms.includes(platform));
      return lacking.length === 0 ? [] : [{ input: 'depends-on', given: `${given}, which is not built for ${lacking.join(', ')}`, expected: `platforms of ${id} with every platform of ${image.id}` }];
    }),
  );
  const circle = findCircle(images);
  return circle === undefined ? problems : [...problems, { input: 'depends-on', given: circle.join(' depends on '), expected: 'images that are not built on themselves' }];
}

/** Images that are connected by depends-on, however far, in the order of building. Without problems of the above. */
export function connectedImages(images: readonly DividedImage[]): readonly (readonly DividedImage[])[] {
  const groupOf = new Map(images.map(({ id }) => [id, id]));
  const root = (id: ImageId): ImageId => {
    const parent = groupOf.get(id) ?? id;
    return parent === id ? id : root(parent);
  };
  for (const { id, dependsOn } of images) for (const base of dependsOn) groupOf.set(root(base), root(id));
  return [...Map.groupBy(images, ({ id }) => root(id)).values()].map(inOrder);
}

function inOrder(images: readonly DividedImage[]): readonly DividedImage[] {
  const done = new Map<ImageId, DividedImage>();
  const add = (image: DividedImage): void => {
    if (done.has(image.id)) return;
    for (const base of image.dependsOn) for (const found of images.filter(({ id }) => id === base)) add(found);
    done.set(image.id, image);
  };
  for (const image of images) add(image);
  return [...done.values()];
}

/** The first that is found, from an image back to it. */
function findCircle(images: readonly DividedImage[]): readonly ImageId[] | undefined {
  const harmless = new Set<ImageId>();
  const follow = (id: ImageId, path: readonly ImageId[]): readonly ImageId[] | undefined => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    if (harmless.has(id)) return undefined;
    for (const base of images.find((image) => image.id === id)?.dependsOn ?? []) {
      const circle = follow(base, [...path, id]);
      if (circle !== undefined) return circle;
    }
    harmless.add(id);
    return undefined;
  };
  for (const { id } of images) {
    const circle = follow(id, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}
