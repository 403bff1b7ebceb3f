// How one input is read: the value that it has when absent, and a parser that gathers everything that is wrong with it.
// The plain kinds of inputs are here; lists, secrets and YAML have files of their own.
import type { Libraries } from './libraries.ts';

/** One thing wrong. `expected` completes the sentence "expected …"; `given` is left out where it may hold a secret. */
export type Fault = { readonly given?: string; readonly expected: string };

export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * `absent` is also what an empty input means, and one of white space unless `spaceCounts`. `parse` gets the value as given.
 * `options`: the words that it may be, where these are few. `libraries`: what the text asks for (asksForYaml).
 */
export type InputKind<T> = { readonly absent: T; readonly spaceCounts?: boolean; readonly options?: readonly string[]; readonly parse: (given: string, libraries?: Libraries) => Reading<T> };

export function read<T>(value: T): Reading<T> {
  return { ok: true, value };
}

export function faulty(...faults: readonly Fault[]): Reading<never> {
  return { ok: false, faults };
}

/** Reads each item; all faults come together. */
export function readEach<T>(items: readonly string[], parse: (item: string, index: number) => Reading<T>): Reading<readonly T[]> {
  const readings = items.map(parse);
  const faults = readings.flatMap((reading) => (reading.ok ? [] : reading.faults));
  return faults.length > 0 ? faulty(...faults) : read(readings.flatMap((reading) => (reading.ok ? [reading.value] : [])));
}

/** YAML 1.2's core schema, as @actions/core reads booleans: anything else is a mistake, not false. */
export function flag(absent: boolean): InputKind<boolean> {
  return {
    absent,
    options: ['true', 'false'],
    parse: (given) => {
      const value = given.trim();
      if (/^(?:true|True|TRUE)$/.test(value)) return read(true);
      return /^(?:false|False|FALSE)$/.test(value) ? read(false) : faulty({ given: value, expected: 'true or false' });
    },
  };
}

/** true or false, or nothing said: then something else decides. */
export const optionalFlag: InputKind<boolean | undefined> = { absent: undefined, parse: flag(false).parse };

/** One word of a few; true and false in every notation of YAML. */
export function choice<const T extends string>(options: readonly T[], absent: NoInfer<T>): InputKind<T> {
  return {
    absent,
    options,
    parse: (given) => {
      const value = given.trim();
      const word = /^(?:true|false)$/i.test(value) ? value.toLowerCase() : value;
      const found = options.find((option) => option === word);
      return found === undefined ? faulty({ given: value, expected: `one of ${options.join(', ')}` }) : read(found);
    },
  };
}

/** One word of a few, or none. */
export function optionalChoice<const T extends string>(options: readonly T[]): InputKind<T | undefined> {
  return {
    absent: undefined,
    options,
    parse: (given) => {
      const value = given.trim();
      const found = options.find((option) => option === value);
      return found === undefined ? faulty({ given: value, expected: `one of ${options.join(', ')}` }) : read(found);
    },
  };
}

/** Text without the space around it. */
export const optionalText: InputKind<string | undefined> = { absent: undefined, parse: (given) => read(given.trim() || undefined) };

export function textOr(absent: string): InputKind<string> {
  return { absent, parse: (given) => read(given.trim() || absent) };
}

/** A separator, with its white space. */
export function separator(absent: string): InputKind<string> {
  return { absent, spaceCounts: true, parse: (given) => read(given) };
}

/** A number of things, or `auto`. */
export const countOrAuto: InputKind<number | 'auto' | undefined> = {
  absent: undefined,
  parse: (given) => {
    const value = given.trim();
    if (value.toLowerCase() === 'auto') return read('auto');
    return /^[1-9][0-9]{0,8}$/.test(value) ? read(Number(value)) : faulty({ given: value, expected: 'a whole number from 1, or auto' });
  },
};

export const optionalCount: InputKind<number | undefined> = { absent: undefined, parse: (given) => countFrom1(1).parse(given) };

export function countFrom1(absent: number): InputKind<number> {
  return {
    absent,
    parse: (given) => {
      const value = given.trim();
      return /^[1-9][0-9]{0,8}$/.test(value) ? read(Number(value)) : faulty({ given: value, expected: 'a whole number from 1' });
    },
  };
}

/** A whole number from 0. */
export function countOr(absent: number): InputKind<number> {
  return {
    absent,
    parse: (given) => {
      const value = given.trim();
      return /^(?:0|[1-9][0-9]{0,8})$/.test(value) ? read(Number(value)) : faulty({ given: value, expected: 'a whole number from 0' });
    },
  };
}
export const optionalLevel: InputKind<number | undefined> = {
  absent: undefined,
  parse: (given) => {
    const value = given.trim();
    return /^[0-9]{1,2}$/.test(value) ? read(Number(value)) : faulty({ given: value, expected: 'a whole number from 0' });
  },
};
