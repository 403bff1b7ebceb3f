// Takes an image that an earlier run of the same commit published instead of building it again: every image's repository
// gets it by digest. No tag is touched.
import { ActionError } from "../domain/action-error.js";
import { copyImage } from "../merge/copy-image.stage.js";
import { measurePlatforms } from "../merge/platform-sizes.stage.js";
import { registryFailure } from "../publish/registry-failure.js";
import { RegistryError } from "../world/ports/registry.js";
/** What merge gives, for an image that is there. Throws ActionError REGISTRY_FAILED, REGISTRY_DENIED or UNEXPECTED_ANSWER. */
export async function adoptIndex({ image, digest }, plan, session, world) {
    const configFolder = session.environment['DOCKER_CONFIG'] ?? '';
    const registryFor = (of) => world.registryFor(of, configFolder);
    const images = plan.metadata.images;
    try {
        const registry = await registryFor(image);
        const index = await registry.readManifest(image, digest);
        if (index === undefined)
            throw gone(`${image}@${digest}`);
        await copyImage(image, digest, images.filter((other) => other !== image), registryFor, { ...world, folder: session.folder });
        return { ...index, images, platforms: await measurePlatforms(index, plan.platforms, image, registry) };
    }
    catch (error) {
        throw error instanceof RegistryError ? registryFailure(error, 'No tag was moved.') : error;
    }
}
function gone(reference) {
    return new ActionError({
        code: 'REGISTRY_FAILED',
        what: `${reference} can't be read any more.`,
        why: 'An immutable tag pointed to it a moment ago. No tag was moved.',
        fix: 'Run the job again.',
    });
}
