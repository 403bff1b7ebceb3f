// The part of @actions/core that talks to the runner, without the rest: the library's entry also loads an HTTP client of 1 MB
// for OIDC tokens, which would cost every run a tenth of a second. The files are the library's own; nothing is decided here.
import { issue, issueCommand } from '../../../node_modules/@actions/core/lib/command.js';
import { issueFileCommand, prepareKeyValueMessage } from '../../../node_modules/@actions/core/lib/file-command.js';
import { summary } from '../../../node_modules/@actions/core/lib/summary.js';
import { toCommandProperties } from '../../../node_modules/@actions/core/lib/utils.js';
/** Old runners and stand-ins of it give no file for a kind: then the command is printed. */
function inFileOrPrinted(file, printed, name, value) {
    if ((process.env[`GITHUB_${file}`] ?? '') !== '')
        issueFileCommand(file, prepareKeyValueMessage(name, value));
    else
        issueCommand(printed, { name }, value);
}
export const workflowCommands = {
    debug: (line) => issueCommand('debug', {}, line),
    annotate: (level, message, properties) => issueCommand(level, toCommandProperties(properties), message),
    startGroup: (title) => issue('group', title),
    endGroup: () => issue('endgroup'),
    setOutput: (name, value) => inFileOrPrinted('OUTPUT', 'set-output', name, value),
    saveState: (name, value) => inFileOrPrinted('STATE', 'save-state', name, value),
    exportVariable: (name, value) => {
        // For what this process starts from here on, too.
        process.env[name] = value;
        inFileOrPrinted('ENV', 'set-env', name, value);
    },
    setSecret: (value) => issueCommand('add-mask', {}, value),
    getState: (name) => process.env[`STATE_${name}`] ?? '',
    writeSummary: async (markdown) => {
        await summary.addRaw(markdown, true).write();
    },
};
