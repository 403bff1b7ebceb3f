import { callFailure } from "./call-failure.js";
import { makeRetry } from "./retry.stage.js";
/** `options.deadlineMs`: on the clock of `ports`. */
export function reliableWorld(ports, options = {}) {
    const retry = makeRetry({ clock: ports.clock, runner: ports.runner, ...options });
    return {
        ...ports,
        retry,
        github: reliableGitHub(ports.github, retry),
        registryFor: async (image, folder) => reliableRegistry(await ports.registryFor(image, folder), retry),
        anonymousRegistryFor: async (image) => reliableRegistry(await ports.anonymousRegistryFor(image), retry),
    };
}
export function reliableRegistry(registry, retry) {
    const call = (what, attempt, stage = 'publish') => retry.run({ what, attempt, failureOf: (thrown) => callFailure(thrown, stage) });
    return {
        readManifest: (image, reference) => call(`read ${named(image, reference)}`, () => registry.readManifest(image, reference)),
        resolveTag: (image, tag) => call(`look up ${image}:${tag}`, () => registry.resolveTag(image, tag)),
        writeManifest: (image, reference, manifest) => call(`write ${named(image, reference)}`, () => registry.writeManifest(image, reference, manifest)),
        readBlob: (image, digest) => call(`read a blob of ${image}`, () => registry.readBlob(image, digest)),
        writeBlob: (image, blob) => call(`upload a blob to ${image}`, () => registry.writeBlob(image, blob)),
        // The opening only: pieces that a reader has can't be taken back.
        openBlob: (image, digest) => call(`open a blob of ${image}`, () => registry.openBlob(image, digest)),
        mountBlob: (image, from, digest) => call(`mount a blob in ${image}`, () => registry.mountBlob(image, from, digest)),
        tryPush: (image) => call(`try to push to ${image}`, () => registry.tryPush(image), 'preflight'),
        listTags: (image) => call(`list the tags of ${image}`, () => registry.listTags(image)),
    };
}
export function reliableGitHub(github, retry) {
    const call = (what, attempt) => retry.run({ what: `ask GitHub for ${what}`, attempt, failureOf: (thrown) => hardlyWorthWaiting(callFailure(thrown, 'github-api')) });
    return {
        prepare: () => github.prepare(),
        repository: () => call('the repository', () => github.repository()),
        commitTime: (sha) => call(`the time of ${sha}`, () => github.commitTime(sha)),
        compare: (base, head) => call(`where ${head} stands`, () => github.compare(base, head)),
        tags: (prefix) => call('the tags', () => github.tags(prefix)),
        cacheBytes: () => call("the caches' size", () => github.cacheBytes()),
        cacheLimit: () => call("the caches' limit", () => github.cacheLimit()),
        actionsCaches: () => call('the caches', () => github.actionsCaches()),
        deleteActionsCache: (id) => call(`the removal of the cache ${id}`, () => github.deleteActionsCache(id)),
        openPullRequests: () => call('the open pull requests', () => github.openPullRequests()),
        branches: () => call('the branches', () => github.branches()),
        packageVersions: (owner, name) => call(`the versions of ${owner}/${name}`, () => github.packageVersions(owner, name)),
        deletePackageVersion: (owner, name, id) => call(`the removal of a version of ${owner}/${name}`, () => github.deletePackageVersion(owner, name, id)),
        tree: (tree) => call(`the files of ${tree}`, () => github.tree(tree)),
        fileText: (sha) => call(`the file ${sha}`, () => github.fileText(sha)),
        containerPackage: (owner, name) => call(`the package ${owner}/${name}`, () => github.containerPackage(owner, name)),
    };
}
/** Who asks the API can mostly do without an answer: fewer attempts than a registry gets. */
function hardlyWorthWaiting(failure) {
    return failure?.transient === true ? { ...failure, transient: 'maybe' } : failure;
}
function named(image, reference) {
    return `${image}${reference.includes(':') ? '@' : ':'}${reference}`;
}
