// The warning of full caches: from nine tenths on, only where it matters, and never in the way.
import { describe, expect, test } from '@jest/globals';
import type { CacheUse } from '../../src/domain/cache.ts';
import { warnOfCacheUse } from '../../src/upkeep/cache-room.stage.ts';
import { fakeGitHub } from '../fakes/github.ts';
import type { UpkeepFacts } from '../fakes/github-upkeep.ts';
import { image, planWith } from '../fakes/plan.ts';
import { fakeWorld } from '../fakes/world.ts';

const gib = 1024 ** 3;
const gha: CacheUse = { backend: 'gha', service: 2, read: true, write: true };

const planOf = (...uses: readonly CacheUse[]) => planWith({}, { cache: { uses, reason: '', warnings: [] } });

async function warnings(upkeep: UpkeepFacts, use: CacheUse = gha): Promise<{ found: readonly string[]; asked: readonly string[] }> {
  const github = fakeGitHub({ upkeep });
  return { found: await warnOfCacheUse(planOf(use), fakeWorld({ github })), asked: github.questions };
}

describe('how full', () => {
  test.each([
    ['just not', { cacheBytes: 8.99 * gib }, []],
    ['nine tenths of the default', { cacheBytes: 9 * gib }, [expect.stringMatching(/^The repository's Actions caches take 9\.7 GB of 10\.7 GB \(90 %\), the default limit: /)]],
    ['more than there is room for', { cacheBytes: 12 * gib }, [expect.stringContaining('(120 %)')]],
    ['a raised limit', { cacheBytes: 12 * gib, cacheLimit: 50 * gib }, []],
    ['nine tenths of a raised limit', { cacheBytes: 46 * gib, cacheLimit: 50 * gib }, [expect.stringMatching(/ of 53\.7 GB \(92 %\): /)]],
    ['not to be known', {}, []],
  ])('%s', async (_, facts, expected) => {
    expect((await warnings(facts)).found).toEqual(expected);
  });
});

test.each<[string, CacheUse]>([
  ['the registry', { backend: 'registry', image, branch: 'main', otherBranches: [], read: true, write: true }],
  ['a folder that the machine keeps', { backend: 'local', folder: '/c', lasting: true, read: true, write: true }],
  ['a cache that is only read', { ...gha, write: false }],
])('nothing is asked for %s', async (_, use) => {
  expect(await warnings({ cacheBytes: 12 * gib }, use)).toEqual({ found: [], asked: [] });
});

test('a folder that the Actions cache saves counts', async () => {
  expect((await warnings({ cacheBytes: 12 * gib }, { backend: 'local', folder: '/c', lasting: false, read: true, write: true })).found).toHaveLength(1);
});

test('a failure is told to nobody', async () => {
  const world = fakeWorld({ github: { ...fakeGitHub(), cacheBytes: () => Promise.reject(new Error('down')) } });
  expect(await warnOfCacheUse(planOf(gha), world)).toEqual([]);
  expect(world.runner.events.map(({ kind }) => kind)).toEqual(['debug']);
});

test('cache-to of the user counts where it is type=gha', async () => {
  const github = fakeGitHub({ upkeep: { cacheBytes: 12 * gib } });
  for (const [to, found] of [['type=gha,mode=max', 1], ['type=registry,ref=x/gha', 0]] as const) expect(await warnOfCacheUse(planWith({ build: { cacheTo: [to] } }), fakeWorld({ github }))).toHaveLength(found);
});
