// Each promise is seen to be broken when it is, and kept when it is: observations are made by hand.
import { describe, expect, it } from '@jest/globals';
import { brokenPromises, type RunObservation, type TagObservation } from '../../../testbed/fuzz/invariants.ts';
import { reportedTags } from '../../../testbed/fuzz/report-table.ts';
import type { Scenario } from '../../../testbed/fuzz/scenario.ts';

const scenario: Scenario = {
  seed: 0,
  prior: [{ commit: 1, tags: ['main', 'latest'] }],
  subject: { kind: 'branch', commit: 3 },
  movingTags: 'guard',
  registries: 1,
  faults: Array.from({ length: 2 }, () => ({ registry: 0, rule: { stages: ['tag-put'], fault: { kind: 'reset' } } })),
  apiFaults: [],
  clockSkewMs: 0,
  again: false,
};
const tag = (name: string, standing: 'old' | 'new', more: Partial<TagObservation> = {}): TagObservation => ({
  repository: 'localhost:1/o/r',
  tag: name,
  before: 'sha256:old',
  after: standing === 'new' ? 'sha256:new' : 'sha256:old',
  identity: standing === 'new' ? 'new' : 'prior',
  missing: [],
  ...more,
});
const success: RunObservation = { exitCode: 0, result: 'published', reported: new Map(), hadPost: true, texts: new Map([['the log of main', 'all is well']]), left: [], running: [] };
const failure: RunObservation = { ...success, exitCode: 1, result: 'restored' };
const moved = [tag('main', 'new'), tag('latest', 'new')];
const kept = [tag('main', 'old'), tag('latest', 'old')];

describe('kept promises', () => {
  it.each([
    ['a success whose tags all moved', moved, success],
    ['a failure that changed nothing', kept, failure],
    ['a failure that reports the tag it left', [tag('main', 'new'), tag('latest', 'old')], { ...failure, result: 'partial', reported: new Map([['localhost:1/o/r:main', '**left at the new image**']]) }],
    ['state tags of their own kind', [...moved, tag('ghcr-buildx-action-slot-1', 'new', { identity: 'state' })], success],
  ] as const)('%s', (_, tags, run) => {
    expect(brokenPromises(scenario, tags, run, ['s3cret-s3cret'])).toEqual([]);
  });
});

describe('broken promises', () => {
  it.each<[string, readonly TagObservation[], RunObservation, RegExp]>([
    ['a tag at an incomplete image', [tag('main', 'new', { missing: ['missing blob sha256:x'] }), tag('latest', 'new')], success, /main is incomplete: missing blob/],
    ['an incomplete state tag', [...moved, tag('ghcr-buildx-action-slot-1', 'new', { identity: 'state', missing: ['missing manifest sha256:x'] })], success, /slot-1 is incomplete/],
    ['a tag at an image of nobody', [tag('main', 'new', { identity: 'other' }), tag('latest', 'new')], success, /image of nobody/],
    ['a success that left a tag behind', [tag('main', 'new'), tag('latest', 'old')], success, /latest is as before, not new/],
    ['a success without a result', moved, { ...success, result: '' }, /output result is ""/],
    ['a failure that moved a tag without a word', [tag('main', 'new'), tag('latest', 'old')], { ...failure, result: '' }, /main changed .* without a word/],
    ['a failure that says restored and is not', [tag('main', 'new'), tag('latest', 'old')], failure, /"restored", and .*main changed/],
    ['a secret in a log', moved, { ...success, texts: new Map([['the log of main', 'password s3cret-s3cret']]) }, /a secret .* stands in the log of main/],
    ['a file left', moved, { ...success, left: ['/tmp/x'] }, /left behind: \/tmp\/x/],
    ['a process left', moved, { ...success, running: [42] }, /still running: process 42/],
    ['state tags without bound', [...moved, ...Array.from({ length: 25 }, (_, at) => tag(`ghcr-buildx-action-slot-${at}`, 'new', { identity: 'state' }))], success, /25 state tags/],
  ])('%s', (_, tags, run, sentence) => {
    const broken = brokenPromises(scenario, tags, run, ['s3cret-s3cret']);
    expect(broken.filter((one) => sentence.test(one))).toHaveLength(1);
  });

  it('one passing fault that ended the run', () => {
    const one = { ...scenario, faults: [{ registry: 0, rule: { stages: ['tag-put'], fault: { kind: 'reset' }, times: 1 } }] } as const;
    expect(brokenPromises(one, kept, failure, [])).toEqual([expect.stringContaining('one passing fault was not survived')]);
  });

  it('a tag that was left, though one refusal was all that went wrong', () => {
    const one = { ...scenario, faults: [{ registry: 0, rule: { stages: ['tag-put'], fault: { kind: 'denied' }, times: 1 } }] } as const;
    const run = { ...failure, result: 'partial', reported: new Map([['localhost:1/o/r:main', '**left at the new image**']]) };
    expect(brokenPromises(one, [tag('main', 'new'), tag('latest', 'old')], run, [])).toEqual([expect.stringContaining('nothing stood against the way back')]);
  });

  it('an immutable tag of another commit that was published over', () => {
    const version: Scenario = { ...scenario, prior: [{ commit: 1, version: '1.2.1', tags: ['1.2.1'] }], subject: { kind: 'version', version: '1.2.1', commit: 7 } };
    expect(brokenPromises(version, [tag('1.2.1', 'new')], success, [])).toHaveLength(2);
    expect(brokenPromises(version, [tag('1.2.1', 'old')], failure, [])).toEqual([]);
  });

  it('a second publish, without faults, that failed', () => {
    expect(brokenPromises(scenario, moved, failure, [], true)).toEqual([expect.stringContaining('publish without faults ended with exit code 1')]);
  });
});

describe('a killed run', () => {
  const killed = { ...scenario, process: { kind: 'sigkill', when: { afterMs: 5 }, post: true } } as const;
  const half = [tag('main', 'new'), tag('latest', 'old')];
  const dead: RunObservation = { ...failure, exitCode: null, result: '' };
  it('may leave tags anywhere whole while no post has run', () => {
    expect(brokenPromises(killed, half, { ...dead, hadPost: false, left: ['/tmp/x'] }, [])).toEqual([]);
  });
  it('has them back after post, or all of them moved, or says so', () => {
    expect(brokenPromises(killed, half, dead, [])).toHaveLength(1);
    expect(brokenPromises(killed, kept, dead, [])).toEqual([]);
    expect(brokenPromises(killed, moved, dead, [])).toEqual([]);
    expect(brokenPromises(killed, half, { ...dead, texts: new Map([['the log of post', 'localhost:1/o/r:main could not be put back']]) }, [])).toEqual([]);
  });
});

it.each(['| `localhost:1/o/r:main` | **left at the new image** `sha256:abc` | `sha256:def` |', '| <code>localhost:1/o/r:main</code> | **left at the new image** `sha256:abc` | |'])('reads a row of the table of tags: %s', (row) => {
  const summary = `### Where the tags stand\n\n| Tag | Is now | Was |\n| --- | --- | --- |\n${row}\n`;
  expect(reportedTags(summary)).toEqual(new Map([['localhost:1/o/r:main', '**left at the new image** `sha256:abc`']]));
});
