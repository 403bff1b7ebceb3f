import { comparePlatforms } from "../merge/index-platforms.js";
import { missingParts } from "../publish/missing-parts.stage.js";
import { keyIn } from "./content-key.js";
import { candidateTags } from "./candidates.js";
/** In the order of candidateTags, those that carry a key. Throws RegistryError. */
export async function readCandidates(plan, session, world) {
    const [image] = plan.metadata.images;
    if (image === undefined)
        return [];
    const registry = await world.registryFor(image, session.environment['DOCKER_CONFIG'] ?? '');
    const read = await Promise.all(candidateTags(plan).map((tag) => readCandidate(image, tag, registry)));
    return read.filter((candidate) => candidate !== undefined);
}
async function readCandidate(image, tag, registry) {
    const stored = await registry.readManifest(image, tag);
    const content = keyIn(stored?.content.annotations ?? {});
    if (stored?.content.kind !== 'index' || content === undefined)
        return undefined;
    return { image, tag, stored: { ...stored, content: stored.content }, content };
}
/** A sentence; undefined: it has exactly the planned platforms, and the registry has every part of it. Throws RegistryError. */
export async function whyNotWhole({ image, tag, stored }, plan, session, world) {
    const { missing, unplanned, repeated } = comparePlatforms(stored.content, plan.platforms);
    if (missing.length + unplanned.length + repeated.length > 0)
        return `${image}:${tag} has other platforms.`;
    const gone = await missingParts(image, stored.digest, await world.registryFor(image, session.environment['DOCKER_CONFIG'] ?? ''));
    return gone.length === 0 ? undefined : `${image}:${tag} is incomplete: the registry lacks ${gone.join(', ')}.`;
}
