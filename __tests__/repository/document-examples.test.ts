// The examples in documents: every kind of fault in one is found and said with its line, and the repository's own have none.
import { describe, expect, test } from '@jest/globals';
import { marked } from 'marked';
import { parse } from 'yaml';
import { readExamples, showProblems } from '../../scripts/document-examples.ts';
import { findFences } from '../../scripts/examples/fences.ts';
import { joinLines } from '../../scripts/examples/numbered-lines.ts';
import { actionFiles, repositoryExamples, repositoryFacts, repositorySources } from '../../scripts/repository-examples.ts';
import { fromYaml, readFrom } from '../images/reading.ts';

const facts = repositoryFacts();
const ours = 'org/ghcr-buildx-action';

/** In a document, below two lines: the example's first line is line 4. */
const fenced = (text: string, language = 'yaml'): string => `# A page\n\n\`\`\`${language}\n${text}\n\`\`\`\n`;
const found = (text: string, language = 'yaml'): ReturnType<typeof readExamples> => readExamples([{ file: 'docs/a.md', text: fenced(text, language) }], facts);
const problemsOf = (text: string, language = 'yaml'): string => showProblems(found(text, language).problems);
const wrapped = (text: string): string => joinLines(found(text).examples[0]?.workflow ?? []);

describe('the kind of an example', () => {
  test.each([
    ['workflow', `on: push\njobs: {a: {runs-on: x, steps: [{uses: ${ours}@v1}]}}`],
    ['workflow-part', 'on: {push: {branches: [main]}}'],
    ['workflow-part', 'permissions:\n  contents: read'],
    ['workflow-part', `jobs:\n  a:\n    steps:\n      - uses: ${ours}@v1`],
    ['jobs', `  a:\n    steps:\n      - uses: ${ours}@v1\n  b:\n    needs: a`],
    ['job', 'runs-on: ubuntu-latest\nsteps:\n  - run: make'],
    ['job', `uses: ${ours}/.github/workflows/publish.yml@v1\nwith:\n  platforms: linux/amd64`],
    ['job', 'uses: ./.github/workflows/image.yml'],
    ['steps', `# first\n- uses: ${ours}@v1\n- run: make`],
    ['step', `uses: ${ours}@v1`],
    ['step-part', 'with:\n  platforms: linux/amd64'],
    ['inputs', 'tags: |\n  type=sha\nplatforms: linux/amd64'],
    ['inputs', 'build-timeout-minutes: 90'],
    ['config-file', 'inputs: {platforms: [linux/amd64]}'],
    ['config-file', "tags:\n  'v*': {expect-public: true}"],
    ['images-file', 'images:\n  - id: api\n    context: api'],
    ['images-file', 'defaults: {platforms: linux/amd64}\nimages:\n  api: {context: api}'],
    ['job', 'services:\n  database: {image: postgres}'],
    ['compose-file', 'services:\n  api: {build: .}'],
    ['compose-file', 'services:\n  api: {build: .}\nvolumes: {}'],
    ['manifest', 'apiVersion: v1\nkind: Namespace\n---\napiVersion: v1\nkind: ServiceAccount'],
    ['action', 'name: A\ndescription: B\nruns: {using: node24}'],
  ])('%s', (kind, text) => {
    const { examples, problems } = found(text);
    expect(showProblems(problems)).toBe('');
    expect(examples).toMatchObject([{ file: 'docs/a.md', line: 3, kind }]);
  });

  test.each([['json', '{}', 'json'], ['toml', 'a = 1', 'toml'], ['hcl', 'target "a" {}', 'hcl'], ['dockerfile', 'FROM a', 'dockerfile'], ['sh', 'make', 'shell'], ['bash', 'make', 'shell'], ['text', '…', 'sample'], ['', '…', 'sample'], ['mermaid', 'a', 'diagram']])('language %s', (language, text, kind) => {
    expect(found(text, language)).toMatchObject({ examples: [{ kind, line: 3 }], problems: [] });
  });
});

describe('a fault is found, with its line', () => {
  test.each([
    ['an unknown input', `- uses: ${ours}@v1\n  with:\n    platfroms: linux/amd64`, `docs/a.md:6: ${ours}@v1 has no input platfroms; platforms? (example of line 3)\n`],
    ['an input of another action', `- uses: ${ours}/prune@v1\n  with:\n    platforms: linux/amd64`, `docs/a.md:6: ${ours}/prune@v1 has no input platforms (example of line 3)\n`],
    ['an input that is required', `- run: make\n- uses: ${ours}/promote@v1\n  with:\n    tags: stable`, `docs/a.md:5: ${ours}/promote@v1 requires the input source (example of line 3)\n`],
    ['a value that the input does not take', `- uses: ${ours}@v1\n  with: {cache: always}`, 'docs/a.md:5: cache: given "always", expected one of auto, gha, registry, local, off (example of line 3)\n'],
    ['a list for an input', `- uses: ${ours}@v1\n  with:\n    platforms: [linux/amd64]`, 'docs/a.md:6: platforms: a text is expected (example of line 3)\n'],
    ['an action that there is not', `- uses: ${ours}/publish@v1`, `docs/a.md:4: ${ours}/publish@v1: there is no publish in this repository (example of line 3)\n`],
    ['no reference', `- uses: ${ours}`, `docs/a.md:4: ${ours}: there is no reference (@v1) (example of line 3)\n`],
    ['an unknown output of a step', `- id: image\n  uses: ${ours}@v1\n- run: echo "$REF"\n  env:\n    REF: \${{ steps.image.outputs.reff }}`, 'docs/a.md:8: steps.image has no output reff; ref? (example of line 3)\n'],
    ['an output of another action', `jobs:\n  a:\n    outputs:\n      digest: \${{ steps.plan.outputs.digest }}\n    steps:\n      - id: plan\n        uses: ${ours}/plan@v1`, 'docs/a.md:7: steps.plan has no output digest (example of line 3)\n'],
    ['an unknown output of a called workflow', `a:\n  uses: ${ours}/.github/workflows/publish.yml@v1\nb:\n  needs: a\n  steps:\n    - run: echo "$A"\n      env: {A: "\${{ needs.a.outputs.digset }}"}`, 'docs/a.md:10: needs.a has no output digset; digest? (example of line 3)\n'],
    ['an unknown input of a called workflow', `a:\n  uses: ${ours}/.github/workflows/publish.yml@v1\n  with: {load: true}`, `docs/a.md:6: ${ours}/.github/workflows/publish.yml@v1 has no input load (example of line 3)\n`],
    ['an unknown secret of a called workflow', `a:\n  uses: ${ours}/.github/workflows/publish.yml@v1\n  secrets: {pasword: "\${{ secrets.A }}"}`, `docs/a.md:6: ${ours}/.github/workflows/publish.yml@v1 has no secret pasword; password? (example of line 3)\n`],
    ['a value in a bare list of inputs', 'tags: type=sha\nplatforms: linux/amd46/x/y', expect.stringMatching(/^docs\/a\.md:5: platforms: given "linux\/amd46\/x\/y", expected .+\(example of line 3\)\n$/)],
    ['no YAML', '- uses: a\n  with: {}}', expect.stringMatching(/^docs\/a\.md:5: no YAML: /)],
    ['a key twice', 'tags: a\ntags: b', expect.stringMatching(/^docs\/a\.md:5: no YAML: Map keys must be unique/)],
    ['an unknown kind', 'colour: green', "docs/a.md:4: can't be told what it is an example of (colour) (example of line 3)\n"],
    ['an unknown kind that is nearly a known one', 'tags: type=sha\nplatfroms: linux/amd64', "docs/a.md:4: can't be told what it is an example of (tags, platfroms); is platforms meant? (example of line 3)\n"],
    ['two examples in one', 'on: push\n---\ntags: type=sha', expect.stringMatching(/^docs\/a\.md:4: can't be told/)],
    ['two of one kind', 'tags: a\n---\ntags: b', expect.stringMatching(/^docs\/a\.md:4: can't be told/)],
    ['a list of something', '- a\n- b', expect.stringMatching(/^docs\/a\.md:4: can't be told/)],
    ['nothing', '# later', expect.stringMatching(/^docs\/a\.md:4: can't be told/)],
    ['a key of a configuration file', 'inputs: {platfroms: linux/amd64}', 'docs/a.md:4: platfroms: given "an input of that name", expected the name platforms (example of line 3)\n'],
    ['a value in a configuration file', 'inputs:\n  push: sometimes', expect.stringMatching(/^docs\/a\.md:5: push: given "sometimes", expected/)],
    ['a value of an input that is only read as text', 'inputs:\n  timeout: soon', expect.stringMatching(/^docs\/a\.md:5: timeout: given "soon", expected/)],
    ['what a configuration file extends', 'extends: octo-org/shared/image.yml@', expect.stringMatching(/^docs\/a\.md:4: extends: expected a reference after the @/)],
    ['a key of an images file', 'images:\n  - id: api\n    contxt: api', expect.stringMatching(/^docs\/a\.md:6: contxt of api: given .+the name context/)],
    ['an action without description', 'name: A\ndescription: B\ninputs: {c: {required: true}}\nruns: {using: node24}', 'docs/a.md:4: inputs.c has no description (example of line 3)\n'],
  ])('%s', (_, text, said) => {
    expect(problemsOf(text)).toEqual(said);
  });

  test.each([
    ['json', '{"a": 1,}', expect.stringMatching(/^docs\/a\.md:4: no JSON: /)],
    ['toml', 'a = ', expect.stringMatching(/^docs\/a\.md:4: no TOML: /)],
    ['dockerfile', 'FROM a\nRUM make', 'docs/a.md:5: no Dockerfile: there is no instruction rum (example of line 3)\n'],
    ['dockerfile', 'FROM a\nRUN <<EOF\nmake', expect.stringMatching(/^docs\/a\.md:4: no Dockerfile: /)],
    ['sh', 'npm test\nnpm run bemch', 'docs/a.md:5: package.json has no script bemch (example of line 3)\n'],
    ['python', 'import os', 'docs/a.md:3: nobody checks examples in python\n'],
  ])('in %s', (language, text, said) => {
    expect(problemsOf(text, language)).toEqual(said);
  });

  test('in a file of another language, by its own lines', () => {
    expect(showProblems(readExamples([{ file: 'examples/a/b.Dockerfile', text: 'FROM a\nRUM make\n' }, { file: 'examples/a/b.json', text: '{' }], facts).problems)).toMatch(/^examples\/a\/b\.Dockerfile:2: .+ rum\nexamples\/a\/b\.json:1: no JSON: .+\n$/);
  });

  test('in a file, by its own lines', () => {
    const text = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ${ours}/merge@v1\n`;
    expect(showProblems(readExamples([{ file: 'examples/workflows/a.yml', text }], facts).problems)).toBe(`examples/workflows/a.yml:6: ${ours}/merge@v1 requires the input expected\n`);
  });
});

describe('what is right is left alone', () => {
  test.each([
    ['a value known in a run only', `- uses: ${ours}@v1\n  with:\n    push: \${{ github.actor }}`],
    ['a value with a part left out', `- uses: ${ours}@v1\n  with:\n    digests: '{"linux/amd64": "sha256:…"}'`],
    ['a leg of any number', `- id: build\n  uses: ${ours}/build@v1\n  with: {expected: a, leg: b}\n- run: echo "$A"\n  env: {A: "\${{ steps.build.outputs.leg-7 }}"}`],
    ['actions of others', '- id: meta\n  uses: docker/metadata-action@v6\n  with: {anything: a}\n- run: echo "${{ steps.meta.outputs.anything }}"'],
  ])('%s', (_, text) => {
    expect(problemsOf(text)).toBe('');
  });
});

test('what is required can be inherited, and is not asked of a part of a step', () => {
  const of = { inputs: new Map([['image', true], ['other', false]]), secrets: new Map([['token', true]]), outputs: [] };
  const said = (text: string): string => showProblems(readExamples([{ file: 'docs/a.md', text: fenced(text) }], { signatures: new Map([['', of]]), scripts: [] }).problems);
  const uses = `- uses: ${ours}@v1\n  with: {image: a}`;
  expect(said(uses)).toBe(`docs/a.md:4: ${ours}@v1 requires the secret token (example of line 3)\n`);
  expect(said(`${uses}\n  secrets: inherit`)).toBe('');
  expect(said('other: a')).toBe('');
  expect(said('with: {other: a}')).toBe('');
});

describe('a part of a workflow is wrapped', () => {
  test('inputs in a step of the action that has them', () => {
    expect(parse(wrapped('tags: |\n  type=sha'))).toEqual({ on: 'push', jobs: { example: { 'runs-on': 'ubuntu-latest', steps: [{ uses: `${ours}@v1`, with: { tags: 'type=sha\n' } }] } } });
    expect(parse(wrapped('checkout: false'))).toEqual({ on: 'push', jobs: { example: { uses: `${ours}/.github/workflows/publish.yml@v1`, with: { checkout: false } } } });
  });

  test('what is with it in a step or job of what has these inputs', () => {
    expect(parse(wrapped('with:\n  platforms: linux/amd64\nenv: {A: b}'))).toMatchObject({ jobs: { example: { steps: [{ uses: `${ours}@v1`, with: { platforms: 'linux/amd64' }, env: { A: 'b' } }] } } });
    expect(parse(wrapped('with:\n  checkout: false'))).toMatchObject({ jobs: { example: { uses: `${ours}/.github/workflows/publish.yml@v1`, with: { checkout: false } } } });
  });

  test('with the steps, jobs, matrix and inputs that it refers to', () => {
    const step = '- run: make\n  env:\n    A: ${{ steps.image.outputs.ref }} ${{ needs.plan.outputs.legs }} ${{ matrix.leg }} ${{ inputs.tag }}';
    expect(parse(wrapped(step))).toMatchObject({
      on: { workflow_dispatch: { inputs: { tag: { type: 'string' } } } },
      jobs: {
        plan: { outputs: { legs: 'x' } },
        example: { needs: ['plan'], strategy: { matrix: { leg: ['x'] } }, steps: [{ id: 'image' }, { run: 'make' }] },
      },
    });
  });

  test('and several steps stay as they are: one that they refer to is missing', () => {
    expect(parse(wrapped('- run: make\n- run: echo ${{ steps.image.outputs.ref }}'))).toMatchObject({ jobs: { example: { steps: [{ run: 'make' }, {}] } } });
  });

  test('and each of its lines keeps its number', () => {
    const { workflow = [] } = found('a:\n  steps:\n    - run: one\nb:\n  steps:\n    - run: two').examples[0] ?? {};
    expect(workflow.flatMap(({ text, at }) => (/run: \w/.test(text) ? [[text.trim(), at]] : []))).toEqual([['- run: one', 6], ['- run: two', 9]]);
  });

  test('and nothing is added to a whole one', () => {
    const text = 'on: push\njobs:\n  a:\n    steps: []\n';
    expect(wrapped(text.trimEnd())).toBe(text);
  });
});

test('fences are found in lists, in tildes, in longer fences, and one that is not closed', () => {
  const text = '1. a\n\n   ```yaml\n   a:\n     - b\n   ```\n\n~~~sh\n```\n~~~\n\n````text\n```yaml\n````\n\n```js`` `x`\n\n```json\n{';
  expect(findFences(text)).toEqual([
    { language: 'yaml', line: 3, text: 'a:\n  - b\n' },
    { language: 'sh', line: 8, text: '```\n' },
    { language: 'text', line: 12, text: '```yaml\n' },
    { language: 'json', line: 18, text: '{\n' },
  ]);
});

describe('of this repository', () => {
  const sources = repositorySources();
  const { examples, problems } = repositoryExamples();

  test('no example is wrong', () => {
    expect(showProblems(problems)).toBe('');
  });

  test('every one that a Markdown reader sees is looked at', () => {
    const seen = sources.filter(({ file }) => file.endsWith('.md')).flatMap(({ file, text }) => codeBlocksOf(text).map((language) => `${file}: ${language}`));
    expect(examples.filter(({ file }) => file.endsWith('.md'))).toHaveLength(seen.length);
    expect(seen.length).toBeGreaterThan(80);
  });

  test('every kind of file is among them', () => {
    expect(examples.filter(({ kind }) => kind === 'action').map(({ file }) => file)).toEqual(actionFiles);
    expect(actionFiles).toEqual(['action.yml', ...['build', 'merge', 'plan', 'promote', 'prune', 'rollback'].map((name) => `${name}/action.yml`)]);
    expect(examples.map(({ file }) => file)).toEqual(expect.arrayContaining(['examples/claude-code-proxy/Dockerfile', 'examples/claude-code-proxy/pyproject.toml', 'examples/kubernetes/buildkit.yaml', 'examples/workflows/native-runners.yml', 'examples/zizmor.yml', '.github/workflows/publish.yml']));
  });

  test('a file that describes images is one for a run', async () => {
    for (const { text } of examples.filter(({ kind }) => kind === 'images-file')) {
      const { images } = await readFrom(fromYaml(text));
      expect(images.length).toBeGreaterThan(0);
    }
  });
});

/** The languages of all blocks of code, of which those that are only indented have none. */
function codeBlocksOf(markdown: string): readonly string[] {
  const languages: string[] = [];
  void marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type === 'code') languages.push(typeof token['lang'] === 'string' ? token['lang'] : '');
  });
  return languages;
}
