// Finds the Dockerfile of a local context and what .dockerignore says, where buildx and BuildKit look for them
// (buildx build/opt.go loadInputs; buildkit dockerui/config.go ReadEntrypoint). It only reads.
import { dirname, join, resolve } from 'node:path/posix';
import { readIgnoreRules } from "./ignore-rules.js";
import { NoKey } from "./no-key.js";
/** `file` as given, seen from `workspace`. Throws NoKey. */
export async function readLocalDockerfile(context, file, workspace, files) {
    const named = file === undefined ? join(context, 'Dockerfile') : resolve(workspace, file);
    const asNamed = await files.read(named);
    const path = asNamed === undefined && named.endsWith('/Dockerfile') ? join(dirname(named), 'dockerfile') : named;
    const text = asNamed ?? (await files.read(path));
    if (text === undefined)
        throw new NoKey(`There is no Dockerfile at ${named}.`);
    const own = await files.read(`${path}.dockerignore`);
    return { text, rules: rulesOf(own ?? (await files.read(join(context, '.dockerignore')))) };
}
/** Of a named context, which has no Dockerfile of its own. Throws NoKey. */
export async function readFolderRules(folder, files) {
    return rulesOf(await files.read(join(folder, '.dockerignore')));
}
function rulesOf(text) {
    const rules = readIgnoreRules(text ?? '');
    if (!rules.ok)
        throw new NoKey(`Expected ${rules.expected}.`);
    return rules.value;
}
