// Looks which of the registry's caches are there, while the builder starts: BuildKit would ask for each that is not, during
// the build, once a platform.
import { parseTagRef, tagRefText } from "../domain/image-ref.js";
import { platformGroups } from "../build/build-requests.js";
import { RegistryError } from "../world/ports/registry.js";
import { readReferences } from "./cache-entries.js";
import { withinTime } from "./time-box.stage.js";
/** Looking saves less than this. */
const limitMs = 5000;
/** References. Those that may not be read are as good as not there. undefined: it is not known, or there is no such cache. Never rejects. */
export async function findCache(plan, session, world) {
    const references = [...new Set(platformGroups(plan).flatMap((platforms) => readReferences(plan, platforms)))];
    if (references.length === 0)
        return undefined;
    const look = async (reference) => {
        const ref = parseTagRef(reference);
        if (!ref.ok)
            return [reference];
        const { image, tag } = ref.value;
        try {
            const registry = await world.registryFor(image, session.environment['DOCKER_CONFIG'] ?? '');
            return (await registry.resolveTag(image, tag)) === undefined ? [] : [tagRefText(ref.value)];
        }
        catch (thrown) {
            return thrown instanceof RegistryError && [401, 403].includes(thrown.status) ? [] : [reference];
        }
    };
    const found = await withinTime(Promise.all(references.map(look)), limitMs, world.clock);
    return found?.flat();
}
