// action.yml and the parser's table are one thing in two places: the same names, and defaults that mean the same.
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { inputNames } from '../../src/inputs/input-table.ts';
import { inputsFrom } from './read.ts';

type Metadata = {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: Readonly<Record<string, string>>;
};

const metadata = parse(readFileSync(join(import.meta.dirname, '..', '..', 'action.yml'), 'utf8')) as Metadata;
const token = '${{ github.token }}';

describe('action.yml', () => {
  test('has the inputs of the table, in its order', () => {
    expect(Object.keys(metadata.inputs)).toEqual(inputNames);
  });

  test('has texts for defaults: the runner knows nothing else', () => {
    for (const [name, input] of Object.entries(metadata.inputs)) expect({ name, type: typeof (input.default ?? '') }).toEqual({ name, type: 'string' });
  });

  test('has defaults that mean what an absent input means', () => {
    const defaults = Object.fromEntries(Object.entries(metadata.inputs).map(([name, input]) => [name, input.default ?? '']));
    expect(defaults['github-token']).toBe(token);
    expect(inputsFrom({ ...defaults, 'github-token': '' })).toEqual(inputsFrom({}));
  });

  test.each(['inputs', 'outputs'] as const)('describes all %s in whole sentences', (section) => {
    for (const [name, { description }] of Object.entries(metadata[section])) expect(`${name}: ${description}`).toMatch(/: [A-Z`].*\.$/);
  });

  test('has the outputs that the five actions give, and ours', () => {
    expect(Object.keys(metadata.outputs).toSorted()).toEqual(
      [
        ...['annotations', 'builder', 'digest', 'digests', 'duration', 'imageid', 'json', 'labels', 'metadata', 'plan', 'pushed', 'ref', 'tag-names', 'tags', 'version'],
        ...['attempts', 'audit', 'cache-hit-ratio', 'failure-class', 'previous', 'result'],
        ...['expected', 'images', 'leg-0', 'legs', 'matrix'],
      ].toSorted(),
    );
  });

  test('runs on node24', () => {
    expect(metadata.runs['using']).toBe('node24');
  });
});
