// A cache mount that is kept between runs: what BuildKit tells it apart by, and what is needed to reach it from outside.
import type { Platform } from '../domain/platform.ts';

export type KeptMount = {
  /** As the Dockerfile has them; they are a part of its identity in BuildKit. */
  readonly id: string;
  readonly uid?: number;
  readonly gid?: number;
  readonly mode?: string;
  /** What the Dockerfile calls it, for the log. */
  readonly target: string;
  /** Of the builds that share it: those of one node that use the same id. In the plan's order. */
  readonly platforms: readonly Platform[];
  /** Asked for this platform, buildx goes to that node. */
  readonly route: Platform;
  /** The node that it is on, where nodes are told apart. */
  readonly node?: string;
  /** What a container of ours runs as there. */
  readonly runsOn: Platform;
  /** Base image of a stage that uses it. */
  readonly base?: string;
  /** The file's own frontend: with other words of it BuildKit may tell the mount apart. */
  readonly frontend?: string;
  /** BUILDKIT_CACHE_MOUNT_NS. */
  readonly namespace?: string;
};

/** `notes`: why others are not kept; sentences. */
export type FoundMounts = { readonly mounts: readonly KeptMount[]; readonly notes: readonly string[] };

/** For the log: the id where it says more than the target. */
export function shownMount({ id, target }: KeptMount): string {
  return id === target ? id : `${id} (${target})`;
}
