// What the images that a Dockerfile names point to at this moment: one request for each, all at once. It only reads.
import { parseDigest, type Digest } from '../domain/digest.ts';
import { parseImageName, parseTagRef, type TagRef } from '../domain/image-ref.ts';
import { parseTagName } from '../domain/tag-name.ts';
import type { LoginSession } from '../domain/session.ts';
import type { World } from '../world/ports/world.ts';
import { NoKey } from './no-key.ts';

export type Base = { readonly reference: string; readonly digest: Digest };

/** Each reference once. Throws NoKey for one that can't be looked up. */
export async function lookUpBases(references: readonly string[], session: Pick<LoginSession, 'environment'>, world: Pick<World, 'registryFor'>): Promise<readonly Base[]> {
  const folder = session.environment['DOCKER_CONFIG'] ?? '';
  return await Promise.all(
    [...new Set(references)].map(async (reference) => {
      if (reference.includes('@')) return fixedReference(reference);
      const { image, tag } = tagRefOf(reference);
      const digest = await world
        .registryFor(image, folder)
        .then((registry) => registry.resolveTag(image, tag))
        .catch((thrown: unknown) => {
          throw new NoKey(`The image ${reference} could not be looked up: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
        });
      if (digest === undefined) throw new NoKey(`The image ${reference} is not in its registry.`);
      return { reference, digest };
    }),
  );
}

/** `name:tag@sha256:…`: the tag is for people. */
function fixedReference(reference: string): Base {
  const digest = parseDigest(reference.slice(reference.indexOf('@') + 1));
  if (!digest.ok) throw new NoKey(`${reference} has no digest that the action understands.`);
  return { reference, digest: digest.value };
}

function tagRefOf(reference: string): TagRef {
  const tagged = parseTagRef(reference);
  if (tagged.ok) return tagged.value;
  const image = parseImageName(reference);
  const latest = parseTagName('latest');
  // References are in lower case; what is corrected to be one is another image for docker.
  if (!image.ok || !latest.ok || reference !== reference.toLowerCase()) throw new NoKey(`${reference} is no name of an image.`);
  return { image: image.value, tag: latest.value };
}
