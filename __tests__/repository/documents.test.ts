// The documents keep what they promise: a page for every error code, a quick start that is valid, links that lead somewhere,
// and tests that exist under the names that the promises give.
import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { errorCodes } from '../../src/domain/action-error.ts';
import { documentationLink } from '../../src/report/failure-text.ts';
import { testsNamedIn, titlesOf, type NamedTest } from './named-tests.ts';

const root = resolve(import.meta.dirname, '..', '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const readme = read('README.md');

describe('the pages of errors', () => {
  const pages = readdirSync(join(root, 'docs', 'errors'));

  test.each(Object.keys(errorCodes) as (keyof typeof errorCodes)[])('%s has a page that its link leads to, with an example of it', (code) => {
    const [, file = ''] = documentationLink({ code }).split('/blob/main/');
    expect(file).toBe(`docs/errors/${code}.md`);
    const page = read(file);
    expect(page).toMatch(new RegExp(`^# ${code}$`, 'm'));
    // The second line after the heading is the advice; the example is what the log shows.
    expect(/^# .+\n\n(.+)\n\n(.+)\n/m.exec(page)?.slice(1).map((part) => part.length > 20)).toEqual([true, true]);
    expect(page).toMatch(new RegExp(`^\`{3}text\n${code}: .+\nWhy: {2}.+\n(?: {6}.+\n)*Fix: {2}.+\n(?: {6}.+\n)*More: https:.+/${code}\\.md\n\`{3}$`, 'm'));
  });

  test('no page is left of a code that is gone', () => {
    expect(pages.toSorted()).toEqual(['README.md', ...Object.keys(errorCodes).map((code) => `${code}.md`)].toSorted());
  });

  test.each(pages)('no machine, time or secret of its making is in %s', (page) => {
    expect(read(`docs/errors/${page}`)).not.toMatch(/\/(?:work|home|root|tmp|Users)\/|node:internal|\bat .+\.ts:\d+/);
  });

  test.each(['README.md', 'docs/errors/README.md'])('%s lists every code', (file) => {
    const listed = Array.from(read(file).matchAll(/^\| \[([A-Z_]+)\]\((\S+)\) \| .{10,} \|$/gm), ([, code, target = '']) => [code, join(dirname(file), target)]);
    expect(listed).toEqual(Object.keys(errorCodes).map((code) => [code, join('docs', 'errors', `${code}.md`)]));
  });
});

describe('README', () => {
  test('the quick start has 12 lines and the permissions it needs', () => {
    const [, quickStart = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
    expect(quickStart.trimEnd().split('\n')).toHaveLength(12);
    expect(parse(quickStart)).toMatchObject({ permissions: { contents: 'read', packages: 'write' }, jobs: { image: { steps: [{ id: 'image' }, {}] } } });
  });

  test.each(['inputs', 'outputs', 'errors'])('the table of %s has its markers', (name) => {
    expect(readme).toMatch(new RegExp(`<!-- ${name} -->\n[\\s\\S]*<!-- /${name} -->`));
  });
});

const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'examples/claude-code-proxy/README.md', 'examples/many-images/README.md'],
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`),
];

test.each(documents)('the links of %s lead to files and to headings in them', (file) => {
  const targets = Array.from(prose(read(file)).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g), ([, target = '']) => target);
  expect(targets.filter((target) => !isThere(file, target))).toEqual([]);
});

describe.each(['docs/builders.md', 'docs/guarantees.md', 'docs/nodes.md', 'docs/recovery.md'])('the tests that %s names', (file) => {
  const folders = readdirSync(join(root, '__tests__'));
  const named = testsNamedIn(read(file), folders);

  test('are many', () => expect(named.length).toBeGreaterThan(10));

  test('exist under these names', () => {
    const isMissing = ({ file: name, title }: NamedTest): boolean => {
      const path = `__tests__/${name}.test.ts`;
      return !existsSync(join(root, path)) || (title !== undefined && !titlesOf(read(path)).includes(title));
    };
    expect(named.filter(isMissing)).toEqual([]);
  });
});

test('every folder of src/ has its place in the architecture', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory() && readdirSync(join(root, 'src', entry.name)).length > 0);
  const document = read('docs/architecture.md');
  expect(folders.map(({ name }) => name).filter((name) => !document.includes(`src/${name}/`) && !document.includes(`${name}/"`))).toEqual([]);
});

/** Without blocks and spans of code, in which a link is none. */
function prose(markdown: string): string {
  return markdown.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '``');
}

function isThere(from: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? from : join(dirname(from), path);
  if (!existsSync(join(root, file))) return false;
  return anchor === undefined || !file.endsWith('.md') || anchorsOf(read(file)).includes(anchor);
}

/** As GitHub makes them: lower case, no punctuation, a hyphen for each space. */
function anchorsOf(markdown: string): readonly string[] {
  return Array.from(markdown.matchAll(/^#{1,6} (.+)$/gm), ([, heading = '']) => heading.toLowerCase().replaceAll(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-'));
}
