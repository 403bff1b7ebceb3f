// Setup from end to end: what is there, a private Docker configuration, logins, emulators, the builder. What does not depend
// on each other runs at once, and nobody waits for the builder who does not need it; what is opened is noted for post before
// it is used.
import { ActionError } from "../domain/action-error.js";
import { requireRoom } from "../resources/room.stage.js";
import { stopIfCancelled } from "../retry/cancel.js";
import { needsEngine } from "./begin.stage.js";
import { bootBuilder, createBuilder } from "./builder.stage.js";
import { builderEnvironment } from "./given-builders.stage.js";
import { installBuildx } from "./buildx-install.stage.js";
import { openConfig } from "./docker-config.stage.js";
import { ensureBuilderPlatforms, ensureEmulators } from "./emulation.stage.js";
import { logIn, storeLogins } from "./login.stage.js";
import { requireTools } from "./tool-versions.js";
/** Throws ActionError; what was opened by then is closed by post. A cancel ends the calls under way: BUILD_CANCELLED. */
export async function setUp(plan, begun, given, signal) {
    return await unlessCancelled(signal, () => openAll(plan, begun, given, signal));
}
/** For a run that builds nothing: a private configuration with the logins. docker need not be there, and no registry is asked. */
export async function openLogins(plan, given, world) {
    const config = await openConfig({ attests: [], ...plan }, given, world);
    return sessionOf(config, await storeLogins(plan, config, world));
}
async function openAll(plan, begun, given, signal) {
    const { world } = begun;
    const [found, config] = await allDone([begun.found, begun.config]);
    const tools = await settleTools(plan, found, config, world);
    requireEngine(plan, tools);
    await requireRoom(plan, tools, given, world, signal);
    const place = { tools, config, environment: given.environment };
    const loggingIn = logIn(plan, config, world);
    const starting = startBuilder(plan, place, loggingIn, begun, given);
    // Whoever asks for the builder gets its failure.
    begun.alsoEnd(starting);
    const logins = sessionOf(config, await loggingIn);
    const ready = async () => {
        const builder = await unlessCancelled(signal, () => starting);
        return { ...logins, environment: builderEnvironment(logins.environment, builder), tools, builder };
    };
    return { logins, ready };
}
function sessionOf({ environment, folder }, { registries, warnings }) {
    return { environment, folder, loggedIn: registries, warnings };
}
async function startBuilder(plan, place, loggingIn, begun, given) {
    const { world } = begun;
    const early = await begun.builder;
    const builder = early.builder ?? (await startCarefully(plan, place, loggingIn, given, world, early.name));
    // One of the run's own was only started early where no emulator is missing.
    if (early.builder?.own === false) {
        await loggingIn;
        await ensureBuilderPlatforms(plan, builder, place, world);
    }
    world.runner.setOutput('builder', builder.name);
    return builder;
}
/** Logins and emulators first, then the builder, with all that is tried again and elsewhere. */
async function startCarefully(plan, place, loggingIn, given, world, name) {
    const [, created] = await allDone([
        // The emulators' image may be a private one.
        loggingIn.then(() => ensureEmulators(plan, place, world)),
        createBuilder(plan, place.tools, place.config, given, world, name),
    ]);
    const builder = await bootBuilder(created, plan, place.config, world);
    await ensureBuilderPlatforms(plan, builder, place, world);
    return builder;
}
async function settleTools(plan, found, config, world) {
    const { version } = plan.inputs.builder;
    if (version === undefined)
        return requireTools(found);
    await installBuildx(version, config, world);
    const answer = await world.processes.run({ file: 'docker', args: ['buildx', 'version'], env: config.environment });
    // `github.com/docker/buildx v0.29.1 <commit>`
    const [, installed] = / v?(\d+\.\d+\.\d+)/.exec(answer.stdout) ?? [];
    return requireTools({ ...found, buildxProblem: answer.stderr.trim(), ...(installed === undefined ? {} : { buildx: installed }) });
}
function requireEngine(plan, tools) {
    if (tools.engine !== undefined || !needsEngine(plan.inputs))
        return;
    throw new ActionError({
        code: 'ENGINE_UNREACHABLE',
        what: 'The Docker engine does not answer.',
        why: `docker info finds no engine in the context ${tools.context ?? 'default'}; the driver ${plan.inputs.builder.driver} needs one.`,
        fix: 'Use a runner with a running Docker engine (ubuntu-slim has none), check DOCKER_HOST and the rights on its socket, or use driver: remote with an endpoint.',
    });
}
async function unlessCancelled(signal, work) {
    try {
        return await work();
    }
    catch (thrown) {
        stopIfCancelled(signal, 'build');
        throw thrown;
    }
}
/** Like Promise.all, but nothing is still at work when it rejects: clean-up must not race with what is being opened. */
async function allDone([first, second]) {
    await Promise.allSettled([first, second]);
    return await Promise.all([first, second]);
}
