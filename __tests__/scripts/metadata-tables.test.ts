// README tables from action.yml, and the regions that they are written into.
import { describe, expect, test } from '@jest/globals';
import { parseDocument } from 'yaml';
import { renderTables, replaceRegion } from '../../scripts/metadata-tables.ts';

const metadata = `
inputs:
  # First group
  one:
    description: The one | only.
  two:
    description: The two.
    default: 'false'

  # Second group
  three:
    description: The three.
outputs:
  out:
    description: What comes out.
`;

describe('tables', () => {
  test('have a part for each group, in order, with bars escaped', () => {
    const { inputs, outputs } = renderTables(parseDocument(metadata));
    expect(inputs).toBe(
      [
        '**First group**', '', '| Input | Default | What it is |', '| --- | --- | --- |', '| `one` |  | The one \\| only. |', '| `two` | `false` | The two. |', '',
        '**Second group**', '', '| Input | Default | What it is |', '| --- | --- | --- |', '| `three` |  | The three. |',
      ].join('\n'),
    );
    expect(outputs).toBe(['| Output | What it is |', '| --- | --- |', '| `out` | What comes out. |'].join('\n'));
  });

  test('need a description', () => {
    expect(() => renderTables(parseDocument(metadata.replace('    description: The two.\n', '')))).toThrow('two in inputs has no description');
  });
});

describe('a region', () => {
  const readme = 'a\n<!-- inputs -->\nold\n<!-- /inputs -->\nz\n';

  test('is replaced between its markers, and stays the same the second time', () => {
    const once = replaceRegion(readme, 'inputs', 'new $& text');
    expect(once).toBe('a\n<!-- inputs -->\n\nnew $& text\n\n<!-- /inputs -->\nz\n');
    expect(replaceRegion(once, 'inputs', 'new $& text')).toBe(once);
  });

  test.each([
    ['no markers', 'nothing here'],
    ['no end', 'a <!-- inputs --> b'],
    ['the end first', '<!-- /inputs --> a <!-- inputs -->'],
    ['two of them', `${readme}${readme}`],
  ])('with %s is an error', (_, text) => {
    expect(() => replaceRegion(text, 'inputs', 'x')).toThrow('markers');
  });
});
