// Holds every use of this repository's actions and reusable workflows in a workflow against what they take and give. What a workflow
// is besides that is actionlint's to judge.
import { isMap, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import { resolved, scalarText } from '../../src/config/input-text.ts';
import { nearestName } from '../../src/domain/nearest-name.ts';
import { allLibraries } from '../../src/inputs/all-libraries.ts';
import { readTable } from '../../src/inputs/read-table.ts';
import { hasOutput, placeOf, type Signature, type Signatures } from './signatures.ts';

/** `line`: of the workflow's text. */
export type Fault = { readonly line: number; readonly what: string };

/** `lenient`: the workflow is made of a part of a step, which may lack what is required. */
export function findWrongUses(text: string, signatures: Signatures, { lenient }: { readonly lenient: boolean }): readonly Fault[] {
  return new UseReader(text, signatures, lenient).read();
}

type Field = { readonly line: number; readonly value: Node | undefined };
type Fields = ReadonlyMap<string, Field>;

class UseReader {
  readonly #text: string;
  readonly #signatures: Signatures;
  readonly #lenient: boolean;
  readonly #counter = new LineCounter();
  readonly #document: Document;
  readonly #faults: Fault[] = [];

  constructor(text: string, signatures: Signatures, lenient: boolean) {
    this.#text = text;
    this.#signatures = signatures;
    this.#lenient = lenient;
    this.#document = parseDocument(text, { lineCounter: this.#counter });
  }

  read(): readonly Fault[] {
    const jobs = this.#fields(this.#document.contents).get('jobs')?.value;
    const called = new Map<string, Signature>();
    for (const [name, { value }] of this.#fields(jobs)) {
      const job = this.#fields(value);
      const signature = this.#used(job);
      if (signature !== undefined) called.set(name, signature);
      this.#outputsOf('steps', value, this.#steps(job.get('steps')?.value));
    }
    this.#outputsOf('needs', jobs, called);
    return this.#faults;
  }

  /** Step's id -> what it gives. */
  #steps(steps: Node | undefined): ReadonlyMap<string, Signature> {
    const known = new Map<string, Signature>();
    for (const item of isSeq(steps) ? steps.items : []) {
      const step = this.#fields(resolved(item, this.#document));
      const [signature, id] = [this.#used(step), scalarText(step.get('id')?.value)];
      if (signature !== undefined && id !== undefined) known.set(id, signature);
    }
    return known;
  }

  /** Of a step or job: what it uses, if that is of this repository. */
  #used(user: Fields): Signature | undefined {
    const uses = user.get('uses');
    const name = scalarText(uses?.value);
    const place = name === undefined ? undefined : placeOf(name);
    if (uses === undefined || name === undefined || place === undefined) return undefined;
    const signature = this.#signatures.get(place);
    // A local path may be one of the reader's own repository.
    if (signature === undefined && !name.startsWith('.')) this.#report(uses.line, `${name}: there is no ${place} in this repository`);
    if (signature === undefined) return undefined;
    if (!name.startsWith('.') && !name.includes('@')) this.#report(uses.line, `${name}: there is no reference (@v1)`);
    this.#given(user.get('with'), { of: name, as: 'input', known: signature.inputs, line: uses.line });
    const secrets = user.get('secrets');
    if (scalarText(secrets?.value) !== 'inherit') this.#given(secrets, { of: name, as: 'secret', known: signature.secrets, line: uses.line });
    return signature;
  }

  #given(section: Field | undefined, { of, as, known, line }: { readonly of: string; readonly as: string; readonly known: ReadonlyMap<string, boolean>; readonly line: number }): void {
    const given = this.#fields(section?.value);
    for (const [name, field] of given) {
      const near = nearestName(name, [...known.keys()]);
      if (!known.has(name)) this.#report(field.line, `${of} has no ${as} ${name}${near === undefined ? '' : `; ${near}?`}`);
      else if (as === 'input') this.#judge(name, field);
    }
    if (this.#lenient) return;
    for (const [name, required] of known) if (required && !given.has(name)) this.#report(line, `${of} requires the ${as} ${name}`);
  }

  /** As the action would read it, unless the value is only known in a run or `…` stands for a part of it. */
  #judge(name: string, { line, value }: Field): void {
    const text = scalarText(value);
    if (text === undefined && isMap(value) !== isSeq(value)) this.#report(line, `${name}: a text is expected`);
    if (text === undefined || /\$\{\{|…/.test(text)) return;
    for (const { given, expected } of readTable({ [name]: text }, allLibraries).problems) this.#report(line, `${name}: given ${JSON.stringify(given)}, expected ${expected}`);
  }

  /** In the text of `scope`: also in expressions and comments. */
  #outputsOf(context: 'steps' | 'needs', scope: Node | undefined, known: ReadonlyMap<string, Signature>): void {
    const start = scope?.range?.[0] ?? 0;
    for (const { index, 1: id = '', 2: output = '' } of this.#text.slice(start, scope?.range?.[1] ?? 0).matchAll(new RegExp(`\\b${context}\\.([\\w-]+)\\.outputs\\.([\\w-]+)`, 'g'))) {
      const signature = known.get(id);
      if (signature === undefined || hasOutput(signature, output)) continue;
      const near = nearestName(output, signature.outputs);
      this.#report(this.#counter.linePos(start + index).line, `${context}.${id} has no output ${output}${near === undefined ? '' : `; ${near}?`}`);
    }
  }

  #fields(node: unknown): Fields {
    const map = resolved(node, this.#document);
    return new Map((isMap(map) ? map.items : []).map((pair) => [scalarText(resolved(pair.key, this.#document)) ?? '', { line: this.#lineOf(pair, map), value: resolved(pair.value, this.#document) }]));
  }

  #lineOf({ key }: Pair, map: YAMLMap | Node | undefined): number {
    return this.#counter.linePos((resolved(key, this.#document) ?? map)?.range?.[0] ?? 0).line;
  }

  #report(line: number, what: string): void {
    this.#faults.push({ line, what });
  }
}
