// Whether the nodes that are left can do what is planned, and what is worse for the loss of the others. Pure.
import type { Platform } from '../domain/platform.ts';
import type { BuilderNode } from '../domain/session.ts';
import type { KeptNode } from '../setup/builder-instance.ts';
import { placeAll } from './placement.ts';

/** A node that is not used, and why: a clause. */
export type LeftOut = { readonly node: KeptNode; readonly reason: string };

/** Why a node that is up is not what it was made for; undefined: it is. */
export function falseClaim({ madeFor }: Pick<KeptNode, 'madeFor'>, { platforms, own }: Pick<BuilderNode, 'platforms' | 'own'>): string | undefined {
  const missing = madeFor.filter((platform) => !platforms.includes(platform));
  return missing.length === 0 ? undefined : `it was made for ${missing.join(', ')}, and its worker does not build that (${own ?? 'its own platform'} is its own)`;
}

/** Planned platforms that nobody builds any more. Without a loss it is left to the builds: a Dockerfile may cross-compile. */
export function lostPlatforms(platforms: readonly Platform[], usable: readonly BuilderNode[], leftOut: readonly LeftOut[]): readonly Platform[] {
  if (usable.length > 0 && leftOut.length === 0) return [];
  const placed = placeAll(platforms, usable);
  return platforms.filter((platform) => !placed.has(platform));
}

/** Platforms that are emulated because the node that was made for them is left out: sentences. */
export function emulatedForLoss(platforms: readonly Platform[], usable: readonly BuilderNode[], leftOut: readonly LeftOut[]): readonly string[] {
  const placed = placeAll(platforms, usable);
  return platforms.flatMap((platform) => {
    const place = placed.get(platform);
    const missed = leftOut.filter(({ node }) => node.madeFor.includes(platform));
    return place?.emulated === true && missed.length > 0 ? [`${platform} is emulated on the node ${place.node}, because ${missed.map(({ node }) => node.name).join(', ')} is left out. That takes several times as long.`] : [];
  });
}
