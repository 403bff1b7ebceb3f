// A machine of a few numbers that a test may change. Nothing is known of it unless a test says so.
import type { DiskSpace, MemoryFacts } from '../../src/domain/resources.ts';
import type { Machine } from '../../src/world/ports/machine.ts';

export type FakeMachine = Machine & {
  /** Path -> its file system. */
  readonly disks: Map<string, DiskSpace>;
  remembered: MemoryFacts | undefined;
  /** Paths that were looked at, in order. */
  readonly looked: readonly string[];
};

/** A file system of 100 GB with no blocks kept for root. */
export function disk(free: number, device = 1): DiskSpace {
  return { device, size: 100e9, free, freeToRoot: free };
}

export function fakeMachine(disks: Readonly<Record<string, DiskSpace>> = {}, memory?: MemoryFacts, processors = 4): FakeMachine {
  const known = new Map(Object.entries(disks));
  const looked: string[] = [];
  const machine: FakeMachine = {
    disks: known,
    remembered: memory,
    looked,
    diskSpace: (path) => {
      looked.push(path);
      return Promise.resolve(known.get(path));
    },
    memory: () => Promise.resolve(machine.remembered),
    processors: () => processors,
  };
  return machine;
}
