// The builder of the run: one of its own, or the one given. Created, booted and looked at with as few calls as buildx allows.
// It never changes which builder is the user's current one.
import { ActionError } from "../domain/action-error.js";
import { classify } from "../failure/classify.js";
import { newBuilder } from "../inputs/builder-settings.js";
import { builderImageOf, inspectArgv, removeArgv, withBuilderImage } from "./builder-argv.js";
import { parseInspect } from "./builder-inspect.js";
import { makeRecipe } from "./builder-recipe.stage.js";
import { ensureEmulators } from "./emulation.stage.js";
import { firstUsable, withoutDownNodes } from "./given-builders.stage.js";
import { isThereAsAsked, takeKept } from "./kept-builder.stage.js";
import { opened } from "./opened.js";
import { usePulled } from "./pulled-image.stage.js";
/** Creates it, without booting: that is left until logins and emulators are in place. Throws BUILDER_FAILED. */
export async function createBuilder(plan, tools, config, given, world, knownAs) {
    const { builder } = plan.inputs;
    const [first] = builder.given;
    if (first !== undefined)
        return { name: first, own: false, ...(builder.orNew ? { lastResort: () => makeNew(plan, tools, config, given, world) } : {}) };
    // The docker driver has one builder for each Docker context, which is always there.
    if (builder.driver === 'docker')
        return { name: tools.context ?? 'default', own: false };
    const { name, keepsState, recipe, hash } = await planOwnBuilder(plan, tools, config, given, world, knownAs);
    if (!keepsState || !(await isThereAsAsked(name, hash, builder, config.environment, world)))
        await create(name, recipe, plan, config, world);
    return { name, own: true, keepsState, recipe };
}
/**
 * A builder of the run's own as the calls that make it, noted for post before the first of them. The files that they name are
 * written. `knownAs`: the name that post knows of an earlier try. `hash`: see makeRecipe. Throws INVALID_INPUT.
 */
export async function planOwnBuilder(plan, tools, config, given, world, knownAs) {
    const { builder } = plan.inputs;
    const kept = builder.keepState ? await takeKept(builder, config.environment, given, world) : undefined;
    const name = kept ?? knownAs ?? `ghcr-buildx-${world.clock.randomName()}`;
    const keepsState = kept !== undefined;
    // One that takes the place of a kept builder is used once.
    if (builder.cleanup || (builder.keepState && !keepsState))
        world.runner.saveState(opened.builder, name);
    if (keepsState)
        world.runner.saveState(opened.keepState, 'true');
    return { name, keepsState, ...(await makeRecipe(name, plan, tools, config, given, world)) };
}
/** As if no builder were given. */
async function makeNew(plan, tools, config, given, world) {
    const own = { ...plan, inputs: { ...plan.inputs, builder: { ...plan.inputs.builder, given: [], orNew: false } } };
    await ensureEmulators(own, { tools, config, environment: given.environment }, world);
    return await bootBuilder(await createBuilder(own, tools, config, given, world), own, config, world);
}
async function create(name, recipe, plan, config, { processes }) {
    // One after the other: a node is appended to what is there.
    for (const args of recipe) {
        const answer = await processes.run({ file: 'docker', args, env: config.environment, timeoutMs: 120_000 });
        if (!succeeded(answer))
            throw builderFailure(`The builder ${name} could not be created.`, answer.stderr, plan);
    }
}
/**
 * Boots it where it is not up, and reads its nodes. The BuildKit image of a builder of the run's own is pulled from a mirror
 * when its registry fails, and all of it is tried again. Throws BUILDER_FAILED.
 */
export async function bootBuilder(named, plan, config, world) {
    const { name, recipe } = named;
    if (plan.inputs.builder.given.length > 1 || named.lastResort !== undefined)
        return await bootFirst(named, plan, config, world);
    const what = `boot builder ${name}`;
    if (recipe === undefined || plan.inputs.builder.driver !== 'docker-container') {
        return await world.retry.run({ what, attempt: () => bootGiven(named, plan, config, world), failureOf: (thrown) => (thrown instanceof ActionError ? thrown.failure : undefined) });
    }
    let made = builderImageOf(recipe);
    return await usePulled(what, made, async (image) => {
        const using = withBuilderImage(recipe, image);
        if (image !== made) {
            await world.processes.run({ file: 'docker', args: removeArgv(name, named.keepsState === true), env: config.environment, timeoutMs: 60_000 });
            await create(name, using, plan, config, world);
            made = image;
            world.runner.info(`[builder] trying the BuildKit image ${image}`);
        }
        return await bootOnce({ ...named, recipe: image === builderImageOf(recipe) ? recipe : using }, plan, config, world);
    }, world);
}
/** Of several given ones, the first that is up; else one of the run's own where that is asked for. */
async function bootFirst({ lastResort }, plan, { environment, folder }, world) {
    const { builder, unusable } = await firstUsable(plan.inputs.builder.given, { platforms: plan.platforms, environment, folder }, world);
    if (builder !== undefined)
        return announced(builder, world);
    if (lastResort !== undefined)
        return await lastResort();
    throw builderFailure(`None of the builders ${plan.inputs.builder.given.join(', ')} is up.`, unusable.map(({ name, reason }) => `${name}: ${reason}`).join('\n'), plan);
}
/** Of a given builder some nodes may do. */
async function bootGiven(named, plan, config, world) {
    try {
        return await bootOnce(named, plan, config, world);
    }
    catch (thrown) {
        const rest = named.own ? undefined : await withoutDownNodes(named.name, { platforms: plan.platforms, environment: config.environment, folder: config.folder }, world);
        if (rest === undefined)
            throw thrown;
        return announced(rest, world);
    }
}
async function bootOnce({ name, own, recipe }, plan, config, world) {
    const answer = await world.processes.run({
        file: 'docker',
        args: inspectArgv(name),
        env: config.environment,
        timeoutMs: 600_000,
        onStderr: (line) => world.runner.foreign(`[builder] ${line}`),
    });
    if (!succeeded(answer))
        throw builderFailure(`The builder ${name} did not start.`, answer.stderr, plan);
    const { problems, down, ...found } = parseInspect(answer.stdout);
    if (problems.length > 0 || down.length > 0 || found.nodes.length === 0)
        throw builderFailure(`The builder ${name} is not ready.`, [...problems, ...down.map(({ node, reason }) => `${node}: ${reason}`)].join('\n') || answer.stderr, plan);
    // As it was asked for: a default builder may be listed under its context's name.
    return announced({ ...found, name, own, ...(recipe === undefined ? {} : { recipe }) }, world);
}
/** Says in the log which one it is. */
export function announced(builder, { runner }) {
    const nodes = builder.nodes.map((node) => `${node.name}${node.buildkit === undefined ? '' : ` (BuildKit ${node.buildkit})`}`).join(', ');
    runner.info(`Builder ${builder.name}, driver ${builder.driver}: ${nodes}`);
    return builder;
}
function succeeded(answer) {
    return answer.end === 'exited' && answer.code === 0;
}
function builderFailure(what, said, plan) {
    const lines = said.trim().split('\n').slice(-10).join('\n');
    return new ActionError({
        code: 'BUILDER_FAILED',
        what,
        why: lines === '' ? 'docker buildx printed nothing.' : `docker buildx says why:\n${lines}`,
        fix: fixFor(plan, said),
        failure: classify({ stage: 'setup', text: said }),
    });
}
function fixFor({ inputs }, said) {
    const { given, driver } = inputs.builder;
    if (given.length > 1)
        return `Look at each of them with docker buildx inspect --bootstrap NAME, or add ${newBuilder} as the last, for one of the run's own.`;
    if (/toomanyrequests|pull|deadline exceeded|timeout|registry/i.test(said))
        return 'The BuildKit image could not be pulled: run the job again, log in to its registry, or name a mirror with driver-opts: image=…';
    const [name] = given;
    if (name !== undefined)
        return `Check that a builder ${name} exists and is up: docker buildx inspect --bootstrap ${name}.`;
    return `Check the inputs of the builder: driver is ${driver}; see driver-opts, buildkitd-flags, buildkitd-config and endpoint.`;
}
