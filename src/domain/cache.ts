// Where a run's build cache is, what it may do there, and what its parts are called. Made by src/cache/, read by build/ and report/.
import type { ImageName } from './image-ref.ts';

/** One place of the cache, as this run may use it. */
export type CacheUse =
  /** Tags in a repository of its own. The branches are slugs: one written to, others only read. */
  | { readonly backend: 'registry'; readonly image: ImageName; readonly branch: string; readonly otherBranches: readonly string[]; readonly read: boolean; readonly write: boolean }
  /** GitHub's cache service through BuildKit, which keeps branches apart by itself. `service`: the version of its API. */
  | { readonly backend: 'gha'; readonly service: 1 | 2; readonly read: boolean; readonly write: boolean }
  /** Folders below `folder`. `lasting`: the machine keeps them; else the Actions cache saves and restores them. */
  | { readonly backend: 'local'; readonly folder: string; readonly lasting: boolean; readonly read: boolean; readonly write: boolean };

/** `exact`: the whole cache-key; `fallback`: what stands before its first template, where there is one. */
export type CacheKey = { readonly exact: string; readonly fallback?: string };

export type CachePlan = {
  /** Empty: no cache of ours is used. */
  readonly uses: readonly CacheUse[];
  /** One line for the log, the plan and the summary. */
  readonly reason: string;
  readonly key?: CacheKey;
  /** Local folders and references that hold a cache; absent: it is not known. */
  readonly present?: readonly string[];
  readonly warnings: readonly string[];
};
