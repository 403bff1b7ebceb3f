import { findBuildx } from "./buildx-plugin.js";
import { findProgram } from "./program.js";
import { runShort } from "./short-process.js";
import { runSpawned } from "./spawned-process.js";
export const defaultKeepBytes = 1024 * 1024;
export function systemProcesses({ environment, graceMs = 7000 }) {
    return {
        run: async (command) => {
            const startedAt = performance.now();
            const finish = (end) => ({ ...end, milliseconds: Math.round(performance.now() - startedAt) });
            if (command.signal?.aborted === true)
                return finish({ end: 'cancelled', stdout: '', stderr: '' });
            const whole = definedOf({ ...environment, ...command.env });
            const found = await findCommand(command, whole);
            if (found === undefined)
                return finish({ end: 'not-found', stdout: '', stderr: '' });
            const ready = { ...command, ...found, environment: whole };
            return finish(isShort(command) ? await runShort(ready) : await runSpawned(ready, graceMs));
        },
    };
}
/** `docker buildx …` is the plugin itself where that is found. */
async function findCommand({ file, args, cwd }, environment) {
    const program = await findProgram(file, environment['PATH'], cwd);
    if (program === undefined)
        return undefined;
    const [subcommand, ...rest] = args;
    const buildx = file === 'docker' && subcommand === 'buildx' ? await findBuildx(environment) : undefined;
    return buildx === undefined ? { program, args } : { program: buildx, args: rest };
}
/** stdin too: @actions/exec lets the whole action crash when a program closes its stdin early. */
function isShort(command) {
    const { stdin, timeoutMs, signal, onStdout, onStderr } = command;
    return [stdin, timeoutMs, signal, onStdout, onStderr].every((option) => option === undefined);
}
function definedOf(variables) {
    return Object.fromEntries(Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
