import { copyImage } from "../merge/copy-image.stage.js";
import { mergeIndex } from "../merge/index-bytes.js";
import { putByDigest } from "../merge/merge.stage.js";
import { measurePlatforms } from "../merge/platform-sizes.stage.js";
import { registryFailure } from "../publish/registry-failure.js";
import { RegistryError } from "../world/ports/registry.js";
/** What merge gives, without a build. Throws ActionError REGISTRY_FAILED, REGISTRY_DENIED or UNEXPECTED_ANSWER. */
export async function takeAgain({ image, stored }, plan, session, world) {
    const registryFor = (of) => world.registryFor(of, session.environment['DOCKER_CONFIG'] ?? '');
    const images = plan.metadata.images;
    const index = mergeIndex(plan.platforms.map((platform) => ({ platform, manifest: stored })), plan.platforms, plan.metadata.annotations);
    try {
        const registry = await registryFor(image);
        const [platforms] = await Promise.all([measurePlatforms(index, plan.platforms, image, registry), putByDigest(registry, image, index, world)]);
        await copyImage(image, index.digest, images, registryFor, { ...world, folder: session.folder });
        return { ...index, images, platforms };
    }
    catch (error) {
        throw error instanceof RegistryError ? registryFailure(error, 'No tag was moved.') : error;
    }
}
