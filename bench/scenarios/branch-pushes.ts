// Pushes to `main` one after the other, each a commit of its own, into the repository that the contender's last one went to.
import type { BuildJob } from '../job.ts';
import type { Surroundings } from '../surroundings.ts';
import type { OpenScenario } from './scenario.ts';

export type BranchPushes = { readonly base: BuildJob; readonly tags?: readonly string[]; readonly registries?: readonly string[] };

/** `change` makes the contents of a push, from those of `base`, counted from 1. */
export function branchPushes(surroundings: Surroundings, { base, tags, registries = [surroundings.bed.registryHost] }: BranchPushes, change: (job: BuildJob, count: number) => BuildJob = (job) => job): OpenScenario['job'] {
  const repositories = new Map<string, readonly string[]>();
  let count = 0;
  return async (contender) => {
    const images = repositories.get(contender) ?? registries.map((registry) => surroundings.freshImage(registry));
    repositories.set(contender, images);
    count++;
    const commit = await surroundings.commit();
    const named = tags === undefined ? { tags: ['main', 'latest'] } : { tags, rules: tags.map((tag) => `type=raw,value=${tag}`) };
    return change({ ...base, ...named, images, event: { push: 'branch', name: 'main', commit } }, count);
  };
}
