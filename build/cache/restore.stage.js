// Fetches the folders of a local cache while the builder starts. A folder that can't be had is a build without it.
import { join } from 'node:path/posix';
import { platformGroups } from "../build/build-requests.js";
import { localFolder } from "./cache-entries.js";
import { localKeys } from "./local-keys.js";
import { withinTime } from "./time-box.stage.js";
/** Never rejects. Nothing to do for other caches: BuildKit reads those itself. */
export async function restoreCache(plan, world) {
    const use = plan.cache.uses.find(({ backend }) => backend === 'local');
    if (use?.backend !== 'local' || !use.read)
        return { warnings: [] };
    const folders = platformGroups(plan).map((platforms) => localFolder(use.folder, plan, platforms));
    const troubles = await Promise.all(use.lasting ? [] : folders.map((folder) => restoreFolder(folder, plan, world)));
    const present = [];
    for (const folder of folders)
        if (await world.files.exists(join(folder, 'index.json')))
            present.push(folder);
    const [trouble] = troubles.filter((one) => one !== undefined);
    return { present, warnings: trouble === undefined ? [] : [`The build cache could not be restored; the build goes on without it. ${trouble}`] };
}
/** Gives what went wrong. */
async function restoreFolder(folder, plan, { actionsCache, clock, runner }) {
    const { key, fallbacks } = localKeys(plan, folder);
    try {
        const limit = plan.inputs.cache.timeoutMs;
        const found = await withinTime(actionsCache.restore([folder], key, fallbacks).then((name) => ({ name })), limit, clock);
        if (found === undefined)
            return `It took longer than ${(limit ?? 0) / 1000} s.`;
        runner.info(found.name === undefined ? `[cache] nothing saved under ${key} or a fallback` : `[cache] restored ${found.name}`);
        return undefined;
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
}
