// What makes an image newer under each moving tag, and which tags are fixed to one image.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PlannedTag } from '../../../src/domain/metadata.ts';
import type { PullRequest, Trigger } from '../../../src/domain/trigger.ts';
import { planMetadata } from '../../../src/plan/metadata/metadata.ts';
import { branch, events, facts, inputs, libraries, planned, pullRequest, run, sha, tag, type EventName } from './events.ts';

type Given = Parameters<typeof planned>[0];

/** Tag -> its order, without those that have none. */
function orders(given: Given, trigger: Trigger): Readonly<Record<string, PlannedTag['order']>> {
  return Object.fromEntries(planned(given, trigger).tags.flatMap(({ tag: name, order }) => (order === undefined ? [] : [[name, order]])));
}

function fixedTags(tags: readonly string[], trigger: Trigger, immutableTags: readonly string[] = []): readonly string[] {
  const plan = planMetadata({ ...inputs({ tags }), publish: { immutableTags } }, trigger, facts, libraries);
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return plan.metadata.tags.flatMap((one) => (one.fixed === true ? [one.tag] : []));
}

const byVersion = (version: string, parts: number, changes: object = {}): object => ({ by: 'version', version, scheme: 'semver', parts, prefix: '', suffix: '', gitPrefix: 'v', ...changes });
const major = 'type=semver,pattern={{major}}';
const full = 'type=semver,pattern={{version}}';

describe('the default rules', () => {
  it('by version on a version tag', () => {
    expect(orders({}, events['v1.2.3'])).toEqual({ '1.2': byVersion('1.2.3', 2), '1': byVersion('1.2.3', 1), latest: byVersion('1.2.3', 0) });
    expect(orders({}, events.release)).toEqual(orders({}, events['v1.2.3']));
  });

  it('by revision on a branch, with that branch', () => {
    const main = { by: 'revision', branch: 'main' };
    expect(orders({}, events.main)).toEqual({ main, latest: main });
    expect(orders({}, events.schedule)).toEqual({ main, latest: main });
    expect(orders({}, events.branch)).toEqual({ 'feat-a': { by: 'revision', branch: 'feat/a' } });
    expect(orders({}, events.dispatch)).toEqual({ 'feat-a': { by: 'revision', branch: 'feat/a' } });
  });

  it('of a pull request: its head\'s branch, or the base branch where the revision is that branch\'s', () => {
    expect(orders({}, events.pull)).toEqual({ 'pr-7': { by: 'revision', branch: 'feat/a' } });
    expect(orders({}, events.target)).toEqual({ 'pr-7': { by: 'revision', branch: 'main' } });
    const pull = (changes: Partial<PullRequest>): Trigger => run('pull_request', 'refs/pull/7/merge', { kind: 'pull-request', pullRequest: { ...pullRequest, ...changes } });
    expect(orders({}, pull({ state: 'merged' }))).toEqual({ 'pr-7': { by: 'revision', branch: 'main' } });
    expect(orders({}, pull({ origin: 'fork' }))).toEqual({ 'pr-7': { by: 'revision' } });
  });
});

describe('tags of a version', () => {
  it.each<[string, string, string, object]>([
    ['v1.2.3', 'stable', 'type=semver,pattern=stable', byVersion('1.2.3', 0)],
    ['1.2.3', '1', major, byVersion('1.2.3', 1, { gitPrefix: '' })],
    ['v1.2.3+7', '1', major, byVersion('1.2.3', 1)],
    ['app-v1.2.3', '1', `${major},match=app-(.*)`, byVersion('1.2.3', 1, { gitPrefix: 'app-v' })],
    ['api/v1.2.3', '1', `${major},match=api/v(.*)`, byVersion('1.2.3', 1, { gitPrefix: 'api/v' })],
    ['v1.2', '1', 'type=pep440,pattern={{major}}', byVersion('1.2', 1, { scheme: 'pep440' })],
    ['v1.2.3', '9', `${major},value=9.8.7`, byVersion('9.8.7', 1, { gitPrefix: '' })],
    ['v1.2.3', 'v1', 'type=semver,pattern=v{{major}}', byVersion('1.2.3', 1)],
    ['v1.2.3', '1-alpine', `${major},suffix=-alpine`, byVersion('1.2.3', 1, { suffix: '-alpine' })],
    ['v1.2.3', 'feat-a-1', `${major},prefix=feat/a-`, byVersion('1.2.3', 1, { prefix: 'feat-a-' })],
  ])('of %s: %s by %s', (name, expected, rule, order) => {
    expect(orders({ tags: [rule] }, tag(name))[expected]).toEqual(order);
  });

  it('look for full versions as the run names them', () => {
    expect(orders({ tags: [`${full},prefix=app-`, `${major},prefix=v`] }, events['v1.2.3'])['v1']).toMatchObject({ prefix: 'app-', suffix: '' });
    expect(orders({ tags: ['type=semver,pattern=release-{{version}}-x', major] }, events['v1.2.3'])['1']).toMatchObject({ prefix: 'release-', suffix: '-x' });
    expect(orders({ tags: ['type=semver,pattern={{raw}}', major] }, events['v1.2.3'])['1']).toMatchObject({ prefix: '', suffix: '' });
    const prefixed = [`${full},prefix=a-`, `${full},prefix=b-`, `${major},prefix=b-`];
    expect(orders({ tags: prefixed }, events['v1.2.3'])['b-1']).toMatchObject({ prefix: 'b-' });
    const both = [full, major, `${full},suffix=-alpine`, `${major},suffix=-alpine`];
    expect(orders({ tags: both }, events['v1.2.3'])).toMatchObject({ '1': { suffix: '' }, '1-alpine': { suffix: '-alpine' }, latest: { suffix: '' } });
  });
});

describe('latest', () => {
  it.each<[string, Given, Trigger, string, object]>([
    ['of the flavor', { tags: [full] }, events['v1.2.3'], 'latest', byVersion('1.2.3', 0)],
    ['with the flavor\'s suffix', { tags: [full], flavor: ['suffix=-alpine,onlatest=true'] }, events['v1.2.3'], 'latest-alpine', byVersion('1.2.3', 0, { suffix: '-alpine' })],
    ['without it', { tags: [full], flavor: ['suffix=-alpine'] }, events['v1.2.3'], 'latest', byVersion('1.2.3', 0, { suffix: '-alpine' })],
    ['by pep440', { tags: ['type=pep440,pattern={{version}}'] }, events['v1.2.3'], 'latest', byVersion('1.2.3', 0, { scheme: 'pep440' })],
    ['written out on a version tag', { tags: ['type=raw,value=latest'] }, events['v1.2.3'], 'latest', byVersion('1.2.3', 0)],
    ['of ref,event=tag', { tags: ['type=ref,event=tag'] }, events['api/v1.2.3'], 'latest', byVersion('1.2.3', 0, { gitPrefix: 'api/v' })],
    ['of a pre-release, asked for', { tags: [full], flavor: ['latest=true'] }, events['v1.2.3-rc.1'], 'latest', byVersion('1.2.3-rc.1', 0)],
    ['a full reference', { tags: ['ghcr.io/o/r:latest-alpine'] }, events['v1.2.3'], 'latest-alpine', byVersion('1.2.3', 0, { suffix: '-alpine' })],
    ['of a version given on a branch', { tags: [`${full},value=2.0.0`] }, events.main, 'latest', byVersion('2.0.0', 0, { gitPrefix: '' })],
    ['written out on a branch', { tags: ['latest'] }, events.main, 'latest', { by: 'revision', branch: 'main' }],
    ['on a Git tag that is no version', { tags: ['latest'] }, events.sometag, 'latest', { by: 'revision' }],
  ])('%s', (_, given, trigger, name, order) => {
    expect(orders(given, trigger)[name]).toEqual(order);
  });
});

describe('other names', () => {
  it('go by the version of a version tag, with parts by their form', () => {
    const tags = ['stable', '1', 'v1.2', '2', 'type=match,pattern=\\d.\\d', 'ghcr.io/o/r:1', 'ghcr.io/o/r:next'];
    const found = orders({ tags, flavor: ['latest=false'], images: ['ghcr.io/o/r'] }, events['v1.2.3']);
    expect(found).toEqual({ stable: byVersion('1.2.3', 0), '1': byVersion('1.2.3', 1), 'v1.2': byVersion('1.2.3', 2), '2': byVersion('1.2.3', 0), '1.2': byVersion('1.2.3', 2), next: byVersion('1.2.3', 0) });
  });

  it('stay with the branch on a branch, also beside a version that was given', () => {
    expect(orders({ tags: [`${full},value=2.0.0`, 'stable', 'type=edge', '2'] }, events.main)).toMatchObject({
      stable: { by: 'revision', branch: 'main' },
      edge: { by: 'revision', branch: 'main' },
      '2': { by: 'revision', branch: 'main' },
    });
  });

  it('of a branch that is called like a version: the branch\'s', () => {
    expect(orders({ tags: ['type=ref,event=branch'] }, branch('1.2'))).toEqual({ '1.2': { by: 'revision', branch: '1.2' } });
    const given = { tags: [`${full},value=2.0.0`, 'type=ref,event=branch'], flavor: ['latest=false'] };
    expect(orders(given, branch('latest'))).toEqual({ latest: { by: 'revision', branch: 'latest' } });
  });

  it('have no branch on a Git tag without a version', () => {
    expect(orders({ tags: ['type=ref,event=tag'], flavor: ['latest=false'] }, events.sometag)).toEqual({ sometag: { by: 'revision' } });
  });
});

describe('fixed', () => {
  it.each<[EventName, readonly string[], readonly string[]]>([
    ['v1.2.3', [full, major], ['1.2.3']],
    ['v1.2.3', ['type=semver,pattern=v{{major}}.{{minor}}.{{patch}}'], ['v1.2.3']],
    ['v1.2.3', ['type=ref,event=tag'], ['v1.2.3']],
    ['v1.2.3-rc.1', [major], ['1.2.3-rc.1']],
    ['main', ['1.2.3', 'ghcr.io/o/r:v2.0.0'], ['1.2.3', 'v2.0.0']],
    ['main', ['type=sha', 'type=sha,format=long', `type=raw,value=${sha}`, 'dev-{{sha}}', 'main'], []],
  ])('%s: %j', (event, tags, fixed) => {
    expect([...new Set(fixedTags(tags, events[event]))].sort()).toEqual(fixed);
  });

  it.each<[readonly string[], readonly string[]]>([
    [[], []],
    [['release-*'], ['release-7']],
    [['*-7'], ['release-7']],
    [['r?lease-?'], ['release-7']],
    [['release'], []],
    [['.*'], []],
    [['*'], ['main', 'release-7', 'latest']],
  ])('immutable-tags %j', (patterns, fixed) => {
    expect([...fixedTags(['main', 'release-7', 'latest'], events.main, patterns)].sort()).toEqual([...fixed].sort());
  });

  it('a name that one rule fixes is fixed, though another would move it', () => {
    expect(fixedTags(['type=ref,event=branch', '1.2.3'], branch('1.2.3'))).toEqual(['1.2.3']);
    expect(fixedTags(['type=ref,event=branch'], branch('1.2.3'))).toEqual([]);
  });

  it('a tag of a pattern is immutable: published first, and without an order', () => {
    const plan = planMetadata({ ...inputs({ tags: ['main', 'release-7'] }), publish: { immutableTags: ['rel*'] } }, events.main, facts, libraries);
    expect(plan.ok && plan.metadata.tags.map(({ tag: name, kind, fixed }) => [name, kind, fixed])).toEqual([
      ['release-7', 'immutable', true],
      ['main', 'moving', undefined],
    ]);
  });

  it('patterns match as a naive matcher has it, and any text is one', () => {
    const matches = (name: string, pattern: string): boolean => {
      const [first] = pattern;
      if (first === undefined) return name === '';
      if (first === '*') return matches(name, pattern.slice(1)) || (name !== '' && matches(name.slice(1), pattern));
      return name !== '' && (first === '?' || first === name[0]) && matches(name.slice(1), pattern.slice(1));
    };
    const text = fc.oneof(fc.string({ unit: fc.constantFrom('a', 'b', '.', '-', '*', '?'), maxLength: 6 }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '.', '-'), maxLength: 5 }), text, (rest, pattern) => {
        expect(fixedTags([`a${rest}`], events.main, [pattern]).length > 0).toBe(matches(`a${rest}`, pattern));
      }),
      { numRuns: 500 },
    );
  });
});

it('every moving tag has an order and no immutable one has', () => {
  for (const event of Object.values(events)) {
    for (const { kind, order } of planned({ tags: [full, major, 'type=sha', 'type=edge', 'type=schedule', 'type=ref,event=branch', 'type=ref,event=pr', 'type=ref,event=tag', 'x'] }, event).tags) {
      expect(order !== undefined).toBe(kind === 'moving');
    }
  }
});
