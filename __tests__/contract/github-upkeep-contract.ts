// What every GitHub port does about caches, fake or API: the same answers, and what is deleted is gone.
import { describe, expect, test } from '@jest/globals';
import type { GitHub } from '../../src/world/ports/github.ts';
import type { UpkeepFacts } from '../fakes/github-upkeep.ts';

const at = Date.parse('2026-11-01T00:00:00Z');

export const upkeepFacts = {
  cacheBytes: 250 * 10,
  cacheLimit: 20 * 1024 ** 3,
  caches: Array.from({ length: 250 }, (_, index) => ({ id: index + 1, ref: index % 2 === 0 ? 'refs/heads/main' : `refs/pull/${index}/merge`, key: `key-${index}`, bytes: 10 })),
  openPulls: Array.from({ length: 130 }, (_, index) => index + 1),
  branches: ['feature/x', 'main'],
  versions: {
    'o/app-cache': Array.from({ length: 120 }, (_, index) => ({ id: index + 1, digest: `sha256:${String(index).padStart(64, '0')}`, tags: index === 0 ? ['main.default.linux-amd64'] : [], changedAt: at })),
    'o/group/app-cache': [],
  },
} as const satisfies UpkeepFacts;

/** `open`: a port to a repository with these facts, whose token may or may not read sizes. */
export function gitHubUpkeepContract(name: string, open: (options: { readonly mayReadLimits: boolean }) => Promise<GitHub>): void {
  describe(`GitHub upkeep contract: ${name}`, () => {
    test('how much room the caches take, and how much there is', async () => {
      const github = await open({ mayReadLimits: true });
      expect(await github.cacheBytes()).toBe(upkeepFacts.cacheBytes);
      expect(await github.cacheLimit()).toBe(upkeepFacts.cacheLimit);
      expect(await (await open({ mayReadLimits: false })).cacheLimit()).toBeUndefined();
    });

    test('all caches, all open pull requests, all branches', async () => {
      const github = await open({ mayReadLimits: true });
      expect(await github.actionsCaches()).toEqual(upkeepFacts.caches);
      expect(await github.openPullRequests()).toEqual(upkeepFacts.openPulls);
      expect((await github.branches()).toSorted()).toEqual(upkeepFacts.branches);
    });

    test('a cache that is deleted is gone, and may be deleted again', async () => {
      const github = await open({ mayReadLimits: true });
      await github.deleteActionsCache(7);
      await github.deleteActionsCache(7);
      expect((await github.actionsCaches()).map(({ id }) => id)).toEqual(upkeepFacts.caches.map(({ id }) => id).filter((id) => id !== 7));
    });

    test('the versions of a package: there, none, no package', async () => {
      const github = await open({ mayReadLimits: true });
      expect(await github.packageVersions('o', 'app-cache')).toEqual(upkeepFacts.versions['o/app-cache']);
      expect(await github.packageVersions('o', 'group/app-cache')).toEqual([]);
      expect(await github.packageVersions('o', 'absent')).toBeUndefined();
    });

    test('a version that is deleted is gone, and may be deleted again', async () => {
      const github = await open({ mayReadLimits: true });
      await github.deletePackageVersion('o', 'app-cache', 3);
      await github.deletePackageVersion('o', 'app-cache', 3);
      expect((await github.packageVersions('o', 'app-cache'))?.map(({ id }) => id)).toEqual(upkeepFacts.versions['o/app-cache'].map(({ id }) => id).filter((id) => id !== 3));
    });
  });
}
