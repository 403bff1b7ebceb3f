// Linux's files about memory -> bytes.
import { describe, expect, test } from '@jest/globals';
import { decodeMemory, type MemoryFiles } from '../../src/world/adapters/memory-files.ts';

const meminfo = 'MemTotal:       16384000 kB\nMemFree:         1000000 kB\nMemAvailable:    8192000 kB\nBuffers:           79964 kB\n';
const pressure = 'some avg10=12.50 avg60=3.00 avg300=0.40 total=123456\nfull avg10=1.00 avg60=0.00 avg300=0.00 total=99\n';
const none: MemoryFiles = { meminfo: undefined, pressure: undefined, limit: undefined, current: undefined, details: undefined };

describe('decodeMemory', () => {
  test('a machine without a limit', () => {
    expect(decodeMemory({ ...none, meminfo, pressure })).toEqual({ total: 16_384_000 * 1024, available: 8_192_000 * 1024, pressure: 12.5 });
  });

  test('a kernel that does not tell of pressure', () => {
    expect(decodeMemory({ ...none, meminfo })).not.toHaveProperty('pressure');
  });

  test('in a container what is left of its limit counts; cached files do not', () => {
    const limited = { limit: '4000000000\n', current: '3000000000\n', details: 'anon 2000000000\ninactive_file 500000000\nactive_file 1\n' };
    expect(decodeMemory({ ...none, meminfo, ...limited })).toEqual({ total: 4e9, available: 1.5e9 });
  });

  test('a limit above what the machine has, or none, changes nothing', () => {
    for (const limit of ['max\n', '99000000000000\n']) expect(decodeMemory({ ...none, meminfo, limit, current: '1\n' })).toEqual({ total: 16_384_000 * 1024, available: 8_192_000 * 1024 });
  });

  test('a limit that is exceeded leaves nothing, not less', () => {
    expect(decodeMemory({ ...none, meminfo, limit: '10\n', current: '20\n' })?.available).toBe(0);
  });

  test.each(['', 'MemTotal: 1 kB\n', 'nonsense'])('%j tells nothing', (text) => {
    expect(decodeMemory({ ...none, meminfo: text })).toBeUndefined();
  });
});
