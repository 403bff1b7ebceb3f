// A fresh builder that finds the example in a cache outside: registry, GitHub's cache service or a folder; nothing changed, a
// line changed, a dependency changed. Everybody is given the same cache-from line, and nobody writes the cache.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildJob } from '../job.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Target } from '../targets.ts';
import { branchPushes } from './branch-pushes.ts';
import { filledCache, type CacheKind } from './layer-caches.ts';
import type { Scenario } from './scenario.ts';
import { copyExample, exampleImage } from './workloads.ts';

export const warmRegistry = fromCache('warm-registry', 'fresh builder, registry cache: nothing changed', 'registry', { hasPeers: true });
export const warmGha = fromCache('warm-gha', "fresh builder, GitHub's cache: nothing changed", 'gha');
export const warmLocal = fromCache('warm-local', 'fresh builder, cache in a folder: nothing changed', 'local', { contenders: ['ours', 'bare'] });

/** `skip-unchanged` against building the same again from cache. `recipe`: the docker actions as steps, where they are given as a peer. */
export const unchanged = fromCache('unchanged', 'nothing changed: skip-unchanged', 'registry', {
  hasPeers: true,
  contenders: ['ours-skip', 'bare'],
  targets: [
    { kind: 'ratio', contender: 'ours-skip', against: 'recipe', atMost: 0.25 },
    { kind: 'ms', contender: 'ours-skip', atMost: 1500 },
  ],
});

export const sourceLine = fromCache('source-line', 'fresh builder, registry cache: one source line changed', 'registry', {
  hasPeers: true,
  change: edited('src/claude_code_proxy/log.py', (text, count) => `${text}\n# Change ${count}\n`),
});

export const dependency = fromCache('dependency', 'fresh builder, registry cache: pyproject.toml changed', 'registry', {
  contenders: ['ours', 'bare'],
  // There is no package index at hand: an optional dependency, which is read and not installed.
  change: edited('pyproject.toml', (text, count) => text.replace('[project.scripts]', `[project.optional-dependencies]\nextra = ["added-${count}"]\n\n[project.scripts]`)),
});

type Change = (surroundings: Surroundings) => (job: BuildJob, count: number) => BuildJob;

type Options = { readonly hasPeers?: boolean; readonly contenders?: readonly string[]; readonly targets?: readonly Target[]; readonly change?: Change };

function fromCache(name: string, title: string, kind: CacheKind, { hasPeers = false, contenders = ['ours', 'bare', 'tuned'], targets = [{ kind: 'ratio', contender: 'ours', against: 'bare', atMost: 1.15 }], change }: Options = {}): Scenario {
  return {
    name,
    title,
    contenders,
    hasPeers,
    // What a run before has left in the repository is there for everybody.
    primed: true,
    targets,
    open: async (surroundings) => {
      if (contenders.includes('ours-skip') && !surroundings.declared.has('skip-unchanged')) return { unavailable: 'the action has no input `skip-unchanged` yet' };
      const base = { ...(await exampleImage(surroundings)), cacheFrom: [await filledCache(kind, surroundings)] };
      return { job: branchPushes(surroundings, { base }, change?.(surroundings)), close: () => Promise.resolve() };
    },
  };
}

/** A checkout of its own for every run, with a change that no other has. */
function edited(file: string, edit: (text: string, count: number) => string): Change {
  return ({ folder }) => (job, count) => {
    const checkout = copyExample(folder);
    const before = readFileSync(join(checkout, file), 'utf8');
    const after = edit(before, count);
    if (after === before) throw new Error(`the edit of ${file} changes nothing`);
    writeFileSync(join(checkout, file), after);
    return { ...job, folder: checkout };
  };
}
