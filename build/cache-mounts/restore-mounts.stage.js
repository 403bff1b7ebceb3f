// Finds the cache mounts of the Dockerfile and fetches what earlier runs kept of them while the builder starts, then puts it into the
// builder. What can't be had is a build without it: never more than a warning.
import { join } from 'node:path/posix';
import { runBounded } from "../build/concurrency.js";
import { withinTime } from "../cache/time-box.stage.js";
import { buildArguments } from "../dockerfile/build-arguments.js";
import { parsePlatform } from "../domain/platform.js";
import { durationText, sizeText } from "../report/quantities.js";
import { findMounts } from "./find-mounts.js";
import { shownMount } from "./kept-mount.js";
import { fillBuild } from "./mount-build.js";
import { contentFile, lastingFolder, mountFolder, mountKeys, mountName } from "./mount-names.js";
import { mountWarnings } from "./mount-troubles.js";
import { runMountBuild } from "./run-mount-build.stage.js";
/** What is known of mounts before there is a builder; where there are any, fetching begins. undefined: there is none. */
export function findAndFetch(found, plan, world, say) {
    const started = { ...found, buildArgs: buildArguments(plan.inputs.build.buildArgs, found.environment), fetched: new Map() };
    // Any platform will do to see whether there is a mount at all.
    const any = parsePlatform('linux/amd64');
    const platforms = plan.platforms.length > 0 || !any.ok ? plan.platforms : [any.value];
    const { mounts, notes } = findMounts(found.dockerfile, { ...plan, platforms }, started.buildArgs, [{ platforms }]);
    if (mounts.length === 0) {
        for (const note of notes)
            say(note);
        return undefined;
    }
    // With one node everything but the node's own platform is known by now.
    const isOneNode = plan.platforms.length > 0 && plan.inputs.builder.append.length === 0 && plan.inputs.builder.given.length === 0;
    for (const mount of isOneNode ? mounts : [])
        void fetchOnce(mount, started, plan, world);
    return started;
}
/** Puts what was kept into the builder. Never rejects; how it went is in the log, and what is left to warn of in the answer. */
export async function fillMounts(started, plan, session, world, signal) {
    const { access, environment } = started;
    const { mounts, notes } = findMounts(started.dockerfile, plan, started.buildArgs, session.builder.nodes);
    for (const note of notes)
        world.runner.info(`[cache mounts] ${note}`);
    const { timeoutMs } = plan.inputs.cache;
    const until = timeoutMs === undefined ? undefined : world.clock.now() + timeoutMs;
    const left = () => (until === undefined ? undefined : Math.max(1, until - world.clock.now()));
    const place = { session, world, signal, image: plan.inputs.cacheMounts.image, left };
    const troubles = [];
    const fillOne = async (mount) => {
        if (!access.read)
            return { mount };
        const startedAt = world.clock.now();
        const name = shownMount(mount);
        const fetched = await withinTime(fetchOnce(mount, started, plan, world), left(), world.clock, signal).catch(troubleOf);
        const { found, trouble } = fetched ?? { found: false, trouble: 'fetching it took too long (cache-timeout).' };
        if (trouble !== undefined)
            troubles.push({ mount: name, trouble });
        if (!found) {
            if (trouble === undefined)
                world.runner.info(`[cache mounts] ${name}: nothing is kept of it yet`);
            return { mount };
        }
        const folder = mountFolder(mount, plan, environment);
        const bytes = await world.files.sizeOf(join(folder, contentFile));
        const answer = await runMountBuild(mount, folder, (facts) => fillBuild(mount, facts), place).catch((thrown) => troubleOf(thrown).trouble);
        if (lastingFolder(plan) === undefined)
            await world.files.remove(folder).catch(() => undefined);
        if (typeof answer === 'string') {
            troubles.push({ mount: name, trouble: answer });
            return { mount };
        }
        if (answer.how !== 'filled') {
            world.runner.info(`[cache mounts] ${name}: the builder has content of its own, which stays`);
            return { mount };
        }
        world.runner.info(`[cache mounts] ${name}: restored ${sizeText(bytes)} for ${mount.platforms.join(', ')} in ${durationText(world.clock.now() - startedAt)}`);
        return { mount, bytes, ...(answer.listing === undefined ? {} : { listing: answer.listing }) };
    };
    // Layers of the docker driver's calls are locked while another one uses them.
    const filled = await runBounded(mounts, session.builder.driver === 'docker' ? 1 : 4, fillOne);
    const what = 'could not be restored; the build goes on without';
    return { access, environment, mounts: filled, warnings: mountWarnings(troubles, { one: `${what} it`, many: `${what} them` }) };
}
function troubleOf(thrown) {
    return { found: false, trouble: thrown instanceof Error ? thrown.message : String(thrown) };
}
/** Never rejects. */
function fetchOnce(mount, { fetched, environment, access }, plan, world) {
    const name = mountName(mount, plan);
    const before = fetched.get(name);
    if (before !== undefined)
        return before;
    const folder = mountFolder(mount, plan, environment);
    const fetching = (access.read ? fetchContent(mount, folder, plan, world) : Promise.resolve({ found: false })).catch(troubleOf);
    fetched.set(name, fetching);
    return fetching;
}
async function fetchContent(mount, folder, plan, { files, actionsCache, runner }) {
    if (lastingFolder(plan) === undefined) {
        const { key, restoreKeys } = mountKeys(mount, plan);
        const found = await actionsCache.restore([folder], key, restoreKeys);
        runner.debug(`[cache mounts] ${shownMount(mount)}: ${found ?? `nothing under ${restoreKeys.join(', ')}`}`);
    }
    return { found: await files.exists(join(folder, contentFile)) };
}
