// The transaction of tags: order, what it writes, what it refuses; and at every single call of it a fault, after which no
// moving tag may be elsewhere than the end says.
import { describe, expect, it } from '@jest/globals';
import { ActionError } from '../../src/domain/action-error.ts';
import { parseDigest, type Digest } from '../../src/domain/digest.ts';
import { tagRefText, type ImageName } from '../../src/domain/image-ref.ts';
import type { StoredManifest } from '../../src/domain/manifest.ts';
import type { TagName } from '../../src/domain/tag-name.ts';
import type { TransactionEnd } from '../../src/publish/transaction/move.ts';
import { readSlots } from '../../src/publish/state/slot.stage.ts';
import { moveTags } from '../../src/publish/transaction/transaction.stage.ts';
import { decodeRecoverRecord, recoverState } from '../../src/publish/transaction/recover-record.ts';
import { restoreUnfinished } from '../../src/recovery/restore.stage.ts';
import { must } from '../fakes/plan.ts';
import { memoryRegistry, type MemoryRegistry, type MemoryRegistryOptions } from '../fakes/registry.ts';
import { recordingRunner } from '../fakes/runner.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';
import { contextOf, down, fill, fixed, ghcr, hub, imageOf, images, linearGitHub, moving, movesTo, standing, tagAs } from './transacting.ts';

const planned = images.flatMap((image) => [moving(image, 'latest'), fixed(image, '1.2.3'), moving(image, 'main')]);

/** latest and main at commit 1 in both registries; 2 is there by digest. */
function before(options: MemoryRegistryOptions = {}): MemoryRegistry {
  const registry = memoryRegistry(options);
  fill(registry, [1, 2]);
  for (const image of images) for (const tag of ['latest', 'main']) tagAs(registry, image, tag, 1);
  return registry;
}

function worldOf(registry: MemoryRegistry): FakeWorld {
  return fakeWorld({ registry, github: linearGitHub() });
}

/** Writes of the image's own tags, in order. */
function tagWrites(registry: MemoryRegistry): readonly string[] {
  return registry.calls.flatMap((call) => (/^writeManifest (\S+) (?!ghcr-buildx|sha256)(\S+)$/.exec(call) ?? []).slice(1, 3).join(':') || []);
}

async function errorOf(end: Promise<TransactionEnd>): Promise<ActionError> {
  const thrown: unknown = await end.catch((error: unknown) => error);
  if (thrown instanceof ActionError) return thrown;
  throw new Error('no ActionError', { cause: thrown });
}

describe('a publish without trouble', () => {
  it('moves the immutable tags of all registries first, moving tags last', async () => {
    const registry = before();
    const end = await moveTags(movesTo(2, planned), contextOf(2), worldOf(registry));
    expect(end.result).toBe('published');
    expect(tagWrites(registry)).toEqual([`${ghcr}:1.2.3`, `${hub}:1.2.3`, `${ghcr}:latest`, `${ghcr}:main`, `${hub}:latest`, `${hub}:main`]);
    expect(end.tags.map(({ state }) => state)).toEqual(['created', 'created', 'moved', 'moved', 'moved', 'moved']);
    for (const image of images) expect(standing(registry, image, [1, 2])).toEqual({ latest: 2, '1.2.3': 2, main: 2 });
  });

  it('made again it finds everything in place, writes nothing and says so', async () => {
    const registry = before();
    await moveTags(movesTo(2, planned), contextOf(2), worldOf(registry));
    const writes = registry.calls.filter((call) => call.startsWith('write')).length;
    const end = await moveTags(movesTo(2, planned), contextOf(2), worldOf(registry));
    expect(end.result).toBe('unchanged');
    expect(registry.calls.filter((call) => call.startsWith('write'))).toHaveLength(writes);
  });

  it('leaves nothing for post to put back', async () => {
    const world = worldOf(before());
    await moveTags(movesTo(2, planned), contextOf(2), world);
    expect(decodeRecoverRecord(world.runner.state(recoverState))).toBeUndefined();
  });

  it('shows reads that lag behind their writes as done', async () => {
    const registry = before({ lag: 2 });
    const end = await moveTags(movesTo(2, planned), contextOf(2), worldOf(registry));
    expect(end.result).toBe('published');
    expect(standing(registry, ghcr, [1, 2])).toEqual({ latest: 2, '1.2.3': 2, main: 2 });
  });
});

describe('what is refused or skipped', () => {
  it('a fixed tag of another image is refused before anything moves', async () => {
    const registry = before();
    tagAs(registry, hub, '1.2.3', 1);
    const error = await errorOf(moveTags(movesTo(2, planned), contextOf(2), worldOf(registry)));
    expect(error.code).toBe('IMMUTABLE_TAG');
    expect(registry.calls.filter((call) => call.startsWith('write'))).toEqual([]);
  });

  it('overwrite gives it to the new image', async () => {
    const registry = before();
    tagAs(registry, hub, '1.2.3', 1);
    const end = await moveTags(movesTo(2, planned), contextOf(2, { overwrite: true }), worldOf(registry));
    expect(end.result).toBe('published');
    expect(standing(registry, hub, [1, 2])['1.2.3']).toBe(2);
  });

  it('an older run leaves the moving tags and no live candidate', async () => {
    const registry = before();
    fill(registry, [0]);
    const end = await moveTags(movesTo(0, [moving(ghcr, 'latest')]), contextOf(0), worldOf(registry));
    expect(end).toMatchObject({ result: 'unchanged', tags: [{ state: 'skipped' }] });
    expect(registry.calls.filter((call) => call.startsWith('write'))).toEqual([]);
  });

  it.each([[{ movingTags: 'force' as const }], [{ ordered: false }]])('%j moves to an older image, without slots', async (changes) => {
    const registry = before();
    fill(registry, [0]);
    const end = await moveTags(movesTo(0, [moving(ghcr, 'latest')]), contextOf(0, changes), worldOf(registry));
    expect(end.result).toBe('published');
    expect(Object.keys(registry.tagsOf(ghcr)).filter((tag) => tag.includes('slot'))).toEqual([]);
    expect(standing(registry, ghcr, [0, 1])['latest']).toBe(0);
  });

  it('a rollback withdraws the candidates of others, so that no later run puts them back', async () => {
    const registry = before();
    fill(registry, [3]);
    await moveTags(movesTo(3, [moving(ghcr, 'latest')]), contextOf(3), worldOf(registry));
    expect(await candidatesIn(registry)).toEqual([imageOf(3).digest]);
    await moveTags(movesTo(1, [moving(ghcr, 'latest')]), contextOf(1, { ordered: false }), worldOf(registry));
    expect(await candidatesIn(registry)).toEqual([]);
    await moveTags(movesTo(2, [moving(ghcr, 'latest')]), contextOf(2), worldOf(registry));
    expect(standing(registry, ghcr, [1, 2, 3])['latest']).toBe(2);
  });

  it('moving-tags: off moves the fixed ones only', async () => {
    const registry = before();
    const end = await moveTags(movesTo(2, planned), contextOf(2, { movingTags: 'off' }), worldOf(registry));
    expect(end.tags.map(({ state }) => state)).toEqual(['created', 'created', 'skipped', 'skipped', 'skipped', 'skipped']);
    expect(standing(registry, ghcr, [1, 2])).toEqual({ latest: 1, main: 1, '1.2.3': 2 });
  });

  it('a tag that a newer run moved since the first look is left to it', async () => {
    let looks = 0;
    const registry = before({
      refuse: (operation, image, reference) => {
        if (operation === 'resolveTag' && image === ghcr && reference === 'latest' && ++looks === 2) {
          fill(registry, [3]);
          tagAs(registry, ghcr, 'latest', 3);
        }
        return undefined;
      },
    });
    const end = await moveTags(movesTo(2, planned), contextOf(2), worldOf(registry));
    expect(end.tags.filter(({ state }) => state === 'skipped').map(tagRefText)).toEqual([`${ghcr}:latest`]);
    expect(standing(registry, ghcr, [1, 2, 3])).toEqual({ latest: 3, main: 2, '1.2.3': 2 });
  });
});

/** Something happens right before run 2 looks at a tag of GHCR for the second time. */
function beforeSecondLook(tag: string, happen: (registry: MemoryRegistry) => void): MemoryRegistry {
  let looks = 0;
  const registry = before({
    refuse: (operation, image, reference) => {
      if (operation === 'resolveTag' && image === ghcr && reference === tag && ++looks === 2) happen(registry);
      return undefined;
    },
  });
  return registry;
}

describe('what another run does between the first look and the move', () => {
  it('a fixed tag that it made is not taken from it', async () => {
    const registry = beforeSecondLook('1.2.3', (shared) => tagAs(shared, ghcr, '1.2.3', 1));
    const error = await errorOf(moveTags(movesTo(2, planned), contextOf(2), worldOf(registry)));
    expect(error.code).toBe('IMMUTABLE_TAG');
    expect(standing(registry, ghcr, [1, 2])).toEqual({ latest: 1, main: 1, '1.2.3': 1 });
  });

  it('its newer image, which no slot knows, gets the slot of the run that makes way', async () => {
    const registry = beforeSecondLook('latest', (shared) => {
      fill(shared, [3]);
      tagAs(shared, ghcr, 'latest', 3);
    });
    const end = await moveTags(movesTo(2, [moving(ghcr, 'latest')]), contextOf(2), worldOf(registry));
    expect(end.tags.map(({ state }) => state)).toEqual(['skipped']);
    expect(await candidatesIn(registry)).toEqual([imageOf(3).digest]);
  });
});

/** Digests that live candidates in the slots of both images have. */
async function candidatesIn(registry: MemoryRegistry): Promise<readonly Digest[]> {
  const slots = await Promise.all(images.map((image) => readSlots(image, () => Promise.resolve(registry))));
  return slots.flat().flatMap((slot) => (slot.holds === 'candidate' && slot.candidate.state === 'live' ? [slot.candidate.image.digest] : []));
}

/** Every moving tag is where it was, or its line says that and why it is not; `restored` promises the first for all. */
function expectHonest(end: TransactionEnd, registry: MemoryRegistry): void {
  for (const tag of end.tags) {
    const now = registry.tagsOf(tag.image)[tag.tag];
    const claims = {
      created: imageOf(2).digest, moved: imageOf(2).digest, left: imageOf(2).digest, unchanged: imageOf(2).digest,
      restored: tag.before, untouched: tag.before, skipped: now, uncertain: now,
    };
    expect([tagRefText(tag), tag.state, now]).toEqual([tagRefText(tag), tag.state, claims[tag.state]]);
    if (end.result === 'restored' && tag.kind === 'moving') expect(now).toBe(tag.before);
    if (end.result === 'published') expect(now).toBe(imageOf(2).digest);
  }
}

async function callsOf(): Promise<readonly string[]> {
  const registry = before();
  await moveTags(movesTo(2, planned), contextOf(2), worldOf(registry));
  return registry.calls;
}

describe('a fault at each call in turn', () => {
  it.each([
    ['refused once', 'refuse', 1],
    ['refused from there on', 'refuse', Number.POSITIVE_INFINITY],
    ['done, and the answer lost, once', 'loseAnswer', 1],
    ['done, and the answer lost, from there on', 'loseAnswer', Number.POSITIVE_INFINITY],
  ] as const)('%s: no tag is elsewhere than the end says', async (_, how, times) => {
    const calls = await callsOf();
    const results = new Set<string>();
    for (let position = 0; position < calls.length; position += 1) {
      let count = -1;
      const registry = before({
        [how]: (operation: string, image: string) => {
          count += 1;
          return count >= position && count < position + times ? down(operation, image, how === 'refuse' ? 503 : 0) : undefined;
        },
      });
      const world = worldOf(registry);
      try {
        const end = await moveTags(movesTo(2, planned), contextOf(2), world);
        expectHonest(end, registry);
        expect(end.error === undefined).toBe(end.result === 'published');
        results.add(end.result);
        if (end.result === 'restored') expect(world.runner.state(recoverState)).toBe('');
        if (end.result === 'restored' && times === 1) expect(await candidatesIn(registry)).toEqual([]);
      } catch (thrown) {
        if (!(thrown instanceof ActionError)) throw thrown;
        results.add('thrown');
        for (const image of images) expect(standing(registry, image, [1, 2])).toEqual({ latest: 1, main: 1 });
      }
    }
    // Each way out is there: else this test looks at nothing.
    expect(results).toContain('thrown');
    expect(results).toContain(times === 1 ? 'restored' : 'partial');
  });

  it('a tag whose write was done and whose answer was lost is published', async () => {
    const registry = before({ loseAnswer: (operation, image, reference) => (operation === 'writeManifest' && reference === 'latest' ? down(operation, image, 0) : undefined) });
    const end = await moveTags(movesTo(2, planned), contextOf(2), worldOf(registry));
    expect(end.result).toBe('published');
    expect(tagWrites(registry).filter((tag) => tag === `${ghcr}:latest`)).toHaveLength(1);
  });

  it('state tags alone that are refused do not stop a publish', async () => {
    const registry = before({
      refuse: (operation, image, reference) => (reference.startsWith('ghcr-buildx-action-') ? down(operation, image, 403) : undefined),
    });
    const world = worldOf(registry);
    const end = await moveTags(movesTo(2, planned), contextOf(2), world);
    expect(end.result).toBe('published');
    expect(world.runner.texts('warning').map((text) => text.split('. ')[0])).toEqual([
      ...images.map((image) => `The former images of ${image} could not be recorded for a rollback`),
      ...images.map((image) => `${image} has no slot for this run's image: a race with another run may go unseen`),
    ]);
  });

  it('a registry whose HEAD names wrong digests is read instead: the publish ends, and the report says what the bytes say', async () => {
    const registry = before();
    const zeros = must(parseDigest(`sha256:${'0'.repeat(64)}`));
    const lying = { ...registry, resolveTag: async (image: ImageName, tag: TagName) => ((await registry.resolveTag(image, tag)) === undefined ? undefined : zeros) };
    const world = worldOf(lying);
    const end = await moveTags(movesTo(2, planned), contextOf(2), world);
    expect(end.result).toBe('published');
    expect(end.tags.map(({ before: had }) => had)).toEqual(end.tags.map(({ kind }) => (kind === 'moving' ? imageOf(1).digest : undefined)));
    for (const { image, tag } of planned) expect(registry.tagsOf(image)[tag]).toBe(imageOf(2).digest);
  });

  it.each(['no image', 'the old image'])('a registry that still shows %s after a write is written to again on the way back', async (shown) => {
    const registry = before();
    const cancel = new AbortController();
    const [tag] = [moving(ghcr, 'main')];
    let hides = false;
    const old = shown === 'no image' ? undefined : imageOf(1).digest;
    const lagging = {
      ...registry,
      resolveTag: (image: ImageName, name: TagName) => (hides ? Promise.resolve(old) : registry.resolveTag(image, name)),
      readManifest: (image: ImageName, reference: Digest | TagName) => (hides && reference === tag.tag ? Promise.resolve(undefined) : registry.readManifest(image, reference)),
      writeManifest: async (image: ImageName, reference: Digest | TagName, manifest: StoredManifest) => {
        await registry.writeManifest(image, reference, manifest);
        if (reference !== tag.tag) return;
        hides = manifest.digest === imageOf(2).digest;
        if (hides) cancel.abort('SIGTERM');
      },
    };
    const end = await moveTags(movesTo(2, [tag]), contextOf(2, { signal: cancel.signal }), worldOf(lagging));
    expect({ result: end.result, live: registry.tagsOf(ghcr)['main'] }).toEqual({ result: 'restored', live: imageOf(1).digest });
  });

  it('one registry down after it was written to: the other one is restored, and the end says what stands where', async () => {
    let isDown = false;
    const registry = before({
      refuse: (operation, image, reference) => {
        if (operation === 'writeManifest' && image === ghcr && reference === 'main') isDown = true;
        return isDown && image === ghcr ? down(operation, image) : undefined;
      },
    });
    const world = worldOf(registry);
    const hubFirst = [...planned].sort((a, b) => (a.image < b.image ? -1 : a.image > b.image ? 1 : 0));
    const end = await moveTags(movesTo(2, hubFirst), contextOf(2), world);
    expect(end.result).toBe('partial');
    expect(end.error?.code).toBe('PUBLISH_PARTIAL');
    expect(standing(registry, hub, [1, 2])).toEqual({ latest: 1, main: 1, '1.2.3': 2 });
    expect(end.error?.why).toContain(`${ghcr}:latest is uncertain`);
    expect(end.error?.why).toContain(`${hub}:latest is back where it was`);
    expect(decodeRecoverRecord(world.runner.state(recoverState))?.tags.map(tagRefText)).toEqual([`${ghcr}:latest`, `${ghcr}:main`]);
    isDown = false;
    await restoreUnfinished(world);
    expect(standing(registry, ghcr, [1, 2])).toEqual({ latest: 1, main: 1, '1.2.3': 2 });
  });

  it('a new moving tag that can not be removed is partial, with the means to remove it', async () => {
    const registry = before({ refuse: (operation, image, reference) => (operation === 'writeManifest' && reference === 'latest' ? down(operation, image) : undefined) });
    const end = await moveTags(movesTo(2, [moving(ghcr, 'edge'), moving(ghcr, 'latest')]), contextOf(2), worldOf(registry));
    expect(end.result).toBe('partial');
    expect(end.tags.map(({ state }) => state)).toEqual(['left', 'restored']);
    expect(end.tags[0]?.reason).toContain('Manage versions');
  });
});

describe('a cancel at each call in turn', () => {
  it('moves nothing, or puts back what it moved', async () => {
    const calls = await callsOf();
    const ends = new Set<string>();
    for (let position = 0; position < calls.length; position += 1) {
      const cancel = new AbortController();
      let count = -1;
      const registry = before({
        refuse: () => {
          count += 1;
          if (count === position) cancel.abort('SIGINT');
          return undefined;
        },
      });
      const world = worldOf(registry);
      try {
        const end = await moveTags(movesTo(2, planned), contextOf(2, { signal: cancel.signal }), world);
        expectHonest(end, registry);
        ends.add(end.result);
        if (end.result !== 'published') expect(end.error?.why).toContain('BUILD_CANCELLED');
      } catch (thrown) {
        expect(thrown).toMatchObject({ code: 'BUILD_CANCELLED' });
        for (const image of images) expect(standing(registry, image, [1, 2])).toEqual({ latest: 1, main: 1 });
        ends.add('thrown');
      }
      expect(world.runner.state(recoverState)).toBe('');
    }
    expect([...ends].toSorted()).toEqual(['restored', 'thrown']);
  });
});

describe('killed at each call in turn, then post', () => {
  it('post puts the moving tags back and withdraws the candidate', async () => {
    const calls = await callsOf();
    let restored = 0;
    for (let position = 0; position < calls.length; position += 1) {
      let count = -1;
      let isDead = false;
      const registry = before({
        refuse: () => {
          count += 1;
          if (count === position) isDead = true;
          return undefined;
        },
      });
      const runner = recordingRunner();
      const world = { ...fakeWorld({ registry, runner, github: linearGitHub() }) };
      // A dead process asks for nothing more: its next call never comes back.
      const mortal = { ...world, registryFor: () => Promise.resolve(whileAlive(registry, () => isDead)) };
      void moveTags(movesTo(2, planned), contextOf(2), mortal).catch(() => undefined);
      for (let turn = 0; turn < 2000; turn += 1) await Promise.resolve();
      const isMidway = runner.state(recoverState) !== '';
      await restoreUnfinished(world);
      const isDone = !isMidway && Object.keys(standing(registry, hub, [1, 2])).includes('1.2.3');
      for (const image of images) {
        expect(standing(registry, image, [1, 2])).toMatchObject(isDone ? { latest: 2, main: 2 } : { latest: 1, main: 1 });
      }
      if (!isDone) expect(await candidatesIn(registry)).toEqual([]);
      if (runner.texts('notice').length > 0) restored += 1;
    }
    expect(restored).toBeGreaterThan(5);
  });
});

function whileAlive(registry: MemoryRegistry, isDead: () => boolean): MemoryRegistry {
  return {
    ...registry,
    readManifest: (image, reference) => (isDead() ? new Promise<never>(() => undefined) : registry.readManifest(image, reference)),
    resolveTag: (image, tag) => (isDead() ? new Promise<never>(() => undefined) : registry.resolveTag(image, tag)),
    writeManifest: (image, reference, manifest) => (isDead() ? new Promise<never>(() => undefined) : registry.writeManifest(image, reference, manifest)),
  };
}
