// The command line of the bench, and where its results go.
import { describe, expect, test } from '@jest/globals';
import { readOptions } from '../../bench/options.ts';

const read = (...args: string[]): ReturnType<typeof readOptions> => readOptions(args, ['hello', 'export'], 9, { whole: 'kept', part: 'scratch' });

describe('options', () => {
  test('by default everything is measured in seven rounds, and kept', () => {
    expect(read()).toEqual({ rounds: 7, seed: 9, peers: [], to: 'kept' });
  });

  test.each([[['--only', 'hello']], [['--rounds', '3']]])('a part is not kept with the others: %j', (args) => {
    expect(read(...args).to).toBe('scratch');
  });

  test('are what was given', () => {
    expect(read('--only', 'export,hello', '--rounds', '8', '--seed', '4', '--bed', 'bed.json', '--peer', 'a/one', '--peer', 'recipe=../b,/c/d', '--peer', 'x,y/z', '--to', 'there')).toEqual({
      ...{ only: ['export', 'hello'], rounds: 8, seed: 4, bed: 'bed.json', peers: [{ name: 'one', paths: ['a/one'] }, { name: 'recipe', paths: ['../b', '/c/d'] }, { name: 'x + z', paths: ['x', 'y/z'] }], to: 'there' },
    });
  });

  test.each([
    [['--only', 'helo'], /there is no helo. There are hello, export/],
    [['--rounds', '0'], /--rounds 0: expected a whole number from 1 on/],
    [['--rounds', ''], /--rounds/],
    [['--seed', 'x'], /--seed x/],
    [['--peer', 'recipe=,'], /--peer recipe=,: expected a path/],
    [['--what'], /Unknown option/],
  ])('that are wrong are named: %j', (args, message) => {
    expect(() => read(...args)).toThrow(message);
  });
});
