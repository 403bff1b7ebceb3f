// The ports as the stages get them: every registry and API call is tried again while its failure may pass. All calls may be
// repeated: reads, and writes of content under its digest or of a tag to the same digest (a lost answer does no harm).
import type { ImageName } from '../domain/image-ref.ts';
import type { Failure, FailureEvidence } from '../domain/failure.ts';
import { ActionError } from '../domain/action-error.ts';
import type { Artifacts } from '../world/ports/artifacts.ts';
import type { GitHub } from '../world/ports/github.ts';
import type { Registry } from '../world/ports/registry.ts';
import type { Retry } from '../world/ports/retry.ts';
import type { Ports, World } from '../world/ports/world.ts';
import { callFailure } from './call-failure.ts';
import { makeRetry, type RetryOptions } from './retry.stage.ts';

/** `options.deadlineMs`: on the clock of `ports`. */
export function reliableWorld(ports: Ports, options: Pick<RetryOptions, 'signal' | 'deadlineMs'> = {}): World {
  const retry = makeRetry({ clock: ports.clock, runner: ports.runner, ...options });
  return {
    ...ports,
    retry,
    github: reliableGitHub(ports.github, retry),
    artifacts: reliableArtifacts(ports.artifacts, retry),
    registryFor: async (image, folder) => reliableRegistry(await ports.registryFor(image, folder), retry),
    anonymousRegistryFor: async (image) => reliableRegistry(await ports.anonymousRegistryFor(image), retry),
  };
}

export function reliableRegistry(registry: Registry, retry: Retry): Registry {
  const call = <T>(what: string, attempt: () => Promise<T>, stage: Stage = 'publish'): Promise<T> =>
    retry.run({ what, attempt, failureOf: (thrown) => callFailure(thrown, stage) });
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

export function reliableGitHub(github: GitHub, retry: Retry): GitHub {
  const call = <T>(what: string, attempt: () => Promise<T>): Promise<T> =>
    retry.run({ what: `ask GitHub for ${what}`, attempt, failureOf: (thrown) => hardlyWorthWaiting(callFailure(thrown, 'github-api')) });
  return {
    prepare: () => github.prepare(),
    repository: () => call('the repository', () => github.repository()),
    commitTime: (sha) => call(`the time of ${sha}`, () => github.commitTime(sha)),
    compare: (base, head) => call(`where ${head} stands`, () => github.compare(base, head)),
    changedFiles: (base, head) => call(`the files that changed up to ${head}`, () => github.changedFiles(base, head)),
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
    fileAt: (path, at) => call(`the file ${path}`, () => github.fileAt(path, at)),
    containerPackage: (owner, name) => call(`the package ${owner}/${name}`, () => github.containerPackage(owner, name)),
  };
}

export function reliableArtifacts(artifacts: Artifacts, retry: Retry): Artifacts {
  const call = <T>(what: string, attempt: () => Promise<T>): Promise<T> =>
    retry.run({ what, attempt, failureOf: (thrown) => (thrown instanceof ActionError && thrown.code === 'HAND_OVER_FAILED' ? thrown.failure : undefined) });
  return {
    available: () => artifacts.available(),
    upload: (name, files) => call(`upload the artifact ${name}`, () => artifacts.upload(name, files)),
    list: () => call('list the artifacts of the run', () => artifacts.list()),
    download: (artifact) => call(`download the artifact ${artifact.name}`, () => artifacts.download(artifact)),
  };
}

/** Who asks the API can mostly do without an answer: fewer attempts than a registry gets. */
function hardlyWorthWaiting(failure: Failure | undefined): Failure | undefined {
  return failure?.transient === true ? { ...failure, transient: 'maybe' } : failure;
}

type Stage = NonNullable<FailureEvidence['stage']>;

function named(image: ImageName, reference: string): string {
  return `${image}${reference.includes(':') ? '@' : ':'}${reference}`;
}
