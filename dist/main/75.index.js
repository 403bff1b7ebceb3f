export const id = 75;
export const ids = [75];
export const modules = {

/***/ 26075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollback: () => (/* binding */ rollback)
});

// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __webpack_require__(63926);
// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __webpack_require__(97578);
// EXTERNAL MODULE: ./.build/preflight/push-access.stage.js + 6 modules
var push_access_stage = __webpack_require__(96475);
// EXTERNAL MODULE: ./.build/publish/commit.stage.js + 2 modules
var commit_stage = __webpack_require__(36894);
// EXTERNAL MODULE: ./.build/publish/state/history.stage.js + 1 modules
var history_stage = __webpack_require__(5057);
// EXTERNAL MODULE: ./.build/publish/live-image.stage.js + 1 modules
var live_image_stage = __webpack_require__(82556);
// EXTERNAL MODULE: ./.build/publish/missing-parts.stage.js
var missing_parts_stage = __webpack_require__(10225);
// EXTERNAL MODULE: ./.build/publish/publish.stage.js
var publish_stage = __webpack_require__(13597);
// EXTERNAL MODULE: ./.build/publish/registry-access.stage.js
var registry_access_stage = __webpack_require__(53526);
// EXTERNAL MODULE: ./.build/publish/registry-failure.js
var registry_failure = __webpack_require__(17344);
// EXTERNAL MODULE: ./.build/publish/transaction/transaction.stage.js + 19 modules
var transaction_stage = __webpack_require__(45730);
// EXTERNAL MODULE: ./.build/setup/setup.stage.js + 2 modules
var setup_stage = __webpack_require__(48494);
// EXTERNAL MODULE: ./.build/verify/verify.stage.js + 19 modules
var verify_stage = __webpack_require__(20491);
// EXTERNAL MODULE: ./.build/world/ports/registry.js
var registry = __webpack_require__(55531);
// EXTERNAL MODULE: ./.build/retry/cancel.js
var cancel = __webpack_require__(1565);
;// CONCATENATED MODULE: ./.build/recovery/former-image.js
// Which former image a tag goes back to, from the record of what stood under it. Pure.


/** Throws ActionError NOTHING_TO_ROLL_BACK that lists what there is. */
function chooseFormer(tag, { now, to, history }) {
    if (to !== undefined && to === now)
        return to;
    const former = history.filter(({ image }) => image.digest !== now);
    // What a rollback took away is not what the next one brings back.
    const chosen = to === undefined ? former.find(({ rolledBack }) => rolledBack !== true) : former.find(({ image }) => image.digest === to);
    if (chosen !== undefined)
        return chosen.image.digest;
    const ref = (0,image_ref/* tagRefText */.HG)(tag);
    throw new action_error/* ActionError */.lZ({
        code: 'NOTHING_TO_ROLL_BACK',
        what: to === undefined ? `There is no earlier image to roll ${ref} back to.` : `${ref} never pointed to ${to}, as far as is recorded.`,
        why: [former.length === 0 ? 'No move of it is recorded. No tag was moved.' : 'What it pointed to, newest first. No tag was moved.', ...former.map(formerText)].join('\n'),
        fix: former.length === 0 ? 'Put an image that you know under it with the promote action.' : 'Choose one of these digests, or put another image under the tag with the promote action.',
    });
}
/** Throws ActionError IMMUTABLE_TAG for tags that are not to move, unless `overwrite`. */
function requireMoving({ inputs, metadata }) {
    const fixed = metadata.tags.filter(({ kind, fixed: isFixed }) => kind === 'immutable' || isFixed === true);
    if (fixed.length === 0 || inputs.publish.overwrite)
        return;
    throw new action_error/* ActionError */.lZ({
        code: 'IMMUTABLE_TAG',
        what: `${fixed.map(image_ref/* tagRefText */.HG).join(', ')} is not a tag to roll back.`,
        why: 'A full version, or a tag of immutable-tags, names one image for ever: whoever pinned it would get another. No tag was moved.',
        fix: 'Roll back the moving tags (latest, 1, 1.2), and release a new version; or set overwrite: true.',
    });
}
function formerText({ image, replacedAt, version, revision }) {
    return [image.digest, version, revision?.slice(0, 12), `until ${replacedAt}`].filter((part) => part !== undefined && part !== '').join('  ');
}

;// CONCATENATED MODULE: ./.build/recovery/rollback.stage.js
// Points tags back to what they had before: only to digests that stood under them, complete in the registry, through the
// same transaction as a publish. The guards of version and commit are not asked: older over newer is what is wanted.
















async function rollback({ plan, given, world, signal, timeline, known }) {
    const session = await timeline.span('setup', () => (0,setup_stage/* openLogins */.P)(plan, given, world));
    known.warnings.push(...session.warnings);
    const returns = await timeline.span('find', () => planReturns(plan, session, world));
    if (plan.inputs.dryRun)
        return { how: 'planned', plan, commands: [], moves: returns.map(({ tag, from, target }) => ({ tag, to: target.digest, ...(from === undefined ? {} : { from }) })) };
    await timeline.span('preflight', () => (0,push_access_stage/* checkPushAccess */.L)(plan, session, world));
    (0,cancel/* stopIfCancelled */.F)(signal, 'verify');
    const images = await timeline.span('verify', () => verifyReturns(returns, plan, session, world));
    (0,cancel/* stopIfCancelled */.F)(signal, 'publish');
    // Older over newer is meant: no guard, and no candidate of another run counts.
    const context = { ...(0,publish_stage/* publishContext */.HO)(plan, session, signal), ordered: false };
    const end = await timeline.span('publish', () => (0,transaction_stage/* moveTags */.Fu)(returns, context, world));
    const [index] = images;
    if (index === undefined)
        throw nothingAsked();
    const tags = end.tags.map((tag) => ({ ...tag, ...movedTo(tag, returns, index.digest) }));
    return (0,commit_stage.endOf)({ ...end, tags, index }, { plan, known });
}
/** Throws ActionError NOTHING_TO_ROLL_BACK, IMMUTABLE_TAG or SOURCE_NOT_FOUND, or what the registry's refusal means. It only reads. */
async function planReturns(plan, session, world) {
    requireMoving(plan);
    const access = (0,registry_access_stage/* registryAccess */.Yb)(world, session.environment['DOCKER_CONFIG'] ?? '');
    try {
        return await Promise.all(plan.metadata.tags.map(async (tag) => planReturn(tag, plan.inputs.publish.to, await access(tag.image))));
    }
    catch (thrown) {
        throw thrown instanceof registry/* RegistryError */.g ? (0,registry_failure/* registryFailure */.M)(thrown, 'No tag was moved.') : thrown;
    }
}
async function planReturn(tag, to, registry) {
    const [from, history] = await Promise.all([registry.resolveTag(tag.image, tag.tag), (0,history_stage/* readHistory */.L)(tag.image, tag.tag, registry)]);
    const chosen = chooseFormer(tag, { now: from, to, history });
    const target = await registry.readManifest(tag.image, chosen);
    if (target === undefined)
        throw gone(tag, chosen, 'The registry does not have it any more.');
    const missing = await (0,missing_parts_stage/* missingParts */.t)(tag.image, chosen, registry);
    if (missing.length > 0)
        throw gone(tag, chosen, `The registry does not have ${missing.join(', ')} any more, which the image consists of.`);
    return { tag, target, ...(from === undefined ? {} : { from }) };
}
/** Each image once, whole and for its platforms: a tag is never put to something that can't be pulled. */
async function verifyReturns(returns, plan, session, world) {
    const access = (0,registry_access_stage/* registryAccess */.Yb)(world, session.environment['DOCKER_CONFIG'] ?? '');
    const distinct = [...new Map(returns.map((one) => [`${one.tag.image}@${one.target.digest}`, one])).values()];
    return await Promise.all(distinct.map(async ({ tag, target }) => {
        const live = await (0,live_image_stage/* readLiveImage */.e)(tag.image, target.digest, await access(tag.image));
        const index = { ...target, images: [tag.image], platforms: live?.platforms ?? [] };
        const verified = await (0,verify_stage/* verify */.M)({ ...plan, platforms: index.platforms.map(({ platform }) => platform), metadata: { ...plan.metadata, tags: [] } }, index, session, world, 'given');
        for (const note of verified.notes)
            world.runner.info(note);
        return index;
    }));
}
/** Where a tag went that did not go where the first one did. */
function movedTo(tag, returns, first) {
    const digest = returns.find((one) => (0,image_ref/* tagRefText */.HG)(one.tag) === (0,image_ref/* tagRefText */.HG)(tag))?.target.digest;
    return tag.state === 'moved' && digest !== undefined && digest !== first ? { now: digest } : {};
}
function nothingAsked() {
    return new action_error/* ActionError */.lZ({ code: 'INTERNAL', what: 'No tag was to be rolled back.', why: 'The plan has no tags.', fix: 'Report this with the log.' });
}
function gone(tag, digest, why) {
    return new action_error/* ActionError */.lZ({
        code: 'SOURCE_NOT_FOUND',
        what: `${(0,image_ref/* tagRefText */.HG)(tag)} can't go back to ${digest}.`,
        why: `${why} No tag was moved.`,
        fix: 'Choose another digest with the input to, or promote an image that exists. Keep clean-up jobs from deleting what the tags ghcr-buildx-action-history-* speak of.',
    });
}


/***/ })

};
