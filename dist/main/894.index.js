export const id = 894;
export const ids = [894];
export const modules = {

/***/ 36894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkBeforeTags: () => (/* binding */ checkBeforeTags),
  commit: () => (/* binding */ commit),
  endOf: () => (/* binding */ endOf)
});

// EXTERNAL MODULE: ./.build/retry/until-readable.stage.js
var until_readable_stage = __webpack_require__(14812);
// EXTERNAL MODULE: ./.build/world/ports/registry.js
var registry = __webpack_require__(55531);
// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __webpack_require__(63926);
// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __webpack_require__(97578);
// EXTERNAL MODULE: ./.build/preflight/github-pages.js
var github_pages = __webpack_require__(26150);
;// CONCATENATED MODULE: ./.build/preflight/public.js
// What to say when an image that was just pushed can't be pulled by everybody. Pure.



/** Whether to ask at all: a registry on this machine is nobody else's, and a private repository's image may be private. */
function mustAskAnonymously(image, { inputs, trigger }) {
    if (inputs.publish.expectPublic)
        return true;
    return (0,github_pages/* isGitHubRegistry */.vX)(image, trigger.run) && trigger.repository.isPrivate === false;
}
/** Code NOT_PUBLIC for `expect-public`, undefined when every image is public. */
function notPublic(found, plan) {
    const hidden = found.filter(({ seen }) => seen !== 'public');
    if (hidden.length === 0)
        return undefined;
    return new action_error/* ActionError */.lZ({
        code: 'NOT_PUBLIC',
        what: `Not everybody can pull ${hidden.map(({ image }) => image).join(', ')}, and expect-public is true.`,
        why: `${hidden.map(({ image, answer }) => `Without a login, ${(0,image_ref/* registryOf */.Fv)(image)} answers for ${image}: ${answer}`).join('\n')}\nThe image is there by digest; no tag was moved.`,
        fix: `${[...new Set(hidden.map(({ image }) => howToPublish(image, plan)))].join('\n')}\nThen run the job again.`,
    });
}
/** For a package that has no tag yet, in a public repository. */
function newPackageNotice(image, plan) {
    return `The new package ${image} is private, though ${plan.trigger.run.repository} is public: nobody can pull it without a login. ${howToPublish(image, plan)}`;
}
function howToPublish(image, { trigger }) {
    if (!(0,github_pages/* isGitHubRegistry */.vX)(image, trigger.run))
        return `Make ${image} public in the settings of ${(0,image_ref/* registryOf */.Fv)(image)}.`;
    return `Make it public once, by hand (there is no API for it): ${(0,github_pages/* packageSettings */.Cj)(image, trigger.run)}, "Change visibility". Where that is greyed out, the organisation allows no public packages: ${(0,github_pages/* organisationPackages */.qT)(image, trigger.run)}.`;
}

;// CONCATENATED MODULE: ./.build/preflight/public.stage.js



/**
 * Warnings, shown already. Throws ActionError NOT_PUBLIC with `expect-public` only; without it no answer of a registry
 * matters.
 */
async function checkPublic(plan, index, session, world) {
    const asked = index.images.filter((image) => mustAskAnonymously(image, plan));
    const found = await Promise.all(asked.map((image) => askAnonymously(image, index.digest, world)));
    const error = plan.inputs.publish.expectPublic ? notPublic(found, plan) : undefined;
    if (error !== undefined)
        throw error;
    const hidden = found.filter(({ seen }) => seen === 'not-public').map(({ image }) => image);
    const warnings = await Promise.all(hidden.map(async (image) => {
        if (await hasTags(image, session, world)) {
            // Not for the first time: its owner has had the chance to change it.
            world.runner.info(`${image} is private: only logged-in users with access can pull it.`);
            return [];
        }
        const notice = newPackageNotice(image, plan);
        world.runner.warning(notice, { title: 'New package is private' });
        return [notice];
    }));
    return warnings.flat();
}
async function askAnonymously(image, digest, world) {
    try {
        const registry = await world.anonymousRegistryFor(image);
        // It was read back with the login, so it is there; another server of the registry may need a moment more.
        const read = () => registry.readManifest(image, digest);
        const manifest = await (0,until_readable_stage/* untilReadable */.d)(`${image} without a login`, read, world, { patienceMs: 5_000 });
        return manifest === undefined ? { image, seen: 'not-public', answer: 'HTTP 404.' } : { image, seen: 'public', answer: '' };
    }
    catch (error) {
        const status = error instanceof registry/* RegistryError */.g ? error.status : 0;
        const isDenied = status === 401 || status === 403 || status === 404;
        return { image, seen: isDenied ? 'not-public' : 'unknown', answer: error instanceof Error ? error.message : String(error) };
    }
}
/** Doubt is told as an old package: a warning at every run would be noise. */
async function hasTags(image, session, world) {
    try {
        const registry = await world.registryFor(image, session.environment['DOCKER_CONFIG'] ?? '');
        return (await registry.listTags(image)).length > 0;
    }
    catch {
        return true;
    }
}

// EXTERNAL MODULE: ./.build/retry/cancel.js
var cancel = __webpack_require__(1565);
// EXTERNAL MODULE: ./.build/verify/verify.stage.js + 19 modules
var verify_stage = __webpack_require__(20491);
// EXTERNAL MODULE: ./.build/publish/publish.stage.js
var publish_stage = __webpack_require__(13597);
// EXTERNAL MODULE: ./.build/publish/shared-reads.stage.js
var shared_reads_stage = __webpack_require__(32685);
;// CONCATENATED MODULE: ./.build/publish/commit.stage.js





/** Throws what verify, checkPublic and publish throw, while no tag has moved. */
async function commit(run) {
    const { plan, index, origin, takenAgain, session, builder, world, signal, timeline, known } = run;
    const { verified, looked } = await checkBeforeTags(run);
    (0,cancel/* stopIfCancelled */.F)(signal, 'publish');
    const publication = await timeline.span('publish', () => (0,publish_stage/* publish */.mk)(plan, index, session, world, signal, looked));
    const how = { ...(origin === 'adopted' ? { adopted: true } : {}), ...(takenAgain === undefined ? {} : { takenAgain }) };
    return endOf({ ...publication, ...how }, { plan, known }, { verified, ...(builder === undefined ? {} : { builder }) });
}
/** It only reads. Throws what verify and checkPublic throw. */
async function checkBeforeTags({ plan, index, origin, session, world, signal, timeline, known }) {
    (0,cancel/* stopIfCancelled */.F)(signal, 'verify');
    // All three only read. What is wrong with the image is told before what is in the way of its tags.
    const reading = (0,shared_reads_stage/* shareReads */.V)(world);
    const looking = timeline.span('look at the tags', () => (0,publish_stage/* lookBeforePublish */.Yd)(plan, index, session, reading.world, signal));
    const checking = timeline.span('pull check', () => checkPublic(plan, index, session, world));
    const verifying = timeline.span('verify', () => (0,verify_stage/* verify */.M)(plan, index, session, reading.world, origin === 'built' ? 'built' : 'given'));
    await Promise.allSettled([looking, checking, verifying]);
    reading.end();
    const verified = await verifying;
    known.warnings.push(...verified.warnings);
    for (const note of verified.notes)
        world.runner.info(note);
    known.warnings.push(...(await checking));
    return { verified, looked: await looking };
}
/** A publication that failed after tags had begun to move ends the run as failed, and says where they stand. */
function endOf(publication, { plan, known }, more = {}) {
    const { builds } = known;
    const { error } = publication;
    return error === undefined ? { how: 'published', plan, builds, publication, ...more } : { how: 'failed', error, plan, builds, publication };
}


/***/ }),

/***/ 73240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wu: () => (/* binding */ readAffixed),
/* harmony export */   Yc: () => (/* binding */ readStatedVersion),
/* harmony export */   c0: () => (/* binding */ compareReleases),
/* harmony export */   dh: () => (/* binding */ sharesScope),
/* harmony export */   iJ: () => (/* binding */ readRelease)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78469);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16353);
// Versions as the guards compare them: read from names of tags and labels, ordered by SemVer 2.0 or PEP 440. Pure.
// Build metadata and local versions are ignored: they name the same release.



/** A whole version: `v1.2.3`; by PEP 440 at least two numbers. `1` and `1.2` are names of moving tags, a single number may be a date. */
function readRelease(text, scheme) {
    return scheme === 'semver' ? readSemver(text) : readPep440(text);
}
/**
 * What a label may hold beside it: `1` and `1.2` stand for the least version that they can mean. No more than four digits
 * in a single number: dates and hashes of commits are no versions.
 */
function readStatedVersion(text, scheme) {
    const short = /^v?(\d{1,4})(?:\.(\d+))?$/.exec(text);
    return readRelease(short === null ? text : `${short[1] ?? ''}.${short[2] ?? '0'}.0`, scheme);
}
/** Without the affixes of the order; undefined when they are not there or leave no version. */
function readAffixed(name, { prefix, suffix, scheme }) {
    if (!name.startsWith(prefix) || !name.endsWith(suffix))
        return undefined;
    return readRelease(name.slice(prefix.length, name.length - suffix.length), scheme);
}
/** Below 0: `one` is the lower version. Both are of one scheme. */
function compareReleases(one, other) {
    return one.scheme === 'semver' ? semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__(one.text, other.text) : _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.compare(one.text, other.text);
}
/** Whether a tag that names `parts` numbers of `own` names those of `other`, too. */
function sharesScope(own, other, parts) {
    return parts === 0 || own.scope.slice(0, parts + 1).every((number, at) => number === other.scope[at]);
}
function readSemver(text) {
    const version = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__(text);
    if (version === null)
        return undefined;
    return { scheme: 'semver', text: version.version, scope: [0, version.major, version.minor], preRelease: version.prerelease.length > 0, postRelease: false };
}
function readPep440(text) {
    const version = _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.explain(text);
    if (version === null || version.release.length < 2)
        return undefined;
    const [major = 0, minor = 0] = version.release;
    return {
        scheme: 'pep440',
        text: version.public,
        scope: [version.epoch, major, minor],
        preRelease: version.is_prerelease || version.is_devrelease,
        postRelease: version.is_postrelease,
    };
}


/***/ }),

/***/ 13597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ publishContext),
/* harmony export */   Yd: () => (/* binding */ lookBeforePublish),
/* harmony export */   cz: () => (/* binding */ movesOf),
/* harmony export */   mk: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _transaction_transaction_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45730);

/** What the tags point to and what the guards say, as `publish` takes it: may be asked before the image is verified. */
async function lookBeforePublish(plan, index, session, world, signal) {
    return await (0,_transaction_transaction_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAtTags */ .Mk)(movesOf(plan, index), publishContext(plan, session, signal), world);
}
/** Throws as moveTags does, while no tag has moved. */
async function publish(plan, index, session, world, signal, looked) {
    const end = await (0,_transaction_transaction_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .moveTags */ .Fu)(movesOf(plan, index), publishContext(plan, session, signal), world, looked);
    return { index, ...end };
}
function movesOf({ metadata }, index) {
    return metadata.tags.map((tag) => ({ tag, target: index }));
}
/** Also of a promotion: the same guards. */
function publishContext({ inputs, metadata, trigger }, { environment }, signal) {
    const created = metadata.labels['org.opencontainers.image.created'];
    return {
        configFolder: environment['DOCKER_CONFIG'] ?? '',
        run: { id: trigger.run.runId, attempt: trigger.run.runAttempt },
        age: { revision: trigger.revision, ...(metadata.version === '' ? {} : { version: metadata.version }), ...(created === undefined ? {} : { created }) },
        movingTags: inputs.publish.movingTags,
        overwrite: inputs.publish.overwrite,
        ordered: true,
        signal,
    };
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

/***/ 5057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readHistory),
  c: () => (/* binding */ recordHistory)
});

// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __webpack_require__(97578);
// EXTERNAL MODULE: ./.build/retry/until-readable.stage.js
var until_readable_stage = __webpack_require__(14812);
// EXTERNAL MODULE: ./.build/world/ports/registry.js
var ports_registry = __webpack_require__(55531);
// EXTERNAL MODULE: ./.build/domain/tag-name.js
var tag_name = __webpack_require__(74199);
// EXTERNAL MODULE: ./.build/publish/state/state-index.js
var state_index = __webpack_require__(51864);
;// CONCATENATED MODULE: ./.build/publish/state/history.js


const perTag = 10;
const perBucket = 100;
/** 0 to 7: always the same for a tag's name. */
function bucketOf(tag) {
    return (0,state_index/* spread */.il)(tag);
}
/** What a tag points to, as history keeps it. The index's own annotations say what it is. */
function formerImage(tag, manifest, replacedAt, replacedBy) {
    const { digest, mediaType, bytes, content } = manifest;
    const revision = content.annotations['org.opencontainers.image.revision'];
    const version = content.annotations['org.opencontainers.image.version'];
    return {
        tag,
        image: { mediaType, digest, size: bytes.length },
        replacedAt,
        replacedBy,
        ...(revision === undefined ? {} : { revision }),
        ...(version === undefined ? {} : { version }),
    };
}
/** Newest first; of one image under one tag the newest mention stays; at most 10 a tag and 100 in all. */
function mergeHistory(...parts) {
    const kept = [];
    for (const former of parts.flat().toSorted((a, b) => (a.replacedAt < b.replacedAt ? 1 : a.replacedAt > b.replacedAt ? -1 : 0))) {
        const ofTag = kept.filter(({ tag }) => tag === former.tag);
        if (ofTag.length < perTag && !ofTag.some(({ image }) => image.digest === former.image.digest))
            kept.push(former);
    }
    return kept.slice(0, perBucket);
}
function isRecorded(former, history) {
    return history.some(({ tag, image }) => tag === former.tag && image.digest === former.image.digest);
}
function encodeHistory(history) {
    const entries = history.map(({ tag, image, replacedAt, replacedBy, revision, version, rolledBack }) => ({
        image,
        facts: { tag, 'replaced-at': replacedAt, 'replaced-by': replacedBy, ...(revision === undefined ? {} : { revision }), ...(version === undefined ? {} : { version }), ...(rolledBack === true ? { 'rolled-back': 'true' } : {}) },
    }));
    return (0,state_index/* encodeState */.Md)('history', entries);
}
/** undefined: somebody else's image stands under the tag. Entries that can't be read are left out. */
function decodeHistory(manifest) {
    return (0,state_index/* decodeState */.UJ)('history', manifest)?.flatMap(({ image, facts }) => {
        const tag = (0,tag_name/* parseTagName */.f)(facts['tag'] ?? '');
        const { revision, version } = { revision: facts['revision'], version: facts['version'] };
        if (!tag.ok || Number.isNaN(Date.parse(facts['replaced-at'] ?? '')))
            return [];
        return [
            {
                tag: tag.value,
                image,
                replacedAt: facts['replaced-at'] ?? '',
                replacedBy: facts['replaced-by'] ?? '',
                ...(revision === undefined ? {} : { revision }),
                ...(version === undefined ? {} : { version }),
                ...(facts['rolled-back'] === 'true' ? { rolledBack: true } : {}),
            },
        ];
    });
}

// EXTERNAL MODULE: ./.build/publish/registry-access.stage.js
var registry_access_stage = __webpack_require__(53526);
;// CONCATENATED MODULE: ./.build/publish/state/history.stage.js
// Records what moving tags point to before they move away from it, and reads it for rollback. Trouble with it is a
// warning: a registry that refuses state tags can be published to all the same.






const patienceMs = 10_000;
/** What `tag` pointed to before its moves, newest first; the present image may be among them. Throws RegistryError. */
async function readHistory(image, tag, registry) {
    const stored = await registry.readManifest(image, (0,state_index/* stateTag */.aJ)('history', bucketOf(tag)));
    return (stored === undefined ? [] : (decodeHistory(stored) ?? [])).filter((former) => former.tag === tag);
}
/** Of the lines that are about to leave an image behind. */
async function recordHistory(lines, { run, ordered }, access, world) {
    const replacedAt = new Date(world.clock.now()).toISOString();
    const formers = lines.flatMap(({ tag, predecessor }) => predecessor === undefined || !isRemembered(tag) ? [] : [{ image: tag.image, former: { ...formerImage(tag.tag, predecessor, replacedAt, run.id), ...(ordered ? {} : { rolledBack: true }) } }]);
    await Promise.all([...Map.groupBy(formers, ({ image }) => image)].map(async ([image, ofImage]) => {
        try {
            const registry = await access(image);
            const buckets = Map.groupBy(ofImage.map(({ former }) => former), ({ tag }) => bucketOf(tag));
            await Promise.all([...buckets].map(([bucket, ofBucket]) => addToBucket(image, bucket, ofBucket, registry, world)));
        }
        catch (thrown) {
            world.runner.warning(`The former images of ${image} could not be recorded for a rollback. ${(0,registry_access_stage/* sentenceOf */.$N)(thrown)}`, { title: 'History of tags' });
        }
    }));
}
/** A tag of the commit's hash is nobody's to roll back. */
function isRemembered({ kind, fixed }) {
    return kind === 'moving' || fixed === true;
}
async function addToBucket(image, bucket, formers, registry, world) {
    const tag = (0,state_index/* stateTag */.aJ)('history', bucket);
    // The second time another run wrote in between: what it recorded stays.
    for (let attempt = 1; attempt <= 2; attempt += 1) {
        const stored = await registry.readManifest(image, tag);
        const recorded = stored === undefined ? [] : decodeHistory(stored);
        if (recorded === undefined)
            throw new Error(`${(0,image_ref/* tagRefText */.HG)({ image, tag })} is no history of this action.`);
        const merged = encodeHistory(mergeHistory(formers, recorded));
        if (stored?.digest === merged.digest)
            return;
        await writeBucket(image, tag, merged, registry);
        const after = await (0,until_readable_stage/* untilReadable */.d)(`history of ${image}`, () => registry.readManifest(image, tag), world, {
            accept: ({ digest }) => digest !== stored?.digest,
            patienceMs,
        });
        if (after !== undefined && holds(after, formers))
            return;
    }
}
function holds(stored, formers) {
    const recorded = decodeHistory(stored) ?? [];
    return formers.every((former) => isRecorded(former, recorded));
}
/** A registry refuses an index that speaks of a deleted image: what is gone can't be rolled back to, and is left out. */
async function writeBucket(image, tag, history, registry) {
    try {
        await registry.writeManifest(image, tag, history);
    }
    catch (thrown) {
        if (!(thrown instanceof ports_registry/* RegistryError */.g) || ![400, 404, 422].includes(thrown.status))
            throw thrown;
        const formers = decodeHistory(history) ?? [];
        const digests = [...new Set(formers.map((former) => former.image.digest))];
        const found = await Promise.all(digests.map(async (digest) => ((await registry.readManifest(image, digest)) === undefined ? [] : [digest])));
        const kept = formers.filter((former) => found.flat().includes(former.image.digest));
        if (kept.length === formers.length)
            throw thrown;
        await registry.writeManifest(image, tag, encodeHistory(kept));
    }
}


/***/ }),

/***/ 51864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ encodeState),
/* harmony export */   UJ: () => (/* binding */ decodeState),
/* harmony export */   aJ: () => (/* binding */ stateTag),
/* harmony export */   il: () => (/* binding */ spread),
/* harmony export */   vF: () => (/* binding */ stateTagCount)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65459);
/* harmony import */ var _domain_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8130);
/* harmony import */ var _domain_tag_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74199);
// The index under a state tag (slots and history): facts that runs leave for each other, in the image's own repository,
// beside descriptors of the images they speak of. Pure; what is in the facts is slots' and history's affair.



/** How many tags of each kind an image has at most: runs and tags share them. */
const stateTagCount = 8;
const artifactType = 'application/vnd.ghcr-buildx-action.state.v1+json';
const prefix = 'vnd.ghcr-buildx-action.';
const kindKey = `${prefix}state`;
/** `number` from 0 to 7. */
function stateTag(kind, number) {
    const tag = (0,_domain_tag_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTagName */ .f)(`ghcr-buildx-action-${kind}-${number % stateTagCount}`);
    if (!tag.ok)
        throw new Error(tag.expected);
    return tag.value;
}
/** OCI image-spec image-index.md: nothing but descriptors, so that one PUT is all it takes. Same entries, same bytes. */
function encodeState(kind, entries) {
    const manifests = entries.map(({ image: { mediaType, digest, size }, facts }) => ({ mediaType, digest, size, annotations: prefixed(facts) }));
    const annotations = { [kindKey]: kind };
    const bytes = new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, mediaType: _domain_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaTypes */ .I.ociIndex, artifactType, manifests, annotations }));
    return { digest: (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(bytes), mediaType: _domain_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaTypes */ .I.ociIndex, bytes, content: { kind: 'index', mediaType: _domain_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaTypes */ .I.ociIndex, manifests, annotations } };
}
/** undefined: somebody else's image stands under the tag. */
function decodeState(kind, { content }) {
    if (content.kind !== 'index' || content.annotations[kindKey] !== kind)
        return undefined;
    return content.manifests.map(({ mediaType, digest, size, annotations }) => ({ image: { mediaType, digest, size }, facts: unprefixed(annotations ?? {}) }));
}
/** A number that depends on the text only (FNV-1a, 32 bits): spreads runs over slots and tags over history. */
function spread(text) {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text))
        hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    return hash % stateTagCount;
}
function prefixed(facts) {
    return Object.fromEntries(Object.entries(facts).map(([key, value]) => [`${prefix}${key}`, value]));
}
function unprefixed(annotations) {
    return Object.fromEntries(Object.entries(annotations).flatMap(([key, value]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [])));
}


/***/ }),

/***/ 54556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ successOf),
/* harmony export */   Oc: () => (/* binding */ Ledger),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* unused harmony export publishingOrder */
/* harmony import */ var _domain_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97578);

class Ledger {
    #lines;
    constructor(moves) {
        this.#lines = new Map(publishingOrder(moves).map(({ tag, target }) => [(0,_domain_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .tagRefText */ .HG)(tag), { tag, target, standing: 'planned' }]));
    }
    /** In the order of publishing. */
    get lines() {
        return [...this.#lines.values()];
    }
    in(...standings) {
        return this.lines.filter(({ standing }) => standings.includes(standing));
    }
    /** Gives the changed line. */
    note(tag, change) {
        const line = this.#lines.get((0,_domain_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .tagRefText */ .HG)(tag));
        if (line === undefined)
            throw new Error(`${(0,_domain_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .tagRefText */ .HG)(tag)} is not in the ledger`);
        const changed = { ...line, ...change };
        this.#lines.set((0,_domain_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .tagRefText */ .HG)(tag), changed);
        return changed;
    }
    /** The tag was seen to point elsewhere than noted: nothing of the old image is kept. */
    found(tag, before) {
        const line = this.note(tag, {});
        const { tag: planned, target, standing, reason } = line;
        const changed = {
            tag: planned,
            target,
            standing,
            ...(before === undefined ? {} : { before }),
            ...(reason === undefined ? {} : { reason }),
            ...(line.predecessor !== undefined && line.predecessor.digest === before ? { predecessor: line.predecessor } : {}),
        };
        this.#lines.set((0,_domain_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .tagRefText */ .HG)(tag), changed);
        return changed;
    }
    outcomes() {
        return this.lines.map(({ tag, standing, before, reason }) => ({
            ...tag,
            state: stateOf(standing, before),
            ...(before === undefined ? {} : { before }),
            ...(reason === undefined ? {} : { reason }),
        }));
    }
}
/** In every registry the immutable tags come before the first moving one anywhere; the given order is kept else. */
function publishingOrder(moves) {
    return ['immutable', 'moving'].flatMap((kind) => moves.filter(({ tag }) => tag.kind === kind));
}
/** Of a transaction that came to its end. */
function successOf(tags) {
    return tags.every(({ state }) => state === 'unchanged' || state === 'skipped') ? 'unchanged' : 'published';
}
/** Of one that failed: a new immutable tag with its whole image harms nobody, a moving tag that is not where it was does. */
function failureOf(tags) {
    const isBack = ({ kind, state, before }) => state === 'left' ? kind === 'immutable' && before === undefined : state !== 'uncertain';
    return tags.every(isBack) ? 'restored' : 'partial';
}
function stateOf(standing, before) {
    if (standing === 'planned')
        return 'untouched';
    if (standing === 'writing')
        return 'uncertain';
    if (standing === 'stands')
        return before === undefined ? 'created' : 'moved';
    return standing;
}


/***/ }),

/***/ 26355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ encodeRecoverRecord),
/* harmony export */   UX: () => (/* binding */ recoverState),
/* harmony export */   qw: () => (/* binding */ decodeRecoverRecord)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65459);
/* harmony import */ var _domain_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97578);
/* harmony import */ var _domain_tag_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74199);
// What post needs to put tags back when main was ended in the middle of its moves: saved with the runner before the first
// one, emptied when all is done. Pure: the text and what it says.



/** Name of the state that main leaves for post. */
const recoverState = 'recover';
/** One line of JSON; '' when there is nothing to put back. */
function encodeRecoverRecord(record) {
    return record.tags.length === 0 && record.slots.length === 0 ? '' : JSON.stringify(record);
}
/** undefined: nothing is to be done. A part that can't be read is left out. */
function decodeRecoverRecord(text) {
    const record = fieldsIn(text);
    if (record === undefined)
        return undefined;
    const { configFolder, tags, slots } = record;
    return {
        configFolder: typeof configFolder === 'string' ? configFolder : '',
        tags: Array.isArray(tags) ? tags.flatMap(recoverTag) : [],
        slots: Array.isArray(slots) ? slots.flatMap(recoverSlot) : [],
    };
}
function recoverTag(value) {
    if (!isFields(value))
        return [];
    const { image, tag, from, to } = { image: (0,_domain_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageName */ ["if"])(textOf(value['image'])), tag: (0,_domain_tag_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTagName */ .f)(textOf(value['tag'])), from: (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(textOf(value['from'])), to: (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(textOf(value['to'])) };
    return image.ok && tag.ok && to.ok ? [{ image: image.value, tag: tag.value, ...(from.ok ? { from: from.value } : {}), to: to.value }] : [];
}
function recoverSlot(value) {
    if (!isFields(value))
        return [];
    const { image, candidate } = { image: (0,_domain_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageName */ ["if"])(textOf(value['image'])), candidate: (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(textOf(value['candidate'])) };
    return image.ok && candidate.ok ? [{ image: image.value, candidate: candidate.value }] : [];
}
function fieldsIn(text) {
    try {
        const value = JSON.parse(text);
        return isFields(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isFields(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 32786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ transactionError)
/* harmony export */ });
/* unused harmony export lineOf */
/* harmony import */ var _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63926);
/* harmony import */ var _domain_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97578);
// How a publish that failed on its way reads: the cause first, then where every tag stands. Pure.


/** Code PUBLISH_RESTORED or PUBLISH_PARTIAL. Its evidence has one line a tag. */
function transactionError(cause, result, tags) {
    const isRestored = result === 'restored';
    return new _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: isRestored ? 'PUBLISH_RESTORED' : 'PUBLISH_PARTIAL',
        what: isRestored ? `The image was not published, and every moving tag is where it was: ${cause.what}` : `The image is published in part: ${cause.what}`,
        why: `${cause.why}\nWhere the tags stand (${cause.code}):\n${tags.map(lineOf).join('\n')}`,
        fix: isRestored ? cause.fix : `${cause.fix} Another run of the same commit takes up where this one stopped; to go back instead, run the command rollback.`,
        ...(cause.failure === undefined ? {} : { failure: cause.failure }),
        cause,
    });
}
/** One tag: what it is now, what it was, and why. */
function lineOf({ state, before, reason, ...tag }) {
    const was = before === undefined ? 'there was no such tag' : `was ${before}`;
    const now = {
        created: 'points to the new image',
        moved: `points to the new image; ${was}`,
        unchanged: 'pointed to this image already',
        skipped: 'was left to another image',
        restored: `is back where it was: ${before ?? 'no image'}`,
        left: `still points to the new image; ${was}`,
        untouched: `was not touched: ${before ?? 'no such tag'}`,
        uncertain: `is uncertain; ${was}`,
    }[state];
    return `${(0,_domain_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .tagRefText */ .HG)(tag)} ${now}.${reason === undefined ? '' : ` ${reason}`}`;
}


/***/ }),

/***/ 45730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F5: () => (/* binding */ giveBack),
  Xi: () => (/* binding */ leaveToPost),
  IK: () => (/* binding */ lookAgain),
  Mk: () => (/* binding */ lookAtTags),
  Fu: () => (/* binding */ moveTags),
  ys: () => (/* binding */ runMoves)
});

// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __webpack_require__(63926);
// EXTERNAL MODULE: ./.build/world/ports/registry.js
var registry = __webpack_require__(55531);
// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __webpack_require__(97578);
// EXTERNAL MODULE: ./.build/retry/until-readable.stage.js
var until_readable_stage = __webpack_require__(14812);
// EXTERNAL MODULE: ./.build/publish/registry-access.stage.js
var registry_access_stage = __webpack_require__(53526);
;// CONCATENATED MODULE: ./.build/publish/transaction/remove-tag.js
// How a reader removes a tag that should not be there: the action can't do it everywhere. A sentence, nothing is called.

/** GHCR and Docker Hub know no deletion of a tag (distribution-spec "Deleting tags" is optional); the others mostly do. */
function meansToRemove(ref) {
    const [owner = '', ...name] = (0,image_ref/* repositoryOf */._M)(ref.image).split('/');
    switch ((0,image_ref/* registryOf */.Fv)(ref.image)) {
        case 'ghcr.io':
            return `GHCR removes it only with its package version: "Manage versions" on the page of the package ${name.join('/')} of ${owner}, or DELETE /orgs/${owner}/packages/container/${encodeURIComponent(name.join('/'))}/versions/<id> (for a person: /users/…).`;
        case 'docker.io':
            return `It can be deleted on https://hub.docker.com/r/${(0,image_ref/* repositoryOf */._M)(ref.image)}/tags.`;
        default:
            return `Where the registry allows it: regctl tag delete ${(0,image_ref/* tagRefText */.HG)(ref)}`;
    }
}

// EXTERNAL MODULE: ./.build/domain/tag-name.js
var tag_name = __webpack_require__(74199);
// EXTERNAL MODULE: ./.build/publish/state/state-index.js
var state_index = __webpack_require__(51864);
;// CONCATENATED MODULE: ./.build/publish/state/slots.js


/** Longer than any run may take on GitHub's machines. */
const lifetimeMs = 6 * 60 * 60 * 1000;
function isLive(candidate, now) {
    return candidate.state === 'live' && now - candidate.leftAt < lifetimeMs;
}
/** Jobs of one run may publish different images: run and image together say whose it is. A later attempt goes on with it. */
function isOwn(a, mine) {
    return a.run.id === mine.run.id && a.image.digest === mine.image.digest;
}
function encodeSlot({ image, tags, age, run, leftAt, state }) {
    const facts = {
        tags: tags.join(','),
        revision: age.revision,
        ...(age.version === undefined ? {} : { version: age.version }),
        ...(age.created === undefined ? {} : { created: age.created }),
        'run-id': run.id,
        'run-attempt': run.attempt,
        'left-at': new Date(leftAt).toISOString(),
        candidate: state,
    };
    return (0,state_index/* encodeState */.Md)('slot', [{ image, facts }]);
}
function decodeSlot(manifest) {
    if (manifest === undefined)
        return { holds: 'nothing' };
    const [entry] = (0,state_index/* decodeState */.UJ)('slot', manifest) ?? [];
    if (entry === undefined)
        return { holds: 'foreign' };
    const { image, facts } = entry;
    const leftAt = Date.parse(facts['left-at'] ?? '');
    const tags = (facts['tags'] ?? '').split(',').flatMap((name) => {
        const tag = (0,tag_name/* parseTagName */.f)(name);
        return tag.ok ? [tag.value] : [];
    });
    // What another version of the action wrote is as good as nothing where it can't be read.
    if (Number.isNaN(leftAt) || facts['revision'] === undefined)
        return { holds: 'nothing' };
    const age = {
        revision: facts['revision'],
        ...(facts['version'] === undefined ? {} : { version: facts['version'] }),
        ...(facts['created'] === undefined ? {} : { created: facts['created'] }),
    };
    const run = { id: facts['run-id'] ?? '', attempt: facts['run-attempt'] ?? '' };
    return { holds: 'candidate', candidate: { image, tags, age, run, leftAt, state: facts['candidate'] === 'live' ? 'live' : 'withdrawn' } };
}
/** The candidate's image is in the slots for all of its tags, in one or several of them; or withdrawn. */
function isKnown({ image, tags }, slots) {
    const same = slots.flatMap((slot) => (slot.holds === 'candidate' && slot.candidate.image.digest === image.digest ? [slot.candidate] : []));
    return same.some(({ state }) => state === 'withdrawn') || tags.every((tag) => same.some((one) => one.tags.includes(tag)));
}
/** Adds what slots hold to what is known already, by image. What was withdrawn is known no more; `without` is left out. */
function learn(known, slots, without, now) {
    const held = slots.flatMap((slot) => (slot.holds === 'candidate' ? [slot.candidate] : []));
    const isSame = (a, b) => a.image.digest === b.image.digest;
    const all = [...known, ...held.filter((one) => isLive(one, now))].filter((one) => !held.some((other) => isSame(other, one) && other.state === 'withdrawn') && !without.some((own) => isSame(own, one)));
    return all.flatMap((one, at) => {
        const same = all.filter((other) => isSame(other, one));
        return all.findIndex((other) => isSame(other, one)) === at ? [{ ...one, tags: [...new Set(same.flatMap(({ tags }) => tags))] }] : [];
    });
}
/** One that nobody needs: the run's own, an empty one, one whose candidate was withdrawn or is too old. undefined: all are in use. */
function freeSlot(slots, mine, start, now) {
    const order = slotsFrom(start);
    const holdsOwn = (slot) => slot?.holds === 'candidate' && isOwn(slot.candidate, mine);
    const isFree = (slot) => slot?.holds === 'nothing' || (slot?.holds === 'candidate' && !isLive(slot.candidate, now));
    return order.find((number) => holdsOwn(slots[number])) ?? order.find((number) => isFree(slots[number]));
}
function slotsFrom(start) {
    return Array.from({ length: state_index/* stateTagCount */.vF }, (_, step) => (start + step) % state_index/* stateTagCount */.vF);
}

;// CONCATENATED MODULE: ./.build/publish/state/slot.stage.js




const tries = 6;
const patienceMs = 10_000;
/** All at once; a slot that is not there is one short answer. Throws RegistryError. */
async function readSlots(image, access) {
    const registry = await access(image);
    return Promise.all(Array.from({ length: state_index/* stateTagCount */.vF }, async (_, number) => decodeSlot(await registry.readManifest(image, (0,state_index/* stateTag */.aJ)('slot', number)))));
}
/**
 * Leaves the candidate where other runs find it. `taking` is told the slot before it is written to: it may hold the
 * candidate although this failed. `read`: what the slots held a moment ago; `reuse`: a slot of this run that may go.
 */
async function leaveCandidate(own, parts, taking, read, reuse) {
    const { image, candidate } = own;
    const registry = await parts.access(image);
    let slots = read ?? (await readSlots(image, parts.access));
    for (let attempt = 0; attempt < tries; attempt += 1) {
        const number = reuse !== undefined && isOfRun(slots[reuse], candidate) ? reuse : await chooseSlot(slots, own, parts);
        taking(number);
        if (number === undefined)
            return;
        const tag = (0,state_index/* stateTag */.aJ)('slot', number);
        const before = decodeSlot(await registry.readManifest(image, tag));
        // Choosing took a while: what was left there since is not written over.
        if (isSameSlot(before, slots[number])) {
            await registry.writeManifest(image, tag, encodeSlot(candidate));
            const found = await (0,until_readable_stage/* untilReadable */.d)(`slot of ${image}`, () => registry.readManifest(image, tag), parts.world, {
                accept: (stored) => !isSameSlot(decodeSlot(stored), before),
                patienceMs,
                signal: parts.context.signal,
            });
            const held = decodeSlot(found);
            if (held.holds === 'candidate' && isOwn(held.candidate, candidate))
                return;
        }
        // Another run took it at the same moment.
        slots = await readSlots(image, parts.access);
    }
    taking(undefined);
}
/** So that nobody puts the image of a failed run under a tag: in whichever slots it is. Never rejects. */
async function withdrawImage(image, digest, access, world) {
    try {
        await withdrawWhere(image, (candidate) => candidate.image.digest === digest, access);
    }
    catch (thrown) {
        world.runner.warning(`The image of this run could not be withdrawn from the slots of ${image}: another run may put it under a tag. ${(0,registry_access_stage/* sentenceOf */.$N)(thrown)}`, { title: 'Slots' });
    }
}
/**
 * Before an older image is put over a newer one on purpose: the candidates of others for these tags are withdrawn, or the
 * next run would put them back. Never rejects.
 */
async function withdrawOthers(image, tags, keep, parts) {
    const { world, access } = parts;
    try {
        await withdrawWhere(image, (candidate) => candidate.image.digest !== keep && tags.some(({ tag }) => candidate.tags.includes(tag)) && isLive(candidate, world.clock.now()), access);
    }
    catch (thrown) {
        world.runner.warning(`The candidates of other runs could not be withdrawn: a run that is under way may undo this. ${(0,registry_access_stage/* sentenceOf */.$N)(thrown)}`, { title: 'Slots' });
    }
}
async function withdrawWhere(image, isMeant, access) {
    const registry = await access(image);
    for (const [number, slot] of (await readSlots(image, access)).entries()) {
        if (slot.holds !== 'candidate' || slot.candidate.state === 'withdrawn' || !isMeant(slot.candidate))
            continue;
        await registry.writeManifest(image, (0,state_index/* stateTag */.aJ)('slot', number), encodeSlot({ ...slot.candidate, state: 'withdrawn' }));
    }
}
/** undefined: for each tag there is a newer candidate in the slots, this one need not be known. */
async function chooseSlot(slots, { candidate, tags }, { world, isNewer }) {
    const free = freeSlot(slots, candidate, (0,state_index/* spread */.il)(`${candidate.run.id}.${candidate.run.attempt}`), world.clock.now());
    if (free !== undefined)
        return free;
    const held = slots
        .flatMap((slot, number) => (slot.holds === 'candidate' ? [{ number, other: slot.candidate }] : []))
        .toSorted((a, b) => a.other.leftAt - b.other.leftAt);
    // One after the other: the first that mine makes needless is enough, and each may cost a question to GitHub.
    for (const { number, other } of held) {
        if (other.age.revision === candidate.age.revision && isWithin(other, candidate))
            return number;
        if (isWithin(other, candidate) && (await isNewerForAll(candidate, other, tags, isNewer)))
            return number;
    }
    const known = await Promise.all(tags.map(async (tag) => (await Promise.all(held.map(({ other }) => isNewerForAll(other, candidate, [tag], isNewer)))).includes(true)));
    return known.includes(false) ? held[0]?.number : undefined;
}
function isSameSlot(a, b) {
    if (a.holds !== 'candidate' || b?.holds !== 'candidate')
        return a.holds === b?.holds;
    return a.candidate.leftAt === b.candidate.leftAt && a.candidate.state === b.candidate.state && isOwn(a.candidate, b.candidate);
}
function isOfRun(slot, { run }) {
    return slot?.holds === 'candidate' && slot.candidate.run.id === run.id && slot.candidate.run.attempt === run.attempt;
}
function isWithin(other, mine) {
    return other.tags.every((tag) => mine.tags.includes(tag));
}
async function isNewerForAll(a, b, tags, isNewer) {
    const shared = tags.filter(({ tag }) => a.tags.includes(tag) && b.tags.includes(tag));
    for (const tag of shared)
        if (!(await isNewer(a.age, b.age, tag)))
            return false;
    return shared.length > 0;
}

;// CONCATENATED MODULE: ./.build/publish/transaction/go-back.stage.js
// The way back after a failure: every tag that points to our image now, and did not before, gets back what it had. A tag
// that somebody else has moved since is theirs. It never rejects: what can't be put back stands in the ledger, with the reason.





/** A read may lag behind a write whose answer was lost. */
const go_back_stage_patienceMs = 8000;
async function goBack(parts) {
    const { ledger, slots, access, world } = parts;
    // First: else another run might put our image back while its tags are cleared.
    const taken = slots.filter(({ number }) => number !== undefined);
    await Promise.all(taken.map(({ image, candidate }) => withdrawImage(image, candidate.image.digest, access, world)));
    // Also tags that this run has not come to: another run may have found its candidate and put it there.
    const lines = ledger.in('stands', 'writing', ...(taken.length > 0 ? ['planned'] : []));
    // One registry may be down while another works: each tag is tried.
    for (const line of lines.toReversed()) {
        try {
            await putBack(line, parts);
        }
        catch (thrown) {
            if (line.standing !== 'planned')
                ledger.note(line.tag, { standing: 'uncertain', reason: `What it points to is not known. ${(0,registry_access_stage/* sentenceOf */.$N)(thrown)}` });
        }
    }
}
async function putBack(line, parts) {
    const { ledger, access } = parts;
    const { tag, target, before, predecessor, standing } = line;
    const isLost = standing === 'writing';
    const now = isLost ? await lookTwice(line, parts) : await (0,registry_access_stage/* digestUnder */.bf)(tag, access, target.digest, before);
    // A tag that was there does not vanish: a registry that shows none lags behind the write.
    const isForeign = now !== undefined && now !== target.digest && now !== before;
    if (isForeign)
        return void ledger.note(tag, { standing: 'skipped', reason: `Another run has moved it since: it points to ${now}.` });
    if (standing === 'planned' && now !== target.digest)
        return;
    if (before === undefined) {
        if (now === undefined && isLost)
            return void ledger.note(tag, { standing: 'untouched' });
        return void ledger.note(tag, { standing: 'left', reason: reasonToStay(line) });
    }
    if (predecessor === undefined)
        return void ledger.note(tag, { standing: now === before ? 'untouched' : 'left', reason: 'What it pointed to before can no longer be read.' });
    await writeBack(line, predecessor, parts);
}
/** Also where the tag seems to be back already: our write may show late, and this one comes after it. */
async function writeBack({ tag, target }, predecessor, { ledger, access, world }) {
    const registry = await access(tag.image);
    let failure;
    try {
        await registry.writeManifest(tag.image, tag.tag, predecessor);
    }
    catch (thrown) {
        failure = thrown;
    }
    const found = await (0,until_readable_stage/* untilReadable */.d)(`${(0,image_ref/* tagRefText */.HG)(tag)} after its way back`, () => (0,registry_access_stage/* digestUnder */.bf)(tag, access, target.digest, predecessor.digest), world, {
        accept: (digest) => digest !== target.digest,
        patienceMs: failure === undefined ? go_back_stage_patienceMs : 0,
    });
    if (found === predecessor.digest)
        ledger.note(tag, { standing: 'restored' });
    else if (found === target.digest)
        ledger.note(tag, { standing: 'left', reason: `It could not be put back. ${failure === undefined ? 'The registry took the write and still answers with the new image.' : (0,registry_access_stage/* sentenceOf */.$N)(failure)}` });
    else if (found === undefined)
        ledger.note(tag, { standing: 'uncertain', reason: 'It was put back, and the registry does not show it yet.' });
    else
        ledger.note(tag, { standing: 'skipped', reason: `Another run has moved it since: it points to ${found}.` });
}
/** A write without an answer: a tag that did not exist gets a moment to show. */
async function lookTwice({ tag, target, before }, { access, world, context }) {
    return (0,until_readable_stage/* untilReadable */.d)(`${(0,image_ref/* tagRefText */.HG)(tag)} after a write without an answer`, () => (0,registry_access_stage/* digestUnder */.bf)(tag, access, target.digest, before), world, {
        accept: (digest) => digest !== before,
        patienceMs: context.signal.aborted || before !== undefined ? 0 : go_back_stage_patienceMs,
    });
}
function reasonToStay({ tag }) {
    if (tag.kind === 'immutable')
        return 'It is new, and its image is complete and verified: it stays.';
    return `It is new, there is nothing to put back. ${meansToRemove(tag)}`;
}

// EXTERNAL MODULE: ./.build/retry/stop-reason.js
var stop_reason = __webpack_require__(65792);
;// CONCATENATED MODULE: ./.build/publish/transaction/interrupt.js
// How a cancel reaches the transaction: what it only waits for ends at once. A write that was sent is always waited for.

const during = 'while it was publishing';
/** The answer of `work`, or ActionError BUILD_CANCELLED or TIMED_OUT as soon as the signal is aborted; `work` is then left to itself. */
async function unlessCancelled(signal, work) {
    if (signal.aborted)
        throw (0,stop_reason/* stopError */.D)(signal.reason, during, '');
    const { promise, reject } = Promise.withResolvers();
    const stop = () => reject((0,stop_reason/* stopError */.D)(signal.reason, during, ''));
    signal.addEventListener('abort', stop, { once: true });
    try {
        return await Promise.race([work(), promise]);
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}

// EXTERNAL MODULE: ./.build/publish/transaction/ledger.js
var transaction_ledger = __webpack_require__(54556);
// EXTERNAL MODULE: ./.build/plan/metadata/tag-order.js
var tag_order = __webpack_require__(34669);
// EXTERNAL MODULE: ./.build/publish/guards/release.js
var guards_release = __webpack_require__(73240);
;// CONCATENATED MODULE: ./.build/publish/guards/tag-scope.js


/** latest, 1 and 1.2 promise releases; a tag of another name (`next`) may be meant for pre-releases. */
function promisesReleases(tag) {
    return (0,tag_order/* isLatest */.e)(tag.tag) || (tag.order?.by === 'version' && tag.order.parts > 0);
}
/** The version that an image states, as this order's tags are named; undefined: it states none, or something else. */
function statedRelease(version, order) {
    if (version === undefined)
        return undefined;
    return (0,guards_release/* readAffixed */.Wu)(version, order) ?? (0,guards_release/* readStatedVersion */.Yc)(version, order.scheme);
}
/** An image whose version is the name of its branch, of a commit or of a pull request was not made by a version. */
function madeByVersion(version, { order }) {
    if (version === undefined || order === undefined)
        return false;
    if (order.by === 'version')
        return statedRelease(version, order) !== undefined;
    if (version === order.branch?.replaceAll(/[^\w.-]+/g, '-'))
        return false;
    return (0,guards_release/* readStatedVersion */.Yc)(version, 'semver') !== undefined || (0,guards_release/* readStatedVersion */.Yc)(version, 'pep440') !== undefined;
}

;// CONCATENATED MODULE: ./.build/publish/guards/newer.js
// Which of two images is the newer one under a moving tag: by version or by commit, as the tag is made. Pure.
// It does not say whether a tag may move (decide-move.ts), only which of two candidates should have it in the end.



/** Where `candidate` stands seen from `other`. `compare` is asked at most once, and only for two different revisions. */
function compareCandidates(candidate, other, tag, compare) {
    if (tag.order?.by === 'version')
        return compareVersions(candidate, other, tag);
    if (!(0,tag_order/* isLatest */.e)(tag.tag))
        return compareRevisions(candidate, other, compare);
    const byVersion = [candidate, other].some(({ version }) => madeByVersion(version, tag));
    return byVersion ? 'unknown' : compareRevisions(candidate, other, compare);
}
/** What `tag` should point to in the end, if `candidate` was verified by its run. */
function isNewer(candidate, other, tag, compare) {
    return compareCandidates(candidate, other, tag, compare) === 'newer';
}
function compareVersions(candidate, other, tag) {
    if (tag.order?.by !== 'version')
        return 'unknown';
    const [own, others] = [statedRelease(candidate.version, tag.order), statedRelease(other.version, tag.order)];
    if (own === undefined || others === undefined)
        return 'unknown';
    if (promisesReleases(tag) && own.preRelease !== others.preRelease)
        return own.preRelease ? 'older' : 'newer';
    const order = (0,guards_release/* compareReleases */.c0)(own, others);
    return order === 0 ? 'same' : order > 0 ? 'newer' : 'older';
}
function compareRevisions(candidate, other, compare) {
    if (candidate.revision === undefined || other.revision === undefined)
        return 'unknown';
    if (candidate.revision === other.revision)
        return 'same';
    const standing = compare(other.revision, candidate.revision);
    switch (standing) {
        case 'identical':
            return 'same';
        case 'ahead':
            return 'newer';
        case 'behind':
            return 'older';
        case 'diverged':
        case 'unknown':
            return 'unknown';
        case 'unavailable':
            return compareTimes(candidate, other);
    }
}
/** `created` is the commit's time unless the user asked for the run's: the next best where no API answers. */
function compareTimes(candidate, other) {
    const [own, others] = [candidate.created, other.created].map((time) => Date.parse(time ?? ''));
    if (own === undefined || others === undefined || Number.isNaN(own) || Number.isNaN(others))
        return 'unknown';
    return own === others ? 'same' : own > others ? 'newer' : 'older';
}

;// CONCATENATED MODULE: ./.build/publish/guards/revision-guard.js



function guardByRevision(tag, facts) {
    const { live } = facts;
    if (live === undefined || isOfVersion(tag, facts))
        return { move: true };
    if (live.revision === undefined)
        return guardByBranch(tag, facts, 'The image that had it names no revision');
    if (live.revision === facts.own.revision)
        return { move: true };
    const theirs = shortOf(live.revision);
    switch (facts.sinceLive ?? 'unavailable') {
        case 'identical':
        case 'ahead':
            return { move: true };
        case 'behind':
            return { move: false, reason: `The image of a newer commit is published already: ${theirs} comes after ${shortOf(facts.own.revision)}.` };
        case 'diverged':
            return guardByBranch(tag, facts, `The image that had it is of ${theirs}, on another line of history (a force-push)`);
        case 'unknown':
            return guardByBranch(tag, facts, `The image that had it is of ${theirs}, which is not in this repository`);
        case 'unavailable':
            return guardByTime(facts, `${theirs} and ${shortOf(facts.own.revision)} could not be compared`);
    }
}
/** `latest` of a version, about to be taken by a branch: their revisions say nothing about each other. */
function isOfVersion(tag, { live }) {
    return (0,tag_order/* isLatest */.e)(tag.tag) && madeByVersion(live?.version, tag);
}
/** Whether the place of our commit on the branch decides. */
function needsBranch(tag, { live, sinceLive }) {
    if (live === undefined || isOfVersion(tag, { live }))
        return false;
    return live.revision === undefined || sinceLive === 'diverged' || sinceLive === 'unknown';
}
function guardByBranch({ order }, facts, found) {
    const branch = order?.by === 'revision' ? order.branch : undefined;
    if (branch === undefined)
        return { move: true, remark: `${found}: there was nothing to compare with.` };
    const own = shortOf(facts.own.revision);
    switch (facts.sinceBranch ?? 'unavailable') {
        case 'identical':
        case 'behind':
            return { move: true, remark: `${found}. Moved because ${own} is on ${branch}.` };
        case 'ahead':
        case 'diverged':
            return { move: false, reason: `${found}, and ${own} is not on ${branch}.` };
        case 'unknown':
        case 'unavailable':
            return guardByTime(facts, `${found}, and whether ${own} is on ${branch} could not be found out`);
    }
}
/** The last resort. A time that nobody knows keeps nothing. */
function guardByTime({ own, live }, found) {
    const times = `created ${own.created ?? 'at an unknown time'}, the other ${live?.created ?? 'at an unknown time'}`;
    if (live !== undefined && compareTimes(own, live) === 'older')
        return { move: false, reason: `${found}. By their times this image is the older one (${times}).` };
    return { move: true, remark: `${found}. Moved by the times of the images (${times}).` };
}
function shortOf(revision) {
    return /^[0-9a-f]{40}/.test(revision) ? revision.slice(0, 7) : revision;
}

;// CONCATENATED MODULE: ./.build/publish/guards/version-guard.js


function guardByVersion(tag, facts) {
    const { order } = tag;
    const own = (0,guards_release/* readRelease */.iJ)(order.version, order.scheme);
    if (own === undefined)
        return { move: false, reason: `${order.version} is not a version that could be compared.` };
    if (own.preRelease && promisesReleases(tag))
        return { move: false, reason: `${own.text} is a pre-release: it never moves this tag.` };
    const live = liveRelease(tag, facts);
    const known = [...knownReleases(own, tag, facts), ...(live === undefined || facts.sinceLive === 'unknown' ? [] : [live])];
    const [highest] = known.filter(({ release }) => (0,guards_release/* compareReleases */.c0)(release, own) > 0).sort((one, other) => (0,guards_release/* compareReleases */.c0)(other.release, one.release));
    if (highest !== undefined)
        return { move: false, reason: `${own.text} is lower than ${highest.release.text}, which exists as ${highest.where}.` };
    const remark = remarkOf(tag, facts);
    return remark === undefined ? { move: true } : { move: true, remark };
}
/**
 * Whether only the revision of the tag's image can tell if it counts: it states a higher version that no tag has.
 * Labels of a base image are inherited, its version among them, and its revision is unknown to this repository.
 */
function doubtsLiveVersion(tag, facts) {
    if (facts.live?.revision === undefined)
        return false;
    const withDoubt = guardByVersion(tag, { ...facts, sinceLive: 'unavailable' });
    const without = guardByVersion(tag, { ...facts, sinceLive: 'unknown' });
    return withDoubt.move !== without.move;
}
function knownReleases(own, tag, { known }) {
    const { order } = tag;
    const inGit = { prefix: order.gitPrefix, suffix: '', scheme: order.scheme };
    const found = [
        ...readAll(known?.git ?? [], inGit, 'the Git tag'),
        ...readAll(known?.registry ?? [], order, 'the registry\'s tag'),
    ];
    return found.filter(({ release }) => (0,guards_release/* sharesScope */.dh)(own, release, order.parts) && competes(own, release));
}
function readAll(names, affixes, kind) {
    return names.flatMap((name) => {
        const release = (0,guards_release/* readAffixed */.Wu)(name, affixes);
        return release === undefined ? [] : [{ release, where: `${kind} ${name}` }];
    });
}
/** What would not get the tag by itself does not keep others from it. */
function competes(own, other) {
    return (own.preRelease || !other.preRelease) && (own.postRelease || !other.postRelease);
}
/** Without a revision nobody knows whose version it is. */
function liveRelease(tag, { live }) {
    if (live?.revision === undefined)
        return undefined;
    const own = (0,guards_release/* readRelease */.iJ)(tag.order.version, tag.order.scheme);
    const release = statedRelease(live.version, tag.order);
    if (own === undefined || release === undefined || !(0,guards_release/* sharesScope */.dh)(own, release, tag.order.parts))
        return undefined;
    return release.preRelease && promisesReleases(tag) ? undefined : { release, where: 'the image that has the tag now' };
}
function remarkOf(tag, { known, live }) {
    const missing = [...(known?.git === undefined ? ['the Git tags'] : []), ...(known?.registry === undefined ? ['the registry\'s tags'] : [])];
    if (missing.length > 0)
        return `Moved without a look at ${missing.join(' and ')}, which could not be read.`;
    const stated = statedRelease(live?.version, tag.order);
    if (live === undefined || live.revision !== undefined || stated === undefined)
        return undefined;
    return `The image that had it says version ${stated.text} but no revision: it was not compared.`;
}

;// CONCATENATED MODULE: ./.build/publish/guards/decide-move.js


function decideMove(tag, facts) {
    if (tag.kind === 'immutable')
        return { move: true };
    if (facts.mode === 'off')
        return { move: false, reason: 'moving-tags is off.' };
    const guarded = tag.order?.by === 'version' ? guardByVersion({ ...tag, order: tag.order }, facts) : guardByRevision(tag, facts);
    if (facts.mode === 'guard' || guarded.move)
        return guarded;
    return { move: true, remark: `Moved because moving-tags is force. Without that it would have stayed: ${guarded.reason}` };
}

;// CONCATENATED MODULE: ./.build/publish/transaction/move-tag.stage.js
// Moves one tag: looks once more, asks the guard again when it changed, writes, reads back. It puts nothing back.






/** Throws RegistryError, ActionError IMMUTABLE_TAG, TAG_NOT_READ_BACK or BUILD_CANCELLED; the ledger says how far it came. */
async function moveTag(line, parts, onChange) {
    const { ledger, context, access } = parts;
    const now = await unlessCancelled(context.signal, () => (0,registry_access_stage/* digestUnder */.bf)(line.tag, access, line.before, line.target.digest));
    if (now === line.target.digest) {
        // Another run found this run's candidate and put it there.
        ledger.note(line.tag, { standing: 'stands' });
        return;
    }
    if (now !== line.before) {
        const changed = ledger.found(line.tag, now);
        refuseFixed(changed, parts);
        if (!(await unlessCancelled(context.signal, () => passGuard(changed, parts))))
            return;
        await unlessCancelled(context.signal, () => keepPredecessor(changed, parts));
        onChange();
    }
    await writeTag(line, parts);
    await readBack(ledger.note(line.tag, {}), parts);
}
/** A fixed tag keeps its image, unless it may be overwritten. */
function refuseFixed({ tag, before, target }, { context }) {
    if (tag.fixed !== true || context.overwrite || before === undefined || before === target.digest)
        return;
    throw new action_error/* ActionError */.lZ({
        code: 'IMMUTABLE_TAG',
        what: `${(0,image_ref/* tagRefText */.HG)(tag)} exists already, with another image.`,
        why: `It points to ${before}, and a full version is given to one image only.`,
        fix: 'Publish the change as a new version. If the tag was made by another run of this commit a moment ago, run the job again: it takes that image over. `overwrite: true` replaces it all the same.',
    });
}
/** Asks the guard of a moving tag; false: the tag stays, and the ledger says why. */
async function passGuard(line, { ledger, context, guards }) {
    if (line.tag.kind !== 'moving' || !context.ordered)
        return true;
    const decision = decideMove(line.tag, await guards.factsOf(line.tag, line.before));
    if (!decision.move)
        ledger.note(line.tag, { standing: 'skipped', reason: decision.reason });
    else if (decision.remark !== undefined)
        ledger.note(line.tag, { reason: decision.remark });
    return decision.move;
}
/** Keeps the bytes of what the tag points to, while they can be read. */
async function keepPredecessor({ tag, before }, { ledger, access }) {
    if (before === undefined)
        return;
    const registry = await access(tag.image);
    const predecessor = await registry.readManifest(tag.image, before);
    if (predecessor !== undefined)
        return void ledger.note(tag, { predecessor });
    // The look may have been told a wrong digest: the bytes under the tag are what it has.
    const live = await registry.readManifest(tag.image, tag.tag);
    if (live === undefined)
        return;
    ledger.found(tag, live.digest);
    ledger.note(tag, { predecessor: live });
}
async function writeTag({ tag, target }, { ledger, context, access }) {
    const registry = await unlessCancelled(context.signal, () => access(tag.image));
    ledger.note(tag, { standing: 'writing' });
    try {
        await registry.writeManifest(tag.image, tag.tag, target);
    }
    catch (error) {
        // Only the answer may be lost: what the tag points to tells.
        const now = await (0,registry_access_stage/* digestUnder */.bf)(tag, access, target.digest).catch(() => undefined);
        if (now !== target.digest)
            throw error;
    }
}
async function readBack({ tag, target, before }, parts) {
    const registry = await parts.access(tag.image);
    const found = await unlessCancelled(parts.context.signal, () => (0,until_readable_stage/* untilReadable */.d)(`${(0,image_ref/* tagRefText */.HG)(tag)} after its move`, () => registry.readManifest(tag.image, tag.tag), parts.world, { accept: ({ digest }) => digest !== before }));
    if (found === undefined || found.digest === before)
        throw notReadBack((0,image_ref/* tagRefText */.HG)(tag), target.digest, found?.digest);
    // Another run may have moved it on in the meantime: settle.stage.ts finds out what is right.
    parts.ledger.note(tag, { standing: 'stands' });
}
function notReadBack(ref, expected, found) {
    return new action_error/* ActionError */.lZ({
        code: 'TAG_NOT_READ_BACK',
        what: `${ref} does not point to the image that was just published under it.`,
        why: `It should be ${expected}; read back was ${found ?? 'no image'}.`,
        fix: 'Another run may have moved the tag at the same moment (use a concurrency group), or the registry answers with old data: run the job again.',
    });
}

;// CONCATENATED MODULE: ./.build/publish/transaction/comparer.stage.js

function openComparer({ compare }) {
    return async (candidate, other, tag) => {
        const asked = [];
        const withoutAnswer = isNewer(candidate, other, tag, (base, head) => {
            asked.push([base, head]);
            return 'unavailable';
        });
        const [question] = asked;
        if (question === undefined)
            return withoutAnswer;
        const answer = await compare(...question);
        return isNewer(candidate, other, tag, () => answer);
    };
}

// EXTERNAL MODULE: ./.build/publish/live-image.stage.js + 1 modules
var live_image_stage = __webpack_require__(82556);
;// CONCATENATED MODULE: ./.build/publish/guards/guard-facts.stage.js



function openGuards(context, world) {
    const { mode, own, registryFor } = context;
    const ask = once((base, head) => orElse(() => world.github.compare(base, head), 'unavailable'));
    const compare = async (base, head) => {
        if (base === head)
            return 'identical';
        return [base, head].every(isCommit) ? await ask(base, head) : 'unknown';
    };
    const gitTags = once((prefix) => orElse(() => world.github.tags(prefix), undefined));
    const registryTags = once((image) => orElse(async () => await (await registryFor(image)).listTags(image), undefined));
    const liveImage = once(async (image, digest) => (await (0,live_image_stage/* readLiveImage */.e)(image, digest, await registryFor(image))) ?? { digest, platforms: [] });
    const ofVersion = async (tag, facts) => {
        const [git, registry] = await Promise.all([gitTags(tag.order.gitPrefix), registryTags(tag.image)]);
        const known = { git, registry };
        const informed = { ...facts, known };
        const revision = informed.live?.revision;
        if (revision === undefined || !doubtsLiveVersion(tag, informed))
            return informed;
        return { ...informed, sinceLive: await compare(revision, own.revision) };
    };
    const ofRevision = async (tag, facts) => {
        const revision = facts.live?.revision;
        if (facts.live === undefined || isOfVersion(tag, facts))
            return facts;
        const informed = revision === undefined ? facts : { ...facts, sinceLive: await compare(revision, own.revision) };
        const branch = tag.order?.by === 'revision' ? tag.order.branch : undefined;
        if (branch === undefined || !needsBranch(tag, informed))
            return informed;
        return { ...informed, sinceBranch: await ask(branch, own.revision) };
    };
    return {
        compare,
        liveImage,
        factsOf: async (tag, before) => {
            const guarded = tag.kind === 'moving' && mode !== 'off';
            const facts = { mode, own, live: before === undefined || !guarded ? undefined : await liveImage(tag.image, before) };
            if (!guarded)
                return facts;
            return tag.order?.by === 'version' ? await ofVersion({ ...tag, order: tag.order }, facts) : await ofRevision(tag, facts);
        },
    };
}
/** In the order of `tags`, all at once. */
async function gatherGuardFacts(tags, source) {
    return await Promise.all(tags.map(({ tag, before }) => source.factsOf(tag, before)));
}
/** A label may hold anything; a branch's name or `owner:branch` would be compared, too. */
function isCommit(text) {
    return /^[0-9a-f]{7,64}$/i.test(text);
}
/** The same question has the same answer; one that failed is asked again. */
function once(ask) {
    const answers = new Map();
    return (...question) => {
        const key = question.join('\n');
        const known = answers.get(key);
        if (known !== undefined)
            return known;
        const asked = ask(...question);
        answers.set(key, asked);
        asked.catch(() => answers.delete(key));
        return asked;
    };
}
async function orElse(ask, otherwise) {
    try {
        return await ask();
    }
    catch {
        return otherwise;
    }
}

;// CONCATENATED MODULE: ./.build/publish/transaction/move.js
/** Whether older and newer are told apart: only then are guards asked and candidates left in slots. */
function isGuarded(context) {
    return context.ordered && context.movingTags === 'guard';
}

;// CONCATENATED MODULE: ./.build/publish/transaction/parts.stage.js





function makeParts(moves, context, world) {
    const access = (0,registry_access_stage/* registryAccess */.Yb)(world, context.configFolder);
    const guards = openGuards({ mode: context.movingTags, own: context.age, registryFor: access }, world);
    return { ledger: new transaction_ledger/* Ledger */.Oc(moves), context, world, access, guards, isNewer: openComparer(guards), guarded: isGuarded(context), slots: [], seen: new Map() };
}

// EXTERNAL MODULE: ./.build/publish/state/history.stage.js + 1 modules
var history_stage = __webpack_require__(5057);
// EXTERNAL MODULE: ./.build/publish/transaction/recover-record.js
var recover_record = __webpack_require__(26355);
;// CONCATENATED MODULE: ./.build/publish/transaction/recover-data.stage.js

/** Before the first move, and again when a tag turns out to have been moved by somebody else. The last one counts. */
function saveRecoverData(lines, { slots, context, world }) {
    const record = {
        configFolder: context.configFolder,
        tags: lines.map(({ tag: { image, tag }, before, target }) => ({ image, tag, ...(before === undefined ? {} : { from: before }), to: target.digest })),
        slots: slots.flatMap(({ image, number, candidate }) => (number === undefined ? [] : [{ image, candidate: candidate.image.digest }])),
    };
    world.runner.saveState(recover_record/* recoverState */.UX, (0,recover_record/* encodeRecoverRecord */.EL)(record));
}
function clearRecoverData({ world }) {
    world.runner.saveState(recover_record/* recoverState */.UX, '');
}

;// CONCATENATED MODULE: ./.build/publish/transaction/settle.stage.js







const rounds = 10;
/** Runs that find each other at work wait a different time. */
const longestPauseMs = 1500;
const settle_stage_patienceMs = 15_000;
/** Throws RegistryError, ActionError TAG_NOT_READ_BACK when it is not in order after ten rounds, BUILD_CANCELLED. */
async function settleTags(parts, onChange) {
    const { ledger, context, world } = parts;
    const watched = ledger.in('stands', 'unchanged').map(({ tag }) => (0,image_ref/* tagRefText */.HG)(tag));
    for (let round = 1;; round += 1) {
        const lines = ledger.lines.filter(({ tag }) => watched.includes((0,image_ref/* tagRefText */.HG)(tag)));
        const [found, slots] = await unlessCancelled(context.signal, () => Promise.all([Promise.all(lines.map(async (line) => ({ line, now: await (0,registry_access_stage/* digestUnder */.bf)(line.tag, parts.access, line.target.digest) }))), readAllSlots(parts)]));
        for (const [image, read] of slots)
            remember(image, read, parts);
        const wrong = [];
        const needed = [];
        for (const { line, now } of found) {
            const wanted = await unlessCancelled(context.signal, () => newestFor(line, parts));
            if (line.tag.kind === 'moving')
                needed.push({ image: line.tag.image, candidate: wanted.candidate });
            if (now === wanted.manifest.digest)
                noteSettled(line, wanted, parts);
            else if (await mayReplace(line, now, parts))
                wrong.push({ line, now, wanted });
        }
        const rewritten = await keepKnown(needed, slots, parts);
        if (rewritten)
            onChange();
        if (wrong.length === 0 && !rewritten)
            return;
        if (round >= rounds) {
            const [first] = wrong;
            if (first === undefined)
                return;
            throw notReadBack((0,image_ref/* tagRefText */.HG)(first.line.tag), first.wanted.manifest.digest, first.now);
        }
        if (round > 1)
            await unlessCancelled(context.signal, () => world.clock.sleep(world.clock.random() * longestPauseMs));
        for (const one of wrong)
            await putNewest(one, parts);
    }
}
/** Of the images that have a slot of this run; where taking one failed, that was said already. */
async function readAllSlots({ slots, access, world }) {
    const read = slots.map(async ({ image, isRefused }) => {
        if (isRefused)
            return [];
        try {
            return [[image, await readSlots(image, access)]];
        }
        catch (thrown) {
            world.runner.warning(`The slots of ${image} can't be read: a race with another run may go unseen. ${(0,registry_access_stage/* sentenceOf */.$N)(thrown)}`, { title: 'Slots' });
            return [];
        }
    });
    return new Map((await Promise.all(read)).flat());
}
/** What was seen once counts although its slot was taken over since. */
function remember(image, read, { slots, seen, world }) {
    seen.set(image, learn(seen.get(image) ?? [], read, slots.map(({ candidate }) => candidate), world.clock.now()));
}
async function newestFor({ tag, target, before }, { context, access, isNewer, seen }) {
    let wanted = { manifest: target };
    if (tag.kind !== 'moving')
        return wanted;
    for (const candidate of seen.get(tag.image) ?? []) {
        // The guard has placed what the tag had before this run.
        if (!candidate.tags.includes(tag.tag) || candidate.image.digest === before)
            continue;
        if (!(await isNewer(candidate.age, wanted.candidate?.age ?? context.age, tag)))
            continue;
        const manifest = await (await access(tag.image)).readManifest(tag.image, candidate.image.digest);
        if (manifest !== undefined)
            wanted = { manifest, candidate };
    }
    return wanted;
}
/** Ours over what we know to be older; over an image that nobody told of only as the guard has it. */
async function mayReplace(line, now, parts) {
    const { tag, before, target } = line;
    // Old data, or another run that went back to what it had found.
    if (now === undefined || now === before || now === target.digest)
        return true;
    if (tag.fixed === true)
        throw notReadBack((0,image_ref/* tagRefText */.HG)(tag), target.digest, now);
    if (tag.kind === 'immutable') {
        parts.ledger.note(tag, { standing: 'skipped', reason: 'Another run of this commit published its image under it at the same time.' });
        return false;
    }
    if (!parts.guarded || (parts.seen.get(tag.image) ?? []).some(({ image }) => image.digest === now))
        return true;
    return unlessCancelled(parts.context.signal, () => passGuard({ ...line, before: now }, parts));
}
async function putNewest({ line, now, wanted: { manifest, candidate } }, { ledger, access, context, world }) {
    const { tag, target, before } = line;
    const isOurs = manifest.digest === target.digest;
    const registry = await unlessCancelled(context.signal, () => access(tag.image));
    if (isOurs)
        ledger.note(tag, { standing: 'writing' });
    await registry.writeManifest(tag.image, tag.tag, manifest);
    await unlessCancelled(context.signal, () => (0,until_readable_stage/* untilReadable */.d)((0,image_ref/* tagRefText */.HG)(tag), () => registry.resolveTag(tag.image, tag.tag), world, { accept: (digest) => digest !== now, patienceMs: settle_stage_patienceMs }));
    if (isOurs)
        ledger.note(tag, { standing: before === target.digest ? 'unchanged' : 'stands' });
    else if (candidate !== undefined)
        ledger.note(tag, { standing: 'skipped', reason: `The newer image of ${nameOf(candidate)} was put back over an older one.` });
}
function noteSettled(line, { candidate }, { ledger }) {
    if (candidate === undefined || line.standing === 'skipped')
        return;
    ledger.note(line.tag, { standing: 'skipped', reason: `The newer image of ${nameOf(candidate)} stands there: its run was at work at the same time.` });
}
/**
 * What should have a tag in the end has to be in a slot: another run may have written over it, one that still holds back an
 * older image may come and look. true: at least one slot was written.
 */
async function keepKnown(needed, slots, parts) {
    let rewritten = false;
    for (const [at, own] of parts.slots.entries()) {
        const read = slots.get(own.image);
        const wanted = new Map(needed.flatMap(({ image, candidate = own.candidate }) => (image === own.image ? [[candidate.image.digest, candidate]] : [])));
        for (const candidate of wanted.values()) {
            if (read === undefined || isKnown(candidate, read) || parts.context.signal.aborted)
                continue;
            const isOurs = candidate.image.digest === own.candidate.image.digest;
            const taking = (number) => {
                if (isOurs)
                    parts.slots[at] = { ...own, number };
                rewritten ||= number !== undefined;
            };
            const kept = isOurs ? own : { ...own, candidate: { ...candidate, run: own.candidate.run, leftAt: parts.world.clock.now() } };
            const mayGo = isOurs || wanted.has(own.candidate.image.digest) ? undefined : own.number;
            try {
                await leaveCandidate(kept, parts, taking, read, mayGo);
            }
            catch (thrown) {
                parts.world.runner.warning(`A slot of ${own.image} is lost: a race with another run may go unseen. ${(0,registry_access_stage/* sentenceOf */.$N)(thrown)}`, { title: 'Slots' });
            }
        }
    }
    return rewritten;
}
function nameOf({ age, run }) {
    return `${age.version ?? age.revision.slice(0, 12)} (run ${run.id})`;
}

;// CONCATENATED MODULE: ./.build/publish/transaction/prepare.stage.js







/** Lines that stay `planned` are to move. Throws RegistryError, ActionError IMMUTABLE_TAG or BUILD_CANCELLED. It writes nothing. */
async function lookAround(parts) {
    const { ledger, context } = parts;
    const { signal } = context;
    await unlessCancelled(signal, () => Promise.all(ledger.lines.map((line) => lookUp(line, parts))));
    for (const line of ledger.lines)
        refuseFixed(line, parts);
    await unlessCancelled(signal, () => Promise.all(ledger.in('planned').map((line) => passGuard(line, parts))));
    await unlessCancelled(signal, () => Promise.all(ledger.in('planned').map((line) => keepPredecessor(line, parts))));
}
/** Whether every tag still points to what the look found. Throws RegistryError or BUILD_CANCELLED. */
async function isAsSeen({ ledger, context, access }) {
    const same = await unlessCancelled(context.signal, () => Promise.all(ledger.lines.map(async ({ tag, before, target }) => (await (0,registry_access_stage/* digestUnder */.bf)(tag, access, before, target.digest)) === before)));
    return same.every((is) => is);
}
/** What other runs and a rollback need to know, before the first tag moves. Throws BUILD_CANCELLED. */
async function recordMoves(parts) {
    const { ledger, context, access, world } = parts;
    const { signal } = context;
    const leaving = ledger.in('planned');
    const slots = useSlots(leaving, parts);
    try {
        await unlessCancelled(signal, () => (0,history_stage/* recordHistory */.c)(leaving, context, access, world));
    }
    finally {
        // Not cut short: a slot that is written while nobody looks could not be withdrawn.
        await slots;
    }
}
async function lookUp({ tag, target }, { ledger, access }) {
    const before = await (0,registry_access_stage/* digestUnder */.bf)(tag, access);
    ledger.found(tag, before);
    if (before === target.digest)
        ledger.note(tag, { standing: 'unchanged' });
}
async function useSlots(leaving, parts) {
    const byImage = Map.groupBy(leaving.filter(({ tag }) => tag.kind === 'moving'), ({ tag }) => tag.image);
    await Promise.all([...byImage].map(async ([image, lines]) => {
        const [first] = lines;
        if (first === undefined)
            return;
        const tags = lines.map(({ tag }) => tag);
        if (!parts.guarded)
            await withdrawOthers(image, tags, first.target.digest, parts);
        else
            await takeSlot(image, lines, first, parts);
    }));
}
async function takeSlot(image, lines, { target }, parts) {
    const { context, world, access } = parts;
    const own = {
        image,
        tags: lines.map(({ tag }) => tag),
        candidate: {
            image: { digest: target.digest, mediaType: target.mediaType, size: target.bytes.length },
            tags: lines.map(({ tag }) => tag.tag),
            age: context.age,
            run: context.run,
            leftAt: world.clock.now(),
            state: 'live',
        },
        number: undefined,
        isRefused: false,
    };
    const at = parts.slots.push(own) - 1;
    try {
        const slots = await readSlots(image, access);
        remember(image, slots, parts);
        const taking = (number) => {
            parts.slots[at] = { ...own, number };
            saveRecoverData([], parts);
        };
        await leaveCandidate(own, parts, taking, slots);
    }
    catch (thrown) {
        parts.slots[at] = { ...(parts.slots[at] ?? own), isRefused: true };
        world.runner.warning(`${image} has no slot for this run's image: a race with another run may go unseen. ${(0,registry_access_stage/* sentenceOf */.$N)(thrown)}`, { title: 'Slots' });
    }
}

// EXTERNAL MODULE: ./.build/publish/registry-failure.js
var registry_failure = __webpack_require__(17344);
// EXTERNAL MODULE: ./.build/publish/transaction/transaction-error.js
var transaction_error = __webpack_require__(32786);
;// CONCATENATED MODULE: ./.build/publish/state/yield-slot.stage.js



/** Never rejects. Afterwards the run has no slots. */
async function yieldSlots(parts) {
    const { ledger, access, world } = parts;
    for (const own of parts.slots.splice(0)) {
        if (own.number === undefined)
            continue;
        try {
            const lines = ledger.in('skipped').filter(({ tag }) => tag.image === own.image);
            const newer = await newerThan(own, lines, parts);
            const slots = await readSlots(own.image, access);
            if (newer === undefined || isKnown(newer, slots))
                await withdrawImage(own.image, own.candidate.image.digest, access, world);
            else
                await leaveCandidate({ ...own, candidate: newer }, parts, () => undefined, slots, own.number);
        }
        catch (thrown) {
            world.runner.warning(`The slot of this run's image in ${own.image} could not be given up. ${(0,registry_access_stage/* sentenceOf */.$N)(thrown)}`, { title: 'Slots' });
        }
    }
}
/** The image that a tag was left to, as a candidate; undefined: none of them is known to be newer. */
async function newerThan(own, lines, { guards, isNewer, access, world }) {
    for (const { tag, before } of lines) {
        if (before === undefined || !own.candidate.tags.includes(tag.tag))
            continue;
        const { revision, version, created } = await guards.liveImage(tag.image, before);
        if (revision === undefined)
            continue;
        const age = { revision, ...(version === undefined ? {} : { version }), ...(created === undefined ? {} : { created }) };
        const manifest = await (await access(tag.image)).readManifest(tag.image, before);
        if (manifest === undefined || !(await isNewer(age, own.candidate.age, tag)))
            continue;
        const image = { digest: manifest.digest, mediaType: manifest.mediaType, size: manifest.bytes.length };
        const tags = lines.filter((line) => line.before === before).map((line) => line.tag.tag);
        return { image, tags, age, run: own.candidate.run, leftAt: world.clock.now(), state: 'live' };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/publish/transaction/transaction.stage.js
// The tags of one publish as one transaction over all registries: everything is found out and recorded before the first
// move, moving tags move last, and a failure takes them back. Order and promises: docs/guarantees.md.













/** May be done while the image is still being verified: it only reads, and never rejects. */
async function lookAtTags(moves, context, world) {
    const parts = makeParts(moves, context, world);
    try {
        await lookAround(parts);
        return { parts };
    }
    catch (thrown) {
        return { parts, failure: thrown instanceof Error ? thrown : (0,action_error/* asActionError */.z6)(thrown) };
    }
}
/**
 * Throws while no tag has moved: ActionError IMMUTABLE_TAG, REGISTRY_DENIED, REGISTRY_FAILED, RATE_LIMITED, BUILD_CANCELLED.
 * From the first move on a failure is an end like others: `restored` or `partial`, with `error`.
 * `early`: a look that was made a while ago; it is made again where a tag has moved since.
 */
async function moveTags(moves, context, world, early) {
    return await runMoves(early === undefined ? await lookAtTags(moves, context, world) : await lookAgain(early, moves, context, world));
}
/** An earlier look, where every tag is as it was seen; `world`: what the moves are made with. */
async function lookAgain(early, moves, context, world) {
    if (!(await stillHolds(early)))
        return await lookAtTags(moves, context, world);
    return { ...early, parts: { ...early.parts, world } };
}
/** moveTags, of what was looked at. The ledger in `parts` says then where the tags stand. */
async function runMoves({ parts, failure }) {
    try {
        if (failure !== undefined)
            throw failure;
        await recordMoves(parts);
        if (parts.ledger.in('planned').length > 0)
            await carryOut(parts);
    }
    catch (thrown) {
        return await endFailed(thrown, parts);
    }
    const tags = parts.ledger.outcomes();
    return { result: (0,transaction_ledger/* successOf */.Bu)(tags), tags };
}
/** A failure is kept: its calls were tried again already. */
async function stillHolds({ parts, failure }) {
    return failure !== undefined || (await isAsSeen(parts).catch(() => false));
}
async function carryOut(parts) {
    const { ledger, context } = parts;
    const planned = ledger.in('planned');
    const saveAgain = () => saveRecoverData(ledger.in('planned', 'writing', 'stands'), parts);
    await unlessCancelled(context.signal, () => Promise.resolve());
    saveAgain();
    // One after the other: when it stops, at most one tag is uncertain.
    for (const line of planned)
        await moveTag(line, parts, saveAgain);
    if (ledger.in('stands', 'unchanged').length === 0)
        await yieldSlots(parts);
    await settleTags(parts, saveAgain);
    clearRecoverData(parts);
}
async function endFailed(thrown, parts) {
    const { ledger } = parts;
    const hasWritten = ledger.in('stands', 'writing').length > 0;
    const tags = await giveBack(parts);
    // A tag that was written and has another run's image by now was moved all the same.
    const isUntouched = tags.every(({ state }) => state === 'untouched' || state === 'unchanged' || state === 'skipped');
    if (isUntouched && !(hasWritten && tags.some(({ state }) => state === 'skipped')))
        throw untouched(thrown);
    const result = (0,transaction_ledger/* failureOf */.g5)(tags);
    return { result, tags, error: (0,transaction_error/* transactionError */.d)(errorOf(thrown), result, tags) };
}
/** Puts back what has moved; what could not be put back is left to post. Gives where the tags stand. */
async function giveBack(parts) {
    await goBack(parts);
    leaveToPost(parts);
    return parts.ledger.outcomes();
}
/** After a way back: what post is to try once more, or nothing. */
function leaveToPost(parts) {
    const stillOpen = parts.ledger.in('left', 'uncertain').filter(isToPutBack);
    if (stillOpen.length === 0)
        clearRecoverData(parts);
    else
        saveRecoverData(stillOpen, parts);
}
/** What post can try once more. */
function isToPutBack({ tag, before, standing }) {
    return before !== undefined || (tag.kind === 'moving' && standing === 'uncertain');
}
function errorOf(thrown) {
    return thrown instanceof registry/* RegistryError */.g ? (0,registry_failure/* registryFailure */.M)(thrown) : (0,action_error/* asActionError */.z6)(thrown);
}
function untouched(thrown) {
    const error = errorOf(thrown);
    const { code, what, why, fix, failure, cause } = error;
    return new action_error/* ActionError */.lZ({ code, what, why: `${why}\nNo tag was moved.`, fix, ...(failure === undefined ? {} : { failure }), cause });
}


/***/ })

};
