// The epoch of a plan: whose time it is, when the commit's is asked for, and the lines of build arguments that it becomes.
import { describe, expect, test } from '@jest/globals';
import { buildArgv } from '../../src/build/build-argv.ts';
import { planBuilds, planLoad } from '../../src/build/build-requests.ts';
import type { InputValues } from '../../src/inputs/input-table.ts';
import { makePlan } from '../../src/plan/plan.ts';
import { planRun } from '../../src/plan/plan.stage.ts';
import { buildArgLines, planEpoch, wantsCommitTime } from '../../src/plan/source-date-epoch.ts';
import { fakeGitHub } from '../fakes/github.ts';
import { amd64, image, planWith, trigger, type InputChanges } from '../fakes/plan.ts';
import { fakeWorld } from '../fakes/world.ts';
import { inputsFrom } from '../inputs/read.ts';

const commitTime = '2026-11-01T13:00:00.750+01:00';
const seconds = Date.parse('2026-11-01T12:00:00Z') / 1000;
const commit: InputChanges = { build: { sourceDateEpoch: 'commit' } };
const { inputs } = planWith(commit);

describe('planEpoch', () => {
  test('is the number given, the second of the commit, or nothing', () => {
    expect(planEpoch(planWith({ build: { sourceDateEpoch: 0 } }).inputs, { commitTime })).toEqual({ ok: true, value: 0 });
    expect(planEpoch(inputs, { commitTime })).toEqual({ ok: true, value: seconds });
    expect(planEpoch(planWith().inputs, { commitTime })).toEqual({ ok: true, value: undefined });
  });

  test.each([{}, { commitTime: 'yesterday' }, { commitTime: '1969-12-31T23:59:59Z' }])('%j is no time to build with', (facts) => {
    expect(planEpoch(inputs, facts)).toMatchObject({ ok: false });
  });

  test.each<NonNullable<InputChanges['publish']>>([{ command: 'rollback' }, { command: 'promote' }, { digests: new Map() }])('nothing is built with %j: nobody is asked', (publish) => {
    const { inputs: others } = planWith({ ...commit, publish });
    expect(wantsCommitTime(others)).toBe(false);
    expect(planEpoch(others, {})).toEqual({ ok: true, value: undefined });
  });
});

describe('the plan of a run', () => {
  const given = { inputs: {}, environment: {}, payload: {}, startedAt: 0 };
  const plan = async (changes: Readonly<Record<string, string>>, time?: string): ReturnType<typeof planRun> =>
    await planRun(inputsFrom({ images: image, ...changes }), trigger, given, fakeWorld({ github: fakeGitHub(time === undefined ? {} : { commitTimes: { [trigger.revision]: time } }) }));

  test("asks for the commit's time where the event lacks it, and fails without an answer", async () => {
    await expect(plan({ 'source-date-epoch': 'commit', created: 'commit' }, commitTime)).resolves.toMatchObject({ sourceDateEpoch: seconds, rewriteTimestamp: true });
    await expect(plan({ 'source-date-epoch': 'commit' })).rejects.toMatchObject({ code: 'GITHUB_API_FAILED' });
    await expect(plan({})).resolves.not.toHaveProperty('sourceDateEpoch');
  });

  test.each<[Partial<Record<keyof InputValues, string>>, boolean]>([
    [{ 'source-date-epoch': '5' }, true],
    [{ 'source-date-epoch': '5', 'rewrite-timestamp': 'false' }, false],
    [{ 'build-args': 'SOURCE_DATE_EPOCH=5' }, false],
    [{ 'build-args': 'SOURCE_DATE_EPOCH=5', 'rewrite-timestamp': 'true' }, true],
  ])('%j rewrites times: %j', async (changes, expected) => {
    expect((await plan(changes, commitTime)).rewriteTimestamp ?? false).toBe(expected);
  });
});

describe('build arguments', () => {
  test.each<[readonly string[], readonly string[]]>([
    [['A=1'], ['A=1', 'SOURCE_DATE_EPOCH=5']],
    [['SOURCE_DATE_EPOCH', 'A=1'], ['A=1', 'SOURCE_DATE_EPOCH=5']],
    [['SOURCE_DATE_EPOCH=7', 'A=1'], ['SOURCE_DATE_EPOCH=7', 'A=1']],
    [['SOURCE_DATE_EPOCH='], ['SOURCE_DATE_EPOCH=']],
  ])('%j become %j', (buildArgs, lines) => {
    expect(buildArgLines(planWith({ build: { buildArgs } }, { sourceDateEpoch: 5 }))).toEqual(lines);
    expect(buildArgLines(planWith({ build: { buildArgs } }))).toEqual(buildArgs);
  });
});

describe('the calls', () => {
  const facts = { builder: 'b', folder: '/run', secrets: [] };
  const timed = planWith({}, { sourceDateEpoch: 5, rewriteTimestamp: true, platforms: [amd64] });
  const argv = (destination: typeof timed.destination): string => planBuilds({ ...timed, destination }, facts).map((request) => buildArgv(request).join(' ')).join('\n');

  test.each<[typeof timed.destination, string]>([
    [{ to: 'digest', images: [image] }, 'push=true,rewrite-timestamp=true '],
    [{ to: 'layout', images: [image] }, 'tar=false,rewrite-timestamp=true '],
    [{ to: 'load', tags: ['a:1'] }, '--output type=docker,rewrite-timestamp=true --tag a:1 '],
  ])('%j', (destination, attribute) => {
    expect(argv(destination)).toContain(attribute);
    expect(argv(destination)).toContain('--build-arg SOURCE_DATE_EPOCH=5');
  });

  test('what is given in outputs stays as it is', () => {
    expect(argv({ to: 'outputs', outputs: ['type=oci,dest=x'], tags: [] })).toContain('--output type=oci,dest=x --');
  });

  test('what is loaded beside a publish is rewritten, but not where the docker driver unpacks it', () => {
    const loading = (to: 'digest' | 'layout'): string => {
      const request = planLoad({ ...timed, destination: { to, images: [image], alsoLoad: ['a:1'] } }, facts);
      return request === undefined ? '' : buildArgv(request).join(' ');
    };
    expect(loading('digest')).toContain('type=docker,rewrite-timestamp=true');
    expect(loading('layout')).toContain('--load');
  });

  test('makePlan takes both over', () => {
    const { inputs: given, source, metadata } = planWith({ build: { rewriteTimestamp: true } });
    expect(makePlan({ inputs: given, trigger, decision: { act: 'build', reason: '' }, source, metadata, environment: {} })).toMatchObject({ rewriteTimestamp: true });
  });
});
