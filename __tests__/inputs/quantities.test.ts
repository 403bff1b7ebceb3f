// Amounts as people write them, each in one unit; and what is no amount.
import { describe, expect, test } from '@jest/globals';
import { inputsFrom, problemsFrom } from './read.ts';

describe('timeout', () => {
  test.each([
    ['90s', 90_000],
    ['15m', 900_000],
    ['1h30m', 5_400_000],
    ['1.5h', 5_400_000],
    ['250ms', 250],
  ])('%s is %d ms', (given, milliseconds) => {
    expect(inputsFrom({ timeout: given }).limits.totalMs).toBe(milliseconds);
  });

  test.each(['0', 'off', 'OFF'])('%s is no limit', (given) => {
    expect(inputsFrom({ 'idle-timeout': given }).limits.idleMs).toBeUndefined();
  });

  test.each(['15', 'soon', '5m later', '-3m', 'm'])('%s is a problem', (given) => {
    expect(problemsFrom({ timeout: given })).toEqual([{ input: 'timeout', given, expected: 'a duration like 90s, 15m or 1h30m, or off' }]);
  });

  test('a build is ended after half an hour of silence unless said otherwise', () => {
    expect(inputsFrom({}).limits).toEqual({ idleMs: 1_800_000 });
  });
});

describe('min-free-disk', () => {
  test('1 GB unless said otherwise', () => expect(inputsFrom({}).resources.minFreeDisk).toBe(1e9));
  test('a size, also a large one', () => expect(inputsFrom({ 'min-free-disk': '1.5 TiB' }).resources.minFreeDisk).toBe(1.5 * 2 ** 40));
  test.each(['off', 'OFF', '0', '0GB'])('%s is no limit', (given) => expect(inputsFrom({ 'min-free-disk': given }).resources).toEqual({ freeDisk: false }));
  test.each(['much', '5 PB', '-1GB', '10%'])('%s is a problem', (given) => {
    expect(problemsFrom({ 'min-free-disk': given })).toEqual([{ input: 'min-free-disk', given, expected: 'a size like 1GB or 500MB, or off' }]);
  });
});

describe('max-size and max-size-growth', () => {
  test.each([
    ['250MB', 250_000_000],
    ['1.5 GiB', 1_610_612_736],
    ['1000', 1000],
  ])('%s is %d bytes', (given, bytes) => {
    expect(inputsFrom({ 'max-size': given }).publish.maxSize).toBe(bytes);
    expect(inputsFrom({ 'max-size-growth': given }).publish.maxSizeGrowth).toEqual({ bytes });
  });

  test('growth may be a share', () => {
    expect(inputsFrom({ 'max-size-growth': '12.5%' }).publish.maxSizeGrowth).toEqual({ share: 0.125 });
  });

  test.each(['big', '10 %%', '5TBB'])('%s is a problem of both', (given) => {
    expect(problemsFrom({ 'max-size': given, 'max-size-growth': given }).map(({ input }) => input)).toEqual(['max-size', 'max-size-growth']);
  });
});
