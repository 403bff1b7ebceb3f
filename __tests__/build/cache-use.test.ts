// The honest hit rate, from recorded builds: what counts, for which platform, and why the first missed step missed.
import { describe, expect, test } from '@jest/globals';
import { BuildRecord } from '../../src/build/build-record.ts';
import { cacheUse, hitRatio, type CacheUse } from '../../src/build/cache-use.ts';
import { ActionError } from '../../src/domain/action-error.ts';
import type { BuildReport, BuildResult, StepTiming } from '../../src/domain/build.ts';
import { platform, image, planWith, type InputChanges } from '../fakes/plan.ts';
import { progressOf } from './transcript.ts';

type Name = Parameters<typeof progressOf>[0];

function reportOf(name: Name, platforms: readonly string[]): BuildReport {
  const record = new BuildRecord();
  for (const progress of progressOf(name)) record.add(progress);
  return { platforms: platforms.map(platform), startedAt: 0, milliseconds: 1, steps: record.timings, imports: record.imports, warnings: [] };
}

const resultOf = (report: BuildReport): BuildResult => ({ built: true, report, metadata: {}, stdout: '' });
const builder = { name: 'b', driver: 'docker-container', nodes: [], own: true };

function use(builds: readonly (readonly [Name, readonly string[]])[], options: { readonly asked?: boolean; readonly inputs?: InputChanges; readonly own?: boolean } = {}): CacheUse | undefined {
  const results = builds.map(([name, platforms]) => resultOf(reportOf(name, platforms)));
  return cacheUse(results, { plan: planWith({ ...options.inputs, build: { cacheFrom: options.asked === false ? [] : ['type=gha'], ...options.inputs?.build } }), builder: { ...builder, own: options.own ?? true } });
}

const amd64 = ['linux/amd64'];
const firstOf = (found: CacheUse | undefined): unknown => found?.platforms[0]?.firstMiss;

describe('what counts', () => {
  test.each([
    ['cold', 0, 5],
    ['warm', 5, 5],
    ['imported', 5, 5],
    ['changed-argument', 4, 5],
    // WORKDIR before the COPY, and the last stage's steps: what its stage made has the same content as before.
    ['changed-file', 3, 5],
    ['no-cache', 0, 5],
  ] as const)('%s: %i of %i, without FROM, contexts, exports', (name, cached, steps) => {
    expect(use([[name, amd64]])).toMatchObject({ cached, steps, platforms: [{ platform: 'linux/amd64', cached, steps }] });
  });

  test('a build of several platforms: each has its own share', () => {
    const found = use([['other-platform', ['linux/amd64', 'linux/arm64']]]);
    expect(found).toMatchObject({ cached: 5, steps: 10 });
    expect(found?.platforms.map(({ platform: name, cached, steps }) => [name, cached, steps]).toSorted()).toEqual([['linux/amd64', 5, 5], ['linux/arm64', 0, 5]]);
  });

  test('what a build beside it ran is not cached, although BuildKit says so', () => {
    const both = [['shared-amd64', amd64], ['shared-arm64', ['linux/arm64']]] as const;
    expect(use(both)).toMatchObject({ cached: 0, steps: 12, platforms: [{ cached: 0, steps: 6 }, { cached: 0, steps: 6 }] });
    expect(reportOf('shared-arm64', []).steps.filter(({ name }) => name.includes('sleep 1; echo done'))).toEqual([expect.objectContaining({ cached: false })]);
  });

  test('also when that build had ended before: the key is the same, and one of the two ran it', () => {
    const shared = (cached: boolean): StepTiming => ({ name: '[build 2/3] RUN make', key: 'k', inputs: [], cached, milliseconds: 1, readsContext: false });
    const [one, other] = [reportOf('cold', amd64), reportOf('cold', ['linux/arm64'])];
    expect(cacheUse([resultOf({ ...one, steps: [shared(false)] }), resultOf({ ...other, steps: [shared(true)] })], {})).toMatchObject({ cached: 0, steps: 2 });
  });

  test('a step that one build for several platforms shares counts once, for the platform in its name', () => {
    expect(use([['shared-single', ['linux/amd64', 'linux/arm64']]])?.platforms.map(({ platform: name, steps }) => [name, steps]).toSorted()).toEqual([['linux/amd64', 6], ['linux/arm64', 3]]);
  });

  test('nothing built, nothing counted; a failed build counts for nothing', () => {
    const report = reportOf('warm', amd64);
    expect(use([])).toBeUndefined();
    expect(cacheUse([{ built: false, report, error: new ActionError({ code: 'BUILD_FAILED', what: '', why: '', fix: '' }) }], {})).toBeUndefined();
    expect(cacheUse([resultOf({ ...report, steps: [] })], {})).toBeUndefined();
  });

  test.each([[0, 5, 0], [5, 5, 1], [2, 3, 0.666], [1999, 2000, 0.999], [0, 0, 0]])('%i of %i is %f: 1 means all', (cached, steps, ratio) => {
    expect(hitRatio({ cached, steps })).toBe(ratio);
  });
});

describe('the first step that missed', () => {
  test.each([
    ['cold', { asked: false }, '[build 2/4] WORKDIR /src', { kind: 'none-asked' }],
    ['cache-not-found', {}, '[build 2/4] WORKDIR /src', { kind: 'none-read', errors: [expect.stringMatching(/not found$/)] }],
    ['changed-file', {}, '[build 3/4] COPY file .', { kind: 'files' }],
    ['changed-argument', {}, '[stage-1 3/3] RUN echo 2 > /y', { kind: 'instruction' }],
    ['no-cache', { inputs: { build: { noCache: true } } }, '[build 2/4] WORKDIR /src', { kind: 'no-cache' }],
    ['changed-file', { inputs: { build: { noCacheFilters: ['build'] } } }, '[build 3/4] COPY file .', { kind: 'no-cache' }],
    ['changed-file', { inputs: { build: { noCacheFilters: ['other'] } } }, '[build 3/4] COPY file .', { kind: 'files' }],
    // A builder that was there before has a cache of its own: what it lacks, it lacks.
    ['changed-file', { own: false }, '[build 3/4] COPY file .', { kind: 'files' }],
    ['changed-argument', { inputs: { builder: { keepState: true } } }, '[stage-1 3/3] RUN echo 2 > /y', { kind: 'instruction' }],
    // Asked, and nothing heard: buildx drops a gha cache without a service in silence.
    ['cold', {}, '[build 2/4] WORKDIR /src', { kind: 'none-read', errors: [] }],
  ] as const)('%s, %j: %s', (name, options, step, reason) => {
    expect(firstOf(use([[name, amd64]], options))).toEqual({ step, reason });
  });

  test('where the caches that would be read are not there yet', () => {
    const cache = { uses: [{ backend: 'registry', image, branch: 'main', otherBranches: [], read: true, write: true } as const], present: [], reason: '', warnings: [] };
    const plan = planWith({}, { cache });
    expect(firstOf(cacheUse([resultOf(reportOf('cold', amd64))], { plan, builder }))).toMatchObject({ reason: { kind: 'none-there' } });
  });

  test('of a platform that the cache does not have', () => {
    const found = use([['other-platform', ['linux/amd64', 'linux/arm64']]])?.platforms.find((one) => one.platform === 'linux/arm64');
    expect(found?.firstMiss).toEqual({ step: '[build 2/4] WORKDIR /src', reason: { kind: 'other-platform', platform: 'linux/amd64' } });
  });

  test('only another platform is one that has it', () => {
    const step = (key: string, cached: boolean): StepTiming => ({ name: '[s 2/2] RUN x', key, inputs: [], cached, milliseconds: 1, readsContext: false });
    const found = cacheUse([resultOf({ ...reportOf('imported', amd64), steps: [step('1', true), step('2', false)] })], { plan: planWith(), builder });
    expect(firstOf(found)).toMatchObject({ reason: { kind: 'instruction' } });
  });

  test('is none where all were found', () => {
    expect(firstOf(use([['imported', amd64]]))).toBeUndefined();
  });

  test('is not known where the builder is not', () => {
    expect(cacheUse([resultOf({ ...reportOf('changed-file', amd64), imports: [] })], { plan: planWith() })?.platforms[0]?.firstMiss?.reason).toEqual({ kind: 'unknown' });
  });

  test('is not one that had to miss with what it builds on, whatever the order in which they are told', () => {
    const step = (key: string, inputs: readonly string[], cached = false): StepTiming => ({ name: `[s ${key}/3] RUN ${key}`, key, inputs, cached, milliseconds: 1, readsContext: false });
    const report = { ...reportOf('cold', amd64), steps: [step('3', ['2']), step('2', ['1']), step('1', [], true)] };
    expect(firstOf(cacheUse([resultOf(report)], { plan: planWith(), builder }))).toMatchObject({ step: '[s 2/3] RUN 2' });
  });
});
