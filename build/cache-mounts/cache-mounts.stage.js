// Cache mounts kept between runs, as the pipeline sees them. Most runs have none: what reads Dockerfiles and runs small builds
// is loaded only when a Dockerfile has one.
import { join, resolve } from 'node:path/posix';
import { mountAccess } from "./mount-access.js";
/** undefined: there is nothing to keep, and nothing is done. Never rejects. */
export async function startMounts(plan, { environment }, world) {
    const access = mountAccess(plan, environment);
    const isListed = typeof plan.inputs.cacheMounts.keep !== 'string';
    const say = (line) => (isListed ? world.runner.notice(line, { title: 'Cache mounts' }) : world.runner.debug(`[cache mounts] ${line}`));
    if (!access.read && !access.write) {
        say(`Cache mounts are not kept: ${access.why ?? 'there is no cache service.'}`);
        return undefined;
    }
    try {
        const dockerfile = await readText(plan, environment, world);
        if (dockerfile === undefined) {
            say('Cache mounts are kept only with a checkout: without one the Dockerfile is not read here.');
            return undefined;
        }
        if (!isListed && !dockerfile.includes('--mount'))
            return undefined;
        const { findAndFetch } = await import("./restore-mounts.stage.js");
        return findAndFetch({ access, dockerfile, environment }, plan, world, say);
    }
    catch (thrown) {
        world.runner.warning(`Cache mounts are not kept: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
        return undefined;
    }
}
/** Before the build. Never rejects. */
export async function fillMounts(started, plan, session, world, signal) {
    const restoring = await import("./restore-mounts.stage.js");
    return await restoring.fillMounts(started, plan, session, world, signal);
}
/** After the tags have moved. Never rejects. Leaves its warnings in `known`, and gives one sentence for the summary. */
export async function saveMounts(run, builds, session, inHand) {
    const saving = await import("./save-mounts.stage.js");
    return await saving.saveMounts(run, builds, session, inHand);
}
/** Of a folder on this machine; undefined: there is none, or it is not ours to read. */
async function readText({ source, inputs: { build } }, environment, { files }) {
    if (source.kind === 'git' || /^(?:[a-z+]+:\/\/|git@|-$)/.test(source.context))
        return undefined;
    const workspace = environment['GITHUB_WORKSPACE'] ?? '.';
    const path = build.file === undefined ? join(resolve(workspace, source.context), 'Dockerfile') : resolve(workspace, build.file);
    return await files.read(path).catch(() => undefined);
}
