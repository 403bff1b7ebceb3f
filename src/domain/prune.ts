// What a prune found and did. Made by src/upkeep/, shown by src/report/.

/** `name`: key and pull request of an Actions cache, or tags or digest of a manifest. `bytes`: at most, as manifests share layers. */
export type Pruned = {
  readonly kind: 'actions-cache' | 'registry-cache';
  readonly name: string;
  readonly why: string;
  readonly bytes: number;
  /** `planned`: a dry run. */
  readonly state: 'deleted' | 'planned' | 'failed';
  /** With `failed`: a sentence. */
  readonly error?: string;
};

/** `notes`: what was left alone, and why. */
export type PruneResult = { readonly pruned: readonly Pruned[]; readonly notes: readonly string[] };
