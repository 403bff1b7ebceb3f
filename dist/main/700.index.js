export const id = 700;
export const ids = [700];
export const modules = {

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

/***/ 32700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepChanged: () => (/* binding */ keepChanged)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./.build/images/changed-images.js
function chooseChanged(images, changes) {
    const kept = new Map(images.flatMap(({ id }) => (changes.has(id) ? [[id, changes.get(id) ?? '']] : [])));
    spread(kept, () => images.flatMap(({ id, dependsOn }) => dependsOn.map((base) => [base, id, `it is built on ${base}`])));
    // A base that did not change is built as well: an image waits for the digest of this run.
    spread(kept, () => images.flatMap(({ id, dependsOn }) => dependsOn.map((base) => [id, base, `${id} is built on it`])));
    return { kept: new Map(images.flatMap(({ id }) => (kept.has(id) ? [[id, kept.get(id) ?? '']] : []))), skipped: images.flatMap(({ id }) => (kept.has(id) ? [] : [id])) };
}
/** All that an image is built on, also by way of others. */
function basesOf(id, images) {
    const found = new Set([id]);
    // A set gives what is added while it is gone through.
    for (const one of found)
        for (const base of images.find((image) => image.id === one)?.dependsOn ?? [])
            found.add(base);
    found.delete(id);
    return [...found];
}
/** Until nothing is added: `from` kept means `to` is kept. */
function spread(kept, links) {
    for (let size = -1; size !== kept.size;) {
        size = kept.size;
        for (const [from, to, why] of links())
            if (kept.has(from) && !kept.has(to))
                kept.set(to, why);
    }
}

// EXTERNAL MODULE: ./.build/build/concurrency.js
var concurrency = __webpack_require__(35082);
// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __webpack_require__(63926);
// EXTERNAL MODULE: ./.build/hand-over/shared-logins.js
var shared_logins = __webpack_require__(91697);
// EXTERNAL MODULE: ./.build/publish/shared-reads.stage.js
var shared_reads_stage = __webpack_require__(32685);
// EXTERNAL MODULE: ./.build/setup/setup.stage.js + 2 modules
var setup_stage = __webpack_require__(48494);
// EXTERNAL MODULE: ./.build/trigger/payload.js
var trigger_payload = __webpack_require__(33687);
;// CONCATENATED MODULE: ./.build/images/changed-base.js

function changedBase({ event, run }, payload) {
    switch (event.kind) {
        case 'pull-request': {
            const base = (0,trigger_payload/* optionalText */.mR)(payload, 'pull_request.base.sha');
            if (event.pullRequest.state !== 'open')
                return { all: 'the pull request is closed' };
            return base === undefined ? { all: 'the event does not tell the base of the pull request' } : { since: base, head: event.pullRequest.headSha, direct: false };
        }
        case 'branch-push': {
            const before = (0,trigger_payload/* optionalText */.mR)(payload, 'before');
            if (event.forced)
                return { all: 'the branch was force-pushed' };
            if (before === undefined || /^0+$/.test(before))
                return { all: 'the branch is new' };
            return { since: before, head: run.sha, direct: true };
        }
        case 'merge-group': {
            const base = (0,trigger_payload/* optionalText */.mR)(payload, 'merge_group.base_sha');
            return base === undefined ? { all: 'the event does not tell the base of the merge group' } : { since: base, head: event.headSha, direct: true };
        }
        case 'tag-push':
        case 'release':
        case 'schedule':
        case 'dispatch':
        case 'repository-dispatch':
        case 'pull-request-target':
        case 'workflow-run':
        case 'issue-comment':
        case 'deletion':
        case 'create':
        case 'registry-package':
            return { all: `a run of ${run.event} has no base to compare with` };
    }
}
/** Why the answer says too little; undefined: its files are all that changed. */
function whyIncomplete({ standing, files }, direct) {
    if (standing === 'unknown')
        return 'GitHub knows no way between the two commits';
    if (direct && standing !== 'ahead' && standing !== 'identical')
        return 'the commit does not follow the one before';
    return files === undefined ? 'more files changed than GitHub lists' : undefined;
}

// EXTERNAL MODULE: ./.build/publish/live-image.stage.js + 1 modules
var live_image_stage = __webpack_require__(82556);
// EXTERNAL MODULE: ./.build/publish/registry-access.stage.js
var registry_access_stage = __webpack_require__(53526);
// EXTERNAL MODULE: ./.build/world/ports/registry.js
var registry = __webpack_require__(55531);
// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __webpack_require__(97578);
;// CONCATENATED MODULE: ./.build/images/published.js
// What the tags that a run would move tell of the images under them: the commits that these were built from, or why the image is built
// whatever has changed. Immutable tags say nothing, since they are new with each commit. Pure.

const revisionKey = 'org.opencontainers.image.revision';
function movingTags({ metadata }) {
    return metadata.tags.filter(({ kind }) => kind === 'moving');
}
function tellPublished(tags, plan) {
    if (!namesOwnCommit(plan))
        return { unknown: `${revisionKey} of this run does not name the commit of the push, so that of the published image may not be its own either` };
    if (tags.length === 0)
        return { unknown: 'none of its tags moves, and without one nothing says what was published last' };
    const revisions = new Set();
    for (const { tag, live } of tags) {
        const name = (0,image_ref/* tagRefText */.HG)(tag);
        if (live === undefined)
            return { unknown: `there is no ${name} yet` };
        const lacking = plan.platforms.filter((platform) => !live.platforms.some((there) => there.platform === platform));
        if (lacking.length > 0)
            return { unknown: `${name} lacks ${lacking.join(', ')}` };
        // Of a name or a short hash GitHub could take something else for the commit; nor does a stranger's text belong in a log.
        if (live.revision === undefined || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(live.revision))
            return { unknown: `${name} does not say of which commit it was built` };
        revisions.add(live.revision);
    }
    return { revisions: [...revisions] };
}
/** What was built under a label of the user's own, or of another checkout, can't be compared with what is built now. */
function namesOwnCommit({ metadata, trigger }) {
    const stated = metadata.annotations.flatMap(({ key, value }) => (key === revisionKey ? [value] : []));
    return [metadata.labels[revisionKey], ...stated].every((revision) => revision === trigger.run.sha);
}

;// CONCATENATED MODULE: ./.build/images/published.stage.js
// Reads from the registries what each image's tags point to, for changed-only. It only reads, and a registry that refuses or fails
// is no error: the image is built.





async function readPublished(plan, session, world) {
    const folder = session.environment['DOCKER_CONFIG'] ?? '';
    try {
        const tags = movingTags(plan);
        return tellPublished(await Promise.all(tags.map(async (tag) => ({ tag, live: await (0,live_image_stage/* readLiveImage */.e)(tag.image, tag.tag, await world.registryFor(tag.image, folder)) }))), plan);
    }
    catch (thrown) {
        if (!(thrown instanceof registry/* RegistryError */.g) && !(thrown instanceof action_error/* ActionError */.lZ))
            throw thrown;
        const failed = (0,registry_access_stage/* sentenceOf */.$N)(thrown);
        return { unknown: `what is published could not be read (${failed})`, failed };
    }
}

;// CONCATENATED MODULE: ./.build/images/changed-since.stage.js
// Finds out for each image which files have changed, and since when: since the commits that its published tags were built from, or, where
// nothing is published, since the base of the event. It only reads; what can't be found out is said, and the image is built.







/** The plan's job has ten minutes, and a registry that is down would be asked again and again for as long. */
const longestMs = 60_000;
const imagesAtOnce = 8;
async function compareImages(plans, run) {
    const isPublished = run.trigger.event.kind === 'branch-push' && [...plans.values()].every(({ decision }) => decision.act === 'publish');
    if (isPublished)
        return await sincePublished(plans, run);
    const compared = await sinceBase(run);
    return new Map([...plans.keys()].map((id) => [id, compared]));
}
/** What is published nowhere can only be compared with what the event has to offer. */
async function sinceBase({ trigger, given, world }) {
    const base = changedBase(trigger, given.payload);
    return 'all' in base ? { unknown: base.all } : await compareWith([base.since], openComparison(base, world));
}
async function sincePublished(plans, run) {
    const { inputs, trigger, given, world } = run;
    const session = await (0,setup_stage/* openLogins */.P)({ inputs: (0,shared_logins/* loginsOfAll */.L)([...plans.values()].map((plan) => plan.inputs), inputs) }, given, world);
    const compare = openComparison({ head: trigger.run.sha, direct: true }, world);
    const reads = (0,shared_reads_stage/* shareReads */.V)(world);
    const over = new AbortController();
    let isOver = false;
    const tooLong = world.clock.sleep(longestMs, over.signal).then(() => {
        isOver = true;
        const failed = `Registries and GitHub did not answer within ${longestMs / 1000} s.`;
        return { unknown: `what is published could not be read (${failed})`, failed };
    });
    const look = async (plan) => {
        if (isOver)
            return await tooLong;
        const published = await readPublished(plan, session, reads.world);
        return 'unknown' in published ? published : await compareWith(published.revisions, compare);
    };
    try {
        const found = await (0,concurrency/* runBounded */.B)([...plans], imagesAtOnce, async ([id, plan]) => [id, await Promise.race([look(plan), tooLong])]);
        warnOfFailures(found.flatMap(([, { failed }]) => failed ?? []), run);
        return new Map(found);
    }
    finally {
        over.abort();
        reads.end();
    }
}
/** Without a login that can read, every push builds everything: that is worth more than a line of the log. */
function warnOfFailures(failures, { world, known }) {
    const [first] = failures;
    if (first === undefined)
        return;
    const warning = `changed-only: ${failures.length === 1 ? 'an image is' : `${failures.length} images are`} built whatever has changed, since what is published could not be read. ${first} The job that plans needs a login that may read there: permissions: packages: read, or registry, username and password.`;
    world.runner.warning(warning, { title: 'changed-only' });
    known.warnings.push(warning);
}
/** Each commit is asked for once, however many images were built from it. */
function openComparison({ head, direct }, { github }) {
    const answers = new Map();
    const ask = async (since) => {
        // That commit is published: nothing can have changed.
        if (since === head)
            return { since, files: [] };
        try {
            const changed = await github.changedFiles(since, head);
            const incomplete = whyIncomplete(changed, direct);
            return incomplete === undefined ? { since, files: changed.files ?? [] } : { unknown: `${incomplete} (since ${since.slice(0, 7)})` };
        }
        catch (thrown) {
            const { code, why } = (0,action_error/* asActionError */.z6)(thrown);
            if (code !== 'GITHUB_API_FAILED')
                throw thrown;
            return { unknown: `GitHub did not tell which files changed since ${since.slice(0, 7)} (${why})` };
        }
    };
    return (since) => {
        const answer = answers.get(since) ?? ask(since);
        answers.set(since, answer);
        return answer;
    };
}
async function compareWith(commits, compare) {
    const changes = [];
    for (const found of await Promise.all(commits.map(compare))) {
        if ('unknown' in found)
            return found;
        changes.push(found);
    }
    return { changes };
}

// EXTERNAL MODULE: ./.build/dockerfile/given-contexts.js
var given_contexts = __webpack_require__(30801);
// EXTERNAL MODULE: ./.build/inputs/lists.js
var lists = __webpack_require__(15235);
// EXTERNAL MODULE: ./.build/trigger/source.js
var trigger_source = __webpack_require__(10724);
// EXTERNAL MODULE: ./.build/unchanged/dockerfile-text.stage.js + 1 modules
var dockerfile_text_stage = __webpack_require__(34203);
// EXTERNAL MODULE: ./.build/unchanged/no-key.js
var no_key = __webpack_require__(58815);
;// CONCATENATED MODULE: ./.build/images/image-sources.stage.js
// Finds which files of the repository an image is made of, as its build would: context, Dockerfile, .dockerignore, named contexts. What
// can't be told from the repository's paths is said to be unknown. It only reads.






async function findSources(image, trigger, given, { files }) {
    try {
        return { files: await new SourceFinder({ ...given.inputs, ...image.inputs }, trigger, given.environment['GITHUB_WORKSPACE'] ?? '.', files).find(image.dependsOn) };
    }
    catch (thrown) {
        if (thrown instanceof no_key/* NoKey */.j)
            return { unknown: thrown.message };
        throw thrown;
    }
}
class SourceFinder {
    #inputs;
    #trigger;
    #workspace;
    #files;
    constructor(inputs, trigger, workspace, files) {
        this.#inputs = inputs;
        this.#trigger = trigger;
        this.#workspace = workspace;
        this.#files = files;
    }
    /** Throws NoKey with the reason why it is not known. */
    async find(bases) {
        const [file, context] = [this.#input('file'), this.#input('context')];
        if (file !== undefined && (0,trigger_source/* isAddress */.PW)(file))
            throw new no_key/* NoKey */.j(`Its Dockerfile is ${file}.`);
        const source = (0,trigger_source/* chooseSource */.LV)({ ...(context === undefined ? {} : { context }), ...(file === undefined ? {} : { file }) }, this.#trigger, {
            workspace: this.#workspace,
            workspaceIsCheckout: await this.#files.exists((0,posix_.join)(this.#workspace, '.git')),
            workspaceHasDockerfile: await this.#files.exists((0,posix_.resolve)(this.#workspace, file ?? 'Dockerfile')),
        });
        const main = source.kind === 'git' ? this.#ofCommit(source.context, file) : await this.#local(source.context, file);
        const reading = lists/* lines */.Mn.parse(this.#inputs['build-contexts'] ?? '');
        const named = await Promise.all(Object.entries((0,given_contexts/* namesOfContexts */.C)(reading.ok ? reading.value : [])).map(([name, from]) => (bases.includes(name) ? Promise.resolve([]) : this.#named((0,trigger_source/* expandDefaultContext */.j1)(from, this.#trigger)))));
        return { folders: [...main.folders, ...named.flat()], files: main.files };
    }
    /** BuildKit applies no .dockerignore to a Git context. */
    #ofCommit(context, file = 'Dockerfile') {
        const folder = this.#folderOfCommit(context);
        return { folders: [{ folder }], files: [(0,posix_.join)(folder, file)] };
    }
    async #local(context, file) {
        if ((0,trigger_source/* isAddress */.PW)(context))
            throw new no_key/* NoKey */.j(`Its context is ${context}, which may have changed.`);
        const folder = await this.#folderHere(context);
        const { rules } = await (0,dockerfile_text_stage/* readLocalDockerfile */.Q)((0,posix_.resolve)(this.#workspace, folder), file, this.#workspace, this.#files);
        const dockerfiles = file === undefined ? [(0,posix_.join)(folder, 'Dockerfile'), (0,posix_.join)(folder, 'dockerfile')] : [await this.#folderHere(file)];
        return { folders: [{ folder, rules }], files: [...dockerfiles, ...dockerfiles.map((path) => `${path}.dockerignore`), (0,posix_.join)(folder, '.dockerignore')] };
    }
    async #named(from) {
        // An image is no file of the repository, like the one behind FROM.
        if (from.startsWith('docker-image://') || from.startsWith('target:'))
            return [];
        if (from.startsWith((0,trigger_source/* gitContext */.cw)(this.#trigger)))
            return [{ folder: this.#folderOfCommit(from) }];
        if ((0,trigger_source/* isAddress */.PW)(from))
            throw new no_key/* NoKey */.j(`Its build context ${from} may have changed.`);
        const folder = await this.#folderHere(from);
        return [{ folder, rules: await (0,dockerfile_text_stage/* readFolderRules */.A)((0,posix_.resolve)(this.#workspace, folder), this.#files) }, { folder: (0,posix_.join)(folder, '.dockerignore') }];
    }
    #folderOfCommit(context) {
        const event = (0,trigger_source/* gitContext */.cw)(this.#trigger);
        if (context === event)
            return '';
        if (!context.startsWith(`${event}:`))
            throw new no_key/* NoKey */.j(`Its context is ${context}, which may have changed.`);
        return withoutDot((0,posix_.relative)('/', (0,posix_.join)('/', context.slice(event.length + 1))));
    }
    /** Relative to the repository, which has to be the workspace; without links on the way, behind which other files are. */
    async #folderHere(path) {
        if (!(await this.#files.exists((0,posix_.join)(this.#workspace, '.git'))))
            throw new no_key/* NoKey */.j(`${path} is no path of a checkout in the workspace.`);
        const place = withoutDot((0,posix_.relative)(this.#workspace, (0,posix_.resolve)(this.#workspace, path)));
        if (place === '..' || place.startsWith('../'))
            throw new no_key/* NoKey */.j(`${path} is outside of the repository.`);
        for (let below = place; below !== '' && below !== '.'; below = (0,posix_.dirname)(below)) {
            const name = below.slice(below.lastIndexOf('/') + 1);
            const entries = await this.#files.entries((0,posix_.resolve)(this.#workspace, (0,posix_.dirname)(below)));
            if (entries.some((entry) => entry.name === name && entry.kind === 'link'))
                throw new no_key/* NoKey */.j(`${below} is a link.`);
        }
        return place;
    }
    #input(name) {
        return this.#inputs[name]?.trim() || undefined;
    }
}
function withoutDot(path) {
    return path === '.' ? '' : path;
}

;// CONCATENATED MODULE: ./.build/images/image-files.js
/** The first of the changed files that belongs to it. */
function findChange({ folders, files }, changed) {
    return changed.find((path) => files.some((file) => file === path || isAbove(path, file)) || folders.some((folder) => isIn(path, folder)));
}
function isIn(path, { folder, rules }) {
    // A submodule or link that the folder is in changes as one file.
    if (path === folder || isAbove(path, folder))
        return true;
    if (folder !== '' && !isAbove(folder, path))
        return false;
    return rules === undefined || !isIgnored(folder === '' ? path : path.slice(folder.length + 1), rules);
}
function isIgnored(path, rules) {
    let judgement;
    const parts = path.split('/');
    for (const index of parts.keys())
        judgement = rules.judge(parts.slice(0, index + 1).join('/'), judgement);
    return judgement?.ignored === true;
}
function isAbove(folder, path) {
    return path.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./.build/images/why-changed.js


/** A clause without the image's name; undefined: nothing of it has changed. */
function whyChanged(id, { images, compared, sources, shared }) {
    const found = compared.get(id) ?? { unknown: 'nothing was compared' };
    const own = sources.get(id) ?? { unknown: 'nothing was found.' };
    if ('unknown' in found)
        return found.unknown;
    if ('unknown' in own)
        return `what it is made of is not known: ${own.unknown}`;
    for (const { since, files } of found.changes) {
        const when = `has changed since ${since.slice(0, 7)}`;
        const change = shared.find((file) => files.includes(file)) ?? findChange(own.files, files);
        if (change !== undefined)
            return `${change} ${when}`;
        // The image beneath may have been published with a change that this one's build failed on: then only this one lacks it.
        for (const base of basesOf(id, images)) {
            const beneath = sources.get(base);
            const below = beneath !== undefined && 'files' in beneath ? findChange(beneath.files, files) : undefined;
            if (below !== undefined)
                return `${below} of ${base}, which it is built on, ${when}`;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/images/changed-only.stage.js
// The input changed-only: leaves out images none of whose files have changed since what they are compared with (changed-since.stage.ts).
// In doubt an image is built, and the log says why.





/** `plans`: of each of the images. Those that are kept come in the order given. */
async function keepChanged(images, plans, run) {
    const { trigger, given, world } = run;
    const compared = await compareImages(plans, run);
    const sources = new Map(await Promise.all(images.map(async (image) => [image.id, await findSources(image, trigger, given, world)])));
    const facts = { images, compared, sources, shared: sharedFiles(run) };
    const choice = chooseChanged(images, new Map(images.flatMap(({ id }) => {
        const why = whyChanged(id, facts);
        return why === undefined ? [] : [[id, why]];
    })));
    tell(choice, facts, run);
    return images.filter(({ id }) => choice.kept.has(id));
}
function tell({ kept, skipped }, { images, compared }, { world: { runner } }) {
    const [why, ...others] = new Set(kept.values());
    if (skipped.length === 0 && why !== undefined && others.length === 0) {
        runner.foreign(`changed-only: every image is built, since ${why}.`);
        return;
    }
    runner.startGroup(`changed-only: ${kept.size} of ${images.length} images are built`);
    for (const [id, reason] of kept)
        runner.foreign(`${id}: built, since ${reason}`);
    for (const id of skipped) {
        const found = compared.get(id);
        const commits = found !== undefined && 'changes' in found ? found.changes.map(({ since }) => since.slice(0, 7)) : [];
        runner.foreign(`${id}: skipped, none of its files has changed since ${commits.join(' and ')}`);
    }
    runner.endGroup();
}
/** What all images of the run are described by: the workflow, the images' file, the configuration with what it extends. */
function sharedFiles({ trigger: { run }, given: { inputs, environment }, configFiles }) {
    const workflow = environment['GITHUB_WORKFLOW_REF'] ?? '';
    const isOwn = workflow.toLowerCase().startsWith(`${run.repository.toLowerCase()}/`);
    const ofWorkflow = isOwn ? [workflow.slice(run.repository.length + 1).replace(/@[^@]*$/, '')] : [];
    const ofImages = inputs['images-file']?.trim() ?? '';
    return [...ofWorkflow, ...[ofImages, ...configFiles].flatMap((file) => (file === '' ? [] : [(0,posix_.normalize)(file)]))];
}


/***/ }),

/***/ 53526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   Yb: () => (/* binding */ registryAccess),
/* harmony export */   bf: () => (/* binding */ digestUnder)
/* harmony export */ });
/* harmony import */ var _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63926);
/* harmony import */ var _world_ports_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55531);
/* harmony import */ var _registry_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17344);
// The registry of each image with the run's logins, and what a transaction reads of tags. It writes nothing.



function registryAccess(world, configFolder) {
    return (image) => world.registryFor(image, configFolder);
}
/** `expected`: what it may well be. Anything else is read and hashed before it is believed: a header is only a header. */
async function digestUnder({ image, tag }, access, ...expected) {
    const registry = await access(image);
    const stated = await registry.resolveTag(image, tag);
    if (stated === undefined || expected.length === 0 || expected.includes(stated))
        return stated;
    return (await registry.readManifest(image, tag))?.digest;
}
/** What went wrong in one sentence, for a warning or a tag's reason. */
function sentenceOf(thrown) {
    if (thrown instanceof _world_ports_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .g)
        return sentenceOf((0,_registry_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .registryFailure */ .M)(thrown));
    if (thrown instanceof _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return `${thrown.what} ${thrown.why.split('\n')[0] ?? ''}`;
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 32685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ shareReads)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65459);
// Lets checks that go side by side share what they read: one request for a manifest, a config or the digest under a tag that two
// of them want to know at the same time. Only until `end`, and only what was found: absence and failures are asked for again.

/** For a time in which nothing is written that is read. Logins are those of `registryFor`; what is read without one is not shared. */
function shareReads(world) {
    let isOpen = true;
    const manifests = memory(() => isOpen);
    const tags = memory(() => isOpen);
    const blobs = memory(() => isOpen);
    const sharing = (registry, folder) => ({
        ...registry,
        // By digest the bytes are always the same; what stands under a tag is asked for once by its digest.
        readManifest: (image, reference) => (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(reference).ok ? manifests(`${folder} ${image} ${reference}`, () => registry.readManifest(image, reference)) : registry.readManifest(image, reference),
        resolveTag: (image, tag) => tags(`${folder} ${image} ${tag}`, () => registry.resolveTag(image, tag)),
        readBlob: async (image, digest) => (await blobs(`${folder} ${image} ${digest}`, () => registry.readBlob(image, digest))) ?? (await registry.readBlob(image, digest)),
    });
    return {
        world: { ...world, registryFor: async (image, folder) => sharing(await world.registryFor(image, folder), folder) },
        end: () => {
            isOpen = false;
        },
    };
}
function memory(isOpen) {
    const answers = new Map();
    return (key, read) => {
        if (!isOpen())
            return read();
        const known = answers.get(key);
        if (known !== undefined)
            return known;
        const asked = read();
        answers.set(key, asked);
        const forget = () => void answers.delete(key);
        asked.then((answer) => (answer === undefined ? forget() : undefined), forget);
        return asked;
    };
}


/***/ }),

/***/ 34203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readFolderRules),
  Q: () => (/* binding */ readLocalDockerfile)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./.build/domain/parsed.js
var parsed = __webpack_require__(63238);
;// CONCATENATED MODULE: ./.build/unchanged/ignore-rules.js
// Which files of a context a .dockerignore keeps out, to the letter of BuildKit's own matcher (moby/patternmatcher and its
// ignorefile, as fsutil's walk uses them). Pure. A pattern that is not understood to the letter makes no rules at all.


function readIgnoreRules(text) {
    const rules = [];
    for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
        if (line.startsWith('#') || line.trim() === '')
            continue;
        const rule = readRule(line.trim());
        if (rule === undefined)
            return (0,parsed/* malformed */.Q)(`a pattern of .dockerignore that the action understands, not "${line.trim()}"`);
        rules.push(rule);
    }
    const exceptions = rules.filter(({ isException }) => isException);
    const arePlain = exceptions.every(({ text: pattern }) => !/[*[\]?^\\]/.test(pattern.replace(/\/?\*\*$/, '')));
    return (0,parsed/* parsed */.Y)({
        judge: (path, parent) => judge(rules, path, parent),
        mayExcept: (folder) => exceptions.length > 0 && (!arePlain || exceptions.some(({ text: pattern }) => `${pattern.replace(/\/?\*\*$/, '')}/`.startsWith(`${folder}/`))),
    });
}
function judge(rules, path, parent) {
    const matched = [];
    let ignored = false;
    for (const [at, rule] of rules.entries()) {
        // A rule that can't change the answer is not asked, and counts as not matched below, too: as BuildKit has it.
        const applies = parent?.matched[at] === true || (rule.isException === ignored && rule.matches(path));
        matched.push(applies);
        if (applies)
            ignored = !rule.isException;
    }
    return { ignored, matched };
}
function readRule(line) {
    const isException = line.startsWith('!');
    const written = isException ? line.slice(1).trim() : line;
    if (written === '')
        return undefined;
    const cleaned = clean(written);
    const text = cleaned.length > 1 && cleaned.startsWith('/') ? cleaned.slice(1) : cleaned;
    // A second clean-up takes the first character of what is left for a mark again.
    if (!isException && text.startsWith('!'))
        return undefined;
    const matches = matcherOf(text);
    return matches === undefined ? undefined : { text, isException, matches };
}
/** Go's filepath.Clean. */
function clean(path) {
    const normal = (0,posix_.normalize)(path);
    return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}
/** patternmatcher's Pattern.compile and match, with its kinds: exact, prefix, suffix, regular expression. */
function matcherOf(pattern) {
    const special = /[*?[\]\\]/;
    if (!special.test(pattern))
        return (path) => path === pattern;
    if (pattern.endsWith('**') && !special.test(pattern.slice(0, -2)) && pattern !== '**') {
        const prefix = pattern.slice(0, -2);
        return (path) => path.startsWith(prefix);
    }
    if (pattern.startsWith('**') && !special.test(pattern.slice(2))) {
        const suffix = pattern.slice(2);
        return (path) => path.endsWith(suffix) || (suffix.startsWith('/') && path === suffix.slice(1));
    }
    const expression = expressionOf(pattern);
    return expression === undefined ? undefined : (path) => expression.test(path);
}
function expressionOf(pattern) {
    let source = '^';
    for (let rest = pattern; rest !== '';) {
        const [taken, translated] = translate(rest);
        if (translated === undefined)
            return undefined;
        source += translated;
        rest = rest.slice(taken.length);
    }
    try {
        return new RegExp(`${source}$`, 'u');
    }
    catch {
        return undefined;
    }
}
/** The first piece of a pattern, and what it is as a regular expression. */
function translate(rest) {
    const [stars] = /^\*\*\/?/.exec(rest) ?? [];
    if (stars !== undefined)
        return [stars, stars.length === rest.length ? '[^\\n]*' : '(?:[^\\n]*/)?'];
    if (rest.startsWith('*'))
        return ['*', '[^/]*'];
    if (rest.startsWith('?'))
        return ['?', '[^/]'];
    if (rest.startsWith('\\')) {
        // Before a letter or digit, Go's regular expressions have meanings of their own.
        const [escaped, sign = ''] = /^\\([^A-Za-z0-9])/u.exec(rest) ?? [];
        return escaped === undefined ? [rest, undefined] : [escaped, literal(sign)];
    }
    const [group] = /^\[\^?(?:[^\]\\[&~-]|(?<=[A-Za-z0-9])-(?=[A-Za-z0-9]))+\]/u.exec(rest) ?? [];
    if (group !== undefined)
        return [group, group];
    if (/^[[\]]/.test(rest))
        return [rest, undefined];
    const [character = ''] = /^./su.exec(rest) ?? [];
    // ^ is not escaped there either; nobody means it.
    return [character, character === '^' ? undefined : literal(character)];
}
function literal(character) {
    return character.replace(/[$()*+./?[\\\]^{|}]/, '\\$&');
}

// EXTERNAL MODULE: ./.build/unchanged/no-key.js
var no_key = __webpack_require__(58815);
;// CONCATENATED MODULE: ./.build/unchanged/dockerfile-text.stage.js
// Finds the Dockerfile of a local context and what .dockerignore says, where buildx and BuildKit look for them
// (buildx build/opt.go loadInputs; buildkit dockerui/config.go ReadEntrypoint). It only reads.



/** `file` as given, seen from `workspace`. Throws NoKey. */
async function readLocalDockerfile(context, file, workspace, files) {
    const named = file === undefined ? (0,posix_.join)(context, 'Dockerfile') : (0,posix_.resolve)(workspace, file);
    const asNamed = await files.read(named);
    const path = asNamed === undefined && named.endsWith('/Dockerfile') ? (0,posix_.join)((0,posix_.dirname)(named), 'dockerfile') : named;
    const text = asNamed ?? (await files.read(path));
    if (text === undefined)
        throw new no_key/* NoKey */.j(`There is no Dockerfile at ${named}.`);
    const own = await files.read(`${path}.dockerignore`);
    return { text, rules: rulesOf(own ?? (await files.read((0,posix_.join)(context, '.dockerignore')))) };
}
/** Of a named context, which has no Dockerfile of its own. Throws NoKey. */
async function readFolderRules(folder, files) {
    return rulesOf(await files.read((0,posix_.join)(folder, '.dockerignore')));
}
function rulesOf(text) {
    const rules = readIgnoreRules(text ?? '');
    if (!rules.ok)
        throw new no_key/* NoKey */.j(`Expected ${rules.expected}.`);
    return rules.value;
}


/***/ }),

/***/ 58815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ NoKey)
/* harmony export */ });
// Why no content key can be made: something decides the result that can't be known without building. Then it is built.
/** `message`: a sentence for the log. */
class NoKey extends Error {
    constructor(reason) {
        super(reason);
        this.name = 'NoKey';
    }
}


/***/ })

};
