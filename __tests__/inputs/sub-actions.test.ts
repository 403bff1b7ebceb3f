// rollback/, promote/, prune/ and merge/action.yml are parts of the one action: the same names, the same meanings, the same bundle.
import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

type Entry = { readonly description: string; readonly default?: string; readonly required?: boolean };
type Metadata = { readonly inputs: Readonly<Record<string, Entry>>; readonly outputs: Readonly<Record<string, Entry>>; readonly runs: Readonly<Record<string, string>> };

const root = resolve(import.meta.dirname, '..', '..');
const readMetadata = (folder: string): Metadata => parse(readFileSync(join(root, folder, 'action.yml'), 'utf8')) as Metadata;
const main = readMetadata('.');

describe.each([
  ['rollback', 'command'],
  ['promote', 'command'],
  ['prune', 'command'],
  ['merge', 'role'],
])('%s/action.yml', (command, decisive) => {
  const metadata = readMetadata(command);

  test('has inputs of the action only, with its defaults', () => {
    for (const [name, { default: given }] of Object.entries(metadata.inputs)) {
      expect({ name, known: name in main.inputs }).toEqual({ name, known: true });
      if (name !== decisive) expect({ name, given }).toEqual({ name, given: main.inputs[name]?.default });
    }
  });

  test('is that unless somebody insists', () => {
    expect(metadata.inputs[decisive]?.default).toBe(command);
  });

  test('gives outputs as the action describes them', () => {
    for (const [name, { description }] of Object.entries(metadata.outputs)) expect({ name, description }).toEqual({ name, description: main.outputs[name]?.description });
  });

  test('describes every input in a sentence', () => {
    for (const [name, { description }] of Object.entries(metadata.inputs)) expect(`${name}: ${description}`).toMatch(/: [A-Z`].*\.$/);
  });

  test('runs the same bundle on node24', () => {
    expect(metadata.runs['using']).toBe('node24');
    for (const entry of ['main', 'post']) {
      expect(metadata.runs[entry]).toBe(`../dist/${entry}/index.js`);
      expect(existsSync(join(root, command, metadata.runs[entry] ?? ''))).toBe(true);
    }
  });
});
