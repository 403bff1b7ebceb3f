// The runner's INPUT_ variables as a map of names.
import { expect, test } from '@jest/globals';
import { inputsOf } from '../../src/inputs/input-variables.ts';

test('names are lower case with their dashes; empty, absent and other variables are left out', () => {
  expect(
    inputsOf({ 'INPUT_BUILD-ARGS': ' A=1 ', INPUT_PUSH: 'true', INPUT_FILE: '', INPUT_TARGET: undefined, 'INPUT_WITH SPACE': 'x', PATH: '/bin', XINPUT_A: 'y' }),
  ).toEqual({ 'build-args': ' A=1 ', push: 'true', with_space: 'x' });
});
