// cache-mounts is a word or a list of ids and targets.
import { expect, test } from '@jest/globals';
import { inputsFrom, problemsFrom } from './read.ts';

test.each([
  [undefined, 'auto'],
  ['auto', 'auto'],
  [' off ', 'off'],
  ['/root/.cache/pip, go-build\n/root/.npm', ['/root/.cache/pip', 'go-build', '/root/.npm']],
])('%j', (given, keep) => {
  expect(inputsFrom(given === undefined ? {} : { 'cache-mounts': given }).cacheMounts).toEqual({ keep });
});

test('the image that carries them', () => {
  expect(inputsFrom({ 'cache-mounts-image': 'busybox' }).cacheMounts.image).toBe('busybox');
});

test.each(['true', 'auto,off', 'auto\n/a', '/a,false'])('%j is refused', (given) => {
  expect(problemsFrom({ 'cache-mounts': given })).toEqual([{ input: 'cache-mounts', given, expected: 'auto, off, or ids or targets of cache mounts like /root/.cache/pip' }]);
});
