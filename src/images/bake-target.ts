// What a target of a docker-bake file comes to as inputs of an image. A field that this action can't carry out is a problem that names
// target and field: nothing is left out silently. Pure.
import { isAbsolute, join, normalize } from 'node:path/posix';
import { Document } from 'yaml';
import { csvAttributes, csvRecord } from '../build/csv-record.ts';
import { inputText } from '../config/input-text.ts';
import { shapeOf } from '../config/input-shapes.ts';
import { parseImageId, type ImageId } from '../domain/image-definition.ts';
import { parseTagRef, type ImageName } from '../domain/image-ref.ts';
import type { Problem } from '../domain/problem.ts';
import { isAddress } from '../trigger/source.ts';
import { fieldsOf, type BakeTarget } from './bake-file.ts';
import type { DescribedImage } from './described-image.ts';
import type { NeededSecret } from './needed-secrets.ts';

/** `secrets`: what the step that builds has to be given. */
export type ReadTarget = { readonly image: DescribedImage | undefined; readonly problems: readonly Problem[]; readonly secrets: readonly NeededSecret[] };

export type BakeSurroundings = {
  /** The file's path, for what is said of it. */
  readonly file: string;
  /** The step's own inputs: the defaults of a target have to win over them. */
  readonly own: Readonly<Record<string, string>>;
};

/** Bake's field -> the input that is the same. */
const sameInputs: Readonly<Record<string, string>> = {
  target: 'target',
  platforms: 'platforms',
  args: 'build-args',
  labels: 'labels',
  annotations: 'annotations',
  'no-cache': 'no-cache',
  'no-cache-filter': 'no-cache-filters',
  pull: 'pull',
  network: 'network',
  'shm-size': 'shm-size',
  ulimits: 'ulimit',
  entitlements: 'allow',
};

const recordInputs: Readonly<Record<string, string>> = { 'cache-from': 'cache-from', 'cache-to': 'cache-to', attest: 'attests' };

const refused: Readonly<Record<string, string>> = {
  'dockerfile-inline': 'a Dockerfile that is a file (dockerfile): each machine of the run builds from the checkout or the commit',
  policy: 'no policy: this action does not pass it on',
};

/** Of a target without them buildx prints these. */
const [defaultContext, defaultFile] = ['.', 'Dockerfile'];

export function readTarget({ name, fields }: BakeTarget, { file, own }: BakeSurroundings): ReadTarget {
  return new TargetReader(name, fields, file, own).read();
}

class TargetReader {
  readonly #name: string;
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #file: string;
  readonly #own: Readonly<Record<string, string>>;
  readonly #problems: Problem[] = [];
  readonly #inputs = new Map<string, string>();
  readonly #bases: string[] = [];
  readonly #secrets: NeededSecret[] = [];

  constructor(name: string, fields: Readonly<Record<string, unknown>>, file: string, own: Readonly<Record<string, string>>) {
    this.#name = name;
    this.#fields = fields;
    this.#file = file;
    this.#own = own;
  }

  read(): ReadTarget {
    const id = parseImageId(this.#name);
    if (!id.ok) this.#problems.push({ input: 'target', given: this.#name, expected: `${id.expected}: a target's name is the image's id`, at: this.#file });
    this.#place();
    for (const [field, value] of Object.entries(this.#fields)) if (value !== null && value !== undefined) this.#field(field, value);
    const dependsOn = [...new Set(this.#bases.flatMap((base) => idsOf(base)))];
    const at = `${this.#file}, target ${this.#name}`;
    const inputs = new Map([...this.#inputs].map(([input, text]) => [input, { text, at, shared: false }] as const));
    const image = id.ok ? { id: id.value, at, dependsOn, inputs } : undefined;
    return { image, problems: this.#problems, secrets: this.#secrets };
  }

  #field(field: string, value: unknown): void {
    const input = sameInputs[field];
    const record = recordInputs[field];
    if (input !== undefined && Object.hasOwn(sameInputs, field)) this.#same(field, input, value);
    else if (record !== undefined && Object.hasOwn(recordInputs, field)) this.#records(field, record, value);
    else if (field === 'tags') this.#tags(value);
    else if (field === 'contexts') this.#contexts(value);
    else if (field === 'extra-hosts') this.#same(field, 'add-hosts', Object.entries(fieldsOf(value) ?? { value }).map(([host, address]) => `${host}=${String(address)}`));
    else if (field === 'secret') this.#secret(value);
    else if (field === 'ssh') this.#secrets.push({ input: 'ssh', text: listOf(value).map((one) => attributeText(attributesOf(one), 'id', 'paths')).join(' | ') });
    else if (field === 'output') this.#output(value);
    else if (field === 'call') {
      if (value !== 'build') this.#report(field, value, 'build: a call like check builds no image (input call, in a step without role)');
    } else if (Object.hasOwn(refused, field)) this.#report(field, value, refused[field] ?? '');
    else if (!['context', 'dockerfile', 'description', 'name'].includes(field)) this.#report(field, value, 'a field that this action knows: what it does can\'t be carried out');
  }

  /** The Dockerfile is below the context in bake, and below the workspace as an input; paths are seen from the workspace. */
  #place(): void {
    const context = withoutCwd(this.#text('context', defaultContext));
    const dockerfile = withoutCwd(this.#text('dockerfile', defaultFile));
    const isElsewhere = isAddress(context);
    const place = isElsewhere ? context : normalize(context);
    const isRoot = place === '.' || place === './';
    if (!isRoot || this.#has('context')) this.#inputs.set('context', place);
    if (dockerfile === defaultFile && !this.#has('file')) return;
    this.#inputs.set('file', isElsewhere || isAbsolute(dockerfile) || isAddress(dockerfile) ? dockerfile : join(place, dockerfile));
  }

  #same(field: string, input: string, value: unknown): void {
    const document = new Document(value);
    const text = inputText(document.contents, shapeOf(input), document);
    if (!text.ok) this.#report(field, value, text.expected);
    else if (text.value !== '') this.#inputs.set(input, text.value);
  }

  #records(field: string, input: string, value: unknown): void {
    this.#same(field, input, listOf(value).map((one) => (typeof one === 'string' ? one : csvRecord(attributesOf(one)))));
  }

  #tags(value: unknown): void {
    const references = listOf(value).map((tag) => withTag(String(tag)));
    const images: ImageName[] = [];
    for (const reference of references) {
      const parsed = parseTagRef(reference);
      if (parsed.ok) images.push(parsed.value.image);
      else this.#report('tags', reference, parsed.expected);
    }
    if (references.length === 0) return;
    this.#inputs.set('tags', references.join('\n'));
    this.#inputs.set('images', [...new Set(images)].join('\n'));
  }

  /** Another name than the base's is left to the leg that builds on it (base-names.ts). */
  #contexts(value: unknown): void {
    const contexts = Object.entries(fieldsOf(value) ?? {}).map(([name, from]) => [name, withoutCwd(String(from))] as const);
    const lines: Record<string, string> = {};
    for (const [name, from] of contexts) {
      const base = /^target:(.+)$/.exec(from)?.[1];
      if (base !== undefined) this.#bases.push(base);
      if (base !== name) lines[name] = from;
    }
    this.#same('contexts', 'build-contexts', lines);
  }

  #secret(value: unknown): void {
    for (const one of listOf(value)) {
      const attributes = new Map(attributesOf(one));
      const id = attributes.get('id') ?? '';
      const path = attributes.get('src') ?? attributes.get('source');
      this.#secrets.push(path === undefined || attributes.get('type') === 'env' ? { input: 'secret-envs', text: `${id}=${attributes.get('env') ?? path ?? id}` } : { input: 'secret-files', text: `${id}=${path}` });
    }
  }

  /** Pushing the tags is what this action does itself; of a target that is only built on, bake keeps nothing. */
  #output(value: unknown): void {
    for (const one of listOf(value)) {
      const attributes = attributesOf(one);
      const text = csvRecord(attributes.toSorted());
      if (!['type=cacheonly', 'type=registry', 'push=true,type=image', 'push=true,type=registry'].includes(text)) {
        this.#report('output', text, 'no output but type=registry: every platform is pushed by digest, and the tags at the end; whether that is done says the input push');
      }
    }
  }

  #text(field: string, absent: string): string {
    const value = this.#fields[field];
    if (value === undefined || value === null || value === '') return absent;
    if (typeof value === 'string') return value;
    this.#report(field, value, 'a text');
    return absent;
  }

  #has(input: string): boolean {
    return (this.#own[input] ?? '').trim() !== '';
  }

  #report(field: string, value: unknown, expected: string): void {
    this.#problems.push({ input: `${field} of the target ${this.#name}`, given: typeof value === 'string' ? value : JSON.stringify(value), expected, at: this.#file });
  }
}

function idsOf(name: string): readonly ImageId[] {
  const id = parseImageId(name);
  return id.ok ? [id.value] : [];
}

/** A single one is printed as it is by some versions. */
function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** Of `{type: "registry", ref: "…"}`, or of the same as text. */
function attributesOf(value: unknown): readonly (readonly [string, string])[] {
  if (typeof value !== 'string') return Object.entries(fieldsOf(value) ?? {}).map(([name, text]) => [name, Array.isArray(text) ? text.join(',') : String(text)]);
  // `type=registry` is also written as the reference alone, and an SSH key as its id.
  return value.includes('=') ? csvAttributes(value) : [['id', value]];
}

function attributeText(attributes: readonly (readonly [string, string])[], name: string, value: string): string {
  const found = new Map(attributes);
  const text = found.get(value) ?? '';
  return `${found.get(name) ?? 'default'}${text === '' ? '' : `=${text}`}`;
}

/** `cwd://` is the place where bake is started. */
function withoutCwd(path: string): string {
  return path.replace(/^cwd:\/\//, '') || '.';
}

/** A name without tag is the tag latest, as docker has it. */
function withTag(reference: string): string {
  return /[:@][^/]*$/.test(reference) ? reference : `${reference}:latest`;
}
