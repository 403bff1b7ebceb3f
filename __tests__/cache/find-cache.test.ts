// Which registry caches are there before BuildKit is told of them.
import { describe, expect, test } from '@jest/globals';
import { cacheEntries, readReferences } from '../../src/cache/cache-entries.ts';
import { findCache } from '../../src/cache/find.stage.ts';
import type { CacheUse } from '../../src/domain/cache.ts';
import { parseTagName } from '../../src/domain/tag-name.ts';
import { RegistryError } from '../../src/world/ports/registry.ts';
import { fixedClock } from '../fakes/clock.ts';
import { makeImage } from '../fakes/image.ts';
import { amd64, arm64, image, must, planWith } from '../fakes/plan.ts';
import { memoryRegistry, type MemoryRegistry } from '../fakes/registry.ts';

const use = { backend: 'registry', image, branch: 'feature', otherBranches: ['main'], read: true, write: true } as const satisfies CacheUse;
const plan = planWith({}, { cache: { uses: [use], reason: '', warnings: [] } });
const patient = { ...fixedClock(), sleep: () => new Promise<never>(() => undefined) };
const session = { environment: { DOCKER_CONFIG: '/run/docker' } };

function registryWith(tags: readonly string[], refuse?: (tag: string) => Error | undefined): MemoryRegistry {
  const registry = memoryRegistry(refuse === undefined ? {} : { refuse: (_, __, tag) => refuse(tag) });
  const made = makeImage('linux/amd64');
  for (const blob of made.blobs) registry.addBlob(image, blob);
  for (const tag of tags) registry.addManifest(image, made, must(parseTagName(tag)));
  return registry;
}

const find = (registry: MemoryRegistry, clock = patient, planned = plan): ReturnType<typeof findCache> => findCache(planned, session, { registryFor: () => Promise.resolve(registry), clock });

describe('what is there', () => {
  test('is asked once for each reference, and the rest is not read', async () => {
    const registry = registryWith(['main.default.linux-arm64']);
    const present = await find(registry);
    expect(present).toEqual([`${image}:main.default.linux-arm64`]);
    expect(registry.calls).toHaveLength(4);
    const found = { ...plan, cache: { ...plan.cache, present: present ?? [] } };
    for (const platform of [amd64, arm64]) {
      expect(cacheEntries(found, [platform]).from).toEqual([`type=registry,ref=${image}:main.default.linux-arm64`]);
      expect(cacheEntries(found, [platform]).to).toHaveLength(1);
    }
  });

  test.each([
    ['may not be read, is left out', 403, []],
    ['needs a login, is left out', 401, []],
    ['can not be told, is tried by BuildKit', 503, [`${image}:main.default.linux-amd64`]],
    ['nobody answers, is tried by BuildKit', 0, [`${image}:main.default.linux-amd64`]],
  ])('%s', async (_, status, expected) => {
    const refuse = (tag: string): Error | undefined => (tag === 'main.default.linux-amd64' ? new RegistryError({ operation: 'resolveTag', image, status, body: '' }) : undefined);
    expect(await find(registryWith([], refuse))).toEqual(expected);
  });

  test('is not waited for longer than it saves', async () => {
    const silent = { ...memoryRegistry(), resolveTag: () => new Promise<never>(() => undefined) };
    expect(await find(silent, fixedClock() as never)).toBeUndefined();
  });

  test('of no registry cache nothing is asked', async () => {
    const registry = memoryRegistry();
    for (const uses of [[], [{ ...use, read: false }], [{ backend: 'gha', service: 2, read: true, write: true }]] as const) {
      const other = { ...plan, cache: { ...plan.cache, uses } };
      expect(readReferences(other, [amd64])).toEqual([]);
      expect(await find(registry, patient, other)).toBeUndefined();
    }
    expect(registry.calls).toEqual([]);
  });
});
