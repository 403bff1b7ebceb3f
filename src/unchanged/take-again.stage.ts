// Writes an image that exists again for this commit: the same manifests under an index that says what the plan says. Every
// image's repository gets it by digest; no tag is touched.
import type { ImageName } from '../domain/image-ref.ts';
import type { Plan } from '../domain/plan.ts';
import type { Index } from '../domain/publication.ts';
import type { LoginSession } from '../domain/session.ts';
import { copyImage } from '../merge/copy-image.stage.ts';
import { mergeIndex } from '../merge/index-bytes.ts';
import { putByDigest } from '../merge/merge.stage.ts';
import { measurePlatforms } from '../merge/platform-sizes.stage.ts';
import { registryFailure } from '../publish/registry-failure.ts';
import { RegistryError, type Registry } from '../world/ports/registry.ts';
import type { World } from '../world/ports/world.ts';
import type { Candidate } from './candidates.stage.ts';

/** What merge gives, without a build. Throws ActionError REGISTRY_FAILED, REGISTRY_DENIED or UNEXPECTED_ANSWER. */
export async function takeAgain({ image, stored }: Candidate, plan: Plan, session: LoginSession, world: World): Promise<Index> {
  const registryFor = (of: ImageName): Promise<Registry> => world.registryFor(of, session.environment['DOCKER_CONFIG'] ?? '');
  const images = plan.metadata.images;
  const index = mergeIndex(plan.platforms.map((platform) => ({ platform, manifest: stored })), plan.platforms, plan.metadata.annotations);
  try {
    const registry = await registryFor(image);
    const [platforms] = await Promise.all([measurePlatforms(index, plan.platforms, image, registry), putByDigest(registry, image, index, world)]);
    await copyImage(image, index.digest, images, registryFor, { ...world, folder: session.folder });
    return { ...index, images, platforms };
  } catch (error) {
    throw error instanceof RegistryError ? registryFailure(error, 'No tag was moved.') : error;
  }
}
