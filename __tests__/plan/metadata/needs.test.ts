// What the GitHub API is asked for: only what a rule or label needs and the event does not hold.
import { describe, expect, test } from '@jest/globals';
import type { Inputs, MetadataInputs } from '../../../src/domain/inputs.ts';
import type { Trigger } from '../../../src/domain/trigger.ts';
import { asksForDates, metadataNeeds } from '../../../src/plan/metadata/metadata.ts';
import { events, inputs, libraries } from './events.ts';

const untimed: Trigger = events.main;
const known: Trigger = { ...untimed, commitTime: '2024-05-06T07:08:09Z' };
const anonymous: Trigger = { ...known, repository: {} };
const bare: Trigger = { ...known, repository: { htmlUrl: 'https://github.com/o/r' } };

const needs = (trigger: Trigger, given: Partial<MetadataInputs> = {}, created: Inputs['created'] = 'commit'): readonly string[] =>
  [...metadataNeeds(inputs(given, created), trigger, libraries)].sort();

describe('metadataNeeds', () => {
  test('nothing where the event has it all', () => {
    expect(needs(known)).toEqual([]);
    expect(needs(known, { tags: ['type=edge', "type=raw,value={{commit_date 'x'}}"] })).toEqual([]);
  });

  test('the repository for labels when the payload has none', () => {
    expect(needs(anonymous)).toEqual(['repository']);
    expect(needs({ ...anonymous, repository: { description: 'd', licence: 'MIT', defaultBranch: 'main' } })).toEqual([]);
  });

  test.each<[string, Partial<MetadataInputs>]>([
    ['edge', { tags: ['type=edge'] }],
    ['enable', { tags: ['a,enable={{is_default_branch}}'] }],
    ['value', { tags: ['type=raw,value={{is_not_default_branch}}'] }],
    ['condition', { tags: ['type=raw,value={{#if is_default_branch}}a{{/if}}'] }],
    ['prefix', { tags: ['type=sha,prefix={{is_default_branch}}'] }],
    ['flavor', { tags: ['a'], flavor: ['suffix={{is_default_branch}}'] }],
    ['label', { tags: ['a'], labels: ['a={{is_default_branch}}'] }],
    ['annotation', { tags: ['a'], annotations: ['index:a={{is_default_branch}}'] }],
  ])('the default branch for %s', (_what, given) => {
    expect(needs(bare, given)).toEqual(['repository']);
    // Neither a tag nor a pull request can be on it.
    expect(needs({ ...bare, run: { ...bare.run, ref: 'refs/tags/v1' } }, given)).toEqual([]);
  });

  test('no default branch where no rule asks', () => {
    expect(needs(bare, { tags: ['type=edge,branch=main', 'type=sha'] })).toEqual([]);
  });

  test('the time of the commit', () => {
    expect(needs(untimed)).toEqual(['commit-time']);
    expect(needs(untimed, {}, 'now')).toEqual([]);
    expect(needs(untimed, { labels: ["a={{commit_date 'YYYY'}}"] }, 'now')).toEqual(['commit-time']);
    expect(needs(untimed, { tags: ["type=schedule,pattern={{commit_date 'YYYY'}}"] }, 'now')).toEqual(['commit-time']);
  });

  test('wrong lines do not get in the way', () => {
    expect(needs(known, { tags: ['type=nope', '{{'], flavor: ['x'], labels: ['{{'] })).toEqual([]);
  });
});

describe('asksForDates: what writes dates is loaded for it', () => {
  test.each([
    [{ tags: ["type=raw,value=on-{{date 'YYYY'}}"] }, true],
    [{ tags: ["type=ref,event=branch,suffix=-{{commit_date 'YYYYMMDD'}}"] }, true],
    [{ tags: ["type=raw,value={{#if is_default_branch}}{{date 'YYYY'}}{{/if}}"] }, true],
    [{ flavor: ["prefix={{date 'YYYY'}}-"] }, true],
    [{ labels: ["built={{date 'YYYY'}}"] }, true],
    [{ annotations: ["built={{date 'YYYY'}}"] }, true],
    [{ tags: ['type=schedule,pattern={{date \'YYYYMMDD\'}}'] }, true],
    [{}, false],
    [{ tags: ['type=raw,value=update', 'type=sha'], labels: ['date=no'] }, false],
  ])('%j: %s', (given, expected) => {
    expect(asksForDates(inputs(given), libraries)).toBe(expected);
  });
});
