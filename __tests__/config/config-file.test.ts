// One file: what each shape of YAML becomes, and every problem with its line.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readConfigFile, type FileProblem } from '../../src/config/config-file.ts';
import { fileInputs, shapeOf, whyNotInFile } from '../../src/config/input-shapes.ts';
import { inputTable, secretInputs } from '../../src/inputs/input-table.ts';
import { allLibraries } from '../../src/inputs/all-libraries.ts';
import { readTable } from '../../src/inputs/read-table.ts';

function inputsIn(text: string): Readonly<Record<string, string>> {
  const { file, problems } = readConfigFile(text);
  expect(problems).toEqual([]);
  return Object.fromEntries([...file.inputs].map(([name, { text: value }]) => [name, value]));
}

function problemsIn(text: string): readonly FileProblem[] {
  return readConfigFile(text).problems;
}

describe('shapes', () => {
  test.each([
    ['a text', 'target: prod', { target: 'prod' }],
    ['a number as it is written', 'target: 1.20', { target: '1.20' }],
    ['true for a text', 'provenance: true', { provenance: 'true' }],
    ['a flag', 'no-cache: True', { 'no-cache': 'true' }],
    ['a flag in quotes', 'no-cache: "false"', { 'no-cache': 'false' }],
    ['a choice', 'push: auto', { push: 'auto' }],
    ['a choice that is true', 'push: true', { push: 'true' }],
    ['a block of lines', 'tags: |\n    type=ref,event=branch\n    type=sha', { tags: 'type=ref,event=branch\ntype=sha\n' }],
    ['a list', 'platforms: [linux/amd64, linux/arm64]', { platforms: 'linux/amd64\nlinux/arm64' }],
    ['a map', 'build-args: {GO: 1.20, DEBUG: false, NAME: x}', { 'build-args': 'GO=1.20\nDEBUG=false\nNAME=x' }],
    ['a list of lines with =', 'build-args: [A=1, B=2]', { 'build-args': 'A=1\nB=2' }],
    ['flavor', 'flavor: {latest: true, prefix: v}', { flavor: 'latest=true\nprefix=v' }],
    ['an empty list', 'platforms: []', { platforms: '' }],
    ['nothing takes it back', 'target:', { target: '' }],
    ['entries', 'append: [{endpoint: ssh://a, driver-opts: [x=1, y=2]}]', { append: '[{"endpoint":"ssh://a","driver-opts":["x=1","y=2"]}]' }],
    ['entries as text', "append: '- endpoint: a'", { append: '- endpoint: a' }],
  ])('%s', (_, yaml, expected) => expect(inputsIn(`inputs:\n  ${yaml}\n`)).toEqual(expected));

  test('anchors and aliases', () => {
    expect(inputsIn('inputs:\n  platforms: &p [linux/amd64]\n  optional-platforms: *p\n')).toEqual({ platforms: 'linux/amd64', 'optional-platforms': 'linux/amd64' });
  });

  test('what a list says is what the input is given, whatever is in its items', () => {
    const item = fc.string({ unit: fc.constantFrom('a', '"', '#', ',', '=', '\n', ' ', '\\', "'", 'ü'), minLength: 1 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), (items) => {
        for (const name of ['build-args', 'labels'] as const) {
          const text = inputsIn(JSON.stringify({ inputs: { [name]: items } }))[name] ?? '';
          expect(readTable({ [name]: text }, {}).values[name]).toEqual(items.map((one) => one.trim()));
        }
      }),
    );
  });

  test('entries are what the input takes', () => {
    const { append } = inputsIn('inputs:\n  append:\n    - {name: n, endpoint: tcp://a:1, platforms: [linux/arm64, linux/arm/v7]}\n');
    expect(readTable({ append: append ?? '' }, allLibraries).values.append).toEqual([{ name: 'n', endpoint: 'tcp://a:1', platforms: 'linux/arm64,linux/arm/v7', driverOpts: [] }]);
  });

  test('every input of the table has its place: in a file, or a reason why not', () => {
    for (const name of Object.keys(inputTable)) expect([name, fileInputs.includes(name)]).toEqual([name, whyNotInFile(name) === undefined]);
    for (const name of secretInputs) expect(whyNotInFile(name)).toBe('secret');
  });

  test('what is a list in the table is one in a file', () => {
    const listed = Object.entries(inputTable).filter(([name, { absent }]) => Array.isArray(absent) && fileInputs.includes(name));
    expect(listed.length).toBeGreaterThan(15);
    for (const [name] of listed) expect([name, shapeOf(name).kind]).toEqual([name, name === 'append' ? 'entries' : 'list']);
  });
});

describe('layers', () => {
  test('branches, tags, environments and what is extended', () => {
    const { file, problems } = readConfigFile('extends: o/r/x.yml@v1\nbranches:\n  release/*: {pull: true}\ntags: {v*: }\nenvironments:\n  production:\n    cache: "off"\n');
    expect(problems).toEqual([]);
    expect(file.extends).toEqual({ text: 'o/r/x.yml@v1', line: 1 });
    expect(file.branches).toEqual(new Map([['release/*', new Map([['pull', { text: 'true', line: 3 }]])]]));
    expect(file.tags).toEqual(new Map([['v*', new Map()]]));
    expect(file.environments).toEqual(new Map([['production', new Map([['cache', { text: 'off', line: 7 }]])]]));
  });
});

describe('problems', () => {
  test('all at once, each with its line', () => {
    expect(problemsIn('inputs:\n  platfroms: a\n  password: x\n  push: maybe\n  target: [a]\nenvironment:\n  p: {tag: a}\nbranches:\n  "a?": {pull: 2}\n').map(({ line, name, expected }) => [line, name, expected])).toEqual([
      [6, 'environment', 'the name environments'],
      [2, 'platfroms', 'the name platforms'],
      [3, 'password', expect.stringContaining('no place for secrets')],
      [4, 'push', 'one of auto, true, false'],
      [5, 'target', 'a text'],
      [9, 'branches', expect.stringContaining('a name with *')],
      [9, 'pull', 'one of true, false'],
    ].map((row) => row as readonly unknown[]));
  });

  test.each([...secretInputs])('no secret: %s, and its value is not shown', (name) => {
    const [problem, ...more] = problemsIn(`environments:\n  production:\n    ${name}: hunter2\n`);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ line: 3, name });
    expect(JSON.stringify(problem)).not.toContain('hunter2');
  });

  test.each(['config', 'environment', 'role', 'expected', 'leg', 'records', 'command'])('nothing that is the step’s: %s', (name) => {
    expect(problemsIn(`inputs: {${name}: x}`)).toMatchObject([{ name, expected: 'it in the step itself' }]);
  });

  test.each([
    ['a list', '- a', 1, 'a map with extends'],
    ['nothing', '', 1, 'a map with extends'],
    ['an input at the top', 'platforms: linux/amd64', 1, 'platforms below inputs'],
    ['the input tags at the top', 'tags: [latest]', 1, 'the input tags belongs below inputs'],
    ['no YAML', 'inputs: {\n', 2, 'a YAML file'],
    ['an input twice', 'inputs:\n  target: a\n  target: b\n', 3, 'a YAML file'],
    ['two documents', 'inputs: {}\n---\ninputs: {}\n', 2, 'a YAML file'],
    ['an unknown tag', 'inputs:\n  target: !secret x\n', 2, 'a YAML file'],
    ['inputs that are text', 'inputs: x', 1, 'a map of inputs'],
    ['inputs that are an empty text', 'inputs: ""', 1, 'a map of inputs'],
    ['no file to extend', 'extends: [a, b]', 1, 'one file'],
    ['a map for a list without pairs', 'inputs: {platforms: {a: b}}', 1, 'a list of texts'],
    ['a list in a list', 'inputs: {platforms: [[a]]}', 1, 'a list of texts'],
    ['a map in a map', 'inputs: {build-args: {a: {b: c}}}', 1, 'a map of name: value'],
    ['nothing in a map', 'inputs: {build-args: {a: }}', 1, 'a map of name: value'],
    ['= in a name', 'inputs: {build-args: {a=b: c}}', 1, 'a map of name: value'],
    ['a rule of two lines', 'inputs: {tags: ["a\\nb"]}', 1, 'one line each'],
    ['an entry with another key', 'inputs: {append: [{nmae: a}]}', 1, 'a list of entries'],
    ['inherited names', 'inputs: {constructor: x, __proto__: y}', 1, 'an input of the action'],
  ])('%s', (_, text, line, expected) => {
    expect(problemsIn(text)[0]).toMatchObject({ line, expected: expect.stringContaining(expected) as unknown });
  });
});
