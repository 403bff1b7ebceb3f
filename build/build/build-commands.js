// What the build would run, for a dry run: the same calls, with what stands in for the run's folder and the builder's name.
import { planCacheExports } from "../cache/cache-exports.js";
import { buildArgv } from "./build-argv.js";
import { planBuilds, planLoad } from "./build-requests.js";
import { planSecrets, secretSources } from "./secret-plan.js";
/** Whole argument vectors, `docker` first. Values of secrets are in none; build arguments are as given. */
export function buildCommands(plan, builder, folder = '$RUNNER_TEMP/ghcr-buildx') {
    const facts = { builder, folder, secrets: secretSources(planSecrets(plan), folder) };
    const load = planLoad(plan, facts);
    return [...planBuilds(plan, facts), ...(load === undefined ? [] : [load]), ...planCacheExports(plan, facts)].map((request) => ['docker', ...buildArgv(request)]);
}
