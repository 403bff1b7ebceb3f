// What checks that go side by side share of their reads, and what they never do.
import { describe, expect, it } from '@jest/globals';
import { shareReads } from '../../src/publish/shared-reads.stage.ts';
import { imageName, makeImage, push, tagName } from '../fakes/image.ts';
import { memoryRegistry, type MemoryRegistry, type MemoryRegistryOptions } from '../fakes/registry.ts';
import { fakeWorld } from '../fakes/world.ts';

const made = makeImage('linux/amd64');
const other = makeImage('linux/arm64');
const [image, second] = [imageName('ghcr.io/o/r'), imageName('ghcr.io/o/r2')];
const latest = tagName('latest');

function start(options: MemoryRegistryOptions = {}): { readonly registry: MemoryRegistry; readonly reading: ReturnType<typeof shareReads>; readonly client: ReturnType<ReturnType<typeof fakeWorld>['registryFor']> } {
  const registry = memoryRegistry(options);
  push(registry, [image, second], [made, other]);
  registry.addManifest(image, made, latest);
  const reading = shareReads(fakeWorld({ registry }));
  return { registry, reading, client: reading.world.registryFor(image, '/config') };
}

describe('while reads are shared', () => {
  it('a manifest by digest and what a tag points to are asked for once', async () => {
    const { registry, client, reading } = start();
    const [one, two] = [await client, await reading.world.registryFor(image, '/config')];
    const read = await Promise.all([one.readManifest(image, made.digest), two.readManifest(image, made.digest), one.resolveTag(image, latest), two.resolveTag(image, latest)]);
    expect(read.map((answer) => (typeof answer === 'object' ? answer.digest : answer))).toEqual(Array.from({ length: 4 }, () => made.digest));
    expect(await one.readManifest(image, made.digest)).toBe(read[0]);
    expect(registry.calls).toEqual([`readManifest ${image} ${made.digest}`, `resolveTag ${image} latest`]);
  });

  it('another repository, digest or login is another question', async () => {
    const { registry, client, reading } = start();
    const one = await client;
    await one.readManifest(image, made.digest);
    await one.readManifest(second, made.digest);
    await one.readManifest(image, other.digest);
    await (await reading.world.registryFor(image, '/other')).readManifest(image, made.digest);
    expect(registry.calls).toHaveLength(4);
  });

  it('the bytes under a tag are read each time, and writes and lists go through', async () => {
    const { registry, client } = start();
    const one = await client;
    await one.readManifest(image, latest);
    await one.writeManifest(image, latest, other);
    expect((await one.readManifest(image, latest))?.digest).toBe(other.digest);
    await one.listTags(image);
    await one.listTags(image);
    expect(registry.calls).toHaveLength(5);
  });

  it('what is not there is asked for again, and seen when it comes', async () => {
    const { registry, client } = start();
    const one = await client;
    const late = makeImage('linux/riscv64');
    expect(await one.readManifest(image, late.digest)).toBeUndefined();
    expect(await one.resolveTag(image, tagName('new'))).toBeUndefined();
    push(registry, [image], [late]);
    registry.addManifest(image, late, tagName('new'));
    expect((await one.readManifest(image, late.digest))?.digest).toBe(late.digest);
    expect(await one.resolveTag(image, tagName('new'))).toBe(late.digest);
  });

  it('a failure is nobody else\'s', async () => {
    let failures = 1;
    const { client } = start({ refuse: () => (failures-- > 0 ? new Error('reset') : undefined) });
    const one = await client;
    await expect(one.readManifest(image, made.digest)).rejects.toThrow('reset');
    expect((await one.readManifest(image, made.digest))?.digest).toBe(made.digest);
  });
});

it('after the end every read is a request, also for who kept the registry: a tag that has moved is seen', async () => {
  const { registry, client, reading } = start();
  const one = await client;
  expect(await one.resolveTag(image, latest)).toBe(made.digest);
  await one.readManifest(image, made.digest);
  registry.addManifest(image, other, latest);
  reading.end();
  expect(await one.resolveTag(image, latest)).toBe(other.digest);
  await one.readManifest(image, made.digest);
  await one.readManifest(image, made.digest);
  expect(registry.calls.filter((call) => call.startsWith('readManifest'))).toHaveLength(3);
});
