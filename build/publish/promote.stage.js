// Gives an image that exists other tags, in its own or another repository or registry: nothing is built, the bytes stay the
// same. Verification, guards and transaction are those of publish; the image is as old as it says itself.
import { ActionError } from "../domain/action-error.js";
import { copyImage } from "../merge/copy-image.stage.js";
import { checkPushAccess } from "../preflight/push-access.stage.js";
import { stopIfCancelled } from "../retry/cancel.js";
import { openLogins } from "../setup/setup.stage.js";
import { RegistryError } from "../world/ports/registry.js";
import { commit } from "./commit.stage.js";
import { readLiveImage } from "./live-image.stage.js";
import { asPromoted } from "./promotion.js";
import { missingParts } from "./missing-parts.stage.js";
import { registryAccess } from "./registry-access.stage.js";
import { registryFailure } from "./registry-failure.js";
export async function promote({ plan, given, world, signal, timeline, known }) {
    const session = await timeline.span('setup', () => openLogins(plan, given, world));
    known.warnings.push(...session.warnings);
    const promotion = await timeline.span('find', () => findSource(plan, session, world));
    known.plan = promotion.plan;
    if (plan.inputs.dryRun)
        return { how: 'planned', plan: promotion.plan, commands: [], moves: await planPromotion(promotion, session, world) };
    await timeline.span('preflight', () => checkPushAccess(plan, session, world));
    stopIfCancelled(signal, 'merge');
    const index = await timeline.span('copy', () => bringAlong(promotion, session, world));
    return await commit({ plan: promotion.plan, index, origin: 'given', session, world, signal, timeline, known });
}
/** Throws ActionError SOURCE_NOT_FOUND, or what the registry's refusal means. It only reads. */
async function findSource(plan, session, world) {
    const { source } = plan.inputs.publish;
    const from = source?.image ?? plan.metadata.images[0];
    if (source === undefined || from === undefined)
        throw noSource('nothing', 'The input source is empty.');
    const access = registryAccess(world, session.environment['DOCKER_CONFIG'] ?? '');
    const registry = await access(from);
    const image = await asAnswered(() => readLiveImage(from, source.reference, registry));
    if (image === undefined)
        throw noSource(named(from, source.reference), 'The registry has no image there.');
    const missing = await asAnswered(() => missingParts(from, image.digest, registry));
    if (missing.length > 0)
        throw noSource(named(from, source.reference), `The registry does not have ${missing.join(', ')}, which the image consists of.`);
    return { plan: asPromoted(plan, image), from, image };
}
/** Where every tag would go from and to. */
async function planPromotion({ plan, image }, session, world) {
    const access = registryAccess(world, session.environment['DOCKER_CONFIG'] ?? '');
    return await asAnswered(() => Promise.all(plan.metadata.tags.map(async (tag) => {
        const from = await (await access(tag.image)).resolveTag(tag.image, tag.tag);
        return { tag, to: image.digest, ...(from === undefined ? {} : { from }) };
    })));
}
/** The image in every repository that gets a tag, by digest, as merge leaves a new one. */
async function bringAlong({ plan, from, image }, session, world) {
    const access = registryAccess(world, session.environment['DOCKER_CONFIG'] ?? '');
    const { images } = plan.metadata;
    return await asAnswered(async () => {
        const stored = await (await access(from)).readManifest(from, image.digest);
        if (stored === undefined)
            throw noSource(`${from}@${image.digest}`, 'It was there a moment ago.');
        await copyImage(from, image.digest, images, access, { ...world, folder: session.folder });
        return { ...stored, images, platforms: image.platforms };
    });
}
async function asAnswered(work) {
    try {
        return await work();
    }
    catch (thrown) {
        throw thrown instanceof RegistryError ? registryFailure(thrown, 'No tag was moved.') : thrown;
    }
}
function named(image, reference) {
    return `${image}${reference.includes(':') ? '@' : ':'}${reference}`;
}
function noSource(what, why) {
    return new ActionError({
        code: 'SOURCE_NOT_FOUND',
        what: `${what} can't be promoted.`,
        why: `${why} No tag was moved.`,
        fix: 'Give source as a tag or digest that exists, and a login that may read it.',
    });
}
