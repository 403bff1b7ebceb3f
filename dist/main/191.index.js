export const id = 191;
export const ids = [191];
export const modules = {

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


/***/ }),

/***/ 20491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./.build/domain/platform.js
var domain_platform = __webpack_require__(4028);
// EXTERNAL MODULE: ./.build/merge/index-bytes.js
var index_bytes = __webpack_require__(49971);
// EXTERNAL MODULE: ./.build/publish/registry-failure.js
var registry_failure = __webpack_require__(17344);
// EXTERNAL MODULE: ./.build/world/ports/registry.js
var registry = __webpack_require__(55531);
// EXTERNAL MODULE: ./.build/merge/index-platforms.js
var index_platforms = __webpack_require__(72408);
;// CONCATENATED MODULE: ./.build/verify/attestations.js

/** BuildKit's form: docs "Image attestation storage", vnd.docker.reference.digest and platform unknown/unknown. */
function attestationFaults(index) {
    const subjects = new Set((0,index_platforms/* imagesOf */.IC)(index).map(({ entry }) => entry.digest));
    return index.manifests.filter(index_platforms/* isAttestation */.H3).flatMap((entry) => {
        const subject = entry.annotations?.['vnd.docker.reference.digest'];
        const { os = 'none', architecture = 'none' } = entry.platform ?? {};
        if (subject !== undefined && subjects.has(subject) && os === 'unknown' && architecture === 'unknown')
            return [];
        return [{
                code: 'INDEX_MISMATCH',
                what: `The attestation ${entry.digest} does not belong to an image of the index.`,
                why: `It speaks of ${subject ?? 'nothing'} and has the platform ${os}/${architecture}.`,
                fix: 'Run the job again; if it stays so, report this with the log, and publish without it meanwhile (provenance: false, sbom: false).',
            }];
    });
}

// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __webpack_require__(63926);
;// CONCATENATED MODULE: ./.build/verify/faults.js
// What is wrong with an image, gathered from all checks, as the one error that the user sees. Pure.

/** The first fault's code stands for all; a remedy that several share is given once. Throws ActionError unless there is none. */
function throwFaults(faults) {
    const [first] = faults;
    if (first === undefined)
        return;
    const joined = (part) => [...new Set(faults.map((fault) => fault[part]))].join(part === 'what' ? ' ' : '\n');
    throw new action_error/* ActionError */.lZ({ code: first.code, what: joined('what'), why: `${joined('why')}\nNo tag was moved.`, fix: joined('fix') });
}

// EXTERNAL MODULE: ./.build/retry/call-failure.js
var call_failure = __webpack_require__(972);
;// CONCATENATED MODULE: ./.build/verify/elf.js
// Which machine an ELF file is for, by its header alone (System V gABI, "ELF Header"). Pure; nothing is run.
/** So many bytes of a file are enough. */
const elfHeadBytes = 20;
/** undefined: not an ELF file, or one of no known class or byte order. */
function readMachine(head) {
    if (head.length < elfHeadBytes || !magic.every((byte, at) => head[at] === byte))
        return undefined;
    const bits = head[4] === 1 ? 32 : head[4] === 2 ? 64 : undefined;
    const order = head[5] === 1 ? 'little' : head[5] === 2 ? 'big' : undefined;
    if (bits === undefined || order === undefined)
        return undefined;
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    return { number: view.getUint16(18, order === 'little'), bits, order };
}
/** The architecture as images name it (Go's GOARCH); one that images have no name for is described: `ELF machine 2`. */
function architectureOf(machine) {
    return machines[`${machine.number} ${machine.bits} ${machine.order}`] ?? others[machine.number] ?? `ELF machine ${machine.number}`;
}
/**
 * `native`: made for this architecture. `tolerated`: for its 32-bit forerunner, which its kernels run (arm on arm64 is
 * not: many arm64 processors have no 32-bit mode). `foreign`: needs an emulator.
 */
function fitOf(machine, architecture) {
    const made = architectureOf(machine);
    if (made === architecture)
        return 'native';
    return forerunners[architecture] === made ? 'tolerated' : 'foreign';
}
/** Architectures whose programs are ELF files of a known machine: not wasm. */
function hasMachine(architecture) {
    return Object.values(machines).includes(architecture);
}
const magic = [0x7f, 0x45, 0x4c, 0x46];
/** By e_machine, class and data. An ILP32 ABI (x32, arm64 ilp32) has the class of the forerunner and the machine of the processor. */
const machines = {
    '3 32 little': '386',
    '62 64 little': 'amd64',
    '62 32 little': 'amd64',
    '40 32 little': 'arm',
    '183 64 little': 'arm64',
    '183 32 little': 'arm64',
    '8 32 big': 'mips',
    '8 32 little': 'mipsle',
    '8 64 big': 'mips64',
    '8 64 little': 'mips64le',
    '21 64 big': 'ppc64',
    '21 64 little': 'ppc64le',
    '22 64 big': 's390x',
    '243 64 little': 'riscv64',
    '258 64 little': 'loong64',
};
const others = { 2: 'sparc', 20: 'ppc', 22: 's390', 40: 'armbe', 43: 'sparc64', 183: 'arm64be', 243: 'riscv32', 258: 'loong32' };
const forerunners = { amd64: '386', mips64: 'mips', mips64le: 'mipsle', ppc64: 'ppc', s390x: 's390' };

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./.build/verify/layer-listing.js
// What one layer adds and removes (OCI image-spec layer.md, "Representing Changes"), as its tar file tells it. Pure.

const removal = '.wh.';
const emptying = '.wh..wh..opq';
/** Paths have no slash at their ends: `usr/bin/sh`; the root is ``. */
class LayerListing {
    #entries = new Map();
    #removed = new Set();
    #emptied = new Set();
    /** Gives the path that the entry speaks of. */
    add(entry) {
        const path = pathInImage(entry.name);
        const name = (0,posix_.basename)(path);
        const folder = pathInImage((0,posix_.dirname)(path));
        if (name === emptying)
            this.#emptied.add(folder);
        else if (name.startsWith(removal))
            this.#removed.add(pathInImage(`${folder}/${name.slice(removal.length)}`));
        else
            this.#entries.set(path, entry);
        return path;
    }
    at(path) {
        return this.#entries.get(path);
    }
    get paths() {
        return this.#entries.keys();
    }
    /** Whether what lower layers have at `path` is gone: it or a folder above it removed, emptied, or replaced by something else. */
    hides(path) {
        if (this.#removed.has(path))
            return true;
        for (const folder of foldersAbove(path)) {
            if (this.#removed.has(folder) || this.#emptied.has(folder))
                return true;
            const entry = this.#entries.get(folder);
            if (entry !== undefined && entry.type !== 'folder' && entry.type !== 'symlink')
                return true;
        }
        return false;
    }
}
/** `./usr//bin/` -> `usr/bin`. Nothing leads above the root. */
function pathInImage(path) {
    return (0,posix_.normalize)(`/${path}`).replaceAll(/^\/+|\/+$/g, '');
}
/** `usr/bin/sh` -> `usr/bin`, `usr`, ``. */
function foldersAbove(path) {
    const parts = path.split('/').slice(0, -1);
    return [...parts.keys()].map((at) => parts.slice(0, at + 1).join('/')).toReversed().concat('');
}

;// CONCATENATED MODULE: ./.build/verify/file-tree.js
// The files of an image as its layers lie on one another, from those layers that have been read so far. Pure.


/** As many as Linux follows (path_resolution(7)). */
const mostLinks = 40;
class FileTree {
    #layers;
    #isWhole;
    /** The top layer first. `isWhole`: there are no others. */
    constructor(layers, isWhole) {
        this.#layers = layers;
        this.#isWhole = isWhole;
    }
    find(path) {
        let wanted = pathInImage(path);
        for (let links = 0; links <= mostLinks; links += 1) {
            const linked = this.#linkOnTheWay(wanted);
            if (linked === undefined)
                return this.#file(wanted);
            wanted = linked;
        }
        return { is: 'absent' };
    }
    /** Files of all layers read that match, as they can be reached. */
    matching(pattern) {
        const paths = new Set(this.#layers.flatMap((layer) => [...layer.paths].filter((path) => pattern.test(path))));
        const found = [...paths].map((path) => this.find(path)).filter((file) => file.is === 'file');
        return [...new Map(found.map((file) => [file.path, file])).values()];
    }
    /** The path with its first symbolic or hard link followed. A folder that no layer names is taken for a folder: its link may lie in a layer below. */
    #linkOnTheWay(path) {
        const parts = path.split('/');
        for (const at of parts.keys()) {
            const here = parts.slice(0, at + 1).join('/');
            const entry = this.#lookUp(here)?.entry;
            const rest = parts.slice(at + 1).join('/');
            const target = entry?.target ?? '';
            if (entry?.type === 'hardlink' && rest === '')
                return pathInImage(target);
            if (entry?.type === 'symlink')
                return pathInImage(`${target.startsWith('/') ? '' : (0,posix_.dirname)(`/${here}`)}/${target}/${rest}`);
        }
        return undefined;
    }
    #file(path) {
        const found = this.#lookUp(path);
        if (found === undefined)
            return { is: 'unread', path };
        const kind = found.entry?.kind;
        return kind === undefined ? { is: 'absent' } : { is: 'file', path: `/${path}`, kind, layer: found.layer };
    }
    /** undefined: not known yet. No `entry`: it does not exist. */
    #lookUp(path) {
        for (const [layer, listing] of this.#layers.entries()) {
            const entry = listing.at(path);
            if (entry !== undefined)
                return { entry, layer };
            if (listing.hides(path))
                return { layer };
        }
        return this.#isWhole ? { layer: this.#layers.length } : undefined;
    }
}

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./.build/verify/file-kind.js
// What a file is to a kernel that is told to start it, by its first bytes: ELF program, script, or neither. Pure.

/** So many bytes are kept of a file: the kernel reads no longer a first line either (BINPRM_BUF_SIZE). */
const headBytes = 256;
function fileKind(head) {
    const machine = readMachine(head);
    if (machine !== undefined)
        return { is: 'elf', machine };
    if (head[0] !== 0x23 || head[1] !== 0x21)
        return { is: 'data' };
    const [line = ''] = new TextDecoder().decode(head.subarray(2, headBytes)).split('\n');
    const words = line.split(/\s+/).filter((word) => word !== '');
    return words.length === 0 ? { is: 'data' } : { is: 'script', words };
}

;// CONCATENATED MODULE: ./.build/verify/layer-reader.js
// A layer's bytes -> its tar entries, with the first bytes of every file judged. It computes on the bytes that it is
// given and asks for no more of them than needed; where they come from is not its matter.




/** A layer that is no tar file, or compressed in a way that this can't undo. What the pieces' source throws stays as it is. */
class UnreadableLayer extends Error {
}
/** A few large sparse files must not cost minutes: bytes after decompression. */
const mostUnpacked = 4 * 1024 ** 3;
/**
 * Gives each entry to `take`, which says whether it has enough. `maxBytes` counts compressed bytes. gzip and zstd are
 * told by their first bytes (RFC 1952, RFC 8878), whatever the media type says. Throws UnreadableLayer, or what `pieces` throws.
 */
async function readLayer(pieces, maxBytes, take) {
    const stop = new AbortController();
    let result = 'whole';
    const end = (as) => {
        result = as;
        stop.abort();
    };
    const source = new CountedSource(pieces, maxBytes, () => end('cut'));
    const bytes = source.bytes();
    try {
        const head = await startOf(bytes);
        const unpacker = unpackerFor(head);
        const whole = joined(head, bytes);
        const entries = entriesOf(take, end);
        await (unpacker === undefined ? (0,promises_.pipeline)(whole, entries, { signal: stop.signal }) : (0,promises_.pipeline)(whole, unpacker, entries, { signal: stop.signal }));
        // Node's zstd ends after the first of several frames without a word.
        if (unpacker !== undefined && unpacker.bytesWritten < source.count)
            throw new UnreadableLayer('it is compressed in several parts');
        return result;
    }
    catch (thrown) {
        if (stop.signal.aborted)
            return result;
        if (source.failure !== undefined)
            throw source.failure.thrown;
        throw thrown instanceof UnreadableLayer ? thrown : new UnreadableLayer(thrown instanceof Error ? thrown.message : String(thrown), { cause: thrown });
    }
}
/** Tells a download that failed from bytes that can't be read, and ends one that is too long. */
class CountedSource {
    count = 0;
    failure;
    #pieces;
    #most;
    #tooMany;
    constructor(pieces, most, tooMany) {
        this.#pieces = pieces;
        this.#most = most;
        this.#tooMany = tooMany;
    }
    async *bytes() {
        try {
            for await (const piece of this.#pieces) {
                this.count += piece.length;
                if (this.count > this.#most) {
                    this.#tooMany();
                    return;
                }
                yield piece;
            }
        }
        catch (thrown) {
            this.failure = { thrown };
            throw thrown;
        }
    }
}
/** At least the four bytes that tell the compression, if there are so many. */
async function startOf(bytes) {
    let head = new Uint8Array();
    while (head.length < 4) {
        const next = await bytes.next();
        if (next.done === true)
            break;
        head = Buffer.concat([head, next.value]);
    }
    return head;
}
async function* joined(head, rest) {
    if (head.length > 0)
        yield head;
    yield* rest;
}
function entriesOf(take, end) {
    const extract = (0,tar_stream.extract)();
    let unpacked = 0;
    extract.on('entry', (header, content, next) => {
        unpacked += header.size;
        if (unpacked > mostUnpacked) {
            end('cut');
            return;
        }
        const head = new Uint8Array(headBytes);
        let kept = 0;
        content.on('data', (piece) => {
            if (kept >= headBytes || !(piece instanceof Uint8Array))
                return;
            const wanted = piece.subarray(0, headBytes - kept);
            head.set(wanted, kept);
            kept += wanted.length;
        });
        // The pipeline reports the same error: without a listener here it would end the process.
        content.on('error', () => undefined);
        content.on('end', () => {
            if (take(entryOf(header, head.subarray(0, kept))))
                end('enough');
            else
                next();
        });
    });
    return extract;
}
function entryOf({ name, type, linkname }, head) {
    switch (type) {
        case 'symlink':
            return { name, type: 'symlink', target: linkname };
        case 'link':
            return { name, type: 'hardlink', target: linkname };
        case 'directory':
            return { name, type: 'folder' };
        case 'file':
        case 'contiguous-file':
            return { name, type: 'file', kind: fileKind(head) };
        case 'block-device':
        case 'character-device':
        case 'fifo':
            return { name, type: 'other' };
    }
}
function unpackerFor(head) {
    if (head[0] === 0x1f && head[1] === 0x8b)
        return (0,external_node_zlib_.createGunzip)();
    if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd)
        return (0,external_node_zlib_.createZstdDecompress)();
    return undefined;
}

;// CONCATENATED MODULE: ./.build/verify/started-programs.js
// Which programs an image starts, followed from its config's command through scripts, shells and init programs as far as
// that is certain without running anything. Pure.


/** As many as Linux follows (BINPRM_RECURSION is 4 for scripts); wrappers in wrappers are rarely more. */
const mostSteps = 6;
function startedPrograms(config, tree) {
    const whole = follow([...config.entrypoint, ...config.cmd], config, tree, 'certain');
    if (!whole.endsInScript || config.entrypoint.length === 0)
        return whole;
    const handedOn = follow(config.cmd, config, tree, 'likely');
    return { programs: [...whole.programs, ...handedOn.programs], unread: [...whole.unread, ...handedOn.unread] };
}
function follow(command, config, tree, certainty) {
    const programs = [];
    let words = command;
    let endsInScript = false;
    for (let step = 0; step < mostSteps && words[0] !== undefined; step += 1) {
        const found = findProgram(words[0], config, tree);
        if (found.unread.length > 0)
            return { programs, unread: found.unread, endsInScript };
        if (found.file === undefined)
            break;
        const { kind, path, layer } = found.file;
        if (kind.is === 'elf') {
            programs.push({ path, machine: kind.machine, layer, certainty });
            words = endsInScript ? [] : startedBy(words);
        }
        else {
            endsInScript = kind.is === 'script';
            words = kind.is === 'script' ? kind.words : [];
        }
    }
    return { programs, unread: [], endsInScript };
}
/** A name without slash is the first in PATH. One that a higher layer has is taken at once, unless it would be found at fault. */
function findProgram(name, config, tree) {
    const unread = [];
    for (const path of candidates(name, config)) {
        const found = tree.find(path);
        if (found.is === 'unread')
            unread.push(found.path);
        if (found.is !== 'file')
            continue;
        const isForeign = found.kind.is === 'elf' && fitOf(found.kind.machine, config.architecture) === 'foreign';
        return { file: found, unread: isForeign ? unread : [] };
    }
    return { unread };
}
function candidates(name, config) {
    if (name.startsWith('/'))
        return [name];
    return name.includes('/') ? [`${config.workingFolder}/${name}`] : config.searchPath.map((folder) => `${folder}/${name}`);
}
const shells = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh']);
const inits = new Set(['tini', 'tini-static', 'docker-init', 'dumb-init', 'catatonit', 'env', 'nice', 'exec']);
/** The command that a well-known starter is given: `sh -c "exec app --x"`, `tini -- app`, `env A=b app`. */
function startedBy(words) {
    const [starter = '', ...rest] = words;
    const name = (0,posix_.basename)(starter);
    if (shells.has(name))
        return /^-[a-z]*c$/.test(rest[0] ?? '') ? firstOfScript(rest[1] ?? '') : [];
    if (!inits.has(name))
        return [];
    const dashes = rest.indexOf('--');
    const command = dashes >= 0 ? rest.slice(dashes + 1) : rest;
    // An option may take the next word as its value: what follows one is not certain.
    return command[0]?.startsWith('-') === true ? [] : withoutAssignments(command);
}
/** Only a plain first command; a word with anything that a shell expands is not known. */
function firstOfScript(script) {
    const [first = ''] = script.split(/[;&|\n]/);
    const words = withoutAssignments(first.trim().split(/\s+/));
    const [word = '', ...rest] = words[0] === 'exec' ? words.slice(1) : words;
    return /^[\w./+-]+$/.test(word) && !word.startsWith('-') ? [word, ...rest] : [];
}
function withoutAssignments(words) {
    const first = words.findIndex((word) => !/^\w+=/.test(word));
    return first < 0 ? [] : words.slice(first);
}

;// CONCATENATED MODULE: ./.build/verify/machine-verdict.js
// Whether an image's programs are for its architecture, from the layers read so far. What the image starts decides; a
// foreign program beside it (a cross tool) is no fault. Pure.


/** Where programs are, should the image not say what it starts; in the root for images made from scratch. */
const programFolders = /^(?:(?:usr\/)?(?:local\/)?s?bin\/|app\/)?[^/]+$/;
/** `isWhole`: the tree has all layers. */
function judgeMachines(config, tree, isWhole) {
    const { programs, unread } = startedPrograms(config, tree);
    const isForeign = ({ machine }) => fitOf(machine, config.architecture) === 'foreign';
    const wrong = programs.find((program) => program.certainty === 'certain' && isForeign(program));
    if (wrong !== undefined)
        return { is: 'wrong', program: wrong, how: 'started' };
    if (unread.length > 0)
        return { is: 'open', waitsFor: unread };
    const right = programs.filter((program) => !isForeign(program));
    if (right.length > 0)
        return { is: 'right', programs: right, doubtful: programs.filter(isForeign) };
    return isWhole ? judgeAll(tree, isForeign) : { is: 'open', waitsFor: [] };
}
function judgeAll(tree, isForeign) {
    const programs = tree.matching(programFolders).flatMap(({ kind, path, layer }) => (kind.is === 'elf' ? [{ path, machine: kind.machine, layer }] : []));
    const [first] = programs;
    if (first === undefined)
        return { is: 'unknown', why: 'it holds no program in its usual folders' };
    if (programs.every(isForeign))
        return { is: 'wrong', program: first, how: 'all' };
    return { is: 'right', programs: programs.filter((program) => !isForeign(program)).slice(0, 1), doubtful: [] };
}

;// CONCATENATED MODULE: ./.build/verify/machines.stage.js






/** Compressed bytes of layers that are read of one platform at most. */
const mostBytes = 64 * 1024 * 1024;
/** In the order of `images`. Throws RegistryError. A layer that several platforms share is read once. */
async function judgePlatforms(images, source) {
    const shared = new Map();
    const uses = images.flatMap(({ manifest }) => [...new Set(manifest.layers.map(({ digest }) => digest))]);
    const read = async (layer, budget, take) => {
        if (uses.filter((digest) => digest === layer.digest).length < 2)
            return readListing(layer, budget, take, source);
        const known = shared.get(layer.digest) ?? readListing(layer, mostBytes, () => false, source);
        shared.set(layer.digest, known);
        return known;
    };
    return Promise.all(images.map((image) => judgeImage(image, read)));
}
async function judgeImage(image, read) {
    const { config, manifest } = image;
    if (config.os === 'windows' || !hasMachine(config.architecture))
        return { is: 'unknown', why: `programs of ${config.os}/${config.architecture} are not ELF files` };
    const listings = [];
    let budget = mostBytes;
    let verdict = judgeMachines(config, new FileTree(listings, false), false);
    for (const layer of manifest.layers.toReversed()) {
        if (/foreign|nondistributable/.test(layer.mediaType))
            return { is: 'unknown', why: 'one of its layers is not in this registry' };
        const waiting = verdict.is === 'open' ? verdict.waitsFor : [];
        // The names of links are not known before they are met: every path that was waited for stays of interest.
        let awaited = waiting;
        const take = (listing, path) => {
            if (!awaited.some((wanted) => wanted === path || wanted.startsWith(`${path}/`)))
                return false;
            const now = judgeMachines(config, new FileTree([...listings, listing], false), false);
            if (now.is !== 'open')
                return true;
            awaited = [...new Set([...awaited, ...now.waitsFor])];
            return false;
        };
        try {
            const { listing, read: end } = await read(layer, budget, take);
            listings.push(listing);
            if (end === 'cut') {
                const last = judgeMachines(config, new FileTree(listings, false), false);
                return last.is === 'open' ? { is: 'unknown', why: 'they are not in the first 64 MiB of its layers from the top' } : last;
            }
        }
        catch (thrown) {
            if (!(thrown instanceof UnreadableLayer))
                throw thrown;
            return { is: 'unknown', why: `its layer ${layer.digest} can't be read: ${thrown.message}` };
        }
        budget -= layer.size;
        const isWhole = listings.length === manifest.layers.length;
        verdict = judgeMachines(config, new FileTree(listings, isWhole), isWhole);
        if (verdict.is !== 'open')
            return verdict;
    }
    return verdict.is === 'open' ? { is: 'unknown', why: 'it has no layer' } : verdict;
}
async function readListing(layer, budget, take, { name, registry, retry }) {
    return await retry.run({
        what: `read the layer ${layer.digest} of ${name}`,
        attempt: async () => {
            // A download that broke in the middle gave half a list: it begins anew.
            const listing = new LayerListing();
            const pieces = await registry.openBlob(name, layer.digest);
            const read = await readLayer(pieces, budget, (entry) => take(listing, listing.add(entry)));
            return { listing, read };
        },
        failureOf: (thrown) => (0,call_failure/* callFailure */.z)(thrown, 'verify'),
    });
}

;// CONCATENATED MODULE: ./.build/verify/platform-image.js
/** What made a layer, lowest first, as the image's history has it; else its digest. */
function madeBy({ manifest, config }, at) {
    const layer = manifest.layers[at];
    return config.instructions[at] ?? layer?.digest ?? 'an unknown layer';
}

;// CONCATENATED MODULE: ./.build/verify/machine-report.js


/** `verdicts` in the order of `images`. */
function reportMachines(images, verdicts) {
    const each = images.map((image, at) => reportOf(image, verdicts[at]));
    return {
        faults: each.flatMap(({ faults }) => faults),
        warnings: each.flatMap(({ warnings }) => warnings),
        notes: each.flatMap(({ notes }) => notes),
        programs: each.map(({ programs }) => programs),
    };
}
function reportOf(image, verdict) {
    const nothing = { faults: [], warnings: [], notes: [], programs: [] };
    switch (verdict?.is) {
        case 'wrong':
            return { ...nothing, faults: [machineFault(image, verdict)] };
        case 'right':
            return { ...nothing, warnings: verdict.doubtful.map((program) => doubtText(image, program)), programs: verdict.programs.map(seen) };
        case 'unknown':
            return { ...nothing, notes: [`${image.platform}: the architecture of its programs was not checked: ${verdict.why}.`] };
        case undefined:
            return nothing;
    }
}
function seen({ path, machine }) {
    return { path, architecture: architectureOf(machine) };
}
function machineFault(image, { program, how }) {
    const { platform, config, manifest } = image;
    const made = architectureOf(program.machine);
    const layer = madeBy(image, manifest.layers.length - 1 - program.layer);
    return {
        code: 'WRONG_ARCHITECTURE',
        what: how === 'started' ? `The image for ${platform} starts ${program.path}, a program for ${made}.` : `No program in the image for ${platform} is for ${config.architecture}: ${program.path} is one for ${made}.`,
        why: `The ELF header of ${program.path} says ${made}, where ${config.architecture} is expected: it would end with "exec format error". It came with the layer of: ${layer}.`,
        fix: 'Let the Dockerfile choose by the target: a download\'s name by TARGETARCH, a compiler\'s target by TARGETOS and TARGETARCH (Go: GOARCH=$TARGETARCH). Copy programs only from stages that are made for the target, not from one with FROM --platform=$BUILDPLATFORM that compiles for its own machine, and none that was built outside for one architecture.',
    };
}
function doubtText({ platform }, program) {
    return `The default command of the image for ${platform} is ${program.path}, a program for ${architectureOf(program.machine)}. The entrypoint is a script, which may know what to do with it; else it ends with "exec format error".`;
}

;// CONCATENATED MODULE: ./.build/verify/metadata-faults.js

/** Sentences like `linux/arm64 has no label a`, `the index has the annotation a="x" instead of "y"`. */
function metadataGaps({ labels, annotations }, content, images) {
    const label = images.flatMap(({ platform, config }) => gapsIn(Object.entries(labels).map(([key, value]) => ({ key, values: [value] })), config.labels, platform, 'label'));
    const manifest = images.flatMap(({ platform, manifest: own }) => gapsIn(wanted(annotations, 'manifest', platform), own.annotations, `the manifest of ${platform}`, 'annotation'));
    return [...label, ...manifest, ...indexGaps(annotations, content)];
}
function metadataFault(gaps) {
    if (gaps.length === 0)
        return undefined;
    const shown = gaps.slice(0, 10);
    return {
        code: 'METADATA_MISSING',
        what: 'The image lacks labels or annotations that were planned for it.',
        why: `${shown.join('; ')}${gaps.length > shown.length ? `; and ${gaps.length - shown.length} more` : ''}.`,
        // A LABEL of the Dockerfile is no cause: those that buildx is given (--label) win.
        fix: 'Look at the first line of the Dockerfile: a frontend of its own (# syntax=…) may ignore what buildx gives it. If there is none, something between the builder and the registry changed the image; report this with the log.',
    };
}
/** Annotations of level index-descriptor stand in OCI layouts only, not in registries. */
function indexGaps(annotations, content) {
    const index = gapsIn(wanted(annotations, 'index', undefined), content.kind === 'index' ? content.annotations : {}, 'the index', 'annotation');
    const entries = content.kind === 'index' ? (0,index_platforms/* imagesOf */.IC)(content) : [];
    return [...index, ...entries.flatMap(({ platform, written, entry }) => gapsIn(wanted(annotations, 'manifest-descriptor', platform), entry.annotations ?? {}, `the index's entry for ${written}`, 'annotation'))];
}
/** Of one key, any of the values that apply will do: which of a general and a platform's own wins is not ours to say. */
function wanted(annotations, level, at) {
    const here = annotations.filter((annotation) => annotation.level === level && (annotation.platform === undefined || annotation.platform === at));
    return [...Map.groupBy(here, ({ key }) => key)].map(([key, all]) => ({ key, values: all.map(({ value }) => value) }));
}
function gapsIn(all, found, where, noun) {
    return all.flatMap(({ key, values }) => {
        const value = found[key];
        if (value === undefined)
            return [`${where} has no ${noun} ${key}`];
        return values.includes(value) ? [] : [`${where} has the ${noun} ${key}="${value}" instead of "${values.at(-1) ?? ''}"`];
    });
}

// EXTERNAL MODULE: ./.build/retry/until-readable.stage.js
var until_readable_stage = __webpack_require__(14812);
;// CONCATENATED MODULE: ./.build/verify/config-platform.js
// An image's config against the platform that the index promises for it. Pure.

/**
 * A variant counts where both have one, and an older one is good: v6 code runs on v7. `config` undefined: what stands
 * in the image's place is none.
 */
function configFault(platform, config) {
    const { os, architecture, variant } = (0,domain_platform/* platformParts */.Y)(platform);
    const isOfPlatform = config?.os === os && config.architecture === architecture;
    if (isOfPlatform && !isNewer(config.variant, variant))
        return undefined;
    const claimed = config === undefined ? '' : [config.os, config.architecture, ...(config.variant === undefined ? [] : [config.variant])].join('/');
    return {
        code: 'INDEX_MISMATCH',
        what: `The image for ${platform} is not one for ${platform}.`,
        why: config === undefined ? 'It has no config that names an operating system and architecture.' : `Its config says ${claimed}.`,
        fix: 'Look in the Dockerfile for a last stage with a fixed platform (FROM --platform=linux/amd64 …) and remove it; else report this with the log.',
    };
}
/** `v7` over `v6`. */
function isNewer(variant, than) {
    const [one, other] = [variant, than].map((text) => Number.parseInt(/^v(\d+)$/.exec(text ?? '')?.[1] ?? '', 10));
    return one !== undefined && other !== undefined && one > other;
}

// EXTERNAL MODULE: ./.build/merge/decode-manifest.js
var decode_manifest = __webpack_require__(22197);
;// CONCATENATED MODULE: ./.build/verify/image-config.js
// What an image's config says of it (OCI image-spec config.md), as far as it is checked. Pure; unknown shapes are left out.

/** What runc takes for an image without PATH (moby's default). */
const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** undefined: not the config of an image. `layers`: how many the manifest has. */
function decodeImageConfig(bytes, layers) {
    const fields = (0,decode_manifest/* jsonFields */.y)(bytes);
    const { os, architecture, variant } = fields ?? {};
    if (typeof os !== 'string' || typeof architecture !== 'string')
        return undefined;
    const run = fieldsOf(fields?.['config']);
    const path = texts(run['Env']).findLast((line) => line.startsWith('PATH='))?.slice('PATH='.length) ?? defaultPath;
    const instructions = list(fields?.['history']).flatMap((step) => instructionOf(fieldsOf(step)));
    return {
        os,
        architecture,
        ...(typeof variant === 'string' && variant !== '' ? { variant } : {}),
        entrypoint: texts(run['Entrypoint']),
        cmd: texts(run['Cmd']),
        searchPath: path.split(':').filter((folder) => folder.startsWith('/')),
        workingFolder: typeof run['WorkingDir'] === 'string' && run['WorkingDir'] !== '' ? run['WorkingDir'] : '/',
        labels: Object.fromEntries(Object.entries(fieldsOf(run['Labels'])).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : []))),
        instructions: instructions.length === layers ? instructions : [],
    };
}
/** Without BuildKit's list of build arguments, shell and mark: `RUN |1 TARGETARCH=arm64 /bin/sh -c make # buildkit` -> `RUN make`. */
function instructionOf(step) {
    if (step['empty_layer'] === true)
        return [];
    const written = typeof step['created_by'] === 'string' ? step['created_by'] : '';
    const plain = written.replace(/^(RUN )?(?:\|\d+ .*?)?\/bin\/sh -c (?:#\(nop\) )?/s, '$1').replace(/ # buildkit$/, '');
    const line = plain.replaceAll(/\s+/g, ' ').trim();
    return [line.length > 100 ? `${line.slice(0, 99)}…` : line];
}
function fieldsOf(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function texts(value) {
    return list(value).filter((text) => typeof text === 'string');
}

;// CONCATENATED MODULE: ./.build/verify/platform-images.stage.js



/** Throws RegistryError. */
async function readPlatformImages(index, registryFor, world) {
    const [first, ...others] = await Promise.all(index.images.map(async (image) => readParts(index, image, await registryFor(image), world)));
    if (first === undefined)
        return { images: [], faults: [] };
    const registry = await registryFor(first.image);
    const read = await Promise.all(index.platforms.map((platform) => readImage(platform, first, registry)));
    return { images: read.flatMap(({ image }) => image ?? []), faults: [...[first, ...others].flatMap(missingFault), ...read.flatMap(({ fault }) => fault ?? [])] };
}
/** Attestations, too: a tag must not point to something half there. */
async function readParts(index, image, registry, world) {
    const digests = [index.digest, ...(index.content.kind === 'index' ? index.content.manifests.map(({ digest }) => digest) : [])];
    const read = async (digest) => [digest, await (0,until_readable_stage/* untilReadable */.d)(`${image}@${digest}`, () => registry.readManifest(image, digest), world)];
    return { image, found: new Map(await Promise.all(digests.map(read))) };
}
function missingFault({ image, found }) {
    const missing = [...found].flatMap(([digest, part]) => (part === undefined ? [digest] : []));
    if (missing.length === 0)
        return [];
    return [{
            code: 'INDEX_MISMATCH',
            what: `The image is not whole in ${image}.`,
            why: `The registry does not have ${missing.join(', ')} there.`,
            fix: 'Run the job again. If it stays so, the registry drops manifests that no tag names, or several servers of it do not share a store.',
        }];
}
async function readImage(of, { image, found }, registry) {
    const stored = found.get(of.digest);
    // Its absence is told by missingFault.
    if (stored === undefined)
        return {};
    const manifest = stored.content.kind === 'manifest' ? stored.content : undefined;
    const config = manifest === undefined ? undefined : decodeImageConfig(await registry.readBlob(image, manifest.config.digest), manifest.layers.length);
    const fault = configFault(of.platform, config);
    return {
        ...(fault === undefined ? {} : { fault }),
        ...(manifest === undefined || config === undefined ? {} : { image: { ...of, manifest, config } }),
    };
}

// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __webpack_require__(97578);
;// CONCATENATED MODULE: ./.build/verify/platform-set.js
// Which platforms may be missing, and which would vanish from the tags with this index. Pure.

/** `tags`: those that are about to move. */
function compareWithTags({ optional, there, mayDrop, isTold }, tags) {
    const missing = optional.filter((platform) => !there.includes(platform));
    const carriers = (platform) => tags.filter(({ live }) => live.platforms.some((carried) => carried.platform === platform)).map(({ tag }) => (0,image_ref/* tagRefText */.HG)(tag));
    const isDropped = (platform) => !mayDrop && carriers(platform).length > 0;
    const carried = new Set(tags.flatMap(({ live }) => live.platforms.map(({ platform }) => platform)));
    return {
        faults: missing.filter(isDropped).map((platform) => droppedFault(platform, carriers(platform))),
        warnings: [
            ...missing.filter((platform) => !isDropped(platform) && (!isTold || carriers(platform).length > 0)).map((platform) => missingText(platform, carriers(platform))),
            ...[...carried].filter((platform) => !optional.includes(platform) && !there.includes(platform)).map((platform) => plannedAwayText(platform, carriers(platform))),
        ],
    };
}
function droppedFault(platform, carriers) {
    return {
        code: 'PLATFORM_DROPPED',
        what: `The optional platform ${platform} was not built, but is published today.`,
        why: `${carriers.join(', ')} would lose it: whoever pulls there on ${platform} would find no image.`,
        fix: `Mend the build for ${platform} (its own error is in the log) and run the job again. To give the platform up, set allow-platform-removal: true.`,
    };
}
function missingText(platform, carriers) {
    const loss = carriers.length === 0 ? '' : ` ${carriers.join(', ')} had it until now (allow-platform-removal is set).`;
    return `The image has no ${platform}, one of the optional-platforms: it is published without it.${loss}`;
}
function plannedAwayText(platform, carriers) {
    return `${carriers.join(', ')} ${carriers.length === 1 ? 'has' : 'have'} ${platform} today, which this image does not have: it goes away.`;
}

// EXTERNAL MODULE: ./.build/publish/live-image.stage.js + 1 modules
var live_image_stage = __webpack_require__(82556);
;// CONCATENATED MODULE: ./.build/verify/present-images.stage.js

/** Tags that exist, in the plan's order. An image that several tags of a repository name is read once. Throws RegistryError. */
async function readTagged(tags, registryFor) {
    const read = new Map();
    const readOnce = (image, digest, registry) => {
        const key = `${image}@${digest}`;
        const known = read.get(key) ?? (0,live_image_stage/* readLiveImage */.e)(image, digest, registry);
        read.set(key, known);
        return known;
    };
    const found = await Promise.all(tags.map(async (tag) => {
        const registry = await registryFor(tag.image);
        const digest = await registry.resolveTag(tag.image, tag.tag);
        const live = digest === undefined ? undefined : await readOnce(tag.image, digest, registry);
        return live === undefined ? [] : [{ tag, live }];
    }));
    return found.flat();
}

// EXTERNAL MODULE: ./.build/report/quantities.js
var quantities = __webpack_require__(57752);
;// CONCATENATED MODULE: ./.build/verify/size-limits.js



/** `before`: the image to compare with, where there is one. */
function sizeFaults(images, limits, before) {
    return images.flatMap((image) => [...tooLarge(image, limits.maxSize), ...grownTooMuch(image, limits.maxSizeGrowth, before)]);
}
/** Compressed bytes; undefined: it had no such platform, or nobody can tell any more. */
function sizeBefore(image, before) {
    const size = before?.live.platforms.find(({ platform }) => platform === image.platform)?.size ?? 0;
    return size === 0 ? undefined : size;
}
function tooLarge(image, limit) {
    if (limit === undefined || image.size <= limit)
        return [];
    const what = `The image for ${image.platform} has ${(0,quantities/* sizeText */.lP)(image.size)} compressed, more than max-size: ${(0,quantities/* sizeText */.lP)(limit)}.`;
    return [fault(what, image, 'max-size')];
}
function grownTooMuch(image, limit, before) {
    const was = sizeBefore(image, before);
    if (limit === undefined || before === undefined || was === undefined)
        return [];
    const allowed = 'share' in limit ? was * limit.share : limit.bytes;
    const growth = image.size - was;
    if (growth <= allowed)
        return [];
    const limitText = 'share' in limit ? percent(limit.share) : (0,quantities/* sizeText */.lP)(limit.bytes);
    const what = `The image for ${image.platform} has ${(0,quantities/* sizeText */.lP)(image.size)} compressed, ${(0,quantities/* sizeText */.lP)(growth)} (${percent(growth / was)}) more than the ${(0,quantities/* sizeText */.lP)(was)} of ${(0,image_ref/* tagRefText */.HG)(before.tag)}: more than max-size-growth: ${limitText}.`;
    return [fault(what, image, 'max-size-growth')];
}
function fault(what, image, input) {
    return {
        code: 'IMAGE_TOO_LARGE',
        what,
        why: `Its largest layers (${image.platform}): ${largest(image).join('; ')}.`,
        fix: `Look at what these layers copy or install (a .dockerignore, a stage of its own for build tools, caches removed in the same RUN), or raise ${input}.`,
    };
}
function largest(image) {
    const layers = image.manifest.layers.map(({ size }, at) => ({ size, made: madeBy(image, at) }));
    return layers.toSorted((one, other) => other.size - one.size).slice(0, 3).map(({ size, made }) => `${(0,quantities/* sizeText */.lP)(size)} ${made}`);
}
function percent(share) {
    return `${Number((share * 100).toPrecision(3))} %`;
}

;// CONCATENATED MODULE: ./.build/verify/verify.stage.js













/**
 * Throws one ActionError for all that is wrong (INDEX_MISMATCH, PLATFORM_DROPPED, WRONG_ARCHITECTURE, METADATA_MISSING,
 * IMAGE_TOO_LARGE; the first one's code), or what the registry's refusal means.
 */
async function verify(plan, index, session, world, origin = 'built') {
    const registryFor = (image) => world.registryFor(image, session.environment['DOCKER_CONFIG'] ?? '');
    try {
        return await check(plan, index, registryFor, world, origin);
    }
    catch (error) {
        throw error instanceof registry/* RegistryError */.g ? (0,registry_failure/* registryFailure */.M)(error, 'No tag was moved.') : error;
    }
}
async function check(plan, index, registryFor, world, origin) {
    const [name] = index.images;
    if (name === undefined)
        return { platforms: [], warnings: [], notes: [] };
    const { command, optionalPlatforms, allowPlatformRemoval, movingTags } = plan.inputs.publish;
    const [{ images, faults }, tagged] = await Promise.all([readPlatformImages(index, registryFor, world), readTagged(plan.metadata.tags, registryFor)]);
    const machines = reportMachines(images, await judgePlatforms(images, { name, registry: await registryFor(name), retry: world.retry }));
    const listed = verify_stage_entriesOf(index);
    const there = index.platforms.map(({ platform }) => platform);
    const aboutToMove = tagged.filter(({ tag }) => tag.kind === 'immutable' || movingTags !== 'off');
    const set = compareWithTags({ optional: command === 'publish' ? optionalPlatforms : [], there, mayDrop: allowPlatformRemoval, isTold: origin === 'built' }, aboutToMove);
    const before = tagged.find(({ tag }) => tag.kind === 'moving') ?? tagged[0];
    const gaps = command === 'publish' ? metadataGaps(plan.metadata, index.content, images) : [];
    const missing = origin === 'built' ? metadataFault(gaps) : undefined;
    throwFaults([
        ...[(0,index_bytes/* platformFault */.cu)(listed, plan.platforms, optionalPlatforms) ?? [], attestationFaults(listed)].flat(),
        ...faults,
        ...set.faults,
        ...machines.faults,
        ...(missing === undefined ? [] : [missing]),
        ...sizeFaults(images, plan.inputs.publish, before),
    ]);
    return {
        platforms: images.map((image, at) => {
            const was = sizeBefore(image, before);
            return { platform: image.platform, digest: image.digest, size: image.size, ...(was === undefined ? {} : { sizeBefore: was }), programs: machines.programs[at] ?? [] };
        }),
        ...(before === undefined ? {} : { comparedWith: { image: before.tag.image, tag: before.tag.tag } }),
        warnings: [...set.warnings, ...machines.warnings],
        notes: [...machines.notes, ...gapNote(origin === 'given' ? gaps : [])],
    };
}
/** A bare manifest, as an index that lists it alone. */
function verify_stage_entriesOf({ content, mediaType, digest, bytes, platforms }) {
    if (content.kind === 'index')
        return content;
    return { manifests: platforms.map(({ platform }) => ({ mediaType, digest, size: bytes.length, platform: (0,domain_platform/* platformParts */.Y)(platform) })) };
}
/** Of an image that this run did not build: one line, however much has changed since. */
function gapNote(gaps) {
    const [first, ...more] = gaps;
    return first === undefined ? [] : [`Not as planned now, as this run did not build it: ${first}${more.length === 0 ? '' : `, and ${more.length} more`}.`];
}


/***/ })

};
