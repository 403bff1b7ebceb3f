// Which inputs a configuration file may have, and in which shapes of YAML: the reader and the JSON schema are both made of this.
// What a value means is the input table's.
import { inputTable, secretInputs, type InputName } from '../inputs/input-table.ts';

/**
 * `list`: lines or items, as text or as a list; with `pairs` also as a map of `name=value` lines. `quotes`: an item of several lines can be
 * written in quotes. `entries`: a list of maps, or its text.
 */
export type InputShape =
  | { readonly kind: 'text' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'list'; readonly pairs: boolean; readonly quotes: boolean }
  | { readonly kind: 'entries'; readonly keys: readonly string[] };

/** What a step is for, and what it is handed by other jobs, is said in the workflow. */
const ofTheStep: ReadonlySet<string> = new Set<InputName>(['config', 'environment', 'role', 'expected', 'leg', 'records', 'command']);

const lists: ReadonlySet<string> = new Set<InputName>(
  ['platforms', 'ssh', 'cache-from', 'cache-to', 'no-cache-filters', 'attests', 'add-hosts', 'allow', 'cache-mounts', 'outputs', 'builder', 'qemu-platforms', 'immutable-tags', 'optional-platforms', 'bake-targets'],
);
const pairs: ReadonlySet<string> = new Set<InputName>(['build-args', 'build-contexts', 'ulimit', 'labels', 'annotations', 'driver-opts', 'registry-mirrors', 'registry-ca', 'runners']);
/** Their quotes belong to attributes inside of a line, so an item is one line. */
const rules: ReadonlySet<string> = new Set<InputName>(['images', 'tags']);

export const fileInputs: readonly string[] = Object.keys(inputTable).filter((name) => !secretInputs.has(name) && !ofTheStep.has(name));

/** Why an input that exists is not for a file; undefined: it is. */
export function whyNotInFile(name: string): 'secret' | 'step' | undefined {
  if (secretInputs.has(name)) return 'secret';
  return ofTheStep.has(name) ? 'step' : undefined;
}

export function shapeOf(name: string): InputShape {
  const options = optionsOf(name);
  if (options !== undefined) return { kind: 'choice', options };
  if (name === 'append') return { kind: 'entries', keys: ['name', 'endpoint', 'driver-opts', 'buildkitd-flags', 'platforms'] };
  if (name === 'flavor') return { kind: 'list', pairs: true, quotes: false };
  if (pairs.has(name)) return { kind: 'list', pairs: true, quotes: true };
  if (lists.has(name)) return { kind: 'list', pairs: false, quotes: true };
  return rules.has(name) ? { kind: 'list', pairs: false, quotes: false } : { kind: 'text' };
}

function optionsOf(name: string): readonly string[] | undefined {
  const kinds: Readonly<Record<string, { readonly options?: readonly string[] }>> = inputTable;
  return Object.hasOwn(kinds, name) ? kinds[name]?.options : undefined;
}
