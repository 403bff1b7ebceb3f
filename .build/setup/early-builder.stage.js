// Creates and boots the run's own builder in one call, while the plan is still being made. It never fails: where the builder
// can't be started like this, or does not start, there is none, and the careful way (builder.stage.ts) makes one.
import { join } from 'node:path/posix';
import { bootstrapArgv, removeArgv } from "./builder-argv.js";
import { planOwnBuilder } from "./builder.stage.js";
import { isPlainBuilder, runnerArchitecture, talksToThisMachine } from "./early-builder.js";
import { binfmtEntry, binfmtFolder, foreignArchitectures, isUsable, mayNeedEmulation } from "./emulators.js";
/** Versions of buildx since 0.30 know every option that is used; an older one refuses, and the careful way asks it first. */
const current = { buildx: '0.0.0' };
export async function startEarly({ inputs, attests }, config, given, world) {
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
