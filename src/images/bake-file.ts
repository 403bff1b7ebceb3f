// Decodes what `docker buildx bake --print` prints: targets with all that groups, inheritance, matrices and variables come to.
// Shape: buildx bake/bake.go, Config. What a field means is bake-target.ts's.
import { ActionError } from '../domain/action-error.ts';

/** Field -> value, as printed. */
export type BakeTarget = { readonly name: string; readonly fields: Readonly<Record<string, unknown>> };

/** Those of the groups and targets asked for, and those that they are built on. Throws ActionError UNEXPECTED_ANSWER. */
export function decodeBake(printed: string): readonly BakeTarget[] {
  const targets = fieldsOf(fieldsOf(parsedJson(printed))?.['target']);
  if (targets === undefined) throw unusable('it has no object "target"');
  return Object.entries(targets).map(([name, value]) => {
    const fields = fieldsOf(value);
    if (fields === undefined) throw unusable(`its target ${name} is no object`);
    return { name, fields };
  });
}

export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : undefined;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unusable('it is no JSON');
  }
}

function unusable(why: string): ActionError {
  return new ActionError({
    code: 'UNEXPECTED_ANSWER',
    what: "Buildx's answer to bake --print can't be used.",
    why: `The definition that it prints is not as expected: ${why}.`,
    fix: 'Use a released version of Buildx (input buildx-version), and report it if it stays so.',
  });
}
