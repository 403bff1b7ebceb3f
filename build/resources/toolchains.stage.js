// Removes the toolchains of a hosted runner, piece by piece, until enough is free; and looks whether this is one.
import { join } from 'node:path/posix';
import { toolchainFolders, whyNotRemoved } from "./toolchains.js";
/** `toolchains`: the root below which they may be removed, where that was asked for. `refusal`: why they may not, a sentence. */
export async function findToolchains({ freeDisk }, { environment }, { files }) {
    if (!freeDisk)
        return {};
    const marks = await Promise.all(['/.dockerenv', '/run/.containerenv'].map((file) => files.exists(file)));
    const refusal = whyNotRemoved(environment, marks.includes(true));
    return refusal === undefined ? { toolchains: '/' } : { refusal };
}
/** The folders that are gone, or partly gone. Never rejects for one that can't be removed. */
export async function removeToolchains({ root, isEnough, signal }, world) {
    const removed = [];
    for (const folder of toolchainFolders) {
        const path = join(root, folder);
        if (!(await world.files.exists(path)))
            continue;
        // Nobody but root can end a removal that root has begun: small pieces, so that none takes long after the build's end.
        for (const piece of [...(await world.files.list(path)).map((name) => join(path, name)), path]) {
            if (signal.aborted || (await isEnough()))
                return removed;
            const problem = await remove(piece, signal, world);
            if (problem !== undefined) {
                world.runner.info(`${piece} could not be removed: ${problem}`);
                break;
            }
            if (removed.at(-1) !== folder)
                removed.push(folder);
        }
    }
    return removed;
}
/** What went wrong, in rm's words. As root where sudo asks for no password; the build is not to wait for it. */
async function remove(path, signal, { processes }) {
    const args = ['-n', '19', 'rm', '-rf', '--one-file-system', '--', path];
    const asRoot = await processes.run({ file: 'sudo', args: ['-n', 'nice', ...args], signal });
    if (asRoot.end === 'exited' && asRoot.code === 0)
        return undefined;
    const answer = await processes.run({ file: 'nice', args, signal });
    if (answer.end === 'exited' && answer.code === 0)
        return undefined;
    return answer.stderr.trim().split('\n')[0] ?? answer.end;
}
