export const id = 634;
export const ids = [634];
export const modules = {

/***/ 57634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeImages: () => (/* binding */ mergeImages)
});

// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __webpack_require__(63926);
// EXTERNAL MODULE: ./.build/inputs/invalid-inputs.js
var invalid_inputs = __webpack_require__(699);
// EXTERNAL MODULE: ./.build/inputs/inputs.js + 9 modules
var inputs_inputs = __webpack_require__(24958);
// EXTERNAL MODULE: ./.build/inputs/libraries.stage.js
var libraries_stage = __webpack_require__(32645);
// EXTERNAL MODULE: ./.build/plan/plan.stage.js + 6 modules
var plan_stage = __webpack_require__(45525);
// EXTERNAL MODULE: ./.build/publish/publish-given.stage.js + 1 modules
var publish_given_stage = __webpack_require__(21778);
// EXTERNAL MODULE: ./.build/retry/cancel.js
var cancel = __webpack_require__(1565);
// EXTERNAL MODULE: ./.build/publish/commit.stage.js + 2 modules
var commit_stage = __webpack_require__(36894);
// EXTERNAL MODULE: ./.build/publish/publish.stage.js
var publish_stage = __webpack_require__(13597);
// EXTERNAL MODULE: ./.build/publish/transaction/ledger.js
var ledger = __webpack_require__(54556);
// EXTERNAL MODULE: ./.build/publish/transaction/recover-record.js
var recover_record = __webpack_require__(26355);
;// CONCATENATED MODULE: ./.build/publish/transaction/recover-group.stage.js

function shareRecoverData(count, world) {
    const records = Array.from({ length: count }, () => undefined);
    let released = false;
    const save = () => {
        const kept = records.filter((record) => record !== undefined);
        const [first] = kept;
        const all = { configFolder: first?.configFolder ?? '', tags: kept.flatMap(({ tags }) => tags), slots: kept.flatMap(({ slots }) => slots) };
        world.runner.saveState(recover_record/* recoverState */.UX, (0,recover_record/* encodeRecoverRecord */.EL)(all));
    };
    const runnerOf = (at) => new Proxy(world.runner, {
        get: (target, key) => {
            if (key !== 'saveState')
                return Reflect.get(target, key);
            return (name, value) => {
                if (name !== recover_record/* recoverState */.UX) {
                    target.saveState(name, value);
                    return;
                }
                const record = (0,recover_record/* decodeRecoverRecord */.qw)(value);
                if (record === undefined && !released)
                    return;
                records[at] = record;
                save();
            };
        },
    });
    return {
        worlds: records.map((_, at) => ({ ...world, runner: runnerOf(at) })),
        release: () => void (released = true),
        clear: () => {
            records.fill(undefined);
            save();
        },
    };
}

// EXTERNAL MODULE: ./.build/publish/transaction/transaction-error.js
var transaction_error = __webpack_require__(32786);
// EXTERNAL MODULE: ./.build/publish/transaction/transaction.stage.js + 19 modules
var transaction_stage = __webpack_require__(45730);
;// CONCATENATED MODULE: ./.build/publish/transaction/group.stage.js
// Several transactions as one: they move one after the other, and what was moved by those before goes back when one fails.
// Each image has its own guards, slots and history; only the end is common.





/**
 * One end a member, in their order. Throws as moveTags does while no tag of any has moved. After a failure every end has an
 * error: of the member that failed its own, of the others that they were put back or did not come to it.
 */
async function moveTogether(members, world) {
    const shared = shareRecoverData(members.length, world);
    const looks = [];
    for (const [at, { moves, context, looked }] of members.entries()) {
        const own = shared.worlds[at] ?? world;
        // What was seen early was seen with a world that tells post of this member alone.
        const look = looked === undefined ? await (0,transaction_stage/* lookAtTags */.Mk)(moves, context, own) : await (0,transaction_stage/* lookAgain */.IK)(looked, moves, context, own);
        if (look.failure !== undefined)
            throw look.failure;
        looks.push(look);
    }
    const ends = [];
    for (const look of looks) {
        const end = await (0,transaction_stage/* runMoves */.ys)(look).catch((thrown) => ({ thrown }));
        if ('tags' in end && end.error === undefined) {
            ends.push(end);
            continue;
        }
        shared.release();
        // Its own way back is done: what it had left to post was kept for the others' sake.
        (0,transaction_stage/* leaveToPost */.Xi)(look.parts);
        return await putAllBack(looks, ends.length, end);
    }
    shared.release();
    shared.clear();
    return ends;
}
async function putAllBack(looks, failedAt, failed) {
    // Nothing of any member has moved.
    const cause = 'thrown' in failed ? failed.thrown : failed.error;
    const before = looks.slice(0, failedAt);
    const hasMoved = before.some(({ parts }) => parts.ledger.in('stands', 'writing').length > 0);
    const given = new Map();
    for (const [at, { parts }] of [...before.entries()].toReversed())
        given.set(at, await (0,transaction_stage/* giveBack */.F5)(parts));
    if ('thrown' in failed && !hasMoved)
        throw failed.thrown;
    const error = (0,action_error/* asActionError */.z6)(cause);
    return looks.map(({ parts }, at) => {
        if (at === failedAt && !('thrown' in failed))
            return failed;
        const tags = given.get(at) ?? parts.ledger.outcomes();
        const result = (0,ledger/* failureOf */.g5)(tags);
        return { result, tags, error: (0,transaction_error/* transactionError */.d)(error, result, tags) };
    });
}

;// CONCATENATED MODULE: ./.build/publish/publish-together.stage.js





/** Of at least one image; signal, world and timeline are the same for all. Throws what each step throws, while no tag has moved. */
async function publishTogether(runs) {
    const members = [];
    for (const { id, run } of runs) {
        const commit = { ...run, ...(await (0,publish_given_stage.mergeDigests)(run, 'built')) };
        members.push({ id, commit, checked: await (0,commit_stage.checkBeforeTags)(commit) });
    }
    const [first] = members;
    if (first === undefined)
        return [];
    const { signal, timeline, world } = first.commit;
    (0,cancel/* stopIfCancelled */.F)(signal, 'publish');
    const group = members.map(({ commit: { plan, index, session }, checked }) => ({ moves: (0,publish_stage/* movesOf */.cz)(plan, index), context: (0,publish_stage/* publishContext */.HO)(plan, session, signal), looked: checked.looked }));
    const ends = await timeline.span('publish', () => moveTogether(group, world));
    return members.flatMap(({ id, commit, checked: { verified } }, at) => {
        const end = ends[at];
        if (end === undefined)
            return [];
        const publication = { index: commit.index, ...end, ...(commit.origin === 'adopted' ? { adopted: true } : {}) };
        return [{ id, end: (0,commit_stage.endOf)(publication, commit, { verified }) }];
    });
}

// EXTERNAL MODULE: ./.build/setup/setup.stage.js + 2 modules
var setup_stage = __webpack_require__(48494);
// EXTERNAL MODULE: ./.build/unchanged/action-version.js
var action_version = __webpack_require__(36153);
// EXTERNAL MODULE: ./.build/hand-over/belonging.js
var belonging = __webpack_require__(77838);
// EXTERNAL MODULE: ./.build/hand-over/artifact-name.js
var artifact_name = __webpack_require__(97885);
// EXTERNAL MODULE: ./.build/domain/parsed.js
var parsed = __webpack_require__(63238);
// EXTERNAL MODULE: ./.build/hand-over/document.js
var hand_over_document = __webpack_require__(50758);
;// CONCATENATED MODULE: ./.build/hand-over/given-records.js
// The input `records`: the outputs of the legs' job as JSON. Names of other outputs in it are nobody's business here.


/** Name -> text of the outputs that have one; a leg that did not come to its end has none. Absent input: none. */
function readOutputs(records) {
    if (records === undefined)
        return (0,parsed/* parsed */.Y)(new Map());
    return (0,hand_over_document/* decodeDocument */.w8)(records, 'the outputs of the build job, `${{ toJSON(needs.build.outputs) }}`', (document) => new Map(Object.entries((0,hand_over_document/* textsOf */.CB)(document)).filter(([name, text]) => /^leg-\d+$/.test(name) && text !== '')));
}

;// CONCATENATED MODULE: ./.build/hand-over/collect.stage.js
// Fetches what the legs handed over: artifacts under the exact names of the plan's legs, and the outputs that the job was given.
// It judges nothing of it.




/** `present`: the attempt of this job. `records`: the input. Throws ActionError INVALID_INPUT or HAND_OVER_FAILED. */
async function collectRecords(set, present, records, world) {
    const outputs = readOutputs(records);
    if (!outputs.ok)
        throw (0,invalid_inputs/* invalidInputs */.R)([{ input: 'records', given: records ?? '', expected: outputs.expected }]);
    const given = set.legs.flatMap(({ number }) => {
        const text = outputs.value.get((0,artifact_name/* outputName */.Vf)(number));
        return text === undefined ? [] : [{ leg: number, from: `output ${(0,artifact_name/* outputName */.Vf)(number)}`, text }];
    });
    if (set.handOver === 'outputs') {
        if (records === undefined)
            throw nothingGiven('The plan says that the legs hand over by outputs, and the input records is empty.');
        return { deliveries: given };
    }
    if (!world.artifacts.available()) {
        if (records === undefined)
            throw nothingGiven('This runner has no artifact service that the action can use, and the input records is empty.');
        return { deliveries: given };
    }
    const { deliveries, trouble } = await fetchArtifacts(set, present, world);
    for (const { what, why } of trouble)
        world.runner.warning(`${what} ${why}`, { title: 'Hand-over' });
    const [first] = trouble;
    return { deliveries: [...deliveries, ...given], ...(first === undefined ? {} : { trouble: first }) };
}
async function fetchArtifacts(set, present, { artifacts }) {
    const attempts = Array.from({ length: present - set.attempt + 1 }, (_, at) => present - at);
    try {
        const listed = new Map((await artifacts.list()).toSorted((a, b) => a.id - b.id).map((one) => [one.name, one]));
        const fetched = await Promise.all(set.legs.map(async ({ number }) => {
            // Older ones count no more once the leg has handed over again.
            const newest = attempts.map((attempt) => ({ attempt, artifact: listed.get((0,artifact_name/* artifactName */.Cs)(set, number, attempt)) })).find(({ artifact }) => artifact !== undefined);
            if (newest?.artifact === undefined)
                return {};
            try {
                const text = (await artifacts.download(newest.artifact))[artifact_name/* recordsFile */.Xy] ?? '';
                return { delivery: { leg: number, from: `artifact ${newest.artifact.name}`, attempt: newest.attempt, text } };
            }
            catch (thrown) {
                return { failed: (0,action_error/* asActionError */.z6)(thrown) };
            }
        }));
        return { deliveries: fetched.flatMap(({ delivery }) => delivery ?? []), trouble: fetched.flatMap(({ failed }) => failed ?? []) };
    }
    catch (thrown) {
        return { deliveries: [], trouble: [(0,action_error/* asActionError */.z6)(thrown)] };
    }
}
function nothingGiven(why) {
    return new action_error/* ActionError */.lZ({
        code: 'HAND_OVER_FAILED',
        what: 'There is nowhere to take the records of the legs from.',
        why,
        fix: 'Give the job of the legs outputs leg-0, leg-1 … and this step `records: ${{ toJSON(needs.build.outputs) }}` (docs/hand-over.md).',
    });
}

;// CONCATENATED MODULE: ./.build/hand-over/effective-inputs.js
/** The job's own whatever a plan says: they are what this step is. */
const ownAlways = ['role', 'expected', 'leg', 'records', 'github-token', 'command'];
/** Of building only: a file, variable or folder that they name need not be there in a job that builds nothing. */
const ofBuilding = ['secrets', 'secret-files', 'secret-envs', 'ssh', 'context', 'file', 'build-contexts', 'cache', 'cache-key', 'cache-from', 'cache-to', 'cache-folder', 'cache-image', 'digests', 'strategy', 'skip-unchanged', 'images-file', 'bake-targets', 'changed-only', 'config', 'environment'];
function mergeInputs(own, { inputs, platforms }) {
    const planned = Object.entries(inputs).filter(([name]) => !ownAlways.includes(name));
    const given = Object.entries({ ...own, ...Object.fromEntries(planned) }).filter(([name]) => !ofBuilding.includes(name));
    return { ...Object.fromEntries(given), cache: 'off', platforms: platforms.join(',') };
}

// EXTERNAL MODULE: ./.build/hand-over/expected-codec.js
var expected_codec = __webpack_require__(80496);
;// CONCATENATED MODULE: ./.build/hand-over/incomplete-image.js
// What keeps an image from being merged, as the error that a user is shown; and what may be left out of it.

/** A refused record makes its image incomplete, also of an optional platform: somebody wrote it. */
function completenessOf(judgement, optional, attempts) {
    const { image, built, refused, missing } = judgement;
    if (refused.length > 0)
        return { error: recordRefused(judgement) };
    const needed = missing.filter(({ platform }) => built.size === 0 || !optional.includes(platform));
    if (needed.length > 0)
        return { error: legMissing(image.id, needed, attempts) };
    return {
        platforms: image.platforms.filter((platform) => built.has(platform)),
        warnings: missing.map(({ leg, platform }) => `${platform} is missing from ${image.id}: leg ${leg.number} handed nothing over of it, and it is one of optional-platforms.`),
    };
}
function legMissing(image, missing, { from, to }) {
    const attempts = from === to ? `attempt ${to}` : `attempts ${from} to ${to}`;
    return new action_error/* ActionError */.lZ({
        code: 'LEG_MISSING',
        what: `${image} is not complete: ${missing.map(({ leg, platform }) => `${platform} (leg ${leg.number})`).join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing.`,
        why: missing.map(({ leg, platform }) => `Leg ${leg.number} on ${leg.runner.join(', ')} handed over nothing of ${image} for ${platform} in ${attempts} of this run.`).join('\n'),
        fix: 'Look at the job of that leg, then run the failed jobs again: the legs that passed are kept. A leg that hands over by outputs needs its job to give them out (outputs: leg-0, leg-1 …) and the merge to be given them as records.',
    });
}
function recordRefused({ image, refused }) {
    return new action_error/* ActionError */.lZ({
        code: 'RECORD_REFUSED',
        what: `${image.id} is not merged: ${refused.length === 1 ? 'a record of it does' : `${refused.length} records of it do`} not belong to this run's plan.`,
        why: refused.map(({ leg, from, reasons }) => `${from} (leg ${leg}): ${reasons.join('; ')}.`).join('\n'),
        fix: 'Run all jobs of the workflow again, so that plan and legs are of one attempt. If it stays so, a step other than this action writes under these names: find it before you publish.',
    });
}

// EXTERNAL MODULE: ./.build/hand-over/record-codec.js
var record_codec = __webpack_require__(35457);
;// CONCATENATED MODULE: ./.build/hand-over/judgement.js


/** In the order of the set. `present`: the attempt of the merge job. */
function judgeDeliveries(set, present, deliveries) {
    const legs = set.legs.map((leg) => judgeLeg(leg, set, present, deliveries.filter((delivery) => delivery.leg === leg.number)));
    return set.images.map((image) => {
        const ofImage = legs.filter(({ leg }) => leg.images.some((part) => part.image === image.id));
        const records = ofImage.flatMap(({ accepted }) => accepted.filter((record) => record.image === image.id));
        const refused = ofImage.flatMap((leg) => leg.refused.flatMap(({ images, refusal }) => (images.includes(image.id) ? [refusal] : [])));
        const built = new Set(records.map(({ platform }) => platform));
        const digests = new Map(records.flatMap(({ platform, digest }) => (digest === undefined ? [] : [[platform, digest]])));
        const missing = ofImage.flatMap(({ leg }) => leg.images.flatMap((part) => (part.image === image.id ? part.platforms.flatMap((platform) => (built.has(platform) ? [] : [{ leg, platform }])) : [])));
        return { image, built, digests, refused, missing };
    });
}
function judgeLeg(leg, set, present, deliveries) {
    const everyImage = leg.images.map(({ image }) => image);
    const refuse = (from, reasons, image) => ({
        images: image !== undefined && everyImage.includes(image) ? [image] : everyImage,
        refusal: { leg: leg.number, from, reasons },
    });
    const refused = [];
    const matching = [];
    for (const { from, attempt, records, unreadable } of newestOf(deliveries.map(readDelivery))) {
        refused.push(...unreadable.map((reason) => refuse(from, [reason])));
        for (const record of records) {
            const faults = (0,belonging/* recordFaults */.le)(record, set, { leg: leg.number, present, ...(attempt === undefined ? {} : { attempt }) });
            if (faults.length > 0)
                refused.push(refuse(from, faults, record.image));
            else
                matching.push({ from, record });
        }
    }
    const accepted = [];
    for (const same of Map.groupBy(matching, ({ record: { image, platform } }) => `${image} ${platform}`).values()) {
        const [first, ...more] = same;
        if (first === undefined)
            continue;
        const faults = repeated(first, more);
        if (faults.length > 0)
            refused.push(refuse(first.from, faults, first.record.image));
        else
            accepted.push(first.record);
    }
    return { leg, accepted, refused };
}
/** One platform twice in one place is a mistake; artifact and output of a leg have to say the same. */
function repeated({ from, record }, more) {
    return more.flatMap((other) => {
        if (other.from === from)
            return [`platform: found ${record.platform} of ${record.image} twice, expected it once`];
        return other.record.digest === record.digest ? [] : [`digest: found ${record.digest ?? 'none'}, expected ${other.record.digest ?? 'none'} as in ${other.from}`];
    });
}
function readDelivery({ from, attempt, text }) {
    const list = (0,record_codec/* decodeRecords */.bs)(text);
    const records = list.ok ? list.value.flatMap((one) => (one.ok ? [one.value] : [])) : [];
    const unreadable = list.ok ? list.value.flatMap((one) => (one.ok ? [] : [`expected ${one.expected}`])) : [`expected ${list.expected}`];
    // What does not say when it was made is not passed over for something that does.
    const claimed = attempt ?? (records.length === 0 ? Infinity : Math.max(...records.map((record) => record.attempt)));
    return { from, records, unreadable, claimed, ...(attempt === undefined ? {} : { attempt }) };
}
function newestOf(deliveries) {
    const newest = Math.max(...deliveries.map(({ claimed }) => claimed));
    return deliveries.filter(({ claimed }) => claimed === newest);
}

;// CONCATENATED MODULE: ./.build/hand-over/merge-end.js
// How a merge of several images ended: as its one image did, or all of them in one. Also where nothing was to be published, and all
// that is asked is whether the legs have built it. Pure.

function concludeImages(images) {
    const [first, ...more] = images;
    if (first !== undefined && more.length === 0)
        return { ...first.end, images };
    const failures = failuresOf(images);
    return failures.length === 0 ? { how: 'merged', images } : { how: 'failed', error: errorOfAll(failures.map(({ id, end: { error } }) => ({ id, error })), images.length, 'published'), builds: [], images };
}
/** No image has an end of its own: nothing was published, and nothing failed to be. */
function concludeBuilt(images) {
    const failures = images.flatMap(({ id, error }) => (error === undefined ? [] : [{ id, error }]));
    const [first] = failures;
    if (first === undefined)
        return { how: 'nothing', reason: `Every leg ${images.every(({ whole }) => whole) ? '' : 'that is needed '}is complete: ${builtText(images)}. The plan of this run only builds: there is nothing to merge.` };
    return { how: 'failed', error: images.length === 1 ? first.error : errorOfAll(failures, images.length, 'built completely'), builds: [] };
}
function builtText(images) {
    const [only, ...more] = images;
    return only !== undefined && more.length === 0 ? only.platforms.join(', ') : `the images ${images.map(({ id }) => id).join(', ')}`;
}
/** Of an image that is complete, where all-or-nothing is asked for and others are not. */
function heldBack(failures) {
    const named = failuresOf(failures);
    const [first] = named;
    return new action_error/* ActionError */.lZ({
        code: first?.end.error.code ?? 'LEG_MISSING',
        what: `It is complete, and not published: ${named.map(({ id }) => id).join(', ')} ${named.length === 1 ? 'is' : 'are'} not, and all-or-nothing is true.`,
        why: 'No tag of any image was moved.',
        fix: first?.end.error.fix ?? 'Run the failed jobs again.',
    });
}
function failuresOf(images) {
    return images.flatMap(({ id, end }) => (end.how === 'failed' ? [{ id, end }] : []));
}
function errorOfAll(failures, count, wanted) {
    const reasons = [...new Map(failures.map(({ error }) => [error.what, error])).values()];
    const [first] = reasons;
    return new action_error/* ActionError */.lZ({
        code: first?.code ?? 'INTERNAL',
        what: `${failures.length} of ${count} images ${failures.length === 1 ? 'was' : 'were'} not ${wanted}: ${failures.map(({ id }) => id).join(', ')}.`,
        why: failures.map(({ id, error }) => `${id} (${error.code}): ${error.what}\n${error.why}`).join('\n'),
        fix: [...new Set(reasons.map(({ fix }) => fix))].join('\n'),
        ...(first?.failure === undefined ? {} : { failure: first.failure }),
        cause: first,
    });
}

// EXTERNAL MODULE: ./.build/hand-over/metadata-hash.js
var metadata_hash = __webpack_require__(39899);
// EXTERNAL MODULE: ./.build/hand-over/shared-logins.js
var shared_logins = __webpack_require__(91697);
;// CONCATENATED MODULE: ./.build/hand-over/merge-images.stage.js
// The role `merge`: what the legs of a run have pushed becomes its images. Each is planned again by what the plan job has found
// out, judged complete or not, and published as any other: preflight, merge, verify, tags. Of a run that publishes nothing it judges only.



















/** Throws what concerns no image alone, before anything is written: INVALID_INPUT, HAND_OVER_FAILED, GITHUB_API_FAILED, NO_TAGS. */
async function mergeImages(run) {
    const { inputs, trigger, given, world, signal, timeline, known } = run;
    const set = requireExpected(inputs.fleet.expected, trigger);
    const planned = await timeline.span('plan', () => planImages(set, run));
    const [first] = planned;
    if (set.images.length === 1 && first !== undefined)
        known.plan = first.plan;
    if (first?.plan.inputs.dryRun === true)
        return set.images.length === 1 ? { how: 'planned', plan: first.plan, commands: [] } : { how: 'nothing', reason: 'dry-run is true: nothing is merged.' };
    const present = (0,belonging/* attemptOf */.tx)(trigger.run);
    const collected = await timeline.span('collect', () => collectRecords(set, present, inputs.fleet.records, world));
    const judged = judgeDeliveries(set, present, collected.deliveries);
    const ready = planned.map((one, at) => readyImage(one, judged[at], collected, { from: set.attempt, to: present }, known.warnings));
    for (const { error } of ready)
        if (error !== undefined)
            world.runner.info(`${error.what} ${error.why}`);
    (0,cancel/* stopIfCancelled */.F)(signal, 'merge');
    if (!set.publishes)
        return concludeBuilt(ready.map(({ image, plan, error }) => ({ id: image.id, platforms: plan.platforms, whole: plan.platforms.length === image.platforms.length, ...(error === undefined ? {} : { error }) })));
    const ends = await publishReady(ready, set, run, () => timeline.span('setup', () => (0,setup_stage/* openLogins */.P)({ inputs: (0,shared_logins/* loginsOfAll */.L)(planned.map(({ plan }) => plan.inputs), inputs) }, given, world)));
    return concludeImages(ends);
}
/** Throws ActionError INVALID_INPUT. */
function requireExpected(text, trigger) {
    const decoded = (0,expected_codec/* decodeExpected */.zU)(text ?? '');
    if (!decoded.ok)
        throw (0,invalid_inputs/* invalidInputs */.R)([{ input: 'expected', given: text ?? '', expected: decoded.expected }]);
    const strange = (0,belonging/* strangeFields */.ql)(decoded.value, trigger.run, action_version/* actionVersion */.R);
    if (strange.length > 0)
        throw (0,invalid_inputs/* invalidInputs */.R)(strange);
    return decoded.value;
}
async function planImages(set, run) {
    const planned = [];
    for (const image of set.images)
        planned.push({ image, plan: await planImage(image, run) });
    return planned;
}
async function planImage(image, { given, trigger, world }) {
    const own = { ...given, inputs: mergeInputs(given.inputs, image) };
    const read = (0,inputs_inputs/* readInputs */.K)(own, trigger, await (0,libraries_stage/* librariesFor */.X)(own.inputs));
    if (!read.ok)
        throw (0,invalid_inputs/* invalidInputs */.R)(read.problems);
    const { facts, checkedOut } = image;
    // Nothing is built here: the log does not speak of contexts and caches.
    const inputs = { ...read.inputs, publish: { ...read.inputs.publish, digests: new Map() } };
    const { plan } = await (0,plan_stage/* planWithFacts */.F)(inputs, trigger, own, world, { settled: { facts, ...(checkedOut === undefined ? {} : { checkedOut }) } });
    const found = (0,metadata_hash/* metadataHashOf */.b)(plan.metadata);
    if (found !== image.metadataHash)
        throw otherMetadata(image, plan);
    return { ...plan, strategy: 'per-platform' };
}
function otherMetadata({ id }, { metadata }) {
    return new action_error/* ActionError */.lZ({
        code: 'INVALID_INPUT',
        what: `This job comes to other tags, labels or annotations of ${id} than the plan.`,
        why: `Here they are: version ${metadata.version || 'none'}, tags ${metadata.tagNames.join(', ') || 'none'}. Both jobs have to see the same inputs, event and variables (DOCKER_METADATA_… in env of one job only is a usual cause).`,
        fix: 'Give tags, labels, annotations and flavor to the plan alone, set such variables for the whole workflow, and run all jobs again.',
    });
}
/** The plan with exactly the platforms that are there. */
function readyImage({ image, plan }, judgement, { trouble }, attempts, warnings) {
    if (judgement === undefined)
        return { image, plan, error: (0,action_error/* asActionError */.z6)(new Error(`${image.id} was not judged`)) };
    const complete = completenessOf(judgement, plan.inputs.publish.optionalPlatforms, attempts);
    if (complete.error !== undefined)
        return { image, plan, error: complete.error.code === 'LEG_MISSING' && trouble !== undefined ? trouble : complete.error };
    warnings.push(...complete.warnings);
    const publish = { ...plan.inputs.publish, digests: judgement.digests };
    return { image, plan: { ...plan, platforms: complete.platforms, inputs: { ...plan.inputs, publish } } };
}
async function publishReady(ready, set, run, openSession) {
    const failures = ready.flatMap(({ image, plan, error }) => (error === undefined ? [] : [failed({ image, plan }, error)]));
    const together = set.allOrNothing && ready.length > 1;
    if (failures.length === ready.length)
        return failures;
    if (together && failures.length > 0)
        return ready.map(({ image, plan, error }) => failed({ image, plan }, error ?? heldBack(failures)));
    const session = await openSession();
    run.known.warnings.push(...session.warnings);
    const openRun = ({ plan }) => ({ ...run, plan, session });
    if (together) {
        try {
            return await publishTogether(ready.map((one) => ({ id: one.image.id, run: openRun(one) })));
        }
        catch (thrown) {
            const error = (0,action_error/* asActionError */.z6)(thrown);
            return ready.map((one) => failed(one, error));
        }
    }
    const ends = [];
    for (const one of ready)
        ends.push(one.error === undefined ? await publishOne(one, openRun(one)) : failed(one, one.error));
    return ends;
}
/** A failure of one image is no reason not to publish the next; a cancel is. */
async function publishOne(one, run) {
    try {
        return { id: one.image.id, end: await (0,publish_given_stage.publishDigests)(run, 'built') };
    }
    catch (thrown) {
        return failed(one, (0,action_error/* asActionError */.z6)(thrown));
    }
}
function failed({ image, plan }, error) {
    return { id: image.id, end: { how: 'failed', error, plan, builds: [] } };
}


/***/ }),

/***/ 91697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ loginsOfAll)
/* harmony export */ });
/** `own`: what the step itself is given; its logins count too. Of each registry the first. */
function loginsOfAll(images, own) {
    const logins = [...images, own].flatMap(({ login }) => login.logins);
    const first = logins.filter(({ registry }, at) => logins.findIndex((other) => other.registry === registry) === at);
    return { ...own, login: { ...own.login, logins: first } };
}


/***/ }),

/***/ 21778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeDigests: () => (/* binding */ mergeDigests),
  publishDigests: () => (/* binding */ publishDigests),
  publishGiven: () => (/* binding */ publishGiven)
});

;// CONCATENATED MODULE: ./.build/merge/given-digests.js
function givenAsBuilt(digests) {
    return [...digests].map(([platform, digest]) => ({
        built: true,
        digest,
        metadata: {},
        stdout: '',
        report: { platforms: [platform], startedAt: 0, milliseconds: 0, steps: [], warnings: [] },
    }));
}

// EXTERNAL MODULE: ./.build/merge/merge.stage.js + 2 modules
var merge_stage = __webpack_require__(61648);
// EXTERNAL MODULE: ./.build/preflight/adopt-index.stage.js
var adopt_index_stage = __webpack_require__(29549);
// EXTERNAL MODULE: ./.build/preflight/preflight.stage.js + 4 modules
var preflight_stage = __webpack_require__(58104);
// EXTERNAL MODULE: ./.build/retry/cancel.js
var cancel = __webpack_require__(1565);
// EXTERNAL MODULE: ./.build/setup/setup.stage.js + 2 modules
var setup_stage = __webpack_require__(48494);
// EXTERNAL MODULE: ./.build/publish/commit.stage.js + 2 modules
var commit_stage = __webpack_require__(36894);
;// CONCATENATED MODULE: ./.build/publish/publish-given.stage.js







async function publishGiven(run) {
    const { plan, given, world, timeline, known } = run;
    if (plan.inputs.dryRun)
        return { how: 'planned', plan, commands: [] };
    const session = await timeline.span('setup', () => (0,setup_stage/* openLogins */.P)(plan, given, world));
    known.warnings.push(...session.warnings);
    if (plan.decision.act === 'build')
        return { how: 'nothing', reason: plan.decision.reason };
    return await publishDigests({ ...run, session }, 'given');
}
/** Throws what preflight, merge and commit throw. `origin`: of an image that is not adopted. */
async function publishDigests(run, origin) {
    return await (0,commit_stage.commit)({ ...run, ...(await mergeDigests(run, origin)) });
}
/** All that comes before the image is verified: it is in every repository by digest then. */
async function mergeDigests({ plan, session, world, signal, timeline, known }, origin) {
    const { adoption, warnings } = await timeline.span('preflight', () => (0,preflight_stage/* preflight */.M)(plan, session, world));
    known.warnings.push(...warnings);
    const { adopt } = adoption;
    (0,cancel/* stopIfCancelled */.F)(signal, 'merge');
    if (adopt !== undefined)
        return { index: await timeline.span('adopt', () => (0,adopt_index_stage.adoptIndex)(adopt, plan, session, world)), origin: 'adopted' };
    return { index: await timeline.span('merge', () => (0,merge_stage.merge)(plan, givenAsBuilt(digestsOf(plan)), session, world)), origin };
}
function digestsOf({ inputs }) {
    return inputs.publish.digests ?? new Map();
}


/***/ })

};
