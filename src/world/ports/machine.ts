// The machine that the action runs on: how much room it has. Reading only.
import type { DiskSpace, MemoryFacts } from '../../domain/resources.ts';

export interface Machine {
  /** Of the file system that holds `path`. undefined: there is no such path here, or it may not be looked at. */
  diskSpace(path: string): Promise<DiskSpace | undefined>;
  /** undefined: this system does not tell. */
  memory(): Promise<MemoryFacts | undefined>;
  /** That this process may use, at least 1. */
  processors(): number;
}
