// The action's own YAML file of several images: what each of them comes to, and what is said of everything that is wrong.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inputNames } from '../../src/inputs/input-table.ts';
import { entryInputs, whereItBelongs } from '../../src/images/entry-inputs.ts';
import { readImagesFile } from '../../src/images/images-file.ts';
import { cacheScope } from '../../src/cache/cache-names.ts';
import { parseImageId } from '../../src/domain/image-definition.ts';
import { image, must } from '../fakes/plan.ts';
import { fromYaml, problemsOf, readFrom } from './reading.ts';

const three = `
defaults:
  platforms: [linux/amd64, linux/arm64]
  build-args:
    LEVEL: "1.20"
images:
  - id: base
    context: base
  - id: app
    context: app
    depends-on: [base]
    image: ghcr.io/octo-org/app
  - id: app-api
    context: app
    file: app/api.Dockerfile
    target: release
    build-args: { LEVEL: 2, NAME: "two\\nlines" }
    labels:
      - org.example.a=b
    no-cache: true
    depends-on: base
`;

test('without images-file there is one image, which has no inputs of its own', async () => {
  expect((await readFrom({})).images).toEqual([{ id: 'image', inputs: {}, dependsOn: [] }]);
});

describe('three images', () => {
  test('have their inputs as a workflow would write them', async () => {
    const { images } = await readFrom(fromYaml(three));
    const shared = { platforms: 'linux/amd64\nlinux/arm64' };
    expect(images).toEqual([
      { id: 'base', dependsOn: [], inputs: { ...shared, 'build-args': 'LEVEL=1.20', context: 'base', images: 'ghcr.io/octo-org/claude-code-proxy/base', 'cache-scope': 'base' } },
      { id: 'app', dependsOn: ['base'], inputs: { ...shared, 'build-args': 'LEVEL=1.20', context: 'app', images: 'ghcr.io/octo-org/app', 'cache-scope': 'app' } },
      {
        id: 'app-api',
        dependsOn: ['base'],
        inputs: {
          ...shared,
          ...{ context: 'app', file: 'app/api.Dockerfile', target: 'release', 'build-args': 'LEVEL=2\n"NAME=two\nlines"', labels: 'org.example.a=b', 'no-cache': 'true' },
          ...{ images: 'ghcr.io/octo-org/claude-code-proxy/app-api', 'cache-scope': 'app-api' },
        },
      },
    ]);
  });

  test('as a map of id to image are the same, and an image may have nothing of its own', async () => {
    const { images } = await readFrom(fromYaml('images:\n  app: { context: app, depends-on: base }\n  base:\n'));
    expect(images).toMatchObject([{ id: 'app', dependsOn: ['base'], inputs: { context: 'app' } }, { id: 'base', dependsOn: [], inputs: { 'cache-scope': 'base' } }]);
  });

  test('name is another word for id', async () => {
    expect((await readFrom(fromYaml('images: [{name: app}]'))).images).toMatchObject([{ id: 'app' }]);
  });

  test('an empty value takes back what the defaults say', async () => {
    const { images } = await readFrom(fromYaml('defaults: {target: release}\nimages: {app: {target: }, tool: }\n'));
    expect(images.map(({ inputs }) => inputs['target'])).toEqual(['', 'release']);
  });
});

describe('the repository of an image that names none', () => {
  test.each([
    ['is below the default one', '', {}, ['ghcr.io/octo-org/claude-code-proxy/app']],
    ['is below each that the step names', '', { images: 'ghcr.io/octo-org\nname=docker.io/Octo/x' }, ['ghcr.io/octo-org/app', 'docker.io/octo/x/app']],
    ['is below that of the defaults', 'defaults: {image: ghcr.io/octo-org/tools}\n', { images: 'ghcr.io/octo-org' }, ['ghcr.io/octo-org/tools/app']],
  ])('%s', async (_, defaults, inputs, expected) => {
    const { images } = await readFrom(fromYaml(`${defaults}images: {app: }`, { inputs }));
    expect(images[0]?.inputs['images']?.split('\n')).toEqual(expected);
  });

  test('is that of its tags, where all of them are full references', async () => {
    const { images } = await readFrom(fromYaml('defaults: {image: ghcr.io/octo-org/tools}\nimages: {app: {tags: [ghcr.io/o/app:1, ghcr.io/o/app:2, docker.io/o/app:1]}, tool: {tags: [ghcr.io/o/tool:1, type=sha]}}'));
    expect(images.map(({ inputs }) => inputs['images']?.split('\n'))).toEqual([['ghcr.io/o/app', 'docker.io/o/app'], ['ghcr.io/octo-org/tools/tool']]);
  });

  test('can not be made of an id that no repository may have', async () => {
    expect(await problemsOf(fromYaml('images:\n  a..b:\n    target: x\n'))).toEqual([
      'images of a..b (images.yml:2): given "ghcr.io/octo-org/claude-code-proxy/a..b", expected a repository like ghcr.io/owner/name, without tag or digest: give the image one of its own with image.',
    ]);
  });
});

describe('caches', () => {
  test('are told apart by the id, below the scope that the step or the defaults give', async () => {
    const { images } = await readFrom(fromYaml('images: {app: , app-api: {cache-scope: mine}}', { inputs: { 'cache-scope': 'debug' } }));
    expect(images.map(({ inputs }) => inputs['cache-scope'])).toEqual(['debug/app', 'mine']);
    const shared = await readFrom(fromYaml('defaults: {cache-scope: x}\nimages: {app: , app-api: }', { inputs: { 'cache-scope': 'debug' } }));
    expect(shared.images.map(({ inputs }) => inputs['cache-scope'])).toEqual(['x/app', 'x/app-api']);
  });

  test('never meet, and no name of one is the beginning of another', async () => {
    const ids = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,8}[a-z0-9])?$/);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(ids, { minLength: 2, maxLength: 4 }), fc.constantFrom('', 'app', 'a/b'), async (names, scope) => {
        const { images } = await readFrom(fromYaml(`images: [${names.map((id) => `{id: "${id}", image: ghcr.io/o/all}`).join(', ')}]`, { inputs: scope === '' ? {} : { 'cache-scope': scope } }));
        const scopes = images.map(({ inputs }) => cacheScope(image, { scope: inputs['cache-scope'], platforms: [] }));
        for (const [at, one] of scopes.entries()) for (const other of scopes.slice(at + 1)) expect(one.startsWith(other) || other.startsWith(one)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what is wrong', () => {
  test('comes all at once, with line, image, key, value and what was expected', async () => {
    const wrong = [
      'imagse: 1', // 1
      'defaults:', // 2
      '  id: all', // 3
      '  password: hunter2', // 4
      'images:', // 5
      '  - id: App', // 6
      '  - id: app', // 7
      '    contxt: x', // 8
      '    platforms: { a: b }', // 9
      '    secrets: TOKEN=hunter2', // 10
      '    depends-on: [aap, app]', // 11
      '  - name: api', // 12
      '    ssh: default', // 13
      '    builder: mine', // 14
      '    images-file: other.yml', // 15
      '    image: ghcr.io/o/a', // 16
      '    images: ghcr.io/o/b', // 17
      '    depends-on: apq', // 18
      '  - target: x', // 19
      '  - just text', // 20
      '  - id: app', // 21
    ];
    const problems = await problemsOf(fromYaml(wrong.join('\n')));
    expect(problems).toEqual([
      'imagse (images.yml:1): given "a key of that name", expected the name images.',
      'id of defaults (images.yml:3): given "a key of that name", expected it in an image: it is never the same for all.',
      `password of defaults (images.yml:4): given "an input of that name", expected ${whereItBelongs('password')}.`,
      'id of the entry of line 6 (images.yml:6): given "App", expected a name of up to 64 lower-case letters, digits, dots, dashes and underscores, like app-api.',
      'contxt of app (images.yml:8): given "an input of that name", expected the name context.',
      'platforms of app (images.yml:9): given "another kind of value", expected a text, a list of texts.',
      `secrets of app (images.yml:10): given "an input of that name", expected ${whereItBelongs('secrets')}.`,
      `ssh of api (images.yml:13): given "an input of that name", expected ${whereItBelongs('ssh')}.`,
      `builder of api (images.yml:14): given "an input of that name", expected ${whereItBelongs('builder')}.`,
      `images-file of api (images.yml:15): given "an input of that name", expected ${whereItBelongs('images-file')}.`,
      'images of api (images.yml:17): given "image and images", expected one of them.',
      'id of the entry of line 19 (images.yml:19): given nothing, expected a name of up to 64 lower-case letters, digits, dots, dashes and underscores, like app-api.',
      'images (images.yml:20): given "just text", expected a map with an id and inputs.',
      'id of app (images.yml:21): given "app", expected an id that no other image has.',
      'depends-on of app (images.yml:11): given "aap", expected the name api.',
      'depends-on of app (images.yml:11): given "app", expected the name api.',
      'depends-on of api (images.yml:18): given "apq", expected the name app.',
    ]);
    expect(problems.join()).not.toContain('hunter2');
  });

  test.each([
    ['images: [{id: a, id: b}]', 'images-file (images.yml:1): given "text that is no YAML", expected a YAML file (Map keys must be unique).'],
    ['', 'images-file (images.yml:1): given nothing, expected a map with images and defaults.'],
    ['images: []', 'images (images.yml:1): given nothing, expected a list of images, each with an id, or a map of id to image.'],
    ['\ndefaults: 3\nimages: {a: }', 'defaults (images.yml:2): given "3", expected a map of inputs.'],
    ['images: {a: {id: b}}', 'id of the entry of line 1 (images.yml:1): given "a and b", expected one id of an image.'],
    ['images: {a: {depends-on: {b: c}}}', 'depends-on of a (images.yml:1): given "another kind of value", expected ids of images, as a list or with commas.'],
    ['images: {a: {depends-on: b}}', 'depends-on of a (images.yml:1): given "b", expected nothing: there is no other image.'],
    ['x: &x {target: t}\nimages:\n  a:\n    <<: *x\n', '<< of a (images.yml:4): given "an input of that name", expected what several images share below defaults.'],
    ['images: {a: {tagret: x}}', 'tagret of a (images.yml:1): given "an input of that name", expected the name target.'],
    ['images: {a: {something-else: x}}', 'something-else of a (images.yml:1): given "an input of that name", expected an input of the action that an image can have of its own, or one of id, name, image, depends-on.'],
  ])('%j', async (text, expected) => {
    expect(await problemsOf(fromYaml(text))).toContain(expected);
  });

  test('a value that an input would refuse names its line, also where it was a default', async () => {
    const text = 'defaults:\n  platforms: linux\nimages:\n  app:\n    tags: type=smever\n  api: { platforms: linux/arm64, max-size: big }\n';
    expect(await problemsOf(fromYaml(text))).toEqual([
      expect.stringMatching(/^platforms of app \(images\.yml:2\): given "linux", expected /),
      expect.stringMatching(/^tags of app \(images\.yml:5\): given "type=smever", expected .*semver/),
      expect.stringMatching(/^max-size of api \(images\.yml:6\): given "big", expected /),
    ]);
  });

  test('what can not be meant together with the step names the image', async () => {
    expect(await problemsOf(fromYaml('images:\n  app:\n    compression: gzip\n    compression-level: 22\n'))).toEqual([expect.stringMatching(/^compression-level of app \(images\.yml:4\)/)]);
  });

  test('targets of docker-bake are none of its own', async () => {
    expect(await problemsOf(fromYaml('images: {app: }', { inputs: { 'bake-targets': 'app,api' } }))).toEqual(['bake-targets: given "app, api", expected nothing: images.yml is no docker-bake file.']);
  });

  test.each(['https://example.com/images.yml', 'github.com/o/r', 'git@github.com:o/r.git', '-'])('%s is no file of the repository', async (file) => {
    expect(await problemsOf({ inputs: { 'images-file': file } })).toEqual([expect.stringContaining('expected a file of the repository')]);
  });
});

describe('target: in build-contexts', () => {
  const pair = 'images:\n  base:\n    context: base\n  app:\n    build-contexts: {os: target:base, more: ../more}\n';

  test('makes a dependency of the image that it names, under the name that it gives it', async () => {
    const { images } = await readFrom(fromYaml(pair));
    expect(images).toMatchObject([{ id: 'base', dependsOn: [] }, { id: 'app', dependsOn: ['base'], inputs: { 'build-contexts': 'os=target:base\nmore=../more' } }]);
    const both = await readFrom(fromYaml(`${pair}    depends-on: base\n`));
    expect(both.images[1]?.dependsOn).toEqual(['base']);
  });

  test('of the defaults or of the step does so for every image that has none of its own', async () => {
    const entries = 'images:\n  base: {build-contexts: }\n  app:\n  api: {build-contexts: [x=../x]}\n';
    const expected = [{ id: 'base', dependsOn: [] }, { id: 'app', dependsOn: ['base'] }, { id: 'api', dependsOn: [] }];
    expect((await readFrom(fromYaml(`defaults: {build-contexts: [os=target:base]}\n${entries}`))).images).toMatchObject(expected);
    expect((await readFrom(fromYaml(entries, { inputs: { 'build-contexts': 'os=target:base' } }))).images).toMatchObject(expected);
  });

  test('that names no other image of the file is a problem: what is left out would be pulled', async () => {
    const wrong = ['defaults:', '  build-contexts: [a=target:tool]', 'images:', '  base:', '    build-contexts: [os=target:base]', '  api:', '  app:', '    build-contexts: |', '      x=../x', '      os=target:bsae', '  web:'];
    expect(await problemsOf(fromYaml(wrong.join('\n')))).toEqual([
      'build-contexts of base (images.yml:5): given "os=target:base", expected another image than base itself.',
      'build-contexts of defaults (images.yml:2): given "a=target:tool", expected another image of the file: target:base, target:api, target:app, target:web.',
      'build-contexts of app (images.yml:8): given "os=target:bsae", expected target:base.',
    ]);
    expect(await problemsOf(fromYaml('images: {app: }', { inputs: { 'build-contexts': 'os=target:debian' } }))).toEqual(['build-contexts: given "os=target:debian", expected a path, an address or an image (docker-image://…): there is no other image in the file.']);
    expect(await problemsOf(fromYaml('images: {app: {build-contexts: [os=target:debian]}}'))).toEqual([
      'build-contexts of app (images.yml:1): given "os=target:debian", expected a path, an address or an image (docker-image://…): there is no other image in the file.',
    ]);
    expect(await problemsOf(fromYaml('images: {base: , app: }', { inputs: { 'build-contexts': 'os=target:base' } }))).toEqual([
      'build-contexts of base: given "os=target:base", expected another image than base itself, or build-contexts of its own there.',
    ]);
  });
});

test('no text makes the reader throw', () => {
  const piece = fc.constantFrom('images:', '\n', '  ', '- ', 'id: a', 'depends-on: ', '[', ']', '{', '}', '&x ', '*x', '? ', ': ', '"', 'defaults:', 'platforms', '1', 'null', '!!binary x', '#', '\t', '---\n');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const { images, problems } = readImagesFile(pieces.join(''), 'f.yml');
      expect(images.length + problems.length).toBeGreaterThan(0);
      for (const { id } of images) expect(parseImageId(id).ok).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('every input is an image\'s own, or said where it belongs', () => {
  expect(entryInputs.filter((name) => !inputNames.includes(name))).toEqual([]);
  for (const secret of ['secrets', 'secret-envs', 'secret-files', 'password', 'registry-auth', 'github-token', 'username', 'role', 'expected', 'config']) expect(entryInputs).not.toContain(secret);
  expect(must(parseImageId('app'))).toBe('app');
});

test.each(['pull-request-target', 'workflow-run', 'issue-comment-pull-request'])('on %s the file of the default branch counts, never the one of the checkout', async (event) => {
  const { images, world } = await readFrom({ ...fromYaml('images: {foreign: }'), event, github: { filesAt: { '@:images.yml': 'images: {own: }' } } });
  expect(images.map(({ id }) => id)).toEqual(['own']);
  expect(world.github.questions).toEqual(['file @:images.yml']);
});

test('on a pull request the file of the checkout counts', async () => {
  const { images, world } = await readFrom({ ...fromYaml('images: {foreign: }'), event: 'pull-request-fork' });
  expect(images.map(({ id }) => id)).toEqual(['foreign']);
  expect(world.github.questions).toEqual([]);
});
