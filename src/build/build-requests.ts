// The plan as the buildx calls that carry it out: one for each platform, or one for all. Pure: dry-run prints the same.
import type { BuildRequest, BuildTarget, SecretSource } from '../domain/build.ts';
import { markPrefix } from '../domain/content.ts';
import type { Annotation } from '../domain/metadata.ts';
import type { Plan } from '../domain/plan.ts';
import type { Platform } from '../domain/platform.ts';
import { cacheEntries } from '../cache/cache-entries.ts';
import { buildArgLines } from '../plan/source-date-epoch.ts';
import { expandDefaultContext } from '../trigger/source.ts';
import { ignoringErrors } from './cache-trouble.ts';
import { csvAttribute } from './csv-record.ts';
import { layoutFolderOf, metadataFileOf } from './run-files.ts';

/** What a plan does not know: it comes from setup, or stands in for it in a dry run. */
export type BuildFacts = { readonly builder: string; readonly folder: string; readonly secrets: readonly SecretSource[] };

/** The calls that can run side by side. */
export function planBuilds(plan: Plan, facts: BuildFacts): readonly BuildRequest[] {
  return platformGroups(plan).map((platforms) => requestOf(plan, facts, platforms, plan.destination));
}

/**
 * The call that puts a published image into the engine too, after the others: the docker exporter takes no
 * attestations, so it can't share their call; every layer of it is in the builder already.
 */
export function planLoad(plan: Plan, facts: BuildFacts): BuildRequest | undefined {
  const { destination } = plan;
  const tags = destination.to === 'digest' || destination.to === 'layout' ? destination.alsoLoad : undefined;
  if (tags === undefined) return undefined;
  const { rewriteTimestamp, ...request } = requestOf(plan, facts, plan.platforms, { to: 'load', tags });
  // Layouts are made for the docker driver, whose exporter unpacks: BuildKit refuses to rewrite times there.
  const times = rewriteTimestamp === true && destination.to === 'digest' ? { rewriteTimestamp } : {};
  // The cache was exported by the first call.
  return { ...request, ...times, metadataFile: metadataFileOf(facts.folder, plan.platforms, 'load'), attests: [], cacheTo: [] };
}

/** The platforms of each call. */
export function platformGroups(plan: Plan): readonly (readonly Platform[])[] {
  switch (plan.destination.to) {
    case 'digest':
    case 'layout':
    case 'nowhere':
      return plan.strategy === 'per-platform' ? plan.platforms.map((platform) => [platform]) : [plan.platforms];
    case 'load':
    case 'outputs':
      // Calls side by side would overwrite each other's files.
      return [plan.platforms];
    case 'call':
      // A check or outline reads the Dockerfile; one platform is as good as all.
      return [plan.platforms.slice(0, 1)];
  }
}

function requestOf(plan: Plan, facts: BuildFacts, platforms: readonly Platform[], destination: BuildTarget): BuildRequest {
  const { build } = plan.inputs;
  return {
    builder: facts.builder,
    platforms,
    source: plan.source,
    destination,
    metadataFile: metadataFileOf(facts.folder, platforms),
    ...(destination.to === 'layout' ? { layoutFolder: layoutFolderOf(facts.folder, platforms) } : {}),
    labels: plan.metadata.labels,
    annotations: carriedAnnotations(plan.metadata.annotations, platforms, destination),
    secrets: facts.secrets,
    attests: plan.attests,
    ...(build.compression === undefined ? {} : { compression: build.compression }),
    ...(build.file === undefined ? {} : { file: build.file }),
    ...(build.target === undefined ? {} : { target: build.target }),
    ...(build.cgroupParent === undefined ? {} : { cgroupParent: build.cgroupParent }),
    ...(build.network === undefined ? {} : { network: build.network }),
    ...(build.shmSize === undefined ? {} : { shmSize: build.shmSize }),
    ...(plan.rewriteTimestamp === true ? { rewriteTimestamp: true } : {}),
    buildArgs: buildArgLines(plan),
    buildContexts: [...build.buildContexts.map((line) => expandDefaultContext(line, plan.trigger)), ...platforms.flatMap((platform) => plan.baseImages?.get(platform) ?? [])],
    ssh: build.ssh,
    cacheFrom: [...build.cacheFrom, ...cacheEntries(plan, platforms).from],
    cacheTo: destination.to === 'call' ? [] : build.cacheTo.map(ignoringErrors),
    addHosts: build.addHosts,
    allow: build.allow,
    noCache: build.noCache,
    noCacheFilters: build.noCacheFilters,
    pull: build.pull,
    ulimit: build.ulimit,
  };
}

/** BuildKit fails on annotations of an index where the export makes none, and on any with the docker exporter. */
function carriedAnnotations(annotations: readonly Annotation[], platforms: readonly Platform[], destination: BuildTarget): readonly Annotation[] {
  if (!carriesAnnotations(destination)) return [];
  // A content key is written when it is known what was built.
  const asked = annotations.filter(({ platform, key }) => !key.startsWith(markPrefix) && (platform === undefined || platforms.includes(platform)));
  if (platforms.length > 1) return asked;
  return asked.flatMap(({ level, key, value }) => (level === 'manifest' ? [{ level, key, value }] : []));
}

function carriesAnnotations(destination: BuildTarget): boolean {
  switch (destination.to) {
    case 'digest':
    case 'layout':
      return true;
    case 'outputs':
      return destination.outputs.every((output) => ['image', 'registry', 'oci'].includes(csvAttribute(output, 'type') ?? ''));
    case 'load':
    case 'call':
    case 'nowhere':
      return false;
  }
}
