// Reads the text of one configuration file: its inputs in layers, or everything that is wrong with it. It looks at no other file.
import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node, type Pair } from 'yaml';
import { nearestName } from '../domain/nearest-name.ts';
import { fileInputs, shapeOf, whyNotInFile } from './input-shapes.ts';
import { inputText, isNothing, resolved, scalarText } from './input-text.ts';
import { patternForm } from './ref-pattern.ts';

/** `line` counts from 1. */
export type FileValue = { readonly text: string; readonly line: number };

/** Input -> its text; '' takes it back to its default. */
export type InputLayer = ReadonlyMap<string, FileValue>;

export type ConfigFile = {
  readonly extends: FileValue | undefined;
  readonly inputs: InputLayer;
  /** Pattern -> inputs, in the file's order. */
  readonly branches: ReadonlyMap<string, InputLayer>;
  readonly tags: ReadonlyMap<string, InputLayer>;
  readonly environments: ReadonlyMap<string, InputLayer>;
};

/** `name`: what it is about, an input's name or a key of the file. */
export type FileProblem = { readonly line: number; readonly name: string; readonly given: string; readonly expected: string };

export const fileKeys = ['extends', 'inputs', 'branches', 'tags', 'environments'] as const;

/** What could be read is given also where there are problems, so that those of extended files come together with them. */
export function readConfigFile(text: string): { readonly file: ConfigFile; readonly problems: readonly FileProblem[] } {
  return new FileReader(text).read();
}

class FileReader {
  readonly #document: Document;
  readonly #lines = new LineCounter();
  readonly #problems: FileProblem[] = [];

  constructor(text: string) {
    this.#document = parseDocument(text, { prettyErrors: false, logLevel: 'error', lineCounter: this.#lines });
  }

  read(): ReturnType<typeof readConfigFile> {
    const { contents, errors, warnings } = this.#document;
    for (const { pos, message } of [...errors, ...warnings]) this.#report(pos[0], 'config', 'text that is no YAML', `a YAML file (${message})`);
    const top = errors.length > 0 ? new Map<string, Pair>() : this.#entries(resolved(contents, this.#document), 'config', `a map with ${fileKeys.join(', ')}`);
    for (const [key, pair] of top) if (!isFileKey(key)) this.#report(pair, key, 'a key of that name', suggestion(key));
    const file = {
      extends: this.#extended(top.get('extends')),
      inputs: this.#layer(top.get('inputs'), 'inputs'),
      branches: this.#layers(top.get('branches'), 'branches', isPattern),
      tags: this.#layers(top.get('tags'), 'tags', isPattern),
      environments: this.#layers(top.get('environments'), 'environments', () => true),
    };
    return { file, problems: this.#problems };
  }

  #extended(pair: Pair | undefined): FileValue | undefined {
    if (pair === undefined) return undefined;
    const node = resolved(pair.value, this.#document);
    const text = isScalar(node) && typeof node.value === 'string' ? node.value.trim() : '';
    if (text !== '') return { text, line: this.#lineOf(pair) };
    this.#report(pair, 'extends', 'no text', 'one file: .github/base.yml, or owner/name/path/image.yml@ref');
    return undefined;
  }

  /** Nothing after the colon is an empty map. */
  #maybeEntries(pair: Pair | undefined, name: string, expected: string): ReadonlyMap<string, Pair> {
    const node = resolved(pair?.value, this.#document);
    return pair === undefined || isNull(node) ? new Map<string, Pair>() : this.#entries(node, name, expected, pair);
  }

  #layers(pair: Pair | undefined, name: 'branches' | 'tags' | 'environments', accepts: (key: string) => boolean): ReadonlyMap<string, InputLayer> {
    const kind = name === 'environments' ? 'names' : 'patterns';
    const entries = this.#maybeEntries(pair, name, `a map of ${kind} to inputs${name === 'tags' ? ' (the input tags belongs below inputs)' : ''}`);
    for (const [key, entry] of entries) if (!accepts(key)) this.#report(entry, name, key, 'a name with * (any text without a slash) and ** (any text) in it');
    return new Map([...entries].map(([key, entry]) => [key, this.#layer(entry, `${name}.${key}`)]));
  }

  #layer(pair: Pair | undefined, name: string): InputLayer {
    const layer = new Map<string, FileValue>();
    for (const [input, entry] of this.#maybeEntries(pair, name, 'a map of inputs')) {
      if (!fileInputs.includes(input)) {
        this.#report(entry, input, 'an input of that name', refusal(input));
        continue;
      }
      const text = inputText(resolved(entry.value, this.#document), shapeOf(input), this.#document);
      if (text.ok) layer.set(input, { text: text.value, line: this.#lineOf(entry) });
      else this.#report(entry, input, scalarText(resolved(entry.value, this.#document)) ?? 'another kind of value', text.expected);
    }
    return layer;
  }

  #entries(node: Node | undefined, name: string, expected: string, pair?: Pair): ReadonlyMap<string, Pair> {
    if (!isMap(node)) {
      this.#report(pair ?? 0, name, isNothing(node) ? '' : (scalarText(node) ?? 'a list'), expected);
      return new Map();
    }
    return new Map(
      node.items.flatMap((item): readonly [string, Pair][] => {
        const key = scalarText(resolved(item.key, this.#document));
        if (key === undefined || key === '') this.#report(item, name, 'a key that is no text', expected);
        return key === undefined || key === '' ? [] : [[key, item]];
      }),
    );
  }

  #lineOf(pair: Pair): number {
    const key: unknown = pair.key;
    const start = key !== null && typeof key === 'object' && 'range' in key && Array.isArray(key.range) ? Number(key.range[0]) : 0;
    return this.#lines.linePos(start).line;
  }

  #report(where: Pair | number, name: string, given: string, expected: string): void {
    const line = typeof where === 'number' ? Math.max(1, this.#lines.linePos(where).line) : this.#lineOf(where);
    this.#problems.push({ line, name, given, expected });
  }
}

function isFileKey(key: string): boolean {
  return fileKeys.some((known) => known === key);
}

function isPattern(key: string): boolean {
  return new RegExp(patternForm).test(key);
}

/** An empty text is no map; nothing at all is an empty one. */
function isNull(node: Node | undefined): boolean {
  return node === undefined || (isNothing(node) && scalarText(node) === undefined);
}

function suggestion(key: string): string {
  if (fileInputs.includes(key)) return `${key} below inputs`;
  const near = nearestName(key, fileKeys);
  return near === undefined ? `only ${fileKeys.join(', ')}` : `the name ${near}`;
}

function refusal(input: string): string {
  const why = whyNotInFile(input);
  if (why === 'secret') return "it in the step itself, from a secret: a file of the repository is no place for secrets, and may not choose them";
  if (why === 'step') return 'it in the step itself';
  const near = nearestName(input, fileInputs);
  return near === undefined ? 'an input of the action (see the README)' : `the name ${near}`;
}
