export const id = 852;
export const ids = [852];
export const modules = {

/***/ 36852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadClient: () => (/* binding */ loadClient)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.build/world/adapters/http-exchange.js
var http_exchange = __webpack_require__(30252);
;// CONCATENATED MODULE: ./.build/world/adapters/github/fetch-answer.js
// `fetch` as octokit needs it, over http-exchange.ts: Node's own is loaded for one or two questions, while the image is verified.



/** Throws as `exchange` does; reading the body too. */
async function fetchAnswer(address, { method, headers, body }, timeoutMs) {
    const answer = await (0,http_exchange/* exchange */.cv)({ method, url: new URL(address), headers: { 'accept-encoding': 'gzip', ...headers }, ...(body === undefined ? {} : { body: new TextEncoder().encode(body) }), timeoutMs });
    const arrayBuffer = async () => {
        const bytes = await (0,http_exchange/* wholeBody */.g3)(answer);
        // A list of all files of a repository is megabytes, and a tenth of that packed.
        return Uint8Array.from(answer.headers.get('content-encoding') === 'gzip' ? await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(bytes) : bytes).buffer;
    };
    return { status: answer.status, statusText: '', url: answer.url.href, headers: answer.headers, arrayBuffer, text: async () => new TextDecoder().decode(await arrayBuffer()) };
}

// EXTERNAL MODULE: ./.build/world/adapters/github/time-limit.js
var time_limit = __webpack_require__(72509);
;// CONCATENATED MODULE: ./.build/world/adapters/github/client.js
// Opens the client of GitHub's API, loaded only when something is asked or is likely to be: it is large. It asks nothing.
// The one of @actions/github brings an HTTP client of its own, a megabyte that is only needed for a proxy which Node itself can't be told of.


/** `learns`: Node obeys proxies that it is told of (nodejs.org/api/http.html#httpsetglobalproxyfromenvproxyenv). */
async function loadClient(environment = process.env, learns = 'setGlobalProxyFromEnv' in process.getBuiltinModule('node:http')) {
    if (!learns && namesProxy(environment)) {
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(730), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
        return (token, baseUrl) => getOctokit(token, { baseUrl });
    }
    // What getOctokit is made of.
    const [{ Octokit: Core }, { paginateRest }] = await Promise.all([__webpack_require__.e(/* import() */ 730).then(__webpack_require__.bind(__webpack_require__, 14730)), __webpack_require__.e(/* import() */ 779).then(__webpack_require__.bind(__webpack_require__, 93779))]);
    const Paging = Core.plugin(paginateRest);
    return (token, baseUrl) => new Paging({ auth: `token ${token}`, baseUrl, request: { fetch: (address, asked) => fetchAnswer(address, asked, time_limit/* timeoutMs */.G) } });
}
function namesProxy(environment) {
    return ['HTTP_PROXY', 'HTTPS_PROXY'].some((name) => (environment[name.toLowerCase()] ?? environment[name] ?? '') !== '');
}


/***/ }),

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


/***/ })

};
