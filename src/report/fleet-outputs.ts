// Outputs of a run on several machines: what the plan gives to the other jobs, and what a leg built.
import type { BuildResult } from '../domain/build.ts';
import type { Division } from '../domain/division.ts';
import type { LegResult } from '../domain/leg-result.ts';
import { gatherMetadata } from './gathered-metadata.ts';

/** `images`: image -> its names, version and tags. */
export function divisionOutputs({ set, expected, matrix, images }: Division): Record<string, string> {
  return {
    matrix,
    ...(set === undefined ? {} : { expected }),
    legs: String(set?.legs.length ?? 0),
    images: JSON.stringify(Object.fromEntries(images.map(({ id, names, version, tags }) => [id, { names, version, tags }]))),
  };
}

/** Of several images, `digests` has them by image. */
export function legOutputs({ images }: LegResult, builds: readonly BuildResult[]): Record<string, string> {
  const digests = images.map(({ id, platforms }) => [id, Object.fromEntries(platforms.flatMap(({ platform, digest }) => (digest === undefined ? [] : [[platform, digest] as const])))] as const);
  const [only, ...more] = digests;
  const there = more.length === 0 ? Object.values(only?.[1] ?? {}) : [];
  const [digest] = there;
  return {
    ...(digest === undefined || there.length > 1 ? {} : { digest }),
    digests: JSON.stringify(more.length === 0 ? (only?.[1] ?? {}) : Object.fromEntries(digests)),
    ...(builds.length === 0 || more.length > 0 ? {} : { metadata: JSON.stringify(gatherMetadata(builds), undefined, 2) }),
  };
}
