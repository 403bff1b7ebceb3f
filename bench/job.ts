// What one measured run has to do, the same for everyone who is measured. Data only: who does it how is the contender's affair.

type Common = {
  /** The workspace: checkout and build context. */
  readonly folder: string;
  /** Repositories, `host/owner/name`; all tags in each of them. */
  readonly images: readonly string[];
  readonly tags: readonly string[];
  /** What was pushed, as the action is told it. */
  readonly event: { readonly push: 'tag' | 'branch' | 'pull-request'; readonly name: string; readonly commit: string };
  /** metadata-action's rules that yield `tags`; without them the action's own defaults do. */
  readonly rules?: readonly string[];
};

export type BuildJob = Common & {
  readonly kind: 'build';
  readonly platforms: readonly string[];
  readonly push: boolean;
  readonly buildArgs: readonly string[];
  readonly buildContexts: readonly string[];
  readonly cacheFrom: readonly string[];
  /** The layers of all stages are written to a cache in the registry, too. */
  readonly exportsCache?: boolean;
  /** One that is there already; without it everybody makes one. */
  readonly builder?: string;
};

/** Platforms that were pushed by digest before: only the index and the tags are missing. */
export type MergeJob = Common & { readonly kind: 'merge'; readonly digests: Readonly<Record<string, string>> };

export type Job = BuildJob | MergeJob;
