// The context of a build without a checkout: a folder of the event's commit, asked for by the GitHub API. All of its files
// count: BuildKit applies no .dockerignore to a Git context. It only reads.
import { normalize } from 'node:path/posix';
import { gitContext } from "../trigger/source.js";
import { treeDigest } from "./context-lines.js";
import { NoKey } from "./no-key.js";
/** Throws NoKey, or ActionError GITHUB_API_FAILED. */
export async function readGitContextFiles({ source, trigger, inputs }, github) {
    const event = gitContext(trigger);
    const folder = source.context.startsWith(`${event}:`) ? source.context.slice(event.length + 1) : '';
    if (folder === '' && source.context !== event)
        throw new NoKey(`The context ${source.context} is not the event's commit.`);
    const root = await folderAt(partsOf(folder), await github.tree(trigger.run.sha), github);
    const named = partsOf(inputs.build.file ?? 'Dockerfile');
    const file = named.at(-1) ?? '';
    const around = await folderAt(named.slice(0, -1), root, github);
    const entry = fileIn(around, file) ?? (file === 'Dockerfile' ? fileIn(around, 'dockerfile') : undefined);
    if (entry === undefined)
        throw new NoKey(`The commit has no file ${named.join('/')}${folder === '' ? '' : ` in ${folder}`}.`);
    return { context: treeDigest(root), dockerfile: await github.fileText(entry.sha) };
}
async function folderAt(path, from, github) {
    let entries = from;
    for (const part of path) {
        const found = entries.find(({ name, type }) => name === part && type === 'tree');
        if (found === undefined)
            throw new NoKey(`The commit has no folder ${path.join('/')}.`);
        entries = await github.tree(found.sha);
    }
    return entries;
}
/** A link's text is another file's name: nobody follows it here. */
function fileIn(entries, name) {
    return entries.find((entry) => entry.name === name && entry.type === 'blob' && entry.mode !== '120000');
}
function partsOf(path) {
    if (path.startsWith('/'))
        throw new NoKey(`${path} is a path of this machine, and the context is a commit.`);
    const parts = normalize(path === '' ? '.' : path).split('/').filter((part) => part !== '.' && part !== '');
    if (parts.includes('..'))
        throw new NoKey(`${path} is outside of the context.`);
    return parts;
}
