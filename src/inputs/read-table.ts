// Reads every input by its row of the table. A wrong one counts as absent in the values, so that the rest can be judged.
import type { Problem } from '../domain/problem.ts';
import { inputTable, secretInputs, type InputName, type InputValues } from './input-table.ts';
import type { Libraries } from './libraries.ts';

export function readTable(inputs: Readonly<Record<string, string>>, libraries: Libraries): { readonly values: InputValues; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const valueOf = (name: InputName): unknown => {
    const kind = inputTable[name];
    const given = inputs[name] ?? '';
    if (isEmpty(name, given)) return kind.absent;
    const reading = kind.parse(given, libraries);
    if (reading.ok) return reading.value;
    const whole = secretInputs.has(name) ? '***' : given.trim();
    problems.push(...reading.faults.map((fault) => ({ input: name, given: fault.given ?? whole, expected: fault.expected })));
    return kind.absent;
  };
  const names = Object.keys(inputTable) as InputName[];
  return { values: Object.fromEntries(names.map((name) => [name, valueOf(name)])) as InputValues, problems };
}

/** false: it is empty, or has the value of its default: the runner passes defaults as if they were given. Names that no input has count. */
export function countsAsGiven(name: string, text: string, libraries: Libraries): boolean {
  if (!isInputName(name)) return text !== '';
  if (isEmpty(name, text)) return false;
  const reading = inputTable[name].parse(text, libraries);
  return !reading.ok || JSON.stringify(reading.value) !== JSON.stringify(inputTable[name].absent);
}

function isEmpty(name: InputName, text: string): boolean {
  const kind: { readonly spaceCounts?: boolean } = inputTable[name];
  return text === '' || (text.trim() === '' && kind.spaceCounts !== true);
}

function isInputName(name: string): name is InputName {
  return Object.hasOwn(inputTable, name);
}
