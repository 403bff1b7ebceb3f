// Suggestions for mistyped names.
import { expect, test } from '@jest/globals';
import { nearestName } from '../../src/domain/nearest-name.ts';

test.each([
  ['use', ['ssh', 'push'], 1, undefined],
  ['use', ['ssh', 'push'], 2, 'ssh'],
  ['tag', ['tags'], 1, 'tags'],
])('%s is near %j within %i: %s', (name, known, limit, near) => {
  expect(nearestName(name, known, limit)).toBe(near);
});

test.each([
  ['platform', ['platforms', 'plan'], 'platforms'],
  ['semverr', ['semver', 'sha'], 'semver'],
  ['palatfrms', ['platforms'], 'platforms'],
  ['tag', ['tags', 'ssh'], 'tags'],
  ['sh', ['ssh', 'sha'], 'ssh'],
  ['something', ['platforms'], undefined],
  ['', ['tags'], undefined],
])('%s is near %j: %s', (name, known, near) => {
  expect(nearestName(name, known)).toBe(near);
});
