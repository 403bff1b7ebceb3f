import { readLiveImage } from "../publish/live-image.stage.js";
/** Tags that exist, in the plan's order. An image that several tags of a repository name is read once. Throws RegistryError. */
export async function readTagged(tags, registryFor) {
    const read = new Map();
    const readOnce = (image, digest, registry) => {
        const key = `${image}@${digest}`;
        const known = read.get(key) ?? readLiveImage(image, digest, registry);
        read.set(key, known);
        return known;
    };
    const found = await Promise.all(tags.map(async (tag) => {
        const registry = await registryFor(tag.image);
        const digest = await registry.resolveTag(tag.image, tag.tag);
        const live = digest === undefined ? undefined : await readOnce(tag.image, digest, registry);
        return live === undefined ? [] : [{ tag, live }];
    }));
    return found.flat();
}
