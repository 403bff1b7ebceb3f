// Which node of a builder a platform goes to. Of a builder whose nodes are told apart it is the one that we place it on; else
// buildx's choice (build/resolver/driver.go): the first that was made for it where every platform of the call has such a node,
// else the first that can build it. A mount lives on that node.
import type { Platform } from '../domain/platform.ts';
import type { Builder, BuilderNode } from '../domain/session.ts';
import { plannedNodes } from '../nodes/node-environment.ts';

/** `builds`: what is placed there by us. */
export type MountNode = Pick<BuilderNode, 'platforms' | 'madeFor' | 'own'> & { readonly name?: string; readonly builds?: readonly Platform[] };

/** `platforms`: of the calls that are placed one by one. */
export function mountNodes(platforms: readonly Platform[], builder: Pick<Builder, 'nodes' | 'nodeConfigs'>): readonly MountNode[] {
  if (builder.nodeConfigs === undefined) return builder.nodes.map(({ platforms: all, madeFor }) => ({ platforms: all, ...(madeFor === undefined ? {} : { madeFor }) }));
  const planned = plannedNodes(platforms, builder);
  return builder.nodes.map((node) => ({ ...node, builds: platforms.filter((platform) => planned.get(platform)?.node === node.name) }));
}

/** Index of the node for `platform` in a call for all of `together`. */
export function nodeOf(platform: Platform, together: readonly Platform[], nodes: readonly MountNode[]): number {
  const placed = together.length > 1 ? -1 : nodes.findIndex(({ builds }) => builds?.includes(platform));
  if (placed >= 0) return placed;
  const isMadeFor = (one: Platform): number => nodes.findIndex(({ madeFor }) => madeFor?.includes(one));
  if (together.every((one) => isMadeFor(one) >= 0)) return isMadeFor(platform);
  return Math.max(0, nodes.findIndex(({ platforms }) => platforms.includes(platform)));
}

/** What its processor runs; undefined: a list that begins with what the node was made for does not say it. */
export function ownPlatform({ platforms, madeFor, own }: MountNode): Platform | undefined {
  if (own !== undefined) return own;
  return madeFor === undefined ? platforms[0] : undefined;
}
