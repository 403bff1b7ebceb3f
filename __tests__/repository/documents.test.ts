// The documents keep what they promise: a heading for every error code, a quick start that is valid, links that lead somewhere.
import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { errorCodes } from '../../src/domain/action-error.ts';
import { documentationLink } from '../../src/report/failure-text.ts';

const root = resolve(import.meta.dirname, '..', '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const readme = read('README.md');
const headings = Array.from(readme.matchAll(/^### (.+)$/gm), ([, heading = '']) => heading);

describe('troubleshooting', () => {
  test.each(Object.keys(errorCodes) as (keyof typeof errorCodes)[])('%s has a heading that its link leads to, and advice', (code) => {
    expect(headings.filter((heading) => heading === code)).toHaveLength(1);
    // GitHub's anchor of a heading of capitals and underscores is the same in lower case.
    expect(documentationLink({ code }).split('#')[1]).toBe(code.toLowerCase());
    expect((new RegExp(`^### ${code}\n\n([^#]+)`, 'm').exec(readme)?.[1] ?? '').length).toBeGreaterThan(50);
  });

  test('no heading is left of a code that is gone', () => {
    expect(headings.filter((heading) => /^[A-Z]+(?:_[A-Z]+)*$/.test(heading)).toSorted()).toEqual(Object.keys(errorCodes).toSorted());
  });
});

describe('README', () => {
  const examples = Array.from(readme.matchAll(/```yaml\n([\s\S]*?)```/g), ([, example = '']) => example);
  const inputs: unknown = parse(read('action.yml'));
  const declared = Object.keys((inputs as { inputs: Record<string, unknown> }).inputs);

  test('the quick start has 12 lines and the permissions it needs', () => {
    const [quickStart = ''] = examples;
    expect(quickStart.trimEnd().split('\n')).toHaveLength(12);
    expect(parse(quickStart)).toMatchObject({ permissions: { contents: 'read', packages: 'write' }, jobs: { image: { steps: [{ id: 'image' }, {}] } } });
  });

  test.each(examples.slice(1).map((example, index) => [index + 1, example] as const))('example %d is YAML and uses inputs that exist', (_, example) => {
    const steps: unknown = parse(example);
    const used = (Array.isArray(steps) ? steps : []).flatMap((step: { uses?: string; with?: Record<string, unknown> }) =>
      step.uses?.includes('ghcr-buildx-action') === true ? Object.keys(step.with ?? {}) : [],
    );
    expect(used.filter((name) => !declared.includes(name))).toEqual([]);
  });

  test.each(['inputs', 'outputs'])('the table of %s has its markers', (name) => {
    expect(readme).toMatch(new RegExp(`<!-- ${name} -->\n[\\s\\S]*<!-- /${name} -->`));
  });
});

test.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/architecture.md', 'docs/tags.md', 'examples/claude-code-proxy/README.md'])('the links of %s lead to files', (file) => {
  const targets = Array.from(read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g), ([, target = '']) => target);
  expect(targets.filter((target) => !existsSync(join(root, dirname(file), target)))).toEqual([]);
});

test('every folder of src/ has its place in the architecture', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory() && readdirSync(join(root, 'src', entry.name)).length > 0);
  const document = read('docs/architecture.md');
  expect(folders.map(({ name }) => name).filter((name) => !document.includes(`src/${name}/`) && !document.includes(`${name}/"`))).toEqual([]);
});
