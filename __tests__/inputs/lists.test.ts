// Lists in the syntax of docker's actions, item by item.
import { describe, expect, test } from '@jest/globals';
import { commentedLines, items, lines, ruleLines } from '../../src/inputs/lists.ts';

describe.each([
  ['lines', lines],
  ['commentedLines', commentedLines],
  ['items', items],
  ['ruleLines', ruleLines],
] as const)('%s', (_, kind) => {
  test.each([
    ['one', ['one']],
    ['one\ntwo', ['one', 'two']],
    ['  one  \r\n\r\n  two\r\n', ['one', 'two']],
    [' \n \n', []],
  ])('%j is %j', (given, value) => {
    expect(kind.parse(given)).toEqual({ ok: true, value });
  });
});

describe('a line an item', () => {
  test.each([
    ['a=1,2,3', ['a=1,2,3']],
    ['type=local,"dest=a,b"', ['type=local,"dest=a,b"']],
    ['A="quoted"', ['A="quoted"']],
    ['"A=x\ny"\nB=z', ['A=x\ny', 'B=z']],
    ['"A=say ""hi"""', ['A=say "hi"']],
    ['{"json":"stays","n":1}', ['{"json":"stays","n":1}']],
    ['# no comment here', ['# no comment here']],
  ])('%j is %j', (given, value) => {
    expect(lines.parse(given)).toEqual({ ok: true, value });
  });

  test('a quote that is not closed is a fault that shows nothing', () => {
    expect(lines.parse('"A=secret')).toEqual({ ok: false, faults: [{ expected: expect.stringContaining('closing "') }] });
  });
});

describe('with comments', () => {
  test.each([
    ['# all\na=1\n#b=2\nc=3 # stays', ['a=1', 'c=3 # stays']],
    ['"a=x\n# in a value\ny"', ['a=x\n# in a value\ny']],
  ])('%j is %j', (given, value) => {
    expect(commentedLines.parse(given)).toEqual({ ok: true, value });
  });
});

describe('with commas too', () => {
  test.each([
    ['a,b', ['a', 'b']],
    ['a, b\nc,,d,', ['a', 'b', 'c', 'd']],
    ['"a,b"', ['a', 'b']],
  ])('%j is %j', (given, value) => {
    expect(items.parse(given)).toEqual({ ok: true, value });
  });
});

describe('rules', () => {
  test.each([
    ['# rules\ntype=semver,pattern={{version}}\n  type=raw,"value=a,b"', ['type=semver,pattern={{version}}', 'type=raw,"value=a,b"']],
    ['"type=match,pattern=a{1,2}"', ['"type=match,pattern=a{1,2}"']],
  ])('%j keep their quotes: %j', (given, value) => {
    expect(ruleLines.parse(given)).toEqual({ ok: true, value });
  });
});
