// Points tags back to what they had before: only to digests that stood under them, complete in the registry, through the
// same transaction as a publish. The guards of version and commit are not asked: older over newer is what is wanted.
import { ActionError } from "../domain/action-error.js";
import { tagRefText } from "../domain/image-ref.js";
import { checkPushAccess } from "../preflight/push-access.stage.js";
import { endOf } from "../publish/commit.stage.js";
import { readHistory } from "../publish/state/history.stage.js";
import { readLiveImage } from "../publish/live-image.stage.js";
import { missingParts } from "../publish/missing-parts.stage.js";
import { publishContext } from "../publish/publish.stage.js";
import { registryAccess } from "../publish/registry-access.stage.js";
import { registryFailure } from "../publish/registry-failure.js";
import { moveTags } from "../publish/transaction/transaction.stage.js";
import { openLogins } from "../setup/setup.stage.js";
import { verify } from "../verify/verify.stage.js";
import { RegistryError } from "../world/ports/registry.js";
import { stopIfCancelled } from "../retry/cancel.js";
import { chooseFormer, requireMoving } from "./former-image.js";
export async function rollback({ plan, given, world, signal, timeline, known }) {
    const session = await timeline.span('setup', () => openLogins(plan, given, world));
    known.warnings.push(...session.warnings);
    const returns = await timeline.span('find', () => planReturns(plan, session, world));
    if (plan.inputs.dryRun)
        return { how: 'planned', plan, commands: [], moves: returns.map(({ tag, from, target }) => ({ tag, to: target.digest, ...(from === undefined ? {} : { from }) })) };
    await timeline.span('preflight', () => checkPushAccess(plan, session, world));
    stopIfCancelled(signal, 'verify');
    const images = await timeline.span('verify', () => verifyReturns(returns, plan, session, world));
    stopIfCancelled(signal, 'publish');
    // Older over newer is meant: no guard, and no candidate of another run counts.
    const context = { ...publishContext(plan, session, signal), ordered: false };
    const end = await timeline.span('publish', () => moveTags(returns, context, world));
    const [index] = images;
    if (index === undefined)
        throw nothingAsked();
    const tags = end.tags.map((tag) => ({ ...tag, ...movedTo(tag, returns, index.digest) }));
    return endOf({ ...end, tags, index }, { plan, known });
}
/** Throws ActionError NOTHING_TO_ROLL_BACK, IMMUTABLE_TAG or SOURCE_NOT_FOUND, or what the registry's refusal means. It only reads. */
async function planReturns(plan, session, world) {
    requireMoving(plan);
    const access = registryAccess(world, session.environment['DOCKER_CONFIG'] ?? '');
    try {
        return await Promise.all(plan.metadata.tags.map(async (tag) => planReturn(tag, plan.inputs.publish.to, await access(tag.image))));
    }
    catch (thrown) {
        throw thrown instanceof RegistryError ? registryFailure(thrown, 'No tag was moved.') : thrown;
    }
}
async function planReturn(tag, to, registry) {
    const [from, history] = await Promise.all([registry.resolveTag(tag.image, tag.tag), readHistory(tag.image, tag.tag, registry)]);
    const chosen = chooseFormer(tag, { now: from, to, history });
    const target = await registry.readManifest(tag.image, chosen);
    if (target === undefined)
        throw gone(tag, chosen, 'The registry does not have it any more.');
    const missing = await missingParts(tag.image, chosen, registry);
    if (missing.length > 0)
        throw gone(tag, chosen, `The registry does not have ${missing.join(', ')} any more, which the image consists of.`);
    return { tag, target, ...(from === undefined ? {} : { from }) };
}
/** Each image once, whole and for its platforms: a tag is never put to something that can't be pulled. */
async function verifyReturns(returns, plan, session, world) {
    const access = registryAccess(world, session.environment['DOCKER_CONFIG'] ?? '');
    const distinct = [...new Map(returns.map((one) => [`${one.tag.image}@${one.target.digest}`, one])).values()];
    return await Promise.all(distinct.map(async ({ tag, target }) => {
        const live = await readLiveImage(tag.image, target.digest, await access(tag.image));
        const index = { ...target, images: [tag.image], platforms: live?.platforms ?? [] };
        const verified = await verify({ ...plan, platforms: index.platforms.map(({ platform }) => platform), metadata: { ...plan.metadata, tags: [] } }, index, session, world, 'given');
        for (const note of verified.notes)
            world.runner.info(note);
        return index;
    }));
}
/** Where a tag went that did not go where the first one did. */
function movedTo(tag, returns, first) {
    const digest = returns.find((one) => tagRefText(one.tag) === tagRefText(tag))?.target.digest;
    return tag.state === 'moved' && digest !== undefined && digest !== first ? { now: digest } : {};
}
function nothingAsked() {
    return new ActionError({ code: 'INTERNAL', what: 'No tag was to be rolled back.', why: 'The plan has no tags.', fix: 'Report this with the log.' });
}
function gone(tag, digest, why) {
    return new ActionError({
        code: 'SOURCE_NOT_FOUND',
        what: `${tagRefText(tag)} can't go back to ${digest}.`,
        why: `${why} No tag was moved.`,
        fix: 'Choose another digest with the input to, or promote an image that exists. Keep clean-up jobs from deleting what the tags ghcr-buildx-action-history-* speak of.',
    });
}
