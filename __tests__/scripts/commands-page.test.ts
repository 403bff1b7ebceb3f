// The page of the commands beside the main action: what their action.yml say, each under its name.
import { describe, expect, it } from '@jest/globals';
import { parseDocument } from 'yaml';
import { renderCommands } from '../../scripts/commands-page.ts';

const metadata = (input: string): ReturnType<typeof parseDocument> =>
  parseDocument(`inputs:\n  ${input}:\n    description: The ${input}.\n    required: true\noutputs:\n  out:\n    description: What comes out.\n`);

describe('the page of the commands', () => {
  it('has the inputs and outputs of each command under its own name', () => {
    const page = renderCommands([{ name: 'back', about: 'Goes back.', metadata: metadata('to') }, { name: 'on', about: 'Goes on.', metadata: metadata('from') }]);
    const [, back = '', on = ''] = page.split('\n## ');
    expect(back).toBe('back\n\nGoes back.\n\n### Inputs of back\n\n| Input | Default | What it is |\n| --- | --- | --- |\n| `to` | _required_ | The to. |\n\n### Outputs of back\n\n| Output | What it is |\n| --- | --- |\n| `out` | What comes out. |\n');
    expect(on).toContain('| `from` | _required_ | The from. |');
    expect(on).not.toContain('`to`');
    expect(page.endsWith('|\n')).toBe(true);
  });

  it('refuses an input without description', () => {
    expect(() => renderCommands([{ name: 'back', about: '', metadata: parseDocument('inputs:\n  to: {}\noutputs: {}\n') }])).toThrow('to in inputs has no description');
  });
});
