// Reads what Linux tells of memory (proc(5), PSI, cgroup v2). Texts in, bytes out.
import type { MemoryFacts } from '../../domain/resources.ts';

/** Contents of the files; undefined where there is none. */
export type MemoryFiles = {
  /** /proc/meminfo: `MemAvailable:    8123456 kB`. */
  readonly meminfo: string | undefined;
  /** /proc/pressure/memory: `some avg10=0.00 avg60=0.00 avg300=0.00 total=0`. */
  readonly pressure: string | undefined;
  /** memory.max: bytes, or `max`. */
  readonly limit: string | undefined;
  /** memory.current: bytes, page cache included. */
  readonly current: string | undefined;
  /** memory.stat: `inactive_file 4096`, which the kernel gives back when it is needed. */
  readonly details: string | undefined;
};

/** undefined: not even the machine's memory is known. */
export function decodeMemory({ meminfo = '', pressure = '', limit = '', current = '', details = '' }: MemoryFiles): MemoryFacts | undefined {
  const total = numberIn(meminfo, /^MemTotal:\s+(\d+) kB$/m);
  const available = numberIn(meminfo, /^MemAvailable:\s+(\d+) kB$/m);
  if (total === undefined || available === undefined) return undefined;
  const waited = numberIn(pressure, /^some avg10=([\d.]+)/m);
  const most = numberIn(limit, /^(\d+)$/m);
  const left = most === undefined ? undefined : most - Math.max(0, (numberIn(current, /^(\d+)$/m) ?? 0) - (numberIn(details, /^inactive_file (\d+)$/m) ?? 0));
  return {
    total: Math.min(total * 1024, most ?? Infinity),
    available: Math.max(0, Math.min(available * 1024, left ?? Infinity)),
    ...(waited === undefined ? {} : { pressure: waited }),
  };
}

function numberIn(text: string, pattern: RegExp): number | undefined {
  const [, digits] = pattern.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
