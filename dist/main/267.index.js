export const id = 267;
export const ids = [267];
export const modules = {

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

/***/ 49971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ mergeIndex),
/* harmony export */   YZ: () => (/* binding */ requirePlatforms),
/* harmony export */   cu: () => (/* binding */ platformFault)
/* harmony export */ });
/* harmony import */ var _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63926);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65459);
/* harmony import */ var _domain_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8130);
/* harmony import */ var _domain_platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4028);
/* harmony import */ var _index_platforms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72408);
// Makes the index of all platforms from what was built for each: its exact bytes, so that its digest is known before
// anything is pushed. Pure. The bytes depend on the arguments only, in the order of the planned platforms.





/**
 * Throws ActionError INDEX_MISMATCH when the result would not hold exactly `planned`. Annotations of level `index` are
 * the index's own, those of level `manifest-descriptor` go to every image's entry, or their platform's; other levels belong to the builds.
 */
function mergeIndex(built, planned, annotations) {
    const inOrder = planned.flatMap((platform) => built.filter((build) => build.platform === platform));
    const entries = distinct(inOrder.flatMap(entriesOf));
    const platformOf = new Map((0,_index_platforms_js__WEBPACK_IMPORTED_MODULE_4__/* .imagesOf */ .IC)({ manifests: entries }).map(({ platform, entry }) => [entry.digest, platform]));
    const onEntry = (entry) => annotations.filter(({ platform }) => platform === undefined || platform === platformOf.get(entry.digest));
    const manifests = entries.map((entry) => ((0,_index_platforms_js__WEBPACK_IMPORTED_MODULE_4__/* .isAttestation */ .H3)(entry) ? entry : withAnnotations(entry, ofLevel(onEntry(entry), 'manifest-descriptor'))));
    const content = { kind: 'index', mediaType: _domain_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaTypes */ .I.ociIndex, manifests, annotations: ofLevel(annotations, 'index') };
    requirePlatforms(content, planned);
    const bytes = new TextEncoder().encode(JSON.stringify(jsonOf(content)));
    return { digest: (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)(bytes), mediaType: content.mediaType, bytes, content };
}
/** Throws ActionError INDEX_MISMATCH that names what is missing, unplanned or there twice. */
function requirePlatforms(index, planned, optional = []) {
    const fault = platformFault(index, planned, optional);
    if (fault !== undefined)
        throw new _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ ...fault, why: `${fault.why} No tag was moved.` });
}
/** `optional`: platforms of `planned` that may be missing. */
function platformFault(index, planned, optional = []) {
    const { missing, unplanned, repeated } = (0,_index_platforms_js__WEBPACK_IMPORTED_MODULE_4__/* .comparePlatforms */ .UX)(index, planned);
    const required = missing.filter((platform) => !optional.includes(platform));
    const faults = [
        ...(required.length > 0 ? [`missing: ${required.join(', ')}`] : []),
        ...(unplanned.length > 0 ? [`not planned: ${unplanned.join(', ')}`] : []),
        ...(repeated.length > 0 ? [`more than once: ${repeated.join(', ')}`] : []),
    ];
    if (faults.length === 0)
        return undefined;
    return {
        code: 'INDEX_MISMATCH',
        what: `The image's index does not hold exactly the planned platforms ${planned.join(', ')}.`,
        why: `Seen from the plan its platforms are ${faults.join('; ')}.`,
        fix: 'Look in the Dockerfile for a last stage with a fixed platform (FROM --platform=linux/amd64 …) and remove it; else report this with the log.',
    };
}
function entriesOf({ platform, manifest }) {
    const { content, digest, mediaType, bytes } = manifest;
    if (content.kind === 'index')
        return content.manifests;
    return [{ mediaType, digest, size: bytes.length, platform: (0,_domain_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .platformParts */ .Y)(platform) }];
}
/** By digest, as the registry knows them; the first one stays. */
function distinct(entries) {
    return [...new Map(entries.toReversed().map((entry) => [entry.digest, entry])).values()].toReversed();
}
function withAnnotations(entry, added) {
    if (Object.keys(added).length === 0)
        return entry;
    return { ...entry, annotations: { ...entry.annotations, ...added } };
}
function ofLevel(annotations, level) {
    return Object.fromEntries(annotations.flatMap((annotation) => (annotation.level === level ? [[annotation.key, annotation.value]] : [])));
}
/** Fields in the order of OCI image-spec image-index.md and descriptor.md; annotations by key. */
function jsonOf(index) {
    return {
        schemaVersion: 2,
        mediaType: index.mediaType,
        manifests: index.manifests.map(({ mediaType, digest, size, platform, annotations, artifactType }) => ({
            mediaType,
            digest,
            size,
            ...(annotations === undefined ? {} : { annotations: sorted(annotations) }),
            ...(artifactType === undefined ? {} : { artifactType }),
            ...(platform === undefined ? {} : { platform }),
        })),
        ...(Object.keys(index.annotations).length === 0 ? {} : { annotations: sorted(index.annotations) }),
    };
}
function sorted(annotations) {
    return Object.fromEntries(Object.entries(annotations).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}


/***/ }),

/***/ 61648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge),
  putByDigest: () => (/* binding */ putByDigest)
});

// EXTERNAL MODULE: ./.build/build/run-files.js
var run_files = __webpack_require__(42322);
// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __webpack_require__(63926);
// EXTERNAL MODULE: ./.build/publish/registry-failure.js
var registry_failure = __webpack_require__(17344);
// EXTERNAL MODULE: ./.build/publish/shared-reads.stage.js
var shared_reads_stage = __webpack_require__(32685);
// EXTERNAL MODULE: ./.build/retry/until-readable.stage.js
var until_readable_stage = __webpack_require__(14812);
// EXTERNAL MODULE: ./.build/world/ports/registry.js
var registry = __webpack_require__(55531);
// EXTERNAL MODULE: ./.build/merge/index-bytes.js
var index_bytes = __webpack_require__(49971);
// EXTERNAL MODULE: ./.build/domain/digest.js
var digest = __webpack_require__(65459);
// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __webpack_require__(97578);
// EXTERNAL MODULE: ./.build/merge/decode-manifest.js
var decode_manifest = __webpack_require__(22197);
// EXTERNAL MODULE: ./.build/merge/image-blobs.js
var image_blobs = __webpack_require__(91441);
;// CONCATENATED MODULE: ./.build/merge/layout.stage.js
// Uploads an OCI layout folder (image-spec image-layout.md) to repositories by digest, children before parents: what the
// docker driver can't do itself. No tag is written.





/** The digest of the one image or index in the layout. Throws RegistryError, or ActionError UNEXPECTED_ANSWER for a layout that is none. */
async function uploadLayout(folder, images, registryFor, files) {
    const text = await files.read(`${folder}/index.json`);
    const listed = (0,decode_manifest/* decodeManifest */.M)(new TextEncoder().encode(text ?? ''));
    const [root, ...more] = listed.ok && listed.value.kind === 'index' ? listed.value.manifests : [];
    if (root === undefined || more.length > 0)
        throw notALayout(folder, 'Its index.json does not name exactly one image.');
    const { manifests, blobs } = await readTree(root, folder, files);
    await Promise.all(registriesOf(images).map(async ([first, ...others]) => {
        const registry = await registryFor(first);
        const send = (image, { digest, size }) => registry.writeBlob(image, { digest, size, file: blobPath(folder, digest) });
        await Promise.all(blobs.map((blob) => send(first, blob)));
        // What one repository of a registry has is not sent again to the next.
        await Promise.all(others.flatMap((image) => blobs.map(async (blob) => (await registry.mountBlob(image, first, blob.digest)) || (await send(image, blob)))));
        for (const image of [first, ...others])
            for (const manifest of manifests)
                await registry.writeManifest(image, manifest.digest, manifest);
    }));
    return root.digest;
}
/** The images of each registry. */
function registriesOf(images) {
    const hosts = new Map();
    for (const image of images)
        hosts.set((0,image_ref/* registryOf */.Fv)(image), [...(hosts.get((0,image_ref/* registryOf */.Fv)(image)) ?? []), image]);
    return [...hosts.values()];
}
async function readTree(entry, folder, files) {
    const text = await files.read(blobPath(folder, entry.digest));
    const bytes = new TextEncoder().encode(text ?? '');
    const decoded = (0,decode_manifest/* decodeManifest */.M)(bytes, entry.mediaType);
    if (!decoded.ok || (0,digest/* digestOf */.o)(bytes) !== entry.digest)
        throw notALayout(folder, `Its blob ${entry.digest} is missing or not the manifest that it should be.`);
    const content = decoded.value;
    const manifest = { digest: entry.digest, mediaType: content.mediaType, bytes, content };
    if (content.kind === 'manifest')
        return { manifests: [manifest], blobs: (0,image_blobs/* blobsOf */.O)(content) };
    const children = await Promise.all(content.manifests.map((child) => readTree(child, folder, files)));
    const blobs = new Map(children.flatMap((child) => child.blobs).map((blob) => [blob.digest, blob]));
    return { manifests: [...children.flatMap((child) => child.manifests), manifest], blobs: [...blobs.values()] };
}
function blobPath(folder, digest) {
    return `${folder}/blobs/${digest.replace(':', '/')}`;
}
function notALayout(folder, why) {
    return new action_error/* ActionError */.lZ({
        code: 'UNEXPECTED_ANSWER',
        what: `What buildx wrote to ${folder} can't be uploaded.`,
        why,
        fix: 'Use the docker-container driver (input driver), which pushes by itself; report this with the log.',
    });
}

;// CONCATENATED MODULE: ./.build/merge/merge-plan.js
// Which build made which platform, and whether its result is published as it is. Pure.

/** The digest that the build of `platform` pushed; undefined: of the one build for all. Throws a failed build's own error. */
function digestFor(platform, builds) {
    const failed = builds.find((build) => !build.built);
    if (failed !== undefined)
        throw failed.error;
    const build = platform === undefined ? builds[0] : (builds.find(({ report }) => report.platforms.includes(platform)) ?? soleBuild(builds));
    if (build?.built === true && build.digest !== undefined)
        return build.digest;
    throw new action_error/* ActionError */.lZ({
        code: 'INDEX_MISMATCH',
        what: `There is no digest of the build for ${platform ?? 'all platforms'}.`,
        why: build === undefined ? 'No build was run for it.' : 'The build ended well, but the metadata file of buildx names no containerimage.digest.',
        fix: 'Report this with the log.',
    });
}
/**
 * A single platform's result is published as it was pushed, index or bare manifest, unless annotations ask for what it
 * lacks. The annotations of an index that buildx wrote itself (strategy single, several platforms) are in it already.
 */
function mustWrap({ content }, plan) {
    const wanted = plan.metadata.annotations.filter(({ level }) => level === 'index' || level === 'manifest-descriptor');
    if (wanted.length === 0)
        return false;
    if (plan.strategy === 'per-platform' || content.kind === 'manifest')
        return true;
    return wanted.some(({ level, key, value }) => level === 'index' && content.annotations[key] !== value);
}
/** A builder's only build, where no platform was named to it. */
function soleBuild(builds) {
    const [build, ...more] = builds;
    return more.length === 0 && build?.report.platforms.length === 0 ? build : undefined;
}

// EXTERNAL MODULE: ./.build/merge/platform-sizes.stage.js
var platform_sizes_stage = __webpack_require__(64113);
;// CONCATENATED MODULE: ./.build/merge/merge.stage.js
// Makes one index of all platforms and has it in every image's repository under its digest. No tag is touched here.
// What it pushes it reads back: publish may rely on every repository holding exactly these bytes.










/** Throws ActionError INDEX_MISMATCH, REGISTRY_DENIED, REGISTRY_FAILED or UNEXPECTED_ANSWER; the first failed build's error. */
async function merge(plan, builds, session, world) {
    const images = plan.metadata.images;
    const configFolder = session.environment['DOCKER_CONFIG'] ?? '';
    // A platform is read to be listed, to be measured and to be seen there: once will do.
    const { world: reading } = (0,shared_reads_stage/* shareReads */.V)(world);
    const registryFor = (image) => reading.registryFor(image, configFolder);
    const [first] = images;
    if (first === undefined)
        throw new action_error/* ActionError */.lZ({ code: 'INTERNAL', what: 'There is no image to merge into.', why: 'The plan publishes, but names no image.', fix: 'Report this with the log.' });
    try {
        const pushed = plan.destination.to === 'layout' ? await uploadLayouts(builds, images, registryFor, session.folder, world) : builds;
        const registry = await registryFor(first);
        const index = await makeIndex(plan, pushed, (digest) => readPushed(registry, first, digest, world));
        const [platforms] = await Promise.all([
            (0,platform_sizes_stage/* measurePlatforms */.r)(index, plan.platforms, first, registry),
            ...images.map(async (image) => putByDigest(await registryFor(image), image, index, world)),
        ]);
        return { ...index, images, platforms };
    }
    catch (error) {
        throw error instanceof registry/* RegistryError */.g ? (0,registry_failure/* registryFailure */.M)(error, 'No tag was moved.') : error;
    }
}
async function uploadLayouts(builds, images, registryFor, folder, world) {
    const pushed = [];
    // One after the other: a layer that two platforms share is uploaded once.
    for (const build of builds) {
        const layout = (0,run_files/* layoutFolderOf */.mD)(folder, build.report.platforms);
        pushed.push(build.built ? { ...build, digest: await uploadLayout(layout, images, registryFor, world.files) } : build);
    }
    return pushed;
}
/** With one build the result stays as it was pushed where it can, so that its digest is the one that buildx printed. */
async function makeIndex(plan, builds, read) {
    if (plan.strategy === 'single') {
        const whole = await read(digestFor(undefined, builds));
        if (whole.content.kind === 'index')
            (0,index_bytes/* requirePlatforms */.YZ)(whole.content, plan.platforms);
        if (!mustWrap(whole, plan))
            return whole;
    }
    const built = await Promise.all(plan.platforms.map(async (platform) => ({ platform, manifest: await read(digestFor(platform, builds)) })));
    const [only] = built;
    if (built.length === 1 && only !== undefined && !mustWrap(only.manifest, plan)) {
        if (only.manifest.content.kind === 'index')
            (0,index_bytes/* requirePlatforms */.YZ)(only.manifest.content, plan.platforms);
        return only.manifest;
    }
    return (0,index_bytes/* mergeIndex */.$R)(built, plan.platforms, plan.metadata.annotations);
}
/** The index goes up when everything that it names can be read there: a registry refuses it before. */
async function putByDigest(registry, image, index, world) {
    const children = index.content.kind === 'index' ? index.content.manifests : [];
    const [there] = await Promise.all([registry.readManifest(image, index.digest), ...children.map(({ digest }) => readPushed(registry, image, digest, world))]);
    if (there !== undefined)
        return;
    await registry.writeManifest(image, index.digest, index);
    await readPushed(registry, image, index.digest, world);
}
/** The registry port hashes what it reads: an answer is these bytes. */
async function readPushed(registry, image, digest, world) {
    const manifest = await (0,until_readable_stage/* untilReadable */.d)(`${image}@${digest}`, () => registry.readManifest(image, digest), world);
    if (manifest !== undefined)
        return manifest;
    throw new action_error/* ActionError */.lZ({
        code: 'REGISTRY_FAILED',
        what: `${image}@${digest} is not in the registry.`,
        why: 'It was pushed without an error, and a minute later the registry still says that it does not exist. No tag was moved.',
        fix: 'Run the job again. If it stays so, the registry drops manifests that no tag names, or several servers of it do not share a store.',
    });
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
