// Chooses where the cache of a run is and what the run may do there, with the reason in one line for the log.
// It knows what is allowed, not what works: trouble with a cache is found out later and never fails a build.
import { join } from 'node:path/posix';
import { parseImageName, registryOf } from "../domain/image-ref.js";
import { cacheBranches } from "./cache-branch.js";
import { serviceAccess } from "./service-access.js";
export function chooseCache(facts) {
    const { build, cache } = facts.inputs;
    const why = whyNone(facts);
    if (why !== undefined)
        return { uses: [], reason: why, warnings: [] };
    const access = serviceAccess(facts.environment, facts.trigger);
    const uses = usesOf(facts, access).filter(({ read, write }) => read || write);
    if (uses.length === 0) {
        const reason = `Cache: off, as ${access.why ?? 'there is none that this run could use'}${cache.backend === 'auto' && isOnDockerHub(facts) ? ', and a cache beside an image on docker.io would be public' : ''}.`;
        // Asked for by name, its absence is no matter of course.
        return { uses, reason, warnings: cache.backend === 'auto' ? [] : [`cache is ${cache.backend}, and can't be used: ${access.why ?? 'no image is named'}.`] };
    }
    const limits = access.there && access.why !== undefined && uses.some(({ backend, read, write }) => backend !== 'registry' && !(read && write)) ? `; ${access.why}` : '';
    const chosen = cache.backend === 'auto' ? (facts.decision.act === 'publish' ? 'this run publishes' : 'this run publishes nothing') : `cache is ${cache.backend}`;
    const skipped = build.noCacheFilters.length > 0 ? `; without it: ${build.noCacheFilters.join(', ')}` : '';
    return { uses, reason: `Cache: ${uses.map(describeUse).join('; ')} (${chosen}${limits}${skipped}).`, warnings: [] };
}
/** The sentence, where no cache of ours is to be used at all. */
function whyNone({ inputs: { build, cache, publish }, decision, trigger }) {
    if (publish.command !== 'publish' || publish.digests !== undefined || decision.act === 'nothing')
        return 'Cache: off, as nothing is built.';
    if (build.cacheFrom.length > 0 || build.cacheTo.length > 0)
        return 'Cache: cache-from and cache-to are used as they are given.';
    if (cache.backend === 'off')
        return 'Cache: off, as cache says so.';
    if (build.call !== undefined && build.call !== 'build')
        return 'Cache: off, as no image is built.';
    if (build.noCache)
        return 'Cache: off, as no-cache says so.';
    if (!cache.onRelease && isRelease(trigger))
        return 'Cache: off, as this is a release, and cache-on-release is false.';
    return undefined;
}
function isRelease({ event, run }) {
    return event.kind === 'tag-push' || event.kind === 'release' || run.ref.startsWith('refs/tags/');
}
function usesOf(facts, access) {
    const { backend } = facts.inputs.cache;
    switch (backend) {
        case 'off':
            return [];
        case 'registry':
            return registryUse(facts);
        case 'gha':
            return [serviceUse(access)];
        case 'local':
            return [localUse(facts, access)];
        case 'auto': {
            const registry = isOnDockerHub(facts) ? [] : registryUse(facts);
            return facts.decision.act === 'publish' && registry.length > 0 ? registry : [...registry, serviceUse(access)];
        }
    }
}
function serviceUse({ service, read, write }) {
    return { backend: 'gha', service, read, write };
}
/** Whoever may not publish may not fill a cache that others' builds read. */
function registryUse({ inputs, decision, trigger, images }) {
    const image = cacheImageOf(inputs.cache, images);
    if (image === undefined)
        return [];
    const { branch, others } = cacheBranches(trigger);
    return [{ backend: 'registry', image, branch, otherBranches: others, read: true, write: decision.act === 'publish' }];
}
/** Where the registry cache is; undefined: no image is named. */
export function cacheImageOf(cache, images) {
    return cache.image ?? besideOf(images[0]);
}
function besideOf(image) {
    const beside = image === undefined ? undefined : parseImageName(`${image}-cache`);
    return beside?.ok === true ? beside.value : undefined;
}
function localUse({ inputs: { cache }, environment }, { read, write }) {
    if (cache.folder !== undefined)
        return { backend: 'local', folder: cache.folder, lasting: true, read: true, write: true };
    return { backend: 'local', folder: join(environment['RUNNER_TEMP'] ?? '/tmp', 'ghcr-buildx-cache'), lasting: false, read, write };
}
/** A new repository there is public, and mode=max holds the layers of stages that the image leaves out. */
function isOnDockerHub({ inputs: { cache }, images: [first] }) {
    return cache.image === undefined && first !== undefined && registryOf(first) === 'docker.io';
}
function describeUse(use) {
    const does = use.read ? (use.write ? 'read and written' : 'only read') : 'only written';
    switch (use.backend) {
        case 'registry':
            return `registry ${use.image}, ${does}`;
        case 'gha':
            return `GitHub's cache service, ${does}`;
        case 'local':
            return use.lasting ? `folder ${use.folder}, ${does}` : `folders in the Actions cache, ${does}`;
    }
}
