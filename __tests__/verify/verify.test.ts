// The last look before tags move: the right platforms, and images that are what the index says.
import { describe, expect, test } from '@jest/globals';
import type { Index } from '../../src/domain/publication.ts';
import { merge } from '../../src/merge/merge.stage.ts';
import { decodeConfigPlatform } from '../../src/verify/image-config.ts';
import { verify } from '../../src/verify/verify.stage.ts';
import { RegistryError } from '../../src/world/ports/registry.ts';
import { makeImage, push } from '../fakes/image.ts';
import { memoryRegistry, type MemoryRegistry } from '../fakes/registry.ts';
import { fakeWorld } from '../fakes/world.ts';
import { buildOf, images, publishingPlan, session } from '../publish/publishing.ts';

async function merged(registry: MemoryRegistry, parts: ReturnType<typeof makeImage>[]): Promise<Index> {
  push(registry, images, parts);
  return await merge(publishingPlan(), parts.map(({ platform, digest }) => buildOf([platform], digest)), session, fakeWorld({ registry }));
}

test('good images pass, and nothing is written', async () => {
  const registry = memoryRegistry();
  const index = await merged(registry, [makeImage('linux/amd64'), makeImage('linux/arm64')]);
  const before = registry.calls.length;
  await verify(publishingPlan(), index, session, fakeWorld({ registry }));
  expect(registry.calls.slice(before).every((call) => call.startsWith('read'))).toBe(true);
});

test('an image of another architecture than its entry', async () => {
  const registry = memoryRegistry();
  const index = await merged(registry, [makeImage('linux/amd64'), makeImage('linux/arm64', { configPlatform: 'linux/riscv64' })]);
  await expect(verify(publishingPlan(), index, session, fakeWorld({ registry }))).rejects.toMatchObject({
    code: 'INDEX_MISMATCH',
    what: expect.stringContaining('linux/arm64') as unknown,
    why: expect.stringContaining('linux/riscv64') as unknown,
  });
});

test('an index that is not the plan', async () => {
  const registry = memoryRegistry();
  const index = await merged(registry, [makeImage('linux/amd64'), makeImage('linux/arm64')]);
  await expect(verify(publishingPlan({ platforms: ['linux/amd64'] }), index, session, fakeWorld({ registry }))).rejects.toMatchObject({ code: 'INDEX_MISMATCH' });
});

test('a registry that does not answer', async () => {
  const good = memoryRegistry();
  const index = await merged(good, [makeImage('linux/amd64'), makeImage('linux/arm64')]);
  const registry = memoryRegistry({ refuse: (operation, image) => new RegistryError({ operation, image, status: 0, body: 'reset' }) });
  await expect(verify(publishingPlan(), index, session, fakeWorld({ registry }))).rejects.toMatchObject({ code: 'REGISTRY_FAILED' });
});

describe('configs', () => {
  test.each([
    ['{"os":"linux","architecture":"arm","variant":"v7"}', { os: 'linux', architecture: 'arm' }],
    ['{"os":"linux"}', undefined],
    ['{"os":1,"architecture":"arm"}', undefined],
    ['[]', undefined],
    ['', undefined],
  ])('%s', (text, expected) => expect(decodeConfigPlatform(new TextEncoder().encode(text))).toEqual(expected));
});
