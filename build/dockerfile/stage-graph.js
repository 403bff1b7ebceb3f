// The stages of a Dockerfile, what each takes from others, and which of them a target needs. As BuildKit resolves them
// (dockerfile2llb/convert.go: buildDispatchStates, toCommand, detectRunMount).
import { parsePlatform } from "../domain/platform.js";
import { lookupIn, notKnown, platformArgs, withGlobalArgs } from "./environment.js";
import { instructionOf } from "./instructions.js";
import { namedContexts } from "./named-contexts.js";
import { mountAttributes, mountSource } from "./run-mount.js";
import { expandWord, NotKnown } from "./word-expansion.js";
/** Throws NotKnown for a target that is not there. */
export function stageGraph({ instructions, escape }, facts) {
    const { head, sections } = sectionsOf(instructions);
    const names = sections.map(({ from }) => stageName(from));
    const contexts = namedContexts(facts.contexts);
    const globals = head.reduce((all, instruction) => (instruction.keyword === 'arg' ? withGlobalArgs(all, instruction, facts, escape) : all), platformArgs(facts, facts.target ?? names.at(-1) ?? ''));
    const stages = sections.reduce((before, section) => [...before, describe(section, { before, facts, globals, contexts, escape })], []);
    const nodes = sections.map(({ instructions: own }, index) => {
        const described = stages[index] ?? failDescribed();
        const { base } = described.stage;
        const added = base.kind === 'stage' ? triggersOf(sections[base.index]?.instructions ?? [], escape) : [];
        const all = [...added, ...own];
        return { ...described, instructions: all, sources: all.flatMap((instruction) => sourcesOf(instruction, names)) };
    });
    return { nodes, globals, contexts, used: reachable(nodes, targetIndex(facts.target, names)) };
}
function sectionsOf(instructions) {
    const first = instructions.findIndex(({ keyword }) => keyword === 'from');
    const sections = [];
    for (const instruction of first < 0 ? [] : instructions.slice(first)) {
        if (instruction.keyword === 'from')
            sections.push({ from: instruction, instructions: [] });
        else
            sections.at(-1)?.instructions.push(instruction);
    }
    if (sections.length === 0)
        throw new NotKnown('There is no FROM in the Dockerfile.');
    return { head: instructions.slice(0, first), sections };
}
function stageName({ text }) {
    const [, as, name, ...more] = text.split(/\s+/);
    return as?.toLowerCase() === 'as' && more.length === 0 ? name?.toLowerCase() : undefined;
}
function describe({ from }, place) {
    const { before, facts, globals, contexts, escape } = place;
    const name = stageName(from);
    const known = { index: before.length, ...(name === undefined ? {} : { name }), line: from.line };
    try {
        const words = from.text.split(/\s+/);
        if (words.length !== 1 && name === undefined)
            throw new NotKnown(`FROM ${from.text} is neither an image nor an image AS a name.`);
        const lookup = lookupIn(globals);
        const platform = platformOf(from, (word) => expandWord(word, lookup, { escape }));
        const written = { ...known, ...(platform === undefined ? {} : { platform }) };
        // A context of the stage's own name takes its place.
        if (name !== undefined && contexts(name, platform ?? facts.targetPlatform) !== undefined)
            return { stage: { ...written, base: { kind: 'context', name } } };
        const base = expandWord(words[0] ?? '', lookup, { escape });
        if (base === '')
            throw new NotKnown(`FROM ${from.text} names nothing.`);
        // The last stage of a name counts; names are in lower case, and FROM is compared as written.
        const index = before.findLastIndex(({ stage }) => stage.name === base);
        if (index >= 0) {
            const inherited = before[index]?.stage.platform;
            return { stage: { ...known, ...(inherited === undefined ? {} : { platform: inherited }), base: { kind: 'stage', index } } };
        }
        return { stage: { ...written, base: base === 'scratch' ? { kind: 'scratch' } : { kind: 'image', reference: base } } };
    }
    catch (thrown) {
        return { stage: { ...known, base: { kind: 'unknown' } }, unknown: notKnown(thrown) };
    }
}
function platformOf({ flags }, expand) {
    const written = flagValue(flags, 'platform');
    if (written === undefined)
        return undefined;
    const platform = parsePlatform(expand(written));
    if (!platform.ok)
        throw new NotKnown(`--platform=${written} is no platform: expected ${platform.expected}.`);
    return platform.value;
}
export function flagValue(flags, name) {
    return flags.findLast((flag) => flag.startsWith(`--${name}=`))?.slice(name.length + 3);
}
export function mountFlags({ keyword, flags }) {
    return keyword === 'run' ? flags.filter((flag) => flag.startsWith('--mount=')).map((flag) => flag.slice('--mount='.length)) : [];
}
function triggersOf(instructions, escape) {
    return instructions.flatMap(({ keyword, text, line }) => (keyword === 'onbuild' ? [instructionOf(text, escape, line)] : []));
}
function sourcesOf(instruction, names) {
    const { keyword, flags, line } = instruction;
    const from = keyword === 'copy' ? flagValue(flags, 'from') : undefined;
    if (from !== undefined && from !== '')
        return [sourceOf(from, { names, by: 'COPY --from', line, byIndex: true })];
    return mountFlags(instruction).flatMap((flag) => {
        try {
            const source = mountSource(mountAttributes(flag));
            return source === undefined ? [] : [sourceOf(source, { names, by: 'RUN --mount', line, byIndex: false })];
        }
        catch (thrown) {
            return [{ kind: 'unknown', line, reason: notKnown(thrown).message }];
        }
    });
}
/** Here names are compared in lower case, and stages that come later are found too (the build refuses them). */
function sourceOf(from, { names, by, line, byIndex }) {
    if (from.includes('$'))
        return { kind: 'unknown', line, reason: `${by.split(' ')[1] ?? by} takes no variable: ${from}.` };
    if (byIndex && /^\d+$/.test(from)) {
        return Number(from) < names.length ? { kind: 'stage', index: Number(from) } : { kind: 'unknown', line, reason: `There is no stage ${from}.` };
    }
    const index = names.lastIndexOf(from.toLowerCase());
    return index < 0 ? { kind: 'image', reference: from, by, line } : { kind: 'stage', index };
}
function targetIndex(target, names) {
    if (target === undefined || target === '')
        return names.length - 1;
    const index = names.lastIndexOf(target.toLowerCase());
    if (index < 0)
        throw new NotKnown(`There is no stage ${target}.`);
    return index;
}
function reachable(nodes, target) {
    const found = new Set();
    const waiting = [target];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
        const node = nodes[index];
        if (node === undefined || found.has(index))
            continue;
        found.add(index);
        // What a context stands in for is not built.
        if (node.stage.base.kind === 'context')
            continue;
        if (node.stage.base.kind === 'stage')
            waiting.push(node.stage.base.index);
        for (const source of node.sources)
            if (source.kind === 'stage')
                waiting.push(source.index);
    }
    return [...found].sort((a, b) => a - b);
}
function failDescribed() {
    throw new Error('A stage without a description.');
}
