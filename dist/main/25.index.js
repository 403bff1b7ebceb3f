export const id = 25;
export const ids = [25,155];
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

/***/ 36153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ actionVersion)
/* harmony export */ });
// The action's own version as it stands in package.json (a test compares the two): another one may build another image.
const actionVersion = '0.1.0';


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


/***/ }),

/***/ 64025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishUnchanged: () => (/* binding */ publishUnchanged)
});

// EXTERNAL MODULE: ./.build/preflight/adopt-index.stage.js
var adopt_index_stage = __webpack_require__(29549);
// EXTERNAL MODULE: ./.build/preflight/preflight.stage.js + 4 modules
var preflight_stage = __webpack_require__(58104);
// EXTERNAL MODULE: ./.build/publish/commit.stage.js + 2 modules
var commit_stage = __webpack_require__(36894);
// EXTERNAL MODULE: ./.build/retry/cancel.js
var cancel = __webpack_require__(1565);
// EXTERNAL MODULE: ./.build/setup/setup.stage.js + 2 modules
var setup_stage = __webpack_require__(48494);
// EXTERNAL MODULE: ./.build/domain/tag-name.js
var tag_name = __webpack_require__(74199);
// EXTERNAL MODULE: ./.build/plan/metadata/handlebars-program.js
var handlebars_program = __webpack_require__(1155);
// EXTERNAL MODULE: ./.build/plan/metadata/metadata.js + 12 modules
var metadata = __webpack_require__(49520);
;// CONCATENATED MODULE: ./.build/unchanged/candidates.js



const most = 12;
/** In the first image's repository, the tags to be moved first. */
function candidateTags(plan) {
    const latest = (0,tag_name/* parseTagName */.f)('latest');
    return [...new Set([...movingTags(plan.metadata, plan), ...ofDefaultBranch(plan), ...(latest.ok ? [latest.value] : [])])].slice(0, most);
}
/** The commit that an index says it was published for. What a stranger wrote there goes into no log. */
function revisionOf({ annotations }) {
    const revision = annotations['org.opencontainers.image.revision'] ?? '';
    return /^[0-9a-f]{7,64}$/.test(revision) ? revision : undefined;
}
function movingTags({ tags }, { metadata: { images } }) {
    return tags.flatMap(({ image, tag, kind }) => (image === images[0] && kind === 'moving' ? [tag] : []));
}
/** What the same rules come to for a push of the default branch, as far as the event knows which that is. */
function ofDefaultBranch(plan) {
    const { inputs, trigger } = plan;
    const { defaultBranch } = trigger.repository;
    if (defaultBranch === undefined)
        return [];
    const pushed = { ...trigger, event: { kind: 'branch-push', branch: defaultBranch, forced: false }, run: { ...trigger.run, event: 'push', ref: `refs/heads/${defaultBranch}` } };
    const planned = (0,metadata/* planMetadata */.Bh)(inputs, pushed, { now: new Date(0).toISOString(), defaultBranch }, { handlebars: handlebars_program.handlebarsProgram });
    return planned.ok ? movingTags(planned.metadata, plan) : [];
}

// EXTERNAL MODULE: ./.build/merge/index-platforms.js
var index_platforms = __webpack_require__(72408);
// EXTERNAL MODULE: ./.build/publish/missing-parts.stage.js
var missing_parts_stage = __webpack_require__(10225);
// EXTERNAL MODULE: ./.build/domain/content.js
var content = __webpack_require__(2306);
// EXTERNAL MODULE: ./.build/domain/digest.js
var domain_digest = __webpack_require__(65459);
;// CONCATENATED MODULE: ./.build/unchanged/content-key.js
// The content key: a hash over everything that decides what a build gives, as it is written on an index and read from one.
// Pure. What the parts are is content-parts.ts's.


/** It changes when the same build would be written down in another way: then nobody finds an old key. */
const format = 1;
/** Annotations of the index. They stand on images that were published with skip-unchanged only. */
const contentAnnotations = {
    key: `${content/* markPrefix */.i}content-key`,
    /** `name=hash`, separated by blanks. */
    parts: `${content/* markPrefix */.i}content-parts`,
};
const shortHash = 12;
function contentKeyOf(parts) {
    return {
        key: hashOf([format, parts.map(({ name, lines }) => [name, lines])]),
        parts: parts.map(({ name, lines }) => ({ name, hash: hashOf(lines).slice('sha256:'.length).slice(0, shortHash) })),
    };
}
function keyAnnotations({ key, parts }) {
    return [
        { level: 'index', key: contentAnnotations.key, value: key },
        { level: 'index', key: contentAnnotations.parts, value: parts.map(({ name, hash }) => `${name}=${hash}`).join(' ') },
    ];
}
/** undefined: the index carries none, or nothing that is one. */
function keyIn(annotations) {
    const key = (0,domain_digest/* parseDigest */.m)(annotations[contentAnnotations.key] ?? '');
    if (!key.ok)
        return undefined;
    const parts = (annotations[contentAnnotations.parts] ?? '').split(' ').flatMap((text) => {
        const [, name, hash] = /^([a-z-]+)=([0-9a-f]+)$/.exec(text) ?? [];
        return name === undefined || hash === undefined ? [] : [{ name, hash }];
    });
    return { key: key.value, parts };
}
/** Names of the parts that differ, in our order; empty where the other one does not say. */
function differingParts(own, other) {
    const hashes = new Map(other.parts.map(({ name, hash }) => [name, hash]));
    return hashes.size === 0 ? [] : own.parts.filter(({ name, hash }) => hashes.get(name) !== hash).map(({ name }) => name);
}
function hashOf(value) {
    return (0,domain_digest/* digestOf */.o)(new TextEncoder().encode(JSON.stringify(value)));
}

;// CONCATENATED MODULE: ./.build/unchanged/candidates.stage.js




/** In the order of candidateTags, those that carry a key. Throws RegistryError. */
async function readCandidates(plan, session, world) {
    const [image] = plan.metadata.images;
    if (image === undefined)
        return [];
    const registry = await world.registryFor(image, session.environment['DOCKER_CONFIG'] ?? '');
    const read = await Promise.all(candidateTags(plan).map((tag) => readCandidate(image, tag, registry)));
    return read.filter((candidate) => candidate !== undefined);
}
async function readCandidate(image, tag, registry) {
    const stored = await registry.readManifest(image, tag);
    const content = keyIn(stored?.content.annotations ?? {});
    if (stored?.content.kind !== 'index' || content === undefined)
        return undefined;
    return { image, tag, stored: { ...stored, content: stored.content }, content };
}
/** A sentence; undefined: it has exactly the planned platforms, and the registry has every part of it. Throws RegistryError. */
async function whyNotWhole({ image, tag, stored }, plan, session, world) {
    const { missing, unplanned, repeated } = (0,index_platforms/* comparePlatforms */.UX)(stored.content, plan.platforms);
    if (missing.length + unplanned.length + repeated.length > 0)
        return `${image}:${tag} has other platforms.`;
    const gone = await (0,missing_parts_stage/* missingParts */.t)(image, stored.digest, await world.registryFor(image, session.environment['DOCKER_CONFIG'] ?? ''));
    return gone.length === 0 ? undefined : `${image}:${tag} is incomplete: the registry lacks ${gone.join(', ')}.`;
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./.build/domain/platform.js
var domain_platform = __webpack_require__(4028);
// EXTERNAL MODULE: ./.build/dockerfile/read-dockerfile.js + 2 modules
var read_dockerfile = __webpack_require__(21280);
// EXTERNAL MODULE: ./.build/plan/source-date-epoch.js
var source_date_epoch = __webpack_require__(36032);
// EXTERNAL MODULE: ./.build/trigger/source.js
var trigger_source = __webpack_require__(10724);
// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __webpack_require__(97578);
// EXTERNAL MODULE: ./.build/unchanged/no-key.js
var no_key = __webpack_require__(58815);
;// CONCATENATED MODULE: ./.build/unchanged/base-images.stage.js
// What the images that a Dockerfile names point to at this moment: one request for each, all at once. It only reads.




/** Each reference once. Throws NoKey for one that can't be looked up. */
async function lookUpBases(references, session, world) {
    const folder = session.environment['DOCKER_CONFIG'] ?? '';
    return await Promise.all([...new Set(references)].map(async (reference) => {
        if (reference.includes('@'))
            return fixedReference(reference);
        const { image, tag } = tagRefOf(reference);
        const digest = await world
            .registryFor(image, folder)
            .then((registry) => registry.resolveTag(image, tag))
            .catch((thrown) => {
            throw new no_key/* NoKey */.j(`The image ${reference} could not be looked up: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
        });
        if (digest === undefined)
            throw new no_key/* NoKey */.j(`The image ${reference} is not in its registry.`);
        return { reference, digest };
    }));
}
/** `name:tag@sha256:…`: the tag is for people. */
function fixedReference(reference) {
    const digest = (0,domain_digest/* parseDigest */.m)(reference.slice(reference.indexOf('@') + 1));
    if (!digest.ok)
        throw new no_key/* NoKey */.j(`${reference} has no digest that the action understands.`);
    return { reference, digest: digest.value };
}
function tagRefOf(reference) {
    const tagged = (0,image_ref/* parseTagRef */.h2)(reference);
    if (tagged.ok)
        return tagged.value;
    const image = (0,image_ref/* parseImageName */["if"])(reference);
    const latest = (0,tag_name/* parseTagName */.f)('latest');
    // References are in lower case; what is corrected to be one is another image for docker.
    if (!image.ok || !latest.ok || reference !== reference.toLowerCase())
        throw new no_key/* NoKey */.j(`${reference} is no name of an image.`);
    return { image: image.value, tag: latest.value };
}

// EXTERNAL MODULE: ./.build/dockerfile/build-arguments.js
var build_arguments = __webpack_require__(45140);
// EXTERNAL MODULE: ./.build/build/csv-record.js
var csv_record = __webpack_require__(91215);
// EXTERNAL MODULE: ./.build/unchanged/action-version.js
var action_version = __webpack_require__(36153);
;// CONCATENATED MODULE: ./.build/unchanged/content-parts.js
// Everything that decides what a build gives, as the parts of its content key. Pure. What changes with every commit and tag
// without being built in on purpose is left out: revision, version, time and ref.name, and the values of secrets.


function contentParts(plan, facts) {
    const { build, metadata: given } = plan.inputs;
    const { labels, annotations } = plan.metadata;
    const ownLabels = new Set(given.labels.map(keyOf));
    const ownAnnotations = new Set(given.annotations.map(keyOf));
    return [
        { name: 'action', lines: [action_version/* actionVersion */.R] },
        { name: 'context', lines: [facts.context] },
        { name: 'dockerfile', lines: [facts.dockerfile] },
        { name: 'base-images', lines: sorted(facts.bases) },
        { name: 'build-args', lines: pairs(facts.buildArgs) },
        { name: 'build-contexts', lines: sorted(facts.buildContexts) },
        { name: 'target', lines: build.target === undefined ? [] : [build.target] },
        { name: 'platforms', lines: sorted(plan.platforms) },
        { name: 'secrets', lines: sorted(build.secrets.map(({ id }) => id)) },
        { name: 'ssh', lines: sorted(build.ssh.map((line) => line.split('=')[0] ?? line)) },
        { name: 'attestations', lines: sorted(plan.attests.map(withoutRun)) },
        { name: 'labels', lines: pairs(Object.fromEntries(Object.entries(labels).filter(([key]) => !changesAnyway(key) || ownLabels.has(key)))) },
        { name: 'annotations', lines: sorted(annotations.filter((one) => isBuiltIn(one) && (!changesAnyway(one.key) || ownAnnotations.has(one.key))).map(annotationLine)) },
        { name: 'compression', lines: build.compression === undefined ? [] : [JSON.stringify([build.compression.type, build.compression.level ?? '', build.compression.force])] },
        // The epoch itself is among the build arguments.
        { name: 'timestamps', lines: plan.rewriteTimestamp === true ? ['rewritten'] : [] },
        { name: 'settings', lines: settings(plan) },
    ];
}
/** What RUN steps see of it. */
function settings({ inputs: { build } }) {
    const { addHosts, allow, ulimit, network, shmSize, cgroupParent } = build;
    const lists = Object.entries({ 'add-hosts': addHosts, allow, ulimit }).flatMap(([name, values]) => sorted(values).map((value) => `${name}=${value}`));
    const texts = Object.entries({ network, 'shm-size': shmSize, 'cgroup-parent': cgroupParent }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
    return [...lists, ...texts];
}
/** Where nobody gave them, these follow the commit and the tag; the index says them anew. */
function changesAnyway(key) {
    return /^org\.opencontainers\.image\.(?:created|revision|version|ref\.name)$/.test(key);
}
/** Annotations of the index are written again without a build. */
function isBuiltIn({ level }) {
    return level === 'manifest' || level === 'manifest-descriptor';
}
function annotationLine({ level, platform, key, value }) {
    return JSON.stringify([level, platform ?? '', key, value]);
}
/** Of a line of `labels` or `annotations`, whose key may have levels before it. */
function keyOf(line) {
    const key = line.slice(0, Math.max(line.indexOf('='), 0)).trim();
    return /^(?:manifest|index)(?:[-[,]|:)/.test(key) ? key.slice(key.indexOf(':') + 1).trim() : key;
}
/** The provenance names the run that built the image: another one each time. */
function withoutRun(attest) {
    return (0,csv_record/* csvRecord */.ef)((0,csv_record/* csvAttributes */.eJ)(attest).filter(([key]) => key !== 'builder-id'));
}
function pairs(values) {
    return sorted(Object.entries(values).map(([name, value]) => `${name}=${value}`));
}
function sorted(lines) {
    return [...new Set(lines)].toSorted();
}

// EXTERNAL MODULE: ./.build/unchanged/dockerfile-text.stage.js + 1 modules
var dockerfile_text_stage = __webpack_require__(34203);
// EXTERNAL MODULE: ./.build/dockerfile/instructions.js
var dockerfile_instructions = __webpack_require__(9476);
// EXTERNAL MODULE: ./.build/dockerfile/run-mount.js
var run_mount = __webpack_require__(55336);
// EXTERNAL MODULE: ./.build/dockerfile/stage-graph.js + 1 modules
var stage_graph = __webpack_require__(4810);
// EXTERNAL MODULE: ./.build/dockerfile/words.js
var words = __webpack_require__(76572);
// EXTERNAL MODULE: ./.build/dockerfile/word-expansion.js + 1 modules
var word_expansion = __webpack_require__(17723);
;// CONCATENATED MODULE: ./.build/unchanged/git-folder.js
// Whether a build may take the `.git` of its context along. It changes with every commit and fetch, and BuildKit sends it
// like everything else that .dockerignore lets through. Pure; in doubt the answer is yes.






/** Of all stages: which of them are built does not matter here. */
function mayTakeGit(dockerfile) {
    try {
        const { instructions, escape } = (0,dockerfile_instructions/* cutInstructions */.k)(dockerfile);
        return instructions.some((one) => takesGit(one.keyword === 'onbuild' ? (0,dockerfile_instructions/* instructionOf */.u)(one.text, escape, one.line) : one, escape));
    }
    catch (thrown) {
        if (thrown instanceof word_expansion/* NotKnown */.Dn)
            return true;
        throw thrown;
    }
}
/** Whether a link of the context leads to the whole of it or to `.git`, so that a COPY of the link may. `path`: the link's own. */
function linkLeadsToGit(path, target) {
    const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
    const reached = (0,posix_.normalize)(target.startsWith('/') ? target : `/${folder}/${target}`);
    // A step back behind a name may go back from where another link leads.
    return reached === '/' || target.split('/').includes('.git') || /[^/.][^/]*\/+\.\.(?:\/|$)/.test(target);
}
function takesGit(instruction, escape) {
    const { keyword, flags, text } = instruction;
    if (keyword === 'run')
        return (0,stage_graph/* mountFlags */.r1)(instruction).some(mountsGit);
    if (keyword !== 'add' && keyword !== 'copy')
        return false;
    if (keyword === 'copy' && ((0,stage_graph/* flagValue */.y6)(flags, 'from') ?? '') !== '')
        return false;
    const sources = ((0,words/* jsonWords */.WY)(text) ?? (0,words/* quotedWords */.IS)(text, escape)).slice(0, -1);
    return sources.some((word) => !word.startsWith('<<') && mayNameGit(word));
}
function mountsGit(flag) {
    const attributes = (0,run_mount/* mountAttributes */.Zx)(flag);
    const value = (...names) => attributes.findLast(([key]) => names.includes(key))?.[1];
    if ((value('type') ?? 'bind').toLowerCase() !== 'bind' || (0,run_mount/* mountSource */.V5)(attributes) !== undefined)
        return false;
    return mayNameGit(value('source', 'src') ?? '/');
}
function mayNameGit(word) {
    if (/[$\\`[]/.test(word))
        return true;
    const [, first = ''] = (0,posix_.normalize)(`/${word.replaceAll(/["']/g, '')}`).split('/');
    const pattern = first.replaceAll(/[.+^(){}|\]]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.');
    return first === '' || new RegExp(`^${pattern}$`).test('.git');
}

;// CONCATENATED MODULE: ./.build/unchanged/context-lines.js
// The files of a context as Git writes a tree: `mode hash path`, so that name, content, right to execute and links count and
// times do not. Pure.

const usualFolderMode = 0o755;
/** Whatever the order in which they were found. */
function contextDigest(entries) {
    return digestOfLines(entries.map(lineOf));
}
/** Of a commit's folder: its entries' hashes stand for all below them. */
function treeDigest(entries) {
    return digestOfLines(entries.map(({ mode, sha, name }) => `${mode} ${sha} ${name}`));
}
/** A NUL is in no path. */
function digestOfLines(lines) {
    return (0,domain_digest/* digestOf */.o)(new TextEncoder().encode(lines.toSorted().map((line) => `${line}\0`).join('')));
}
function lineOf(entry) {
    switch (entry.kind) {
        case 'file':
            return `${(0o100000 + entry.mode).toString(8)} ${entry.hash} ${entry.path}`;
        case 'link':
            return `120000 ${entry.hash} ${entry.path}`;
        case 'folder':
            return `${(0o040000 + entry.mode).toString(8)} - ${entry.path}`;
    }
}

;// CONCATENATED MODULE: ./.build/unchanged/git-tree.stage.js
// The context of a build without a checkout: a folder of the event's commit, asked for by the GitHub API. All of its files
// count: BuildKit applies no .dockerignore to a Git context. It only reads.




/** Throws NoKey, or ActionError GITHUB_API_FAILED. */
async function readGitContextFiles({ source, trigger, inputs }, github) {
    const event = (0,trigger_source/* gitContext */.cw)(trigger);
    const folder = source.context.startsWith(`${event}:`) ? source.context.slice(event.length + 1) : '';
    if (folder === '' && source.context !== event)
        throw new no_key/* NoKey */.j(`The context ${source.context} is not the event's commit.`);
    const root = await folderAt(partsOf(folder), await github.tree(trigger.run.sha), github);
    const named = partsOf(inputs.build.file ?? 'Dockerfile');
    const file = named.at(-1) ?? '';
    const around = await folderAt(named.slice(0, -1), root, github);
    const entry = fileIn(around, file) ?? (file === 'Dockerfile' ? fileIn(around, 'dockerfile') : undefined);
    if (entry === undefined)
        throw new no_key/* NoKey */.j(`The commit has no file ${named.join('/')}${folder === '' ? '' : ` in ${folder}`}.`);
    return { context: treeDigest(root), dockerfile: await github.fileText(entry.sha) };
}
async function folderAt(path, from, github) {
    let entries = from;
    for (const part of path) {
        const found = entries.find(({ name, type }) => name === part && type === 'tree');
        if (found === undefined)
            throw new no_key/* NoKey */.j(`The commit has no folder ${path.join('/')}.`);
        entries = await github.tree(found.sha);
    }
    return entries;
}
/** A link's text is another file's name: nobody follows it here. */
function fileIn(entries, name) {
    return entries.find((entry) => entry.name === name && entry.type === 'blob' && entry.mode !== '120000');
}
function partsOf(path) {
    if (path.startsWith('/'))
        throw new no_key/* NoKey */.j(`${path} is a path of this machine, and the context is a commit.`);
    const parts = (0,posix_.normalize)(path === '' ? '.' : path).split('/').filter((part) => part !== '.' && part !== '');
    if (parts.includes('..'))
        throw new no_key/* NoKey */.j(`${path} is outside of the context.`);
    return parts;
}

// EXTERNAL MODULE: ./.build/build/concurrency.js
var concurrency = __webpack_require__(35082);
;// CONCATENATED MODULE: ./.build/unchanged/local-context.stage.js
// Hashes the files of a folder that a build would get as its context: those that .dockerignore lets through, tracked by Git
// or not. It reads only, as much at once as the disk likes.





const filesAtOnce = 16;
async function hashContext({ folder, rules, takesGit }, files) {
    const walk = new Walk(folder, rules, files);
    const found = await walk.below('', undefined, (path) => path !== '.git');
    const links = new Map(await (0,concurrency/* runBounded */.B)(found.filter(({ entry }) => entry.kind === 'link'), filesAtOnce, async ({ path }) => [path, await files.linkTarget(`${folder}/${path}`)]));
    const git = takesGit || [...links].some(([path, target]) => linkLeadsToGit(path, target)) ? await walk.below('', undefined, (path) => path === '.git' || path.startsWith('.git/')) : [];
    const entries = await (0,concurrency/* runBounded */.B)([...found, ...git], filesAtOnce, async ({ path, entry }) => {
        if (entry.kind === 'folder')
            return { kind: 'folder', path, mode: entry.mode };
        if (entry.kind === 'link')
            return { kind: 'link', path, hash: (0,domain_digest/* digestOf */.o)(new TextEncoder().encode(links.get(path) ?? (await files.linkTarget(`${folder}/${path}`)))) };
        return { kind: 'file', path, mode: entry.mode, hash: await files.gitHash(`${folder}/${path}`) };
    });
    return { digest: contextDigest(entries), files: entries.length, withGit: git.length > 0 };
}
class Walk {
    #root;
    #rules;
    #files;
    constructor(root, rules, files) {
        this.#root = root;
        this.#rules = rules;
        this.#files = files;
    }
    /** Everything below a folder that is in the context and that `isWanted`. */
    async below(folder, parent, isWanted) {
        const entries = await this.#files.entries(folder === '' ? this.#root : `${this.#root}/${folder}`);
        const found = await Promise.all(entries.map(async (entry) => {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            return isWanted(path) ? await this.#at(path, entry, parent, isWanted) : [];
        }));
        return found.flat();
    }
    async #at(path, entry, parent, isWanted) {
        // What is no UTF-8 comes with this sign for it: two such names may look the same.
        if (path.includes('\uFFFD'))
            throw new no_key/* NoKey */.j(`The name of ${path} in the context can't be read.`);
        const judged = this.#rules.judge(path, parent);
        if (entry.kind !== 'folder') {
            if (judged.ignored)
                return [];
            if (entry.kind === 'other')
                throw new no_key/* NoKey */.j(`${path} in the context is no file, folder or link.`);
            return [{ path, entry }];
        }
        if (judged.ignored && !this.#rules.mayExcept(path))
            return [];
        const below = await this.below(path, judged, isWanted);
        const isThere = !judged.ignored || below.length > 0;
        return isThere && (below.length === 0 || entry.mode !== usualFolderMode) ? [{ path, entry }, ...below] : below;
    }
}

;// CONCATENATED MODULE: ./.build/unchanged/reasons-to-build.js

/** A sentence; undefined: nothing against looking for an image with the same key. The key is made and written all the same. */
function askedToBuild({ inputs }) {
    const { build, publish } = inputs;
    if (build.noCache)
        return 'no-cache asks for a build.';
    if (build.noCacheFilters.length > 0)
        return 'no-cache-filters asks for a build.';
    if (build.load)
        return 'load wants the image in the engine.';
    if (publish.overwrite)
        return 'overwrite asks for a new image.';
    return undefined;
}
/** A sentence; undefined: a key can be made of it, as far as the plan tells. */
function contentUnknown({ inputs, source, platforms }, buildArgs) {
    const { build, builder } = inputs;
    if (platforms.length === 0)
        return 'The platforms are left to the builder.';
    if (source.kind === 'given' && (0,trigger_source/* isAddress */.PW)(source.context))
        return `The context ${source.context} is neither a folder nor the event's commit.`;
    if (build.file !== undefined && (0,trigger_source/* isAddress */.PW)(build.file))
        return 'The Dockerfile comes from an address.';
    const epoch = buildArgs['SOURCE_DATE_EPOCH'] ?? '';
    if (!/^\d*$/.test(epoch))
        return `SOURCE_DATE_EPOCH is ${epoch}, a time that only the build knows.`;
    if (source.kind === 'git' && 'BUILDKIT_CONTEXT_KEEP_GIT_DIR' in buildArgs)
        return 'The build gets the Git folder of its context.';
    if ((builder.driver === 'docker' || builder.given.length > 0) && !build.pull) {
        return `Base images may be those that the engine holds${builder.driver === 'docker' ? '' : ` behind the builder ${builder.given.join(', ')}`}: pull: true takes the registry's.`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/unchanged/content.stage.js
// Gathers everything that decides what a build gives, and makes the content key of it. Files and registries at once where they
// do not need each other. It only reads.















/** Throws NoKey with the reason, or what files, registries and the API throw. */
async function readContent(plan, given, session, world) {
    const buildArgs = (0,build_arguments/* buildArguments */.f)((0,source_date_epoch/* buildArgLines */.QL)(plan), given.environment);
    const unknown = contentUnknown(plan, buildArgs);
    if (unknown !== undefined)
        throw new no_key/* NoKey */.j(unknown);
    const workspace = given.environment['GITHUB_WORKSPACE'] ?? '.';
    const source = plan.source.kind === 'git' ? await readCommit(plan, world) : await readLocal(plan, workspace, world);
    const named = contextsOf(plan);
    const readings = readForAll(plan, source.dockerfile, { buildArgs, contexts: named });
    const [context, bases, buildContexts] = await Promise.all([
        source.hash(),
        lookUpBases(readings.flatMap(({ images }) => images.map(({ reference }) => reference)), session, world),
        Promise.all([...namesOf(readings)].map(async (name) => `${name} ${await hashNamed(named[name] ?? '', workspace, world)}`)),
    ]);
    const images = Object.entries(named).filter(([, from]) => from.startsWith('docker-image:')).map(([name, from]) => `${name}=${from}`);
    const parts = contentParts(plan, { context: context.digest, dockerfile: source.dockerfile, bases: bases.map(({ reference, digest }) => `${reference} ${digest}`), buildArgs, buildContexts: [...images, ...buildContexts] });
    return { content: { ...contentKeyOf(parts), bases: bases.map(({ digest }) => digest) }, notes: context.withGit ? [gitNote] : [] };
}
const gitNote = 'The Dockerfile may copy the .git folder, which every commit changes: with .git in .dockerignore, skip-unchanged can find an unchanged image.';
async function readCommit(plan, { github }) {
    const { dockerfile, context } = await readGitContextFiles(plan, github);
    return { dockerfile, hash: () => Promise.resolve({ digest: context, withGit: false }) };
}
async function readLocal(plan, workspace, { files }) {
    const folder = (0,posix_.resolve)(workspace, plan.source.context);
    const { text, rules } = await (0,dockerfile_text_stage/* readLocalDockerfile */.Q)(folder, plan.inputs.build.file, workspace, files);
    return { dockerfile: text, hash: () => hashContext({ folder, rules, takesGit: mayTakeGit(text) }, files) };
}
/** Name -> source, the last one of a name. */
function contextsOf({ inputs, trigger }) {
    return Object.fromEntries(inputs.build.buildContexts.map((line) => {
        const equals = line.indexOf('=');
        if (equals < 1)
            throw new no_key/* NoKey */.j(`The line ${line} of build-contexts is not name=source.`);
        return [line.slice(0, equals), (0,trigger_source/* expandDefaultContext */.j1)(line.slice(equals + 1), trigger)];
    }));
}
/** The builder's own platform is not known before there is one: both that it can be are read for. */
const builderPlatforms = ['linux/amd64', 'linux/arm64'].flatMap((name) => {
    const platform = (0,domain_platform/* parsePlatform */.F)(name);
    return platform.ok ? [platform.value] : [];
});
function readForAll(plan, dockerfile, facts) {
    const { target } = plan.inputs.build;
    const readings = plan.platforms.flatMap((targetPlatform) => builderPlatforms.map((buildPlatform) => (0,read_dockerfile/* readDockerfile */.n)(dockerfile, { ...facts, targetPlatform, buildPlatform, ...(target === undefined ? {} : { target }) })));
    for (const { unknowns, remotes } of readings) {
        const [unknown] = unknowns;
        if (unknown !== undefined)
            throw new no_key/* NoKey */.j(unknown.line === 0 ? unknown.reason : `Line ${unknown.line} of the Dockerfile: ${unknown.reason}`);
        const open = remotes.find(({ checksum }) => checksum === undefined);
        if (open !== undefined)
            throw new no_key/* NoKey */.j(`Line ${open.line} of the Dockerfile adds ${open.address}, which may change: --checksum fixes it.`);
    }
    return readings;
}
function namesOf(readings) {
    return new Set(readings.flatMap(({ contexts }) => contexts.map(({ name }) => name)));
}
/** BuildKit applies a .dockerignore at the top of a named folder, and sends its .git like everything else. */
async function hashNamed(from, workspace, { files }) {
    if (from === '' || (0,trigger_source/* isAddress */.PW)(from))
        throw new no_key/* NoKey */.j(`The build context ${from} is no folder: what is in it is not known before it is fetched.`);
    const folder = (0,posix_.resolve)(workspace, from);
    const { digest } = await hashContext({ folder, rules: await (0,dockerfile_text_stage/* readFolderRules */.A)(folder, files), takesGit: true }, files);
    return digest;
}

;// CONCATENATED MODULE: ./.build/unchanged/find-unchanged.stage.js





/** A build is not kept waiting for registries and APIs that do not answer. */
const longestMs = 10_000;
async function findUnchanged(plan, given, session, world) {
    const over = new AbortController();
    const tooLong = world.clock.sleep(longestMs, over.signal).then(() => ({ reason: `Registries and GitHub did not answer within ${longestMs / 1000} s.` }));
    try {
        return await Promise.race([look(plan, given, session, world), tooLong]);
    }
    finally {
        over.abort();
    }
}
async function look(plan, given, session, world) {
    const asked = askedToBuild(plan);
    const [read, candidates] = await Promise.all([
        settled(readContent(plan, given, session, world)),
        settled(asked === undefined ? readCandidates(plan, session, world) : Promise.resolve([])),
    ]);
    if (!read.ok)
        return { reason: read.reason };
    const { content, notes } = read.value;
    for (const { name, hash } of content.parts)
        world.runner.debug(`content key: ${name} ${hash}`);
    if (asked !== undefined)
        return { content, reason: asked };
    for (const note of notes)
        world.runner.notice(note, { title: 'skip-unchanged' });
    if (!candidates.ok)
        return { content, reason: candidates.reason };
    const same = candidates.value.filter((candidate) => candidate.content.key === content.key);
    const faults = await settled(firstWhole(same, plan, session, world));
    if (!faults.ok)
        return { content, reason: faults.reason };
    if ('whole' in faults.value)
        return { same: faults.value.whole, content, reason: sameReason(faults.value.whole) };
    return { content, reason: faults.value.fault ?? differenceReason(content, candidates.value) };
}
async function firstWhole(same, plan, session, world) {
    let fault;
    for (const candidate of same) {
        const found = await whyNotWhole(candidate, plan, session, world);
        if (found === undefined)
            return { whole: candidate };
        fault ??= found;
    }
    return fault === undefined ? {} : { fault };
}
function sameReason(candidate) {
    return `Nothing changed since ${describe(candidate)}.`;
}
/** Of the nearest candidate, the part that differs: why it is built. */
function differenceReason(content, candidates) {
    const [nearest] = candidates;
    if (nearest === undefined)
        return 'No image to compare with carries a content key yet.';
    const parts = differingParts(content, nearest.content);
    return `Other than in ${describe(nearest)}: ${parts.length === 0 ? 'its parts are not known' : parts.join(', ')}.`;
}
function describe({ image, tag, stored }) {
    const revision = revisionOf(stored.content);
    return `${image}:${tag}${revision === undefined ? '' : ` (commit ${revision.slice(0, 7)})`}`;
}
/** NoKey's own sentence, or what a registry, the API or the disk said. */
async function settled(work) {
    try {
        return { ok: true, value: await work };
    }
    catch (thrown) {
        return { ok: false, reason: thrown instanceof Error ? thrown.message : String(thrown) };
    }
}

;// CONCATENATED MODULE: ./.build/unchanged/marked-plan.js

function withVerdict(plan, verdict) {
    const { content } = verdict;
    return { ...plan, content: verdict, ...(content === undefined ? {} : { metadata: { ...plan.metadata, annotations: marked(plan, content) } }) };
}
function marked({ metadata: { annotations, labels } }, content) {
    return [...annotations, ...factsOfIndex(annotations, labels), ...keyAnnotations(content)];
}
/**
 * What guards and adoption go by has to stand on the index, whatever levels were asked for: the labels inside an image that
 * is taken again are those of the commit that it was built for.
 */
function factsOfIndex(annotations, labels) {
    return ['created', 'revision', 'version'].flatMap((name) => {
        const key = `org.opencontainers.image.${name}`;
        const value = labels[key] ?? '';
        const isThere = value === '' || annotations.some((annotation) => annotation.level === 'index' && annotation.key === key);
        return isThere ? [] : [{ level: 'index', key, value }];
    });
}

// EXTERNAL MODULE: ./.build/merge/copy-image.stage.js + 1 modules
var copy_image_stage = __webpack_require__(35204);
// EXTERNAL MODULE: ./.build/merge/index-bytes.js
var index_bytes = __webpack_require__(49971);
// EXTERNAL MODULE: ./.build/merge/merge.stage.js + 2 modules
var merge_stage = __webpack_require__(61648);
// EXTERNAL MODULE: ./.build/merge/platform-sizes.stage.js
var platform_sizes_stage = __webpack_require__(64113);
// EXTERNAL MODULE: ./.build/publish/registry-failure.js
var registry_failure = __webpack_require__(17344);
// EXTERNAL MODULE: ./.build/world/ports/registry.js
var registry = __webpack_require__(55531);
;// CONCATENATED MODULE: ./.build/unchanged/take-again.stage.js






/** What merge gives, without a build. Throws ActionError REGISTRY_FAILED, REGISTRY_DENIED or UNEXPECTED_ANSWER. */
async function takeAgain({ image, stored }, plan, session, world) {
    const registryFor = (of) => world.registryFor(of, session.environment['DOCKER_CONFIG'] ?? '');
    const images = plan.metadata.images;
    const index = (0,index_bytes/* mergeIndex */.$R)(plan.platforms.map((platform) => ({ platform, manifest: stored })), plan.platforms, plan.metadata.annotations);
    try {
        const registry = await registryFor(image);
        const [platforms] = await Promise.all([(0,platform_sizes_stage/* measurePlatforms */.r)(index, plan.platforms, image, registry), (0,merge_stage.putByDigest)(registry, image, index, world)]);
        await (0,copy_image_stage/* copyImage */.L)(image, index.digest, images, registryFor, { ...world, folder: session.folder });
        return { ...index, images, platforms };
    }
    catch (error) {
        throw error instanceof registry/* RegistryError */.g ? (0,registry_failure/* registryFailure */.M)(error, 'No tag was moved.') : error;
    }
}

;// CONCATENATED MODULE: ./.build/unchanged/publish-unchanged.stage.js









/** `published` absent: the plan is to be built. Throws what preflight and commit throw for an image that was found. */
async function publishUnchanged(run) {
    const { plan: asked, given, world, signal, timeline, known } = run;
    if (!asked.inputs.skipUnchanged || asked.decision.act !== 'publish')
        return { plan: asked };
    const session = await (0,setup_stage/* openLogins */.P)(asked, given, world);
    const found = await timeline.span('unchanged?', () => findUnchanged(asked, given, session, world));
    const { same, content, reason } = found;
    const plan = withVerdict(asked, { skipped: same !== undefined, reason, ...(content === undefined ? {} : { content }) });
    known.plan = plan;
    if (same === undefined) {
        world.runner.info(`skip-unchanged: it is built. ${reason}`);
        // Setup opens a folder of its own.
        await world.files.remove(session.folder);
        return { plan };
    }
    world.runner.info(`skip-unchanged: nothing is built. ${reason}`);
    known.warnings.push(...session.warnings);
    const { adoption, warnings } = await timeline.span('preflight', () => (0,preflight_stage/* preflight */.M)(plan, session, world));
    known.warnings.push(...warnings);
    (0,cancel/* stopIfCancelled */.F)(signal, 'merge');
    const { adopt } = adoption;
    const shared = { plan, session, world, signal, timeline, known };
    if (adopt !== undefined) {
        const index = await timeline.span('adopt', () => (0,adopt_index_stage.adoptIndex)(adopt, plan, session, world));
        return { plan, published: await (0,commit_stage.commit)({ ...shared, index, origin: 'adopted' }) };
    }
    const index = await timeline.span('take again', () => takeAgain(same, plan, session, world));
    const revision = revisionOf(same.stored.content);
    const takenAgain = { from: { image: same.image, tag: same.tag }, digest: same.stored.digest, ...(revision === undefined ? {} : { revision }) };
    return { plan, published: await (0,commit_stage.commit)({ ...shared, index, origin: 'unchanged', takenAgain }) };
}


/***/ })

};
