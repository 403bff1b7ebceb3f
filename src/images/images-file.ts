// Reads the text of an images-file: its images with their inputs, or everything that is wrong with it. It looks at no other file.
import { isMap, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { inputText, resolved, scalarText } from '../config/input-text.ts';
import { shapeOf } from '../config/input-shapes.ts';
import { parseImageId, type ImageId } from '../domain/image-definition.ts';
import { nearestName } from '../domain/nearest-name.ts';
import type { Problem } from '../domain/problem.ts';
import { inputNames } from '../inputs/input-table.ts';
import { splitCommas } from '../inputs/lists.ts';
import type { DescribedImage, DescribedImages, DescribedValue } from './described-image.ts';
import { entryInputs, whereItBelongs } from './entry-inputs.ts';

export const fileKeys = ['images', 'defaults'] as const;
/** Of an entry, besides its inputs. `image` is `images` with one name. */
export const entryKeys = ['id', 'name', 'image', 'depends-on'] as const;

const listExpected = 'a list of images, each with an id, or a map of id to image';

/** `file`: its path, for what is said of it. */
export function readImagesFile(text: string, file: string): DescribedImages {
  return new ImagesReader(text, file).read();
}

type Entry = { readonly node: Node | undefined; readonly key: string | undefined; readonly line: number };
type Field = { readonly value: Node | undefined; readonly line: number };
type Fields = ReadonlyMap<string, Field>;
type Found = DescribedImage & { readonly bases: readonly string[]; readonly basesLine: number };

class ImagesReader {
  readonly #document: Document;
  readonly #file: string;
  readonly #lines = new LineCounter();
  readonly #problems: Problem[] = [];

  constructor(text: string, file: string) {
    this.#file = file;
    this.#document = parseDocument(text, { prettyErrors: false, logLevel: 'error', lineCounter: this.#lines });
  }

  read(): DescribedImages {
    const { contents, errors, warnings } = this.#document;
    for (const { pos, message } of [...errors, ...warnings]) this.#report(this.#lineAt(pos[0]), 'images-file', 'text that is no YAML', `a YAML file (${message})`);
    if (errors.length > 0) return { images: [], problems: this.#problems };
    const top = this.#fields(resolved(contents, this.#document), 'images-file', `a map with ${fileKeys.join(' and ')}`, 1);
    for (const [key, { line }] of top) if (!fileKeys.some((known) => known === key)) this.#report(line, key, 'a key of that name', nearestOf(key, fileKeys));
    const defaults = this.#defaults(top);
    const found = this.#entries(top).flatMap((entry) => this.#image(entry, defaults));
    this.#complainOfTwins(found);
    return { images: found.map((image) => this.#withBases(image, found)), problems: this.#problems };
  }

  #defaults(top: Fields): ReadonlyMap<string, DescribedValue> {
    const given = top.get('defaults');
    if (given === undefined || isNull(given.value)) return new Map();
    return this.#inputs(this.#fields(given.value, 'defaults', 'a map of inputs', given.line), 'defaults', true);
  }

  #entries(top: Fields): readonly Entry[] {
    const images = top.get('images');
    const line = images?.line ?? 1;
    const entries = isSeq(images?.value)
      ? images.value.items.map((item): Entry => ({ node: resolved(item, this.#document), key: undefined, line: this.#lineOf(item) }))
      : isMap(images?.value)
        ? [...this.#fields(images.value, 'images', listExpected, line)].map(([key, field]): Entry => ({ node: field.value, key, line: field.line }))
        : [];
    if (entries.length === 0) this.#report(line, 'images', '', listExpected);
    return entries;
  }

  #image({ node, key, line }: Entry, defaults: ReadonlyMap<string, DescribedValue>): readonly Found[] {
    // In a map nothing after the id is an image with the defaults alone.
    const fields = key !== undefined && isNull(node) ? new Map<string, Field>() : this.#fields(node, key === undefined ? 'images' : `images.${key}`, 'a map with an id and inputs', line);
    if (key === undefined && !isMap(node)) return [];
    const id = this.#id(fields, key, line);
    const shown = id ?? key ?? `the entry of line ${line}`;
    const bases = this.#bases(fields, shown);
    const inputs = new Map([...defaults, ...this.#inputs(fields, shown, false)]);
    return id === undefined ? [] : [{ id, at: this.#at(line), dependsOn: [], inputs, bases, basesLine: fields.get('depends-on')?.line ?? line }];
  }

  /** `name` is another word for `id`; a map's key is one already. */
  #id(fields: Fields, key: string | undefined, line: number): ImageId | undefined {
    const given = [...(key === undefined ? [] : [key]), ...['id', 'name'].flatMap((name) => (fields.has(name) ? [scalarText(fields.get(name)?.value) ?? ''] : []))];
    const [text = '', ...others] = given;
    const parsed = parseImageId(text);
    const input = `id of the entry of line ${line}`;
    if (others.some((other) => other !== text)) this.#report(line, input, given.join(' and '), 'one id of an image');
    else if (!parsed.ok) this.#report(line, input, text, parsed.expected);
    else return parsed.value;
    return undefined;
  }

  #bases(fields: Fields, image: string): readonly string[] {
    const given = fields.get('depends-on');
    if (given === undefined || isNull(given.value)) return [];
    const text = scalarText(given.value);
    const items = isSeq(given.value) ? given.value.items.map((item) => scalarText(resolved(item, this.#document))) : text === undefined ? [undefined] : splitCommas(text);
    if (items.includes(undefined)) this.#report(given.line, `depends-on of ${image}`, 'another kind of value', 'ids of images, as a list or with commas');
    return items.flatMap((item) => (item === undefined ? [] : [item.trim()]));
  }

  #inputs(fields: Fields, image: string, shared: boolean): ReadonlyMap<string, DescribedValue> {
    const inputs = new Map<string, DescribedValue>();
    for (const [key, { value, line }] of fields) {
      const own = entryKeys.find((known) => known === key);
      const input = key === 'image' ? 'images' : key;
      if (own !== undefined && own !== 'image') {
        if (shared) this.#report(line, `${key} of ${image}`, 'a key of that name', 'it in an image: it is never the same for all');
        continue;
      }
      if (!entryInputs.includes(input)) {
        this.#report(line, `${key} of ${image}`, 'an input of that name', refusal(key));
        continue;
      }
      if (inputs.has(input)) this.#report(line, `${key} of ${image}`, 'image and images', 'one of them');
      const text = inputText(value, shapeOf(input), this.#document);
      // An empty one is kept: it takes back what the defaults or the step say.
      if (text.ok) inputs.set(input, { text: text.value, at: this.#at(line), shared });
      else this.#report(line, `${key} of ${image}`, scalarText(value) ?? 'another kind of value', text.expected);
    }
    return inputs;
  }

  #complainOfTwins(found: readonly Found[]): void {
    for (const [index, { id, at }] of found.entries()) {
      if (found.findIndex((one) => one.id === id) < index) this.#problems.push({ input: `id of ${id}`, given: id, expected: 'an id that no other image has', at });
    }
  }

  #withBases({ bases, basesLine, ...image }: Found, found: readonly Found[]): DescribedImage {
    const ids = found.map(({ id }) => id);
    const dependsOn = bases.flatMap((base) => {
      const known = ids.find((id) => id === base);
      const others = [...new Set(ids)].filter((id) => id !== image.id);
      const near = nearestName(base, others);
      if (known === undefined || known === image.id) {
        const expected = near !== undefined ? `the name ${near}` : others.length === 0 ? 'nothing: there is no other image' : `another image of the file: ${others.join(', ')}`;
        this.#report(basesLine, `depends-on of ${image.id}`, base, expected);
        return [];
      }
      return [known];
    });
    return { ...image, dependsOn: [...new Set(dependsOn)] };
  }

  #fields(node: Node | undefined, name: string, expected: string, line: number): Fields {
    if (!isMap(node)) {
      this.#report(line, name, scalarText(node) ?? (isSeq(node) ? 'a list' : ''), expected);
      return new Map();
    }
    return new Map(
      node.items.flatMap((pair): readonly [string, Field][] => {
        const key = scalarText(resolved(pair.key, this.#document));
        if (key === undefined || key === '') this.#report(this.#lineOf(pair.key), name, 'a key that is no text', expected);
        return key === undefined || key === '' ? [] : [[key, { value: resolved(pair.value, this.#document), line: this.#lineOf(pair.key) }]];
      }),
    );
  }

  #lineOf(node: unknown): number {
    return this.#lineAt(node !== null && typeof node === 'object' && 'range' in node && Array.isArray(node.range) ? Number(node.range[0]) : 0);
  }

  #lineAt(offset: number): number {
    return Math.max(1, this.#lines.linePos(offset).line);
  }

  #at(line: number): string {
    return `${this.#file}:${line}`;
  }

  #report(line: number, input: string, given: string, expected: string): void {
    this.#problems.push({ input, given, expected, at: this.#at(line) });
  }
}

function isNull(node: Node | undefined): boolean {
  return node === undefined || ('value' in node && node.value === null);
}

function nearestOf(key: string, known: readonly string[]): string {
  const near = nearestName(key, known);
  return near === undefined ? `only ${known.join(', ')}` : `the name ${near}`;
}

function refusal(key: string): string {
  if (key === '<<') return 'what several images share below defaults';
  if (inputNames.includes(key)) return whereItBelongs(key);
  const near = nearestName(key, [...entryInputs, ...entryKeys]);
  return near === undefined ? `an input of the action that an image can have of its own, or one of ${entryKeys.join(', ')}` : `the name ${near}`;
}
