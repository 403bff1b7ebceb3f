import { readLiveImage } from "../publish/live-image.stage.js";
import { missingParts } from "../publish/missing-parts.stage.js";
import { registryFailure } from "../publish/registry-failure.js";
import { RegistryError } from "../world/ports/registry.js";
import { judgeFixedTags } from "./adoption.js";
/** Empty with `overwrite`. Throws ActionError IMMUTABLE_TAG, or what the registry's refusal means. */
export async function findFixedTags(plan, session, world) {
    if (plan.inputs.publish.overwrite)
        return {};
    const configFolder = session.environment['DOCKER_CONFIG'] ?? '';
    try {
        const fixed = plan.metadata.tags.filter((tag) => tag.fixed === true);
        const found = await Promise.all(fixed.map(async (tag) => await readFixedTag(tag, await world.registryFor(tag.image, configFolder))));
        return judgeFixedTags(found.filter((tag) => tag !== undefined), plan);
    }
    catch (error) {
        throw error instanceof RegistryError ? registryFailure(error, 'Nothing was built, and no tag was moved.') : error;
    }
}
async function readFixedTag(tag, registry) {
    const live = await readLiveImage(tag.image, tag.tag, registry);
    return live === undefined ? undefined : { tag, live, missing: await missingParts(tag.image, live.digest, registry) };
}
