export const id = 324;
export const ids = [324];
export const modules = {

/***/ 35204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ copyImage)
});

// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __webpack_require__(63926);
// EXTERNAL MODULE: ./.build/build/concurrency.js
var concurrency = __webpack_require__(35082);
// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __webpack_require__(97578);
// EXTERNAL MODULE: ./.build/retry/until-readable.stage.js
var until_readable_stage = __webpack_require__(14812);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./.build/retry/call-failure.js
var call_failure = __webpack_require__(972);
// EXTERNAL MODULE: ./.build/world/ports/registry.js
var ports_registry = __webpack_require__(55531);
;// CONCATENATED MODULE: ./.build/merge/copy-blob.stage.js
// Carries one blob from a registry to another over a file of the run's folder: it may be larger than the memory, and an
// upload that has to be repeated needs it again. The file is gone afterwards.



/** Throws RegistryError. */
async function copyBlob(blob, from, to, { files, retry, folder }) {
    const file = (0,posix_.join)(folder, `blob-${to.image.replaceAll(/[^a-z0-9]+/g, '-')}-${blob.digest.slice('sha256:'.length)}`);
    try {
        // Calls are tried again by themselves; a download that ends half-way is not.
        await retry.run({
            what: `copy ${blob.digest} of ${from.image}`,
            attempt: async () => await download(blob, from, file, files),
            failureOf: (thrown) => (0,call_failure/* callFailure */.z)(thrown, 'push'),
        });
        await to.registry.writeBlob(to.image, { digest: blob.digest, size: blob.size, file });
    }
    finally {
        await files.remove(file);
    }
}
async function download(blob, { image, registry }, file, files) {
    const written = await files.writeStream(file, await registry.openBlob(image, blob.digest));
    if (written.digest === blob.digest)
        return;
    const body = `damaged answer: ${blob.digest} came as ${written.size} bytes with the digest ${written.digest}.`;
    throw new ports_registry/* RegistryError */.g({ operation: 'read a blob of', image, status: 0, body });
}

// EXTERNAL MODULE: ./.build/merge/image-blobs.js
var image_blobs = __webpack_require__(91441);
;// CONCATENATED MODULE: ./.build/merge/copy-image.stage.js
// Copies an image by digest from one repository to others, byte for byte: blobs first, then manifests, children before
// parents (a registry refuses a parent whose children it lacks). No tag is touched.






/** Layers of one image at a time: each may be on the disk for a while. */
const blobsAtOnce = 3;
/**
 * After it every repository of `to` holds the image with everything that its index names, attestations too; what is there
 * already is not sent again. Throws RegistryError, or ActionError UNEXPECTED_ANSWER when a part of the source is gone.
 */
async function copyImage(from, digest, to, registryFor, tools) {
    const targets = to.filter((image) => image !== from);
    if (targets.length === 0)
        return;
    const manifests = await readTree(from, digest, await registryFor(from));
    // One after the other: a layer that two targets lack is on the disk once at a time.
    for (const target of targets)
        await copyTo(target, from, manifests, registryFor, tools);
}
/** The image's manifests, children first, each once. */
async function readTree(image, digest, registry) {
    const manifest = await registry.readManifest(image, digest);
    if (manifest === undefined)
        throw partGone(image, digest);
    const children = manifest.content.kind === 'index' ? manifest.content.manifests : [];
    const trees = await Promise.all(children.map((child) => readTree(image, child.digest, registry)));
    return [...new Map([...trees.flat(), manifest].map((part) => [part.digest, part])).values()];
}
async function copyTo(target, from, manifests, registryFor, tools) {
    const registry = await registryFor(target);
    const there = await Promise.all(manifests.map(({ digest }) => registry.readManifest(target, digest)));
    const absent = manifests.filter((_, at) => there[at] === undefined);
    await (0,concurrency/* runBounded */.B)(distinct(absent.flatMap(({ content }) => (0,image_blobs/* blobsOf */.O)(content))), blobsAtOnce, async (blob) => {
        const isMounted = (0,image_ref/* registryOf */.Fv)(target) === (0,image_ref/* registryOf */.Fv)(from) && (await registry.mountBlob(target, from, blob.digest));
        if (!isMounted)
            await copyBlob(blob, { image: from, registry: await registryFor(from) }, { image: target, registry }, tools);
    });
    for (const manifest of absent)
        await registry.writeManifest(target, manifest.digest, manifest);
    const root = manifests.at(-1)?.digest;
    if (absent.length === 0 || root === undefined)
        return;
    const copied = await (0,until_readable_stage/* untilReadable */.d)(`${target}@${root}`, () => registry.readManifest(target, root), tools);
    if (copied === undefined)
        throw notStored(target, root);
}
function distinct(blobs) {
    return [...new Map(blobs.map((blob) => [blob.digest, blob])).values()];
}
function notStored(image, digest) {
    return new action_error/* ActionError */.lZ({
        code: 'REGISTRY_FAILED',
        what: `${image}@${digest} is not in the registry.`,
        why: 'It was copied there a moment ago without an error, and the registry says that it does not exist.',
        fix: 'Run the job again. If it stays so, the registry drops manifests that no tag names, or several servers of it do not share a store.',
    });
}
function partGone(image, digest) {
    return new action_error/* ActionError */.lZ({
        code: 'UNEXPECTED_ANSWER',
        what: `${image}@${digest} can't be copied: it is not there.`,
        why: 'An index names it, or it was asked for by digest, and the registry does not have it: most likely a clean-up removed it as untagged.',
        fix: 'Build the image again (overwrite: true where its tag is immutable), and use a clean-up that keeps what a tagged index names.',
    });
}


/***/ }),

/***/ 91441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ blobsOf)
/* harmony export */ });
/** Config and layers, each once; of an index none. Foreign layers stay where they are: registries do not hold them. */
function blobsOf(content) {
    if (content.kind === 'index')
        return [];
    const all = [content.config, ...content.layers.filter(({ mediaType }) => !/foreign|nondistributable/.test(mediaType))];
    return [...new Map(all.map((blob) => [blob.digest, blob])).values()];
}


/***/ }),

/***/ 324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promote: () => (/* binding */ promote)
});

// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __webpack_require__(63926);
// EXTERNAL MODULE: ./.build/merge/copy-image.stage.js + 1 modules
var copy_image_stage = __webpack_require__(35204);
// EXTERNAL MODULE: ./.build/preflight/push-access.stage.js + 6 modules
var push_access_stage = __webpack_require__(96475);
// EXTERNAL MODULE: ./.build/retry/cancel.js
var cancel = __webpack_require__(1565);
// EXTERNAL MODULE: ./.build/setup/setup.stage.js + 2 modules
var setup_stage = __webpack_require__(48494);
// EXTERNAL MODULE: ./.build/world/ports/registry.js
var registry = __webpack_require__(55531);
// EXTERNAL MODULE: ./.build/publish/commit.stage.js + 2 modules
var commit_stage = __webpack_require__(36894);
// EXTERNAL MODULE: ./.build/publish/live-image.stage.js + 1 modules
var live_image_stage = __webpack_require__(82556);
// EXTERNAL MODULE: ./.build/publish/guards/release.js
var guards_release = __webpack_require__(73240);
;// CONCATENATED MODULE: ./.build/publish/promotion.js

function asPromoted(plan, image) {
    const { trigger, metadata } = plan;
    const { revision, version, created } = image;
    return {
        ...plan,
        platforms: image.platforms.map(({ platform }) => platform),
        trigger: { ...trigger, revision: revision ?? trigger.revision },
        metadata: {
            ...metadata,
            version: version ?? '',
            labels: created === undefined ? {} : { 'org.opencontainers.image.created': created },
            annotations: [],
            tags: metadata.tags.map((tag) => (tag.kind === 'moving' ? { ...tag, order: orderOf(tag, version) } : tag)),
        },
    };
}
/** A version's image is ordered by version under latest, 1 and 1.2; under every other name, and of any other image, by commit. */
function orderOf({ tag, order }, version) {
    const release = version === undefined ? undefined : (0,guards_release/* readStatedVersion */.Yc)(version, 'semver');
    const [, numbers, suffix = ''] = /^v?(latest|\d+(?:\.\d+)?)(-[\w.-]+)?$/.exec(tag) ?? [];
    if (version === undefined || release === undefined || numbers === undefined)
        return order ?? { by: 'revision' };
    const parts = numbers === 'latest' ? 0 : numbers.includes('.') ? 2 : 1;
    return { by: 'version', version, scheme: 'semver', parts, prefix: '', suffix, gitPrefix: 'v' };
}

// EXTERNAL MODULE: ./.build/publish/missing-parts.stage.js
var missing_parts_stage = __webpack_require__(10225);
// EXTERNAL MODULE: ./.build/publish/registry-access.stage.js
var registry_access_stage = __webpack_require__(53526);
// EXTERNAL MODULE: ./.build/publish/registry-failure.js
var registry_failure = __webpack_require__(17344);
;// CONCATENATED MODULE: ./.build/publish/promote.stage.js
// Gives an image that exists other tags, in its own or another repository or registry: nothing is built, the bytes stay the
// same. Verification, guards and transaction are those of publish; the image is as old as it says itself.












async function promote({ plan, given, world, signal, timeline, known }) {
    const session = await timeline.span('setup', () => (0,setup_stage/* openLogins */.P)(plan, given, world));
    known.warnings.push(...session.warnings);
    const promotion = await timeline.span('find', () => findSource(plan, session, world));
    known.plan = promotion.plan;
    if (plan.inputs.dryRun)
        return { how: 'planned', plan: promotion.plan, commands: [], moves: await planPromotion(promotion, session, world) };
    await timeline.span('preflight', () => (0,push_access_stage/* checkPushAccess */.L)(plan, session, world));
    (0,cancel/* stopIfCancelled */.F)(signal, 'merge');
    const index = await timeline.span('copy', () => bringAlong(promotion, session, world));
    return await (0,commit_stage.commit)({ plan: promotion.plan, index, origin: 'given', session, world, signal, timeline, known });
}
/** Throws ActionError SOURCE_NOT_FOUND, or what the registry's refusal means. It only reads. */
async function findSource(plan, session, world) {
    const { source } = plan.inputs.publish;
    const from = source?.image ?? plan.metadata.images[0];
    if (source === undefined || from === undefined)
        throw noSource('nothing', 'The input source is empty.');
    const access = (0,registry_access_stage/* registryAccess */.Yb)(world, session.environment['DOCKER_CONFIG'] ?? '');
    const registry = await access(from);
    const image = await asAnswered(() => (0,live_image_stage/* readLiveImage */.e)(from, source.reference, registry));
    if (image === undefined)
        throw noSource(named(from, source.reference), 'The registry has no image there.');
    const missing = await asAnswered(() => (0,missing_parts_stage/* missingParts */.t)(from, image.digest, registry));
    if (missing.length > 0)
        throw noSource(named(from, source.reference), `The registry does not have ${missing.join(', ')}, which the image consists of.`);
    return { plan: asPromoted(plan, image), from, image };
}
/** Where every tag would go from and to. */
async function planPromotion({ plan, image }, session, world) {
    const access = (0,registry_access_stage/* registryAccess */.Yb)(world, session.environment['DOCKER_CONFIG'] ?? '');
    return await asAnswered(() => Promise.all(plan.metadata.tags.map(async (tag) => {
        const from = await (await access(tag.image)).resolveTag(tag.image, tag.tag);
        return { tag, to: image.digest, ...(from === undefined ? {} : { from }) };
    })));
}
/** The image in every repository that gets a tag, by digest, as merge leaves a new one. */
async function bringAlong({ plan, from, image }, session, world) {
    const access = (0,registry_access_stage/* registryAccess */.Yb)(world, session.environment['DOCKER_CONFIG'] ?? '');
    const { images } = plan.metadata;
    return await asAnswered(async () => {
        const stored = await (await access(from)).readManifest(from, image.digest);
        if (stored === undefined)
            throw noSource(`${from}@${image.digest}`, 'It was there a moment ago.');
        await (0,copy_image_stage/* copyImage */.L)(from, image.digest, images, access, { ...world, folder: session.folder });
        return { ...stored, images, platforms: image.platforms };
    });
}
async function asAnswered(work) {
    try {
        return await work();
    }
    catch (thrown) {
        throw thrown instanceof registry/* RegistryError */.g ? (0,registry_failure/* registryFailure */.M)(thrown, 'No tag was moved.') : thrown;
    }
}
function named(image, reference) {
    return `${image}${reference.includes(':') ? '@' : ':'}${reference}`;
}
function noSource(what, why) {
    return new action_error/* ActionError */.lZ({
        code: 'SOURCE_NOT_FOUND',
        what: `${what} can't be promoted.`,
        why: `${why} No tag was moved.`,
        fix: 'Give source as a tag or digest that exists, and a login that may read it.',
    });
}


/***/ })

};
