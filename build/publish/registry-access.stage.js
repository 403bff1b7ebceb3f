// The registry of each image with the run's logins, and what a transaction reads of tags. It writes nothing.
import { ActionError } from "../domain/action-error.js";
import { RegistryError } from "../world/ports/registry.js";
import { registryFailure } from "./registry-failure.js";
export function registryAccess(world, configFolder) {
    return (image) => world.registryFor(image, configFolder);
}
/** `expected`: what it may well be. Anything else is read and hashed before it is believed: a header is only a header. */
export async function digestUnder({ image, tag }, access, ...expected) {
    const registry = await access(image);
    const stated = await registry.resolveTag(image, tag);
    if (stated === undefined || expected.length === 0 || expected.includes(stated))
        return stated;
    return (await registry.readManifest(image, tag))?.digest;
}
/** What went wrong in one sentence, for a warning or a tag's reason. */
export function sentenceOf(thrown) {
    if (thrown instanceof RegistryError)
        return sentenceOf(registryFailure(thrown));
    if (thrown instanceof ActionError)
        return `${thrown.what} ${thrown.why.split('\n')[0] ?? ''}`;
    return thrown instanceof Error ? thrown.message : String(thrown);
}
