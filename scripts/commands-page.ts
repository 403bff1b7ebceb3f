// The page of the actions rollback/, promote/ and prune/: inputs and outputs of each as its action.yml has them. Pure.
import type { Document } from 'yaml';
import { renderTables } from './metadata-tables.ts';

/** `name`: its folder. `about`: a sentence or two of Markdown. */
export type Command = { readonly name: string; readonly about: string; readonly metadata: Document };

/** Markdown for a file in docs/. Throws Error that names an input or output without description. */
export function renderCommands(commands: readonly Command[]): string {
  const parts = [
    '<!-- Made by npm run docs from rollback/action.yml, promote/action.yml and prune/action.yml. -->',
    '# Roll back, promote, prune',
    'Three actions of the same bundle. They build nothing and need no docker. The first two move tags, and a failure puts back those that had moved; when to use which: [Recovery](recovery.md).',
    ...commands.flatMap(sectionsOf),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sectionsOf({ name, about, metadata }: Command): readonly string[] {
  const { inputs, outputs } = renderTables(metadata);
  return [`## ${name}`, about, `### Inputs of ${name}`, inputs, `### Outputs of ${name}`, outputs];
}
