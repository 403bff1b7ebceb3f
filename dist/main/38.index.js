export const id = 38;
export const ids = [38];
export const modules = {

/***/ 30252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cv: () => (/* binding */ exchange),
/* harmony export */   g3: () => (/* binding */ wholeBody)
/* harmony export */ });
/* unused harmony export TimeIsUp */
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);


/** As fetch has it (Fetch standard, HTTP-redirect fetch). */
const mostRedirects = 20;
/** Throws Node's error when no answer begins, and TimeIsUp; reading the body may too. */
async function exchange(question) {
    const deadline = Date.now() + question.timeoutMs;
    let asked = question;
    for (let hop = 0; hop <= mostRedirects; hop++) {
        const answer = await ask(asked, deadline);
        const next = redirected(asked, answer);
        if (next === undefined)
            return { status: answer.statusCode ?? 0, headers: headersOf(answer), url: asked.url, body: answer };
        answer.resume();
        asked = next;
    }
    throw new Error(`more than ${mostRedirects} redirects`);
}
class TimeIsUp extends Error {
    name = 'TimeoutError';
}
/** Throws what ends it early. */
async function wholeBody({ body }) {
    const pieces = [];
    for await (const piece of body)
        pieces.push(piece);
    return Buffer.concat(pieces);
}
async function ask({ method, url, headers, body, headTimeoutMs }, deadline) {
    const { content, ...described } = contentOf(body);
    // Loaded where something is asked: ten milliseconds that a start does without.
    const client = process.getBuiltinModule(url.protocol === 'http:' ? 'node:http' : 'node:https');
    const request = client.request(url, { method, headers: { 'accept-encoding': 'identity', ...described, ...headers } });
    let answering;
    const whole = setTimeout(() => void (answering ?? request).destroy(new TimeIsUp()), Math.max(0, deadline - Date.now()));
    const head = headTimeoutMs === undefined ? undefined : setTimeout(() => void request.destroy(new Error(`no answer began within ${headTimeoutMs / 1000} s`)), headTimeoutMs);
    // Nobody waits for what only a timer holds.
    whole.unref();
    request.once('close', () => clearTimeout(whole));
    try {
        return await new Promise((resolve, reject) => {
            request.on('error', reject).on('response', (answer) => {
                answering = answer;
                resolve(answer);
            });
            if (content instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable)
                (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(content, request).catch(reject);
            else
                request.end(content);
        });
    }
    finally {
        clearTimeout(head);
    }
}
function contentOf(body) {
    if (body === undefined)
        return {};
    if (body instanceof Uint8Array)
        return { content: body, 'content-length': String(body.byteLength) };
    if (body instanceof Blob)
        return { content: node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(piecesOf(body)), 'content-length': String(body.size) };
    const text = body.toString();
    return { content: text, 'content-length': String(Buffer.byteLength(text)), 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' };
}
/** Read while it is sent: a layer may be larger than the memory. */
async function* piecesOf(blob) {
    for await (const piece of blob.stream())
        yield piece;
}
/** On the way to another origin the login is dropped; what was sent by POST is asked for by GET, unless the status says otherwise. */
function redirected(asked, { statusCode = 0, headers }) {
    if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined)
        return undefined;
    const url = new URL(headers.location, asked.url);
    const { authorization, ...others } = asked.headers;
    const kept = url.origin === asked.url.origin && authorization !== undefined ? { ...others, authorization } : others;
    const becomesGet = (statusCode === 303 && asked.method !== 'HEAD') || (statusCode <= 302 && asked.method === 'POST');
    const { timeoutMs, headTimeoutMs } = asked;
    return becomesGet ? { method: 'GET', url, headers: kept, timeoutMs, ...(headTimeoutMs === undefined ? {} : { headTimeoutMs }) } : { ...asked, url, headers: kept };
}
function headersOf({ headers }) {
    return new Map(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]])));
}


/***/ }),

/***/ 91038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  httpRegistry: () => (/* binding */ httpRegistry),
  registryOrigin: () => (/* binding */ registryOrigin)
});

// EXTERNAL MODULE: ./.build/domain/digest.js
var domain_digest = __webpack_require__(65459);
// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __webpack_require__(97578);
// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __webpack_require__(63926);
// EXTERNAL MODULE: ./.build/domain/manifest.js
var manifest = __webpack_require__(8130);
// EXTERNAL MODULE: ./.build/domain/tag-name.js
var tag_name = __webpack_require__(74199);
// EXTERNAL MODULE: ./.build/merge/decode-manifest.js
var decode_manifest = __webpack_require__(22197);
// EXTERNAL MODULE: ./.build/world/ports/registry.js
var registry = __webpack_require__(55531);
// EXTERNAL MODULE: ./.build/world/adapters/http-exchange.js
var http_exchange = __webpack_require__(30252);
// EXTERNAL MODULE: ./.build/world/adapters/retry-after.js
var retry_after = __webpack_require__(54131);
// EXTERNAL MODULE: ./.build/world/adapters/silence.js
var silence = __webpack_require__(34377);
;// CONCATENATED MODULE: ./.build/world/adapters/registry/request.js
// One HTTP request to a registry or its token service: time limit, one kind of error for silence. All of them go through here.
// It tries once: trying again belongs around the port (retry/reliable-world.stage.ts).




/** Throws RegistryError with status 0 when there is no whole answer. */
async function request(asked) {
    return await wholeAnswer(asked, await openAnswer(asked));
}
/** The answer's head; its body is still to be read. */
async function openAnswer(asked) {
    try {
        return await (0,http_exchange/* exchange */.cv)(asked);
    }
    catch (cause) {
        throw request_silence(asked, cause);
    }
}
/** A body that is shorter than its Content-Length, or chunked and cut, is no answer. */
async function wholeAnswer(asked, { body, ...head }) {
    try {
        return { ...head, bytes: new Uint8Array(await (0,http_exchange/* wholeBody */.g3)({ body })) };
    }
    catch (cause) {
        throw request_silence(asked, cause);
    }
}
function request_silence(asked, cause) {
    return new registry/* RegistryError */.g({ operation: asked.operation, image: asked.image, status: 0, body: (0,silence/* silenceReason */.q)(cause, asked.url.host, asked.timeoutMs), cause });
}
/** An answer that was not hoped for, as an error. */
function refusal(asked, answer) {
    const body = new TextDecoder().decode(answer.bytes.subarray(0, 2000)).trim();
    const retryAfter = (0,retry_after/* retryAfterSeconds */.C)(answer.headers.get('retry-after'), answer.headers.get('date'));
    return new registry/* RegistryError */.g({ operation: asked.operation, image: asked.image, status: answer.status, body, retryAfterSeconds: retryAfter });
}
/** A success whose content can't be right: cut short or changed on the way. As good as no answer, so status 0. */
function damaged(asked, what) {
    return new registry/* RegistryError */.g({ operation: asked.operation, image: asked.image, status: 0, body: `damaged answer: ${what}` });
}

;// CONCATENATED MODULE: ./.build/world/adapters/registry/manifests.js
// Manifests and tags over HTTP (OCI distribution-spec "Pulling manifests", "Pushing manifests", "Listing tags").







/** All four, always: GHCR answers 404 for a manifest that exists when its type is not accepted. */
const accept = Object.values(manifest/* mediaTypes */.I).join(', ');
async function readManifest(session, image, reference) {
    const asked = manifestRequest('GET', image, reference, 'read the manifest of');
    const answer = await session.send(asked);
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw refusal(asked, answer);
    const digest = (0,domain_digest/* digestOf */.o)(answer.bytes);
    // A tag's bytes are checked too, where the registry says what they should be.
    for (const stated of [reference, answer.headers.get('docker-content-digest') ?? ''].map(domain_digest/* parseDigest */.m)) {
        if (stated.ok && stated.value !== digest)
            throw otherBytes(asked, stated.value, digest);
    }
    if ((0,decode_manifest/* jsonFields */.y)(answer.bytes) === undefined)
        throw damaged(asked, 'it is not JSON.');
    const decoded = (0,decode_manifest/* decodeManifest */.M)(answer.bytes, (answer.headers.get('content-type') ?? '').split(';')[0]?.trim());
    if (!decoded.ok)
        throw unexpected(asked, `The answer is not ${decoded.expected}.`);
    return { digest, mediaType: decoded.value.mediaType, bytes: answer.bytes, content: decoded.value };
}
async function resolveTag(session, image, tag) {
    const asked = manifestRequest('HEAD', image, tag, 'look up the tag of');
    const answer = await session.send(asked);
    if (answer.status === 404)
        return undefined;
    // An answer to HEAD has no words, and a 403 may be a rate limit: GET tells.
    if (answer.status === 403)
        return (await readManifest(session, image, tag))?.digest;
    if (answer.status !== 200)
        throw refusal(asked, answer);
    const stated = (0,domain_digest/* parseDigest */.m)(answer.headers.get('docker-content-digest') ?? '');
    // The header is optional in the specification: without it the bytes are read and hashed.
    return stated.ok ? stated.value : (await readManifest(session, image, tag))?.digest;
}
async function writeManifest(session, image, reference, manifest) {
    const asked = { ...manifestRequest('PUT', image, reference, 'write the manifest of'), body: manifest.bytes, headers: { 'content-type': manifest.mediaType } };
    const answer = await session.send(asked);
    if (!isSuccess(answer))
        throw refusal(asked, answer);
    const stored = (0,domain_digest/* parseDigest */.m)(answer.headers.get('docker-content-digest') ?? '');
    const digest = (0,domain_digest/* digestOf */.o)(manifest.bytes);
    if (stored.ok && stored.value !== digest)
        throw damaged(asked, `it says that ${stored.value} was stored; sent was ${digest}.`);
}
async function listTags(session, image) {
    const tags = [];
    let next = `/v2/${(0,image_ref/* repositoryOf */._M)(image)}/tags/list?n=1000`;
    while (next !== undefined) {
        const asked = { ...base(image, 'pull', 'list the tags of'), method: 'GET', path: next, headers: {} };
        const answer = await session.send(asked);
        // NAME_UNKNOWN: a repository without any tag does not exist for some registries.
        if (answer.status === 404)
            return tags;
        if (answer.status !== 200)
            throw refusal(asked, answer);
        tags.push(...tagsIn(asked, answer.bytes));
        next = nextPage(answer);
    }
    return tags;
}
function isSuccess(answer) {
    return answer.status >= 200 && answer.status < 300;
}
/** The parts that all requests about one repository share. */
function base(image, actions, operation) {
    return { access: { repository: (0,image_ref/* repositoryOf */._M)(image), actions }, operation, image, timeoutMs: 30_000 };
}
/** The answer arrived as it was sent, and is nothing that the action can use. */
function unexpected(asked, why) {
    return new action_error/* ActionError */.lZ({
        code: 'UNEXPECTED_ANSWER',
        what: `The registry's answer to "${asked.operation} ${asked.image}" can't be used.`,
        why,
        fix: 'Run the job again; if it stays so, look for a proxy or cache that changes what the registry answers.',
    });
}
function otherBytes(asked, expected, found) {
    return damaged(asked, `the bytes for ${expected} have the digest ${found}.`);
}
function manifestRequest(method, image, reference, operation) {
    const path = `/v2/${(0,image_ref/* repositoryOf */._M)(image)}/manifests/${reference}`;
    const joint = reference.includes(':') ? '@' : ':';
    return { ...base(image, method === 'PUT' ? 'pull,push' : 'pull', operation), image: `${image}${joint}${reference}`, method, path, headers: { accept } };
}
function tagsIn(asked, bytes) {
    const list = (0,decode_manifest/* jsonFields */.y)(bytes)?.['tags'];
    // null: a repository that lost its last tag.
    if (list === null)
        return [];
    if (!Array.isArray(list))
        throw damaged(asked, 'it holds no list of tags.');
    return list.flatMap((tag) => {
        const name = (0,tag_name/* parseTagName */.f)(typeof tag === 'string' ? tag : '');
        return name.ok ? [name.value] : [];
    });
}
/** `Link: </v2/…?last=x&n=1000>; rel="next"` (RFC 8288); relative to the page it came with. */
function nextPage(answer) {
    const [, target] = /<([^>]*)>\s*;[^,]*\brel="?next"?/.exec(answer.headers.get('link') ?? '') ?? [];
    return target === undefined ? undefined : (URL.parse(target, answer.url.href) ?? undefined);
}

;// CONCATENATED MODULE: ./.build/world/adapters/registry/blobs.js
// Reads blobs over HTTP (OCI distribution-spec "Pulling blobs"): whole and checked, or as a stream.




/** A config is small; a layer is not, but its answer begins soon. */
const wholeTimeoutMs = 60_000;
const streamTimeoutMs = 10 * 60_000;
const headTimeoutMs = 30_000;
async function readBlob(session, image, digest) {
    const asked = readRequest(image, digest, wholeTimeoutMs);
    const answer = await session.send(asked);
    if (answer.status !== 200)
        throw refusal(asked, answer);
    const found = (0,domain_digest/* digestOf */.o)(answer.bytes);
    if (found !== digest)
        throw otherBytes(asked, digest, found);
    return answer.bytes;
}
/** The stream too ends in RegistryError with status 0 when it breaks off. */
async function openBlob(session, image, digest) {
    const { answered, response } = await session.open(readRequest(image, digest, streamTimeoutMs));
    if (response.status !== 200)
        throw refusal(answered, await wholeAnswer(answered, response));
    return piecesOf(answered, response.body);
}
function blobPath(image, digest) {
    return `/v2/${(0,image_ref/* repositoryOf */._M)(image)}/blobs/${digest}`;
}
function readRequest(image, digest, timeoutMs) {
    return { ...base(image, 'pull', 'read a blob of'), method: 'GET', path: blobPath(image, digest), headers: {}, timeoutMs, headTimeoutMs };
}
/** Leaving the loop cancels the body, and with it the download. */
async function* piecesOf(asked, body) {
    try {
        for await (const piece of body)
            yield piece;
    }
    catch (cause) {
        throw request_silence(asked, cause);
    }
}

;// CONCATENATED MODULE: ./.build/world/adapters/registry/challenge.js
// Reads WWW-Authenticate (RFC 9110 section 11.6.1; distribution-spec token authentication) and says where a login may go.

/** Bearer wins over Basic where a registry offers both. undefined: nothing that we can answer. */
function readChallenge(header, registry) {
    const offers = splitOffers(header ?? '');
    const bearer = offers.find(({ scheme }) => scheme === 'bearer');
    const realm = bearer?.parameters.get('realm');
    if (realm !== undefined)
        return { scheme: 'bearer', realm: trustedRealm(realm, registry), service: bearer?.parameters.get('service') };
    return offers.some(({ scheme }) => scheme === 'basic') ? { scheme: 'basic' } : undefined;
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
/**
 * A registry names its token service itself (Docker Hub's is another host), so any host is right, but only over https:
 * the password goes there. Plain http is accepted from this machine to this machine only.
 */
function trustedRealm(realm, registry) {
    const url = URL.parse(realm);
    const isTrusted = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname) && isLoopback(registry.hostname));
    if (url !== null && isTrusted)
        return url;
    throw new action_error/* ActionError */.lZ({
        code: 'UNEXPECTED_ANSWER',
        what: `The registry ${registry.host} can't be logged in to safely.`,
        why: `It asks for the login at ${JSON.stringify(realm)}, which is not an https address.`,
        fix: 'Have the registry name an https address as realm of its token service.',
    });
}
/** `Bearer realm="…",service="…", Basic realm="…"`: a word without `=` after it starts the next offer. */
function splitOffers(header) {
    const offers = [];
    for (const [, name = '', quoted, plain] of header.matchAll(/([\w!#$%&'*+.^`|~-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+)))?/g)) {
        const value = quoted?.replaceAll(/\\(.)/g, '$1') ?? plain;
        if (value === undefined)
            offers.push({ scheme: name.toLowerCase(), parameters: new Map() });
        else
            offers.at(-1)?.parameters.set(name.toLowerCase(), value);
    }
    return offers;
}

;// CONCATENATED MODULE: ./.build/world/adapters/registry/tokens.js

/** Throws RegistryError: the service's own status, its body without anything that we sent. */
async function askForToken(question) {
    const asked = question.credentials?.kind === 'identity' ? refreshRequest(question, question.credentials.token.reveal()) : plainRequest(question);
    const first = await request(asked);
    // Token services refuse a good login now and then. Once more, and no oftener: a wrong password may lock the account.
    const answer = first.status === 401 && question.credentials !== undefined ? await request(asked) : first;
    if (answer.status !== 200)
        throw withoutSecrets(refusal(asked, answer), question);
    const token = tokenIn(new TextDecoder().decode(answer.bytes));
    if (token === undefined)
        throw damaged(asked, 'it holds no token.');
    return token;
}
function basicAuthorization(credentials) {
    if (credentials?.kind !== 'password')
        return undefined;
    return `Basic ${Buffer.from(`${credentials.username}:${credentials.password.reveal()}`).toString('base64')}`;
}
function plainRequest(question) {
    const url = new URL(question.realm);
    if (question.service !== undefined)
        url.searchParams.set('service', question.service);
    for (const scope of question.scopes)
        url.searchParams.append('scope', scope);
    const authorization = basicAuthorization(question.credentials);
    return { ...common(question), method: 'GET', url, headers: authorization === undefined ? {} : { authorization } };
}
function refreshRequest(question, token) {
    const form = { grant_type: 'refresh_token', client_id: 'ghcr-buildx-action', service: question.service ?? '', scope: question.scopes.join(' '), refresh_token: token };
    return { ...common(question), method: 'POST', url: question.realm, headers: {}, body: new URLSearchParams(form) };
}
function common(question) {
    return { operation: `log in at ${question.realm.host} for`, image: question.image, timeoutMs: 30_000 };
}
/** `token`, or `access_token` as OAuth2 names it. */
function tokenIn(text) {
    try {
        const answer = JSON.parse(text);
        const fields = new Map(answer !== null && typeof answer === 'object' ? Object.entries(answer) : []);
        return [fields.get('token'), fields.get('access_token')].find((value) => typeof value === 'string' && value !== '');
    }
    catch {
        return undefined;
    }
}
/** A service that echoes what it got must not bring a password into the log. */
function withoutSecrets(error, { credentials }) {
    const secret = credentials?.kind === 'identity' ? credentials.token : credentials?.password;
    const forms = [secret?.reveal(), basicAuthorization(credentials)?.slice('Basic '.length)];
    if (!forms.some((form) => form !== undefined && form !== '' && error.body.includes(form)))
        return error;
    return refusal(error, { status: error.status, headers: new Map(), bytes: new TextEncoder().encode('(answer left out: it repeats the login)'), url: new URL('about:blank') });
}

;// CONCATENATED MODULE: ./.build/world/adapters/registry/session.js



class RegistrySession {
    #origin;
    #credentials;
    /** Scopes -> Authorization header. A promise, so that requests at once share one login. */
    #authorizations = new Map();
    constructor(origin, credentials) {
        this.#origin = origin;
        this.#credentials = credentials;
    }
    /** Any status is an answer, 401 too when logging in did not help. Throws RegistryError as `request` and the login do. */
    async send(asked) {
        const { answered, response } = await this.open(asked);
        return await wholeAnswer(answered, response);
    }
    /** The same with the answer's body still to be read; `answered` is the request that it belongs to. */
    async open(asked) {
        const url = new URL(asked.path, this.#origin);
        const attempt = async (authorization) => {
            const answered = { ...asked, url, headers: withAuthorization(asked.headers, authorization) };
            return { answered, response: await openAnswer(answered) };
        };
        if (url.origin !== this.#origin.origin)
            return await attempt(undefined);
        const scopes = this.#scopesFor(asked.access);
        const key = scopes.join(' ');
        const known = this.#authorizations.get(key);
        const first = await attempt(await known);
        if (first.response.status !== 401 || (asked.isCourtesy === true && known !== undefined))
            return first;
        // No token yet, or it has expired. Another request may have replaced it meanwhile: then that one is used.
        if (this.#authorizations.get(key) === known)
            this.#logIn(scopes, first.response.headers.get('www-authenticate'), asked.image);
        const fresh = await this.#authorizations.get(key);
        if (fresh === undefined)
            return first;
        // Read to its end, so that its connection can be used again; whether that works does not matter.
        await wholeAnswer(first.answered, first.response).catch(() => undefined);
        return await attempt(fresh);
    }
    /** A token that may push may pull: one login does for both where it is there already. */
    #scopesFor({ repository, actions, from }) {
        const both = `repository:${repository}:pull,push`;
        const own = actions === 'pull' && !this.#authorizations.has(both) ? `repository:${repository}:pull` : both;
        return from === undefined || from === repository ? [own] : [own, `repository:${from}:pull`];
    }
    #logIn(scopes, asks, image) {
        const key = scopes.join(' ');
        this.#authorizations.delete(key);
        const challenge = readChallenge(asks, this.#origin);
        if (challenge === undefined)
            return;
        if (challenge.scheme === 'basic') {
            const basic = basicAuthorization(this.#credentials);
            if (basic !== undefined)
                this.#authorizations.set(key, Promise.resolve(basic));
            return;
        }
        const { realm, service } = challenge;
        const authorization = askForToken({ realm, service, scopes, credentials: this.#credentials, image }).then((token) => `Bearer ${token}`);
        this.#authorizations.set(key, authorization);
        // A failed login is not kept: the next request may ask again.
        authorization.catch(() => {
            if (this.#authorizations.get(key) === authorization)
                this.#authorizations.delete(key);
        });
    }
}
function withAuthorization(headers, authorization) {
    return authorization === undefined ? headers : { ...headers, authorization };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/world/adapters/registry/uploads.js
// Uploads of blobs over HTTP (OCI distribution-spec "Pushing a blob monolithically": POST then PUT; "Mounting a blob from
// another repository"), and one that is opened to see whether it may be.






async function writeBlob(session, image, blob) {
    const common = base(image, 'pull,push', 'upload a blob to');
    const there = { ...common, method: 'HEAD', path: blobPath(image, blob.digest), headers: {} };
    const found = await session.send(there);
    if (found.status === 200)
        return;
    // A 403 without words: the request that starts the upload is told why.
    if (found.status !== 404 && found.status !== 403)
        throw refusal(there, found);
    const start = startRequest(image, 'upload a blob to');
    const started = await session.send(start);
    if (!isSuccess(started))
        throw refusal(start, started);
    const location = locationOf(started);
    if (location === undefined)
        throw unexpected(start, 'It starts an upload without saying where to (no Location).');
    location.searchParams.set('digest', blob.digest);
    // Read from the file while it is sent: a layer may be larger than the memory.
    const body = await (0,external_node_fs_.openAsBlob)(blob.file);
    if (body.size !== blob.size)
        throw unexpected(start, `The file for ${blob.digest} has ${body.size} bytes, not ${blob.size}.`);
    const put = { ...common, method: 'PUT', path: location, headers: { 'content-type': 'application/octet-stream' }, body, timeoutMs: uploadTimeoutMs(blob.size) };
    const stored = await session.send(put);
    if (!isSuccess(stored))
        throw refusal(put, stored);
}
/** The token must name both repositories; where the other one may not be read, the blob is not mounted, and that is all. */
async function mountBlob(session, image, from, digest) {
    if ((0,image_ref/* registryOf */.Fv)(from) !== (0,image_ref/* registryOf */.Fv)(image))
        return false;
    const start = startRequest(image, 'mount a blob in');
    const query = new URLSearchParams({ mount: digest, from: (0,image_ref/* repositoryOf */._M)(from) });
    const mount = { ...start, path: `${start.path}?${query.toString()}`, access: { ...start.access, from: (0,image_ref/* repositoryOf */._M)(from) } };
    try {
        const answer = await session.send(mount);
        if (answer.status === 201)
            return true;
        if (!isSuccess(answer))
            throw refusal(mount, answer);
        await cancelUpload(session, image, answer);
        return false;
    }
    catch (error) {
        if (error instanceof registry/* RegistryError */.g && [400, 401, 403, 404, 405].includes(error.status))
            return false;
        throw error;
    }
}
async function tryPush(session, image) {
    const start = startRequest(image, 'open an upload to');
    const answer = await session.send(start);
    if (!isSuccess(answer))
        throw refusal(start, answer);
    await cancelUpload(session, image, answer);
}
/**
 * A minute and what 100 kB a second need: a small upload that hangs is tried again soon. GHCR ends an upload after ten minutes
 * itself (its documentation, "Working with the container registry").
 */
function uploadTimeoutMs(size) {
    return Math.min(10 * 60_000, 60_000 + Math.ceil(size / 100));
}
/** Best effort: an open upload is dropped by the registry itself after a while. Some want a right to delete for it. */
async function cancelUpload(session, image, started) {
    const location = locationOf(started);
    if (location === undefined)
        return;
    try {
        await session.send({ ...base(image, 'pull,push', 'cancel an upload to'), method: 'DELETE', path: location, headers: {}, timeoutMs: 10_000, isCourtesy: true });
    }
    catch (error) {
        if (!(error instanceof registry/* RegistryError */.g))
            throw error;
    }
}
function startRequest(image, operation) {
    return { ...base(image, 'pull,push', operation), method: 'POST', path: `/v2/${(0,image_ref/* repositoryOf */._M)(image)}/blobs/uploads/`, headers: {} };
}
/** Where the upload goes on: relative to where it was started, as some registries have it. */
function locationOf(started) {
    const location = started.headers.get('location');
    return location === undefined ? undefined : (URL.parse(location, started.url.href) ?? undefined);
}

;// CONCATENATED MODULE: ./.build/world/adapters/registry/registry.js





/** `host` as image names have it, with its port. */
function httpRegistry(host, credentials) {
    const session = new RegistrySession(registryOrigin(host), credentials);
    return {
        readManifest: (image, reference) => readManifest(session, image, reference),
        resolveTag: (image, tag) => resolveTag(session, image, tag),
        writeManifest: (image, reference, manifest) => writeManifest(session, image, reference, manifest),
        readBlob: (image, digest) => readBlob(session, image, digest),
        writeBlob: (image, blob) => writeBlob(session, image, blob),
        openBlob: (image, digest) => openBlob(session, image, digest),
        mountBlob: (image, from, digest) => mountBlob(session, image, from, digest),
        tryPush: (image) => tryPush(session, image),
        listTags: (image) => listTags(session, image),
    };
}
/** Docker Hub's registry has another name than its images; this machine's registries speak plain http, as docker has it. */
function registryOrigin(host) {
    if (host === 'docker.io')
        return new URL('https://registry-1.docker.io');
    const https = new URL(`https://${host}`);
    return isLoopback(https.hostname) ? new URL(`http://${host}`) : https;
}


/***/ })

};
