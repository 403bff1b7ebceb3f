import { untilReadable } from "../retry/until-readable.stage.js";
import { configFault } from "./config-platform.js";
import { decodeImageConfig } from "./image-config.js";
/** Throws RegistryError. */
export async function readPlatformImages(index, registryFor, world) {
    const [first, ...others] = await Promise.all(index.images.map(async (image) => readParts(index, image, await registryFor(image), world)));
    if (first === undefined)
        return { images: [], faults: [] };
    const registry = await registryFor(first.image);
    const read = await Promise.all(index.platforms.map((platform) => readImage(platform, first, registry)));
    return { images: read.flatMap(({ image }) => image ?? []), faults: [...[first, ...others].flatMap(missingFault), ...read.flatMap(({ fault }) => fault ?? [])] };
}
/** Attestations, too: a tag must not point to something half there. */
async function readParts(index, image, registry, world) {
    const digests = [index.digest, ...(index.content.kind === 'index' ? index.content.manifests.map(({ digest }) => digest) : [])];
    const read = async (digest) => [digest, await untilReadable(`${image}@${digest}`, () => registry.readManifest(image, digest), world)];
    return { image, found: new Map(await Promise.all(digests.map(read))) };
}
function missingFault({ image, found }) {
    const missing = [...found].flatMap(([digest, part]) => (part === undefined ? [digest] : []));
    if (missing.length === 0)
        return [];
    return [{
            code: 'INDEX_MISMATCH',
            what: `The image is not whole in ${image}.`,
            why: `The registry does not have ${missing.join(', ')} there.`,
            fix: 'Run the job again. If it stays so, the registry drops manifests that no tag names, or several servers of it do not share a store.',
        }];
}
async function readImage(of, { image, found }, registry) {
    const stored = found.get(of.digest);
    // Its absence is told by missingFault.
    if (stored === undefined)
        return {};
    const manifest = stored.content.kind === 'manifest' ? stored.content : undefined;
    const config = manifest === undefined ? undefined : decodeImageConfig(await registry.readBlob(image, manifest.config.digest), manifest.layers.length);
    const fault = configFault(of.platform, config);
    return {
        ...(fault === undefined ? {} : { fault }),
        ...(manifest === undefined || config === undefined ? {} : { image: { ...of, manifest, config } }),
    };
}
