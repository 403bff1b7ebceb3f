// Reading fields of JSON of unknown shape.
import { describe, expect, test } from '@jest/globals';
import { isPresent, optionalFlag, optionalText, text, textEntries, wholeNumber } from '../../src/trigger/payload.ts';

const payload = { a: { b: 'x', n: 3, no: false, empty: '', nothing: null, list: [1] } };

describe('a field', () => {
  test.each([
    ['a.b', 'x'],
    ['a.empty', undefined],
    ['a.n', undefined],
    ['a.nothing', undefined],
    ['a.nothing.more', undefined],
    ['a.b.length', undefined],
    ['constructor.name', undefined],
    ['a.__proto__.constructor.name', undefined],
  ])('%s as text is %s', (path, value) => {
    expect(optionalText(payload, path)).toBe(value);
  });

  test.each([null, undefined, 'text', 7, []])('of %j is nothing', (given) => {
    expect([optionalText(given, 'a.b'), optionalFlag(given, 'a'), isPresent(given, 'a'), textEntries(given, 'a')]).toEqual([undefined, undefined, false, {}]);
  });

  test('false is a flag, null is not present', () => {
    expect([optionalFlag(payload, 'a.no'), optionalFlag(payload, 'a.b'), isPresent(payload, 'a.no'), isPresent(payload, 'a.nothing'), isPresent(payload, 'a.toString')]).toEqual([false, undefined, true, false, false]);
  });

  test('that is needed is named with what was found', () => {
    expect(wholeNumber(payload, 'a.n')).toBe(3);
    expect(() => text(payload, 'a.list')).toThrow(expect.objectContaining({ code: 'UNEXPECTED_ANSWER', why: expect.stringContaining('a list') as unknown }));
    expect(() => wholeNumber(payload, 'a.b')).toThrow(expect.objectContaining({ code: 'UNEXPECTED_ANSWER', what: expect.stringContaining('a.b') as unknown }));
  });
});
