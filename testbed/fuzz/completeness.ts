// Walks down from a manifest and names everything that it promises and the repository lacks.
import type { FoundManifest, RegistryClient } from './registry-client.ts';

/** Empty: all there. `missing … of …` otherwise. */
export async function missingBelow(client: RegistryClient, repository: string, found: FoundManifest): Promise<string[]> {
  const children = descriptors(found.content['manifests']);
  const blobs = [...descriptors([found.content['config']]), ...descriptors(found.content['layers'])];
  const below = await Promise.all([
    ...children.map(async (digest) => {
      const child = await client.manifest(repository, digest);
      return child === undefined ? [`missing manifest ${digest} of ${found.digest}`] : await missingBelow(client, repository, child);
    }),
    ...blobs.map(async (digest) => ((await client.hasBlob(repository, digest)) ? [] : [`missing blob ${digest} of ${found.digest}`])),
  ]);
  return below.flat();
}

/** Digests of the images in an index, without attestations; the manifest's own for an image. */
export function imagesIn(found: FoundManifest): string[] {
  if (!Array.isArray(found.content['manifests'])) return [found.digest];
  const entries: readonly unknown[] = found.content['manifests'];
  return descriptors(entries.filter((entry) => !/"attestation-manifest"/.test(JSON.stringify(entry)))).toSorted();
}

function descriptors(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => (entry !== null && typeof entry === 'object' && 'digest' in entry && typeof entry.digest === 'string' ? [entry.digest] : []));
}
