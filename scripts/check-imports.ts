// Fails when a file below src/ breaks the import rule (scripts/import-rule.ts): only stages, and only through ports, touch the outside.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { findViolations, kindOf } from './import-rule.ts';

const root = resolve(import.meta.dirname, '..');
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => relative(root, join(root, 'src', name)).split(sep).join('/'))
  .toSorted();

const violations = files.flatMap((file) => findViolations(file, readFileSync(join(root, file), 'utf8')));
for (const { file, line, problem } of violations) console.error(`${file}:${line}: ${problem}`);
const pure = files.filter((file) => kindOf(file) === 'pure').length;
console.log(`${files.length} files, ${pure} of them pure: ${violations.length === 0 ? 'all keep the import rule' : `${violations.length} violations`}`);
// No file at all would mean that the check looked in the wrong place.
process.exitCode = violations.length > 0 || files.length === 0 ? 1 : 0;
