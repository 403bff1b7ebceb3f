// Reads the images that may have the same content. It only reads; what can't be read is no candidate.
import type { ContentKey } from '../domain/content.ts';
import type { ImageName } from '../domain/image-ref.ts';
import type { ImageIndex, StoredManifest } from '../domain/manifest.ts';
import type { Plan } from '../domain/plan.ts';
import type { LoginSession } from '../domain/session.ts';
import type { TagName } from '../domain/tag-name.ts';
import { comparePlatforms } from '../merge/index-platforms.ts';
import { missingParts } from '../publish/missing-parts.stage.ts';
import type { Registry } from '../world/ports/registry.ts';
import type { World } from '../world/ports/world.ts';
import { keyIn } from './content-key.ts';
import { candidateTags } from './candidates.ts';

export type Candidate = {
  readonly image: ImageName;
  readonly tag: TagName;
  readonly stored: StoredManifest & { readonly content: ImageIndex };
  readonly content: ContentKey;
};

/** In the order of candidateTags, those that carry a key. Throws RegistryError. */
export async function readCandidates(plan: Plan, session: Pick<LoginSession, 'environment'>, world: Pick<World, 'registryFor'>): Promise<readonly Candidate[]> {
  const [image] = plan.metadata.images;
  if (image === undefined) return [];
  const registry = await world.registryFor(image, session.environment['DOCKER_CONFIG'] ?? '');
  const read = await Promise.all(candidateTags(plan).map((tag) => readCandidate(image, tag, registry)));
  return read.filter((candidate) => candidate !== undefined);
}

async function readCandidate(image: ImageName, tag: TagName, registry: Registry): Promise<Candidate | undefined> {
  const stored = await registry.readManifest(image, tag);
  const content = keyIn(stored?.content.annotations ?? {});
  if (stored?.content.kind !== 'index' || content === undefined) return undefined;
  return { image, tag, stored: { ...stored, content: stored.content }, content };
}

/** A sentence; undefined: it has exactly the planned platforms, and the registry has every part of it. Throws RegistryError. */
export async function whyNotWhole({ image, tag, stored }: Candidate, plan: Plan, session: Pick<LoginSession, 'environment'>, world: Pick<World, 'registryFor'>): Promise<string | undefined> {
  const { missing, unplanned, repeated } = comparePlatforms(stored.content, plan.platforms);
  if (missing.length + unplanned.length + repeated.length > 0) return `${image}:${tag} has other platforms.`;
  const gone = await missingParts(image, stored.digest, await world.registryFor(image, session.environment['DOCKER_CONFIG'] ?? ''));
  return gone.length === 0 ? undefined : `${image}:${tag} is incomplete: the registry lacks ${gone.join(', ')}.`;
}
