// What the build would run, for a dry run: the same calls, with what stands in for the run's folder and the builder's name.
import { planCacheExports } from '../cache/cache-exports.ts';
import type { Plan } from '../domain/plan.ts';
import { buildArgv } from './build-argv.ts';
import { planBuilds, planLoad } from './build-requests.ts';
import { planSecrets, secretSources } from './secret-plan.ts';

/** Whole argument vectors, `docker` first. Values of secrets are in none; build arguments are as given. */
export function buildCommands(plan: Plan, builder: string, folder = '$RUNNER_TEMP/ghcr-buildx'): readonly (readonly string[])[] {
  const facts = { builder, folder, secrets: secretSources(planSecrets(plan), folder) };
  const load = planLoad(plan, facts);
  return [...planBuilds(plan, facts), ...(load === undefined ? [] : [load]), ...planCacheExports(plan, facts)].map((request) => ['docker', ...buildArgv(request)]);
}
