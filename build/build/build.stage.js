import { unhurried } from "../resources/pace.js";
import { annotateWarnings } from "./annotation.stage.js";
import { showSteps } from "./step-groups.stage.js";
import { planBuilds, planLoad } from "./build-requests.js";
import { BuilderCare } from "./builder-care.stage.js";
import { isComplete, isOptional, leaveOutFailed } from "./built-platforms.js";
import { runBounded } from "./concurrency.js";
import { buildReliably } from "./reliable-build.stage.js";
import { planSecrets, secretSources } from "./secret-plan.js";
import { writeSecrets } from "./secret.stage.js";
import { failFastReason } from "./stopped-build.js";
/** `pace` begins and ends them, `signal` is the run's own. In the order of the plan's platforms. Never rejects for a failed build: see requireBuilt. */
export async function buildAll(plan, session, world, signal, pace = unhurried(signal)) {
    await writeSecrets(plan, session.folder, world);
    const facts = { builder: session.builder.name, folder: session.folder, secrets: secretSources(planSecrets(plan), session.folder) };
    const requests = planBuilds(plan, facts);
    const others = new AbortController();
    const stop = AbortSignal.any([pace.signal, others.signal]);
    const place = { world, care: new BuilderCare(session, world, signal, { platforms: plan.platforms, suits: (builder) => unfit(builder, plan) }), limits: plan.inputs.limits };
    const { optionalPlatforms: optional } = plan.inputs.publish;
    const called = await runBounded(requests, parallelism(plan, session, requests.length, pace), async (request) => {
        const finished = await pace.turn(request.platforms.join(', '), () => buildReliably(request, place, stop));
        if (!finished.result.built && plan.inputs.failFast && !isOptional(request, optional))
            others.abort(failFastReason);
        return finished;
    });
    const results = called.map(({ result }) => result);
    const load = isComplete(results, optional) ? planLoad(leaveOutFailed(plan, results).plan, facts) : undefined;
    const loaded = load === undefined ? [] : [await buildReliably(load, place, pace.signal)];
    for (const finished of [...called, ...loaded])
        showSteps(finished, world.runner);
    annotateWarnings(results.flatMap(({ report }) => report.warnings), world.runner);
    // The image's own results are those of the first calls; of the load only a failure counts.
    return [...results, ...loaded.flatMap(({ result }) => (result.built ? [] : [result]))];
}
/** The plan was settled for another builder (plan/settle.ts). */
function unfit(builder, plan) {
    if (builder.driver === 'docker' && plan.destination.to === 'digest')
        return 'the docker driver has no push by digest.';
    return builder.nodes.length > 1 && plan.strategy === 'single' ? 'it has several nodes, and one build for all platforms needs one.' : undefined;
}
/** The docker driver's OCI exporter locks layers that builds side by side share ("locked for …: unavailable"). */
function parallelism({ inputs: { maxParallel } }, { builder }, builds, { most }) {
    if (builder.driver === 'docker')
        return 1;
    return maxParallel === 'auto' ? (most?.(builds) ?? builds) : (maxParallel ?? builds);
}
