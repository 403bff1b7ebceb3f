// Median, spread and ratios within a round; what of it meets a target.
import { describe, expect, test } from '@jest/globals';
import { pairwiseRatios, spreadOf } from '../../bench/statistics.ts';
import { judge, type Target } from '../../bench/targets.ts';

describe('the spread', () => {
  test('has the middle one of an odd number, whatever their order', () => {
    expect(spreadOf([30, 10, 200])).toEqual({ median: 30, min: 10, max: 200 });
  });

  test('has the middle between the two middle ones of an even number', () => {
    expect(spreadOf([4, 1, 2, 100])).toEqual({ median: 3, min: 1, max: 100 });
  });

  test('of one measurement is that one', () => {
    expect(spreadOf([7])).toEqual({ median: 7, min: 7, max: 7 });
  });

  test('of nothing is a mistake', () => {
    expect(() => spreadOf([])).toThrow('no measurement');
  });
});

describe('ratios', () => {
  test('are those of the same round, not of the medians', () => {
    expect(pairwiseRatios([2, 30, 4], [1, 10, 8])).toEqual([2, 3, 0.5]);
  });

  test('end with the shorter list', () => {
    expect(pairwiseRatios([2, 4], [1])).toEqual([2]);
  });
});

describe('a target', () => {
  const ratio: Target = { kind: 'ratio', contender: 'ours', against: 'bare', atMost: 1.1 };

  test.each([
    ['at the limit', [1.1, 1.1, 9], true],
    ['above it', [1.11, 1.11, 0.1], false],
  ])('is judged by the median: %s', (_, ours, met) => {
    expect(judge([ratio], { ours, bare: [1, 1, 1] })).toMatchObject([{ met }]);
  });

  test('in milliseconds needs nobody to compare with', () => {
    expect(judge([{ kind: 'ms', contender: 'ours', atMost: 1500 }], { ours: [1400, 1600, 1501] })).toEqual([{ target: { kind: 'ms', contender: 'ours', atMost: 1500 }, reached: { median: 1501, min: 1400, max: 1600 }, met: false }]);
  });

  test('of somebody who was not measured is not judged', () => {
    expect(judge([ratio], { bare: [1] })).toEqual([]);
    expect(judge([ratio], { ours: [1] })).toEqual([]);
  });
});
