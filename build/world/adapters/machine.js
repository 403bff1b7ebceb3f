// The machine behind the Machine port: statfs and Linux's files about memory. It never rejects: what can't be read is not known.
import { readFile, stat, statfs } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { decodeMemory } from "./memory-files.js";
export function systemMachine() {
    return {
        diskSpace: async (path) => {
            try {
                const [{ dev }, { frsize, blocks, bavail, bfree }] = await Promise.all([stat(path), statfs(path)]);
                return { device: dev, size: blocks * frsize, free: bavail * frsize, freeToRoot: bfree * frsize };
            }
            catch {
                return undefined;
            }
        },
        memory: async () => {
            // The files of a cgroup's limit are at this place in a container only (cgroup v2 with a namespace of its own).
            const [meminfo, pressure, limit, current, details] = await Promise.all(['/proc/meminfo', '/proc/pressure/memory', '/sys/fs/cgroup/memory.max', '/sys/fs/cgroup/memory.current', '/sys/fs/cgroup/memory.stat'].map(readOrNothing));
            return decodeMemory({ meminfo, pressure, limit, current, details });
        },
        processors: () => availableParallelism(),
    };
}
async function readOrNothing(path) {
    return await readFile(path, 'utf8').catch(() => undefined);
}
