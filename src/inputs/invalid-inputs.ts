// Turns everything that is wrong with the inputs into the one error that the user is shown.
import { ActionError } from '../domain/action-error.ts';
import type { Problem } from '../domain/problem.ts';

/** Longer values are cut: a list that was given by mistake must not bury the other problems. */
const shown = 200;

/**
 * ActionError INVALID_INPUT: a line for each problem with its name, the value given and what is expected.
 * `origins`: input -> file and line, for values that a file of the repository gave.
 */
export function invalidInputs(found: readonly Problem[], origins: Readonly<Record<string, string>> = {}): ActionError {
  const problems = found.map((problem) => ({ at: Object.hasOwn(origins, problem.input) ? origins[problem.input] : undefined, ...problem }));
  const names = [...new Set(problems.map(({ input }) => input))];
  return new ActionError({
    code: 'INVALID_INPUT',
    what: names.length === 1 ? `The input ${names.join()} is wrong.` : `${names.length} inputs are wrong: ${names.join(', ')}.`,
    why: problems.map(({ input, at, given, expected }) => `${input}${at === undefined ? '' : ` (${at})`}: given ${quote(given)}, expected ${expected}.`).join('\n'),
    fix: `Correct them ${problems.some(({ at }) => at !== undefined) ? 'where they are written' : 'in the workflow'}: docs and examples of every input are in the README.`,
  });
}

function quote(given: string): string {
  const cut = given.length > shown ? `${given.slice(0, shown)}…` : given;
  return cut === '' ? 'nothing' : JSON.stringify(cut);
}
