// Turns a YAML value into the text that an input has in a workflow, by its shape. Every other shape is a fault.
import { isAlias, isMap, isScalar, isSeq, type Document, type Node } from 'yaml';
import { malformed, parsed, type Parsed } from '../domain/parsed.ts';
import type { InputShape } from './input-shapes.ts';

/** '': the input is taken back to its default. */
export function inputText(node: Node | null | undefined, shape: InputShape, document: Document): Parsed<string> {
  const value = resolved(node, document);
  if (isNothing(value)) return parsed('');
  const text = scalarText(value);
  switch (shape.kind) {
    case 'text':
      return text === undefined ? malformed('a text') : parsed(text);
    case 'choice':
      return readChoice(text, shape.options);
    case 'list':
      return text === undefined ? listText(value, shape, document) : parsed(text);
    case 'entries':
      return text === undefined ? entriesText(value, shape.keys, document) : parsed(text);
  }
}

/** A number keeps its digits as they are written: a version 1.20 is not 1.2. undefined: it is no text, number or boolean. */
export function scalarText(node: Node | undefined): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  if (typeof node.value === 'string') return node.value;
  return typeof node.value === 'number' || typeof node.value === 'boolean' || typeof node.value === 'bigint' ? (node.source ?? String(node.value)) : undefined;
}

export function resolved(node: unknown, document: Document): Node | undefined {
  if (isAlias(node)) return node.resolve(document);
  return isScalar(node) || isMap(node) || isSeq(node) ? node : undefined;
}

export function isNothing(node: Node | undefined): boolean {
  return node === undefined || (isScalar(node) && (node.value === null || node.value === ''));
}

function readChoice(text: string | undefined, options: readonly string[]): Parsed<string> {
  const word = text !== undefined && /^(?:true|True|TRUE|false|False|FALSE)$/.test(text) ? text.toLowerCase() : text;
  return word !== undefined && options.includes(word) ? parsed(word) : malformed(`one of ${options.join(', ')}`);
}

function listText(value: Node | undefined, { pairs, quotes }: InputShape & { kind: 'list' }, document: Document): Parsed<string> {
  const expected = `a text, a list of texts${pairs ? ' or a map of name: value' : ''}`;
  const items = isSeq(value) ? value.items.map((item) => scalarText(resolved(item, document))) : pairs ? pairLines(value, document) : undefined;
  if (items === undefined || items.some((item) => item === undefined)) return malformed(expected);
  const texts = items.flatMap((item) => (item === undefined ? [] : [item]));
  if (!quotes && texts.some((item) => /[\r\n]/.test(item))) return malformed('items of one line each');
  return parsed(texts.map((item) => (quotes ? quoted(item) : item)).join('\n'));
}

function pairLines(value: Node | undefined, document: Document): readonly (string | undefined)[] | undefined {
  if (!isMap(value)) return undefined;
  return value.items.map((pair) => {
    const [name, text] = [scalarText(resolved(pair.key, document)), scalarText(resolved(pair.value, document))];
    return name === undefined || text === undefined || !/^[^=\r\n]+$/.test(name) ? undefined : `${name}=${text}`;
  });
}

/** Lists of inputs are lines, in which quotes around a whole item allow line ends and a # in front (lists.ts). */
function quoted(item: string): string {
  return /^\s*["#]|[\r\n]/.test(item) ? `"${item.replaceAll('"', '""')}"` : item;
}

function entriesText(value: Node | undefined, keys: readonly string[], document: Document): Parsed<string> {
  const expected = `a list of entries with ${keys.join(', ')}, each a text or a list of texts`;
  if (!isSeq(value)) return malformed(expected);
  const entries: unknown[] = [];
  for (const item of value.items) {
    const entry = resolved(item, document);
    if (!isMap(entry)) return malformed(expected);
    const texts: [string, string | readonly string[]][] = [];
    for (const pair of entry.items) {
      const key = scalarText(resolved(pair.key, document)) ?? '';
      const text = textOrTexts(resolved(pair.value, document), document);
      if (!keys.includes(key) || text === undefined) return malformed(expected);
      texts.push([key, text]);
    }
    entries.push(Object.fromEntries(texts));
  }
  // JSON is YAML, which the input is.
  return parsed(entries.length === 0 ? '' : JSON.stringify(entries));
}

function textOrTexts(value: Node | undefined, document: Document): string | readonly string[] | undefined {
  if (!isSeq(value)) return scalarText(value);
  const texts = value.items.map((item) => scalarText(resolved(item, document)));
  return texts.every((text) => text !== undefined) ? texts : undefined;
}
