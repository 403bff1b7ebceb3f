// Reads from the registries what each image's tags point to, for changed-only. It only reads, and a registry that refuses or fails
// is no error: the image is built.
import { ActionError } from '../domain/action-error.ts';
import type { Plan } from '../domain/plan.ts';
import type { LoginSession } from '../domain/session.ts';
import { readLiveImage } from '../publish/live-image.stage.ts';
import { sentenceOf } from '../publish/registry-access.stage.ts';
import { RegistryError } from '../world/ports/registry.ts';
import type { World } from '../world/ports/world.ts';
import { movingTags, tellPublished, type Published } from './published.ts';

/** `failed`: what the registry said instead, for a warning. */
export type ReadPublished = Published & { readonly failed?: string };

export async function readPublished(plan: Plan, session: Pick<LoginSession, 'environment'>, world: Pick<World, 'registryFor'>): Promise<ReadPublished> {
  const folder = session.environment['DOCKER_CONFIG'] ?? '';
  try {
    const tags = movingTags(plan);
    return tellPublished(await Promise.all(tags.map(async (tag) => ({ tag, live: await readLiveImage(tag.image, tag.tag, await world.registryFor(tag.image, folder)) }))), plan);
  } catch (thrown) {
    if (!(thrown instanceof RegistryError) && !(thrown instanceof ActionError)) throw thrown;
    const failed = sentenceOf(thrown);
    return { unknown: `what is published could not be read (${failed})`, failed };
  }
}
