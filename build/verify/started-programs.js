// Which programs an image starts, followed from its config's command through scripts, shells and init programs as far as
// that is certain without running anything. Pure.
import { basename } from 'node:path/posix';
import { fitOf } from "./elf.js";
/** As many as Linux follows (BINPRM_RECURSION is 4 for scripts); wrappers in wrappers are rarely more. */
const mostSteps = 6;
export function startedPrograms(config, tree) {
    const whole = follow([...config.entrypoint, ...config.cmd], config, tree, 'certain');
    if (!whole.endsInScript || config.entrypoint.length === 0)
        return whole;
    const handedOn = follow(config.cmd, config, tree, 'likely');
    return { programs: [...whole.programs, ...handedOn.programs], unread: [...whole.unread, ...handedOn.unread] };
}
function follow(command, config, tree, certainty) {
    const programs = [];
    let words = command;
    let endsInScript = false;
    for (let step = 0; step < mostSteps && words[0] !== undefined; step += 1) {
        const found = findProgram(words[0], config, tree);
        if (found.unread.length > 0)
            return { programs, unread: found.unread, endsInScript };
        if (found.file === undefined)
            break;
        const { kind, path, layer } = found.file;
        if (kind.is === 'elf') {
            programs.push({ path, machine: kind.machine, layer, certainty });
            words = endsInScript ? [] : startedBy(words);
        }
        else {
            endsInScript = kind.is === 'script';
            words = kind.is === 'script' ? kind.words : [];
        }
    }
    return { programs, unread: [], endsInScript };
}
/** A name without slash is the first in PATH. One that a higher layer has is taken at once, unless it would be found at fault. */
function findProgram(name, config, tree) {
    const unread = [];
    for (const path of candidates(name, config)) {
        const found = tree.find(path);
        if (found.is === 'unread')
            unread.push(found.path);
        if (found.is !== 'file')
            continue;
        const isForeign = found.kind.is === 'elf' && fitOf(found.kind.machine, config.architecture) === 'foreign';
        return { file: found, unread: isForeign ? unread : [] };
    }
    return { unread };
}
function candidates(name, config) {
    if (name.startsWith('/'))
        return [name];
    return name.includes('/') ? [`${config.workingFolder}/${name}`] : config.searchPath.map((folder) => `${folder}/${name}`);
}
const shells = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh']);
const inits = new Set(['tini', 'tini-static', 'docker-init', 'dumb-init', 'catatonit', 'env', 'nice', 'exec']);
/** The command that a well-known starter is given: `sh -c "exec app --x"`, `tini -- app`, `env A=b app`. */
function startedBy(words) {
    const [starter = '', ...rest] = words;
    const name = basename(starter);
    if (shells.has(name))
        return /^-[a-z]*c$/.test(rest[0] ?? '') ? firstOfScript(rest[1] ?? '') : [];
    if (!inits.has(name))
        return [];
    const dashes = rest.indexOf('--');
    const command = dashes >= 0 ? rest.slice(dashes + 1) : rest;
    // An option may take the next word as its value: what follows one is not certain.
    return command[0]?.startsWith('-') === true ? [] : withoutAssignments(command);
}
/** Only a plain first command; a word with anything that a shell expands is not known. */
function firstOfScript(script) {
    const [first = ''] = script.split(/[;&|\n]/);
    const words = withoutAssignments(first.trim().split(/\s+/));
    const [word = '', ...rest] = words[0] === 'exec' ? words.slice(1) : words;
    return /^[\w./+-]+$/.test(word) && !word.startsWith('-') ? [word, ...rest] : [];
}
function withoutAssignments(words) {
    const first = words.findIndex((word) => !/^\w+=/.test(word));
    return first < 0 ? [] : words.slice(first);
}
