// The stages in the README's order, on one screen: what happens, and what each stage hands to the next.
// It decides nothing itself and touches nothing but the stages; every way out is an Outcome.
import { leaveOutFailed, requireBuilt } from "./build/built-platforms.js";
import { buildAll } from "./build/build.stage.js";
import { openCaches } from "./cache/run-caches.stage.js";
import { asActionError } from "./domain/action-error.js";
import { invalidInputs } from "./inputs/invalid-inputs.js";
import { readInputs } from "./inputs/inputs.js";
import { secretsOf } from "./inputs/secrets-of.js";
import { givenAsBuilt } from "./merge/given-digests.js";
import { merge } from "./merge/merge.stage.js";
import { planCommands } from "./plan/commands.js";
import { planRun } from "./plan/plan.stage.js";
import { settlePlan } from "./plan/settle.js";
import { adoptIndex } from "./preflight/adopt-index.stage.js";
import { preflight } from "./preflight/preflight.stage.js";
import { commit } from "./publish/commit.stage.js";
import { promote } from "./publish/promote.stage.js";
import { withinRoom } from "./resources/room.stage.js";
import { stopIfCancelled } from "./retry/cancel.js";
import { startLimit } from "./retry/limit.stage.js";
import { reliableWorld } from "./retry/reliable-world.stage.js";
import { rollback } from "./recovery/rollback.stage.js";
import { Timeline } from "./report/timeline.js";
import { tracedPorts } from "./report/traced-ports.stage.js";
import { beginSetup } from "./setup/begin.stage.js";
import { planEarly } from "./setup/early-builder.js";
import { openLogins, setUp } from "./setup/setup.stage.js";
import { decide } from "./trigger/decision.js";
import { decodeTrigger } from "./trigger/trigger.js";
import { prune } from "./upkeep/prune.stage.js";
import { confirmContent } from "./unchanged/confirmed-content.js";
/** Never rejects: a failure is an Outcome with everything that was known by then. */
export async function run(given, ports, cancel) {
    const timeline = new Timeline(ports.clock, given.startedAt);
    const known = { builds: [], warnings: [], retried: [] };
    let end;
    let begun;
    try {
        const trigger = decodeTrigger(given.payload, given.environment);
        const read = readInputs(given, trigger);
        if (!read.ok)
            throw invalidInputs(read.problems);
        for (const secret of secretsOf(read.inputs))
            ports.runner.hide(secret.reveal());
        const limit = startLimit(read.inputs.limits.totalMs, cancel, ports.clock);
        end = limit.end;
        const world = reliableWorld(tracedPorts(ports, timeline), limit);
        known.retried = world.retry.retried;
        const { command } = read.inputs.publish;
        if (command === 'prune')
            return timeline.end(await timeline.span('prune', () => prune(read.inputs, trigger, given, world)), known);
        const begin = (plan) => (begun ??= beginSetup(plan, given, world, limit.signal));
        const early = planEarly(read.inputs, decide(read.inputs.push, trigger), trigger, given.environment);
        const plan = await timeline.span('plan', () => planRun(read.inputs, trigger, given, world, early && (() => begin(early))));
        known.plan = plan;
        if (plan.decision.act === 'nothing')
            return timeline.end({ how: 'nothing', reason: plan.decision.reason });
        const carryOut = { publish: plan.inputs.publish.digests === undefined ? buildAndPublish : publishGiven, rollback, promote }[command];
        return timeline.end(await carryOut({ plan, given, world, begin, signal: limit.signal, timeline, known }), known);
    }
    catch (thrown) {
        return timeline.end({ how: 'failed', error: asActionError(thrown), ...known }, known);
    }
    finally {
        await begun?.end();
        end?.();
    }
}
async function buildAndPublish(run) {
    const { given, world, begin, signal, timeline, known } = run;
    if (run.plan.inputs.dryRun)
        return { how: 'planned', plan: run.plan, commands: planCommands(run.plan) };
    const { plan: planned, published } = await takeUnchanged(run);
    if (published !== undefined)
        return published;
    const caches = openCaches({ ...run, plan: planned });
    const { logins, ready } = await timeline.span('setup', () => setUp(planned, begin(planned), given, signal));
    known.warnings.push(...logins.warnings);
    // While the builder starts.
    caches.look(logins);
    const checked = planned.decision.act === 'publish' ? await timeline.span('preflight', () => preflight(planned, logins, world)) : undefined;
    known.warnings.push(...(checked?.warnings ?? []));
    const adopt = checked?.adoption.adopt;
    if (adopt !== undefined) {
        stopIfCancelled(signal, 'build');
        const index = await timeline.span('adopt', () => adoptIndex(adopt, planned, logins, world));
        return await commit({ plan: planned, index, origin: 'adopted', session: logins, world, signal, timeline, known });
    }
    const session = await timeline.span('builder', ready);
    const { builder } = session;
    const settled = await caches.settle(settlePlan(planned, session), session);
    known.plan = settled;
    stopIfCancelled(signal, 'build');
    await caches.fill(settled, session);
    stopIfCancelled(signal, 'build');
    // The guards of moving tags will ask it; docker has the time until then.
    if (settled.decision.act === 'publish')
        world.github.prepare();
    const all = await timeline.span('build', () => withinRoom({ plan: settled, session, given, world, signal, known }, (pace) => buildAll(settled, session, world, signal, pace)));
    known.builds = all;
    requireBuilt(all, settled.inputs.publish.optionalPlatforms);
    const { plan: complete, builds, warnings } = leaveOutFailed(settled, all);
    const { plan, warnings: doubts } = confirmContent(complete, builds);
    known.warnings.push(...warnings, ...doubts);
    if (plan.decision.act === 'build')
        return { how: 'built', plan: await caches.save(plan, builds, session), builder, builds: all };
    stopIfCancelled(signal, 'merge');
    const index = await timeline.span('merge', () => merge(plan, builds, session, world));
    const ended = await commit({ plan, index, origin: 'built', session, builder, world, signal, timeline, known });
    // After the commit point: whatever becomes of it, the image is published.
    return ended.how === 'published' ? { ...ended, plan: await caches.save(plan, builds, session) } : ended;
}
/** Only `skip-unchanged` reads Dockerfile and files: the code for that is loaded then. */
async function takeUnchanged(run) {
    if (!run.plan.inputs.skipUnchanged)
        return { plan: run.plan };
    const { publishUnchanged } = await import("./unchanged/publish-unchanged.stage.js");
    return await publishUnchanged(run);
}
/** The input `digests`: the platforms are in the registry, nothing is built and docker is not needed. */
async function publishGiven({ plan, given, world, signal, timeline, known }) {
    if (plan.inputs.dryRun)
        return { how: 'planned', plan, commands: [] };
    const session = await timeline.span('setup', () => openLogins(plan, given, world));
    known.warnings.push(...session.warnings);
    if (plan.decision.act === 'build')
        return { how: 'nothing', reason: plan.decision.reason };
    const { adoption, warnings } = await timeline.span('preflight', () => preflight(plan, session, world));
    known.warnings.push(...warnings);
    const { adopt } = adoption;
    stopIfCancelled(signal, 'merge');
    const index = await timeline.span(adopt === undefined ? 'merge' : 'adopt', () => adopt === undefined ? merge(plan, givenAsBuilt(plan.inputs.publish.digests ?? new Map()), session, world) : adoptIndex(adopt, plan, session, world));
    return await commit({ plan, index, origin: adopt === undefined ? 'given' : 'adopted', session, world, signal, timeline, known });
}
