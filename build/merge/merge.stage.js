// Makes one index of all platforms and has it in every image's repository under its digest. No tag is touched here.
// What it pushes it reads back: publish may rely on every repository holding exactly these bytes.
import { layoutFolderOf } from "../build/run-files.js";
import { ActionError } from "../domain/action-error.js";
import { registryFailure } from "../publish/registry-failure.js";
import { untilReadable } from "../retry/until-readable.stage.js";
import { RegistryError } from "../world/ports/registry.js";
import { mergeIndex, requirePlatforms } from "./index-bytes.js";
import { uploadLayout } from "./layout.stage.js";
import { digestFor, mustWrap } from "./merge-plan.js";
import { measurePlatforms } from "./platform-sizes.stage.js";
/** Throws ActionError INDEX_MISMATCH, REGISTRY_DENIED, REGISTRY_FAILED or UNEXPECTED_ANSWER; the first failed build's error. */
export async function merge(plan, builds, session, world) {
    const images = plan.metadata.images;
    const configFolder = session.environment['DOCKER_CONFIG'] ?? '';
    const registryFor = (image) => world.registryFor(image, configFolder);
    const [first] = images;
    if (first === undefined)
        throw new ActionError({ code: 'INTERNAL', what: 'There is no image to merge into.', why: 'The plan publishes, but names no image.', fix: 'Report this with the log.' });
    try {
        const pushed = plan.destination.to === 'layout' ? await uploadLayouts(builds, images, registryFor, session.folder, world) : builds;
        const registry = await registryFor(first);
        const index = await makeIndex(plan, pushed, (digest) => readPushed(registry, first, digest, world));
        const [platforms] = await Promise.all([
            measurePlatforms(index, plan.platforms, first, registry),
            ...images.map(async (image) => putByDigest(await registryFor(image), image, index, world)),
        ]);
        return { ...index, images, platforms };
    }
    catch (error) {
        throw error instanceof RegistryError ? registryFailure(error, 'No tag was moved.') : error;
    }
}
async function uploadLayouts(builds, images, registryFor, folder, world) {
    const pushed = [];
    // One after the other: a layer that two platforms share is uploaded once.
    for (const build of builds) {
        const layout = layoutFolderOf(folder, build.report.platforms);
        pushed.push(build.built ? { ...build, digest: await uploadLayout(layout, images, registryFor, world.files) } : build);
    }
    return pushed;
}
/** With one build the result stays as it was pushed where it can, so that its digest is the one that buildx printed. */
async function makeIndex(plan, builds, read) {
    if (plan.strategy === 'single') {
        const whole = await read(digestFor(undefined, builds));
        if (whole.content.kind === 'index')
            requirePlatforms(whole.content, plan.platforms);
        if (!mustWrap(whole, plan))
            return whole;
    }
    const built = await Promise.all(plan.platforms.map(async (platform) => ({ platform, manifest: await read(digestFor(platform, builds)) })));
    const [only] = built;
    if (built.length === 1 && only !== undefined && !mustWrap(only.manifest, plan)) {
        if (only.manifest.content.kind === 'index')
            requirePlatforms(only.manifest.content, plan.platforms);
        return only.manifest;
    }
    return mergeIndex(built, plan.platforms, plan.metadata.annotations);
}
/** The index goes up when everything that it names can be read there: a registry refuses it before. */
export async function putByDigest(registry, image, index, world) {
    const children = index.content.kind === 'index' ? index.content.manifests : [];
    const [there] = await Promise.all([registry.readManifest(image, index.digest), ...children.map(({ digest }) => readPushed(registry, image, digest, world))]);
    if (there !== undefined)
        return;
    await registry.writeManifest(image, index.digest, index);
    await readPushed(registry, image, index.digest, world);
}
/** The registry port hashes what it reads: an answer is these bytes. */
async function readPushed(registry, image, digest, world) {
    const manifest = await untilReadable(`${image}@${digest}`, () => registry.readManifest(image, digest), world);
    if (manifest !== undefined)
        return manifest;
    throw new ActionError({
        code: 'REGISTRY_FAILED',
        what: `${image}@${digest} is not in the registry.`,
        why: 'It was pushed without an error, and a minute later the registry still says that it does not exist. No tag was moved.',
        fix: 'Run the job again. If it stays so, the registry drops manifests that no tag names, or several servers of it do not share a store.',
    });
}
