// With which environment buildx is called so that it reaches one node of a builder. Pure.
import type { Platform } from '../domain/platform.ts';
import type { Builder, Session } from '../domain/session.ts';
import { placeAll } from './placement.ts';

/** A name that the builder does not have (another builder took over), or none: the whole builder. */
export function environmentOf({ environment, builder }: Pick<Session, 'environment' | 'builder'>, node: string | undefined): Session['environment'] {
  const config = node === undefined ? undefined : builder.nodeConfigs?.get(node);
  return config === undefined ? environment : { ...environment, BUILDX_CONFIG: config };
}

/** Where each platform is built while no node dies. Empty: buildx chooses. A platform that no node lists is buildx's to place too. */
export function plannedNodes(platforms: readonly Platform[], { nodes, nodeConfigs }: Pick<Builder, 'nodes' | 'nodeConfigs'>): ReturnType<typeof placeAll> {
  return nodeConfigs === undefined ? new Map() : placeAll(platforms, nodes);
}
