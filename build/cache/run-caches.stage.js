// What a run does for its caches, in the order of the run: fetched and looked for while the builder starts, fitted to it, put
// into it, and saved once the image is published. It only calls what does it; nothing here ever fails a run.
import { fillMounts, saveMounts, startMounts } from "../cache-mounts/cache-mounts.stage.js";
import { isStillUsed } from "../setup/given-builders.stage.js";
import { warnOfCacheUse } from "../upkeep/cache-room.stage.js";
import { findCache } from "./find.stage.js";
import { restoreCache } from "./restore.stage.js";
import { saveCache } from "./save.stage.js";
import { settleCache } from "./settle-cache.js";
/** Starts fetching what the Actions cache keeps. */
export function openCaches({ plan: planned, given, world, signal, timeline, known }) {
    const restoring = restoreCache(planned, world);
    const findingMounts = startMounts(planned, given, world);
    let looking = Promise.resolve(undefined);
    let mounts;
    return {
        look: (logins) => {
            looking = findCache(planned, logins, world);
        },
        settle: async (plan, session) => {
            const [restored, present] = await Promise.all([restoring, looking]);
            const settled = settleCache(plan, session, { ...restored, ...(present === undefined ? {} : { present }) });
            if (settled.cache.reason !== planned.cache.reason)
                world.runner.info(settled.cache.reason);
            known.warnings.push(...settled.cache.warnings);
            return settled;
        },
        fill: async (plan, session) => {
            const started = await findingMounts;
            if (started === undefined)
                return;
            mounts = await timeline.span('cache mounts in', () => fillMounts(started, plan, session, world, signal));
            known.warnings.push(...mounts.warnings);
        },
        save: async (plan, builds, session) => {
            if (!(await isStillUsed(session, world)))
                return plan;
            const run = { plan, world, signal, timeline, known };
            await saveCache(run, builds, session);
            const note = mounts === undefined ? undefined : await saveMounts(run, builds, session, mounts);
            known.warnings.push(...(await warnOfCacheUse(plan, world)));
            return note === undefined ? plan : { ...plan, notices: [...plan.notices, note] };
        },
    };
}
