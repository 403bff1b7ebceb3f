// Reads one YAML example: tells its kind, wraps it, and holds it against the reader that would get it. The linters are run elsewhere.
import { LineCounter, parseAllDocuments, type Document } from 'yaml';
import { readConfigFile } from '../../src/config/config-file.ts';
import { parseExtends } from '../../src/config/extended-file.ts';
import { nearestName } from '../../src/domain/nearest-name.ts';
import { readImagesFile } from '../../src/images/images-file.ts';
import { allLibraries } from '../../src/inputs/all-libraries.ts';
import { readTable } from '../../src/inputs/read-table.ts';
import { findWrongUses, type Fault } from './action-uses.ts';
import { documentLine, joinLines, type NumberedLine } from './numbered-lines.ts';
import { fieldsOf, type Signatures } from './signatures.ts';
import { wrapWorkflow } from './wrapped-workflow.ts';
import { isWorkflowKind, signatureWith, yamlKindOf, type WorkflowKind, type YamlKind } from './yaml-kinds.ts';

/** `faults`: with lines of the document. `workflow`: to be linted. */
export type ReadYaml = { readonly kind: YamlKind | undefined; readonly faults: readonly Fault[]; readonly workflow?: readonly NumberedLine[] };

/** `first`: line of the document that the text begins on. */
export function readYaml(text: string, first: number, signatures: Signatures): ReadYaml {
  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(text, { prettyErrors: false, logLevel: 'error', lineCounter });
  const shifted = (faults: readonly Fault[]): readonly Fault[] => faults.map(({ line, what }) => ({ line: first + line - 1, what }));
  const broken = [...documents].flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  if (broken.length > 0) return { kind: undefined, faults: shifted(broken.map(({ pos, message }) => ({ line: lineCounter.linePos(pos[0]).line, what: `no YAML: ${message}` }))) };
  const values = [...documents].map((document: Document.Parsed): unknown => document.toJS());
  const kinds = new Set(values.map((value) => yamlKindOf(value, signatures)));
  const [kind] = kinds;
  if (kinds.size !== 1 || kind === undefined || (values.length > 1 && kind !== 'manifest')) return { kind: undefined, faults: shifted([{ line: 1, what: unknownKind(values, signatures) }]) };
  if (!isWorkflowKind(kind)) return { kind, faults: shifted(faultsOf(kind, text, values)) };
  const fields = fieldsOf(values[0]);
  const place = kind === 'inputs' ? signatureWith(fields, signatures) : kind === 'step-part' ? signatureWith(fieldsOf(fields['with']), signatures) : undefined;
  const workflow = wrapWorkflow(text, kind, { first, ...(place === undefined ? {} : { place }) });
  const wrong = findWrongUses(joinLines(workflow), signatures, { lenient: kind === 'inputs' || kind === 'step-part' });
  return { kind, faults: wrong.map(({ line, what }) => ({ line: documentLine(workflow, line), what })), workflow };
}

function unknownKind(values: readonly unknown[], signatures: Signatures): string {
  const keys = values.flatMap((value) => Object.keys(fieldsOf(value)));
  const inputs = [...new Set([...signatures.values()].flatMap((signature) => [...signature.inputs.keys()]))];
  const strange = keys.filter((key) => !inputs.includes(key));
  const guesses = strange.flatMap((key) => nearestName(key, inputs) ?? []);
  return `can't be told what it is an example of${keys.length === 0 ? '' : ` (${keys.join(', ')})`}${guesses.length === 0 ? '' : `; is ${guesses.join(', ')} meant?`}`;
}

function faultsOf(kind: Exclude<YamlKind, WorkflowKind>, text: string, values: readonly unknown[]): readonly Fault[] {
  switch (kind) {
    case 'config-file':
      return configFaults(text);
    case 'images-file':
      return readImagesFile(text, 'images.yml').problems.map(({ input, given, expected, at }) => ({ line: Number(at?.split(':').at(-1) ?? 1), what: `${input}: given ${JSON.stringify(given)}, expected ${expected}` }));
    case 'action':
      return values.flatMap((value) => actionFaults(fieldsOf(value)));
    // That they are YAML is all that is said of them here.
    case 'compose-file':
    case 'linter-settings':
    case 'manifest':
      return [];
  }
}

function configFaults(text: string): readonly Fault[] {
  const { file, problems } = readConfigFile(text);
  const extended = file.extends === undefined ? undefined : { ...file.extends, place: parseExtends(file.extends.text, { in: 'project', path: 'image.yml' }) };
  const layers = [file.inputs, ...file.branches.values(), ...file.tags.values(), ...file.environments.values()];
  return [
    ...problems.map(({ line, name, given, expected }) => ({ line, what: `${name}: given ${JSON.stringify(given)}, expected ${expected}` })),
    ...(extended?.place.ok === false ? [{ line: extended.line, what: `extends: expected ${extended.place.expected}` }] : []),
    ...layers.flatMap((layer) => [...layer].flatMap(([name, { text: given, line }]) => readTable({ [name]: given }, allLibraries).problems.map(({ given: value, expected }) => ({ line, what: `${name}: given ${JSON.stringify(value)}, expected ${expected}` })))),
  ];
}

function actionFaults(action: Readonly<Record<string, unknown>>): readonly Fault[] {
  const described = ['inputs', 'outputs'].flatMap((section) => Object.entries(fieldsOf(action[section])).map(([name, entry]) => [`${section}.${name}`, fieldsOf(entry)] as const));
  const lacking = [['the action', action] as const, ...described].filter(([, { description }]) => typeof description !== 'string' || description.trim() === '');
  return [...lacking.map(([what]) => ({ line: 1, what: `${what} has no description` })), ...(typeof action['name'] === 'string' ? [] : [{ line: 1, what: 'the action has no name' }])];
}
