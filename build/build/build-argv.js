import { csvRecord } from "./csv-record.js";
/** What follows `docker` (docs.docker.com/reference/cli/docker/buildx/build). The context comes last. */
export function buildArgv(request) {
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
function option(name, value) {
    return value === undefined ? [] : [name, value];
}
function each(name, values) {
    return values.flatMap((value) => [name, value]);
}
function destinationArgs({ destination, layoutFolder, compression }) {
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
                ]),
            ];
        case 'layout':
            return ['--output', csvRecord([['type', 'oci'], ['dest', layoutFolder ?? ''], ['tar', 'false'], ...compressionOf(compression)])];
        case 'load':
            return ['--load', ...each('--tag', destination.tags)];
        case 'outputs':
            return [...each('--output', destination.outputs), ...each('--tag', destination.tags)];
        case 'call':
            return ['--call', destination.call];
        case 'nowhere':
            return ['--output', 'type=cacheonly'];
    }
}
/** Docker's own media types have none for zstd, and estargz needs OCI's annotations (BuildKit, docs/README "exporters"). */
function compressionOf(compression) {
    if (compression === undefined)
        return [];
    const { type, level, force } = compression;
    return [
        ['compression', type],
        ...(level === undefined ? [] : [['compression-level', String(level)]]),
        ...(force ? [['force-compression', 'true']] : []),
        ['oci-mediatypes', 'true'],
    ];
}
/** The level is always written, so that a key with a colon is not read as one. */
function annotationText({ level, platform, key, value }) {
    return `${level}${platform === undefined ? '' : `[${platform}]`}:${key}=${value}`;
}
function secretText(secret) {
    return 'src' in secret ? csvRecord([['id', secret.id], ['src', secret.src]]) : csvRecord([['id', secret.id], ['env', secret.env]]);
}
