export const id = 549;
export const ids = [549];
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

/***/ 64113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ measurePlatforms)
/* harmony export */ });
/* harmony import */ var _index_platforms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72408);

/** In the index's order. A bare manifest is the one planned platform's. */
async function measurePlatforms(index, planned, image, registry) {
    const { content, digest } = index;
    if (content.kind === 'manifest')
        return planned.slice(0, 1).map((platform) => ({ platform, digest, size: sizeOf(content) }));
    const measured = await Promise.all((0,_index_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .imagesOf */ .IC)(content).map(async ({ platform, entry }) => {
        if (platform === undefined)
            return [];
        const manifest = await registry.readManifest(image, entry.digest);
        return [{ platform, digest: entry.digest, size: manifest?.content.kind === 'manifest' ? sizeOf(manifest.content) : entry.size }];
    }));
    return measured.flat();
}
function sizeOf(manifest) {
    return manifest.layers.reduce((sum, layer) => sum + layer.size, manifest.config.size);
}


/***/ }),

/***/ 29549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adoptIndex: () => (/* binding */ adoptIndex)
/* harmony export */ });
/* harmony import */ var _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63926);
/* harmony import */ var _merge_copy_image_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35204);
/* harmony import */ var _merge_platform_sizes_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64113);
/* harmony import */ var _publish_registry_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17344);
/* harmony import */ var _world_ports_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55531);
// Takes an image that an earlier run of the same commit published instead of building it again: every image's repository
// gets it by digest. No tag is touched.





/** What merge gives, for an image that is there. Throws ActionError REGISTRY_FAILED, REGISTRY_DENIED or UNEXPECTED_ANSWER. */
async function adoptIndex({ image, digest }, plan, session, world) {
    const configFolder = session.environment['DOCKER_CONFIG'] ?? '';
    const registryFor = (of) => world.registryFor(of, configFolder);
    const images = plan.metadata.images;
    try {
        const registry = await registryFor(image);
        const index = await registry.readManifest(image, digest);
        if (index === undefined)
            throw gone(`${image}@${digest}`);
        await (0,_merge_copy_image_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .copyImage */ .L)(image, digest, images.filter((other) => other !== image), registryFor, { ...world, folder: session.folder });
        return { ...index, images, platforms: await (0,_merge_platform_sizes_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .measurePlatforms */ .r)(index, plan.platforms, image, registry) };
    }
    catch (error) {
        throw error instanceof _world_ports_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .RegistryError */ .g ? (0,_publish_registry_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .registryFailure */ .M)(error, 'No tag was moved.') : error;
    }
}
function gone(reference) {
    return new _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: 'REGISTRY_FAILED',
        what: `${reference} can't be read any more.`,
        why: 'An immutable tag pointed to it a moment ago. No tag was moved.',
        fix: 'Run the job again.',
    });
}


/***/ }),

/***/ 14812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ untilReadable)
/* harmony export */ });
const firstWaitMs = 250;
const longestWaitMs = 10_000;
/** The last answer, accepted or not: undefined is "not there". `what` for the log: `ghcr.io/o/i@sha256:…`. */
async function untilReadable(what, read, world, { accept = () => true, patienceMs = 60_000, signal } = {}) {
    const isGood = (found) => found !== undefined && accept(found);
    let found = await read();
    let waited = 0;
    for (let wait = firstWaitMs; !isGood(found) && waited < patienceMs && signal?.aborted !== true; wait = Math.min(2 * wait, longestWaitMs)) {
        if (waited === 0)
            world.runner.info(`${what} can't be read yet: looking again for up to ${patienceMs / 1000} s`);
        // At least half of it: many runs that wait for one registry do not ask it in step.
        const next = Math.min(Math.ceil(wait * (0.5 + world.clock.random() / 2)), patienceMs - waited);
        await world.clock.sleep(next, signal);
        waited += next;
        found = await read();
    }
    return found;
}


/***/ })

};
