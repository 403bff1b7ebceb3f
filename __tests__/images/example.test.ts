// The example of several images: its two files describe the same ones, and the document has every key that such a file may have.
import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ImageDefinition } from '../../src/domain/image-definition.ts';
import { entryInputs } from '../../src/images/entry-inputs.ts';
import { entryKeys, fileKeys } from '../../src/images/images-file.ts';
import { readFrom } from './reading.ts';

const root = resolve(import.meta.dirname, '..', '..');
const folder = join(root, 'examples', 'many-images');
const files = Object.fromEntries(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile()).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
/** What buildx prints of docker-bake.hcl; that it still does, e2e/bake holds. */
const printed = readFileSync(join(root, '__tests__', 'fixtures', 'many-images-bake.json'), 'utf8');
const byId = (images: readonly ImageDefinition[]): readonly ImageDefinition[] => images.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('examples/many-images', () => {
  test('is three images, of which two are built on the third', async () => {
    const { images } = await readFrom({ files, inputs: { 'images-file': 'images.yml' } });
    expect(images.map(({ id, dependsOn, inputs: { images: name } }) => [id, dependsOn, name])).toEqual([
      ['base', [], 'ghcr.io/octo-org/claude-code-proxy/base'],
      ['api', ['base'], 'ghcr.io/octo-org/claude-code-proxy/api'],
      ['api-worker', ['base'], 'ghcr.io/octo-org/claude-code-proxy/api-worker'],
    ]);
  });

  test('is the same in both files', async () => {
    const yaml = await readFrom({ files, inputs: { 'images-file': 'images.yml' } });
    const bake = await readFrom({ files, inputs: { 'images-file': 'docker-bake.hcl' }, scripts: [{ when: 'docker buildx bake', answer: { stdout: printed } }] });
    expect(byId(bake.images)).toEqual(byId(yaml.images));
  });

  test('has the Dockerfiles that it names', async () => {
    const { images } = await readFrom({ files, inputs: { 'images-file': 'images.yml' } });
    for (const { inputs } of images) expect(Object.keys(files)).toContain(inputs['file'] ?? `${inputs['context'] ?? ''}/Dockerfile`);
  });
});

describe('docs/many-images.md', () => {
  const document = readFileSync(join(root, 'docs', 'many-images.md'), 'utf8');
  const keysIn = (heading: string): readonly string[] => {
    const [, section = ''] = document.split(`\n## ${heading}\n`);
    const rows = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| `'));
    return rows.flatMap((row) => Array.from((row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g), ([, key = '']) => key));
  };

  test('has every key of a file and of an image, and no other', () => {
    expect(keysIn('Keys').toSorted()).toEqual([...fileKeys, ...entryKeys, ...entryInputs].toSorted());
  });
});
