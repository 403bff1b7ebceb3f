// What the actions of this repository and its reusable workflows take and give, from their files' texts. It reads no file itself.
import { parse } from 'yaml';

export type Signature = {
  /** Input -> whether it has to be given. */
  readonly inputs: ReadonlyMap<string, boolean>;
  /** Of a reusable workflow. */
  readonly secrets: ReadonlyMap<string, boolean>;
  readonly outputs: readonly string[];
};

/** '' for the main action, `plan`, `.github/workflows/publish.yml`. */
export type Signatures = ReadonlyMap<string, Signature>;

/** undefined: a workflow that nobody calls. */
export function readSignature(text: string): Signature | undefined {
  const file = fieldsOf(parse(text));
  const call = fieldsOf(fieldsOf(file['on'])['workflow_call']);
  if (file['runs'] === undefined && fieldsOf(file['on'])['workflow_call'] === undefined) return undefined;
  const { inputs, secrets, outputs } = file['runs'] === undefined ? call : file;
  return { inputs: requirements(inputs), secrets: requirements(secrets), outputs: Object.keys(fieldsOf(outputs)) };
}

/** Which of them a `uses` names; undefined: something else. `./` is this repository in its own workflows. */
export function placeOf(uses: string): string | undefined {
  const [, named] = /^(?:org\/ghcr-buildx-action(?=[/@]|$)|\.(?=\/|$))([^@]*)/.exec(uses) ?? [];
  return named?.replace(/^\//, '').replace(/\/$/, '');
}

/** A leg's output is declared for the first leg; the others are numbered like it. */
export function hasOutput({ outputs }: Signature, name: string): boolean {
  return outputs.includes(name) || (/^leg-\d+$/.test(name) && outputs.includes('leg-0'));
}

export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};
}

function requirements(section: unknown): ReadonlyMap<string, boolean> {
  return new Map(Object.entries(fieldsOf(section)).map(([name, entry]) => [name, fieldsOf(entry)['required'] === true]));
}
