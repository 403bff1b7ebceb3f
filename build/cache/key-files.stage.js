// Looks up the files that the checksums of cache-key name, in the workspace, before anything is built.
import { join } from 'node:path/posix';
import { invalidInputs } from "../inputs/invalid-inputs.js";
import { resolveKey } from "./resolve-key.js";
/** Throws ActionError INVALID_INPUT for a file or pattern that names nothing. */
export async function readKey(template, { workspace, workspaceIsCheckout }, files) {
    const patterns = [...new Set(template.flatMap((part) => (typeof part === 'string' ? [] : part.checksum)))];
    const found = new Map();
    const problems = [];
    for (const pattern of patterns) {
        const paths = await files.find(workspace, pattern);
        if (paths.length === 0)
            problems.push({ input: 'cache-key', given: pattern, expected: expectedOf(workspaceIsCheckout) });
        found.set(pattern, await Promise.all(paths.map(async (path) => ({ path, digest: await files.hash(join(workspace, path)) }))));
    }
    if (problems.length > 0)
        throw invalidInputs(problems);
    return resolveKey(template, (wanted) => wanted.flatMap((pattern) => found.get(pattern) ?? []));
}
function expectedOf(workspaceIsCheckout) {
    return workspaceIsCheckout
        ? 'a file of the workspace, or a pattern that fits one'
        : 'a file of the workspace, which has no checkout: checksums need the step actions/checkout before this one';
}
