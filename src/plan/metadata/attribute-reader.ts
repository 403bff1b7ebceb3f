// Reads the attributes of one line by name and kind, and notes every problem instead of stopping at the first one.
import { nearestName } from '../../domain/nearest-name.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Libraries } from '../../inputs/libraries.ts';
import type { Attribute } from './attributes.ts';
import type { Expression } from './rule.ts';
import { parseTemplate, type Template } from './template.ts';

export type AttributeReader = {
  /** undefined: not written, or not valid and noted as a problem. */
  text(name: string): string | undefined;
  template(name: string, names: readonly string[]): Template | undefined;
  expression(name: string): Expression | undefined;
  oneOf<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined;
  /** A problem of the whole line. */
  complain(expected: string): void;
};

/** `bare`: the attribute that a word without `=` stands for, where there is one. */
export function readAttributes(
  line: { readonly input: string; readonly given: string; readonly attributes: readonly Attribute[] },
  known: readonly string[],
  bare: string | undefined,
  problems: Problem[],
  libraries: Libraries,
): AttributeReader {
  const complain = (expected: string): void => {
    problems.push({ input: line.input, given: line.given, expected });
  };
  const values = new Map<string, string>();
  for (const { name = bare, value } of line.attributes) {
    if (name === undefined) complain(`key=value instead of ${value}`);
    else if (!known.includes(name)) complain(unknownName(name, known));
    else if (values.has(name)) complain(`${name} only once in a line`);
    else values.set(name, value);
  }
  return {
    complain,
    text: (name) => values.get(name),
    template(name, names) {
      const source = values.get(name);
      if (source === undefined) return undefined;
      const template = parseTemplate(source, names, libraries);
      if (!template.ok) complain(`in ${name} ${template.expected}`);
      return template.ok ? template.value : undefined;
    },
    expression(name) {
      const source = values.get(name);
      if (source === undefined || source === '') return undefined;
      const compiled = compile(source, '');
      if (compiled === undefined) complain(`a regular expression as ${name}`);
      return compiled;
    },
    oneOf(name, choices) {
      const value = values.get(name);
      const choice = choices.find((one) => one === value);
      if (value !== undefined && choice === undefined) complain(`${name}=${choices.join('|')}${suggestion(value, choices)}`);
      return choice;
    },
  };
}

/** undefined: it does not compile. */
export function compile(source: string, flags: string): Expression | undefined {
  try {
    new RegExp(source, flags);
    return { source, flags };
  } catch {
    return undefined;
  }
}

function unknownName(name: string, known: readonly string[]): string {
  return `no attribute ${name}: known here are ${known.join(', ')}${suggestion(name, known)}`;
}

export function suggestion(given: string, known: readonly string[]): string {
  const meant = nearestName(given, known);
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}
