// After the tags have moved: takes the content of the cache mounts out of the builder and keeps it for the next run, where a
// step could have changed it. Whatever happens here is one warning a mount at most; the run is what it was before.
import { join } from 'node:path/posix';
import { runBounded } from "../build/concurrency.js";
import { withinTime } from "../cache/time-box.stage.js";
import { counted, sizeText } from "../report/quantities.js";
import { shownMount } from "./kept-mount.js";
import { takeBuild } from "./mount-build.js";
import { contentFile, lastingFolder, mountFolder, mountKeys } from "./mount-names.js";
import { mountWarnings } from "./mount-troubles.js";
import { wasUsed } from "./mounts-used.js";
import { runMountBuild } from "./run-mount-build.stage.js";
/** Never rejects. Leaves its warnings in `known`, and gives one sentence for the summary. */
export async function saveMounts({ plan, world, signal, timeline, known }, builds, session, { access, environment, mounts }) {
    const restored = mounts.filter(({ bytes }) => bytes !== undefined);
    const beginning = `Cache mounts: ${restored.length} of ${mounts.length} restored${sizeOf(restored)}`;
    if (!access.write)
        return `${beginning}, none saved. ${access.why ?? 'This run publishes nothing.'}`;
    const changed = mounts.filter(({ mount }) => wasUsed(mount, builds));
    if (changed.length === 0)
        return `${beginning}, none saved: every step that uses one came from the cache.`;
    const { timeoutMs } = plan.inputs.cache;
    const until = timeoutMs === undefined ? undefined : world.clock.now() + timeoutMs;
    const left = () => (until === undefined ? undefined : Math.max(1, until - world.clock.now()));
    const place = { plan, session, world, signal, image: plan.inputs.cacheMounts.image, left };
    // Layers of the docker driver's calls are locked while another one uses them.
    const limit = session.builder.driver === 'docker' ? 1 : 2;
    const saved = await timeline.span('cache mounts out', () => runBounded(changed, limit, (one) => saveOne(one, mountFolder(one.mount, plan, environment), place)));
    const troubles = changed.flatMap(({ mount }, index) => (saved[index]?.trouble === undefined ? [] : [{ mount: shownMount(mount), trouble: saved[index].trouble }]));
    known.warnings.push(...mountWarnings(troubles, { one: 'was not saved; the image is not touched by that', many: 'were not saved; the image is not touched by that' }));
    const done = saved.filter(({ bytes }) => bytes !== undefined);
    return `${beginning}, ${counted(done.length, 'mount')} saved${sizeOf(done)}.`;
}
/** A folder that lasts gets the new content only when it is whole. */
async function saveOne(one, folder, place) {
    const { files } = place.world;
    const part = lastingFolder(place.plan) === undefined ? folder : `${folder}.next`;
    try {
        await files.remove(part);
        await files.makeFolder(part);
        const taken = await takeContent(one, part, place);
        return taken.bytes === undefined || taken.trouble !== undefined ? taken : await keepContent(one.mount, { folder, part, bytes: taken.bytes }, place);
    }
    catch (thrown) {
        return { trouble: thrown instanceof Error ? thrown.message : String(thrown) };
    }
    finally {
        await files.remove(part).catch(() => undefined);
    }
}
async function takeContent({ mount, listing }, part, place) {
    const { plan, world } = place;
    const { maxSize } = plan.inputs.cache;
    const before = listing === undefined ? {} : { before: listing };
    const answer = await runMountBuild(mount, part, (facts) => takeBuild(mount, { ...facts, maxBytes: maxSize, ...before }), place);
    if (typeof answer === 'string')
        return { trouble: answer };
    if (answer.how !== 'taken' && answer.how !== 'large') {
        world.runner.info(`[cache mounts] ${shownMount(mount)}: ${answer.how === 'unchanged' ? 'nothing in it changed' : 'it is empty'}, and it is not saved`);
        return {};
    }
    const bytes = answer.how === 'large' ? answer.bytes : await world.files.sizeOf(join(part, contentFile));
    return bytes > maxSize ? { trouble: `It has ${sizeText(bytes)}, and cache-max-size is ${sizeText(maxSize)}.` } : { bytes };
}
async function keepContent(mount, { folder, part, bytes }, { plan, world, signal, left }) {
    if (lastingFolder(plan) !== undefined) {
        await world.files.remove(folder);
        await world.files.move(part, folder);
    }
    else {
        const result = await withinTime(world.actionsCache.save([folder], mountKeys(mount, plan).key), left(), world.clock, signal);
        if (result === undefined)
            return { trouble: signal.aborted ? 'The run was stopped.' : 'Saving it took too long (cache-timeout).' };
        if (!result.saved)
            return { trouble: result.reason };
    }
    world.runner.info(`[cache mounts] ${shownMount(mount)}: saved ${sizeText(bytes)} of ${mount.platforms.join(', ')}`);
    return { bytes };
}
function sizeOf(list) {
    return list.length === 0 ? '' : ` (${sizeText(list.reduce((all, { bytes = 0 }) => all + bytes, 0))})`;
}
