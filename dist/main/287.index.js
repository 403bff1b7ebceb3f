export const id = 287;
export const ids = [287];
export const modules = {

/***/ 68287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planFleet: () => (/* binding */ planFleet),
  planImages: () => (/* binding */ planImages)
});

// EXTERNAL MODULE: ./.build/hand-over/belonging.js
var belonging = __webpack_require__(77838);
// EXTERNAL MODULE: ./.build/hand-over/expected-codec.js
var expected_codec = __webpack_require__(80496);
// EXTERNAL MODULE: ./.build/hand-over/metadata-hash.js
var metadata_hash = __webpack_require__(39899);
// EXTERNAL MODULE: ./.build/hand-over/set-id.js
var set_id = __webpack_require__(2785);
// EXTERNAL MODULE: ./.build/inputs/invalid-inputs.js
var invalid_inputs = __webpack_require__(699);
// EXTERNAL MODULE: ./.build/plan/plan.stage.js + 6 modules
var plan_stage = __webpack_require__(45525);
// EXTERNAL MODULE: ./.build/unchanged/action-version.js
var action_version = __webpack_require__(36153);
// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __webpack_require__(97578);
// EXTERNAL MODULE: ./.build/legs/matrix.js
var matrix = __webpack_require__(45049);
;// CONCATENATED MODULE: ./.build/legs/described-legs.js


function describeLegs({ legs, images, handOver, publishes }, plans) {
    return [
        ...images.flatMap(({ id, names, platforms, dependsOn, target }) => [
            `Image ${id}: ${names.join(', ')}`,
            `  platforms ${platforms.join(', ')}`,
            ...(target === undefined ? [] : [`  target ${target}`]),
            ...(dependsOn.length === 0 ? [] : [`  built on ${dependsOn.join(', ')}`]),
            ...(plans.get(id)?.metadata.tags ?? []).map((tag) => `  ${publishes ? 'tag' : 'not published'} ${(0,image_ref/* tagRefText */.HG)(tag)}`),
        ]),
        ...legs.map((leg) => `Leg ${leg.number}: ${(0,matrix/* legName */.u)(leg, images.length > 1)} on ${leg.runner.join(', ')}`),
        publishes ? `Each leg hands over by ${handOver === 'artifact' ? 'an artifact' : 'the output leg-N of its job'}.` : 'Nothing is published: no leg hands anything over.',
    ].map((line) => line.replaceAll(/[\r\n]+/g, ' '));
}

;// CONCATENATED MODULE: ./.build/legs/image-order.js
/** Unknown images, images built on themselves, platforms that the image underneath does not have. Empty: they can be ordered. */
function dependencyProblems(images) {
    const byId = new Map(images.map((image) => [image.id, image]));
    const problems = images.flatMap((image) => image.dependsOn.flatMap((id) => {
        const base = byId.get(id);
        const given = `${image.id} depends on ${id}`;
        if (base === undefined)
            return [{ input: 'depends-on', given, expected: `an image of this run: ${images.map((one) => one.id).join(', ')}` }];
        const lacking = image.platforms.filter((platform) => !base.platforms.includes(platform));
        return lacking.length === 0 ? [] : [{ input: 'depends-on', given: `${given}, which is not built for ${lacking.join(', ')}`, expected: `platforms of ${id} with every platform of ${image.id}` }];
    }));
    const circle = findCircle(images);
    return circle === undefined ? problems : [...problems, { input: 'depends-on', given: circle.join(' depends on '), expected: 'images that are not built on themselves' }];
}
/** Images that are connected by depends-on, however far, in the order of building. Without problems of the above. */
function connectedImages(images) {
    const groupOf = new Map(images.map(({ id }) => [id, id]));
    const root = (id) => {
        const parent = groupOf.get(id) ?? id;
        return parent === id ? id : root(parent);
    };
    for (const { id, dependsOn } of images)
        for (const base of dependsOn)
            groupOf.set(root(base), root(id));
    return [...Map.groupBy(images, ({ id }) => root(id)).values()].map(inOrder);
}
function inOrder(images) {
    const done = new Map();
    const add = (image) => {
        if (done.has(image.id))
            return;
        for (const base of image.dependsOn)
            for (const found of images.filter(({ id }) => id === base))
                add(found);
        done.set(image.id, image);
    };
    for (const image of images)
        add(image);
    return [...done.values()];
}
/** The first that is found, from an image back to it. */
function findCircle(images) {
    const harmless = new Set();
    const follow = (id, path) => {
        if (path.includes(id))
            return [...path.slice(path.indexOf(id)), id];
        if (harmless.has(id))
            return undefined;
        for (const base of images.find((image) => image.id === id)?.dependsOn ?? []) {
            const circle = follow(base, [...path, id]);
            if (circle !== undefined)
                return circle;
        }
        harmless.add(id);
        return undefined;
    };
    for (const { id } of images) {
        const circle = follow(id, []);
        if (circle !== undefined)
            return circle;
    }
    return undefined;
}

// EXTERNAL MODULE: ./.build/domain/platform.js
var domain_platform = __webpack_require__(4028);
;// CONCATENATED MODULE: ./.build/legs/runner-choice.js
// Which runner builds a platform: the table's, GitHub's own of that processor, or, emulated, the nearest one of the two.
// It does not know who may use GitHub's arm64 runners: where they are not there, `linux/arm64=emulate` says so.

/** GitHub's hosted runners (docs.github.com, "GitHub-hosted runners reference"), by the processor that they have. */
const hosted = { amd64: 'ubuntu-24.04', arm64: 'ubuntu-24.04-arm' };
/** What they run natively besides: the kernel of the one runs programs of the other. */
const runner_choice_native = { amd64: 'amd64', '386': 'amd64', arm64: 'arm64', arm: 'arm64' };
/** `platforms`: all that are built, each once. A runner for another one is worth a warning: a table may serve several workflows. */
function chooseRunners(platforms, table) {
    const problems = [];
    const of = new Map();
    for (const platform of platforms) {
        const given = table.get(platform);
        const labels = given === undefined || given === 'emulate' ? defaultRunner(platform, given === 'emulate', table) : given;
        if (labels === undefined)
            problems.push({ input: 'runners', given: `${platform}=emulate`, expected: `a runner for linux/amd64 or linux/arm64 to emulate ${platform} on: both are to be emulated themselves` });
        else
            of.set(platform, labels);
    }
    const idle = [...table.keys()].filter((platform) => !platforms.includes(platform));
    return { of, problems, warnings: idle.map((platform) => `runners has a runner for ${platform}, which no image is built for.`) };
}
/** undefined: every candidate is to be emulated itself. */
function defaultRunner(platform, emulated, table) {
    const own = runner_choice_native[(0,domain_platform/* platformParts */.Y)(platform).architecture] ?? 'amd64';
    const candidates = emulated ? ['amd64', 'arm64'].filter((processor) => platform !== `linux/${processor}`) : [own, own === 'amd64' ? 'arm64' : 'amd64'];
    for (const processor of candidates) {
        const labels = runnerFor(processor, table);
        if (labels !== 'emulate')
            return labels;
    }
    return undefined;
}
function runnerFor(processor, table) {
    const given = [...table].find(([platform]) => platform === `linux/${processor}`)?.[1];
    return given ?? [hosted[processor] ?? ''];
}

;// CONCATENATED MODULE: ./.build/legs/divide.js


/** Jobs that a matrix can have (docs.github.com, "Running variations of jobs in a workflow"). */
const mostLegs = 256;
/** `groupSize`: platforms of one runner a leg, from 1. */
function divide(images, table, groupSize) {
    const runners = chooseRunners([...new Set(images.flatMap(({ platforms }) => platforms))], table);
    const problems = [...runners.problems, ...dependencyProblems(images)];
    if (problems.length > 0)
        return { ok: false, problems };
    const parts = connectedImages(images).flatMap((group) => groupPlatforms(group, runners.of, groupSize).map(({ runner, platforms }) => ({ runner, images: imagesFor(group, platforms) })));
    const legs = parts.map((part, number) => ({ number, ...part }));
    if (legs.length > mostLegs)
        return { ok: false, problems: [{ input: 'group-size', given: String(groupSize), expected: `a larger number, or fewer platforms and images: the matrix would have ${legs.length} jobs, and may have ${mostLegs}` }] };
    return { ok: true, legs, warnings: runners.warnings };
}
function groupPlatforms(images, runners, size) {
    const platforms = [...new Set(images.flatMap((image) => image.platforms))];
    const byRunner = Map.groupBy(platforms, (platform) => (runners.get(platform) ?? []).join());
    return [...byRunner.values()].flatMap((all) => Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size)).map((chunk) => ({ platforms: chunk, runner: chunk.flatMap((platform, at) => (at === 0 ? (runners.get(platform) ?? []) : [])) })));
}
function imagesFor(images, platforms) {
    return images.flatMap(({ id, platforms: own }) => {
        const built = platforms.filter((platform) => own.includes(platform));
        return built.length === 0 ? [] : [{ image: id, platforms: built }];
    });
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./.build/trigger/source.js
var trigger_source = __webpack_require__(10724);
;// CONCATENATED MODULE: ./.build/legs/dockerfile-there.stage.js
// Whether the Dockerfiles of local contexts are there, in a plan job that has a checkout: a leg would find it out minutes later.
// A context that is not in the checkout can't be looked at from here.


async function dockerfileProblems(plans, { environment }, { files }) {
    const workspace = environment['GITHUB_WORKSPACE'] ?? '.';
    if (!(await files.exists((0,posix_.join)(workspace, '.git'))))
        return [];
    const checked = await Promise.all([...plans].map(async ([id, { inputs, source }]) => {
        const { file } = inputs.build;
        if ((0,trigger_source/* isAddress */.PW)(source.context) || (file !== undefined && (0,trigger_source/* isAddress */.PW)(file)))
            return [];
        // As buildx has it: `file` is seen from the workspace, the default from the context.
        const path = file ?? (0,posix_.join)(source.context, 'Dockerfile');
        if (await files.exists((0,posix_.isAbsolute)(path) ? path : (0,posix_.join)(workspace, path)))
            return [];
        return [{ input: plans.size > 1 ? `file of ${id}` : 'file', given: path, expected: 'a Dockerfile that is in the checkout' }];
    }));
    return checked.flat();
}

;// CONCATENATED MODULE: ./.build/legs/ask-once.stage.js
function askOnce(world) {
    let repository;
    const times = new Map();
    const { github } = world;
    return {
        ...world,
        github: {
            ...github,
            repository: () => (repository ??= github.repository()),
            commitTime: (sha) => {
                const time = times.get(sha) ?? github.commitTime(sha);
                times.set(sha, time);
                return time;
            },
        },
    };
}

// EXTERNAL MODULE: ./.build/legs/image-inputs.js
var image_inputs = __webpack_require__(89405);
// EXTERNAL MODULE: ./.build/domain/image-definition.js
var image_definition = __webpack_require__(66278);
;// CONCATENATED MODULE: ./.build/legs/images.stage.js

/** Throws what reading the images-file throws. */
async function findImages({ inputs, trigger, given, world }) {
    if (inputs.fleet.imagesFile === undefined) {
        const id = (0,image_definition/* parseImageId */.C)('image');
        return id.ok ? [{ id: id.value, inputs: {}, dependsOn: [] }] : [];
    }
    const { readImages } = await __webpack_require__.e(/* import() */ 51).then(__webpack_require__.bind(__webpack_require__, 33051));
    return await readImages(inputs, trigger, given, world);
}

// EXTERNAL MODULE: ./.build/legs/planned-inputs.js
var planned_inputs = __webpack_require__(45160);
;// CONCATENATED MODULE: ./.build/legs/published-twice.js

function publishedTwice(plans) {
    const tags = [...plans].flatMap(([id, { metadata, decision }]) => (decision.act === 'publish' ? metadata.tags.map((tag) => ({ id, ref: (0,image_ref/* tagRefText */.HG)(tag) })) : []));
    return [...Map.groupBy(tags, ({ ref }) => ref)].flatMap(([ref, all]) => {
        const ids = [...new Set(all.map(({ id }) => id))];
        return ids.length < 2 ? [] : [{ input: 'tags', given: `${ref} of the images ${ids.join(' and ')}`, expected: 'tags or images (repositories) that differ: each reference can be one image only' }];
    });
}

// EXTERNAL MODULE: ./.build/legs/runner-table.js
var runner_table = __webpack_require__(35991);
;// CONCATENATED MODULE: ./.build/legs/plan-fleet.stage.js

















/** Throws ActionError INVALID_INPUT for all that is wrong with all images, NO_TAGS, GITHUB_API_FAILED or HAND_OVER_FAILED. */
async function planFleet(run) {
    const definitions = await run.timeline.span('images', () => findImages(run));
    return await planImages(run, definitions);
}
async function planImages(run, definitions) {
    if (definitions.length === 0)
        return { how: 'divided', division: nothing('No image has changed: there is nothing to build.') };
    const { given, world, timeline, known } = run;
    const planned = await timeline.span('plan', () => planAll(run, definitions));
    const plans = new Map([...planned].map(([id, { plan }]) => [id, plan]));
    const only = plans.size === 1 ? [...plans.values()][0] : undefined;
    if (only !== undefined)
        known.plan = only;
    else
        known.warnings.push(...[...plans].flatMap(([id, { inputs, metadata }]) => [...inputs.warnings, ...metadata.warnings].map((warning) => `${id}: ${warning}`)));
    const plan = only === undefined ? {} : { plan: only };
    const decision = decisionOf(plans);
    const images = [...plans].map(([id, { metadata }]) => ({ id, version: metadata.version, names: metadata.images, tags: metadata.tagNames }));
    if (decision.act === 'nothing' && decision.problems.length === 0)
        return { how: 'divided', ...plan, division: { ...nothing(decision.reason), images } };
    const divided = divide(definitions.map(({ id, dependsOn }) => ({ id, dependsOn, platforms: plans.get(id)?.platforms ?? [] })), (0,runner_table/* readRunners */._)(run.inputs.fleet.runners).table, run.inputs.fleet.groupSize);
    const problems = [
        ...(divided.ok ? [] : divided.problems),
        ...decision.problems,
        ...publishedTwice(plans),
        ...handOverProblems(run),
        ...(await dockerfileProblems(plans, given, world)),
    ];
    if (problems.length > 0 || !divided.ok)
        throw (0,invalid_inputs/* invalidInputs */.R)(problems);
    const expected = definitions.flatMap((definition) => {
        const one = planned.get(definition.id);
        return one === undefined ? [] : [expectedImage(definition, one, given.inputs)];
    });
    for (const warning of divided.warnings)
        world.runner.warning(warning, { title: 'Runners' });
    known.warnings.push(...divided.warnings);
    const set = named({
        schema: 1,
        repository: run.trigger.run.repository,
        runId: run.trigger.run.runId,
        attempt: (0,belonging/* attemptOf */.tx)(run.trigger.run),
        commit: run.trigger.run.sha,
        actionVersion: action_version/* actionVersion */.R,
        handOver: handOverOf(run),
        publishes: decision.act === 'publish',
        allOrNothing: run.inputs.fleet.allOrNothing,
        images: expected,
        legs: divided.legs,
    });
    for (const line of describeLegs(set, plans))
        world.runner.foreign(line);
    if (run.inputs.dryRun)
        return { how: 'divided', ...plan, division: { ...nothing(`Dry run: nothing is built. Without it ${set.legs.map((leg) => (0,matrix/* legName */.u)(leg, images.length > 1)).join('; ')} would be.`), images } };
    return { how: 'divided', ...plan, division: { set, expected: (0,expected_codec/* encodeExpected */.Te)(set), matrix: (0,matrix/* matrixJson */.b)(set.legs, expected), reason: decision.reason, images } };
}
/** Every image's inputs are read before any is planned. */
async function planAll({ given, trigger, world }, definitions) {
    const { images, problems } = (0,image_inputs/* readImageInputs */.B)(new Map(definitions.map(({ id, inputs }) => [id, (0,planned_inputs/* planningInputs */.bZ)(given.inputs, inputs)])), given.environment, trigger);
    if (problems.length > 0)
        throw (0,invalid_inputs/* invalidInputs */.R)(problems);
    const asking = askOnce(world);
    const planned = new Map();
    for (const { id, inputs } of images) {
        if (images.length > 1)
            world.runner.info(`Image ${id}:`);
        planned.set(id, await (0,plan_stage/* planWithFacts */.F)(inputs, trigger, given, asking));
    }
    return planned;
}
/** One for all images: a run publishes or it does not. */
function decisionOf(plans) {
    const all = [...plans].map(([id, { decision }]) => ({ id, ...decision }));
    const [first] = all;
    if (first === undefined)
        return { act: 'nothing', reason: 'There is no image.', problems: [] };
    const other = all.find(({ act }) => act !== first.act);
    const problems = other === undefined ? [] : [{ input: 'push', given: `${first.id}: ${first.act}, ${other.id}: ${other.act}`, expected: 'the same push for all images of a run' }];
    return { act: first.act, reason: first.reason, problems };
}
function expectedImage({ id, dependsOn, inputs }, { plan, facts, checkedOut }, own) {
    const { target } = plan.inputs.build;
    return {
        id,
        inputs: (0,planned_inputs/* imageInputs */.bE)(own, inputs),
        dependsOn,
        names: plan.metadata.images,
        platforms: plan.platforms,
        facts,
        metadataHash: (0,metadata_hash/* metadataHashOf */.b)(plan.metadata),
        ...(target === undefined ? {} : { target }),
        ...(checkedOut === undefined ? {} : { checkedOut }),
    };
}
function named(set) {
    return { ...set, id: (0,set_id/* setIdOf */.Rt)(set) };
}
function handOverOf({ inputs, world }) {
    const { handOver } = inputs.fleet;
    return handOver === 'auto' ? (world.artifacts.available() ? 'artifact' : 'outputs') : handOver;
}
function handOverProblems({ inputs, world }) {
    if (inputs.fleet.handOver !== 'artifact' || world.artifacts.available())
        return [];
    return [{ input: 'hand-over', given: 'artifact', expected: 'outputs or auto: this runner has no artifact service that the action can use' }];
}
function nothing(reason) {
    return { expected: '', matrix: (0,matrix/* matrixJson */.b)([], []), reason, images: [] };
}


/***/ })

};
