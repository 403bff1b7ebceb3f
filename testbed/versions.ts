// The versions that the test bed pins, and the Debian suites that its packages come from. A change here is a new cache key.

export const goModules = {
  buildkit: 'v0.32.2',
  buildx: 'v0.36.1',
  act: 'v0.2.89',
  actionlint: 'v1.7.12',
  crane: 'v0.21.7',
} as const;

/** What BuildKit's go.mod asks for. */
export const oldestGo = '1.26.3';

export const suites = {
  /** Rolling, and the only suite with Docker 28, crane and cosign. What came is recorded beside the unpacked files. */
  engine: ['sid'],
  /** runc of newer suites needs a newer C library than the oldest machine here has. */
  runtime: ['bookworm'],
  /** Linked statically since trixie, and three times as fast with Python as bookworm's QEMU 7. */
  emulators: ['trixie', 'sid'],
  /** Python 3.13 is trixie's own; sid still had it at the time of writing. */
  images: ['trixie', 'sid'],
  go: ['sid'],
} as const;

/** Raised by hand when a recipe changes without a version above changing. */
export const recipes = { engine: 1, runtime: 2, emulators: 1, go: 1, images: 4 } as const;
