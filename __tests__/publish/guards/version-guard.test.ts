// latest, 1 and 1.2 belong to the highest release of their scope, whatever is published in which order.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import semver from 'semver';
import { decideMove } from '../../../src/publish/guards/decide-move.ts';
import { facts, known, liveImage, theirs, versionTag } from './guarding.ts';

const skipped = (reason: string): object => ({ move: false, reason: expect.stringContaining(reason) });

describe('the issue\'s example', () => {
  const others = known(['v1.2.8', 'v1.2.9', 'v1.3.0'], ['1.2.8', '1.3.0']);

  it('a backport 1.2.9 moves 1.2, but neither 1 nor latest while there is 1.3.0', () => {
    expect(decideMove(versionTag('1.2', '1.2.9'), facts(others))).toEqual({ move: true });
    expect(decideMove(versionTag('1', '1.2.9'), facts(others))).toEqual(skipped('1.2.9 is lower than 1.3.0'));
    expect(decideMove(versionTag('latest', '1.2.9'), facts(others))).toEqual(skipped('the Git tag v1.3.0'));
  });

  it('also where there is no such tag yet', () => {
    expect(decideMove(versionTag('latest', '1.2.9'), facts(known(['v1.3.0'])))).toMatchObject({ move: false });
  });
});

describe('which versions count', () => {
  it.each([
    ['nothing else', 'latest', '1.2.3', [], [], true],
    ['the same release again', 'latest', '1.2.3', ['v1.2.3'], ['1.2.3'], true],
    ['build metadata is the same release', 'latest', '1.2.3', ['v1.2.3+7'], [], true],
    ['ten is more than nine', 'latest', '1.10.0', ['v1.9.0'], [], true],
    ['a higher one in Git only', 'latest', '1.2.3', ['v1.2.4'], [], false],
    ['a higher one in the registry only', 'latest', '1.2.3', [], ['1.2.4'], false],
    ['a pre-release of a higher one', 'latest', '1.2.3', ['v2.0.0-rc.1'], ['2.0.0-rc.1'], true],
    ['a higher one of another minor', '1.2', '1.2.3', ['v1.3.0'], ['1.3.0'], true],
    ['a higher one of another major', '1', '1.2.3', ['v2.0.0'], ['2.0.0'], true],
    ['a higher one of the same major', '1', '1.2.3', ['v1.3.0'], [], false],
    ['moving tags are no versions', 'latest', '1.2.3', ['v2', 'v2.0'], ['2', '2.0', 'latest', 'nightly'], true],
    ['the action\'s own tags are none', 'latest', '1.2.3', [], ['ghcr-buildx-action-slot-7', 'ghcr-buildx-action-history-7'], true],
    ['a date or hash is none', 'latest', '1.2.3', ['v20260101'], ['20260101', '9999999'], true],
    ['a pre-release never moves latest', 'latest', '2.0.0-rc.1', [], [], false],
    ['nor 1.2', '1.2', '1.2.0-rc.1', [], [], false],
    ['a pre-release moves next', 'next', '2.0.0-rc.1', ['v1.9.0'], ['2.0.0-beta.1'], true],
    ['an older pre-release does not', 'next', '2.0.0-rc.1', ['v2.0.0-rc.2'], [], false],
    ['a lower release does not, either', 'stable', '1.9.0', ['v2.0.0'], [], false],
  ])('%s: %s by %s', (_, name, version, git, registry, move) => {
    expect(decideMove(versionTag(name, version), facts(known(git, registry)))).toMatchObject({ move });
  });

  it('only those with the affixes of the flavor', () => {
    const alpine = versionTag('latest-alpine', '1.2.3', { suffix: '-alpine', prefix: 'app-', gitPrefix: 'app-v' });
    expect(decideMove(alpine, facts(known(['other-v9.0.0', 'v9.0.0'], ['9.0.0', 'app-9.0.0', '9.0.0-alpine'])))).toEqual({ move: true });
    expect(decideMove(alpine, facts(known([], ['app-9.0.0-alpine'])))).toMatchObject({ move: false });
    expect(decideMove(alpine, facts(known(['app-v9.0.0'])))).toMatchObject({ move: false });
  });

  it.each([
    ['1.2.3', 'latest', ['v1.2.3.post1'], true],
    ['1.2.3.post1', 'latest', ['v1.2.3'], true],
    ['1.2.3', 'latest', ['v1.3rc1', 'v1.3.dev1'], true],
    ['1.2.3', 'latest', ['v1.3'], false],
    ['1.2.3', 'latest', ['v1!0.1'], false],
    ['1.2.3', '1', ['v1!1.9'], true],
    ['1.2.3', 'latest', ['v1.2.3+local'], true],
    ['1.3rc1', 'latest', [], false],
  ])('by PEP 440: %s under %s beside %s', (version, name, git, move) => {
    expect(decideMove(versionTag(name, version, { scheme: 'pep440' }), facts(known(git)))).toMatchObject({ move });
  });
});

describe('the image that has the tag', () => {
  const judge = (version: string | undefined, changes: Parameters<typeof facts>[0] = {}, name = 'latest'): ReturnType<typeof decideMove> =>
    decideMove(versionTag(name, '1.2.3'), facts({ ...known([]), live: liveImage({ revision: theirs, ...(version === undefined ? {} : { version }) }), ...changes }));

  it('counts by the version that it states', () => {
    expect(judge('1.3.0')).toEqual(skipped('the image that has the tag now'));
    expect(judge('v1.3.0')).toMatchObject({ move: false });
    expect(judge('1.3')).toMatchObject({ move: false });
    expect(judge('2')).toMatchObject({ move: false });
    expect(judge('1.2')).toEqual({ move: true });
    expect(judge('1.2.3')).toEqual({ move: true });
    expect(judge('1.3.0', {}, '1.2')).toEqual({ move: true });
  });

  it('is moved from when it was made by a branch: of the other kind', () => {
    for (const version of ['main', 'feat-9', 'sha-9999999', 'nightly', '20260101', undefined]) expect(judge(version)).toEqual({ move: true });
  });

  it('does not count as a pre-release where only releases do', () => {
    expect(judge('2.0.0-rc.1')).toEqual({ move: true });
    expect(judge('2.0.0-rc.1', {}, 'next')).toMatchObject({ move: false });
  });

  it('does not count when its version is inherited from a base image', () => {
    expect(judge('22.0.1', { sinceLive: 'unknown' })).toEqual({ move: true });
    expect(judge('22.0.1', { sinceLive: 'unavailable' })).toMatchObject({ move: false });
    expect(judge('22.0.1', { live: liveImage({ version: '22.0.1' }) })).toMatchObject({ move: true, remark: expect.stringContaining('22.0.1') });
  });
});

describe('what could not be read', () => {
  it('is said, and the rest decides', () => {
    expect(decideMove(versionTag('latest', '1.2.3'), facts(known(undefined, ['1.3.0'])))).toMatchObject({ move: false });
    expect(decideMove(versionTag('latest', '1.2.3'), facts(known(undefined, [])))).toEqual({ move: true, remark: 'Moved without a look at the Git tags, which could not be read.' });
    expect(decideMove(versionTag('latest', '1.2.3'), facts({ known: { git: undefined, registry: undefined } }))).toMatchObject({ remark: expect.stringContaining('the Git tags and the registry\'s tags') });
  });
});

describe('against a naive model', () => {
  const release = fc.tuple(fc.nat(2), fc.nat(2), fc.nat(3), fc.constantFrom('', '', '-rc.1', '-alpha')).map(([major, minor, patch, pre]) => `${major}.${minor}.${patch}${pre}`);
  const releases = fc.uniqueArray(release, { minLength: 1, maxLength: 12 });

  /** Publishes in this order: Git tags are all there (a release is tagged before its run) or come one by one. */
  function publishAll(order: readonly string[], gitTags: 'at once' | 'one by one' | 'none'): ReadonlyMap<string, string> {
    const tags = new Map<string, string>();
    const registry: string[] = [];
    order.forEach((version, at) => {
      const git = gitTags === 'none' ? [] : (gitTags === 'at once' ? order : order.slice(0, at + 1)).map((one) => `v${one}`);
      const [major = '', minor = ''] = version.split('.');
      for (const name of [`${major}.${minor}`, major, 'latest']) {
        const holder = tags.get(name);
        const live = holder === undefined ? {} : { live: liveImage({ revision: theirs, version: holder }) };
        if (decideMove(versionTag(name, version), facts({ ...known(git, registry), ...live })).move) tags.set(name, version);
      }
      registry.push(version);
    });
    return tags;
  }

  it('in any order, every tag ends at the highest release of its scope', () => {
    fc.assert(
      fc.property(releases, fc.constantFrom('at once' as const, 'one by one' as const, 'none' as const), (order, gitTags) => {
        const stable = order.filter((version) => semver.prerelease(version) === null);
        const scopes = new Map(stable.flatMap((version) => [`${semver.major(version)}.${semver.minor(version)}`, String(semver.major(version)), 'latest'].map((name) => [name, version])));
        const expected = new Map(
          [...scopes.keys()].map((name) => [name, stable.filter((version) => name === 'latest' || version.startsWith(`${name}.`)).sort(semver.compare).at(-1)]),
        );
        expect(new Map([...publishAll(order, gitTags)].sort())).toEqual(new Map([...expected].sort()));
      }),
      { numRuns: 500 },
    );
  });
});
