import { markPrefix } from "../domain/content.js";
import { cacheEntries } from "../cache/cache-entries.js";
import { expandDefaultContext } from "../trigger/source.js";
import { ignoringErrors } from "./cache-trouble.js";
import { csvAttribute } from "./csv-record.js";
import { layoutFolderOf, metadataFileOf } from "./run-files.js";
/** The calls that can run side by side. */
export function planBuilds(plan, facts) {
    return platformGroups(plan).map((platforms) => requestOf(plan, facts, platforms, plan.destination));
}
/**
 * The call that puts a published image into the engine too, after the others: the docker exporter takes no
 * attestations, so it can't share their call; every layer of it is in the builder already.
 */
export function planLoad(plan, facts) {
    const { destination } = plan;
    const tags = destination.to === 'digest' || destination.to === 'layout' ? destination.alsoLoad : undefined;
    if (tags === undefined)
        return undefined;
    const request = requestOf(plan, facts, plan.platforms, { to: 'load', tags });
    // The cache was exported by the first call.
    return { ...request, metadataFile: metadataFileOf(facts.folder, plan.platforms, 'load'), attests: [], cacheTo: [] };
}
/** The platforms of each call. */
export function platformGroups(plan) {
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
function requestOf(plan, facts, platforms, destination) {
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
        buildArgs: build.buildArgs,
        buildContexts: build.buildContexts.map((line) => expandDefaultContext(line, plan.trigger)),
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
function carriedAnnotations(annotations, platforms, destination) {
    if (!carriesAnnotations(destination))
        return [];
    // A content key is written when it is known what was built.
    const asked = annotations.filter(({ platform, key }) => !key.startsWith(markPrefix) && (platform === undefined || platforms.includes(platform)));
    if (platforms.length > 1)
        return asked;
    return asked.flatMap(({ level, key, value }) => (level === 'manifest' ? [{ level, key, value }] : []));
}
function carriesAnnotations(destination) {
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
