// Platforms that somebody pushed by digest already, as results of builds: merge takes them like its own.
import type { BuildResult } from '../domain/build.ts';
import type { Digest } from '../domain/digest.ts';
import type { Platform } from '../domain/platform.ts';

export function givenAsBuilt(digests: ReadonlyMap<Platform, Digest>): readonly BuildResult[] {
  return [...digests].map(([platform, digest]) => ({
    built: true,
    digest,
    metadata: {},
    stdout: '',
    report: { platforms: [platform], startedAt: 0, milliseconds: 0, steps: [], warnings: [] },
  }));
}
