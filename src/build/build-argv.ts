// BuildRequest -> the arguments of `docker buildx build`. Every option that buildx parses as CSV is quoted here.
// It decides nothing: what is built and where it goes stands in the request.
import type { BuildRequest, SecretSource } from '../domain/build.ts';
import type { Compression } from '../domain/inputs.ts';
import type { Annotation } from '../domain/metadata.ts';
import { csvRecord } from './csv-record.ts';

/** What follows `docker` (docs.docker.com/reference/cli/docker/buildx/build). The context comes last. */
export function buildArgv(request: BuildRequest): readonly string[] {
  return [
    'buildx',
    'build',
    '--builder',
    request.builder,
    '--progress=rawjson',
    ...option('--metadata-file', request.metadataFile),
    ...(request.platforms.length > 0 ? ['--platform', request.platforms.join(',')] : []),
    ...option('--file', request.file),
    ...option('--target', request.target),
    ...destinationArgs(request),
    ...each('--attest', request.attests),
    ...each('--label', Object.entries(request.labels).map(([key, value]) => `${key}=${value}`)),
    ...each('--annotation', request.annotations.map(annotationText)),
    ...each('--build-arg', request.buildArgs),
    ...each('--build-context', request.buildContexts),
    ...each('--secret', request.secrets.map(secretText)),
    ...each('--ssh', request.ssh),
    ...each('--cache-from', request.cacheFrom),
    ...each('--cache-to', request.cacheTo),
    ...each('--add-host', request.addHosts),
    ...each('--allow', request.allow),
    ...option('--cgroup-parent', request.cgroupParent),
    ...option('--network', request.network),
    ...(request.noCache ? ['--no-cache'] : []),
    ...each('--no-cache-filter', request.noCacheFilters),
    ...(request.pull ? ['--pull'] : []),
    ...option('--shm-size', request.shmSize),
    ...each('--ulimit', request.ulimit),
    // A context that begins with a dash must not be read as an option.
    '--',
    request.source.context,
  ];
}

function option(name: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [name, value];
}

function each(name: string, values: readonly string[]): readonly string[] {
  return values.flatMap((value) => [name, value]);
}

function destinationArgs({ destination, layoutFolder, compression, rewriteTimestamp }: BuildRequest): readonly string[] {
  const rewritten = rewriteTimestamp === true ? [['rewrite-timestamp', 'true'] as const] : [];
  switch (destination.to) {
    case 'digest':
      // No -t here: a tag would override `name` and be pushed.
      return [
        '--output',
        csvRecord([
          ['type', 'image'],
          ['name', destination.images.join(',')],
          ['push-by-digest', 'true'],
          ['name-canonical', 'true'],
          ['push', 'true'],
          ...compressionOf(compression),
          ...rewritten,
        ]),
      ];
    case 'layout':
      return ['--output', csvRecord([['type', 'oci'], ['dest', layoutFolder ?? ''], ['tar', 'false'], ...compressionOf(compression), ...rewritten])];
    case 'load':
      // What --load stands for, which takes no attributes.
      return [...(rewritten.length > 0 ? ['--output', csvRecord([['type', 'docker'], ...rewritten])] : ['--load']), ...each('--tag', destination.tags)];
    case 'outputs':
      return [...each('--output', destination.outputs), ...each('--tag', destination.tags)];
    case 'call':
      return ['--call', destination.call];
    case 'nowhere':
      return ['--output', 'type=cacheonly'];
  }
}

/** Docker's own media types have none for zstd, and estargz needs OCI's annotations (BuildKit, docs/README "exporters"). */
function compressionOf(compression: Compression | undefined): readonly (readonly [string, string])[] {
  if (compression === undefined) return [];
  const { type, level, force } = compression;
  return [
    ['compression', type],
    ...(level === undefined ? [] : [['compression-level', String(level)] as const]),
    ...(force ? [['force-compression', 'true'] as const] : []),
    ['oci-mediatypes', 'true'],
  ];
}

/** The level is always written, so that a key with a colon is not read as one. */
function annotationText({ level, platform, key, value }: Annotation): string {
  return `${level}${platform === undefined ? '' : `[${platform}]`}:${key}=${value}`;
}

function secretText(secret: SecretSource): string {
  return 'src' in secret ? csvRecord([['id', secret.id], ['src', secret.src]]) : csvRecord([['id', secret.id], ['env', secret.env]]);
}
