// Copies between repositories and registries: everything that an index names arrives, each part once, in an order that a
// registry takes; what was on the disk on the way is gone.
import { describe, expect, test } from '@jest/globals';
import { copyImage } from '../../src/merge/copy-image.stage.ts';
import { RegistryError } from '../../src/world/ports/registry.ts';
import { memoryFiles } from '../fakes/files.ts';
import { imageName, makeAttestation, makeImage, makeIndex, push } from '../fakes/image.ts';
import { memoryRegistry, type MemoryRegistry, type MemoryRegistryOptions } from '../fakes/registry.ts';
import { retryAtOnce } from '../fakes/retry.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';

const from = imageName('ghcr.io/octo-org/app');
const beside = imageName('ghcr.io/octo-org/mirror');
const elsewhere = imageName('docker.io/octo/app');
const both = [makeImage('linux/amd64'), makeImage('linux/arm64')];
const attestations = both.map(makeAttestation);
const index = makeIndex(both, attestations);
const all = [...both, ...attestations, index];

function worldWith(options: MemoryRegistryOptions = {}): FakeWorld {
  const files = memoryFiles();
  const registry = memoryRegistry({ readFile: (path) => files.bytes(path), ...options });
  push(registry, [from], all);
  return fakeWorld({ files, registry, retry: retryAtOnce(3) });
}

const copy = (world: FakeWorld, ...to: readonly (typeof from)[]): Promise<void> => copyImage(from, index.digest, to, () => Promise.resolve(world.registry), { ...world, folder: '/run' });

async function holdsAll(registry: MemoryRegistry, image: typeof from): Promise<boolean> {
  const read = await Promise.all(all.map(({ digest }) => registry.readManifest(image, digest)));
  return read.every((manifest, at) => manifest !== undefined && Buffer.from(manifest.bytes).equals(Buffer.from(all[at]?.bytes ?? [])));
}

const count = (world: FakeWorld, operation: string): number => world.registry.calls.filter((call) => call.startsWith(`${operation} `)).length;

describe('all parts arrive', () => {
  test('in another registry, by way of the disk, and nothing is left there', async () => {
    const world = worldWith();
    await copy(world, elsewhere);
    expect(await holdsAll(world.registry, elsewhere)).toBe(true);
    expect(count(world, 'mountBlob')).toBe(0);
    expect([...world.files.contents.keys()]).toEqual([]);
    expect(await world.registry.listTags(elsewhere)).toEqual([]);
  });

  test('in the same registry, without sending a blob', async () => {
    const world = worldWith();
    await copy(world, beside);
    expect(await holdsAll(world.registry, beside)).toBe(true);
    expect([count(world, 'openBlob'), count(world, 'writeBlob')]).toEqual([0, 0]);
  });

  test('where the registry does not mount, they are sent', async () => {
    const world = worldWith();
    const unmounting = { ...world.registry, mountBlob: () => Promise.resolve(false) };
    await copyImage(from, index.digest, [beside], () => Promise.resolve(unmounting), { ...world, folder: '/run' });
    expect(await holdsAll(world.registry, beside)).toBe(true);
  });

  test('a bare manifest', async () => {
    const world = worldWith();
    const [only = makeImage('linux/amd64')] = both;
    await copyImage(from, only.digest, [elsewhere], () => Promise.resolve(world.registry), { ...world, folder: '/run' });
    expect(await world.registry.readManifest(elsewhere, only.digest)).toBeDefined();
  });
});

describe('nothing is done twice', () => {
  test('what is there is not sent again', async () => {
    const world = worldWith();
    await copy(world, elsewhere);
    const written = count(world, 'writeManifest');
    await copy(world, elsewhere, from);
    expect(count(world, 'writeManifest')).toBe(written);
  });

  test('only what a clean-up removed is sent', async () => {
    const world = worldWith();
    push(world.registry, [elsewhere], [...both, index]);
    await copy(world, elsewhere);
    expect(await holdsAll(world.registry, elsewhere)).toBe(true);
    expect(count(world, 'writeManifest')).toBe(attestations.length);
  });
});

describe('faults', () => {
  test('a download that breaks off is begun again', async () => {
    const world = worldWith();
    let opened = 0;
    const flaky = { ...world.registry, openBlob: async (...asked: Parameters<MemoryRegistry['openBlob']>) => (++opened === 1 ? brokenOff() : await world.registry.openBlob(...asked)) };
    await copyImage(from, index.digest, [elsewhere], () => Promise.resolve(flaky), { ...world, folder: '/run' });
    expect(await holdsAll(world.registry, elsewhere)).toBe(true);
  });

  test('bytes with another digest are never uploaded', async () => {
    const world = worldWith();
    const lying = { ...world.registry, openBlob: () => Promise.resolve(other()) };
    await expect(copyImage(from, index.digest, [elsewhere], () => Promise.resolve(lying), { ...world, folder: '/run' })).rejects.toMatchObject({ status: 0, body: expect.stringContaining('damaged') as unknown });
    expect(count(world, 'writeBlob')).toBe(0);
    expect([...world.files.contents.keys()]).toEqual([]);
  });

  test('a source that lacks a part is refused before anything is sent', async () => {
    const world = worldWith();
    const broken = makeIndex([...both, makeImage('linux/arm/v7')]);
    world.registry.addManifest(from, broken);
    await expect(copyImage(from, broken.digest, [elsewhere], () => Promise.resolve(world.registry), { ...world, folder: '/run' })).rejects.toMatchObject({ code: 'UNEXPECTED_ANSWER', what: expect.stringContaining(makeImage('linux/arm/v7').digest) as unknown });
    expect(count(world, 'writeManifest')).toBe(0);
  });

  test('a read that lags behind the write is waited for; a copy that never shows is an error', async () => {
    await expect(copy(worldWith({ lag: 3 }), elsewhere)).resolves.toBeUndefined();
    await expect(copy(worldWith({ lag: 1000 }), elsewhere)).rejects.toMatchObject({ code: 'REGISTRY_FAILED' });
  });

  test('a refusal is passed on as it is', async () => {
    const world = worldWith({ refuse: (operation, image) => (operation === 'writeManifest' ? new RegistryError({ operation, image, status: 403, body: 'denied' }) : undefined) });
    await expect(copy(world, elsewhere)).rejects.toMatchObject({ status: 403 });
  });
});

async function* brokenOff(): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new Uint8Array([1]));
  throw new RegistryError({ operation: 'read a blob of', image: from, status: 0, body: 'terminated: ECONNRESET' });
}

async function* other(): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new Uint8Array([1, 2, 3]));
}
