// source-date-epoch and rewrite-timestamp as a step gives them: what is read, what is refused, and what wins.
import { describe, expect, test } from '@jest/globals';
import { inputsFrom, problemsFrom } from './read.ts';

describe('source-date-epoch', () => {
  test.each<[string, 'commit' | number | undefined]>([
    ['', undefined],
    ['commit', 'commit'],
    [' commit ', 'commit'],
    ['0', 0],
    ['1767225600', 1_767_225_600],
    ['99999999999', 99_999_999_999],
  ])('%j', (given, value) => {
    expect(inputsFrom({ 'source-date-epoch': given }).build.sourceDateEpoch).toBe(value);
  });

  // The last but one: milliseconds.
  test.each(['now', 'Commit', '-1', '1.5', '1e9', '007', '0x10', '2026-11-01', '1767225600000', '1 2'])('%j is a problem', (given) => {
    expect(problemsFrom({ 'source-date-epoch': given })).toEqual([{ input: 'source-date-epoch', given, expected: 'commit, or whole seconds since 1970, for example 1767225600' }]);
  });

  test('a build argument wins, and it is said', () => {
    const { build, warnings } = inputsFrom({ 'source-date-epoch': 'commit', 'build-args': 'A=1\nSOURCE_DATE_EPOCH=5' });
    expect(build.sourceDateEpoch).toBe('commit');
    expect(warnings).toEqual(['source-date-epoch is left out: build-args has SOURCE_DATE_EPOCH=5.']);
    expect(inputsFrom({ 'source-date-epoch': 'commit', 'build-args': 'SOURCE_DATE_EPOCH\nMY_SOURCE_DATE_EPOCH=5' }).warnings).toEqual([]);
  });
});

describe('rewrite-timestamp', () => {
  test.each<[string, boolean | undefined]>([['', undefined], ['true', true], ['False', false]])('%j', (given, value) => {
    expect(inputsFrom({ 'rewrite-timestamp': given, 'source-date-epoch': '1' }).build.rewriteTimestamp).toBe(value);
  });

  test('needs a time from somewhere', () => {
    const wanted = { 'rewrite-timestamp': 'true' };
    expect(problemsFrom(wanted)).toMatchObject([{ input: 'rewrite-timestamp', expected: expect.stringContaining('source-date-epoch') }]);
    expect(problemsFrom(wanted, { environment: { SOURCE_DATE_EPOCH: '' } })).toHaveLength(1);
    expect(problemsFrom({ ...wanted, 'build-args': 'SOURCE_DATE_EPOCH' })).toHaveLength(1);
    expect(problemsFrom(wanted, { environment: { SOURCE_DATE_EPOCH: '1' } })).toEqual([]);
    expect(problemsFrom({ ...wanted, 'build-args': 'SOURCE_DATE_EPOCH=1' })).toEqual([]);
    expect(problemsFrom({ 'rewrite-timestamp': 'false' })).toEqual([]);
    expect(problemsFrom({ 'rewrite-timestamp': 'maybe' })).toMatchObject([{ given: 'maybe', expected: 'true or false' }]);
  });
});
