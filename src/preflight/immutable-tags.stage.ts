// Looks whether immutable tags of the plan are there already, before anything is built. It only reads.
import type { PlannedTag } from '../domain/metadata.ts';
import type { Plan } from '../domain/plan.ts';
import type { LoginSession } from '../domain/session.ts';
import { readLiveImage } from '../publish/live-image.stage.ts';
import { missingParts } from '../publish/missing-parts.stage.ts';
import { registryFailure } from '../publish/registry-failure.ts';
import { RegistryError, type Registry } from '../world/ports/registry.ts';
import type { World } from '../world/ports/world.ts';
import { judgeFixedTags, type Adoption, type FixedTag } from './adoption.ts';

/** Empty with `overwrite`. Throws ActionError IMMUTABLE_TAG, or what the registry's refusal means. */
export async function findFixedTags(plan: Plan, session: LoginSession, world: Pick<World, 'registryFor'>): Promise<Adoption> {
  if (plan.inputs.publish.overwrite) return {};
  const configFolder = session.environment['DOCKER_CONFIG'] ?? '';
  try {
    const fixed = plan.metadata.tags.filter((tag) => tag.fixed === true);
    const found = await Promise.all(fixed.map(async (tag) => await readFixedTag(tag, await world.registryFor(tag.image, configFolder))));
    return judgeFixedTags(found.filter((tag) => tag !== undefined), plan);
  } catch (error) {
    throw error instanceof RegistryError ? registryFailure(error, 'Nothing was built, and no tag was moved.') : error;
  }
}

async function readFixedTag(tag: PlannedTag, registry: Registry): Promise<FixedTag | undefined> {
  const live = await readLiveImage(tag.image, tag.tag, registry);
  return live === undefined ? undefined : { tag, live, missing: await missingParts(tag.image, live.digest, registry) };
}
