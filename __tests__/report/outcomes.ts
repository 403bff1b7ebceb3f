// Outcomes as the pipeline makes them, for the tests of report/: one of each kind, every part can be replaced.
import { ownBuilder } from '../fakes/plan.ts';
import { ActionError } from '../../src/domain/action-error.ts';
import type { BuildReport, BuildResult, StepTiming } from '../../src/domain/build.ts';
import { parseDigest, type Digest } from '../../src/domain/digest.ts';
import { parseImageName, type ImageName } from '../../src/domain/image-ref.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { Parsed } from '../../src/domain/parsed.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { parsePlatform, type Platform } from '../../src/domain/platform.ts';
import { Secret } from '../../src/domain/secret.ts';
import type { Builder } from '../../src/domain/session.ts';
import { parseTagName } from '../../src/domain/tag-name.ts';
import type { PlannedTag, TagKind } from '../../src/domain/metadata.ts';

function must<T>(result: Parsed<T>): T {
  if (!result.ok) throw new Error(`expected ${result.expected}`);
  return result.value;
}

export const digest = (digit: string): Digest => must(parseDigest(`sha256:${digit.repeat(64)}`));
export const platform = (name: string): Platform => must(parsePlatform(name));
export const image: ImageName = must(parseImageName('ghcr.io/octo-org/app'));
export const tag = (name: string, kind: TagKind): PlannedTag => ({ image, tag: must(parseTagName(name)), kind });

export function plan(changes: Partial<Plan> = {}): Plan {
  return {
    inputs: {
      build: {
        addHosts: [], allow: [], attests: [], buildArgs: [], buildContexts: [], cacheFrom: ['type=gha'],
        cacheTo: ['type=s3,bucket=b,secret_access_key=hidden-key'], load: false, noCache: false, noCacheFilters: [], outputs: [],
        platforms: [platform('linux/amd64'), platform('linux/arm64')], pull: false,
        secrets: [{ from: 'value', id: 'npm', value: new Secret('hidden-value') }], ssh: [], ulimit: [],
      },
      metadata: {
        images: [], tags: [], flavor: [], labels: [], annotations: [], sepTags: '\n', sepLabels: '\n', sepAnnotations: '\n',
        context: 'workflow', prHeadSha: false, shortShaLength: 7, annotationLevels: [],
      },
      builder: ownBuilder,
      emulation: { qemu: 'auto', image: 'binfmt', platforms: [] },
      login: { logins: [], scope: 'step', logout: true },
      push: 'auto', strategy: 'auto', failFast: false, dryRun: false,
      skipUnchanged: false, created: 'commit', warnings: [],
      publish: { command: 'publish', movingTags: 'guard', immutableTags: [], overwrite: false, expectPublic: false, optionalPlatforms: [], allowPlatformRemoval: false },
      limits: {},
      fleet: { runners: [], groupSize: 1, handOver: 'auto', bakeTargets: [], changedOnly: false, allOrNothing: false },
      prune: { keepMs: 86_400_000 },
      resources: { freeDisk: false },
      cache: { backend: 'auto', mode: 'max', maxSize: 2e9, onRelease: true },
      cacheMounts: { keep: 'auto' },
    },
    trigger: {
      run: {
        event: 'push', repository: 'Octo-Org/App', ref: 'refs/tags/v1.2.3', sha: 'a'.repeat(40), actor: 'octocat', runId: '1', runAttempt: '1',
        serverUrl: 'https://github.com', apiUrl: 'https://api.github.com',
      },
      repository: {},
      event: { kind: 'tag-push', tag: 'v1.2.3' },
      revision: 'a'.repeat(40),
    },
    decision: { act: 'publish', reason: 'Published: the tag v1.2.3 was pushed.' },
    cache: { uses: [], reason: 'Cache: cache-from and cache-to are used as they are given.', warnings: [] },
    source: { context: '.', kind: 'checkout', reason: 'The checkout holds the Dockerfile.' },
    metadata: {
      version: '1.2.3',
      images: [image],
      tags: [tag('1.2.3', 'immutable'), tag('1.2', 'moving'), tag('latest', 'moving')],
      tagNames: [],
      labels: { 'org.opencontainers.image.version': '1.2.3' },
      annotations: [{ level: 'index', key: 'org.opencontainers.image.version', value: '1.2.3' }],
      warnings: [],
    },
    platforms: [platform('linux/amd64'), platform('linux/arm64')],
    strategy: 'per-platform',
    destination: { to: 'digest', images: [image] },
    attests: ['type=provenance,mode=max'],
    notices: ['The checkout holds the Dockerfile.'],
    ...changes,
  };
}

export function step(name: string, milliseconds: number, cached: boolean, changes: Partial<StepTiming> = {}): StepTiming {
  return { name, milliseconds, cached, key: name, inputs: [], readsContext: false, ...changes };
}

export function buildReport(name: string, changes: Partial<BuildReport> = {}): BuildReport {
  return {
    platforms: [platform(name)],
    startedAt: 2000,
    milliseconds: 8000,
    steps: [
      step('[build 1/3] FROM base', 10, false),
      step('[build 2/3] WORKDIR /src', 20, true),
      step('[build 3/3] RUN make', 7500, false, { inputs: ['[build 2/3] WORKDIR /src'] }),
    ],
    warnings: [],
    ...changes,
  };
}

export function built(name: string, digit: string, changes: Partial<BuildReport> = {}): BuildResult {
  return {
    built: true,
    report: buildReport(name, changes),
    digest: digest(digit),
    imageId: digest('9'),
    metadata: { 'containerimage.digest': digest(digit), 'buildx.build.provenance': { of: name } },
    stdout: '',
  };
}

export const builder: Builder = { name: 'ghcr-buildx-1', driver: 'docker-container', nodes: [], own: true };

const times = {
  startedAt: 1000,
  endedAt: 13_345,
  spans: [
    { name: 'trigger', startedAt: 1000, endedAt: 1000 },
    { name: 'build', startedAt: 1900, endedAt: 10_100 },
  ],
  calls: [
    { kind: 'program' as const, to: 'docker', name: 'docker version', startedAt: 1010, endedAt: 1300 },
    { kind: 'request' as const, to: 'ghcr.io', name: 'resolve tag', startedAt: 1300, endedAt: 1800 },
    { kind: 'program' as const, to: 'docker', name: 'docker buildx build linux/amd64', startedAt: 2000, endedAt: 10_000 },
  ],
  warnings: [],
  retried: [],
};

type Of<How extends Outcome['how']> = Extract<Outcome, { how: How }>;

export function published(changes: Partial<Of<'published'>> = {}): Of<'published'> {
  return {
    how: 'published',
    plan: plan(),
    builder,
    builds: [built('linux/amd64', '1'), built('linux/arm64', '2', { milliseconds: 75_000 })],
    publication: {
      result: 'published',
      index: {
        digest: digest('a'),
        mediaType: 'application/vnd.oci.image.index.v1+json',
        bytes: new Uint8Array(1234),
        content: { kind: 'index', mediaType: 'application/vnd.oci.image.index.v1+json', manifests: [], annotations: {} },
        images: [image],
        platforms: [
          { platform: platform('linux/amd64'), digest: digest('1'), size: 3_400_000 },
          { platform: platform('linux/arm64'), digest: digest('2'), size: 3_600_000 },
        ],
      },
      tags: [
        { ...tag('1.2.3', 'immutable'), state: 'created' },
        { ...tag('1.2', 'moving'), state: 'moved', before: digest('b') },
        { ...tag('latest', 'moving'), state: 'unchanged', before: digest('a') },
      ],
    },
    ...times,
    ...changes,
  };
}

export function builtOnly(changes: Partial<Of<'built'>> = {}): Of<'built'> {
  const decision = { act: 'build', reason: 'Not published: pull request 7 comes from a fork.' } as const;
  return { how: 'built', plan: plan({ decision }), builder, builds: [built('linux/amd64', '1')], ...times, ...changes };
}

export function failed(changes: Partial<Of<'failed'>> = {}): Of<'failed'> {
  const error = buildError('linux/arm64');
  return {
    how: 'failed',
    error,
    plan: plan(),
    builds: [built('linux/amd64', '1'), { built: false, report: buildReport('linux/arm64'), error }],
    ...times,
    ...changes,
  };
}

export function buildError(name: string): ActionError {
  return new ActionError({
    code: 'BUILD_FAILED',
    what: `The build for ${name} failed.`,
    why: 'RUN make ended with exit code 2:\nmake: *** no rule\n::error::from a RUN step',
    fix: 'Correct the step.',
  });
}

export function planned(commands: readonly (readonly string[])[] = []): Of<'planned'> {
  return { how: 'planned', plan: plan(), commands, ...times };
}

export const nothing: Of<'nothing'> = { how: 'nothing', reason: 'The branch main was deleted.', ...times };
