// .dockerignore as BuildKit reads it; that the two agree on real trees is shown in e2e/unchanged-context.
import { describe, expect, test } from '@jest/globals';
import { readIgnoreRules, type IgnoreRules, type Judgement } from '../../src/unchanged/ignore-rules.ts';
import { must } from '../fakes/plan.ts';

function ignores(rules: IgnoreRules, path: string): boolean {
  const parts = path.split('/');
  return parts.reduce<Judgement | undefined>((parent, _, at) => rules.judge(parts.slice(0, at + 1).join('/'), parent), undefined)?.ignored ?? false;
}

test.each<[string, readonly string[], readonly string[]]>([
  ['a', ['a', 'a/b', 'a/b/c'], ['b/a', 'ab']],
  ['/a/', ['a', 'a/b'], ['b/a']],
  ['./a/../b', ['b'], ['a']],
  ['*.log', ['x.log', '.log'], ['a/x.log', 'xlog', 'x.log2']],
  ['**/*.log', ['x.log', 'a/x.log', 'a/b/x.log'], ['x.txt']],
  ['**/node_modules', ['node_modules/x', 'a/node_modules', 'a/node_modules/x'], ['node_modules2']],
  ['a/**', ['a/b', 'a/b/c'], ['a', 'b']],
  ['a/**/c', ['a/c', 'a/b/c', 'a/b/b/c/d'], ['a/b', 'c']],
  ['a?c', ['abc', 'a.c'], ['a/c', 'ac']],
  ['a+b', ['a+b'], ['aab', 'ab']],
  ['(a)|{b}$.x', ['(a)|{b}$.x'], ['a', '(a)|{b}$-x']],
  ['a+*', ['a+', 'a+b'], ['aab', 'ab']],
  ['(a)|{b}$.?', ['(a)|{b}$.x'], ['a', '(a)|{b}$-x']],
  ['[a-c]x', ['ax', 'cx'], ['dx', 'x']],
  ['[^a]x', ['bx'], ['ax']],
  ['a\\*', ['a*'], ['ab']],
  ['*\n!a', ['b', 'b/a'], ['a', 'a/b']],
  ['a\n!a/b', ['a/c', 'a/bb'], ['a/b', 'a/b/c']],
  ['!a\na', ['a'], []],
  ['*\n!*.md\nREADME.md', ['x', 'README.md'], ['y.md']],
  ['# a\n\n  b  \r\n#c', ['b'], ['a', 'c', '# a']],
  ['\uFEFFa', ['a'], []],
  [' # a', ['# a'], ['a']],
  ['', [], ['a']],
  ['é?', ['éx', 'é😀'], ['e']],
])('%j', (text, ignored, kept) => {
  const rules = must(readIgnoreRules(text));
  expect([...ignored, ...kept].filter((path) => ignores(rules, path))).toEqual(ignored);
});

test.each(['!', '[', '[]', 'a]b', 'a\\d', 'a\\', '[a\\]]', 'x^y*', '/!a'])('%j makes no rules: it is not understood to the letter', (text) => {
  expect(readIgnoreRules(text).ok).toBe(false);
});

describe('what is below an ignored folder', () => {
  test.each<[string, string, boolean]>([
    ['a', 'a', false],
    ['a\n!a/b', 'a', true],
    ['a\n!a/b/c', 'a/b', true],
    ['a\n!b', 'a', false],
    ['a\n!a/b/**', 'a', true],
    ['a\n!**/x', 'a', true],
    ['a\n!ab', 'a', false],
  ])('%j: %s: %s', (text, folder, may) => {
    expect(must(readIgnoreRules(text)).mayExcept(folder)).toBe(may);
  });
});
