// Which node builds which platform. buildx takes the first node that has a platform, for every build; here the load is spread.
// Pure, and the same for the same nodes: whoever asks before a build (cache mounts) and after it (cache) gets the same answer.
import { platformParts, type Platform } from '../domain/platform.ts';
import type { BuilderNode } from '../domain/session.ts';

export type Place = { readonly node: string; readonly emulated: boolean };

/** Node -> weight of the builds that it has. */
export type NodeLoads = ReadonlyMap<string, number>;

/** An emulated build takes several times as long as a native one (docs/native-runners.md). */
const emulatedWeight = 4;

/** Each platform that a node builds, with its node. `loads`: of builds that were placed before. */
export function placeAll(platforms: readonly Platform[], nodes: readonly BuilderNode[], loads: NodeLoads = new Map()): ReadonlyMap<Platform, Place> {
  const placed = new Map<Platform, Place>();
  const carried = new Map(loads);
  // Who has the fewest places to go comes first: another one would only take them.
  for (const platform of [...new Set(platforms)].toSorted((left, right) => bestNodes(left, nodes).length - bestNodes(right, nodes).length)) {
    const place = choosePlace(platform, nodes, carried);
    if (place === undefined) continue;
    placed.set(platform, place);
    carried.set(place.node, (carried.get(place.node) ?? 0) + weightOf(place));
  }
  return placed;
}

/** What was made for the platform, then who runs it natively, then who emulates it; of equals the least loaded, then the first. */
export function choosePlace(platform: Platform, nodes: readonly BuilderNode[], loads: NodeLoads = new Map()): Place | undefined {
  const [node] = bestNodes(platform, nodes).toSorted((left, right) => (loads.get(left.name) ?? 0) - (loads.get(right.name) ?? 0));
  return node === undefined ? undefined : { node: node.name, emulated: !runsNatively(node, platform) };
}

export function loadsOf(places: Iterable<Place>): NodeLoads {
  const loads = new Map<string, number>();
  for (const place of places) loads.set(place.node, (loads.get(place.node) ?? 0) + weightOf(place));
  return loads;
}

/** The processor's own architecture, or one that it runs besides: amd64 runs 386; not every arm64 processor runs arm. */
export function runsNatively({ own }: Pick<BuilderNode, 'own'>, platform: Platform): boolean {
  if (own === undefined) return true;
  const [is, wanted] = [platformParts(own), platformParts(platform)];
  return is.os === wanted.os && (is.architecture === wanted.architecture || (is.architecture === 'amd64' && wanted.architecture === '386'));
}

function weightOf({ emulated }: Place): number {
  return emulated ? emulatedWeight : 1;
}

/** The nodes of the best rank that there is, in their order. */
function bestNodes(platform: Platform, nodes: readonly BuilderNode[]): readonly BuilderNode[] {
  const able = nodes.filter(({ platforms, madeFor }) => platforms.includes(platform) || madeFor?.includes(platform) === true);
  const rank = (node: BuilderNode): number => (node.madeFor?.includes(platform) === true ? 0 : 2) + (runsNatively(node, platform) ? 0 : 1);
  const best = Math.min(...able.map(rank));
  return able.filter((node) => rank(node) === best);
}
