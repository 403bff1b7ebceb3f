// Cold: a fresh builder without any cache, and a repository that nothing was pushed to.
import { exampleImage, helloImage, type Workload } from './workloads.ts';
import type { Scenario } from './scenario.ts';

export const hello = cold('hello', 'cold: hello', helloImage);
export const example = cold('example', 'cold: claude-code-proxy', exampleImage);

function cold(name: string, title: string, workload: Workload): Scenario {
  return {
    name,
    title,
    contenders: ['ours', 'ours-single', 'bare', 'tuned'],
    hasPeers: true,
    primed: false,
    targets: [
      { kind: 'ratio', contender: 'ours', against: 'bare', atMost: 1.1 },
      { kind: 'ratio', contender: 'ours-single', against: 'bare', atMost: 1 },
    ],
    open: async (surroundings) => {
      const base = await workload(surroundings);
      return { job: () => Promise.resolve({ ...base, images: [surroundings.freshImage()] }), close: () => Promise.resolve() };
    },
  };
}

/** What a pull request costs: the same, and nothing is pushed. */
export const pullRequest: Scenario = {
  name: 'pull-request',
  title: 'pull request: hello, built and not pushed',
  contenders: ['ours', 'bare', 'tuned'],
  hasPeers: false,
  primed: false,
  targets: [],
  open: async (surroundings) => {
    const base = await helloImage(surroundings);
    return {
      job: () => Promise.resolve({ ...base, images: [surroundings.freshImage()], push: false, event: { push: 'pull-request', name: '12', commit: base.event.commit } }),
      close: () => Promise.resolve(),
    };
  },
};

/** What the cache's own export adds to a cold run: compare with the row `hello`. */
export const cacheExport: Scenario = {
  name: 'export',
  title: "cold: hello, with the cache's export to the registry",
  contenders: ['ours', 'bare'],
  hasPeers: false,
  primed: false,
  targets: [],
  open: async (surroundings) => {
    const base = await helloImage(surroundings);
    return { job: () => Promise.resolve({ ...base, images: [surroundings.freshImage()], exportsCache: true }), close: () => Promise.resolve() };
  },
};
