// The history of tags: what is kept, how it is bounded, what a publish records and a rollback reads.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bucketOf, decodeHistory, encodeHistory, formerImage, mergeHistory, type FormerImage } from '../../src/publish/state/history.ts';
import { readHistory } from '../../src/publish/state/history.stage.ts';
import { stateTag } from '../../src/publish/state/state-index.ts';
import { moveTags } from '../../src/publish/transaction/transaction.stage.ts';
import { tagName } from '../fakes/image.ts';
import { memoryRegistry } from '../fakes/registry.ts';
import { fakeWorld } from '../fakes/world.ts';
import { contextOf, fill, ghcr, imageOf, linearGitHub, moving, movesTo, revision, tagAs } from './transacting.ts';

const at = (minute: number): string => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
const former = (tag: string, n: number, minute: number): FormerImage => formerImage(tagName(tag), imageOf(n), at(minute), `run-${n}`);
const latest = tagName('latest');

describe('merging', () => {
  it('has the newest first, and an image that came back once', () => {
    const merged = mergeHistory([former('latest', 1, 5)], [former('latest', 2, 3), former('latest', 1, 1), former('main', 1, 4)]);
    expect(merged.map(({ tag, replacedAt }) => [tag, replacedAt])).toEqual([['latest', at(5)], ['main', at(4)], ['latest', at(3)]]);
  });

  it('keeps at most 10 a tag and 100 in all, whatever is merged', () => {
    const entries = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 500 })), { maxLength: 300 });
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        const parts = [a, b].map((part) => part.map(([tag, n, minute]) => former(`tag-${tag}`, n, minute)));
        const merged = mergeHistory(...parts);
        expect(merged.length).toBeLessThanOrEqual(100);
        for (const tag of new Set(merged.map((one) => one.tag))) expect(merged.filter((one) => one.tag === tag).length).toBeLessThanOrEqual(10);
        expect(mergeHistory(merged, merged)).toEqual(merged);
      }),
      { numRuns: 50 },
    );
  });

  it('comes back from its index as it was', () => {
    const history = mergeHistory([former('latest', 1, 5), former('main', 2, 3)]);
    expect(history[0]).toMatchObject({ revision: revision(1), replacedBy: 'run-1' });
    expect(decodeHistory(encodeHistory(history))).toEqual(history);
  });
});

describe('what a publish records', () => {
  const publishing = async (registry: ReturnType<typeof memoryRegistry>, ...commits: readonly number[]): Promise<ReturnType<typeof fakeWorld>> => {
    const world = fakeWorld({ registry, github: linearGitHub() });
    for (const n of commits) {
      world.clock.advance(60_000);
      await moveTags(movesTo(n, [moving(ghcr, 'latest')]), contextOf(n), world);
    }
    return world;
  };

  it('is every image that the tag had before, newest first, and not the present one', async () => {
    const registry = memoryRegistry();
    fill(registry, [1, 2, 3, 4]);
    await publishing(registry, 1, 2, 3, 4);
    const history = await readHistory(ghcr, latest, registry);
    expect(history.map(({ image }) => image.digest)).toEqual([3, 2, 1].map((n) => imageOf(n).digest));
    expect(history.map(({ replacedBy }) => replacedBy)).toEqual(['run-4', 'run-3', 'run-2']);
  });

  it('leaves out what was deleted from the registry, which would refuse it', async () => {
    const registry = memoryRegistry();
    fill(registry, [1, 2, 3]);
    tagAs(registry, ghcr, 'latest', 2);
    // An entry of an image that is gone: the registry's own check is passed by.
    registry.addManifest(ghcr, encodeHistory([former('latest', 9, 1)]), stateTag('history', bucketOf(latest)));
    const world = await publishing(registry, 3);
    expect((await readHistory(ghcr, latest, registry)).map(({ image }) => image.digest)).toEqual([imageOf(2).digest]);
    expect(world.runner.texts('warning')).toEqual([]);
  });

  it('is merged with what another run wrote at the same moment', async () => {
    const bucket = stateTag('history', bucketOf(latest));
    let isFirst = true;
    const registry = memoryRegistry({
      loseAnswer: (operation, image, reference) => {
        if (operation === 'writeManifest' && reference === bucket && isFirst) {
          isFirst = false;
          registry.addManifest(image, encodeHistory([former('latest', 1, 1)]), bucket);
        }
        return undefined;
      },
    });
    fill(registry, [1, 2, 3]);
    tagAs(registry, ghcr, 'latest', 2);
    await publishing(registry, 3);
    expect((await readHistory(ghcr, latest, registry)).map(({ image }) => image.digest)).toEqual([2, 1].map((n) => imageOf(n).digest));
  });

  it('leaves an image of somebody else under the state tag alone, with a warning', async () => {
    const registry = memoryRegistry();
    fill(registry, [1, 2, 3]);
    const bucket = stateTag('history', bucketOf(latest));
    tagAs(registry, ghcr, bucket, 1);
    tagAs(registry, ghcr, 'latest', 2);
    const world = await publishing(registry, 3);
    expect(registry.tagsOf(ghcr)[bucket]).toBe(imageOf(1).digest);
    expect(world.runner.texts('warning')).toHaveLength(1);
  });
});
