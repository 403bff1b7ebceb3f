import { diskPaths } from "./disk-paths.js";
import { DiskRoom } from "./disk-room.stage.js";
import { openMemoryGate } from "./memory-gate.stage.js";
import { unhurried } from "./pace.js";
import { findToolchains } from "./toolchains.stage.js";
import { watchResources } from "./watch.stage.js";
/** Throws ActionError DISK_FULL before anything is built, and what `build` throws. What was used is in `known.resources`. */
export async function withinRoom({ plan, given, world, signal, known, session }, build) {
    const { builder, tools } = session;
    const { maxParallel, resources } = plan.inputs;
    const { refusal, ...toolchains } = await findToolchains(resources, given, world);
    if (refusal !== undefined)
        known.warnings.push(refusal);
    const paths = diskPaths(tools, { driver: builder.driver, endpoints: builder.nodes.map(({ endpoint }) => endpoint) }, given.environment);
    const disk = new DiskRoom({ paths, session, signal, ...limitOf(plan), ...toolchains }, world);
    try {
        await disk.require();
        const watch = watchResources(disk, world);
        const stop = AbortSignal.any([signal, watch.full]);
        try {
            return await build(maxParallel === 'auto' ? await openMemoryGate(world, stop) : unhurried(stop));
        }
        finally {
            known.resources = await watch.end();
        }
    }
    finally {
        await disk.end();
    }
}
/** As early as it is known where to look: no more is opened on a disk that is full. Throws ActionError DISK_FULL. */
export async function requireRoom(plan, tools, given, world, signal) {
    const { given: named, driver, endpoint, keepState } = plan.inputs.builder;
    // A builder that was kept is looked at once it is up: its cache can go.
    if (keepState)
        return;
    const place = named.length === 0 ? { driver, endpoints: endpoint === undefined ? [] : [endpoint] } : undefined;
    const { toolchains } = await findToolchains(plan.inputs.resources, given, world);
    const disk = new DiskRoom({ paths: diskPaths(tools, place, given.environment), signal, ...limitOf(plan), ...(toolchains === undefined ? {} : { toolchains }) }, world);
    try {
        await disk.require();
    }
    finally {
        await disk.end();
    }
}
function limitOf({ inputs: { resources } }) {
    return resources.minFreeDisk === undefined ? {} : { minFree: resources.minFreeDisk };
}
