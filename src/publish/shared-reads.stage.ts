// Lets checks that go side by side share what they read: one request for a manifest, a config or the digest under a tag that two
// of them want to know at the same time. Only until `end`, and only what was found: absence and failures are asked for again.
import { parseDigest, type Digest } from '../domain/digest.ts';
import type { StoredManifest } from '../domain/manifest.ts';
import type { Registry } from '../world/ports/registry.ts';
import type { World } from '../world/ports/world.ts';

/** `end`: from then on every read is a request again, also for who kept the world. */
export type SharedReads = { readonly world: World; readonly end: () => void };

/** For a time in which nothing is written that is read. Logins are those of `registryFor`; what is read without one is not shared. */
export function shareReads(world: World): SharedReads {
  let isOpen = true;
  const manifests = memory<StoredManifest>(() => isOpen);
  const tags = memory<Digest>(() => isOpen);
  const blobs = memory<Uint8Array>(() => isOpen);
  const sharing = (registry: Registry, folder: string): Registry => ({
    ...registry,
    // By digest the bytes are always the same; what stands under a tag is asked for once by its digest.
    readManifest: (image, reference) =>
      parseDigest(reference).ok ? manifests(`${folder} ${image} ${reference}`, () => registry.readManifest(image, reference)) : registry.readManifest(image, reference),
    resolveTag: (image, tag) => tags(`${folder} ${image} ${tag}`, () => registry.resolveTag(image, tag)),
    readBlob: async (image, digest) => (await blobs(`${folder} ${image} ${digest}`, () => registry.readBlob(image, digest))) ?? (await registry.readBlob(image, digest)),
  });
  return {
    world: { ...world, registryFor: async (image, folder) => sharing(await world.registryFor(image, folder), folder) },
    end: () => {
      isOpen = false;
    },
  };
}

type Memory<Answer> = (key: string, read: () => Promise<Answer | undefined>) => Promise<Answer | undefined>;

function memory<Answer>(isOpen: () => boolean): Memory<Answer> {
  const answers = new Map<string, Promise<Answer | undefined>>();
  return (key, read) => {
    if (!isOpen()) return read();
    const known = answers.get(key);
    if (known !== undefined) return known;
    const asked = read();
    answers.set(key, asked);
    const forget = (): void => void answers.delete(key);
    asked.then((answer) => (answer === undefined ? forget() : undefined), forget);
    return asked;
  };
}
