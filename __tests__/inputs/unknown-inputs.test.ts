// Names that action.yml does not have: slips are problems, other actions' names are warnings, the rest is not ours.
import { describe, expect, test } from '@jest/globals';
import { inputsFrom, problemsFrom } from './read.ts';

describe('a name that is not there', () => {
  test.each([
    ['platform', 'platforms'],
    ['build-arg', 'build-args'],
    ['build_args', 'build-args'],
    ['tag', 'tags'],
    ['secret-file', 'secret-files'],
    ['cache_from', 'cache-from'],
    ['contxt', 'context'],
  ])('%s is close to %s', (name, near) => {
    expect(problemsFrom({ [name]: 'hidden' })).toEqual([{ input: name, given: 'an input of that name', expected: `the name ${near}` }]);
  });

  test.each(['environment', 'node', 'who-to-greet', 'use', 'name'])('%s may be of an action around this one', (name) => {
    expect(inputsFrom({ [name]: 'x' })).toEqual(inputsFrom({}));
  });

  test.each([
    ['version', 'buildx-version'],
    ['image', 'qemu-image'],
    ['token', 'github-token'],
  ])('%s has another name here: %s', (name, other) => {
    expect(inputsFrom({ [name]: 'x' }).warnings).toEqual([expect.stringContaining(other)]);
  });
});
