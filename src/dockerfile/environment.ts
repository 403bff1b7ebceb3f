// Variables at one place of a Dockerfile: those that FROM sees, and those of a stage as its instructions go by. Order decides,
// not ARG or ENV: in BuildKit both write into one list (dockerfile2llb/convert.go, dispatchArg and dispatchEnv).
import { platformParts, type Platform } from '../domain/platform.ts';
import type { Instruction } from './instructions.ts';
import type { DockerfileFacts } from './reading.ts';
import { expandWord, NotKnown, type Lookup } from './word-expansion.ts';
import { quotedWords } from './words.ts';

/** A value, or the reason why it isn't known. */
export type Value = string | NotKnown;
export type Variables = ReadonlyMap<string, Value>;

/** `missing`: a name that is not set may still be set by an image that only the build sees. */
export function lookupIn(variables: Variables, missing?: string): Lookup {
  return (name) => {
    const value = variables.get(name);
    if (value instanceof NotKnown) throw value;
    if (value === undefined && missing !== undefined) throw new NotKnown(missing.replaceAll('%', name));
    return value;
  };
}

/** BUILD*, TARGET* (dockerfile2llb/platform.go): a build argument of the same name wins. */
export function platformArgs({ buildArgs, targetPlatform, buildPlatform }: DockerfileFacts, targetName: string): Variables {
  const values: [string, Value][] = [
    ...platformValues('BUILD', buildPlatform),
    ...platformValues('TARGET', targetPlatform),
    ['TARGETSTAGE', targetName === '' ? 'default' : targetName],
  ];
  return new Map(values.map(([name, value]) => [name, buildArgs[name] ?? value]));
}

function platformValues(prefix: string, platform: Platform | undefined): readonly [string, Value][] {
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
export function withGlobalArgs(variables: Variables, instruction: Instruction, facts: DockerfileFacts, escape: string): Variables {
  return declared(instruction, escape).reduce<Variables>((all, [name, written]) => {
    const given = facts.buildArgs[name];
    if (given === undefined && written === undefined) return all;
    return new Map(all).set(name, given ?? valueOf(() => expandWord(written ?? '', lookupIn(all), { escape })));
  }, variables);
}

/** ARG in a stage: a build argument, else its own default, else the value from before the first FROM. */
export function withStageArgs(variables: Variables, instruction: Instruction, scope: { readonly facts: DockerfileFacts; readonly globals: Variables; readonly escape: string; readonly missing: string | undefined }): Variables {
  const { facts, globals, escape, missing } = scope;
  return declared(instruction, escape).reduce<Variables>((all, [name, written]) => {
    const given = facts.buildArgs[name];
    const value = given ?? (written === undefined ? globals.get(name) : valueOf(() => expandWord(written, lookupIn(all, missing), { escape })));
    return value === undefined ? all : new Map(all).set(name, value);
  }, variables);
}

/** ENV: all values of one instruction see the variables from before it. */
export function withEnv(variables: Variables, { text }: Instruction, escape: string, missing: string | undefined): Variables {
  const words = quotedWords(text, escape);
  const [, name = '', rest = ''] = /^(\S+)\s+([^]*)$/.exec(text) ?? [];
  // `ENV name value` is the old form.
  const pairs = words[0]?.includes('=') === true ? words.map(pair) : [[name, rest] as const];
  const lookup = lookupIn(variables, missing);
  const all = new Map(variables);
  for (const [key, value] of pairs) {
    try {
      all.set(expandWord(key, lookup, { escape }), valueOf(() => expandWord(value ?? '', lookup, { escape })));
    } catch (thrown) {
      // A name that is not known could be any.
      for (const each of all.keys()) all.set(each, notKnown(thrown));
    }
  }
  return all;
}

function declared({ text }: Instruction, escape: string): readonly (readonly [name: string, value: string | undefined])[] {
  return quotedWords(text, escape).map(pair);
}

function pair(word: string): readonly [name: string, value: string | undefined] {
  const equals = word.indexOf('=');
  return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}

function valueOf(expand: () => string): Value {
  try {
    return expand();
  } catch (thrown) {
    return notKnown(thrown);
  }
}

export function notKnown(thrown: unknown): NotKnown {
  if (thrown instanceof NotKnown) return thrown;
  throw thrown;
}
