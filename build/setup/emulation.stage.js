// Makes platforms that the processor does not run itself buildable, with QEMU. Looks first: a file of the kernel tells for
// nothing whether an emulator is registered, while installing costs the pull of an image and a privileged container.
import { join } from 'node:path/posix';
import { ActionError } from "../domain/action-error.js";
import { classify } from "../failure/classify.js";
import { binfmtEntry, binfmtFolder, foreignArchitectures, installArgv, isUsable, mayNeedEmulation } from "./emulators.js";
import { usePulled } from "./pulled-image.stage.js";
/** Before the builder boots, so that BuildKit finds them when it looks. Throws EMULATION_FAILED. */
export async function ensureEmulators(plan, place, world) {
    if (!mayNeedEmulation(plan) || plan.inputs.builder.given.length > 0 || place.tools.engine === undefined)
        return;
    const foreign = foreignArchitectures(plan.platforms, place.tools.engine.architecture);
    const missing = isOwnKernel(place) ? await unregistered(foreign, world.files) : foreign;
    await install(plan, missing, place, world);
}
/** For a builder that was there before: it tells itself which platforms it can build. Throws EMULATION_FAILED. */
export async function ensureBuilderPlatforms(plan, builder, place, world) {
    const isLocal = builder.driver === 'docker-container' || builder.driver === 'docker';
    if (!mayNeedEmulation(plan) || plan.inputs.builder.given.length === 0 || builder.own || !isLocal || place.tools.engine === undefined)
        return;
    const built = new Set(builder.nodes.flatMap(({ platforms }) => platforms));
    const missing = plan.platforms.filter((platform) => !built.has(platform));
    await install(plan, foreignArchitectures(missing, place.tools.engine.architecture), place, world);
}
async function install(plan, missing, { config }, world) {
    const { runner } = world;
    const { qemu, image, platforms } = plan.inputs.emulation;
    if (missing.length === 0 && qemu !== 'true') {
        runner.debug('No emulator is installed: every planned platform is native or emulated already.');
        return;
    }
    const architectures = platforms.length > 0 ? platforms : missing;
    if (architectures.length === 0)
        return;
    await usePulled('install QEMU', image, async (from) => {
        const answer = await world.processes.run({ file: 'docker', args: installArgv(from, architectures), env: config.environment, timeoutMs: 300_000 });
        if (answer.end !== 'exited' || answer.code !== 0)
            throw notInstalled(architectures, answer);
    }, world);
    runner.info(`Installed QEMU emulators: ${architectures.join(', ')}.`);
}
function notInstalled(architectures, answer) {
    return new ActionError({
        code: 'EMULATION_FAILED',
        what: `The QEMU emulators for ${architectures.join(', ')} could not be installed.`,
        why: answer.end === 'exited' ? (answer.stderr.trim() === '' ? 'docker run printed nothing.' : `docker run says why:\n${answer.stderr.trim().split('\n').slice(-5).join('\n')}`) : `docker run ended: ${answer.end}.`,
        fix: 'Set qemu: false when the Dockerfile cross-compiles; else allow privileged containers on the runner, name a mirror with qemu-image, or build on a runner of that architecture.',
        failure: classify({ stage: 'setup', text: answer.stderr }),
    });
}
async function unregistered(architectures, files) {
    const usable = await Promise.all(architectures.map(async (architecture) => isUsable(await files.read(join(binfmtFolder, binfmtEntry(architecture))))));
    return architectures.filter((_, index) => usable[index] !== true);
}
/** The engine runs on the kernel that we see: its socket is a local one. */
function isOwnKernel({ tools, environment }) {
    const host = environment['DOCKER_HOST'] ?? '';
    return host === '' ? (tools.context ?? 'default') === 'default' : host.startsWith('unix://');
}
