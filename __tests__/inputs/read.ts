// Reads inputs as a step with a recorded event would; without `ok` checks in every test.
import type { Inputs } from '../../src/domain/inputs.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { allLibraries } from '../../src/inputs/all-libraries.ts';
import { readInputs } from '../../src/inputs/inputs.ts';
import { triggerOf } from '../trigger/event-fixture.ts';

export type Surroundings = { readonly event?: string; readonly environment?: Readonly<Record<string, string>> };

export function inputsFrom(inputs: Readonly<Record<string, string>>, { event = 'push-tag', environment = {} }: Surroundings = {}): Inputs {
  const read = readInputs({ inputs, environment }, triggerOf(event, environment), allLibraries);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1));
  return read.inputs;
}

export function problemsFrom(inputs: Readonly<Record<string, string>>, { event = 'push-tag', environment = {} }: Surroundings = {}): readonly Problem[] {
  const read = readInputs({ inputs, environment }, triggerOf(event, environment), allLibraries);
  return read.ok ? [] : read.problems;
}
