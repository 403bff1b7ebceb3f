// A builder that is there and has everything in its cache: what is left is pushing, merging and moving tags.
import { branchPushes, type BranchPushes } from './branch-pushes.ts';
import type { Scenario } from './scenario.ts';
import { makeBuilder } from './shared-builder.ts';
import { exampleImage, helloImage, type Workload } from './workloads.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Target } from '../targets.ts';

const warmTargets: readonly Target[] = [{ kind: 'ratio', contender: 'ours', against: 'bare', atMost: 1.15 }];

export const warmHello = warm('warm-hello', 'warm builder: hello', helloImage, { contenders: ['ours', 'ours-single', 'bare', 'tuned'], targets: warmTargets });
export const warmExample = warm('warm-example', 'warm builder: claude-code-proxy', exampleImage, { contenders: ['ours', 'bare', 'tuned'], targets: warmTargets });

export const tagCounts = [1, 5, 20].map((count) => {
  const tags = Array.from({ length: count }, (_, at) => `edge-${at + 1}`);
  return warm(`tags-${count}`, `warm builder: ${count === 1 ? '1 tag' : `${count} tags`}`, helloImage, { pushes: () => ({ tags }) });
});

export const registryCounts = [1, 3].map((count) =>
  warm(`registries-${count}`, `warm builder: ${count === 1 ? '1 registry' : `${count} registries`}`, helloImage, { pushes: ({ registryHosts }) => ({ registries: registryHosts.slice(0, count) }) }),
);

type Options = { readonly contenders?: readonly string[]; readonly targets?: readonly Target[]; readonly pushes?: (surroundings: Surroundings) => Omit<BranchPushes, 'base'> };

function warm(name: string, title: string, workload: Workload, { contenders = ['ours', 'bare', 'tuned'], targets = [], pushes = () => ({}) }: Options): Scenario {
  return {
    name,
    title,
    contenders,
    hasPeers: targets.length > 0,
    primed: true,
    targets,
    open: async (surroundings) => {
      const base = await workload(surroundings);
      const builder = await makeBuilder(surroundings);
      return { job: branchPushes(surroundings, { base: { ...base, builder: builder.name }, ...pushes(surroundings) }), close: builder.remove };
    },
  };
}
