export const id = 648;
export const ids = [648,931,155];
export const modules = {

/***/ 67955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ allLibraries)
/* harmony export */ });
/* harmony import */ var _plan_metadata_handlebars_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1155);
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6931);
// All libraries that inputs can ask for, for roles that read the inputs of many images: they are loaded with those.


const allLibraries = { yaml: _yaml_value_js__WEBPACK_IMPORTED_MODULE_1__.yamlValue, handlebars: _plan_metadata_handlebars_program_js__WEBPACK_IMPORTED_MODULE_0__.handlebarsProgram };


/***/ }),

/***/ 6931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yamlValue: () => (/* binding */ yamlValue)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
// What a YAML document comes to. A file of its own, so that the library is loaded where there is one.

/** undefined: it is no YAML. No message tells what is in it: there are passwords among what is read so. */
function yamlValue(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { prettyErrors: false, logLevel: 'silent' });
    return document.errors.length > 0 ? undefined : document.toJS();
}


/***/ }),

/***/ 3648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildLeg: () => (/* binding */ buildLeg)
});

// EXTERNAL MODULE: ./.build/build/built-platforms.js
var built_platforms = __webpack_require__(65484);
// EXTERNAL MODULE: ./.build/cache/run-caches.stage.js + 7 modules
var run_caches_stage = __webpack_require__(27935);
// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __webpack_require__(63926);
// EXTERNAL MODULE: ./.build/hand-over/belonging.js
var belonging = __webpack_require__(77838);
// EXTERNAL MODULE: ./.build/hand-over/artifact-name.js
var artifact_name = __webpack_require__(97885);
// EXTERNAL MODULE: ./.build/hand-over/record-codec.js
var record_codec = __webpack_require__(35457);
;// CONCATENATED MODULE: ./.build/hand-over/hand-over.stage.js
// The end of a leg: what it built goes to the merge job, as an artifact where that works, and always as an output of the step.



/** `warnings`: shown already. Throws ActionError HAND_OVER_FAILED when no output can hold the records. */
async function handOver(records, { expected, leg, attempt }, world) {
    const { artifacts, runner } = world;
    const text = (0,record_codec/* encodeRecords */.jc)(records);
    // First: whatever becomes of the artifact, the merge can be given this.
    runner.setOutput((0,artifact_name/* outputName */.Vf)(leg), text);
    if (expected.handOver === 'outputs')
        return { warnings: [] };
    const failed = await uploadRecords((0,artifact_name/* artifactName */.Cs)(expected, leg, attempt), text, artifacts);
    if (failed === undefined)
        return { warnings: [] };
    const warning = `${failed} The record of this leg is its output ${(0,artifact_name/* outputName */.Vf)(leg)} alone: the merge job needs it as its input records.`;
    runner.warning(warning, { title: 'Hand-over' });
    return { warnings: [warning] };
}
/** Gives a sentence when it did not work. */
async function uploadRecords(name, text, artifacts) {
    if (!artifacts.available())
        return 'This runner has no artifact service, unlike that of the plan.';
    try {
        await artifacts.upload(name, { [artifact_name/* recordsFile */.Xy]: text });
        return undefined;
    }
    catch (thrown) {
        const { what, why } = (0,action_error/* asActionError */.z6)(thrown);
        return `${what} ${why}`;
    }
}

// EXTERNAL MODULE: ./.build/inputs/secrets-of.js
var secrets_of = __webpack_require__(44201);
// EXTERNAL MODULE: ./.build/retry/cancel.js
var cancel = __webpack_require__(1565);
// EXTERNAL MODULE: ./.build/setup/setup.stage.js + 2 modules
var setup_stage = __webpack_require__(48494);
// EXTERNAL MODULE: ./.build/unchanged/action-version.js
var action_version = __webpack_require__(36153);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./.build/build/planned-builds.stage.js + 18 modules
var planned_builds_stage = __webpack_require__(64376);
// EXTERNAL MODULE: ./.build/build/run-files.js
var run_files = __webpack_require__(42322);
// EXTERNAL MODULE: ./.build/merge/merge.stage.js + 2 modules
var merge_stage = __webpack_require__(61648);
// EXTERNAL MODULE: ./.build/verify/verify.stage.js + 19 modules
var verify_stage = __webpack_require__(20491);
// EXTERNAL MODULE: ./.build/dockerfile/given-contexts.js
var given_contexts = __webpack_require__(30801);
;// CONCATENATED MODULE: ./.build/images/base-names.js

/** `buildContexts`: lines of the input of the image that is built on it; `alpine-base=target:base` names it too. */
function contextNamesOf(base, buildContexts) {
    const named = Object.entries((0,given_contexts/* namesOfContexts */.C)(buildContexts)).flatMap(([name, from]) => (from === `target:${base}` ? [name] : []));
    return [...new Set([base, ...named])];
}
/** Lines whose source is no image of the run: buildx knows none by that word. */
function otherContexts(buildContexts) {
    return buildContexts.filter((line) => (0,given_contexts/* targetOf */.$)(line) === undefined);
}

;// CONCATENATED MODULE: ./.build/legs/leg-plan.js

/** Of the image's platforms, only these are the plan's. */
function restrictedPlan(plan, platforms) {
    const { build, publish } = plan.inputs;
    return {
        ...plan,
        platforms,
        // Each platform is handed over by itself.
        strategy: 'per-platform',
        inputs: { ...plan.inputs, build: { ...build, platforms }, publish: { ...publish, optionalPlatforms: publish.optionalPlatforms.filter((platform) => platforms.includes(platform)) } },
    };
}
/** What a leg can verify: the platform alone, without the index and the tags, which are the merge's. */
function platformPlan(plan, platform) {
    const one = restrictedPlan(plan, [platform]);
    return {
        ...one,
        inputs: { ...one.inputs, publish: { ...one.inputs.publish, optionalPlatforms: [] } },
        metadata: { ...one.metadata, tags: [], annotations: one.metadata.annotations.filter(({ level }) => level === 'manifest') },
    };
}
/**
 * The plan with what it is built on: `base=docker-image://name@digest` for each platform (docs.docker.com, "docker buildx build",
 * --build-context), under each name that the image has for it.
 */
function onBases(plan, bases) {
    const { build } = plan.inputs;
    return { ...plan, inputs: { ...plan.inputs, build: { ...build, buildContexts: otherContexts(build.buildContexts) } }, baseImages: baseContexts(bases, build.buildContexts) };
}
function baseContexts(bases, buildContexts) {
    const contexts = bases.flatMap(([id, built]) => built.flatMap((base) => {
        const place = `${'name' in base ? `docker-image://${base.name}` : `oci-layout://${base.layout}`}@${base.digest}`;
        return contextNamesOf(id, buildContexts).map((name) => ({ platform: base.platform, line: `${name}=${place}` }));
    }));
    return new Map([...Map.groupBy(contexts, ({ platform }) => platform)].map(([platform, all]) => [platform, all.map(({ line }) => line)]));
}
/** A run that publishes nothing keeps no image: one that others are built on is written to a folder. */
function destinationFor(plan, isBase) {
    return isBase && plan.destination.to === 'nowhere' ? { to: 'layout', images: plan.metadata.images } : plan.destination;
}
/** Setup is done once for all images of a leg. */
function setupPlan(plans) {
    const [first] = plans;
    return {
        ...first,
        platforms: distinct(plans.flatMap(({ platforms }) => platforms)),
        attests: distinct(plans.flatMap(({ attests }) => attests)),
        metadata: { ...first.metadata, images: distinct(plans.flatMap(({ metadata }) => metadata.images)) },
    };
}
/** Folders of the Actions cache that a run throws away at its end: each image has its own. */
function withOwnFolder(plan, id) {
    const uses = plan.cache.uses.map((use) => (use.backend === 'local' && !use.lasting ? { ...use, folder: `${use.folder}-${id}` } : use));
    return { ...plan, cache: { ...plan.cache, uses } };
}
function distinct(items) {
    return [...new Set(items)];
}

;// CONCATENATED MODULE: ./.build/legs/leg-image.js
/** One that failed as a whole, before any of its platforms was built. */
function failedImage({ expected, plan }, error) {
    const [name] = expected.names;
    return {
        id: expected.id,
        expected,
        plan,
        platforms: plan.platforms.map((platform) => ({ platform, state: 'failed', reason: error.what })),
        builds: [],
        errors: [error],
        ...(name === undefined ? {} : { name }),
    };
}

;// CONCATENATED MODULE: ./.build/legs/build-image.stage.js
// Builds one image of a leg on those that it depends on, and verifies each platform in the registry. A platform that fails does
// not keep back another.








/** Never rejects: what went wrong is in `errors`. */
async function buildImage(image, place) {
    const { expected, plan } = image;
    const { run, done, only } = place;
    const { world, known } = run;
    const bases = done.filter(({ id }) => expected.dependsOn.includes(id));
    const waiting = plan.platforms.flatMap((platform) => waitingFor(platform, bases, plan));
    const ready = plan.platforms.filter((platform) => !waiting.some((one) => one.platform === platform));
    for (const { platform, reason = '' } of waiting)
        world.runner.warning(`${expected.id} is not built for ${platform}: ${reason}`, { title: 'Not built' });
    const empty = { id: expected.id, expected, plan, ...nameOf(expected) };
    if (ready.length === 0)
        return { ...empty, platforms: waiting, builds: [], errors: [] };
    if (!only)
        world.runner.info(`Image ${expected.id}, ${ready.join(', ')}:`);
    try {
        const session = await sessionFor(expected.id, place);
        const toBuild = onBases(restrictedPlan(plan, ready), bases.map((base) => [base.id, basesOf(base, ready, image)]));
        const built = await buildImagePlan(toBuild, session, place);
        const results = await Promise.all(ready.map((platform) => finishPlatform(platform, built, session, run)));
        for (const { platform, state, reason = '' } of results.map(({ told }) => told)) {
            if (state === 'left-out')
                known.warnings.push(`${platform} will be missing from ${only ? 'the image' : expected.id}: it failed, and it is one of optional-platforms. ${reason}`);
        }
        const byPlatform = new Map([...waiting, ...results.map(({ told }) => told)].map((one) => [one.platform, one]));
        return {
            ...empty,
            plan: built.plan,
            session,
            platforms: plan.platforms.flatMap((platform) => byPlatform.get(platform) ?? []),
            builds: built.builds,
            errors: results.flatMap(({ error, told }) => (error === undefined || told.state === 'left-out' ? [] : [error])),
        };
    }
    catch (thrown) {
        return failedImage(image, (0,action_error/* asActionError */.z6)(thrown));
    }
}
/** Leaves in `known` what a failure of the whole run would be told with. */
async function buildImagePlan(plan, session, { caches, only, run }) {
    const known = only ? run.known : { ...run.known };
    const built = await (0,planned_builds_stage/* buildPlanned */.h)(plan, session, caches, { ...run, known });
    if (known.resources !== undefined)
        run.known.resources = known.resources;
    run.known.builds = [...run.known.builds.filter((build) => !built.builds.includes(build)), ...built.builds];
    return built;
}
/** Names of files are those of platforms: each image has a folder of its own. */
async function sessionFor(id, { session, only, run }) {
    if (only)
        return session;
    const folder = (0,posix_.join)(session.folder, id);
    await run.world.files.makeFolder(folder);
    return { ...session, folder };
}
async function finishPlatform(platform, { plan, builds }, session, { world, timeline, known }) {
    const state = plan.inputs.publish.optionalPlatforms.includes(platform) ? 'left-out' : 'failed';
    const failed = (error) => ({ told: { platform, state, reason: error.what }, error });
    const build = builds.find(({ report }) => report.platforms.includes(platform));
    if (build?.built === false)
        return failed(build.error);
    if (build === undefined)
        return { told: { platform, state: 'failed' } };
    const pushed = build.digest === undefined ? {} : { digest: build.digest };
    if (plan.decision.act !== 'publish')
        return { told: { platform, state: 'built', ...pushed } };
    try {
        const one = platformPlan(plan, platform);
        // Of one platform without annotations of an index: what was pushed, as it is. Nothing is written but layouts.
        const index = await timeline.span(`fetch ${platform}`, () => (0,merge_stage.merge)(one, [build], session, world));
        const verified = await timeline.span(`verify ${platform}`, () => (0,verify_stage/* verify */.M)(one, index, session, world));
        known.warnings.push(...verified.warnings);
        for (const note of verified.notes)
            world.runner.info(note);
        return { told: { platform, state: 'pushed', digest: index.digest } };
    }
    catch (thrown) {
        return failed((0,action_error/* asActionError */.z6)(thrown));
    }
}
/** What the image can't be built on: empty, or the platform with the reason. */
function waitingFor(platform, bases, plan) {
    const lacking = bases.filter(({ platforms }) => !platforms.some((one) => one.platform === platform && isThere(one)));
    if (lacking.length === 0)
        return [];
    const reason = `${lacking.map(({ id }) => id).join(', ')}, which it is built on, has no ${platform}.`;
    return [{ platform, state: plan.inputs.publish.optionalPlatforms.includes(platform) ? 'left-out' : 'not-built', reason }];
}
function isThere({ state, digest }) {
    return digest !== undefined && (state === 'pushed' || state === 'adopted' || state === 'built');
}
function basesOf({ platforms, name, session, plan }, wanted, image) {
    const publishes = image.plan.decision.act === 'publish';
    return platforms.flatMap(({ platform, digest }) => {
        if (digest === undefined || !wanted.includes(platform))
            return [];
        if (publishes)
            return name === undefined ? [] : [{ platform, digest, name }];
        return plan.destination.to === 'layout' && session !== undefined ? [{ platform, digest, layout: (0,run_files/* layoutFolderOf */.mD)(session.folder, [platform]) }] : [];
    });
}
function nameOf({ names: [name] }) {
    return name === undefined ? {} : { name };
}

// EXTERNAL MODULE: ./.build/preflight/adopt-index.stage.js
var adopt_index_stage = __webpack_require__(29549);
// EXTERNAL MODULE: ./.build/preflight/preflight.stage.js + 4 modules
var preflight_stage = __webpack_require__(58104);
;// CONCATENATED MODULE: ./.build/legs/check-image.stage.js
// Preflight of one image of a leg: what is known to go wrong, or an image of this commit that is published already and is taken.




/** undefined: it is to be built. Never rejects: what went wrong is in `errors`. */
async function checkImage(image, logins, { world, timeline, known }) {
    const { expected, whole, plan } = image;
    if (whole.decision.act !== 'publish')
        return undefined;
    try {
        const { adoption, warnings } = await timeline.span('preflight', () => (0,preflight_stage/* preflight */.M)(whole, logins, world));
        known.warnings.push(...warnings);
        const { adopt } = adoption;
        if (adopt === undefined)
            return undefined;
        const index = await timeline.span('adopt', () => (0,adopt_index_stage.adoptIndex)(adopt, whole, logins, world));
        world.runner.info(`${expected.id}: ${adopt.image}@${adopt.digest} is the image of this commit already; it is taken as it is.`);
        const platforms = plan.platforms.map((platform) => {
            const there = index.platforms.find((one) => one.platform === platform);
            return there === undefined ? { platform, state: 'left-out', reason: 'The image that is there was published without it.' } : { platform, state: 'adopted', digest: there.digest };
        });
        const [name] = expected.names;
        return { id: expected.id, expected, plan, platforms, builds: [], errors: [], ...(name === undefined ? {} : { name }) };
    }
    catch (thrown) {
        return failedImage(image, (0,action_error/* asActionError */.z6)(thrown));
    }
}

// EXTERNAL MODULE: ./.build/legs/matrix.js
var matrix = __webpack_require__(45049);
// EXTERNAL MODULE: ./.build/hand-over/expected-codec.js
var expected_codec = __webpack_require__(80496);
// EXTERNAL MODULE: ./.build/inputs/invalid-inputs.js
var invalid_inputs = __webpack_require__(699);
;// CONCATENATED MODULE: ./.build/legs/opened-leg.js



/** Throws ActionError INVALID_INPUT: the plan can't be read, is of another run, commit or version, or has no such leg. */
function openLeg({ expected = '', leg = '' }, { run }, actionVersion) {
    const decoded = (0,expected_codec/* decodeExpected */.zU)(expected);
    if (!decoded.ok)
        throw (0,invalid_inputs/* invalidInputs */.R)([{ input: 'expected', given: expected, expected: decoded.expected }]);
    const set = decoded.value;
    const found = /^(?:0|[1-9]\d{0,2})$/.test(leg) ? set.legs[Number(leg)] : undefined;
    const stray = found === undefined ? [{ input: 'leg', given: leg, expected: `a leg of the plan, 0 to ${set.legs.length - 1}: \${{ matrix.leg }}` }] : [];
    const problems = [...(0,belonging/* strangeFields */.ql)(set, run, actionVersion), ...stray];
    if (problems.length > 0 || found === undefined)
        throw (0,invalid_inputs/* invalidInputs */.R)(problems);
    return { set, leg: found };
}

// EXTERNAL MODULE: ./.build/build/dockerfile-there.stage.js
var dockerfile_there_stage = __webpack_require__(13216);
// EXTERNAL MODULE: ./.build/hand-over/metadata-hash.js
var metadata_hash = __webpack_require__(39899);
// EXTERNAL MODULE: ./.build/plan/plan.stage.js + 6 modules
var plan_stage = __webpack_require__(45525);
// EXTERNAL MODULE: ./.build/legs/image-inputs.js
var image_inputs = __webpack_require__(89405);
// EXTERNAL MODULE: ./.build/legs/planned-inputs.js
var planned_inputs = __webpack_require__(45160);
;// CONCATENATED MODULE: ./.build/legs/plan-leg.stage.js
// Plans the images of a leg with the facts of the plan job, and makes sure that both came to the same: tags, labels, annotations.







/** In the order of building. Throws ActionError INVALID_INPUT. */
async function planLeg({ trigger, given, world }, { set, leg }) {
    const parts = leg.images.flatMap(({ image, platforms }) => set.images.filter(({ id }) => id === image).map((expected) => ({ expected, platforms })));
    const read = (0,image_inputs/* readImageInputs */.B)(new Map(parts.map(({ expected }) => [expected.id, (0,planned_inputs/* legInputs */.c2)(given.inputs, expected)])), given.environment, trigger);
    if (read.problems.length > 0)
        throw (0,invalid_inputs/* invalidInputs */.R)(read.problems);
    const several = parts.length > 1;
    const planned = [];
    const problems = [];
    for (const { expected, platforms } of parts) {
        const inputs = read.images.find(({ id }) => id === expected.id)?.inputs;
        if (inputs === undefined)
            continue;
        const { facts, checkedOut } = expected;
        const { plan: whole } = await (0,plan_stage/* planWithFacts */.F)(inputs, trigger, given, world, { settled: { facts, ...(checkedOut === undefined ? {} : { checkedOut }) } });
        const unlike = [...differences(whole, expected, set.publishes), ...(await (0,dockerfile_there_stage/* dockerfileProblems */.f)(whole, given, world))];
        problems.push(...unlike.map((problem) => (0,image_inputs/* ofImage */.p)(problem, expected.id, several)));
        const isBase = parts.some((other) => other.expected.dependsOn.includes(expected.id));
        const own = restrictedPlan(several ? withOwnFolder(whole, expected.id) : whole, platforms);
        planned.push({ expected, whole, isBase, plan: { ...own, destination: destinationFor(own, isBase) } });
    }
    if (problems.length > 0)
        throw (0,invalid_inputs/* invalidInputs */.R)(problems);
    return planned;
}
function differences(plan, expected, publishes) {
    const here = plan.decision.act === 'publish';
    const hint = 'give this step the inputs and DOCKER_METADATA_… variables of the plan, or leave them out';
    return [
        ...((0,metadata_hash/* metadataHashOf */.b)(plan.metadata) === expected.metadataHash ? [] : [{ input: 'expected', given: 'other tags, labels or annotations than this job comes to', expected: `the same in both jobs: ${hint}` }]),
        ...(plan.metadata.images.join() === expected.names.join() ? [] : [{ input: 'expected', given: `the repositories ${expected.names.join(', ')}`, expected: `${plan.metadata.images.join(', ')}, as this job comes to: ${hint}` }]),
        ...(here === publishes ? [] : [{ input: 'expected', given: publishes ? 'a run that publishes' : 'a run that publishes nothing', expected: `what this job comes to: ${plan.decision.reason}` }]),
    ];
}

;// CONCATENATED MODULE: ./.build/legs/build-leg.stage.js
// Role build: one leg of a run on several machines. Builds its platforms of its images, pushes them by digest, verifies each, and
// hands the digests over (of a run that publishes nothing, that they were built). It touches no tag; what fails does not keep back what is independent of it.















async function buildLeg(run) {
    const { inputs, trigger, given, world, begin, signal, timeline, known } = run;
    const opened = openLeg(inputs.fleet, trigger, action_version/* actionVersion */.R);
    const images = await timeline.span('plan', () => planLeg(run, opened));
    const [first, ...more] = images;
    if (first === undefined)
        return { how: 'nothing', reason: 'The leg has no image.' };
    const only = more.length === 0;
    if (only)
        known.plan = first.plan;
    for (const { plan } of images)
        for (const secret of (0,secrets_of/* secretsOf */.F)(plan.inputs))
            world.runner.hide(secret.reveal());
    const caches = new Map(images.map(({ expected, plan }) => [expected.id, (0,run_caches_stage/* openCaches */.a)({ plan, given, world, signal, timeline, known })]));
    const forAll = setupPlan([first.plan, ...more.map(({ plan }) => plan)]);
    const { logins, ready } = await timeline.span('setup', () => (0,setup_stage/* setUp */.s)(forAll, begin(forAll), given, signal));
    known.warnings.push(...logins.warnings);
    for (const cache of caches.values())
        cache.look(logins);
    const done = [];
    let session;
    for (const image of images) {
        (0,cancel/* stopIfCancelled */.F)(signal, 'build');
        const checked = await checkImage(image, logins, run);
        if (checked !== undefined) {
            done.push(checked);
            continue;
        }
        session ??= await timeline.span('builder', ready);
        const cache = caches.get(image.expected.id);
        if (cache !== undefined)
            done.push(await buildImage(image, { session, caches: cache, done, only, run }));
    }
    const builds = done.flatMap((one) => one.builds);
    known.builds = builds;
    (0,cancel/* stopIfCancelled */.F)(signal, 'merge');
    const result = resultOf(opened, images, done);
    const error = failureOf(done);
    const records = done.flatMap((one) => recordsOf(one, opened, (0,belonging/* attemptOf */.tx)(trigger.run)));
    if (records.length > 0 || error === undefined) {
        const { warnings } = await timeline.span('hand over', () => handOver(records, { expected: opened.set, leg: opened.leg.number, attempt: (0,belonging/* attemptOf */.tx)(trigger.run) }, world));
        known.warnings.push(...warnings);
    }
    // After what the run is for: whatever becomes of it, the digests are handed over.
    const kept = session === undefined ? done : await saveCaches(done, caches, session);
    const plan = only ? (kept[0]?.plan ?? first.plan) : undefined;
    const told = { builds, leg: result, ...(plan === undefined ? {} : { plan }) };
    return error === undefined ? { how: 'handed-over', ...told, ...(session === undefined ? {} : { builder: session.builder }) } : { how: 'failed', error, ...told };
}
async function saveCaches(done, caches, session) {
    const kept = [];
    for (const image of done) {
        const cache = caches.get(image.id);
        const built = image.builds.filter((build) => build.built);
        kept.push(built.length === 0 || cache === undefined ? image : { ...image, plan: await cache.save(image.plan, built, image.session ?? session) });
    }
    return kept;
}
/** undefined: nothing failed but optional platforms. */
function failureOf(done) {
    const error = (0,built_platforms/* joinErrors */._h)(done.flatMap(({ errors }) => errors));
    const waiting = done.flatMap(({ id, platforms }) => platforms.flatMap(({ platform, state, reason }) => (state === 'not-built' ? [`${id} was not built for ${platform}: ${reason ?? ''}`] : [])));
    if (waiting.length === 0)
        return error;
    if (error === undefined) {
        // The platform is optional for the image underneath, and needed here.
        const fix = "Mend the build of the image underneath (its error is in the log), or name the platform in this image's optional-platforms too.";
        return new action_error/* ActionError */.lZ({ code: 'BUILD_FAILED', what: waiting.join(' '), why: 'The image underneath goes without that platform, as it is one of its optional-platforms.', fix });
    }
    const { code, what, why, fix, failure } = error;
    return new action_error/* ActionError */.lZ({ code, what, why: [why, ...waiting].join('\n'), fix, ...(failure === undefined ? {} : { failure }), cause: error });
}
function resultOf({ set, leg }, images, done) {
    return {
        number: leg.number,
        name: (0,matrix/* legName */.u)(leg, set.images.length > 1),
        publishes: set.publishes,
        reason: images[0]?.plan.decision.reason ?? '',
        images: done.map(({ id, name, platforms }) => ({ id, platforms, ...(name === undefined ? {} : { name }) })),
    };
}
function recordsOf({ id, expected, platforms }, { set, leg }, attempt) {
    const common = {
        schema: 1,
        set: set.id,
        leg: leg.number,
        repository: set.repository,
        image: id,
        names: expected.names,
        ...(expected.target === undefined ? {} : { target: expected.target }),
        runId: set.runId,
        attempt,
        commit: set.commit,
        actionVersion: action_version/* actionVersion */.R,
    };
    return platforms.flatMap(({ platform, state, digest }) => {
        // What nobody can pull is no digest to hand over: that it was built is all.
        if (!set.publishes)
            return state === 'built' ? [{ ...common, platform }] : [];
        return (state === 'pushed' || state === 'adopted') && digest !== undefined ? [{ ...common, platform, digest }] : [];
    });
}


/***/ }),

/***/ 89405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readImageInputs),
/* harmony export */   p: () => (/* binding */ ofImage)
/* harmony export */ });
/* harmony import */ var _inputs_all_libraries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67955);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24958);


/** `given`: image -> its effective inputs. All problems of all images come at once. */
function readImageInputs(given, environment, trigger) {
    const read = [...given].map(([id, inputs]) => ({ id, read: (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)({ inputs, environment }, trigger, _inputs_all_libraries_js__WEBPACK_IMPORTED_MODULE_0__/* .allLibraries */ .$) }));
    return {
        images: read.flatMap((one) => (one.read.ok ? [{ id: one.id, inputs: one.read.inputs }] : [])),
        problems: read.flatMap((one) => (one.read.ok ? [] : one.read.problems.map((problem) => ofImage(problem, one.id, given.size > 1)))),
    };
}
function ofImage(problem, id, several) {
    return several ? { ...problem, input: `${problem.input} of ${id}` } : problem;
}


/***/ }),

/***/ 45049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ matrixJson),
/* harmony export */   u: () => (/* binding */ legName)
/* harmony export */ });
/** JSON for `strategy.matrix`: `{"include":[…]}`, empty where nothing is to be built (the job has to be skipped then). */
function matrixJson(legs, images) {
    return JSON.stringify({ include: legs.map((leg) => entryOf(leg, images)) });
}
function entryOf(leg, images) {
    const own = images.filter(({ id }) => leg.images.some(({ image }) => image === id));
    const platforms = [...new Set(leg.images.flatMap((image) => image.platforms))];
    const [label, ...labels] = leg.runner;
    return {
        leg: leg.number,
        name: legName(leg, images.length > 1),
        runner: labels.length === 0 ? label : leg.runner,
        platforms: platforms.join(','),
        images: leg.images.map(({ image }) => image).join(','),
        target: common(own.map(({ target }) => target)),
        'cache-scope': common(own.map(({ inputs }) => inputs['cache-scope'])),
    };
}
/** `linux/arm64`; of several images `app linux/arm64`, `base + app linux/arm64`. */
function legName(leg, severalImages) {
    const platforms = [...new Set(leg.images.flatMap((image) => image.platforms))].join(', ');
    return severalImages ? `${leg.images.map(({ image }) => image).join(' + ')} ${platforms}` : platforms;
}
/** Where all images of the leg have the same; empty: they differ, or have none. */
function common(values) {
    const [first = '', ...others] = [...new Set(values.map((value) => value ?? ''))];
    return others.length === 0 ? first : '';
}


/***/ }),

/***/ 45160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bE: () => (/* binding */ imageInputs),
/* harmony export */   bZ: () => (/* binding */ planningInputs),
/* harmony export */   c2: () => (/* binding */ legInputs)
/* harmony export */ });
/* unused harmony export plannedInputs */
/* harmony import */ var _inputs_input_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78130);
// Which inputs the plan job decides for all jobs of the run: what is built, and how it is published. Builder, logins, secrets and
// limits are each job's own; a default of the plan's step must not win over what a leg is given.

const what = [
    ...['context', 'file', 'target', 'platforms', 'build-args', 'build-contexts', 'no-cache', 'no-cache-filters', 'pull', 'attests', 'provenance', 'sbom'],
    ...['add-hosts', 'allow', 'cgroup-parent', 'network', 'shm-size', 'ulimit', 'compression', 'compression-level', 'force-compression', 'source-date-epoch', 'rewrite-timestamp'],
    ...['cache', 'cache-from', 'cache-to', 'cache-mode', 'cache-scope', 'cache-key', 'cache-image', 'cache-max-size', 'cache-timeout', 'cache-on-release', 'cache-mounts', 'cache-mounts-image'],
];
const publishing = [
    ...['push', 'images', 'tags', 'flavor', 'labels', 'annotations', 'sep-tags', 'sep-labels', 'sep-annotations', 'metadata-context', 'created'],
    ...['moving-tags', 'immutable-tags', 'overwrite', 'expect-public', 'optional-platforms', 'allow-platform-removal', 'max-size', 'max-size-growth'],
];
const plannedInputs = [...what, ...publishing];
/** Which part this job has, and what it is given for that; never an image's own. */
const ofRoles = ['role', 'runners', 'group-size', 'hand-over', 'expected', 'leg', 'records', 'images-file', 'bake-targets', 'changed-only', 'all-or-nothing', 'config', 'environment'];
/** What no document may hold: it is handed from job to job as an output. */
const secret = ['secrets', 'secret-envs', 'secret-files', 'ssh', 'password', 'registry-auth', 'github-token'];
/** `own`: of the plan's step. `image`: of the definition, which wins. */
function imageInputs(own, image) {
    const planned = Object.entries(own).filter(([name]) => plannedInputs.includes(name));
    const given = Object.entries(image).filter(([name]) => _inputs_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNames */ .vj.includes(name) && !ofRoles.includes(name) && !secret.includes(name));
    return Object.fromEntries([...planned, ...given]);
}
/** Of the plan's step for one image: as `imageInputs`, and what is the job's own. */
function planningInputs(own, image) {
    return { ...own, ...imageInputs(own, image) };
}
/** Of one image in a leg: what the plan has wins, the leg's own fill the rest. `platforms`: the whole image's, as the plan came to them. */
function legInputs(own, { inputs, platforms }) {
    const allowed = Object.entries(inputs).filter(([name]) => !ofRoles.includes(name) && !secret.includes(name));
    return { ...own, ...Object.fromEntries(allowed), platforms: platforms.join(',') };
}


/***/ }),

/***/ 1155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   handlebarsProgram: () => (/* binding */ handlebarsProgram)
/* harmony export */ });
/* harmony import */ var handlebars_dist_cjs_handlebars_compiler_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48406);
// Handlebars' parser, in a file of its own, so that it is loaded where a template needs it. It only parses.
// The parser alone: the compiler and what it draws in are three times its size.

/** Throws what is wrong with the text. */
function handlebarsProgram(text) {
    return (0,handlebars_dist_cjs_handlebars_compiler_base_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
}


/***/ })

};
