import { platformParts } from "../domain/platform.js";
import { platformFault } from "../merge/index-bytes.js";
import { registryFailure } from "../publish/registry-failure.js";
import { RegistryError } from "../world/ports/registry.js";
import { attestationFaults } from "./attestations.js";
import { throwFaults } from "./faults.js";
import { judgePlatforms } from "./machines.stage.js";
import { reportMachines } from "./machine-report.js";
import { metadataFault, metadataGaps } from "./metadata-faults.js";
import { readPlatformImages } from "./platform-images.stage.js";
import { compareWithTags } from "./platform-set.js";
import { readTagged } from "./present-images.stage.js";
import { sizeBefore, sizeFaults } from "./size-limits.js";
/**
 * Throws one ActionError for all that is wrong (INDEX_MISMATCH, PLATFORM_DROPPED, WRONG_ARCHITECTURE, METADATA_MISSING,
 * IMAGE_TOO_LARGE; the first one's code), or what the registry's refusal means.
 */
export async function verify(plan, index, session, world, origin = 'built') {
    const registryFor = (image) => world.registryFor(image, session.environment['DOCKER_CONFIG'] ?? '');
    try {
        return await check(plan, index, registryFor, world, origin);
    }
    catch (error) {
        throw error instanceof RegistryError ? registryFailure(error, 'No tag was moved.') : error;
    }
}
async function check(plan, index, registryFor, world, origin) {
    const [name] = index.images;
    if (name === undefined)
        return { platforms: [], warnings: [], notes: [] };
    const { command, optionalPlatforms, allowPlatformRemoval, movingTags } = plan.inputs.publish;
    const [{ images, faults }, tagged] = await Promise.all([readPlatformImages(index, registryFor, world), readTagged(plan.metadata.tags, registryFor)]);
    const machines = reportMachines(images, await judgePlatforms(images, { name, registry: await registryFor(name), retry: world.retry }));
    const listed = entriesOf(index);
    const there = index.platforms.map(({ platform }) => platform);
    const aboutToMove = tagged.filter(({ tag }) => tag.kind === 'immutable' || movingTags !== 'off');
    const set = compareWithTags({ optional: command === 'publish' ? optionalPlatforms : [], there, mayDrop: allowPlatformRemoval, isTold: origin === 'built' }, aboutToMove);
    const before = tagged.find(({ tag }) => tag.kind === 'moving') ?? tagged[0];
    const gaps = command === 'publish' ? metadataGaps(plan.metadata, index.content, images) : [];
    const missing = origin === 'built' ? metadataFault(gaps) : undefined;
    throwFaults([
        ...[platformFault(listed, plan.platforms, optionalPlatforms) ?? [], attestationFaults(listed)].flat(),
        ...faults,
        ...set.faults,
        ...machines.faults,
        ...(missing === undefined ? [] : [missing]),
        ...sizeFaults(images, plan.inputs.publish, before),
    ]);
    return {
        platforms: images.map((image, at) => {
            const was = sizeBefore(image, before);
            return { platform: image.platform, digest: image.digest, size: image.size, ...(was === undefined ? {} : { sizeBefore: was }), programs: machines.programs[at] ?? [] };
        }),
        ...(before === undefined ? {} : { comparedWith: { image: before.tag.image, tag: before.tag.tag } }),
        warnings: [...set.warnings, ...machines.warnings],
        notes: [...machines.notes, ...gapNote(origin === 'given' ? gaps : [])],
    };
}
/** A bare manifest, as an index that lists it alone. */
function entriesOf({ content, mediaType, digest, bytes, platforms }) {
    if (content.kind === 'index')
        return content;
    return { manifests: platforms.map(({ platform }) => ({ mediaType, digest, size: bytes.length, platform: platformParts(platform) })) };
}
/** Of an image that this run did not build: one line, however much has changed since. */
function gapNote(gaps) {
    const [first, ...more] = gaps;
    return first === undefined ? [] : [`Not as planned now, as this run did not build it: ${first}${more.length === 0 ? '' : `, and ${more.length} more`}.`];
}
