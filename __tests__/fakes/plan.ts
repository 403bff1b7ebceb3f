// A plan of a small publish, every part replaceable: what the stages are given when nobody asks for more.
import type { BuildInputs, BuilderInputs, CacheInputs, EmulationInputs, LoginInputs, MetadataInputs, PublishInputs } from '../../src/domain/inputs.ts';
import { parseImageName, type ImageName } from '../../src/domain/image-ref.ts';
import type { Parsed } from '../../src/domain/parsed.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { parsePlatform, type Platform } from '../../src/domain/platform.ts';
import type { Trigger } from '../../src/domain/trigger.ts';

export function must<T>(result: Parsed<T>): T {
  if (!result.ok) throw new Error(`expected ${result.expected}`);
  return result.value;
}

export const platform = (name: string): Platform => must(parsePlatform(name));
export const amd64 = platform('linux/amd64');
export const arm64 = platform('linux/arm64');
export const image: ImageName = must(parseImageName('ghcr.io/octo-org/app'));

export const trigger: Trigger = {
  run: {
    event: 'push',
    repository: 'Octo-Org/App',
    ref: 'refs/tags/v1.2.3',
    sha: 'a'.repeat(40),
    actor: 'octocat',
    runId: '4711',
    runAttempt: '2',
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
  },
  repository: {},
  event: { kind: 'tag-push', tag: 'v1.2.3' },
  revision: 'a'.repeat(40),
};

/** A builder of the run's own, nothing asked of it. */
export const ownBuilder: BuilderInputs = {
  ...{ given: [], orNew: false, daemon: { mirrors: [], authorities: [], proxy: 'auto' } },
  ...{ driver: 'docker-container', driverOpts: [], append: [], cleanup: true, keepState: false },
};

export type InputChanges = {
  readonly build?: Partial<BuildInputs>;
  readonly cache?: Partial<CacheInputs>;
  readonly builder?: Partial<BuilderInputs>;
  readonly emulation?: Partial<EmulationInputs>;
  readonly login?: Partial<LoginInputs>;
  readonly publish?: Partial<PublishInputs>;
  readonly metadata?: Partial<MetadataInputs>;
} & Partial<Pick<Plan['inputs'], 'cacheMounts' | 'maxParallel' | 'failFast' | 'githubToken' | 'limits' | 'resources' | 'skipUnchanged'>>;

export function planWith({ build, cache, builder, emulation, login, publish, metadata, ...inputs }: InputChanges = {}, changes: Partial<Plan> = {}): Plan {
  return {
    inputs: {
      build: {
        ...{ addHosts: [], allow: [], attests: [], buildArgs: [], buildContexts: [], cacheFrom: [], cacheTo: [], load: false, noCache: false },
        ...{ noCacheFilters: [], outputs: [], platforms: [amd64, arm64], pull: false, secrets: [], ssh: [], ulimit: [] },
        ...build,
      },
      cache: { backend: 'auto', mode: 'max', maxSize: 2e9, timeoutMs: 300_000, onRelease: true, ...cache },
      cacheMounts: { keep: 'auto' },
      metadata: {
        ...{ images: [], tags: [], flavor: [], labels: [], annotations: [], sepTags: '\n', sepLabels: '\n', sepAnnotations: '\n' },
        ...{ context: 'workflow', prHeadSha: false, shortShaLength: 7, annotationLevels: [] },
        ...metadata,
      },
      builder: { ...ownBuilder, ...builder },
      emulation: { qemu: 'auto', image: 'docker.io/tonistiigi/binfmt:latest', platforms: [], ...emulation },
      login: { logins: [], scope: 'step', logout: true, ...login },
      push: 'auto',
      strategy: 'auto',
      failFast: false,
      dryRun: false,
      skipUnchanged: false,
      created: 'commit',
      publish: {
        ...{ command: 'publish', movingTags: 'guard', immutableTags: [], overwrite: false, expectPublic: false },
        ...{ optionalPlatforms: [], allowPlatformRemoval: false },
        ...publish,
      },
      limits: {},
      fleet: { runners: [], groupSize: 1, handOver: 'auto', bakeTargets: [], changedOnly: false, allOrNothing: false },
      prune: { keepMs: 86_400_000 },
      resources: { freeDisk: false },
      warnings: [],
      ...inputs,
    },
    trigger,
    decision: { act: 'publish', reason: 'a tag was pushed' },
    source: { context: '.', kind: 'checkout', reason: 'the checkout holds the Dockerfile' },
    metadata: { version: '1.2.3', images: [image], tags: [], tagNames: [], labels: {}, annotations: [], warnings: [] },
    platforms: [amd64, arm64],
    strategy: 'per-platform',
    destination: { to: 'digest', images: [image] },
    attests: [],
    cache: { uses: [], reason: 'Cache: off.', warnings: [] },
    notices: [],
    ...changes,
  };
}
