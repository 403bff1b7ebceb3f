// Installs a given version of buildx, only when asked: from Docker's own image docker/buildx-bin, which the engine pulls and
// checks by digest. It goes into the run's private configuration: the runner's own buildx stays as it is.
import { join } from 'node:path/posix';
import { ActionError } from "../domain/action-error.js";
import { classify } from "../failure/classify.js";
import { usePulled } from "./pulled-image.stage.js";
export const buildxImage = 'docker.io/docker/buildx-bin';
/** `v0.29.1` or `0.29.1` -> the image that holds it. Throws INVALID_INPUT for what names no release. */
export function buildxImageOf(version) {
    const [, release] = /^v?(\d+\.\d+\.\d+(?:-rc\d+)?|latest)$/.exec(version.trim()) ?? [];
    if (release !== undefined)
        return `${buildxImage}:${release}`;
    throw new ActionError({
        code: 'INVALID_INPUT',
        what: `buildx-version is ${version}.`,
        why: 'Expected a release of docker/buildx like 0.29.1, or latest.',
        fix: 'Name a version of github.com/docker/buildx/releases, or leave the input out to use the buildx of the runner.',
    });
}
/** Throws ActionError BUILDX_MISSING when it can't be had. */
export async function installBuildx(version, config, world) {
    const { processes, files, runner } = world;
    const image = buildxImageOf(version);
    const docker = (...args) => processes.run({ file: 'docker', args, env: { ...config.environment }, timeoutMs: 300_000 });
    // The image has no program to start but the file itself; the container is never run.
    const container = await usePulled('install buildx', image, async (from) => {
        const created = await docker('create', from, '/buildx');
        const id = created.stdout.trim().split('\n').at(-1) ?? '';
        if (created.end !== 'exited' || created.code !== 0 || id === '')
            throw notInstalled(image, created);
        return id;
    }, world);
    const plugin = join(config.dockerFolder, 'cli-plugins', 'docker-buildx');
    // A link to the runner's own stands there: writing through it would replace that one.
    await files.remove(plugin);
    const copied = await docker('cp', `${container}:/buildx`, plugin);
    await docker('rm', container);
    if (copied.end !== 'exited' || copied.code !== 0)
        throw notInstalled(image, copied);
    runner.info(`Installed buildx ${version} for this run.`);
}
function notInstalled(image, answer) {
    return new ActionError({
        code: 'BUILDX_MISSING',
        what: `buildx could not be installed from ${image}.`,
        why: answer.stderr.trim().split('\n').slice(-3).join('\n') || `docker ended: ${answer.end}.`,
        fix: 'Check that this version exists and that the runner reaches its registry, or leave out buildx-version to use the buildx of the runner.',
        failure: classify({ stage: 'setup', text: answer.stderr }),
    });
}
