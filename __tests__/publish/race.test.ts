// Races: runs of different commits publish the same moving tag at once; whatever lands in whichever order, the newest has it.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { moveTags } from '../../src/publish/transaction/transaction.stage.ts';
import { memoryRegistry } from '../fakes/registry.ts';
import { drawing, raceOn } from './race.ts';
import { contextOf, down, fill, ghcr, moving, movesTo, standing, tagAs } from './transacting.ts';

const tags = [moving(ghcr, 'latest'), moving(ghcr, 'main')];
const commitsOf = (count: number): readonly number[] => Array.from({ length: count + 1 }, (_, at) => at + 1);

async function raced(count: number, seed: number, held?: (runner: number, tag: string) => boolean): Promise<{ readonly tags: unknown; readonly results: readonly string[] }> {
  const registry = memoryRegistry();
  const commits = commitsOf(count);
  fill(registry, commits, [ghcr]);
  for (const { tag } of tags) tagAs(registry, ghcr, tag, 1);
  const race = raceOn(registry, drawing(seed), held);
  const runs = commits.slice(1).map((n) => moveTags(movesTo(n, tags), contextOf(n), race.worldOf(n)));
  await race.finish(runs);
  const ends = await Promise.all(runs);
  return { tags: standing(registry, ghcr, commits), results: ends.map(({ result }) => result) };
}

describe('the newest run wins in the end', () => {
  it('2 to 10 runs, every order of requests and answers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 10 }), fc.integer(), async (count, seed) => {
        const end = await raced(count, seed);
        expect(end.tags).toEqual({ latest: count + 1, main: count + 1 });
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('an older run\'s PUT is held until the newer runs have ended', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 10 }), fc.integer(), fc.integer({ min: 2, max: 10 }), async (count, seed, who) => {
        const late = 2 + (who % Math.max(count - 1, 1));
        const end = await raced(count, seed, (runner, tag) => runner === late && !tag.startsWith('ghcr-buildx-action-'));
        expect(end.tags).toEqual({ latest: count + 1, main: count + 1 });
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  it('without slots the same holds would leave an older image: the slots are what does it', async () => {
    const registry = memoryRegistry({
      refuse: (operation, image, reference) => (reference.includes('-slot-') ? down(operation, image, 403) : undefined),
    });
    fill(registry, [1, 2, 3], [ghcr]);
    for (const { tag } of tags) tagAs(registry, ghcr, tag, 1);
    const race = raceOn(registry, drawing(1), (runner, tag) => runner === 2 && tag === 'latest');
    const runs = [2, 3].map((n) => moveTags(movesTo(n, tags), contextOf(n), race.worldOf(n)));
    await race.finish(runs);
    expect(standing(registry, ghcr, [1, 2, 3])['latest']).toBe(2);
  });
});
