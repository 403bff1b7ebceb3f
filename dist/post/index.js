import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 63926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
/* unused harmony exports errorCodes, asActionError */
/** Each code has a page in docs/errors/: a new one needs its text and its example in scripts/error-pages/. */
const errorCodes = {
    INVALID_INPUT: 'user',
    NO_TAGS: 'user',
    UNSUPPORTED_EVENT: 'user',
    DOCKER_MISSING: 'user',
    BUILDX_MISSING: 'user',
    BUILDX_TOO_OLD: 'user',
    ENGINE_UNREACHABLE: 'outside',
    UNSUPPORTED_RUNNER: 'user',
    DRIVER_CANNOT_PUBLISH: 'user',
    BUILDER_FAILED: 'outside',
    EMULATION_FAILED: 'outside',
    LOGIN_FAILED: 'user',
    GITHUB_API_FAILED: 'outside',
    BUILD_FAILED: 'user',
    CHECK_FAILED: 'user',
    BUILD_CANCELLED: 'outside',
    DISK_FULL: 'outside',
    INDEX_MISMATCH: 'bug',
    REGISTRY_DENIED: 'user',
    REGISTRY_FAILED: 'outside',
    RATE_LIMITED: 'outside',
    TAG_NOT_READ_BACK: 'outside',
    NAME_REFUSED: 'user',
    IMMUTABLE_TAG: 'policy',
    NOT_PUBLIC: 'policy',
    WRONG_ARCHITECTURE: 'user',
    METADATA_MISSING: 'bug',
    IMAGE_TOO_LARGE: 'policy',
    PLATFORM_DROPPED: 'policy',
    PUBLISH_RESTORED: 'outside',
    PUBLISH_PARTIAL: 'outside',
    TIMED_OUT: 'outside',
    SOURCE_NOT_FOUND: 'user',
    NOTHING_TO_ROLL_BACK: 'user',
    LEG_MISSING: 'user',
    RECORD_REFUSED: 'policy',
    HAND_OVER_FAILED: 'outside',
    UNEXPECTED_ANSWER: 'outside',
    INTERNAL: 'bug',
};
class ActionError extends Error {
    code;
    what;
    why;
    fix;
    failure;
    constructor(text) {
        super(`${text.code}: ${text.what}`, { cause: text.cause });
        this.name = 'ActionError';
        this.code = text.code;
        this.what = text.what;
        this.why = text.why;
        this.fix = text.fix;
        this.failure = text.failure;
    }
    get kind() {
        return errorCodes[this.code];
    }
}
/** Anything thrown, as an ActionError: what is not one already is a bug of ours and says so. */
function asActionError(thrown) {
    if (thrown instanceof ActionError)
        return thrown;
    return new ActionError({
        code: 'INTERNAL',
        what: thrown instanceof Error ? thrown.message : String(thrown),
        why: 'An error that the action does not expect: most likely a fault of its own.',
        fix: 'Run the job again with debug logging enabled and report the log.',
        cause: thrown,
    });
}


/***/ }),

/***/ 65459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(63238);
// A content digest as registries write it. Only parseDigest and digestOf make one.


/** Accepts `sha256:` and 64 lower-case hex digits (OCI image-spec, descriptor.md, "Digests"). */
function parseDigest(text) {
    return /^sha256:[0-9a-f]{64}$/.test(text) ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(text) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)('sha256: followed by 64 hex digits');
}
/** The digest of exactly these bytes. */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}


/***/ }),

/***/ 97578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   HG: () => (/* binding */ tagRefText),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   "if": () => (/* binding */ parseImageName)
/* harmony export */ });
/* unused harmony exports parseTagRef, parseDigestRef */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65459);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(63238);
// Names of images: a repository in a registry, and a tag or digest in it. Parsers only; nothing is looked up here.



const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
/** Lower-cases (registries refuse capitals), adds the registry host where it is missing as docker does. */
function parseImageName(text) {
    const lower = text.trim().toLowerCase();
    const [first = '', ...rest] = lower.split('/');
    const hasHost = rest.length > 0 && (first.includes('.') || first.includes(':') || first === 'localhost');
    const host = hasHost ? first : 'docker.io';
    const path = hasHost ? rest : rest.length > 0 ? [first, ...rest] : ['library', first];
    const isHost = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::[0-9]+)?$/.test(host);
    if (!isHost || path.length === 0 || !path.every((part) => component.test(part))) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)('a repository like ghcr.io/owner/name, without tag or digest');
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(`${host === 'index.docker.io' ? 'docker.io' : host}/${path.join('/')}`);
}
/** `ghcr.io/owner/name:tag` -> its two parts. A port is not taken for a tag. */
function parseTagRef(text) {
    const colon = text.lastIndexOf(':');
    const expected = 'a full reference like ghcr.io/owner/name:tag';
    if (colon <= text.lastIndexOf('/'))
        return malformed(expected);
    const image = parseImageName(text.slice(0, colon));
    const tag = parseTagName(text.slice(colon + 1));
    if (!image.ok || !tag.ok)
        return malformed(expected);
    return parsed({ image: image.value, tag: tag.value });
}
/** `ghcr.io/owner/name@sha256:…` -> its two parts. */
function parseDigestRef(text) {
    const at = text.indexOf('@');
    const image = parseImageName(text.slice(0, Math.max(at, 0)));
    const digest = parseDigest(text.slice(at + 1));
    if (!image.ok || !digest.ok)
        return malformed('a reference like ghcr.io/owner/name@sha256:…');
    return parsed({ image: image.value, digest: digest.value });
}
function tagRefText(ref) {
    return `${ref.image}:${ref.tag}`;
}
/** The registry's host as it stands in the name, with its port: `ghcr.io`, `localhost:5000`. */
function registryOf(image) {
    return image.slice(0, image.indexOf('/'));
}
/** The path below the registry: `owner/name`. */
function repositoryOf(image) {
    return image.slice(image.indexOf('/') + 1);
}


/***/ }),

/***/ 63238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ malformed),
/* harmony export */   Y: () => (/* binding */ parsed)
/* harmony export */ });
// The answer of every parser of the domain: a value, or what was expected instead. It never throws and never logs.
function parsed(value) {
    return { ok: true, value };
}
/** `expected` completes the sentence "expected …". */
function malformed(expected) {
    return { ok: false, expected };
}


/***/ }),

/***/ 74199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ parseTagName)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63238);
// A tag as the distribution spec allows it. Only parseTagName makes one; it corrects nothing.

/** OCI distribution-spec, "Pulling manifests": `[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}`. */
function parseTagName(text) {
    return /^\w[\w.-]{0,127}$/.test(text)
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(text)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('1 to 128 letters, digits, "_", "." or "-", not starting with "." or "-"');
}


/***/ }),

/***/ 28010:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _publish_transaction_recover_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(26355);
/* harmony import */ var _setup_cleanup_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50490);
/* harmony import */ var _world_adapters_world_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(12031);
// Wiring of the post step: puts tags back that an ended run left half-way, then closes everything that the step opened,
// whatever became of it. It only ever warns.



const world = (0,_world_adapters_world_js__WEBPACK_IMPORTED_MODULE_2__/* .systemWorld */ .w)(process.env);
// First: it needs the run's logins, which the clean-up removes. There is hardly ever something to put back: its code is loaded then.
if (world.runner.state(_publish_transaction_recover_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recoverState */ .UX) !== '') {
    const [{ restoreUnfinished }, { reliableWorld }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(657), __nccwpck_require__.e(118)]).then(__nccwpck_require__.bind(__nccwpck_require__, 64118)), Promise.all(/* import() */[__nccwpck_require__.e(657), __nccwpck_require__.e(893)]).then(__nccwpck_require__.bind(__nccwpck_require__, 80893))]);
    await restoreUnfinished(reliableWorld(world));
}
await (0,_setup_cleanup_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanUp */ .n)(world, process.env);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 26355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UX: () => (/* binding */ recoverState),
/* harmony export */   qw: () => (/* binding */ decodeRecoverRecord)
/* harmony export */ });
/* unused harmony export encodeRecoverRecord */
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65459);
/* harmony import */ var _domain_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(97578);
/* harmony import */ var _domain_tag_name_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(74199);
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

/***/ 50490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ cleanUp)
});

;// CONCATENATED MODULE: external "node:path/posix"
const posix_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");
;// CONCATENATED MODULE: ./.build/setup/private-config.js
/** Where the user's configuration and builders are (docs.docker.com, "Configuration files"; BUILDX_CONFIG). */
function userFolders(environment) {
    const docker = environment['DOCKER_CONFIG'] || `${environment['HOME'] ?? ''}/.docker`;
    return { docker, buildx: environment['BUILDX_CONFIG'] || `${docker}/buildx` };
}
/** What is no JSON object is an empty configuration, as docker would refuse to use it anyway. */
function decodeConfig(text) {
    try {
        return fieldsOf(text === undefined ? {} : JSON.parse(text));
    }
    catch {
        return {};
    }
}
function credentialsStore(config) {
    const store = config['credsStore'];
    return typeof store === 'string' && store !== '' ? store : undefined;
}
/** Shape: `docker-credential-X list`: an object of server address -> user name. */
function decodeStoredHosts(text) {
    return Object.keys(decodeConfig(text));
}
/**
 * The copy. Every host that the store knows becomes an entry of `credHelpers`, which reads it from there as before.
 * Hosts of `logins` are in neither: their credentials are written into this file and nowhere else.
 */
function privateConfig(config, storedHosts, logins) {
    const rest = Object.fromEntries(Object.entries(config).filter(([name]) => name !== 'credsStore'));
    const ours = new Set(logins.map(registryHost));
    const isKept = ([host]) => !ours.has(registryHost(host));
    const store = credentialsStore(config);
    const stored = store === undefined ? [] : storedHosts.map((host) => [host, store]);
    const credHelpers = Object.fromEntries([...stored, ...Object.entries(fieldsOf(config['credHelpers']))].filter(isKept));
    const auths = Object.fromEntries(Object.entries(fieldsOf(config['auths'])).filter(isKept));
    return { ...rest, auths, credHelpers };
}
/** Adds what `docker login` wrote into configurations of its own. */
function withLogins(config, logins) {
    return { ...config, auths: Object.assign({}, fieldsOf(config['auths']), ...logins.map((login) => fieldsOf(login['auths']))) };
}
/**
 * A configuration to log in with. It is not empty: for a configuration without any credentials docker looks for a
 * store on the machine (pass, secretservice) and would write there.
 */
function loginConfig(registry) {
    return { auths: { [registry]: {} } };
}
/** What `docker login` would write: the pair in the form of HTTP's Basic scheme, under the address that docker looks for. */
function storedLogin({ registry, username, password }) {
    const address = registryHost(registry) === 'docker.io' ? 'https://index.docker.io/v1/' : registryHost(registry);
    return { auths: { [address]: { auth: Buffer.from(`${username}:${password.reveal()}`).toString('base64') } } };
}
/** What follows `docker`; the password goes by stdin. */
function loginArgv({ registry, username }) {
    return ['login', '--username', username, '--password-stdin', registry];
}
/** `https://index.docker.io/v1/` and `docker.io` are one registry, as are `https://ghcr.io` and `ghcr.io`. */
function registryHost(address) {
    const host = address
        .trim()
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/\/.*$/, '');
    return ['', 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com'].includes(host) ? 'docker.io' : host;
}
function fieldsOf(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};
}

;// CONCATENATED MODULE: ./.build/setup/builder-lock.js
// Who holds a kept builder, and whether that one is still there. The lock is a volume of the engine, which all runners of a
// machine share: it is made once, and its label says by whom. Pure.
const builder_lock_lockLabel = 'ghcr-buildx-action.owner';
function builder_lock_lockVolume(builder) {
    return `ghcr-buildx-lock-${builder}`;
}
/** Longer than a hosted job may last: for owners that can't be seen. */
const longestHoldMs = (/* unused pure expression or super */ null && (6 * 3_600_000));
/** undefined: the volume is none of ours. */
function decodeOwner(text) {
    try {
        const value = JSON.parse(text);
        if (value === null || typeof value !== 'object')
            return undefined;
        const { token, who, at, boot, space, pid, began } = { ...value };
        if (typeof token !== 'string' || typeof who !== 'string' || typeof at !== 'number' || typeof boot !== 'string' || typeof space !== 'string')
            return undefined;
        return { token, who, at, boot, space, ...(typeof pid === 'number' && typeof began === 'string' ? { pid, began } : {}) };
    }
    catch {
        return undefined;
    }
}
/** A lock that a run left which can't give it back any more. */
function builder_lock_isStale(owner, { boot, space, isLocalEngine, now, began }) {
    if (owner.boot !== '' && owner.boot === boot && owner.space !== '' && owner.space === space && owner.pid !== undefined)
        return owner.began !== began;
    // The machine was started again since.
    if (isLocalEngine && owner.boot !== '' && boot !== '' && owner.boot !== boot)
        return true;
    return now - owner.at > longestHoldMs;
}
/** Shape: proc(5), /proc/PID/stat. `began` is field 22; the second one, in brackets, may hold anything. */
function builder_lock_readProcess(stat) {
    const fields = stat?.slice(stat.lastIndexOf(')') + 1).trim().split(' ') ?? [];
    const [parent, began] = [Number(fields[1]), fields[19]];
    return began === undefined || !Number.isInteger(parent) ? undefined : { parent, began };
}

;// CONCATENATED MODULE: ./.build/setup/builder-lock.stage.js

const patienceMs = 120_000;
const pauseMs = 2000;
/** undefined: somebody else has it, or the engine keeps no lock; a warning says why. `environment`: of docker calls. */
async function takeLock(builder, environment, given, world) {
    const { clock, runner } = world;
    const volume = lockVolume(builder);
    const mine = await describeSelf(given, world);
    const until = clock.now() + patienceMs;
    let isTold = false;
    for (;;) {
        const owner = await ownerAfterTaking(volume, mine, environment, world);
        // Given back between the two calls.
        if (typeof owner === 'string' && /no such volume/i.test(owner) && clock.now() < until)
            continue;
        if (typeof owner === 'string') {
            runner.warning(`The kept builder ${builder} can't be locked, so that this run makes one of its own: ${owner}`, { title: 'Builder in use' });
            return undefined;
        }
        if (owner.token === mine.token)
            return { volume, token: mine.token };
        if (await isGone(owner, mine, given, world)) {
            // Another run may see the same at this moment: whoever is first has made a lock of its own by then.
            await clock.sleep(clock.random() * 1000);
            const now = await readOwner(volume, environment, world);
            if (typeof now === 'string' || now.token !== owner.token)
                continue;
            await docker(['volume', 'rm', volume], environment, world);
            runner.info(`[builder] ${owner.who} left the kept builder ${builder} locked and is gone: taken over.`);
            continue;
        }
        if (clock.now() >= until) {
            runner.warning(`The kept builder ${builder} is in use by ${owner.who}: this run makes one of its own, without its cache. Give jobs that run at the same time a builder-name each.`, { title: 'Builder in use' });
            return undefined;
        }
        if (!isTold)
            runner.info(`[builder] The kept builder ${builder} is in use by ${owner.who}; waiting for it, ${patienceMs / 1000} s at most.`);
        isTold = true;
        await clock.sleep(pauseMs);
    }
}
/** One that another run holds by now is left alone. */
async function releaseLock({ volume, token }, environment, world) {
    const owner = await readOwner(volume, environment, world);
    if (typeof owner === 'string' || owner.token !== token)
        return;
    await docker(['volume', 'rm', volume], environment, world);
}
/** Making a volume that is there changes nothing of it, its labels neither: the first one has it. A text: no lock can be had. */
async function ownerAfterTaking(volume, mine, environment, world) {
    const made = await docker(['volume', 'create', '--label', `${lockLabel}=${JSON.stringify(mine)}`, volume], environment, world);
    return typeof made === 'string' ? await readOwner(volume, environment, world) : made.problem;
}
async function readOwner(volume, environment, world) {
    const label = await docker(['volume', 'inspect', '--format', `{{index .Labels "${builder_lock_lockLabel}"}}`, volume], environment, world);
    if (typeof label !== 'string')
        return label.problem;
    return decodeOwner(label) ?? `the volume ${volume} is not this action's.`;
}
async function docker(args, env, { processes }) {
    const answer = await processes.run({ file: 'docker', args, env, timeoutMs: 30_000 });
    return answer.end === 'exited' && answer.code === 0 ? answer.stdout.trim() : { problem: answer.stderr.trim() || `docker ${args[0] ?? ''} ended: ${answer.end}` };
}
/** The parent is the runner's process of this job: it outlasts main, and is gone when post can't come any more. */
async function describeSelf({ environment }, { files, clock }) {
    const [boot = '', first, self] = await Promise.all(['/proc/sys/kernel/random/boot_id', '/proc/1/stat', '/proc/self/stat'].map(async (path) => await readIfMay(path, files)));
    const pid = readProcess(self)?.parent;
    const began = pid === undefined || pid === 0 ? undefined : readProcess(await readIfMay(`/proc/${pid}/stat`, files))?.began;
    const { GITHUB_RUN_ID = '?', GITHUB_JOB = '?', RUNNER_NAME = '?' } = environment;
    return {
        token: `${clock.randomName()}-${clock.now()}`,
        who: `run ${GITHUB_RUN_ID}, job ${GITHUB_JOB}, runner ${RUNNER_NAME}`,
        at: clock.now(),
        boot: boot.trim(),
        space: readProcess(first)?.began ?? '',
        ...(pid === undefined || began === undefined ? {} : { pid, began }),
    };
}
async function isGone(owner, mine, { environment }, { files, clock }) {
    const began = owner.pid === undefined ? undefined : readProcess(await readIfMay(`/proc/${owner.pid}/stat`, files))?.began;
    const host = environment['DOCKER_HOST'] ?? '';
    return isStale(owner, { boot: mine.boot, space: mine.space, isLocalEngine: host === '' || host.startsWith('unix://'), now: clock.now(), ...(began === undefined ? {} : { began }) });
}
/** What is hidden or has just ended is not known. */
async function readIfMay(path, files) {
    return await files.read(path).catch(() => undefined);
}

;// CONCATENATED MODULE: ./.build/setup/opened.js
// Names under which main leaves what it opened, for post: each is saved the moment the thing is there, so that post
// finds it also after a crash.
const opened = {
    /** The run's private folder. */
    folder: 'folder',
    /** JSON object: the environment that its docker calls had. */
    environment: 'environment',
    /** A builder of the run's own. */
    builder: 'builder',
    /** `keep-state`: the builder's state is not removed with it. */
    keepState: 'keep-state',
    /** JSON (HeldLock): the lock of a builder that is kept. */
    lock: 'builder-lock',
    /** The audit file while it is being written; empty once it is whole and an output names it. */
    audit: 'audit',
    /** `true`: the folder with the login stays. */
    keepFolder: 'keep-folder',
};

;// CONCATENATED MODULE: ./.build/setup/remove-argv.js
// The call that removes a builder, as an argument vector. Apart from those that make one: it is all that post needs of them.
function removeArgv(name, keepState) {
    return ['buildx', 'rm', ...(keepState ? ['--keep-state'] : []), name];
}

;// CONCATENATED MODULE: ./.build/setup/cleanup.stage.js
// Post: closes what main opened, from the notes that main left. It runs after success, failure and cancel alike, only ever
// warns, and a second run finds nothing to do.





async function cleanUp(world, environment) {
    await Promise.all([
        quietly('remove an unfinished audit record', world, () => removeUnfinishedAudit(world)),
        // The builder first: removing it needs the configuration in the folder.
        removeOpened(world, environment),
    ]);
}
async function removeOpened(world, environment) {
    // GitHub throws its own machines away after each job, with their containers: nobody waits for their removal. Secrets go always.
    if (environment['RUNNER_ENVIRONMENT'] !== 'github-hosted')
        await quietly('remove the builder', world, () => removeBuilder(world, environment));
    await quietly('give back the lock of the builder', world, () => releaseHeld(world, environment));
    await quietly('remove the private folder of the run', world, () => removeFolder(world));
}
async function removeBuilder({ processes, files, runner }, environment) {
    const name = runner.state(opened.builder);
    if (name === '')
        return;
    const saved = decodeConfig(runner.state(opened.environment) || undefined);
    const isThere = await files.exists(runner.state(opened.folder));
    // login: job exported the folder to later steps, this one too. Gone, an earlier clean-up came to its end.
    if (!isThere && environment['DOCKER_CONFIG'] !== undefined && environment['DOCKER_CONFIG'] === saved['DOCKER_CONFIG'])
        return;
    const env = isThere ? { DOCKER_CONFIG: textOf(saved['DOCKER_CONFIG']), BUILDX_CONFIG: textOf(saved['BUILDX_CONFIG']) } : { BUILDX_CONFIG: textOf(saved['BUILDX_CONFIG']) };
    const answer = await processes.run({
        file: 'docker',
        args: removeArgv(name, runner.state(opened.keepState) === 'true'),
        env: { ...environment, ...env },
        timeoutMs: 60_000,
    });
    if (answer.end === 'exited' && answer.code === 0) {
        runner.info(`Removed the builder ${name}.`);
    }
    else if (answer.end !== 'exited' || !/no builder|not found/i.test(answer.stderr)) {
        throw new Error(answer.end === 'exited' ? answer.stderr.trim() : `docker buildx rm ended: ${answer.end}`);
    }
}
/** After the removal: who waits for it finds it as it will be. */
async function releaseHeld({ processes, runner }, environment) {
    const { volume, token } = decodeConfig(runner.state(opened.lock) || undefined);
    if (typeof volume === 'string' && typeof token === 'string')
        await releaseLock({ volume, token }, environment, { processes });
}
async function removeFolder({ files, runner }) {
    const folder = runner.state(opened.folder);
    if (folder === '' || runner.state(opened.keepFolder) === 'true')
        return;
    await files.remove(folder);
}
/** Main was killed while it wrote: no output names the file. */
async function removeUnfinishedAudit({ files, runner }) {
    const file = runner.state(opened.audit);
    if (file === '')
        return;
    const names = await files.list((0,posix_namespaceObject.dirname)(file));
    for (const name of names.filter((one) => one.startsWith((0,posix_namespaceObject.basename)(file))))
        await files.remove((0,posix_namespaceObject.join)((0,posix_namespaceObject.dirname)(file), name));
}
async function quietly(doing, { runner }, work) {
    try {
        await work();
    }
    catch (thrown) {
        runner.warning(`Could not ${doing}: ${thrown instanceof Error ? thrown.message : String(thrown)}`, { title: 'Clean-up' });
    }
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 72509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ timeoutMs)
/* harmony export */ });
// How long GitHub may take to answer a question, whoever asks it.
const timeoutMs = 30_000;


/***/ }),

/***/ 54131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ retryAfterSeconds)
/* harmony export */ });
// Reads Retry-After (RFC 9110 section 10.2.3): seconds, or a date.
/** `date`: the answer's own Date header; against it a date is right though this machine's clock is not. undefined: not stated. */
function retryAfterSeconds(value, date) {
    const text = (value ?? '').trim();
    if (/^\d{1,9}(?:\.\d+)?$/.test(text))
        return Math.ceil(Number(text));
    const until = Date.parse(text);
    if (!/[a-z]/i.test(text) || Number.isNaN(until))
        return undefined;
    const stated = Date.parse(date ?? '');
    return Math.max(0, Math.ceil((until - (Number.isNaN(stated) ? Date.now() : stated)) / 1000));
}


/***/ }),

/***/ 34377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ silenceReason)
/* harmony export */ });
// Why nothing was answered, in one line: host and the innermost reason that has words.
/** `cause`: what asking over HTTP, or reading the answer's body, threw. */
function silenceReason(cause, host, timeoutMs) {
    const outer = factsOf(cause);
    if (outer.name === 'TimeoutError')
        return `${host} did not answer within ${timeoutMs / 1000} s`;
    // fetch says only "fetch failed"; what failed is in the cause, and for a name with several addresses only its code is.
    const inner = factsOf(outer.cause);
    const reason = [inner.message, inner.code, outer.message, outer.code].find((text) => typeof text === 'string' && text !== '');
    return `${host}: ${typeof reason === 'string' ? reason : String(cause)}`;
}
function factsOf(error) {
    const found = error !== null && typeof error === 'object' ? error : {};
    const read = (name) => (name in found ? Reflect.get(found, name) : undefined);
    return { name: read('name'), message: read('message'), code: read('code'), cause: read('cause') };
}


/***/ }),

/***/ 12031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ systemWorld)
});

// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __nccwpck_require__(97578);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __nccwpck_require__(16698);
;// CONCATENATED MODULE: ./.build/world/adapters/caught-output.js
// Keeps what GitHub's own libraries print to themselves: their annotations would be the action's, without its words.

const sinks = new external_node_async_hooks_.AsyncLocalStorage();
let isPatched = false;
/** What `work` and all it starts write to stdout goes into `lines`; other work at the same time prints as ever. */
async function catchOutput(lines, work) {
    if (!isPatched) {
        isPatched = true;
        const { stdout } = process;
        const write = stdout.write.bind(stdout);
        const caught = (...args) => {
            const sink = sinks.getStore();
            if (sink === undefined)
                return write(...args);
            const [piece] = args;
            const text = piece instanceof Uint8Array ? Buffer.from(piece).toString() : String(piece);
            sink.push(...text.split(/\r?\n/).filter((line) => line !== ''));
            return true;
        };
        stdout.write = caught;
    }
    return await sinks.run(lines, work);
}

;// CONCATENATED MODULE: ./.build/world/adapters/actions-cache.js

/** `environment`: the process's own, which the library reads by itself. `debug` gets what the library has to say. */
function actionsCache(environment, debug) {
    const catching = async (work) => {
        const library = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(679), __nccwpck_require__.e(337)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17337));
        const printed = [];
        const value = await catchOutput(printed, () => work(library));
        for (const line of printed)
            debug(line.replace(/^::debug::/, ''));
        return { value, trouble: troubleIn(printed) };
    };
    return {
        isAvailable: () => isGiven(environment),
        restore: async (paths, key, restoreKeys) => {
            const { value, trouble } = await catching((library) => library.restoreCache([...paths], key, [...restoreKeys]));
            if (value === undefined && trouble !== undefined)
                throw new Error(trouble);
            return value;
        },
        save: async (paths, key) => {
            try {
                const { value, trouble } = await catching((library) => library.saveCache([...paths], key));
                return value === -1 ? { saved: false, reason: trouble ?? 'the cache service did not say why' } : { saved: true };
            }
            catch (thrown) {
                return { saved: false, reason: thrown instanceof Error ? thrown.message : String(thrown) };
            }
        },
    };
}
/** A JavaScript action is given these; a `run:` step and a runner without the service are not. */
function isGiven({ ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_RESULTS_URL: results = '', ACTIONS_CACHE_URL: cache = '' }) {
    return token !== '' && (results !== '' || cache !== '');
}
/** `::warning::Failed to save: …`, and `Failed to save: …` where somebody else has the key. */
function troubleIn(printed) {
    const told = printed.flatMap((line) => {
        const [, words] = /^(?:::(?:warning|error)::)?(Failed to .*|.*[Cc]ache.*(?:failed|denied).*)$/.exec(line) ?? /^::(?:warning|error)::(.*)$/.exec(line) ?? [];
        return words === undefined ? [] : [words.replaceAll('%0A', ' ').replaceAll('%0D', ' ').replaceAll('%25', '%')];
    });
    return told.at(-1);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./.build/hand-over/artifact-access.js
// Whether this job was given an artifact service that the action can use. Nothing is asked: the runner's variables tell.
/** A JavaScript action is given token and address; GitHub Enterprise Server has another service, and a runner of others may have none. */
function servesArtifacts({ ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_RESULTS_URL: url = '', GITHUB_SERVER_URL: server = '' }) {
    return token !== '' && url !== '' && isGitHub(server) && isForResults(token);
}
/** As @actions/artifact has it. */
function isGitHub(server) {
    const host = URL.parse(server === '' ? 'https://github.com' : server)?.hostname.toLowerCase() ?? '';
    return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}
/** The claim `scp` of the token names run and job: `… Actions.Results:<run>:<job>`. Without it the service would refuse. */
function isForResults(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        const scopes = claims !== null && typeof claims === 'object' && 'scp' in claims && typeof claims.scp === 'string' ? claims.scp : '';
        return scopes.split(' ').some((scope) => /^Actions\.Results:[^:]+:[^:]+$/.test(scope));
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./.build/world/adapters/artifacts.js
// GitHub's artifact service by its own library, which is loaded only when it is used: it is larger than all the rest.
// It reads the process's own environment, and prints: its masks are passed on, the rest is for debugging.





/** What is read of an artifact's file: none of ours comes near. Bytes. */
const mostBytes = 4_000_000;
function actionsArtifacts(environment, told) {
    /** As the list has them: what is downloaded must be that. */
    const digests = new Map();
    const call = async (what, work) => {
        const [{ DefaultArtifactClient }, { artifactFailure }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(730), __nccwpck_require__.e(679), __nccwpck_require__.e(351), __nccwpck_require__.e(799)]).then(__nccwpck_require__.bind(__nccwpck_require__, 76799)), Promise.all(/* import() */[__nccwpck_require__.e(657), __nccwpck_require__.e(302)]).then(__nccwpck_require__.bind(__nccwpck_require__, 69302))]);
        const printed = [];
        try {
            return await catchOutput(printed, () => work(new DefaultArtifactClient()));
        }
        catch (thrown) {
            throw artifactFailure(what, thrown instanceof Error ? thrown.message : String(thrown), thrown);
        }
        finally {
            passOn(printed, told);
        }
    };
    return {
        available: () => servesArtifacts(environment),
        upload: async (name, files) => await inFolder(environment, async (folder) => {
            const paths = await writeFiles(folder, files);
            await call(`The artifact ${name} could not be uploaded.`, async (client) => {
                try {
                    await client.uploadArtifact(name, paths, folder);
                }
                catch (thrown) {
                    if (!(thrown instanceof Error && /\(409\)|already exists/.test(thrown.message)))
                        throw thrown;
                    await client.deleteArtifact(name);
                    await client.uploadArtifact(name, paths, folder);
                }
            });
        }),
        list: async () => {
            const { artifacts } = await call('The artifacts of this run could not be listed.', (client) => client.listArtifacts());
            for (const { id, digest } of artifacts)
                if (digest !== undefined && digest !== '')
                    digests.set(id, digest);
            return artifacts.map(({ id, name }) => ({ id, name }));
        },
        download: async ({ id, name }) => await inFolder(environment, async (folder) => {
            const what = `The artifact ${name} could not be downloaded.`;
            const expected = digests.get(id);
            await call(what, async (client) => {
                const { digestMismatch } = await client.downloadArtifact(id, { path: folder, ...(expected === undefined ? {} : { expectedHash: expected }) });
                if (digestMismatch === true)
                    throw new Error(`what came is not what its digest ${expected ?? ''} says`);
            });
            return await readFiles(folder);
        }),
    };
}
async function inFolder(environment, work) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(environment['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'ghcr-buildx-action-artifact-'));
    try {
        return await work(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function writeFiles(folder, files) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    return await Promise.all(Object.entries(files).map(async ([name, text]) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), text, { mode: 0o600 });
        return (0,external_node_path_.join)(folder, name);
    }));
}
async function readFiles(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    const files = await Promise.all(entries.map(async (entry) => {
        const path = (0,external_node_path_.join)(folder, entry.name);
        return entry.isFile() && (await (0,promises_.stat)(path)).size <= mostBytes ? [[entry.name, await (0,promises_.readFile)(path, 'utf8')]] : [];
    }));
    return Object.fromEntries(files.flat());
}
function passOn(printed, { debug, hide }) {
    for (const line of printed) {
        const [, secret] = /^::add-mask::(.*)$/.exec(line) ?? [];
        if (secret === undefined)
            debug(line.replace(/^::debug::/, ''));
        else
            hide(secret.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%'));
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./.build/world/adapters/clock.js
// The machine's clock and chance.


const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
function systemClock() {
    return {
        now: () => Date.now(),
        sleep: (milliseconds, signal) => (0,external_node_timers_promises_namespaceObject.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal }).catch((error) => {
            if (signal?.aborted !== true)
                throw error;
        }),
        random: () => Math.random(),
        // Starts with a letter: builder and container names must.
        randomName: () => Array.from({ length: 10 }, (_, at) => letters[(0,external_node_crypto_.randomInt)(at === 0 ? 26 : letters.length)] ?? '').join(''),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./.build/domain/digest.js
var domain_digest = __nccwpck_require__(65459);
;// CONCATENATED MODULE: ./.build/world/adapters/files.js
// The machine's file system behind the Files port. It decides nothing: no path is chosen here but the run folder's.






/** `temporary`: RUNNER_TEMP; the system's own folder where there is none. */
function systemFiles(temporary) {
    return {
        read: (path) => unlessAbsent((0,promises_.readFile)(path, 'utf8'), undefined),
        exists: (path) => (0,promises_.access)(path, external_node_fs_.constants.F_OK).then(() => true, () => false),
        writePrivate: async (path, content) => {
            // A new file in its place: an old file's wider mode does not last, and nobody reads half of it.
            const next = `${path}.${process.pid}.new`;
            await (0,promises_.rm)(next, { force: true });
            await (0,promises_.writeFile)(next, content, { mode: 0o600, flag: 'wx' });
            await (0,promises_.rename)(next, path);
        },
        writeStream: (path, source) => writeStream(path, source),
        list: (folder) => unlessAbsent((0,promises_.readdir)(folder), []),
        entries: async (folder) => await Promise.all((await unlessAbsent((0,promises_.readdir)(folder), [])).map((name) => entryOf(folder, name))),
        linkTarget: (path) => (0,promises_.readlink)(path),
        gitHash: (path) => gitHash(path),
        makeFolder: async (path) => {
            await (0,promises_.mkdir)(path, { recursive: true, mode: 0o700 });
        },
        makeRunFolder: () => (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary ?? (0,external_node_os_.tmpdir)(), 'ghcr-buildx-')),
        newFile: (name, suffix) => Promise.resolve((0,external_node_path_.join)(temporary ?? (0,external_node_os_.tmpdir)(), `${name}-${(0,external_node_crypto_.randomUUID)()}${suffix}`)),
        copy: (from, to) => (0,promises_.cp)(from, to, { recursive: true }),
        move: (from, to) => (0,promises_.rename)(from, to),
        sizeOf: (path) => sizeOf(path),
        find: async (folder, pattern) => {
            const found = await Array.fromAsync((0,promises_.glob)(pattern, { cwd: folder, withFileTypes: true }));
            return found.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name))).toSorted();
        },
        hash: async (path) => (0,domain_digest/* digestOf */.o)(await (0,promises_.readFile)(path)),
        link: (target, path) => (0,promises_.symlink)(target, path),
        remove: (path) => (0,promises_.rm)(path, { recursive: true, force: true }),
    };
}
/** A new file each time, so that a second try does not keep the end of the first. Hashed as it passes. */
async function writeStream(path, source) {
    await (0,promises_.rm)(path, { force: true });
    const file = await (0,promises_.open)(path, 'wx', 0o600);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    try {
        for await (const piece of source) {
            hash.update(piece);
            size += piece.length;
            await file.writeFile(piece);
        }
    }
    finally {
        await file.close();
    }
    const digest = (0,domain_digest/* parseDigest */.m)(`sha256:${hash.digest('hex')}`);
    if (!digest.ok)
        throw new Error('a hash is always a digest');
    return { digest: digest.value, size };
}
async function entryOf(folder, name) {
    const found = await (0,promises_.lstat)((0,external_node_path_.join)(folder, name));
    const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : found.isSymbolicLink() ? 'link' : 'other';
    return { name, kind, mode: found.mode & 0o7777 };
}
/** Piece by piece: a context may hold files that are larger than the memory. */
async function gitHash(path) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const { size } = await file.stat();
        const hash = (0,external_node_crypto_.createHash)('sha1').update(`blob ${size}\0`);
        const piece = Buffer.allocUnsafe(Math.min(Math.max(size, 1), 1024 * 1024));
        for (let read = 0; read < size;) {
            const { bytesRead } = await file.read(piece, 0, Math.min(piece.length, size - read));
            if (bytesRead === 0)
                throw new Error(`${path} became shorter while it was read.`);
            hash.update(piece.subarray(0, bytesRead));
            read += bytesRead;
        }
        return hash.digest('hex');
    }
    finally {
        await file.close();
    }
}
/** Files that go away meanwhile count nothing. */
async function sizeOf(path) {
    const found = await unlessAbsent((0,promises_.stat)(path), undefined);
    if (found?.isDirectory() !== true)
        return found?.size ?? 0;
    const names = await unlessAbsent((0,promises_.readdir)(path, { recursive: true, withFileTypes: true }), []);
    const sizes = names.filter((entry) => entry.isFile()).map(async (entry) => (await unlessAbsent((0,promises_.stat)((0,external_node_path_.join)(entry.parentPath, entry.name)), undefined))?.size ?? 0);
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
async function unlessAbsent(work, absent) {
    try {
        return await work;
    }
    catch (error) {
        const code = error !== null && typeof error === 'object' && 'code' in error ? error.code : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return absent;
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __nccwpck_require__(63926);
// EXTERNAL MODULE: ./.build/world/ports/github.js
var github = __nccwpck_require__(97239);
// EXTERNAL MODULE: ./.build/world/adapters/retry-after.js
var retry_after = __nccwpck_require__(54131);
// EXTERNAL MODULE: ./.build/world/adapters/silence.js
var silence = __nccwpck_require__(34377);
;// CONCATENATED MODULE: ./.build/world/adapters/github/answers.js
/** Of GitHub's answer to GET /repos/{owner}/{repo}; a missing part stays absent. */
function repositoryFacts(data) {
    const answer = fields(data);
    const isPrivate = answer['private'];
    const known = {
        defaultBranch: answers_text(answer['default_branch']),
        description: answers_text(answer['description']),
        licence: answers_text(fields(answer['license'])['spdx_id']),
        name: answers_text(answer['name']),
        htmlUrl: answers_text(answer['html_url']),
        isPrivate: typeof isPrivate === 'boolean' ? isPrivate : undefined,
    };
    return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}
function packageFacts(data) {
    const answer = fields(data);
    const repository = answers_text(fields(answer['repository'])['full_name']);
    const visibility = answers_text(answer['visibility']);
    return { exists: true, ...(repository === undefined ? {} : { repository }), ...(visibility === undefined ? {} : { visibility }) };
}
const comparisons = ['identical', 'ahead', 'behind', 'diverged'];
function comparisonIn(data) {
    const status = fields(data)['status'];
    return comparisons.find((known) => known === status);
}
/** Of a comparison. A renamed file has changed under both names. undefined: there is no list, or it holds what can't be read. */
function changedFilesIn(data) {
    const { files } = fields(data);
    if (!Array.isArray(files))
        return undefined;
    const names = files.flatMap((file) => {
        const [name, former] = [answers_text(fields(file)['filename']), answers_text(fields(file)['previous_filename'])];
        return name === undefined ? [undefined] : [name, ...(former === undefined ? [] : [former])];
    });
    return names.includes(undefined) ? undefined : { listed: files.length, names: names.flatMap((name) => name ?? []) };
}
/** `[{ref: "refs/tags/v1"}, …]` -> `v1`, …; a reference elsewhere is left out. */
function refNames(entries, below) {
    return entries.flatMap((entry) => {
        const ref = answers_text(fields(entry)['ref']);
        return ref?.startsWith(below) === true ? [ref.slice(below.length)] : [];
    });
}
const entryTypes = ['blob', 'tree', 'commit'];
/** undefined: it is none, GitHub cut it, or it holds what can't be read: half a list would be taken for another commit's. */
function treeEntries(data) {
    const { tree, truncated } = fields(data);
    if (!Array.isArray(tree) || truncated !== false)
        return undefined;
    const entries = tree.flatMap((entry) => {
        const found = fields(entry);
        const [name, mode, sha] = [answers_text(found['path']), answers_text(found['mode']), answers_text(found['sha'])];
        const type = entryTypes.find((known) => known === found['type']);
        return name === undefined || mode === undefined || sha === undefined || type === undefined ? [] : [{ name, mode, type, sha }];
    });
    return entries.length === tree.length ? entries : undefined;
}
function textOfBlob(data) {
    const { content, encoding } = fields(data);
    return typeof content === 'string' && encoding === 'base64' ? Buffer.from(content, 'base64').toString('utf8') : undefined;
}
/** undefined: it is none of what GitHub answers for a path (REST docs, "Get repository content"). */
function foundFile(data) {
    if (Array.isArray(data))
        return { is: 'other', what: 'a folder' };
    const { type, encoding } = fields(data);
    if (type === 'symlink')
        return { is: 'other', what: 'a link that leads out of the repository' };
    if (type === 'submodule')
        return { is: 'other', what: 'a submodule' };
    if (type === 'file' && encoding === 'none')
        return { is: 'other', what: 'a file of more than 1 MB' };
    const content = textOfBlob(data);
    return type === 'file' && content !== undefined ? { is: 'file', text: content } : undefined;
}
function fields(value) {
    return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value)) : {};
}
function answers_text(value) {
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./.build/world/adapters/github/api-failure.js
// What went wrong between the action and the GitHub API, as an ActionError whose cause holds the facts (GitHubRefusal).





/** `error`: what octokit threw (RequestError: status, response.headers, response.data), or fetch below it. */
function apiFailure(question, apiUrl, error) {
    const facts = fields(error);
    const response = fields(facts['response']);
    const headers = fields(response['headers']);
    const answered = typeof facts['status'] === 'number' && facts['response'] !== undefined;
    const status = answered && typeof facts['status'] === 'number' ? facts['status'] : 0;
    const message = error instanceof Error ? error.message : String(error);
    const body = answered ? (answers_text(fields(response['data'])['message']) ?? message) : (0,silence/* silenceReason */.q)(error, new URL(apiUrl).host, 30_000);
    return failed(question, apiUrl, new github/* GitHubRefusal */.k({ status, body, retryAfterSeconds: waitOf(headers), cause: error }));
}
/** The answer arrived, and lacks what was asked for. */
function unusableAnswer(question, apiUrl, why) {
    return failed(question, apiUrl, new github/* GitHubRefusal */.k({ status: 200, body: `the answer can't be used: ${why}` }));
}
function refusalOf(thrown) {
    return thrown instanceof action_error/* ActionError */.lZ && thrown.cause instanceof github/* GitHubRefusal */.k ? thrown.cause : undefined;
}
function noToken({ what }) {
    return new action_error/* ActionError */.lZ({
        code: 'GITHUB_API_FAILED',
        what: `GitHub could not be asked for ${what}.`,
        why: 'There is no token to ask with: the input github-token is empty.',
        fix: 'Leave out the input github-token (the job\'s own token is its default), or give it a token that can read the repository.',
    });
}
function failed({ what, path, method, needs, elsewhere }, apiUrl, refusal) {
    const said = refusal.status === 0 ? 'no answer: ' : `HTTP ${refusal.status}: `;
    const isOutage = refusal.status === 0 || refusal.status === 429 || refusal.status >= 500 || /rate limit/i.test(refusal.body);
    return new action_error/* ActionError */.lZ({
        code: 'GITHUB_API_FAILED',
        what: `GitHub could not be asked for ${what}.`,
        why: `${method ?? 'GET'} ${apiUrl}${path}: ${said}${refusal.body}`,
        fix: isOutage
            ? 'Run the job again in some minutes; look at GitHub\'s status page if it stays so.'
            : elsewhere !== undefined
                ? `Give the input github-token a token with contents: read for ${elsewhere}: the job's own token reads its own repository and public ones.`
                : needs !== undefined
                    ? `Give the job \`permissions: ${needs}\`, or the input github-token a token that may do that.`
                    : 'Give the job `permissions: contents: read` (and the input github-token a token that can read the repository), or leave out the tag rule or label that needs it.',
        cause: refusal,
    });
}
/** Retry-After; or when the limit ends, in seconds since the epoch, once nothing remains (GitHub REST docs, "Rate limits"). */
function waitOf(headers) {
    const date = answers_text(headers['date']) ?? null;
    const stated = (0,retry_after/* retryAfterSeconds */.C)(answers_text(headers['retry-after']) ?? null, date);
    if (stated !== undefined || String(headers['x-ratelimit-remaining']) !== '0')
        return stated;
    const end = Number(headers['x-ratelimit-reset']);
    return Number.isSafeInteger(end) ? (0,retry_after/* retryAfterSeconds */.C)(new Date(end * 1000).toUTCString(), date) : undefined;
}

// EXTERNAL MODULE: ./.build/world/adapters/github/time-limit.js
var time_limit = __nccwpck_require__(72509);
;// CONCATENATED MODULE: ./.build/world/adapters/github/questions.js
// Asks the GitHub API: one question, the pages of one, or whether something is there. What answers mean is decided elsewhere.


function apiQuestions(access, load) {
    const isKnown = access.token !== undefined && access.token !== '';
    const attempt = async (question, work) => {
        if (access.token === undefined || access.token === '')
            throw noToken(question);
        const open = await load();
        const client = open(access.token, access.apiUrl);
        // octokit gives a body that was cut as text or as nothing at all, which its pages would take for an empty list.
        client.hook.after('request', ({ data, status }) => {
            if (status === 204)
                return;
            if (data === null || typeof data !== 'object')
                throw new Error('damaged answer: it is not JSON.');
        });
        try {
            return await work(client, { request: { signal: AbortSignal.timeout(time_limit/* timeoutMs */.G) } });
        }
        catch (error) {
            throw apiFailure(question, access.apiUrl, error);
        }
    };
    const ask = (question) => attempt(question, async (client, options) => {
        const answer = await client.request(`${question.method ?? 'GET'} ${question.path}`, options);
        return answer.data;
    });
    const askWhetherThere = async (question) => {
        try {
            return await ask(question);
        }
        catch (error) {
            if (refusalOf(error)?.status === 404)
                return undefined;
            throw error;
        }
    };
    return {
        // Whoever asks learns why it can't be loaded.
        prepare: () => void (isKnown ? load().catch(() => undefined) : undefined),
        ask,
        remove: async (question) => {
            try {
                await ask({ ...question, method: 'DELETE' });
                return true;
            }
            catch (error) {
                if (refusalOf(error)?.status === 404)
                    return false;
                throw error;
            }
        },
        askWhetherThere,
        askAll: (question) => attempt(question, async (client, options) => {
            const entries = await client.paginate(`GET ${question.path}`, { ...options, per_page: 100 });
            return entries;
        }),
        askIfAllowed: async (question) => {
            try {
                return { allowed: true, answer: await askWhetherThere(question) };
            }
            catch (error) {
                const status = refusalOf(error)?.status;
                if (status === 401 || status === 403)
                    return { allowed: false };
                throw error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./.build/world/adapters/github/upkeep-questions.js


/** `repository`: `/repos/Owner/name`. */
function upkeepQuestions({ askAll, askIfAllowed, remove }, repository) {
    const known = async (question) => {
        const answer = await askIfAllowed(question);
        return answer.allowed ? fields(answer.answer) : {};
    };
    return {
        cacheBytes: async () => countIn(await known({ path: `${repository}/actions/cache/usage`, what: "the caches' size" }), 'active_caches_size_in_bytes'),
        cacheLimit: async () => {
            const gigabytes = countIn(await known({ path: `${repository}/actions/cache/storage-limit`, what: "the caches' limit" }), 'max_cache_size_gb');
            return gigabytes === undefined ? undefined : gigabytes * 1024 ** 3;
        },
        actionsCaches: async () => (await askAll({ path: `${repository}/actions/caches`, what: "the repository's caches", needs: 'actions: write' })).flatMap(cacheIn),
        deleteActionsCache: async (id) => {
            await remove({ path: `${repository}/actions/caches/${id}`, what: `the removal of the cache ${id}`, needs: 'actions: write' });
        },
        openPullRequests: async () => (await askAll({ path: `${repository}/pulls?state=open`, what: 'the open pull requests', needs: 'pull-requests: read' })).flatMap((entry) => countIn(fields(entry), 'number') ?? []),
        branches: async () => refNames(await askAll({ path: `${repository}/git/matching-refs/heads/`, what: 'the branches', needs: 'contents: read' }), 'refs/heads/'),
        packageVersions: async (owner, name) => {
            for (const kind of ['orgs', 'users']) {
                const found = await versionsOf(askAll, `${packagePath(kind, owner, name)}/versions`, owner, name);
                if (found !== undefined)
                    return found;
            }
            return undefined;
        },
        deletePackageVersion: async (owner, name, id) => {
            const question = { what: `the removal of version ${id} of the package ${owner}/${name}`, needs: 'packages: write' };
            // One of the two knows the owner. 404 of both is "gone already".
            for (const kind of ['orgs', 'users'])
                if (await remove({ ...question, path: `${packagePath(kind, owner, name)}/versions/${id}` }))
                    return;
        },
    };
}
async function versionsOf(askAll, path, owner, name) {
    try {
        return (await askAll({ path, what: `the versions of the package ${owner}/${name}`, needs: 'packages: write' })).flatMap(versionIn);
    }
    catch (error) {
        if (refusalOf(error)?.status === 404)
            return undefined;
        throw error;
    }
}
function packagePath(kind, owner, name) {
    return `/${kind}/${encodeURIComponent(owner)}/packages/container/${encodeURIComponent(name)}`;
}
/** An entry that lacks something is left out: nothing is done to what is not known. */
function cacheIn(entry) {
    const found = fields(entry);
    const [id, bytes, ref, key] = [countIn(found, 'id'), countIn(found, 'size_in_bytes'), answers_text(found['ref']), answers_text(found['key'])];
    return id === undefined || ref === undefined || key === undefined ? [] : [{ id, ref, key, bytes: bytes ?? 0 }];
}
function versionIn(entry) {
    const found = fields(entry);
    const { tags } = fields(fields(found['metadata'])['container']);
    const [id, digest] = [countIn(found, 'id'), answers_text(found['name'])];
    const changedAt = Math.max(...['created_at', 'updated_at'].map((name) => Date.parse(answers_text(found[name]) ?? '')));
    if (id === undefined || digest === undefined || !Array.isArray(tags) || Number.isNaN(changedAt))
        return [];
    return [{ id, digest, tags: tags.filter((tag) => typeof tag === 'string'), changedAt }];
}
function countIn(found, name) {
    const value = found[name];
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

;// CONCATENATED MODULE: ./.build/world/adapters/github/github.js
// The GitHub port over the API of one repository: which question is which path, and what its answer says.
// It tries once. Throws ActionError GITHUB_API_FAILED that names the question, with a GitHubRefusal as its cause.




/** So many files are listed of a comparison at most. */
const mostFiles = 300;
function gitHubApi(access, load = loadClient) {
    const questions = apiQuestions(access, load);
    const { prepare, ask, askAll, askWhetherThere, askIfAllowed } = questions;
    const repository = `/repos/${access.repository}`;
    return {
        prepare,
        ...upkeepQuestions(questions, repository),
        repository: async () => repositoryFacts(await ask({ path: repository, what: `the repository ${access.repository}` })),
        commitTime: async (sha) => {
            const question = { path: `${repository}/commits/${encodeURIComponent(sha)}`, what: `the time of commit ${sha}` };
            const answer = fields(await ask(question));
            const date = answers_text(fields(fields(answer['commit'])['committer'])['date']);
            if (date === undefined)
                throw unusableAnswer(question, access.apiUrl, 'it has no commit.committer.date');
            return date;
        },
        compare: async (base, head) => {
            // One commit a page: only the status is read, and a long way between the two need not be listed.
            const path = `${repository}/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}?per_page=1`;
            const question = { path, what: `where ${head} stands seen from ${base}` };
            const answer = await askWhetherThere(question);
            // 404 is also said of two histories without a common commit.
            if (answer === undefined)
                return 'unknown';
            const comparison = comparisonIn(answer);
            if (comparison === undefined)
                throw unusableAnswer(question, access.apiUrl, 'it has no status');
            return comparison;
        },
        changedFiles: async (base, head) => {
            // The files are on the first page, all of them or the first 300 (GitHub REST docs, "Compare two commits").
            const path = `${repository}/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}?per_page=1`;
            const question = { path, what: `the files that changed from ${base} to ${head}` };
            const answer = await askWhetherThere(question);
            if (answer === undefined)
                return { standing: 'unknown' };
            const [standing, files] = [comparisonIn(answer), changedFilesIn(answer)];
            if (standing === undefined || files === undefined)
                throw unusableAnswer(question, access.apiUrl, 'it has no status or no list of files');
            return files.listed < mostFiles ? { standing, files: files.names } : { standing };
        },
        tags: async (prefix) => {
            const path = `${repository}/git/matching-refs/tags/${encodeURIComponent(prefix)}`;
            return refNames(await askAll({ path, what: `the tags that begin with "${prefix}"` }), 'refs/tags/');
        },
        tree: async (tree) => {
            const question = { path: `${repository}/git/trees/${encodeURIComponent(tree)}`, what: `the files of ${tree}` };
            const entries = treeEntries(await ask(question));
            if (entries === undefined)
                throw unusableAnswer(question, access.apiUrl, 'it is no whole list of files');
            return entries;
        },
        fileText: async (sha) => {
            const question = { path: `${repository}/git/blobs/${encodeURIComponent(sha)}`, what: `the file ${sha}` };
            const content = textOfBlob(await ask(question));
            if (content === undefined)
                throw unusableAnswer(question, access.apiUrl, 'it has no content in base64');
            return content;
        },
        fileAt: async (path, { repository: other = access.repository, ref }) => {
            const named = path.split('/').map(encodeURIComponent).join('/');
            const question = {
                path: `/repos/${other}/contents/${named}${ref === undefined ? '' : `?ref=${encodeURIComponent(ref)}`}`,
                what: `the file ${path} of ${other}${ref === undefined ? '' : ` at ${ref}`}`,
                ...(other === access.repository ? {} : { elsewhere: other }),
            };
            const answer = await askWhetherThere(question);
            if (answer === undefined)
                return { is: 'absent' };
            const found = foundFile(answer);
            if (found === undefined)
                throw unusableAnswer(question, access.apiUrl, 'it is no file in base64');
            return found;
        },
        containerPackage: async (owner, name) => {
            if (access.token === undefined || access.token === '')
                return undefined;
            const what = `the package ${owner}/${name}`;
            for (const kind of ['orgs', 'users']) {
                const path = `/${kind}/${encodeURIComponent(owner)}/packages/container/${encodeURIComponent(name)}`;
                const known = await askIfAllowed({ path, what });
                if (!known.allowed)
                    return undefined;
                if (known.answer !== undefined)
                    return packageFacts(known.answer);
            }
            return { exists: false };
        },
    };
}
/** Most runs ask nothing, or not before docker is at work. */
async function loadClient() {
    return await (await __nccwpck_require__.e(/* import() */ 852).then(__nccwpck_require__.bind(__nccwpck_require__, 36852))).loadClient();
}

;// CONCATENATED MODULE: ./.build/world/adapters/memory-files.js
/** undefined: not even the machine's memory is known. */
function decodeMemory({ meminfo = '', pressure = '', limit = '', current = '', details = '' }) {
    const total = numberIn(meminfo, /^MemTotal:\s+(\d+) kB$/m);
    const available = numberIn(meminfo, /^MemAvailable:\s+(\d+) kB$/m);
    if (total === undefined || available === undefined)
        return undefined;
    const waited = numberIn(pressure, /^some avg10=([\d.]+)/m);
    const most = numberIn(limit, /^(\d+)$/m);
    const left = most === undefined ? undefined : most - Math.max(0, (numberIn(current, /^(\d+)$/m) ?? 0) - (numberIn(details, /^inactive_file (\d+)$/m) ?? 0));
    return {
        total: Math.min(total * 1024, most ?? Infinity),
        available: Math.max(0, Math.min(available * 1024, left ?? Infinity)),
        ...(waited === undefined ? {} : { pressure: waited }),
    };
}
function numberIn(text, pattern) {
    const [, digits] = pattern.exec(text) ?? [];
    return digits === undefined ? undefined : Number(digits);
}

;// CONCATENATED MODULE: ./.build/world/adapters/machine.js
// The machine behind the Machine port: statfs and Linux's files about memory. It never rejects: what can't be read is not known.



function systemMachine() {
    return {
        diskSpace: async (path) => {
            try {
                const [{ dev }, { frsize, blocks, bavail, bfree }] = await Promise.all([(0,promises_.stat)(path), (0,promises_.statfs)(path)]);
                return { device: dev, size: blocks * frsize, free: bavail * frsize, freeToRoot: bfree * frsize };
            }
            catch {
                return undefined;
            }
        },
        memory: async () => {
            // The files of a cgroup's limit are at this place in a container only (cgroup v2 with a namespace of its own).
            const [meminfo, pressure, limit, current, details] = await Promise.all(['/proc/meminfo', '/proc/pressure/memory', '/sys/fs/cgroup/memory.max', '/sys/fs/cgroup/memory.current', '/sys/fs/cgroup/memory.stat'].map(readOrNothing));
            return decodeMemory({ meminfo, pressure, limit, current, details });
        },
        processors: () => (0,external_node_os_.availableParallelism)(),
    };
}
async function readOrNothing(path) {
    return await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
}

;// CONCATENATED MODULE: ./.build/world/adapters/program.js
// Finds a program in PATH as execvp does. Its own look-up, because the command's environment may hold another PATH.



/** An absolute path, or undefined when no executable file is there. */
async function findProgram(file, searchPath = '', cwd = '.') {
    const places = file.includes('/') ? [(0,external_node_path_.resolve)(cwd, file)] : searchPath.split(':').map((folder) => (0,external_node_path_.join)((0,external_node_path_.resolve)(cwd, folder), file));
    for (const place of places)
        if (await isProgram(place))
            return place;
    return undefined;
}
async function isProgram(path) {
    try {
        await (0,promises_.access)(path, external_node_fs_.constants.X_OK);
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./.build/world/adapters/buildx-plugin.js
// Finds the buildx that `docker buildx` would start, so that it is started at once: the docker client asks every plugin for
// its description first, which costs more than most calls of buildx take (docs.docker.com/build/install-buildx: a plugin is a
// program of its own). Where it is not sure which one docker would take, it leaves the call to docker.



/** After the user's own folder, as docker looks for them (docker/cli, cli-plugins/manager). */
const systemFolders = ['/usr/local/lib/docker/cli-plugins', '/usr/local/libexec/docker/cli-plugins', '/usr/lib/docker/cli-plugins', '/usr/libexec/docker/cli-plugins'];
/** Absolute path; undefined: docker has to find it. `environment`: the call's own, with DOCKER_CONFIG. */
async function findBuildx(environment) {
    // Set by docker for its plugins: a plugin that sees it believes that docker has started it.
    if (environment['DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND'] !== undefined)
        return undefined;
    const config = environment['DOCKER_CONFIG'] || (0,external_node_path_.join)(environment['HOME'] ?? '', '.docker');
    if (await namesOtherFolders((0,external_node_path_.join)(config, 'config.json')))
        return undefined;
    for (const folder of [(0,external_node_path_.join)(config, 'cli-plugins'), ...systemFolders]) {
        const found = await findProgram((0,external_node_path_.join)(folder, 'docker-buildx'));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** `cliPluginsExtraDirs` come before all others. */
async function namesOtherFolders(file) {
    try {
        return (await (0,promises_.readFile)(file, 'utf8')).includes('"cliPluginsExtraDirs"');
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __nccwpck_require__(27187);
;// CONCATENATED MODULE: ./.build/world/adapters/output-tail.js
// The end of a program's output in bounded memory: bytes go in, text comes out, never cut inside a character.
/** Of each stream, unless a command says otherwise. */
const defaultKeepBytes = 1024 * 1024;
class OutputTail {
    #keep;
    #chunks = [];
    #size = 0;
    #isCut = false;
    constructor(keepBytes) {
        this.#keep = keepBytes;
    }
    add(chunk) {
        this.#chunks.push(chunk);
        this.#size += chunk.length;
        // Compacted at twice the limit, not at every chunk: each byte is copied a constant number of times.
        if (this.#size > 2 * this.#keep + 65_536) {
            const kept = this.#kept();
            this.#chunks = [Buffer.from(kept)];
            this.#size = kept.length;
            this.#isCut = true;
        }
    }
    text() {
        const kept = this.#kept();
        const isCut = this.#isCut || kept.length < this.#size;
        let start = 0;
        // 10xxxxxx is the inside of a UTF-8 character whose beginning is gone.
        while (isCut && ((kept[start] ?? 0) & 0xc0) === 0x80)
            start++;
        return kept.subarray(start).toString('utf8');
    }
    #kept() {
        const whole = Buffer.concat(this.#chunks);
        return this.#keep === 0 ? whole.subarray(0, 0) : whole.subarray(-this.#keep);
    }
}

;// CONCATENATED MODULE: ./.build/world/adapters/short-process.js
// Runs a program to its end with @actions/exec and gives its output. For calls without streaming, time limit or stdin.


async function runShort(command) {
    try {
        const result = await (0,exec/* getExecOutput */.H)(quoted(command.program), [...command.args], {
            env: { ...command.environment },
            silent: true,
            ignoreReturnCode: true,
            ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
        });
        const output = { stdout: tailOf(result.stdout, command), stderr: tailOf(result.stderr, command) };
        // @actions/exec does not say which signal ended a program: its exit code is null then, whatever its types say.
        const code = result.exitCode;
        return Number.isInteger(code) ? { ...output, end: 'exited', code } : { ...output, end: 'signalled', signal: 'unknown' };
    }
    catch (error) {
        // It could not be started (no such working folder, wrong architecture): there is no exit code to tell.
        return { end: 'not-found', stdout: '', stderr: error instanceof Error ? error.message : String(error) };
    }
}
/** @actions/exec takes a command line; only the program's path has to be made one word of it. */
function quoted(program) {
    return `"${program.replaceAll(/["\\]/g, String.raw `\$&`)}"`;
}
function tailOf(text, command) {
    const tail = new OutputTail(command.keepBytes ?? defaultKeepBytes);
    tail.add(Buffer.from(text));
    return tail.text();
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __nccwpck_require__(46193);
;// CONCATENATED MODULE: ./.build/world/adapters/line-splitter.js
// Cuts a stream of bytes into whole lines of text: a character or a line may be spread over any number of chunks.

class LineSplitter {
    #decoder = new external_node_string_decoder_.StringDecoder('utf8');
    #onLine;
    #rest = '';
    constructor(onLine) {
        this.#onLine = onLine;
    }
    add(chunk) {
        this.#cut(this.#decoder.write(chunk));
    }
    /** Gives out the last line where it has no line feed. */
    end() {
        this.#cut(this.#decoder.end());
        if (this.#rest !== '')
            this.#onLine(this.#rest);
        this.#rest = '';
    }
    #cut(text) {
        const [first = '', ...more] = text.split('\n');
        this.#rest += first;
        for (const next of more) {
            this.#onLine(this.#rest);
            this.#rest = next;
        }
    }
}

;// CONCATENATED MODULE: ./.build/world/adapters/spawned-process.js
// Runs a program as the leader of its own process group: output by line, stdin, time limit, and an end of the whole group.



/** A background process that keeps the pipes open must not keep us: so long after the exit we stop reading. */
const drainMs = 2000;
/** `graceMs`: from SIGINT, which lets buildx cancel the solve, to SIGKILL. */
async function runSpawned(command, graceMs) {
    const child = (0,external_node_child_process_namespaceObject.spawn)(command.program, [...command.args], {
        env: { ...command.environment },
        detached: true,
        stdio: ['pipe', 'pipe', 'pipe'],
        ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
    });
    const keep = command.keepBytes ?? defaultKeepBytes;
    const stdout = collect(child.stdout, keep, command.onStdout);
    const stderr = collect(child.stderr, keep, command.onStderr);
    // A program that does not read its stdin closes it: its exit code says enough.
    child.stdin.on('error', () => undefined);
    child.stdin.end(command.stdin ?? '');
    let ending;
    let kill;
    const end = (why) => {
        if (ending !== undefined)
            return;
        ending = why;
        signalGroup(child.pid, 'SIGINT');
        kill = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), graceMs);
    };
    const cancel = () => end('cancelled');
    const limit = command.timeoutMs === undefined ? undefined : setTimeout(() => end('timed-out'), command.timeoutMs);
    command.signal?.addEventListener('abort', cancel, { once: true });
    let drain;
    const exit = await new Promise((resolve) => {
        child.on('error', (failure) => resolve({ failure }));
        child.on('exit', (code, signal) => {
            // The leader is gone: whatever it left of a group that was to end, ends now.
            if (ending !== undefined)
                signalGroup(child.pid, 'SIGKILL');
            drain = setTimeout(() => resolve({ code, signal }), drainMs);
        });
        child.on('close', (code, signal) => resolve({ code, signal }));
    });
    for (const timer of [limit, kill, drain])
        clearTimeout(timer);
    command.signal?.removeEventListener('abort', cancel);
    const output = { stdout: stdout.finish(), stderr: stderr.finish() };
    if ('failure' in exit)
        return { ...output, end: 'not-found', stderr: exit.failure.message };
    if (ending !== undefined)
        return { ...output, end: ending };
    return exit.code === null ? { ...output, end: 'signalled', signal: exit.signal ?? 'unknown' } : { ...output, end: 'exited', code: exit.code };
}
function collect(stream, keepBytes, onLine) {
    const tail = new OutputTail(keepBytes);
    const lines = onLine === undefined ? undefined : new LineSplitter(onLine);
    stream.on('data', (chunk) => {
        tail.add(chunk);
        lines?.add(chunk);
    });
    stream.on('error', () => undefined);
    return {
        finish: () => {
            stream.destroy();
            lines?.end();
            return tail.text();
        },
    };
}
/** ESRCH: nothing of the group is left, which is what was wanted. */
function signalGroup(leader, signal) {
    if (leader === undefined)
        return;
    try {
        process.kill(-leader, signal);
    }
    catch {
        return;
    }
}

;// CONCATENATED MODULE: ./.build/world/adapters/processes.js




function systemProcesses({ environment, graceMs = 7000 }) {
    return {
        run: async (command) => {
            const startedAt = performance.now();
            const finish = (end) => ({ ...end, milliseconds: Math.round(performance.now() - startedAt) });
            if (command.signal?.aborted === true)
                return finish({ end: 'cancelled', stdout: '', stderr: '' });
            const whole = definedOf({ ...environment, ...command.env });
            const found = await findCommand(command, whole);
            if (found === undefined)
                return finish({ end: 'not-found', stdout: '', stderr: '' });
            const ready = { ...command, ...found, environment: whole };
            return finish(isShort(command) ? await runShort(ready) : await runSpawned(ready, graceMs));
        },
    };
}
/** `docker buildx …` is the plugin itself where that is found. */
async function findCommand({ file, args, cwd }, environment) {
    const program = await findProgram(file, environment['PATH'], cwd);
    if (program === undefined)
        return undefined;
    const [subcommand, ...rest] = args;
    const buildx = file === 'docker' && subcommand === 'buildx' ? await findBuildx(environment) : undefined;
    return buildx === undefined ? { program, args } : { program: buildx, args: rest };
}
/** stdin too: @actions/exec lets the whole action crash when a program closes its stdin early. */
function isShort(command) {
    const { stdin, timeoutMs, signal, onStdout, onStderr } = command;
    return [stdin, timeoutMs, signal, onStdout, onStderr].every((option) => option === undefined);
}
function definedOf(variables) {
    return Object.fromEntries(Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/command.js
var command = __nccwpck_require__(89635);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/file-command.js
var file_command = __nccwpck_require__(82902);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/summary.js
var summary = __nccwpck_require__(1170);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/utils.js
var utils = __nccwpck_require__(4679);
;// CONCATENATED MODULE: ./.build/world/adapters/workflow-commands.js
// The part of @actions/core that talks to the runner, without the rest: the library's entry also loads an HTTP client of 1 MB
// for OIDC tokens, which would cost every run a tenth of a second. The files are the library's own; nothing is decided here.




/** Old runners and stand-ins of it give no file for a kind: then the command is printed. */
function inFileOrPrinted(file, printed, name, value) {
    if ((process.env[`GITHUB_${file}`] ?? '') !== '')
        (0,file_command/* issueFileCommand */.n)(file, (0,file_command/* prepareKeyValueMessage */.v)(name, value));
    else
        (0,command/* issueCommand */.L)(printed, { name }, value);
}
const workflowCommands = {
    debug: (line) => (0,command/* issueCommand */.L)('debug', {}, line),
    annotate: (level, message, properties) => (0,command/* issueCommand */.L)(level, (0,utils/* toCommandProperties */.k)(properties), message),
    startGroup: (title) => (0,command/* issue */.s)('group', title),
    endGroup: () => (0,command/* issue */.s)('endgroup'),
    setOutput: (name, value) => inFileOrPrinted('OUTPUT', 'set-output', name, value),
    saveState: (name, value) => inFileOrPrinted('STATE', 'save-state', name, value),
    exportVariable: (name, value) => {
        // For what this process starts from here on, too.
        process.env[name] = value;
        inFileOrPrinted('ENV', 'set-env', name, value);
    },
    setSecret: (value) => (0,command/* issueCommand */.L)('add-mask', {}, value),
    getState: (name) => process.env[`STATE_${name}`] ?? '',
    writeSummary: async (markdown) => {
        await summary/* summary */.z.addRaw(markdown, true).write();
    },
};

;// CONCATENATED MODULE: ./.build/world/adapters/runner.js
// The GitHub Actions runner through its workflow commands. Its one decision is safety: lines of others are printed while the
// runner is told to ignore workflow commands, and each command of ours first ends that state.


function actionsRunner(environment) {
    // A new token for each block: a program that guessed or saw an old one can't end the next block.
    let stopped;
    const stop = () => {
        if (stopped !== undefined)
            return;
        stopped = (0,external_node_crypto_.randomBytes)(16).toString('hex');
        process.stdout.write(`::stop-commands::${stopped}\n`);
    };
    const resume = () => {
        if (stopped === undefined)
            return;
        process.stdout.write(`::${stopped}::\n`);
        stopped = undefined;
    };
    /** The runner obeys what `act` does: it prints a command, or may on an old runner. */
    const obeyed = (act) => {
        resume();
        act();
    };
    return {
        // Not a command, so an open block stays open: fewer lines, and a value of others in the text stays text.
        info: (line) => process.stdout.write(`${line}\n`),
        foreign: (line) => {
            stop();
            process.stdout.write(`${line}\n`);
        },
        debug: (line) => obeyed(() => workflowCommands.debug(line)),
        isDebug: () => environment['RUNNER_DEBUG'] === '1',
        notice: (message, place) => obeyed(() => workflowCommands.annotate('notice', message, properties(place))),
        warning: (message, place) => obeyed(() => workflowCommands.annotate('warning', message, properties(place))),
        error: (message, place) => obeyed(() => workflowCommands.annotate('error', message, properties(place))),
        startGroup: (title) => obeyed(() => workflowCommands.startGroup(title)),
        endGroup: () => obeyed(() => workflowCommands.endGroup()),
        setOutput: (name, value) => obeyed(() => workflowCommands.setOutput(name, value)),
        saveState: (name, value) => obeyed(() => workflowCommands.saveState(name, value)),
        exportVariable: (name, value) => obeyed(() => workflowCommands.exportVariable(name, value)),
        hide: (value) => obeyed(() => workflowCommands.setSecret(value)),
        state: (name) => workflowCommands.getState(name),
        setFailed: () => {
            resume();
            process.exitCode = 1;
        },
        writeSummary: async (markdown) => {
            // Runners without summaries (act, old GHES) have no file for it.
            if ((environment['GITHUB_STEP_SUMMARY'] ?? '') === '')
                return;
            await workflowCommands.writeSummary(markdown);
        },
    };
}
function properties(place) {
    return {
        ...(place?.title === undefined ? {} : { title: place.title }),
        ...(place?.file === undefined ? {} : { file: place.file }),
        ...(place?.line === undefined ? {} : { startLine: place.line }),
    };
}

;// CONCATENATED MODULE: ./.build/world/adapters/world.js
// Wires the ports to this machine, once a process.









/** Everything tries once: retry/reliable-world.stage.ts makes the World of it. `environment`: the process's own. INPUT_GITHUB-TOKEN is where the runner puts the input github-token. */
function systemWorld(environment, options = {}) {
    obeyProxies(environment);
    const processes = systemProcesses({ environment });
    const files = systemFiles(environment['RUNNER_TEMP']);
    const runner = actionsRunner(environment);
    const registries = new Map();
    /** One client a host and login, so that its tokens are kept. */
    const opened = (key, open) => {
        const registry = registries.get(key) ?? open();
        registries.set(key, registry);
        return registry;
    };
    return {
        processes,
        files,
        clock: systemClock(),
        machine: systemMachine(),
        runner,
        actionsCache: actionsCache(environment, (line) => runner.debug(line)),
        artifacts: actionsArtifacts(environment, { debug: (line) => runner.debug(line), hide: (value) => runner.hide(value) }),
        github: gitHubApi({
            apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
            repository: environment['GITHUB_REPOSITORY'] ?? '',
            token: options.token ?? environment['INPUT_GITHUB-TOKEN'],
        }),
        registryFor: (image, folder) => {
            const host = (0,image_ref/* registryOf */.Fv)(image);
            return opened(`${host} ${folder}`, async () => {
                const [{ httpRegistry }, { readCredentials }] = await Promise.all([__nccwpck_require__.e(/* import() */ 486).then(__nccwpck_require__.bind(__nccwpck_require__, 52486)), __nccwpck_require__.e(/* import() */ 283).then(__nccwpck_require__.bind(__nccwpck_require__, 98283))]);
                return httpRegistry(host, await readCredentials(host, folder, { files, processes }));
            });
        },
        anonymousRegistryFor: (image) => {
            const host = (0,image_ref/* registryOf */.Fv)(image);
            return opened(`${host} without login`, async () => (await __nccwpck_require__.e(/* import() */ 486).then(__nccwpck_require__.bind(__nccwpck_require__, 52486))).httpRegistry(host, undefined));
        },
    };
}
/** HTTPS_PROXY, HTTP_PROXY and NO_PROXY for http, https and fetch, as docker obeys them: never for this machine. Node learnt it during version 24. */
function obeyProxies(environment) {
    const given = (name) => environment[name.toLowerCase()] ?? environment[name] ?? '';
    const [http_proxy, https_proxy] = [given('HTTP_PROXY'), given('HTTPS_PROXY')];
    if (http_proxy === '' && https_proxy === '')
        return;
    const http = process.getBuiltinModule('node:http');
    if (!('setGlobalProxyFromEnv' in http))
        return;
    const no_proxy = [given('NO_PROXY'), 'localhost', '127.0.0.1', '[::1]'].filter((entry) => entry !== '').join(',');
    http.setGlobalProxyFromEnv({ http_proxy, https_proxy, no_proxy });
}


/***/ }),

/***/ 97239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ GitHubRefusal)
/* harmony export */ });
/** Why the API did not answer, as the cause of ActionError GITHUB_API_FAILED. `status` 0: no answer, `body` says why. */
class GitHubRefusal extends Error {
    status;
    body;
    retryAfterSeconds;
    constructor(facts) {
        super(facts.body, { cause: facts.cause });
        this.name = 'GitHubRefusal';
        this.status = facts.status;
        this.body = facts.body;
        this.retryAfterSeconds = facts.retryAfterSeconds;
    }
}


/***/ }),

/***/ 89635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ issueCommand),
/* harmony export */   s: () => (/* binding */ issue)
/* harmony export */ });
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4679);


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 82902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ issueFileCommand),
/* harmony export */   v: () => (/* binding */ prepareKeyValueMessage)
/* harmony export */ });
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79896);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4679);
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync(filePath, `${(0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(message)}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID()}`;
    const convertedValue = (0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map

/***/ }),

/***/ 1170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* unused harmony exports SUMMARY_ENV_VAR, SUMMARY_DOCS_URL, markdownSummary */
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70857);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79896);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = fs__WEBPACK_IMPORTED_MODULE_1__.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_1__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(os__WEBPACK_IMPORTED_MODULE_0__.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map

/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toCommandValue),
/* harmony export */   k: () => (/* binding */ toCommandProperties)
/* harmony export */ });
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map

/***/ }),

/***/ 27187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ exec),
  H: () => (/* binding */ getExecOutput)
});

// EXTERNAL MODULE: external "string_decoder"
var external_string_decoder_ = __nccwpck_require__(13193);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(24434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(16928);
// EXTERNAL MODULE: ./node_modules/@actions/io/lib/io.js
var io = __nccwpck_require__(88701);
// EXTERNAL MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util = __nccwpck_require__(90);
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return __awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!io_util/* isRooted */.Qh(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield io/* which */.K7(this.toolPath, true);
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield io_util/* exists */.t2(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map

/***/ }),

/***/ 90:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ mkdir),
/* harmony export */   H8: () => (/* binding */ IS_WINDOWS),
/* harmony export */   Qh: () => (/* binding */ isRooted),
/* harmony export */   rm: () => (/* binding */ rm),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   vr: () => (/* binding */ tryGetExecutablePath)
/* harmony export */ });
/* unused harmony exports chmod, copyFile, lstat, open, readdir, rename, rmdir, stat, symlink, unlink, readlink, UV_FS_O_EXLOCK, READONLY, isDirectory, getCmdPath */
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79896);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16928);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs__WEBPACK_IMPORTED_MODULE_0__.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = path__WEBPACK_IMPORTED_MODULE_1__.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = path__WEBPACK_IMPORTED_MODULE_1__.dirname(filePath);
                        const upperName = path__WEBPACK_IMPORTED_MODULE_1__.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = path__WEBPACK_IMPORTED_MODULE_1__.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map

/***/ }),

/***/ 88701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ which),
/* harmony export */   U$: () => (/* binding */ mkdirP),
/* harmony export */   Yz: () => (/* binding */ rmRF)
/* harmony export */ });
/* unused harmony exports cp, mv, findInPath */
/* harmony import */ var assert__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42613);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16928);
/* harmony import */ var _io_util_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(90);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return __awaiter(this, void 0, void 0, function* () {
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        (0,assert__WEBPACK_IMPORTED_MODULE_0__.ok)(fsPath, 'a path argument must be provided');
        yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .mkdir */ .Ck(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return __awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return __awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8 && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .isRooted */ .Qh(tool)) {
            const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGetExecutablePath */ .vr(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGetExecutablePath */ .vr(path__WEBPACK_IMPORTED_MODULE_1__.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return __awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function copyFile(srcFile, destFile, force) {
    return __awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(28010);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
