// Examples of documents in front of the real actionlint, zizmor, bash and buildx: what these find is said of the document's own line.
import { expect, test } from '@jest/globals';
import { resolve } from 'node:path';
import { readExamples } from '../../scripts/document-examples.ts';
import { lintExamples } from '../../scripts/examples/linted-examples.ts';
import { repositoryFacts } from '../../scripts/repository-examples.ts';

const settings = resolve(import.meta.dirname, '..', '..', 'examples', 'zizmor.yml');

async function found(text: string, language = 'yaml'): Promise<string> {
  const { examples, problems } = readExamples([{ file: 'docs/a.md', text: `# A page\n\n\`\`\`${language}\n${text}\n\`\`\`\n` }], repositoryFacts());
  expect(problems).toEqual([]);
  const results = await lintExamples(examples, settings);
  expect(results.length).toBeGreaterThan(0);
  return results.filter(({ passed }) => !passed).map(({ printed }) => printed).join('');
}

const whole = (step: string): string => `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}`;

test.each([
  ['a key of a step', '- uses: actions/checkout@v6\n  wiht: {ref: a}', /^docs\/a\.md:5:\d+: unexpected key "wiht"/],
  ['a step that is not among several', '- run: make\n- run: make "$A"\n  env:\n    A: ${{ steps.image.outputs.ref }}', /^docs\/a\.md:7:\d+: property "image" is not defined/],
  ['an input of somebody else\'s action', '- uses: actions/checkout@v6\n  with: {reff: a}', /^docs\/a\.md:5:\d+: input "reff" is not defined/],
  ['an output that a job does not give', 'a:\n  steps:\n    - run: make\nb:\n  needs: a\n  if: needs.a.outputs.x\n  steps:\n    - run: make', /^docs\/a\.md:9:\d+: property "x" is not defined/],
  ['an event', 'on: {psuh: {}}', /^docs\/a\.md:4:\d+: unknown Webhook event "psuh"/],
  ['a runner', 'runs-on: ubuntu-0\nsteps:\n  - run: make', /^docs\/a\.md:4:\d+: label "ubuntu-0" is unknown/],
])('actionlint, in a part of a workflow: %s', async (_, text, said) => {
  expect(await found(text)).toMatch(said);
});

test('zizmor, in a whole workflow', async () => {
  expect(await found(whole('uses: docker/login-action@v4'))).toBe('');
  expect(await found(whole('run: echo "${{ github.event.issue.title }}"'))).toMatch(/template-injection[\s\S]*--> (?:\S*\/)?docs\/a\.md:10:/);
});

test('bash, which runs nothing', async () => {
  expect(await found('echo a >&2; false', 'sh')).toBe('');
  expect(await found('make\nif true; then make', 'sh')).toMatch(/^docs\/a\.md:\d: syntax error/);
});

test('buildx, without building', async () => {
  expect(await found('variable "A" { default = "1" }\ngroup "default" { targets = ["api"] }\ntarget "base" { context = "base" }\ntarget "api" {\n  contexts = { base = "target:base" }\n}', 'hcl')).toBe('');
  expect(await found('target "a" {', 'hcl')).toMatch(/^docs\/a\.md:3: .*docker-bake\.hcl:1.*Unclosed/);
  expect(await found('target "a" { dockerfile-inline = "FROM b" }', 'hcl')).toMatch(/^docs\/a\.md:3: .*dockerfile-inline/);
  expect(await found('variable "A" {}', 'hcl')).toMatch(/^docs\/a\.md:3: /);
  expect(await found('services:\n  api: {build: .}')).toBe('');
  expect(await found('services:\n  api: {build: .}\n  web: {biuld: .}')).toMatch(/^docs\/a\.md:3: .*"web" has neither/);
});
