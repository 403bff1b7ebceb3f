// A look at the tags that is made while the image is still being verified: it writes nothing, and what moved since is seen.
import { describe, expect, it } from '@jest/globals';
import { readHistory } from '../../src/publish/state/history.stage.ts';
import { lookAtTags, moveTags } from '../../src/publish/transaction/transaction.stage.ts';
import { tagName } from '../fakes/image.ts';
import { memoryRegistry, type MemoryRegistry } from '../fakes/registry.ts';
import { fakeWorld } from '../fakes/world.ts';
import { contextOf, fill, fixed, ghcr, imageOf, linearGitHub, moving, movesTo, standing, tagAs } from './transacting.ts';

const tags = [moving(ghcr, 'latest'), fixed(ghcr, '3.0.0')];

function before(): MemoryRegistry {
  const registry = memoryRegistry();
  fill(registry, [1, 2, 3, 4]);
  tagAs(registry, ghcr, 'latest', 1);
  return registry;
}

describe('an early look', () => {
  it('writes nothing, and serves the move when nothing has changed: no guard is asked twice', async () => {
    const registry = before();
    const github = linearGitHub();
    const world = fakeWorld({ registry, github });
    const looked = await lookAtTags(movesTo(3, tags), contextOf(3), world);
    expect(registry.calls.filter((call) => call.startsWith('write'))).toEqual([]);
    const asked = github.questions.length;
    expect(asked).toBeGreaterThan(0);
    const end = await moveTags(movesTo(3, tags), contextOf(3), world, looked);
    expect(end.result).toBe('published');
    expect(github.questions).toHaveLength(asked);
    expect(standing(registry, ghcr, [1, 3])).toEqual({ latest: 3, '3.0.0': 3 });
  });

  it('is made again when a tag has moved since: the newer former image is what a rollback finds', async () => {
    const registry = before();
    const world = fakeWorld({ registry, github: linearGitHub() });
    const looked = await lookAtTags(movesTo(3, tags), contextOf(3), world);
    tagAs(registry, ghcr, 'latest', 2);
    const end = await moveTags(movesTo(3, tags), contextOf(3), world, looked);
    expect(end.tags.find(({ tag }) => tag === 'latest')).toMatchObject({ state: 'moved', before: imageOf(2).digest });
    expect((await readHistory(ghcr, tagName('latest'), registry)).map(({ image }) => image.digest)).toEqual([imageOf(2).digest]);
  });

  it('does not let an older image over a newer one that came since', async () => {
    const registry = before();
    const world = fakeWorld({ registry, github: linearGitHub() });
    const looked = await lookAtTags(movesTo(3, tags), contextOf(3), world);
    tagAs(registry, ghcr, 'latest', 4);
    const end = await moveTags(movesTo(3, tags), contextOf(3), world, looked);
    expect(end.tags.find(({ tag }) => tag === 'latest')?.state).toBe('skipped');
    expect(standing(registry, ghcr, [3, 4])).toEqual({ latest: 4, '3.0.0': 3 });
  });

  it('that failed is the failure of the publish', async () => {
    const registry = before();
    tagAs(registry, ghcr, '3.0.0', 1);
    const world = fakeWorld({ registry, github: linearGitHub() });
    const looked = await lookAtTags(movesTo(3, tags), contextOf(3), world);
    await expect(moveTags(movesTo(3, tags), contextOf(3), world, looked)).rejects.toMatchObject({ code: 'IMMUTABLE_TAG' });
    expect(standing(registry, ghcr, [1])).toEqual({ latest: 1, '3.0.0': 1 });
  });
});
