// The published schema and the reader say the same of every file; what the documents show is right by both.
import { describe, expect, test } from '@jest/globals';
import Ajv from 'ajv';
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, parseDocument } from 'yaml';
import { readConfigFile } from '../../src/config/config-file.ts';
import { fileInputs, shapeOf } from '../../src/config/input-shapes.ts';
import { parseExtends } from '../../src/config/extended-file.ts';
import { inputsFrom } from '../inputs/read.ts';
import { renderSchema } from '../../scripts/image-schema.ts';

const root = resolve(import.meta.dirname, '..', '..');
const schema: unknown = JSON.parse(readFileSync(join(root, 'docs', 'image.schema.json'), 'utf8'));
const accepts = new Ajv({ allErrors: true }).compile(schema as object);

function readerAccepts(text: string): boolean {
  return readConfigFile(text).problems.length === 0;
}

/** Of every kind that YAML has, near to what inputs take and off it. */
const scalar = fc.oneof(fc.constantFrom('', 'a', 'true', 'false', 'True', 'auto', 'max', 'a\nb', 'x=y', 1, 0, 1.5, true, false), fc.constant(null));
const pairs = fc.dictionary(fc.constantFrom('A', 'a=b', 'name', 'endpoint', 'driver-opts', ''), fc.oneof(scalar, fc.array(scalar, { maxLength: 2 })), { maxKeys: 2 });
const value = fc.oneof({ weight: 3, arbitrary: scalar }, fc.array(fc.oneof({ weight: 4, arbitrary: scalar }, pairs, fc.array(scalar, { maxLength: 1 })), { maxLength: 3 }), pairs);
const listed = fileInputs.filter((name) => shapeOf(name).kind !== 'text');
const inputName = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...listed) }, { weight: 4, arbitrary: fc.constantFrom(...fileInputs) }, { weight: 1, arbitrary: fc.constantFrom('password', 'role', 'platfroms') });
const layer = fc.oneof({ weight: 9, arbitrary: fc.dictionary(inputName, value, { maxKeys: 2 }) }, fc.constantFrom(null, '', 'x', []));
const named = (keys: readonly string[]): fc.Arbitrary<unknown> => fc.oneof({ weight: 9, arbitrary: fc.dictionary(fc.constantFrom(...keys), layer, { maxKeys: 2 }) }, fc.constantFrom(null, 'x', []));
const file = fc.record(
  { extends: fc.constantFrom('a.yml', 'a.yml', 'o/r/a.yml@v1', '', ' ', 1, null), inputs: layer, branches: named(['main', 'release/**', 'a?', '!a', '']), tags: named(['v*', 'a b']), environments: named(['production', 'a b', '']), other: fc.constant(1) },
  { requiredKeys: [] },
);

describe('schema and reader', () => {
  test('accept the same files', () => {
    const counted = { yes: 0, no: 0 };
    fc.assert(
      fc.property(fc.oneof({ weight: 8, arbitrary: fc.record({ inputs: layer }) }, file), (content) => {
        const text = JSON.stringify(content);
        const bySchema = accepts(content) === true;
        counted[bySchema ? 'yes' : 'no'] += 1;
        expect([text, readerAccepts(text)]).toEqual([text, bySchema]);
      }),
      { numRuns: 3000 },
    );
    // Neither of the two kinds is rare among them.
    expect(counted.yes).toBeGreaterThan(400);
    expect(counted.no).toBeGreaterThan(400);
  });

  test.each(fileInputs)('every kind of value for %s', (name) => {
    for (const one of ['', 'a', 'true', 'TRUE', 'fALSE', 1, true, null, [], ['a', 1], ['a\nb'], [null], { a: 'b' }, { a: null }, { 'a=b': 1 }, [{ name: 'a' }], [{ name: ['a'] }], [{ other: 'a' }], [['a']], { a: { b: 1 } }]) {
      const content = { inputs: { [name]: one } };
      expect([JSON.stringify(content), readerAccepts(JSON.stringify(content))]).toEqual([JSON.stringify(content), accepts(content)]);
    }
  });

  test('every word of a choice is accepted, and no other', () => {
    for (const name of fileInputs) {
      const shape = shapeOf(name);
      if (shape.kind !== 'choice') continue;
      for (const option of shape.options) expect([name, option, accepts({ inputs: { [name]: option } })]).toEqual([name, option, true]);
      expect(accepts({ inputs: { [name]: 'other' } })).toBe(false);
    }
  });

  test.each([null, [], 'x', 1])('no file: %j', (content) => {
    expect([accepts(content), readerAccepts(JSON.stringify(content))]).toEqual([false, false]);
  });
});

test('an input without description stops the making', () => {
  expect(() => renderSchema(parseDocument('inputs: {context: {description: }}'))).toThrow('context in inputs has no description');
});

describe('the examples', () => {
  const documents = ['README.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
  const examples = documents.flatMap((document) =>
    Array.from(readFileSync(join(root, document), 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g), ([, example = '']) => [document, example] as const).filter(([, example]) => example.includes('image.schema.json')),
  );

  test('are there', () => expect(examples.length).toBeGreaterThan(0));

  test.each(examples)('of %s are right by schema, reader and inputs', (_, text) => {
    const content: unknown = parse(text);
    expect([accepts(content), accepts.errors]).toEqual([true, null]);
    const { file: read, problems } = readConfigFile(text);
    expect(problems).toEqual([]);
    expect(parseExtends(read.extends?.text ?? 'a.yml', { in: 'project', path: 'image.yml' }).ok).toBe(true);
    const layers = [read.inputs, ...read.branches.values(), ...read.tags.values(), ...read.environments.values()];
    for (const one of layers) inputsFrom(Object.fromEntries([...one].map(([name, { text: given }]) => [name, given])));
  });
});
