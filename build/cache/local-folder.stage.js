import { sizeText } from "../report/quantities.js";
import { nextFolder } from "./cache-entries.js";
import { localKeys } from "./local-keys.js";
export async function keepFolder(use, folder, plan, { files, actionsCache, runner }) {
    const next = nextFolder(folder);
    const { maxSize } = plan.inputs.cache;
    const size = await files.sizeOf(next);
    if (size > maxSize) {
        await files.remove(next);
        return `It has ${sizeText(size)}, and cache-max-size is ${sizeText(maxSize)}.`;
    }
    await files.remove(folder);
    await files.move(next, folder);
    if (use.lasting)
        return undefined;
    const { key } = localKeys(plan, folder);
    const result = await actionsCache.save([folder], key);
    await files.remove(folder);
    if (!result.saved)
        return result.reason;
    runner.info(`[cache] saved ${sizeText(size)} as ${key}`);
    return undefined;
}
