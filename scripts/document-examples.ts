// Takes the examples out of documents and example files, tells what each is, and finds what is wrong with it. Pure: it gets texts. What
// only a program can judge is left to check-workflows.ts: workflows (actionlint, zizmor) and shell.
import { findFences, type Fence } from './examples/fences.ts';
import type { NumberedLine } from './examples/numbered-lines.ts';
import { findPlainFaults, plainKindOf, type PlainKind } from './examples/plain-languages.ts';
import type { Signatures } from './examples/signatures.ts';
import { readYaml, type ReadYaml } from './examples/yaml-examples.ts';
import type { YamlKind } from './examples/yaml-kinds.ts';

export type Source = { readonly file: string; readonly text: string };

/** `line`: where it begins, of a document the line of the fence. `workflow`: what the linters get of it. */
export type Example = Source & { readonly line: number; readonly kind: YamlKind | PlainKind; readonly workflow?: readonly NumberedLine[] };

/** `example`: line of the fence that it is in. */
export type Problem = { readonly file: string; readonly line: number; readonly what: string };

export type Facts = {
  readonly signatures: Signatures;
  /** Names of the scripts in package.json. */
  readonly scripts: readonly string[];
};

export type DocumentExamples = { readonly examples: readonly Example[]; readonly problems: readonly Problem[] };

export function readExamples(sources: readonly Source[], facts: Facts): DocumentExamples {
  const examples: Example[] = [];
  const problems: Problem[] = [];
  for (const { file, text } of sources) {
    for (const fence of file.endsWith('.md') ? findFences(text) : [{ language: languageOf(file), line: 0, text }]) {
      const { kind, faults, workflow } = readFence(fence, facts);
      const line = Math.max(1, fence.line);
      if (kind !== undefined) examples.push({ file, line, kind, text: fence.text, ...(workflow === undefined ? {} : { workflow }) });
      problems.push(...faults.map((fault) => ({ file, line: fault.line, what: fault.line === line ? fault.what : `${fault.what}${fence.line === 0 ? '' : ` (example of line ${line})`}` })));
    }
  }
  return { examples, problems };
}

function readFence({ language, line, text }: Fence, { signatures, scripts }: Facts): Omit<ReadYaml, 'kind'> & { readonly kind: Example['kind'] | undefined } {
  if (/^ya?ml$/i.test(language)) return readYaml(text, line + 1, signatures);
  const kind = plainKindOf(language);
  if (kind === undefined) return { kind, faults: [{ line, what: `nobody checks examples in ${language}` }] };
  return { kind, faults: findPlainFaults(kind, text, scripts).map((fault) => ({ ...fault, line: line + fault.line })) };
}

/** As a fence would name it. */
function languageOf(file: string): string {
  return /Dockerfile$/.test(file) ? 'dockerfile' : (file.split('.').at(-1) ?? '');
}

/** `README.md:12: …`, one a line. */
export function showProblems(problems: readonly Problem[]): string {
  return problems.map(({ file, line, what }) => `${file}:${line}: ${what}\n`).join('');
}
