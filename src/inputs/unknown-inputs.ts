// Inputs that action.yml does not have. A name close to a known one is a slip and a problem; any other may belong to a
// composite action around this one, whose variables we see too, and is let pass.
import type { Problem } from '../domain/problem.ts';
import { nearestName } from '../domain/nearest-name.ts';
import { inputNames } from './input-table.ts';

/** Inputs of the five docker actions that have another name here, because two of the actions shared it or it says too little. */
const renamed: Readonly<Record<string, string>> = {
  version: 'buildx-version',
  image: 'images (what is built) or qemu-image (the emulators)',
  'config-inline': 'buildkitd-config-inline',
  token: 'github-token',
};

export type UnknownInputs = { readonly problems: readonly Problem[]; readonly warnings: readonly string[] };

export function findUnknownInputs(inputs: Readonly<Record<string, string>>): UnknownInputs {
  const unknown = Object.keys(inputs).filter((name) => !inputNames.includes(name));
  const warnings: string[] = [];
  const problems: Problem[] = [];
  for (const name of unknown) {
    const other = Object.hasOwn(renamed, name) ? renamed[name] : undefined;
    // Nearer than for a mere suggestion: a wrong guess would fail a run that is right.
    const near = nearestName(name.replaceAll('_', '-'), inputNames, name.length <= 4 ? 1 : 2);
    if (other !== undefined) warnings.push(`${name} is no input of this action: use ${other}.`);
    // Its value may be a secret under a wrong name.
    else if (near !== undefined) problems.push({ input: name, given: 'an input of that name', expected: `the name ${near}` });
  }
  return { problems, warnings };
}
