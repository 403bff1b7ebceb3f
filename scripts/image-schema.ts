// Makes the JSON schema of the files that the input `config` names, for editors: descriptions and defaults from action.yml, shapes from
// the reader. Pure: it gets the parsed document and gives text.
import type { Document } from 'yaml';
import { fileInputs, shapeOf, type InputShape } from '../src/config/input-shapes.ts';
import { patternForm } from '../src/config/ref-pattern.ts';

type Schema = Readonly<Record<string, unknown>>;

const scalar: Schema = { type: ['string', 'number', 'boolean'] };
const oneLine: Schema = { anyOf: [{ type: 'string', pattern: '^[^\\r\\n]*$' }, { type: ['number', 'boolean'] }] };

/** Draft 7, which editors understand. Throws Error that names an input without description. */
export function renderSchema(action: Document): string {
  const inputs = Object.fromEntries(fileInputs.map((name) => [name, inputSchema(name, action)]));
  const layer = (description: string): Schema => ({ description, $ref: '#/definitions/inputs' });
  const layers = (description: string, names: Schema, each: string): Schema => ({
    description,
    type: ['object', 'null'],
    propertyNames: names,
    additionalProperties: layer(each),
  });
  const patterns: Schema = { pattern: patternForm };
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of ghcr-buildx-action',
    description: 'Inputs of the action as a file of the repository (docs/config.md).',
    type: 'object',
    additionalProperties: false,
    properties: {
      extends: { description: 'A file below this one: of the same repository (`.github/base.yml`), or of another at a reference (`owner/name/path/image.yml@ref`), best a full commit hash.', type: 'string', pattern: '\\S' },
      inputs: layer('Inputs for every run.'),
      branches: layers('Inputs by branch; of a pull request the branch that it is to be merged into. `*` stands for any text without a slash, `**` for any text. The last that fits wins.', patterns, 'Inputs for this branch.'),
      tags: layers('Inputs by Git tag, with the same patterns.', patterns, 'Inputs for this tag.'),
      environments: layers('Inputs by the name in the input `environment`.', { minLength: 1 }, 'Inputs for this environment.'),
    },
    definitions: { inputs: { type: ['object', 'null'], additionalProperties: false, properties: inputs } },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

function inputSchema(name: string, action: Document): Schema {
  const description = action.getIn(['inputs', name, 'description']);
  if (typeof description !== 'string' || description.trim() === '') throw new Error(`action.yml: ${name} in inputs has no description.`);
  const given = action.getIn(['inputs', name, 'default']);
  return { description: description.trim(), ...valueSchema(shapeOf(name)), ...(typeof given === 'string' ? { default: given } : {}) };
}

/** Nothing takes an input back to its default. */
function valueSchema(shape: InputShape): Schema {
  switch (shape.kind) {
    case 'text':
      return { type: ['string', 'number', 'boolean', 'null'] };
    case 'choice':
      return { enum: [...shape.options.flatMap(wordsOf), '', null] };
    case 'list': {
      const item = shape.quotes ? scalar : oneLine;
      const map = { type: 'object', propertyNames: { pattern: '^[^=\\r\\n]+$' }, additionalProperties: item };
      return { anyOf: [{ type: ['string', 'number', 'boolean', 'null'] }, { type: 'array', items: item }, ...(shape.pairs ? [map] : [])] };
    }
    case 'entries': {
      const text = { anyOf: [scalar, { type: 'array', items: scalar }] };
      const entry = { type: 'object', additionalProperties: false, properties: Object.fromEntries(shape.keys.map((key) => [key, text])) };
      return { anyOf: [{ type: ['string', 'number', 'boolean', 'null'] }, { type: 'array', items: entry }] };
    }
  }
}

/** YAML's own true and false too, and in quotes as they may be capitalised. */
function wordsOf(option: string): readonly (string | boolean)[] {
  return option === 'true' || option === 'false' ? [option === 'true', option, option.toUpperCase(), `${option.slice(0, 1).toUpperCase()}${option.slice(1)}`] : [option];
}
