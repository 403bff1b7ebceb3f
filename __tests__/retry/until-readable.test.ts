// Reads that lag behind their writes: waited for, within patience, with the last answer in the end.
import { expect, test } from '@jest/globals';
import { untilReadable } from '../../src/retry/until-readable.stage.ts';
import { imageName, makeImage, push, tagName } from '../fakes/image.ts';
import { memoryRegistry } from '../fakes/registry.ts';
import { fakeWorld } from '../fakes/world.ts';

const image = imageName('ghcr.io/o/r');
const made = makeImage('linux/amd64');
const newer = makeImage('linux/amd64', { content: 'newer' });

test('what is there at once is not waited for', async () => {
  const world = fakeWorld();
  expect(await untilReadable('x', () => Promise.resolve(0), world)).toBe(0);
  expect(world.clock.slept).toEqual([]);
  expect(world.runner.texts('info')).toEqual([]);
});

test('a tag that shows its old image for a while', async () => {
  const registry = memoryRegistry({ lag: 3 });
  push(registry, [image], [made, newer]);
  registry.addManifest(image, made, tagName('latest'));
  const world = fakeWorld({ registry });
  await registry.writeManifest(image, tagName('latest'), newer);
  expect(await registry.resolveTag(image, tagName('latest'))).toBe(made.digest);
  const found = await untilReadable('latest', () => registry.resolveTag(image, tagName('latest')), world, { accept: (digest) => digest === newer.digest });
  expect(found).toBe(newer.digest);
  expect(world.clock.slept).toHaveLength(2);
  expect(world.runner.texts('info')).toEqual(["latest can't be read yet: looking again for up to 60 s"]);
});

test.each([
  ['never there', undefined],
  ['never right', 'old'],
])('%s: the last answer, after all patience and no more', async (_, answer) => {
  const world = fakeWorld();
  expect(await untilReadable('x', () => Promise.resolve(answer), world, { accept: (found) => found !== 'old' })).toBe(answer);
  expect(world.clock.slept.reduce((sum, wait) => sum + wait, 0)).toBe(60_000);
  expect(world.clock.slept.length).toBeLessThan(20);
});

test('a cancel ends the waiting, a failed read is thrown on', async () => {
  const world = fakeWorld();
  expect(await untilReadable<string>('x', () => Promise.resolve(undefined), world, { signal: AbortSignal.abort() })).toBeUndefined();
  expect(world.clock.slept).toEqual([]);
  await expect(untilReadable('x', () => Promise.reject(new Error('no')), world)).rejects.toThrow('no');
});
