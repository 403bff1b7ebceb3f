// Post after main was ended midway: the record, and what is put back from it.
import { describe, expect, it } from '@jest/globals';
import { decodeRecoverRecord, encodeRecoverRecord, recoverState, type RecoverRecord } from '../../src/publish/transaction/recover-record.ts';
import { restoreUnfinished } from '../../src/recovery/restore.stage.ts';
import { tagName } from '../fakes/image.ts';
import { memoryRegistry, type MemoryRegistryOptions } from '../fakes/registry.ts';
import { recordingRunner } from '../fakes/runner.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';
import { down, fill, ghcr, hub, imageOf, standing, tagAs } from '../publish/transacting.ts';

const tag = tagName('latest');
const [from, to] = [imageOf(1).digest, imageOf(2).digest];
const record: RecoverRecord = {
  configFolder: '/run/docker',
  tags: [{ image: ghcr, tag, from, to }, { image: hub, tag, from, to }, { image: hub, tag: tagName('new'), to }],
  slots: [{ image: ghcr, candidate: to }],
};

/** All of the record's tags at commit 2. */
function midway(options: MemoryRegistryOptions = {}): FakeWorld {
  const registry = memoryRegistry(options);
  fill(registry, [1, 2, 3]);
  for (const line of record.tags) tagAs(registry, line.image, line.tag, 2);
  return fakeWorld({ registry, runner: recordingRunner({ [recoverState]: encodeRecoverRecord(record) }) });
}

describe('the record', () => {
  it('comes back as it was saved, in one line', () => {
    expect(decodeRecoverRecord(encodeRecoverRecord(record))).toEqual(record);
    expect(encodeRecoverRecord(record)).not.toContain('\n');
  });

  it('is empty when there is nothing to put back', () => {
    expect(encodeRecoverRecord({ configFolder: '/run', tags: [], slots: [] })).toBe('');
  });

  it.each(['', 'null', '[]', '{', '{"tags":7}', '{"tags":[7,{"image":"a b","tag":"-","to":"x"}],"slots":["x"]}'])('%j names no tag', (text) => {
    expect(decodeRecoverRecord(text)?.tags ?? []).toEqual([]);
  });
});

describe('post', () => {
  it('does nothing without a record', async () => {
    const world = fakeWorld();
    await restoreUnfinished(world);
    expect(world.registry.calls).toEqual([]);
    expect(world.runner.events).toEqual([]);
  });

  it('puts tags back to what they had, and names those that are new', async () => {
    const world = midway();
    await restoreUnfinished(world);
    expect(standing(world.registry, ghcr, [1, 2])).toEqual({ latest: 1 });
    expect(standing(world.registry, hub, [1, 2])).toEqual({ latest: 1, new: 2 });
    expect(world.runner.texts('notice')).toHaveLength(2);
    expect(world.runner.texts('warning').join()).toContain('docker.io/octo/app:new is new and stays');
  });

  it('a second time it writes nothing', async () => {
    const world = midway();
    await restoreUnfinished(world);
    const writes = world.registry.calls.filter((call) => call.startsWith('write')).length;
    await restoreUnfinished(world);
    expect(world.registry.calls.filter((call) => call.startsWith('write'))).toHaveLength(writes);
  });

  it('leaves a tag that another run has moved since', async () => {
    const world = midway();
    tagAs(world.registry, ghcr, 'latest', 3);
    await restoreUnfinished(world);
    expect(standing(world.registry, ghcr, [1, 2, 3])).toEqual({ latest: 3 });
  });

  it('one registry that is down does not keep the other one from being restored, and it never rejects', async () => {
    const world = midway({ refuse: (operation, image) => (image === hub ? down(operation, image) : undefined) });
    await restoreUnfinished(world);
    expect(standing(world.registry, ghcr, [1, 2])).toEqual({ latest: 1 });
    expect(world.runner.texts('warning').join('\n')).toContain('docker.io/octo/app:latest');
  });
});
