// Whether a build may take the `.git` of its context along. It changes with every commit and fetch, and BuildKit sends it
// like everything else that .dockerignore lets through. Pure; in doubt the answer is yes.
import { normalize } from 'node:path/posix';
import { cutInstructions, instructionOf } from "../dockerfile/instructions.js";
import { mountAttributes, mountSource } from "../dockerfile/run-mount.js";
import { flagValue, mountFlags } from "../dockerfile/stage-graph.js";
import { jsonWords, quotedWords } from "../dockerfile/words.js";
import { NotKnown } from "../dockerfile/word-expansion.js";
/** Of all stages: which of them are built does not matter here. */
export function mayTakeGit(dockerfile) {
    try {
        const { instructions, escape } = cutInstructions(dockerfile);
        return instructions.some((one) => takesGit(one.keyword === 'onbuild' ? instructionOf(one.text, escape, one.line) : one, escape));
    }
    catch (thrown) {
        if (thrown instanceof NotKnown)
            return true;
        throw thrown;
    }
}
/** Whether a link of the context leads to the whole of it or to `.git`, so that a COPY of the link may. `path`: the link's own. */
export function linkLeadsToGit(path, target) {
    const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
    const reached = normalize(target.startsWith('/') ? target : `/${folder}/${target}`);
    // A step back behind a name may go back from where another link leads.
    return reached === '/' || target.split('/').includes('.git') || /[^/.][^/]*\/+\.\.(?:\/|$)/.test(target);
}
function takesGit(instruction, escape) {
    const { keyword, flags, text } = instruction;
    if (keyword === 'run')
        return mountFlags(instruction).some(mountsGit);
    if (keyword !== 'add' && keyword !== 'copy')
        return false;
    if (keyword === 'copy' && (flagValue(flags, 'from') ?? '') !== '')
        return false;
    const sources = (jsonWords(text) ?? quotedWords(text, escape)).slice(0, -1);
    return sources.some((word) => !word.startsWith('<<') && mayNameGit(word));
}
function mountsGit(flag) {
    const attributes = mountAttributes(flag);
    const value = (...names) => attributes.findLast(([key]) => names.includes(key))?.[1];
    if ((value('type') ?? 'bind').toLowerCase() !== 'bind' || mountSource(attributes) !== undefined)
        return false;
    return mayNameGit(value('source', 'src') ?? '/');
}
function mayNameGit(word) {
    if (/[$\\`[]/.test(word))
        return true;
    const [, first = ''] = normalize(`/${word.replaceAll(/["']/g, '')}`).split('/');
    const pattern = first.replaceAll(/[.+^(){}|\]]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.');
    return first === '' || new RegExp(`^${pattern}$`).test('.git');
}
