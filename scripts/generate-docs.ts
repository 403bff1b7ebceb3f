// Writes the README's tables of inputs and outputs between their markers, from action.yml. `--check` only compares, and
// fails when they differ; so does a missing description or marker, in either mode.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDocument } from 'yaml';
import { renderTables, replaceRegion } from './metadata-tables.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const readme = resolve(root, 'README.md');

try {
  const tables = renderTables(parseDocument(readFileSync(resolve(root, 'action.yml'), 'utf8')));
  const before = readFileSync(readme, 'utf8');
  const after = replaceRegion(replaceRegion(before, 'inputs', tables.inputs), 'outputs', tables.outputs);
  if (after === before) console.log('README.md has the tables of action.yml.');
  else if (values.check) throw new Error('README.md does not have the tables of action.yml: run npm run docs and commit the result.');
  else {
    writeFileSync(readme, after);
    console.log('README.md has new tables.');
  }
} catch (thrown) {
  console.error(thrown instanceof Error ? thrown.message : String(thrown));
  process.exitCode = 1;
}
