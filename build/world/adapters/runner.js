// The GitHub Actions runner through its workflow commands. Its one decision is safety: lines of others are printed while the
// runner is told to ignore workflow commands, and each command of ours first ends that state.
import { randomBytes } from 'node:crypto';
import { workflowCommands as commands } from "./workflow-commands.js";
export function actionsRunner(environment) {
    // A new token for each block: a program that guessed or saw an old one can't end the next block.
    let stopped;
    const stop = () => {
        if (stopped !== undefined)
            return;
        stopped = randomBytes(16).toString('hex');
        process.stdout.write(`::stop-commands::${stopped}\n`);
    };
    const resume = () => {
        if (stopped === undefined)
            return;
        process.stdout.write(`::${stopped}::\n`);
        stopped = undefined;
    };
    /** The runner obeys what `act` does: it prints a command, or may on an old runner. */
    const obeyed = (act) => {
        resume();
        act();
    };
    return {
        // Not a command, so an open block stays open: fewer lines, and a value of others in the text stays text.
        info: (line) => process.stdout.write(`${line}\n`),
        foreign: (line) => {
            stop();
            process.stdout.write(`${line}\n`);
        },
        debug: (line) => obeyed(() => commands.debug(line)),
        isDebug: () => environment['RUNNER_DEBUG'] === '1',
        notice: (message, place) => obeyed(() => commands.annotate('notice', message, properties(place))),
        warning: (message, place) => obeyed(() => commands.annotate('warning', message, properties(place))),
        error: (message, place) => obeyed(() => commands.annotate('error', message, properties(place))),
        startGroup: (title) => obeyed(() => commands.startGroup(title)),
        endGroup: () => obeyed(() => commands.endGroup()),
        setOutput: (name, value) => obeyed(() => commands.setOutput(name, value)),
        saveState: (name, value) => obeyed(() => commands.saveState(name, value)),
        exportVariable: (name, value) => obeyed(() => commands.exportVariable(name, value)),
        hide: (value) => obeyed(() => commands.setSecret(value)),
        state: (name) => commands.getState(name),
        setFailed: () => {
            resume();
            process.exitCode = 1;
        },
        writeSummary: async (markdown) => {
            // Runners without summaries (act, old GHES) have no file for it.
            if ((environment['GITHUB_STEP_SUMMARY'] ?? '') === '')
                return;
            await commands.writeSummary(markdown);
        },
    };
}
function properties(place) {
    return {
        ...(place?.title === undefined ? {} : { title: place.title }),
        ...(place?.file === undefined ? {} : { file: place.file }),
        ...(place?.line === undefined ? {} : { startLine: place.line }),
    };
}
