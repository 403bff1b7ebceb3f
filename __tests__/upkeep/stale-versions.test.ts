// What may be deleted in a cache package: too little is a nuisance, too much is somebody's data.
import { describe, expect, test } from '@jest/globals';
import { cacheTag, slugOf } from '../../src/cache/cache-names.ts';
import { branchOfTag, staleVersions } from '../../src/upkeep/stale-versions.ts';
import { amd64, arm64, platform } from '../fakes/plan.ts';

const version = (id: number, tags: readonly string[], changedAt = 0) => ({ id, digest: `sha256:${id}`, tags, changedAt });
const goes = (tags: readonly string[], branches: readonly string[] | undefined = ['main', 'feature/new'], changedAt = 0) => staleVersions([version(1, tags, changedAt)], { branches, before: 100 }).length > 0;

describe('the branch in a tag', () => {
  test.each(['main', 'feature/x', 'Ünicode', 'v1.2', 'a'.repeat(100), '-x', 'UPPER_case-1'])('%s, whatever else is in the name', (branch) => {
    for (const name of [
      { platforms: [amd64] }, { platforms: [] }, { platforms: [amd64, arm64] }, { platforms: [platform('linux/arm/v7')], target: 'test.stage' },
      { platforms: [arm64], scope: 'debug', key: 'cache-v1-3f2a', target: 'x'.repeat(80) }, { platforms: [amd64, arm64, platform('linux/riscv64')], key: 'k'.repeat(90), scope: 's'.repeat(90) },
    ]) expect(branchOfTag(cacheTag(slugOf(branch), name))).toBe(slugOf(branch));
  });

  test.each(['latest', 'buildcache', '1.2.3', '1.2.3-rc.1', 'v1', 'main', 'sha-1234567', 'buildcache-linux-amd64', '2026.10-linux', 'main.linux-amd64', 'pr-7.x', 'x.y-0123456789abcdef', cacheTag('_tags', { platforms: [amd64] })])('%s is not ours to judge', (tag) => {
    expect(branchOfTag(tag)).toBeUndefined();
  });
});

describe('stale', () => {
  const main = cacheTag('main', { platforms: [amd64] });
  const gone = cacheTag(slugOf('feature/old'), { platforms: [amd64] });
  test.each([
    ['without a tag', [], true],
    ['of a branch that is gone', [gone], true],
    ['of two branches that are gone', [gone, cacheTag('other', { platforms: [] })], true],
    ['of a living branch', [main], false],
    ['of a living branch with a slash', [cacheTag(slugOf('feature/new'), { platforms: [arm64] })], false],
    ['of a living branch too', [gone, main], false],
    ['with another tag too', [gone, 'latest'], false],
    ['of pushed tags', [cacheTag('_tags', { platforms: [amd64] })], false],
  ])('%s', (_, tags, expected) => {
    expect(goes(tags)).toBe(expected);
  });

  test('branches that are not known are living', () => {
    expect(staleVersions([version(1, [gone]), version(2, [])], { branches: undefined, before: 100 }).map(({ version: { id } }) => id)).toEqual([2]);
  });

  test('what changed lately stays', () => {
    expect([99, 100].map((changedAt) => goes([], undefined, changedAt))).toEqual([true, false]);
  });
});
