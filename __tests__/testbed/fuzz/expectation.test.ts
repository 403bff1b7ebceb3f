// What a right publish leaves, for cases that can be told by hand.
import { describe, expect, it } from '@jest/globals';
import { compareVersions, expectationOf, mustSurvive } from '../../../testbed/fuzz/expectation.ts';
import type { PriorImage, Scenario, Subject } from '../../../testbed/fuzz/scenario.ts';

const calm: Omit<Scenario, 'prior' | 'subject'> = { seed: 0, movingTags: 'guard', registries: 1, faults: [], apiFaults: [], clockSkewMs: 0, again: false };
const released = (version: string, commit: number, ...tags: readonly string[]): PriorImage => ({ version, commit, tags: [version, ...tags] });
const version = (name: string, commit: number): Subject => ({ kind: 'version', version: name, commit });

function standings(scenario: Partial<Scenario> & Pick<Scenario, 'prior' | 'subject'>): unknown {
  const expected = expectationOf({ ...calm, ...scenario });
  return expected.end === 'refused' ? 'refused' : Object.fromEntries(expected.tags);
}

describe('a version', () => {
  it('that is the first moves all of its tags', () => {
    expect(standings({ prior: [], subject: version('1.2.3', 6) })).toEqual({ '1.2.3': ['new'], '1.2': ['new'], '1': ['new'], latest: ['new'] });
  });

  it('that is a backport moves its minor tag alone', () => {
    const prior = [released('1.2.1', 1, '1.2'), released('1.3.0', 2, '1.3', '1', 'latest')];
    expect(standings({ prior, subject: version('1.2.2', 6) })).toEqual({ '1.2.2': ['new'], '1.2': ['new'], '1': ['old'], latest: ['old'] });
    expect(standings({ prior, subject: version('1.2.2', 6), movingTags: 'force' })).toEqual({ '1.2.2': ['new'], '1.2': ['new'], '1': ['new'], latest: ['new'] });
    expect(standings({ prior, subject: version('1.2.2', 6), movingTags: 'off' })).toEqual({ '1.2.2': ['new'], '1.2': ['old'], '1': ['old'], latest: ['old'] });
  });

  it('that is a pre-release moves nothing', () => {
    expect(standings({ prior: [], subject: version('2.1.0-rc.1', 6) })).toEqual({ '2.1.0-rc.1': ['new'] });
  });

  it('that another commit has is refused, and one of the same commit is adopted', () => {
    const prior = [released('1.2.1', 1, '1.2', '1', 'latest')];
    expect(standings({ prior, subject: version('1.2.1', 7) })).toBe('refused');
    expect(standings({ prior, subject: version('1.2.1', 1) })).toEqual({ '1.2.1': ['old'], '1.2': ['old'], '1': ['old'], latest: ['old'] });
  });
});

describe('a branch', () => {
  const at = (commit: number): PriorImage => ({ commit, tags: ['main', 'latest'] });
  it.each([
    [[], 3, ['new']],
    [[at(2)], 3, ['new']],
    [[at(3)], 3, ['new', 'old']],
    [[at(4)], 3, ['old']],
  ])('over %j by commit %i: %j', (prior, commit, allowed) => {
    expect(standings({ prior, subject: { kind: 'branch', commit } })).toEqual({ main: allowed, latest: allowed });
  });
});

it('compares versions by number', () => {
  expect(['1.10.0', '1.9.0', '1.9.10', '0.20.0'].toSorted(compareVersions)).toEqual(['0.20.0', '1.9.0', '1.9.10', '1.10.0']);
});

it('one passing fault has to be survived, a refusal or two faults need not be', () => {
  const scenario: Scenario = { ...calm, prior: [], subject: version('1.0.0', 6) };
  const reset = { registry: 0, rule: { stages: ['tag-put'], fault: { kind: 'reset' }, times: 1 } } as const;
  expect(mustSurvive(scenario)).toBe(true);
  expect(mustSurvive({ ...scenario, faults: [reset] })).toBe(true);
  expect(mustSurvive({ ...scenario, faults: [reset, reset] })).toBe(false);
  expect(mustSurvive({ ...scenario, faults: [{ registry: 0, rule: { ...reset.rule, fault: { kind: 'denied' } } }] })).toBe(false);
});
