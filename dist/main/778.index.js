export const id = 778;
export const ids = [778];
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
