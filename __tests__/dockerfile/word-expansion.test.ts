// Quotes, escapes and ${…} as BuildKit's shell/lex.go has them; every expectation is its own result.
import { expect, test } from '@jest/globals';
import { expandWord, NotKnown, splitWords } from '../../src/dockerfile/word-expansion.ts';

const values: Readonly<Record<string, string>> = { X: 'ab', FILE: 'a.tar.gz', PATHS: 'aa/b/b', EMPTY: '', STAR: 'a*b' };
const lookup = (name: string): string | undefined => {
  if (name === 'SECRET') throw new NotKnown('It is not known.');
  return values[name];
};

test.each([
  ['$X-${X}', 'ab-ab'],
  ['$N', ''],
  ['${N:-d}${N-e}${EMPTY:-f}${EMPTY-g}', 'def'],
  ['${X:+p}${N:+q}${EMPTY+r}${EMPTY:+s}', 'pr'],
  ['${N:-${X}c}', 'abc'],
  ['${FILE%.*}|${FILE%%.*}', 'a.tar|a'],
  ['${PATHS#*/}|${PATHS##*/}', 'b/b|b'],
  ['${PATHS/b/x}|${PATHS//b/x}', 'aa/x/b|aa/x/x'],
  ['${PATHS//\\//-}', 'aa-b-b'],
  ['${STAR#a\\*}', 'b'],
  ['"q $X"\'s $X\'', 'q abs $X'],
  ['\\$X\\"', '$X"'],
  ['"a\\"b\\c\\\\"', 'a"b\\c\\'],
  ['a$', 'a$'],
  ['$1x', 'x'],
  ['<<< a<', '<<< a<'],
])('%s', (word, text) => {
  expect(expandWord(word, lookup, { escape: '\\' })).toBe(text);
});

test('with the other escape a backslash is a letter', () => {
  expect(expandWord('c:\\`$X', lookup, { escape: '`' })).toBe('c:\\$X');
});

test.each(['${', '${}', '${X', '${X:', '${X:#a}', '${X!a}', '${N?}', '${EMPTY:?no}', '"a', "'a", '${X#\\q}', '$SECRET', '${SECRET:-a}', '${N:-$SECRET}'])('%s is not known', (word) => {
  expect(() => expandWord(word, lookup, { escape: '\\' })).toThrow(NotKnown);
});

test('words fall apart at spaces outside quotes, those of a value too', () => {
  expect(splitWords('a "b c"  ${N:-d e} << f', lookup, { escape: '\\' })).toEqual(['a', 'b c', 'd', 'e', '<< f']);
  expect(splitWords('"b c" $N', lookup, { escape: '\\', raw: true, keepUnset: true })).toEqual(['"b c"', '$N']);
});
