import { mediaTypes } from "../domain/manifest.js";
import { imagesOf } from "../merge/index-platforms.js";
import { RegistryError } from "../world/ports/registry.js";
import { describeLiveImage, needsConfigs } from "./live-image.js";
/** Bytes. A config is a few kilobytes; what claims to be larger is not read for three labels. */
const largestConfig = 4 * 1024 * 1024;
const configTypes = ['application/vnd.oci.image.config.v1+json', 'application/vnd.docker.container.image.v1+json'];
/** undefined: there is no such image. Throws RegistryError, or ActionError UNEXPECTED_ANSWER for bytes that are no manifest. */
export async function readLiveImage(image, reference, registry) {
    const stored = await registry.readManifest(image, reference);
    if (stored === undefined)
        return undefined;
    const withConfigs = needsConfigs(stored);
    const parts = await Promise.all(entriesOf(stored).map(async ({ platform, digest, manifest }) => {
        const own = await manifest(image, registry);
        return { platform, digest, manifest: own, config: withConfigs ? await readConfig(image, own?.config, registry) : undefined };
    }));
    return describeLiveImage(stored, parts);
}
/** Attestations have the platform unknown/unknown, which has no normal form. */
function entriesOf({ content, digest }) {
    if (content.kind === 'manifest')
        return [{ platform: undefined, digest, manifest: () => Promise.resolve(content) }];
    return imagesOf(content).flatMap(({ platform, entry }) => platform === undefined ? [] : [{ platform, digest: entry.digest, manifest: (image, registry) => readPart(image, entry, registry) }]);
}
async function readPart(image, { mediaType, digest }, registry) {
    if (mediaType !== mediaTypes.ociManifest && mediaType !== mediaTypes.dockerManifest)
        return undefined;
    const part = await registry.readManifest(image, digest);
    return part?.content.kind === 'manifest' ? part.content : undefined;
}
async function readConfig(image, config, registry) {
    if (config === undefined || !configTypes.includes(config.mediaType) || config.size > largestConfig)
        return undefined;
    try {
        return await registry.readBlob(image, config.digest);
    }
    catch (error) {
        if (error instanceof RegistryError && error.status === 404)
            return undefined;
        throw error;
    }
}
