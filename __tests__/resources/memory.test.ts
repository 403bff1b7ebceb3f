// max-parallel: auto: how many at once, and when no further one begins.
import { describe, expect, test } from '@jest/globals';
import { affordableBuilds, isMemoryShort } from '../../src/resources/memory.ts';

const GB = 1e9;

describe('affordableBuilds', () => {
  test.each([
    ['all of a few on a hosted runner', 2, 14 * GB, 4, 2],
    ['no more than processors', 8, 60 * GB, 4, 4],
    ['two on one processor', 4, 60 * GB, 1, 2],
    ['as many as the memory is enough for', 8, 5 * GB, 8, 3],
    ['one with next to no memory', 8, 0.2 * GB, 8, 1],
  ])('%s', (_name, builds, available, processors, most) => {
    expect(affordableBuilds(builds, { total: 64 * GB, available }, processors)).toBe(most);
  });

  test('of memory nothing is known', () => {
    expect(affordableBuilds(8, undefined, 4)).toBe(4);
  });
});

describe('isMemoryShort', () => {
  test.each([
    ['plenty', { total: 16 * GB, available: 8 * GB, pressure: 0 }, false],
    ['less than a twentieth', { total: 16 * GB, available: 0.7 * GB, pressure: 0 }, true],
    ['on a small machine less than half a gigabyte', { total: 4 * GB, available: 0.5 * GB }, true],
    ['programs wait for memory', { total: 16 * GB, available: 3 * GB, pressure: 25 }, true],
    ['they wait, but not for want of it', { total: 16 * GB, available: 8 * GB, pressure: 25 }, false],
    ['the kernel does not tell whether they wait', { total: 16 * GB, available: 3 * GB }, false],
  ])('%s', (_name, memory, short) => {
    expect(isMemoryShort(memory)).toBe(short);
  });
});
