import { untilReadable } from "../retry/until-readable.stage.js";
import { RegistryError } from "../world/ports/registry.js";
import { mustAskAnonymously, newPackageNotice, notPublic } from "./public.js";
/**
 * Warnings, shown already. Throws ActionError NOT_PUBLIC with `expect-public` only; without it no answer of a registry
 * matters.
 */
export async function checkPublic(plan, index, session, world) {
    const asked = index.images.filter((image) => mustAskAnonymously(image, plan));
    const found = await Promise.all(asked.map((image) => askAnonymously(image, index.digest, world)));
    const error = plan.inputs.publish.expectPublic ? notPublic(found, plan) : undefined;
    if (error !== undefined)
        throw error;
    const hidden = found.filter(({ seen }) => seen === 'not-public').map(({ image }) => image);
    const warnings = await Promise.all(hidden.map(async (image) => {
        if (await hasTags(image, session, world)) {
            // Not for the first time: its owner has had the chance to change it.
            world.runner.info(`${image} is private: only logged-in users with access can pull it.`);
            return [];
        }
        const notice = newPackageNotice(image, plan);
        world.runner.warning(notice, { title: 'New package is private' });
        return [notice];
    }));
    return warnings.flat();
}
async function askAnonymously(image, digest, world) {
    try {
        const registry = await world.anonymousRegistryFor(image);
        // It was read back with the login, so it is there; another server of the registry may need a moment more.
        const read = () => registry.readManifest(image, digest);
        const manifest = await untilReadable(`${image} without a login`, read, world, { patienceMs: 5_000 });
        return manifest === undefined ? { image, seen: 'not-public', answer: 'HTTP 404.' } : { image, seen: 'public', answer: '' };
    }
    catch (error) {
        const status = error instanceof RegistryError ? error.status : 0;
        const isDenied = status === 401 || status === 403 || status === 404;
        return { image, seen: isDenied ? 'not-public' : 'unknown', answer: error instanceof Error ? error.message : String(error) };
    }
}
/** Doubt is told as an old package: a warning at every run would be noise. */
async function hasTags(image, session, world) {
    try {
        const registry = await world.registryFor(image, session.environment['DOCKER_CONFIG'] ?? '');
        return (await registry.listTags(image)).length > 0;
    }
    catch {
        return true;
    }
}
