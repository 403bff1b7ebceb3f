// Fits the chosen cache to the builder that setup found, and to what was restored: what the builder can't use is left out,
// with a warning where that is news.
import coerce from 'semver/functions/coerce.js';
import type { CachePlan, CacheUse } from '../domain/cache.ts';
import type { Plan } from '../domain/plan.ts';
import type { Session } from '../domain/session.ts';
import { isAtLeast } from '../setup/tool-versions.ts';

/** The second version of the cache service's API came with these; the first is shut down on github.com. */
export const minimumForService = { buildx: '0.21.0', buildkit: '0.20.0' } as const;

/** `present`: what there is to read; absent: it is not known. */
export type RestoredCache = { readonly present?: readonly string[]; readonly warnings: readonly string[] };

export function settleCache(plan: Plan, session: Pick<Session, 'builder' | 'tools'>, restored: RestoredCache): Plan {
  const { cache } = plan;
  if (cache.uses.length === 0) return plan;
  const settled = fitToBuilder(cache, session);
  const notices = settled.reason === cache.reason ? plan.notices : [...plan.notices, settled.reason];
  const present = restored.present === undefined ? {} : { present: restored.present };
  return { ...plan, cache: { ...settled, ...present, warnings: [...settled.warnings, ...restored.warnings] }, notices };
}

function fitToBuilder(cache: CachePlan, { builder, tools }: Pick<Session, 'builder' | 'tools'>): CachePlan {
  if (builder.driver === 'docker' && tools.engine?.containerdStore !== true) {
    return { ...cache, uses: [], reason: 'Cache: off, as the docker driver keeps no cache without the containerd image store.' };
  }
  const old = tooOld(cache.uses, { builder, tools });
  if (old === undefined) return cache;
  const uses = cache.uses.filter(({ backend }) => backend !== 'gha');
  const warning = `GitHub's cache service is not used: it needs Buildx ${minimumForService.buildx} and BuildKit ${minimumForService.buildkit} or later, and ${old}.`;
  return { ...cache, uses, reason: `Cache: ${uses.length === 0 ? 'off' : 'without the cache service'}, as ${old}, which is too old for it.`, warnings: [...cache.warnings, warning] };
}

function tooOld(uses: readonly CacheUse[], { builder, tools }: Pick<Session, 'builder' | 'tools'>): string | undefined {
  if (!uses.some((use) => use.backend === 'gha' && use.service === 2)) return undefined;
  if (!isAtLeast(tools.buildx, minimumForService.buildx)) return `Buildx is ${tools.buildx}`;
  const old = builder.nodes.find(({ buildkit }) => {
    const version = coerce(buildkit)?.version;
    return version !== undefined && !isAtLeast(version, minimumForService.buildkit);
  });
  return old === undefined ? undefined : `BuildKit of ${old.name} is ${old.buildkit ?? ''}`;
}
