// What a build uses of the runner it runs on: the facts that are looked at, and what of them is told afterwards. Bytes.

/** Of the file system that holds a path. */
export type DiskSpace = {
  /** The same for two paths on one file system. */
  readonly device: number;
  readonly size: number;
  /** What any user may still write. */
  readonly free: number;
  /** With the blocks that are kept for root: what BuildKit calls free. */
  readonly freeToRoot: number;
};

export type MemoryFacts = {
  readonly total: number;
  /** What programs can still get without swapping; under a container's limit, what is left of that. */
  readonly available: number;
  /** Per cent of the last ten seconds in which something waited for memory (PSI, `some avg10`); absent: the kernel does not tell. */
  readonly pressure?: number;
};

/** `peakUse`: how much less was free at the worst moment than at the start. */
export type DiskUse = { readonly path: string; readonly size: number; readonly peakUse: number; readonly lowestFree: number };

/** Of the builds of one run. Parts that could not be measured are left out. */
export type ResourceUse = {
  readonly disks: readonly DiskUse[];
  readonly memory?: { readonly total: number; readonly lowestAvailable: number };
};
