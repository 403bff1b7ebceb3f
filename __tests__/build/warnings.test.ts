// Dockerfile warnings and the places they are shown at.
import { describe, expect, test } from '@jest/globals';
import { decodeCheck, dockerfileOf, warningOf } from '../../src/build/warnings.ts';
import type { BuildSource } from '../../src/domain/build.ts';

const source = (context: string): BuildSource => ({ context, kind: 'given', reason: '' });

test.each([
  ['.', undefined, 'Dockerfile'],
  ['./sub', undefined, 'sub/Dockerfile'],
  ['/home/runner/app', undefined, 'Dockerfile'],
  ['https://github.com/o/r.git#main', undefined, 'Dockerfile'],
  ['git@github.com:o/r.git', undefined, 'Dockerfile'],
  ['.', 'docker/Own.dockerfile', 'docker/Own.dockerfile'],
])('the Dockerfile of context %j and file %j is %j', (context, file, expected) => {
  expect(dockerfileOf({ source: source(context), ...(file === undefined ? {} : { file }) })).toBe(expected);
});

describe('from the progress', () => {
  test('rule, message and place', () => {
    const warning = { short: "FromAsCasing: 'as' and 'FROM' casing do not match (line 2)", detail: [], url: 'https://docs/rule', filename: 'Own.dockerfile', line: 2 };
    expect(warningOf(warning, 'docker/Own.dockerfile')).toEqual({
      rule: 'FromAsCasing',
      message: "'as' and 'FROM' casing do not match",
      url: 'https://docs/rule',
      file: 'docker/Own.dockerfile',
      line: 2,
    });
  });

  test('other text is the message', () => {
    expect(warningOf({ short: 'something is odd', detail: [] }, 'Dockerfile')).toEqual({ rule: 'BuildWarning', message: 'something is odd' });
  });
});

describe('from a check', () => {
  const answer = {
    warnings: [{ ruleName: 'FromAsCasing', description: 'general', detail: 'this one', url: 'https://docs', location: { ranges: [{ start: { line: 3 } }] } }, { ruleName: 'Other', description: 'general' }],
    buildError: { message: 'unknown instruction' },
  };
  const expected = {
    warnings: [
      { rule: 'FromAsCasing', message: 'this one', url: 'https://docs', file: 'sub/Dockerfile', line: 3 },
      { rule: 'Other', message: 'general' },
    ],
    error: 'unknown instruction',
  };

  test.each([['JSON', answer], ['text of JSON', JSON.stringify(answer)]])('as %s', (_, value) => {
    expect(decodeCheck(value, 'sub/Dockerfile')).toEqual(expected);
  });

  test.each([undefined, null, 'Check complete', 7])('%j is none', (value) => {
    expect(decodeCheck(value, 'Dockerfile')).toBeUndefined();
  });
});
