// Looks at the index as the registry has it before any tag moves: exactly the planned platforms, each with an image of
// that platform. It changes nothing; later checks of an index belong here too.
import type { Digest } from '../domain/digest.ts';
import type { ImageName } from '../domain/image-ref.ts';
import type { Plan } from '../domain/plan.ts';
import type { Index } from '../domain/publication.ts';
import type { Session } from '../domain/session.ts';
import { requirePlatforms } from '../merge/index-bytes.ts';
import { registryFailure } from '../publish/registry-failure.ts';
import { RegistryError, type Registry } from '../world/ports/registry.ts';
import type { World } from '../world/ports/world.ts';
import { decodeConfigPlatform, requireConfigPlatform, type ConfigPlatform } from './image-config.ts';

/** Throws ActionError INDEX_MISMATCH, or what the registry's refusal means. One repository is enough: digests are the same in all. */
export async function verify(plan: Plan, index: Index, session: Session, world: World): Promise<void> {
  const [image] = index.images;
  if (image === undefined) return;
  if (index.content.kind === 'index') requirePlatforms(index.content, plan.platforms);
  try {
    const registry = await world.registryFor(image, session.environment['DOCKER_CONFIG'] ?? '');
    await Promise.all(
      index.platforms.map(async ({ platform, digest }) => requireConfigPlatform(platform, await readConfig(registry, image, digest))),
    );
  } catch (error) {
    throw error instanceof RegistryError ? registryFailure(error, 'No tag was moved.') : error;
  }
}

async function readConfig(registry: Registry, image: ImageName, digest: Digest): Promise<ConfigPlatform | undefined> {
  const manifest = await registry.readManifest(image, digest);
  if (manifest?.content.kind !== 'manifest') return undefined;
  return decodeConfigPlatform(await registry.readBlob(image, manifest.content.config.digest));
}
