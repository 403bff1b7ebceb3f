// Reads a JSON document that another job wrote: nothing in it is known before it is looked at. The first fault is told with
// its field, what is there and what should be. It knows no document in particular.
import { malformed, parsed, type Parsed } from '../domain/parsed.ts';

/** Thrown by readers of fields, caught by `decodeDocument`. */
class Fault extends Error {}

/** One value of a document. `path`: where it stands, `images[0].names`. */
export type Field = { readonly path: string; readonly value: unknown };

/** `about` begins the sentence of a fault: `the output expected of the plan`. */
export function decodeDocument<T>(text: string, about: string, read: (document: Field) => T): Parsed<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return malformed(`${about}, as JSON`);
  }
  return decodeValue(value, about, read);
}

export function decodeValue<T>(value: unknown, about: string, read: (document: Field) => T): Parsed<T> {
  try {
    return parsed(read({ path: '', value }));
  } catch (thrown) {
    if (thrown instanceof Fault) return malformed(`${about}: ${thrown.message}`);
    throw thrown;
  }
}

export function fault({ path, value }: Field, expected: string): Error {
  return new Fault(`${path === '' ? 'it' : path} should be ${expected}, and is ${shown(value)}`);
}

/** An object with these fields and no other: one that nobody reads is one that another version means something by. */
export function fieldsOf<Name extends string>(field: Field, names: readonly Name[], optional: readonly Name[] = []): Readonly<Record<Name, Field>> {
  const { path, value } = field;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw fault(field, 'an object');
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const entries = new Map<string, unknown>(Object.entries(value));
  for (const name of entries.keys()) {
    if (!([...names, ...optional] as readonly string[]).includes(name)) throw new Fault(`${at(name)} is not a field of it`);
  }
  for (const name of names) if (!entries.has(name)) throw new Fault(`${at(name)} is missing`);
  return Object.fromEntries([...names, ...optional].map((name) => [name, { path: at(name), value: entries.get(name) }])) as Record<Name, Field>;
}

/** The version of the document itself, before anything else of it is read. */
export function requireSchema(field: Field, schema: number): void {
  const { value } = field;
  const found: unknown = value !== null && typeof value === 'object' && 'schema' in value ? value.schema : undefined;
  if (found !== schema) throw new Fault(`schema should be ${schema}, and is ${shown(found)}: it was made by another version of this action`);
}

export function listOf<T>(field: Field, read: (item: Field) => T): readonly T[] {
  const { path, value } = field;
  if (!Array.isArray(value)) throw fault(field, 'a list');
  const items: readonly unknown[] = value;
  return items.map((item, at) => read({ path: `${path}[${at}]`, value: item }));
}

export function textOf(field: Field): string {
  if (typeof field.value !== 'string') throw fault(field, 'a text');
  return field.value;
}

export function matching(field: Field, pattern: RegExp, expected: string): string {
  const text = typeof field.value === 'string' ? field.value : undefined;
  if (text === undefined || !pattern.test(text)) throw fault(field, expected);
  return text;
}

/** Through a parser of the domain, and already in the form that it gives: another job's would not be compared equal. */
export function parsedBy<T extends string>(field: Field, parse: (text: string) => Parsed<T>): T {
  const answer = parse(textOf(field));
  if (!answer.ok) throw fault(field, answer.expected);
  if (answer.value !== field.value) throw fault(field, `written ${JSON.stringify(answer.value)}`);
  return answer.value;
}

export function oneOf<T extends string>(field: Field, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === field.value);
  if (found === undefined) throw fault(field, choices.join(' or '));
  return found;
}

export function flagOf(field: Field): boolean {
  if (typeof field.value !== 'boolean') throw fault(field, 'true or false');
  return field.value;
}

export function countOf(field: Field, least: number): number {
  const { value } = field;
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least) throw fault(field, `a whole number from ${least}`);
  return value;
}

/** Absent fields are left out of the result. */
export function optionalOf<Name extends string, T>(name: Name, field: Field, read: (field: Field) => T): { readonly [K in Name]?: T } {
  return (field.value === undefined ? {} : { [name]: read(field) }) as { readonly [K in Name]?: T };
}

/** Whatever names it has. */
export function entriesOf<T>({ path, value }: Field, read: (name: string, item: Field) => T, expected = 'an object'): Readonly<Record<string, T>> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw fault({ path, value }, expected);
  return Object.fromEntries(Object.entries(value).map(([name, item]: readonly [string, unknown]) => [name, read(name, { path: `${path}.${name}`, value: item })]));
}

export function textsOf(field: Field): Readonly<Record<string, string>> {
  return entriesOf(field, (_, item) => textOf(item), 'an object of texts');
}

function shown(value: unknown): string {
  if (value === undefined) return 'not there';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
