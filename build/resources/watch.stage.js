import { longestMs } from "./disk-decision.js";
export function watchResources(disk, { machine, clock }) {
    const full = new AbortController();
    const ended = new AbortController();
    let memory;
    const lookAtMemory = async () => {
        const now = await machine.memory();
        if (now !== undefined)
            memory = { total: now.total, lowestAvailable: Math.min(memory?.lowestAvailable ?? Infinity, now.available) };
    };
    const watch = async () => {
        while (!ended.signal.aborted) {
            const [look] = await Promise.all([disk.look(), lookAtMemory()]);
            // Of a machine that tells nothing nothing more is to be learnt.
            if (look === undefined && memory === undefined)
                return;
            if (look?.shortage !== undefined) {
                full.abort(look.shortage);
                return;
            }
            await clock.sleep(look?.nextMs ?? longestMs, ended.signal);
        }
    };
    const watching = watch();
    return {
        full: full.signal,
        end: async () => {
            ended.abort();
            await watching;
            await Promise.all([disk.measure(), lookAtMemory()]);
            return { disks: disk.uses, ...(memory === undefined ? {} : { memory }) };
        },
    };
}
