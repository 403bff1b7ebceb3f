// What buildx says of its results (--metadata-file), of all builds of a run as one object.
import type { BuildResult } from '../domain/build.ts';

/**
 * One build: buildx's own metadata. Several: an object as buildx writes it for several platforms (what each build says of
 * `buildx.build.provenance` under `buildx.build.provenance/<platform>`), and every build's own under `platforms`.
 */
export function gatherMetadata(builds: readonly BuildResult[]): Readonly<Record<string, unknown>> {
  const done = builds.flatMap((result) => (result.built ? [result] : []));
  const [only, ...more] = done;
  if (only === undefined) return {};
  if (more.length === 0) return only.metadata;
  const provenance = done.flatMap(({ metadata, report }) =>
    'buildx.build.provenance' in metadata ? report.platforms.map((platform) => [`buildx.build.provenance/${platform}`, metadata['buildx.build.provenance']] as const) : [],
  );
  return {
    ...Object.fromEntries(provenance),
    platforms: Object.fromEntries(done.map(({ metadata, report }) => [report.platforms.join(','), metadata])),
  };
}
