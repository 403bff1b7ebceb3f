// A docker-bake file as buildx itself reads it: groups, inheritance, a matrix, variables. The plan needs no builder for it.
import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decodeExpected } from '../../src/hand-over/expected-codec.ts';
import { must } from '../fakes/plan.ts';
import { act, freshImage, makeWorkspace, openBed } from './bed.ts';

const bed = openBed();
const bake = `
variable "LEVEL" { default = "1" }
group "default" { targets = ["app", "tool"] }
target "common" {
  platforms = ["linux/amd64", "linux/arm64"]
  args = { LEVEL = LEVEL }
}
target "base" {
  inherits = ["common"]
  context = "base"
  output = ["type=cacheonly"]
}
target "app" {
  inherits = ["common"]
  context = "app"
  contexts = { os = "target:base" }
}
target "tool" {
  name = "tool-\${kind}"
  matrix = { kind = ["small", "large"] }
  inherits = ["common"]
  context = "tool"
  target = kind
}
`;

test('images, what they are built on, and their inputs come from the file', async () => {
  const image = freshImage(bed);
  const dockerfiles = Object.fromEntries(['base', 'app', 'tool'].map((folder) => [`${folder}/Dockerfile`, 'FROM scratch AS small\nFROM scratch AS large\n']));
  const { main } = await act(bed, { action: 'plan', workspace: makeWorkspace({ 'docker-bake.hcl': bake, ...dockerfiles }), inputs: { images: image, 'images-file': 'docker-bake.hcl', tags: 'type=raw,value=1' }, env: { LEVEL: '7' } });
  expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
  const { images, legs } = must(decodeExpected(main.outputs['expected'] ?? ''));
  expect(Object.fromEntries(images.map(({ id, dependsOn, target }) => [id, { dependsOn, target }]))).toEqual({
    app: { dependsOn: ['base'], target: undefined },
    base: { dependsOn: [], target: undefined },
    'tool-large': { dependsOn: [], target: 'large' },
    'tool-small': { dependsOn: [], target: 'small' },
  });
  for (const { inputs, platforms } of images) expect({ args: inputs['build-args'], platforms }).toEqual({ args: 'LEVEL=7', platforms: ['linux/amd64', 'linux/arm64'] });
  expect(legs.map(({ images: parts }) => parts.map((part) => part.image))).toContainEqual(['base', 'app']);
}, 60_000);

test('the example comes to the same images from its docker-bake file as from its YAML file', async () => {
  const folder = resolve(import.meta.dirname, '..', '..', 'examples', 'many-images');
  const files = Object.fromEntries(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile()).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const [image, workspace] = [freshImage(bed), makeWorkspace(files)];
  const plan = async (file: string): Promise<readonly unknown[]> => {
    const { main } = await act(bed, { action: 'plan', workspace, inputs: { images: image, 'images-file': file } });
    expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
    const { images } = must(decodeExpected(main.outputs['expected'] ?? ''));
    return images.map(({ id, names, platforms, dependsOn, inputs }) => ({ id, names, platforms, dependsOn, inputs })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  };
  const [bake, yaml] = [await plan('docker-bake.hcl'), await plan('images.yml')];
  expect(yaml).toHaveLength(3);
  expect(bake).toEqual(yaml);
}, 60_000);

test('a file that buildx can not read stops the plan with what buildx said', async () => {
  const { main } = await act(bed, { action: 'plan', workspace: makeWorkspace({ 'docker-bake.hcl': 'target "app" {\n' }), inputs: { images: freshImage(bed), 'images-file': 'docker-bake.hcl' } });
  expect(main.exitCode).toBe(1);
  expect(main.log).toMatch(/INVALID_INPUT: docker buildx bake can't read docker-bake\.hcl/);
}, 60_000);
