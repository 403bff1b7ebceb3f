// Under which names an image of the run is the build context of one that is built on it: its id, and what build-contexts or a docker-bake file call it.
import type { ImageId } from '../domain/image-definition.ts';
import { namesOfContexts, targetOf } from '../dockerfile/given-contexts.ts';

/** `buildContexts`: lines of the input of the image that is built on it; `alpine-base=target:base` names it too. */
export function contextNamesOf(base: ImageId, buildContexts: readonly string[]): readonly string[] {
  const named = Object.entries(namesOfContexts(buildContexts)).flatMap(([name, from]) => (from === `target:${base}` ? [name] : []));
  return [...new Set([base, ...named])];
}

/** Lines whose source is no image of the run: buildx knows none by that word. */
export function otherContexts(buildContexts: readonly string[]): readonly string[] {
  return buildContexts.filter((line) => targetOf(line) === undefined);
}
