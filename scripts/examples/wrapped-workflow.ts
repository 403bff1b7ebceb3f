// Makes a valid workflow of an example that is a part of one, with as little around it as there can be. It judges nothing.
import { completeWorkflow } from './completed-jobs.ts';
import { indentLines, numberLines, type NumberedLine } from './numbered-lines.ts';
import type { WorkflowKind } from './yaml-kinds.ts';

/** `first`: line of the document that the text begins on. `place`: the action or called workflow that bare inputs are for. */
export function wrapWorkflow(text: string, kind: WorkflowKind, { first, place = '' }: { readonly first: number; readonly place?: string }): readonly NumberedLine[] {
  // A whole workflow is the user's to complete: what it lacks is a fault.
  if (kind === 'workflow') return numberLines(text, first);
  return completeWorkflow(wrap(numberLines(text, first), kind, place));
}

function wrap(lines: readonly NumberedLine[], kind: WorkflowKind, place: string): readonly NumberedLine[] {
  const at = lines[0]?.at ?? 1;
  const below = (heads: readonly string[], indent: number): readonly NumberedLine[] => [...heads.map((head) => ({ text: head, at })), ...indentLines(lines, indent)];
  const isCalled = place.startsWith('.github/');
  const uses = `- uses: org/ghcr-buildx-action${place === '' ? '' : `/${place}`}@v1`;
  switch (kind) {
    case 'workflow':
    case 'workflow-part':
      return lines;
    case 'jobs':
      return below(['jobs:'], 2);
    case 'job':
      return below(['jobs:', '  example:'], 4);
    case 'steps':
      return below(['jobs:', '  example:', '    steps:'], 6);
    case 'step':
      return wrap(below(['-'], 2), 'steps', place);
    case 'step-part':
      return isCalled ? wrap(below([uses.slice(2)], 0), 'job', place) : wrap(below([uses], 2), 'steps', place);
    case 'inputs':
      return wrap(below(['with:'], 2), 'step-part', place);
  }
}
