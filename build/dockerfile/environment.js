// Variables at one place of a Dockerfile: those that FROM sees, and those of a stage as its instructions go by. Order decides,
// not ARG or ENV: in BuildKit both write into one list (dockerfile2llb/convert.go, dispatchArg and dispatchEnv).
import { platformParts } from "../domain/platform.js";
import { expandWord, NotKnown } from "./word-expansion.js";
import { quotedWords } from "./words.js";
/** `missing`: a name that is not set may still be set by an image that only the build sees. */
export function lookupIn(variables, missing) {
    return (name) => {
        const value = variables.get(name);
        if (value instanceof NotKnown)
            throw value;
        if (value === undefined && missing !== undefined)
            throw new NotKnown(missing.replaceAll('%', name));
        return value;
    };
}
/** BUILD*, TARGET* (dockerfile2llb/platform.go): a build argument of the same name wins. */
export function platformArgs({ buildArgs, targetPlatform, buildPlatform }, targetName) {
    const values = [
        ...platformValues('BUILD', buildPlatform),
        ...platformValues('TARGET', targetPlatform),
        ['TARGETSTAGE', targetName === '' ? 'default' : targetName],
    ];
    return new Map(values.map(([name, value]) => [name, buildArgs[name] ?? value]));
}
function platformValues(prefix, platform) {
    if (platform === undefined) {
        const unknown = new NotKnown(`The builder's own platform is not known (${prefix}PLATFORM and its parts).`);
        return ['PLATFORM', 'OS', 'OSVERSION', 'ARCH', 'VARIANT'].map((name) => [`${prefix}${name}`, unknown]);
    }
    const { os, architecture, variant = '' } = platformParts(platform);
    return [
        [`${prefix}PLATFORM`, platform],
        [`${prefix}OS`, os],
        [`${prefix}OSVERSION`, ''],
        [`${prefix}ARCH`, architecture],
        [`${prefix}VARIANT`, variant],
    ];
}
/** ARG before the first FROM. */
export function withGlobalArgs(variables, instruction, facts, escape) {
    return declared(instruction, escape).reduce((all, [name, written]) => {
        const given = facts.buildArgs[name];
        if (given === undefined && written === undefined)
            return all;
        return new Map(all).set(name, given ?? valueOf(() => expandWord(written ?? '', lookupIn(all), { escape })));
    }, variables);
}
/** ARG in a stage: a build argument, else its own default, else the value from before the first FROM. */
export function withStageArgs(variables, instruction, scope) {
    const { facts, globals, escape, missing } = scope;
    return declared(instruction, escape).reduce((all, [name, written]) => {
        const given = facts.buildArgs[name];
        const value = given ?? (written === undefined ? globals.get(name) : valueOf(() => expandWord(written, lookupIn(all, missing), { escape })));
        return value === undefined ? all : new Map(all).set(name, value);
    }, variables);
}
/** ENV: all values of one instruction see the variables from before it. */
export function withEnv(variables, { text }, escape, missing) {
    const words = quotedWords(text, escape);
    const [, name = '', rest = ''] = /^(\S+)\s+([^]*)$/.exec(text) ?? [];
    // `ENV name value` is the old form.
    const pairs = words[0]?.includes('=') === true ? words.map(pair) : [[name, rest]];
    const lookup = lookupIn(variables, missing);
    const all = new Map(variables);
    for (const [key, value] of pairs) {
        try {
            all.set(expandWord(key, lookup, { escape }), valueOf(() => expandWord(value ?? '', lookup, { escape })));
        }
        catch (thrown) {
            // A name that is not known could be any.
            for (const each of all.keys())
                all.set(each, notKnown(thrown));
        }
    }
    return all;
}
function declared({ text }, escape) {
    return quotedWords(text, escape).map(pair);
}
function pair(word) {
    const equals = word.indexOf('=');
    return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}
function valueOf(expand) {
    try {
        return expand();
    }
    catch (thrown) {
        return notKnown(thrown);
    }
}
export function notKnown(thrown) {
    if (thrown instanceof NotKnown)
        return thrown;
    throw thrown;
}
