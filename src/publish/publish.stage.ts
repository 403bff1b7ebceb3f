// Moves the tags to the index: the commit point. Everything is in all registries by digest before this starts; each tag is
// read back. It stops at the first failure and says where every tag stands (restoring them belongs around `moveTags`).
import { ActionError } from '../domain/action-error.ts';
import { tagRefText, type ImageName } from '../domain/image-ref.ts';
import type { Plan } from '../domain/plan.ts';
import type { Index, Publication, TagOutcome } from '../domain/publication.ts';
import type { Session } from '../domain/session.ts';
import { RegistryError, type Registry } from '../world/ports/registry.ts';
import type { World } from '../world/ports/world.ts';
import { registryFailure } from './registry-failure.ts';
import { describeProgress, outcomeOf, publishingOrder, type FoundTag } from './tag-progress.ts';

/** Throws ActionError REGISTRY_DENIED, REGISTRY_FAILED or TAG_NOT_READ_BACK. `tags` are in the order in which they moved. */
export async function publish(plan: Plan, index: Index, session: Session, world: World): Promise<Publication> {
  const configFolder = session.environment['DOCKER_CONFIG'] ?? '';
  const registryFor = (image: ImageName): Promise<Registry> => world.registryFor(image, configFolder);
  const found = await findTags(plan, registryFor);
  const tags = await moveTags(found, index, registryFor);
  return { index, tags };
}

async function findTags(plan: Plan, registryFor: (image: ImageName) => Promise<Registry>): Promise<readonly FoundTag[]> {
  try {
    return await Promise.all(
      publishingOrder(plan.metadata.tags).map(async (tag) => {
        const before = await (await registryFor(tag.image)).resolveTag(tag.image, tag.tag);
        return before === undefined ? tag : { ...tag, before };
      }),
    );
  } catch (error) {
    throw error instanceof RegistryError ? registryFailure(error, 'No tag was moved.') : error;
  }
}

/** One after the other: when it stops, at most one tag is uncertain. */
async function moveTags(found: readonly FoundTag[], index: Index, registryFor: (image: ImageName) => Promise<Registry>): Promise<readonly TagOutcome[]> {
  const done: TagOutcome[] = [];
  for (const tag of found) {
    try {
      const outcome = outcomeOf(tag, index.digest);
      if (outcome.state !== 'unchanged') await moveTag(tag, index, await registryFor(tag.image));
      done.push(outcome);
    } catch (error) {
      throw stoppedAt(error, describeProgress(found, done, tag, index.digest));
    }
  }
  return done;
}

async function moveTag(tag: FoundTag, index: Index, registry: Registry): Promise<void> {
  await registry.writeManifest(tag.image, tag.tag, index);
  const after = await registry.readManifest(tag.image, tag.tag);
  if (after?.digest === index.digest) return;
  throw new ActionError({
    code: 'TAG_NOT_READ_BACK',
    what: `${tagRefText(tag)} does not point to the image that was just published under it.`,
    why: `It should be ${index.digest}; read back was ${after?.digest ?? 'no image'}.`,
    fix: 'Another run may have moved the tag at the same moment (use a concurrency group), or the registry answers with old data: run the job again.',
  });
}

function stoppedAt(error: unknown, progress: string): unknown {
  if (error instanceof RegistryError) return registryFailure(error, progress);
  if (!(error instanceof ActionError)) return error;
  const { code, what, why, fix } = error;
  return new ActionError({ code, what, why: `${why}\n${progress}`, fix, cause: error });
}
