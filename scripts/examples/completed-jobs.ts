// Adds to a part of a workflow what its jobs need to be valid and the document left out: a trigger, runners, the steps, jobs and matrix
// that its expressions refer to. What is there stays as it is, so that a fault in it is found.
import { isMap, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { joinLines, type NumberedLine } from './numbered-lines.ts';
import { fieldsOf } from './signatures.ts';

type Insertion = { readonly before: number; readonly lines: readonly string[] };

export function completeWorkflow(lines: readonly NumberedLine[]): readonly NumberedLine[] {
  const text = joinLines(lines);
  const counter = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: counter });
  if (!isMap(contents)) return lines;
  const last = lines.at(-1)?.at ?? 1;
  const appended = [
    ...(contents.has('on') ? [] : [`on: ${triggerFor(text)}`]),
    ...(contents.has('jobs') ? [] : ['jobs:', '  example:', '    runs-on: ubuntu-latest', "    steps: [{run: 'true'}]"]),
  ];
  const jobs = contents.get('jobs', true);
  const insertions = isMap(jobs) ? new JobsCompletion(jobs, text, counter).insertions() : [];
  const inserted = lines.flatMap((line, index) => [...insertions.filter(({ before }) => before === index + 1).flatMap((one) => one.lines.map((added) => ({ text: added, at: line.at }))), line]);
  return [...inserted, ...appended.map((added) => ({ text: added, at: last }))];
}

function triggerFor(text: string): string {
  const inputs = namesIn(text, /\binputs\.([\w-]+)/g);
  return inputs.length === 0 ? 'push' : `{workflow_dispatch: {inputs: {${inputs.map((name) => `${name}: {type: string}`).join(', ')}}}}`;
}

class JobsCompletion {
  readonly #jobs: YAMLMap;
  readonly #text: string;
  readonly #counter: LineCounter;

  constructor(jobs: YAMLMap, text: string, counter: LineCounter) {
    this.#jobs = jobs;
    this.#text = text;
    this.#counter = counter;
  }

  insertions(): readonly Insertion[] {
    const named = Object.keys(fieldsOf(this.#jobs.toJSON()));
    const jobs = this.#jobs.items.flatMap(({ value }) => (isMap(value) && value.flow !== true ? [value] : []));
    const needed = jobs.flatMap((job) => needsOf(job) ?? this.#referredJobs(job)).filter((name) => !named.includes(name));
    const absent = [...new Set(needed)].map((name) => {
      const outputs = namesIn(this.#text, new RegExp(`\\bneeds\\.${name}\\.outputs\\.([\\w-]+)`, 'g'));
      return `${name}: {runs-on: ubuntu-latest, outputs: {${outputs.map((output) => `${output}: x`).join(', ')}}, steps: [{run: 'true'}]}`;
    });
    return [...this.#before(this.#jobs, absent), ...jobs.flatMap((job) => this.#ofJob(job))];
  }

  #ofJob(job: YAMLMap): readonly Insertion[] {
    const text = this.#sliceOf(job);
    const steps = job.get('steps', true);
    const ids = isSeq(steps) ? steps.items.map((step) => (isMap(step) ? step.get('id') : undefined)) : [];
    // Where several steps are shown, one that they refer to has to be among them.
    const isShown = ids.length > 1;
    const stubs = (isShown ? [] : namesIn(text, /\bsteps\.([\w-]+)\./g)).filter((id) => !ids.includes(id)).map((id) => `{id: ${id}, run: 'true'}`);
    const matrix = namesIn(text, /\bmatrix\.([\w-]+)/g);
    const needs = this.#referredJobs(job);
    const isCall = job.has('uses');
    const keys = [
      ...(isCall || job.has('runs-on') ? [] : ['runs-on: ubuntu-latest']),
      ...(job.has('needs') || needs.length === 0 ? [] : [`needs: [${needs.join(', ')}]`]),
      ...(job.has('strategy') || matrix.length === 0 ? [] : [`strategy: {matrix: {${matrix.map((name) => `${name}: [x]`).join(', ')}}}`]),
      ...(isCall || job.has('steps') ? [] : [`steps: [${stubs.length > 0 ? stubs.join(', ') : "{run: 'true'}"}]`]),
    ];
    return [...this.#before(job, keys), ...(isSeq(steps) ? this.#before(steps, stubs.map((stub) => `- ${stub}`)) : [])];
  }

  #referredJobs(job: YAMLMap): readonly string[] {
    return namesIn(this.#sliceOf(job), /\bneeds\.([\w-]+)\./g);
  }

  #before({ range }: Pick<YAMLMap, 'range'>, lines: readonly string[]): readonly Insertion[] {
    const { line, col } = this.#counter.linePos(range?.[0] ?? 0);
    return lines.length === 0 ? [] : [{ before: line, lines: lines.map((text) => `${' '.repeat(col - 1)}${text}`) }];
  }

  #sliceOf({ range }: Pick<YAMLMap, 'range'>): string {
    return this.#text.slice(range?.[0], range?.[1]);
  }
}

function needsOf(job: YAMLMap): readonly string[] | undefined {
  const { needs } = fieldsOf(job.toJSON());
  return needs === undefined ? undefined : [needs].flat().map(String);
}

function namesIn(text: string, pattern: RegExp): readonly string[] {
  return [...new Set(Array.from(text.matchAll(pattern), ([, name = '']) => name))];
}
