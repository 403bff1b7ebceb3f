// rollback/, promote/, prune/, plan/, build/ and merge/action.yml are parts of the one action: the same names, the same meanings, the same bundle.
import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { secretInputs } from '../../src/inputs/input-table.ts';
import { carriedNames } from '../../src/legs/carried-inputs.ts';
import { plannedInputs } from '../../src/legs/planned-inputs.ts';

type Entry = { readonly description: string; readonly default?: string; readonly required?: boolean };
type Metadata = { readonly inputs: Readonly<Record<string, Entry>>; readonly outputs: Readonly<Record<string, Entry>>; readonly runs: Readonly<Record<string, string>> };

const root = resolve(import.meta.dirname, '..', '..');
const readMetadata = (folder: string): Metadata => parse(readFileSync(join(root, folder, 'action.yml'), 'utf8')) as Metadata;
const main = readMetadata('.');

describe.each([
  ['rollback', 'command'],
  ['promote', 'command'],
  ['prune', 'command'],
  ['plan', 'role'],
  ['build', 'role'],
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

  test('has nothing beside its action.yml: what is compiled has no place there', () => {
    expect(readdirSync(join(root, command))).toEqual(['action.yml']);
  });

  test('runs the same bundle on node24', () => {
    expect(metadata.runs['using']).toBe('node24');
    for (const entry of ['main', 'post']) {
      expect(metadata.runs[entry]).toBe(`../dist/${entry}/index.js`);
      expect(existsSync(join(root, command, metadata.runs[entry] ?? ''))).toBe(true);
    }
  });
});

test.each(['.', 'rollback', 'promote', 'prune', 'plan', 'build', 'merge'])('%s/action.yml has no expression in a description: runners refuse the action for one', (folder) => {
  const { inputs, outputs } = readMetadata(folder);
  expect([...Object.values(inputs), ...Object.values(outputs)].filter(({ description }) => description.includes('${{'))).toEqual([]);
});

describe('a plan and its legs', () => {
  const plan = Object.keys(readMetadata('plan').inputs);
  const build = Object.keys(readMetadata('build').inputs);

  test('the plan has every input that it decides for the other jobs', () => {
    expect(plan).toEqual(expect.arrayContaining([...plannedInputs]));
  });

  test('no leg takes an input that the plan decides: it would be given in vain', () => {
    expect(build.filter((name) => plannedInputs.includes(name))).toEqual([]);
  });

  test('a plan takes no secret but logins, to read what is published; none of them reaches a leg', () => {
    const secrets = plan.filter((name) => secretInputs.has(name));
    expect(secrets.toSorted()).toEqual(['github-token', 'password', 'registry-auth']);
    expect(secrets.filter((name) => plannedInputs.includes(name))).toEqual([]);
  });

  test.each(['build', 'merge'] as const)('what a configuration file of the plan says reaches every input of %s but secrets and what it is itself', (role) => {
    const itself = ['role', 'expected', 'leg', 'records', 'ssh'];
    expect([...carriedNames[role]].toSorted()).toEqual(Object.keys(readMetadata(role).inputs).filter((name) => !itself.includes(name) && !secretInputs.has(name)).toSorted());
  });

  test('together they have every input that a publish has, but those that no role has', () => {
    const noRole = ['load', 'outputs', 'call', 'strategy', 'skip-unchanged', 'command', 'keep-hours', 'digests', 'source', 'to', 'records'];
    expect(Object.keys(main.inputs).filter((name) => !plan.includes(name) && !build.includes(name)).toSorted()).toEqual(noRole.toSorted());
  });
});
