// What the images that a Dockerfile names point to at this moment: one request for each, all at once. It only reads.
import { parseDigest } from "../domain/digest.js";
import { parseImageName, parseTagRef } from "../domain/image-ref.js";
import { parseTagName } from "../domain/tag-name.js";
import { NoKey } from "./no-key.js";
/** Each reference once. Throws NoKey for one that can't be looked up. */
export async function lookUpBases(references, session, world) {
    const folder = session.environment['DOCKER_CONFIG'] ?? '';
    return await Promise.all([...new Set(references)].map(async (reference) => {
        if (reference.includes('@'))
            return fixedReference(reference);
        const { image, tag } = tagRefOf(reference);
        const digest = await world
            .registryFor(image, folder)
            .then((registry) => registry.resolveTag(image, tag))
            .catch((thrown) => {
            throw new NoKey(`The image ${reference} could not be looked up: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
        });
        if (digest === undefined)
            throw new NoKey(`The image ${reference} is not in its registry.`);
        return { reference, digest };
    }));
}
/** `name:tag@sha256:…`: the tag is for people. */
function fixedReference(reference) {
    const digest = parseDigest(reference.slice(reference.indexOf('@') + 1));
    if (!digest.ok)
        throw new NoKey(`${reference} has no digest that the action understands.`);
    return { reference, digest: digest.value };
}
function tagRefOf(reference) {
    const tagged = parseTagRef(reference);
    if (tagged.ok)
        return tagged.value;
    const image = parseImageName(reference);
    const latest = parseTagName('latest');
    // References are in lower case; what is corrected to be one is another image for docker.
    if (!image.ok || !latest.ok || reference !== reference.toLowerCase())
        throw new NoKey(`${reference} is no name of an image.`);
    return { image: image.value, tag: latest.value };
}
