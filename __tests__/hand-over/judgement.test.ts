// What a merge takes of what the legs handed over: only what the plan expects, in every field, of the newest attempt of each leg.
import { describe, expect, test } from '@jest/globals';
import type { LegRecord } from '../../src/domain/leg-record.ts';
import { artifactName } from '../../src/hand-over/artifact-name.ts';
import { attemptOf, strangeFields } from '../../src/hand-over/belonging.ts';
import { completenessOf } from '../../src/hand-over/incomplete-image.ts';
import { judgeDeliveries, type Delivery } from '../../src/hand-over/judgement.ts';
import { encodeRecords } from '../../src/hand-over/record-codec.ts';
import { imageName } from '../fakes/image.ts';
import { amd64, arm64, expectedImage, expectedSet, imageId, pushedDigest, recordsOf } from './sets.ts';

const set = expectedSet();

function artifact(leg: number, { attempt = 1, named = attempt, changes = {}, of = set }: { readonly attempt?: number; readonly named?: number; readonly changes?: Partial<LegRecord>; readonly of?: typeof set } = {}): Delivery {
  return { leg, from: `artifact ${artifactName(of, leg, named)}`, attempt: named, text: encodeRecords(recordsOf(of, leg, attempt).map((record) => ({ ...record, ...changes }))) };
}

function output(leg: number, { attempt = 1, changes = {} }: { readonly attempt?: number; readonly changes?: Partial<LegRecord> } = {}): Delivery {
  return { leg, from: `output leg-${leg}`, text: encodeRecords(recordsOf(set, leg, attempt).map((record) => ({ ...record, ...changes }))) };
}

const all = [0, 1, 2, 3].map((leg) => artifact(leg));

/** Image -> platform -> digest, `missing` or the reasons why its records are refused. */
function told(deliveries: readonly Delivery[], { of = set, present = 1 } = {}): unknown {
  return Object.fromEntries(
    judgeDeliveries(of, present, deliveries).map(({ image, digests, refused, missing }) => [
      image.id,
      { ...Object.fromEntries(digests), ...Object.fromEntries(missing.map(({ leg, platform }) => [platform, `missing of leg ${leg.number}`])), ...(refused.length === 0 ? {} : { refused: refused.flatMap(({ reasons }) => reasons) }) },
    ]),
  );
}

const whole = (image: string, attempt = 1): unknown => ({ [amd64]: pushedDigest(image, amd64, attempt), [arm64]: pushedDigest(image, arm64, attempt) });

describe('what is taken', () => {
  test('of two images whose names begin alike each its own, whatever the order', () => {
    expect(told(all)).toEqual({ app: whole('app'), 'app-api': whole('app-api') });
    expect(told(all.toReversed())).toEqual({ app: whole('app'), 'app-api': whole('app-api') });
  });

  test('outputs and artifacts of a leg as one, where they say the same', () => {
    expect(told([...all, output(0), output(3)])).toEqual({ app: whole('app'), 'app-api': whole('app-api') });
    expect(told([0, 1, 2, 3].map((leg) => output(leg)))).toEqual({ app: whole('app'), 'app-api': whole('app-api') });
    expect(told([...all, output(0, { changes: { digest: pushedDigest('app', arm64) } })])).toEqual({
      app: { [amd64]: 'missing of leg 0', [arm64]: pushedDigest('app', arm64), refused: [`digest: found ${pushedDigest('app', amd64)}, expected ${pushedDigest('app', arm64)} as in output leg-0`] },
      'app-api': whole('app-api'),
    });
  });

  test('after a re-run of failed jobs the newest attempt of each leg, and the old ones of those that passed', () => {
    expect(told([artifact(0), artifact(1), artifact(1, { attempt: 3 }), artifact(1, { attempt: 2 }), artifact(2), artifact(3)], { present: 3 })).toEqual({
      app: { [amd64]: pushedDigest('app', amd64, 1), [arm64]: pushedDigest('app', arm64, 3) },
      'app-api': whole('app-api'),
    });
    expect(told([output(0), artifact(1), output(1, { attempt: 2 }), artifact(2), artifact(3)], { present: 2 })).toMatchObject({ app: { [amd64]: pushedDigest('app', amd64, 1), [arm64]: pushedDigest('app', arm64, 2) } });
  });

  test('of several images in one leg each its own records', () => {
    const both = expectedSet({ legs: [amd64, arm64].map((platform, number) => ({ number, runner: ['ubuntu-24.04'], images: ['app', 'app-api'].map((image) => ({ image: imageId(image), platforms: [platform] })) })) });
    expect(told([artifact(0, { of: both }), artifact(1, { of: both })], { of: both })).toEqual({ app: whole('app'), 'app-api': whole('app-api') });
    const half = JSON.parse(artifact(1, { of: both }).text) as { records: LegRecord[] };
    const withoutApp = { ...artifact(1, { of: both }), text: JSON.stringify({ ...half, records: half.records.filter(({ image }) => image !== 'app') }) };
    expect(told([artifact(0, { of: both }), withoutApp], { of: both })).toEqual({ app: { [amd64]: pushedDigest('app', amd64), [arm64]: 'missing of leg 1' }, 'app-api': whole('app-api') });
  });
});

describe('what is refused', () => {
  test.each<[string, Partial<LegRecord>, string]>([
    ['another set', { set: '0123456789ab' }, `set: found 0123456789ab, expected ${set.id}`],
    ['another leg', { leg: 0 }, 'leg: found 0, expected 1'],
    ['another repository', { repository: 'Octo-Org/Other' }, 'repository: found Octo-Org/Other, expected Octo-Org/App'],
    ['an image of another leg', { image: imageId('app-api') }, 'image: found app-api, expected app'],
    ['an image that nobody knows', { image: imageId('ap') }, 'image: found ap, expected app'],
    ['other repositories of the image', { names: [imageName('ghcr.io/octo-org/app-api')] }, 'names: found ghcr.io/octo-org/app-api, expected ghcr.io/octo-org/app'],
    ['more repositories', { names: ['ghcr.io/octo-org/app', 'ghcr.io/octo-org/more'].map(imageName) }, 'names: found ghcr.io/octo-org/app, ghcr.io/octo-org/more, expected ghcr.io/octo-org/app'],
    ['another target', { target: 'debug' }, 'target: found debug, expected none'],
    ['a platform of another leg', { platform: amd64 }, 'platform: found linux/amd64, expected linux/arm64 of this leg'],
    ['another run', { runId: '4710' }, 'runId: found 4710, expected 4711'],
    ['another commit', { commit: 'c'.repeat(40) }, `commit: found ${'c'.repeat(40)}, expected ${'a'.repeat(40)}`],
    ['another version of the action', { actionVersion: '0.0.9' }, 'actionVersion: found 0.0.9, expected 0.1.0'],
    ['another attempt than its artifact', { attempt: 2 }, 'attempt: found 2, expected 1 as its artifact is named'],
  ])('%s', (_, changes, reason) => {
    expect(told([artifact(0), artifact(1, { changes }), artifact(2), artifact(3)], { present: 2 })).toEqual({
      app: { [amd64]: pushedDigest('app', amd64), [arm64]: 'missing of leg 1', refused: [reason] },
      'app-api': whole('app-api'),
    });
  });

  test('a stale one, of before the plan was made again, and one of an attempt to come', () => {
    const again = expectedSet({ attempt: 2 });
    expect(told([artifact(0, { of: again, attempt: 2 }), { ...output(1), text: encodeRecords(recordsOf(again, 1, 1)) }], { of: again, present: 2 })).toMatchObject({
      app: { refused: ['attempt: found 1, expected 2 or later: it is older than the plan, which was made again'] },
    });
    expect(told([...all, output(1, { attempt: 9 })], { present: 2 })).toMatchObject({ app: { refused: ['attempt: found 9, expected 2 or earlier'] } });
  });

  test('a newer one that is refused does not give way to an older one', () => {
    expect(told([...all, artifact(1, { attempt: 2, changes: { runId: '1' } })], { present: 2 })).toMatchObject({ app: { [arm64]: 'missing of leg 1', refused: ['runId: found 1, expected 4711'] } });
  });

  test('one platform twice in one place', () => {
    const [record] = recordsOf(set, 1);
    if (record === undefined) throw new Error('no record');
    expect(told([artifact(0), { ...artifact(1), text: encodeRecords([record, record]) }])).toMatchObject({ app: { [arm64]: 'missing of leg 1', refused: ['platform: found linux/arm64 of app twice, expected it once'] } });
  });

  test('what can be read is no record, what can not be read counts as the newest', () => {
    expect(told([...all, { leg: 1, from: 'output leg-1', text: 'x' }])).toMatchObject({ app: { [arm64]: 'missing of leg 1', refused: ['expected the records of a leg, as JSON'] } });
    expect(told([artifact(0), { ...artifact(1), text: '{"schema":1,"records":[{"schema":9}]}' }])).toMatchObject({
      app: { refused: ['expected a record of a leg: schema should be 1, and is 9: it was made by another version of this action'] },
      'app-api': { [amd64]: 'missing of leg 2' },
    });
    expect(told([artifact(0), { ...artifact(1), text: '' }])).toMatchObject({ app: { refused: ['expected the records of a leg, as JSON'] } });
  });
});

describe('what an image comes to', () => {
  const attempts = { from: 1, to: 2 };
  const of = (deliveries: readonly Delivery[], optional = [arm64]): ReturnType<typeof completenessOf> => {
    const [app] = judgeDeliveries(set, 2, deliveries);
    if (app === undefined) throw new Error('no image');
    return completenessOf(app, optional, attempts);
  };

  test('complete', () => {
    expect(of(all, [])).toEqual({ platforms: [amd64, arm64], warnings: [] });
  });

  test('a missing leg names itself, and says what to do', () => {
    const { error } = of([artifact(0), artifact(2), artifact(3)], []);
    expect([error?.code, error?.what]).toEqual(['LEG_MISSING', 'app is not complete: linux/arm64 (leg 1) is missing.']);
    expect(error?.why).toBe('Leg 1 on ubuntu-24.04 handed over nothing of app for linux/arm64 in attempts 1 to 2 of this run.');
    expect(error?.fix).toContain('run the failed jobs again');
    expect(of([], []).error?.what).toBe('app is not complete: linux/amd64 (leg 0), linux/arm64 (leg 1) are missing.');
  });

  test('an optional platform is left out with a warning, not the last one', () => {
    expect(of([artifact(0)])).toEqual({ platforms: [amd64], warnings: ['linux/arm64 is missing from app: leg 1 handed nothing over of it, and it is one of optional-platforms.'] });
    expect(of([artifact(1)]).error?.what).toBe('app is not complete: linux/amd64 (leg 0) is missing.');
    expect(of([], [amd64, arm64]).error?.code).toBe('LEG_MISSING');
  });

  test('a refused record is told before anything is missing, also of an optional platform', () => {
    const { error } = of([artifact(1, { changes: { runId: '1', leg: 3 } })]);
    expect([error?.code, error?.what]).toEqual(['RECORD_REFUSED', "app is not merged: a record of it does not belong to this run's plan."]);
    expect(error?.why).toBe(`artifact ${artifactName(set, 1, 1)} (leg 1): leg: found 3, expected 1; runId: found 1, expected 4711.`);
  });
});

describe('a plan that is not of this run', () => {
  const run = { event: 'push', repository: 'Octo-Org/App', ref: 'refs/heads/main', sha: set.commit, actor: 'o', runId: '4711', runAttempt: '2', serverUrl: '', apiUrl: '' };

  test.each<[string, Partial<typeof run>, string, string]>([
    ['repository', { repository: 'Octo-Org/app' }, 'a plan of the repository Octo-Org/App', 'one of the repository Octo-Org/app'],
    ['run', { runId: '4712' }, 'a plan of the run 4711', 'one of the run 4712'],
    ['commit', { sha: 'b'.repeat(40) }, `a plan of the commit ${set.commit}`, `one of the commit ${'b'.repeat(40)}`],
  ])('another %s', (_, changes, given, expected) => {
    expect(strangeFields(set, { ...run, ...changes }, '0.1.0')).toEqual([{ input: 'expected', given, expected }]);
  });

  test('another version, a later attempt, and nothing wrong', () => {
    expect(strangeFields(set, run, '0.2.0')).toEqual([{ input: 'expected', given: 'a plan of the version of this action 0.1.0', expected: 'one of the version of this action 0.2.0' }]);
    expect(strangeFields(expectedSet({ attempt: 3 }), run, '0.1.0')).toEqual([{ input: 'expected', given: 'a plan of attempt 3', expected: 'one of attempt 2 or earlier' }]);
    expect(strangeFields(set, run, '0.1.0')).toEqual([]);
    expect(['1', '12', '', '0', 'x'].map((runAttempt) => attemptOf({ runAttempt }))).toEqual([1, 12, 1, 1, 1]);
  });

  test('an image with a target of its own', () => {
    const of = expectedSet({ images: [expectedImage('app', { target: 'final' })] });
    expect(told([artifact(0, { of }), artifact(1, { of })], { of })).toEqual({ app: whole('app') });
    expect(told([artifact(0, { of }), { ...artifact(1, { of }), text: encodeRecords(recordsOf(expectedSet({ images: [expectedImage('app')] }), 1).map((record) => ({ ...record, set: of.id }))) }], { of })).toMatchObject({ app: { refused: ['target: found none, expected final'] } });
  });
});
