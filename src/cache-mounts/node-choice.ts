// Which node of a builder buildx sends a platform to (buildx, build/resolver/driver.go): the first that was made for it where
// every platform of the call has such a node, else the first that can build it. A mount lives on that node.
import type { Platform } from '../domain/platform.ts';
import type { BuilderNode } from '../domain/session.ts';

export type MountNode = Pick<BuilderNode, 'platforms' | 'madeFor'>;

/** Index of the node for `platform` in a call for all of `together`. */
export function nodeOf(platform: Platform, together: readonly Platform[], nodes: readonly MountNode[]): number {
  const isMadeFor = (one: Platform): number => nodes.findIndex(({ madeFor }) => madeFor?.includes(one));
  if (together.every((one) => isMadeFor(one) >= 0)) return isMadeFor(platform);
  return Math.max(0, nodes.findIndex(({ platforms }) => platforms.includes(platform)));
}

/** What its processor runs; undefined: a list that begins with what the node was made for does not say it. */
export function ownPlatform({ platforms, madeFor }: MountNode): Platform | undefined {
  return madeFor === undefined ? platforms[0] : undefined;
}
