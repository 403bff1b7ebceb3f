// Creates and boots the run's own builder in one call, or looks at the one that was given, while the plan is still being made.
// It never fails: where that does not work at once there is no builder yet, and the careful way (builder.stage.ts) comes to one.
import { join } from 'node:path/posix';
import { bootstrapArgv, inspectArgv, removeArgv } from "./builder-argv.js";
import { parseInspect } from "./builder-inspect.js";
import { announced, planOwnBuilder } from "./builder.stage.js";
import { isPlainBuilder, onlyGivenBuilder, runnerArchitecture, talksToThisMachine } from "./early-builder.js";
import { binfmtEntry, binfmtFolder, foreignArchitectures, isUsable, mayNeedEmulation } from "./emulators.js";
/** Versions of buildx since 0.30 know every option that is used; an older one refuses, and the careful way asks it first. */
const current = { buildx: '0.0.0' };
export async function startEarly(plan, config, given, world) {
    const name = onlyGivenBuilder(plan.inputs);
    return name === undefined ? await startOwn(plan, config, given, world) : await lookAtGiven(name, config, world);
}
/** Up, with all of its nodes. What its platforms lack is seen to once the logins are there. */
async function lookAtGiven(name, { environment }, { processes, runner }) {
    const answer = await processes.run({ file: 'docker', args: inspectArgv(name), env: environment, timeoutMs: 600_000, onStderr: (line) => runner.foreign(`[builder] ${line}`) });
    if (answer.end !== 'exited' || answer.code !== 0)
        return {};
    const { problems, down, ...found } = parseInspect(answer.stdout);
    if (problems.length > 0 || down.length > 0 || found.nodes.length === 0)
        return {};
    return { builder: announced({ ...found, name, own: false }, { runner }) };
}
async function startOwn({ inputs, attests }, config, given, world) {
    if (!isPlainBuilder(inputs) || !(await canEmulate(inputs, config, given, world.files)))
        return {};
    const { name, recipe } = await planOwnBuilder({ inputs, attests }, current, config, given, world);
    const answer = await world.processes.run({
        file: 'docker',
        args: bootstrapArgv(recipe),
        env: config.environment,
        timeoutMs: 600_000,
        onStderr: (line) => world.runner.foreign(`[builder] ${line}`),
    });
    if (answer.end === 'exited' && answer.code === 0) {
        world.runner.info(`Builder ${name}, driver docker-container`);
        // buildx names the one node after the builder.
        return { name, builder: { name, driver: 'docker-container', nodes: [{ name: `${name}0`, endpoint: '', platforms: [] }], own: true, recipe } };
    }
    // What is left of it must not be in the way of the next one.
    if (answer.end === 'exited')
        await world.processes.run({ file: 'docker', args: removeArgv(name, false), env: config.environment, timeoutMs: 60_000 });
    return { name };
}
/** Every planned platform is native or emulated already; BuildKit looks for emulators when it starts. */
async function canEmulate(inputs, config, { environment }, files) {
    const { call, platforms } = inputs.build;
    if (!mayNeedEmulation({ inputs, destination: { to: call === undefined || call === 'build' ? 'digest' : 'call' } }))
        return true;
    const architecture = runnerArchitecture(environment);
    if (architecture === undefined || !talksToThisMachine(environment, config.content))
        return false;
    const usable = await Promise.all(foreignArchitectures(platforms, architecture).map(async (foreign) => isUsable(await files.read(join(binfmtFolder, binfmtEntry(foreign))))));
    return usable.every((is) => is);
}
