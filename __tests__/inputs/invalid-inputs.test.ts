// The error that shows all problems.
import { describe, expect, test } from '@jest/globals';
import { invalidInputs } from '../../src/inputs/invalid-inputs.ts';

describe('the error', () => {
  test('has a line for each problem: name, value, expectation', () => {
    const error = invalidInputs([
      { input: 'push', given: 'maybe', expected: 'one of auto, true, false' },
      { input: 'platforms', given: 'linux/amd65', expected: 'a platform' },
      { input: 'platforms', given: 'x"y', expected: 'a platform' },
    ]);
    expect(error.code).toBe('INVALID_INPUT');
    expect(error.what).toBe('2 inputs are wrong: push, platforms.');
    expect(error.why.split('\n')).toEqual([
      'push: given "maybe", expected one of auto, true, false.',
      'platforms: given "linux/amd65", expected a platform.',
      'platforms: given "x\\"y", expected a platform.',
    ]);
  });

  test('names a single input, and what is given as nothing', () => {
    const error = invalidInputs([{ input: 'tags', given: '', expected: 'a rule' }]);
    expect(error.what).toBe('The input tags is wrong.');
    expect(error.why).toBe('tags: given nothing, expected a rule.');
  });

  test('names file and line of what a file of the repository gave', () => {
    const error = invalidInputs(
      [
        { input: 'push', given: 'maybe', expected: 'one' },
        { input: 'target', given: 'x', expected: 'y', at: 'base.yml:1' },
        { input: 'constructor', given: 'x', expected: 'y' },
      ],
      { push: 'image.yml:3', target: 'image.yml:4' },
    );
    expect(error.why.split('\n')).toEqual(['push (image.yml:3): given "maybe", expected one.', 'target (base.yml:1): given "x", expected y.', 'constructor: given "x", expected y.']);
    expect(error.fix).toMatch(/^Correct them where they are written/);
    expect(invalidInputs([{ input: 'push', given: 'maybe', expected: 'one' }], { target: 'image.yml:4' }).fix).toMatch(/^Correct them in the workflow/);
  });

  test('cuts a long value', () => {
    expect(invalidInputs([{ input: 'append', given: 'x'.repeat(5000), expected: 'a list' }]).why.length).toBeLessThan(300);
  });
});
