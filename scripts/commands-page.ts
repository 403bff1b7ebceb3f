// The page of the actions beside the main one: inputs and outputs of each as its action.yml has them. Pure.
import type { Document } from 'yaml';
import { renderTables } from './metadata-tables.ts';

/** `name`: its folder. `about`: a sentence or two of Markdown. */
export type Command = { readonly name: string; readonly about: string; readonly metadata: Document };

/** Markdown for a file in docs/. Throws Error that names an input or output without description. */
export function renderCommands(commands: readonly Command[]): string {
  const parts = [
    `<!-- Made by npm run docs from ${commands.map(({ name }) => `${name}/action.yml`).join(', ')}. -->`,
    '# The other actions',
    'Actions of the same bundle, each with the inputs and outputs that it has use for; what they mean is the same in all.',
    '`plan`, `build` and `merge` are the parts of a publish on several machines ([Many machines](many-machines.md)). `rollback`, `promote` and `prune` build nothing and need no docker. `rollback` and `promote` move tags, and a failure puts back those that had moved; when to use which: [Recovery](recovery.md).',
    ...commands.flatMap(sectionsOf),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sectionsOf({ name, about, metadata }: Command): readonly string[] {
  const { inputs, outputs } = renderTables(metadata);
  return [`## ${name}`, about, `### Inputs of ${name}`, inputs, `### Outputs of ${name}`, outputs];
}
