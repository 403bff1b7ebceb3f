// What is done about free space, in which order, and how often it is looked at.
import { describe, expect, test } from '@jest/globals';
import { enoughFree, nextLookMs, nextStep, type DiskState, type DiskStep } from '../../src/resources/disk-decision.ts';

const GB = 1e9;

describe('nextStep', () => {
  test.each<[string, Partial<DiskState>, DiskStep]>([
    ['there is room', { free: 20 * GB }, 'go-on'],
    ['exactly the limit', { free: GB }, 'go-on'],
    ['short: the cache goes first', { prune: 'ready', remove: 'ready' }, 'prune'],
    ['toolchains wait for the cache', { prune: 'running', remove: 'ready' }, 'wait'],
    ['the cache did not help', { prune: 'spent', remove: 'ready' }, 'remove'],
    ['toolchains are being removed', { prune: 'spent', remove: 'running' }, 'wait'],
    ['nothing is left to free', { prune: 'spent', remove: 'spent' }, 'stop'],
    ['half of the limit is gone while it is freed', { free: 0.4 * GB, prune: 'running' }, 'stop'],
    ['toolchains go long before the limit', { free: 9 * GB, remove: 'ready' }, 'remove'],
    ['but not while there is much room', { free: 11 * GB, remove: 'ready' }, 'go-on'],
    ['and the cache does not go before the limit', { free: 9 * GB, prune: 'ready' }, 'go-on'],
    ['they are on their way', { free: 9 * GB, remove: 'running' }, 'go-on'],
  ])('%s', (_name, state, step) => {
    expect(nextStep({ free: 0.8 * GB, minFree: GB, prune: 'spent', remove: 'spent', ...state })).toBe(step);
  });

  test('without a limit nothing is ever too little, and toolchains still go', () => {
    expect(nextStep({ free: 0, prune: 'ready', remove: 'spent' })).toBe('go-on');
    expect(nextStep({ free: 0, prune: 'spent', remove: 'ready' })).toBe('remove');
  });
});

test('what removing aims at grows with the limit', () => {
  expect([enoughFree(), enoughFree(GB), enoughFree(5 * GB)]).toEqual([10 * GB, 10 * GB, 20 * GB]);
});

test.each([
  [100 * GB, 1000],
  [3 * GB, 1000],
  [1.5 * GB, 500],
  [1.1 * GB, 250],
  [0, 250],
])('with %d bytes free and a limit of 1 GB the next look is after %d ms', (free, milliseconds) => {
  expect(nextLookMs({ free, minFree: GB })).toBe(milliseconds);
});
