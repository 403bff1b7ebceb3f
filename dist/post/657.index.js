export const id = 657;
export const ids = [657];
export const modules = {

/***/ 17657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L8: () => (/* binding */ classify)
});

// UNUSED EXPORTS: classifyText, unknownFailure

;// CONCATENATED MODULE: ./.build/failure/rule.js
/** The first rule that holds for the text. */
function firstMatch(rules, text) {
    return rules.find(({ any, and, unless }) => any.some((words) => words.test(text) && (unless === undefined || standsWithout(unless, words, text))) && and?.test(text) !== false);
}
const nearLines = 4;
const longestSearch = 50;
const verdict = /^.*(?:did not complete successfully|executor failed running|returned a non-zero code|failed to solve).*$/gim;
/** Whether one of the places where the words stand is free of what rules them out: a log of a thousand lines may hold any word. */
function standsWithout(unless, words, text) {
    if (!unless.test(text))
        return true;
    if (unless.test((text.match(verdict) ?? []).slice(-2).join('\n')))
        return false;
    const places = [...text.matchAll(new RegExp(words.source, `${words.flags}g`))].slice(-longestSearch);
    return places.some(({ index, 0: found }) => !unless.test(surroundings(text, index, index + found.length)));
}
function surroundings(text, start, end) {
    let from = start;
    for (let line = 0; line <= nearLines && from > 0; line += 1)
        from = text.lastIndexOf('\n', from - 1);
    let to = end;
    for (let line = 0; line <= nearLines && to !== -1; line += 1)
        to = text.indexOf('\n', to + 1);
    return text.slice(Math.max(0, from), to === -1 ? undefined : to);
}

;// CONCATENATED MODULE: ./.build/failure/rules/blob.js
const blobRules = [
    {
        class: 'blob-upload',
        transient: false,
        any: [/413 (?:Request Entity|Payload|Content) Too Large/i, /(?:status(?: code)?|HTTP):? ?413\b/i, /entity too large|payload too large|exceeds the maximum (?:allowed )?(?:size|upload)|layer (?:is )?too (?:large|big)/i],
        cause: 'The registry, or a proxy before it, takes nothing of this size.',
        hint: 'Make the largest layer smaller, or raise the limit of the proxy before the registry.',
    },
    {
        class: 'blob-upload',
        transient: true,
        unless: /manifest blob unknown|manifest/i,
        any: [/blob upload (?:unknown|invalid|not found)/i, /BLOB_UPLOAD_(?:UNKNOWN|INVALID)/, /^(?!.*manifest).*BLOB_UNKNOWN/im, /\bunknown blob$|(?<!manifest )blob unknown/im, /upload (?:session )?(?:not found|unknown|expired)/i, /blobs\/uploads?\/.*\b404\b/i, /cannot reuse body, request must be retried/i],
        cause: 'The registry lost an upload, or a layer, that it had begun to take.',
        hint: 'Push again: what has arrived is kept, nothing needs to be built.',
    },
    {
        class: 'blob-upload',
        transient: 'maybe',
        any: [
            /manifest blob unknown|BLOB_UNKNOWN|unknown blob/i,
            /DIGEST_INVALID|SIZE_INVALID|RANGE_INVALID/,
            /digest invalid|did not match (?:uploaded )?content|digest did not match|digest mismatch|invalid (?:checksum )?digest/i,
            /unexpected commit (?:digest|size)|failed size validation|unexpected (?:content|blob|layer) size|size mismatch/i,
            /filesystem layer verification failed|layer verification failed|error verifying (?:sha|digest)|verification failed for digest/i,
            /failed commit on ref "(?:layer|config)-/i,
            /failed to register layer: (?!.*invalid argument)|ApplyLayer .*(?:EOF|exit status)|untar re-exec error/i,
            /got EOF, expected \S+ \(\d+ bytes\)/,
            /416 Requested Range|invalid content range|missing content-length header|range not satisfiable/i,
            /short read: expected|content length mismatch|ContentLength=\d+ with Body length|unexpected content length/i,
            /(?:archive\/tar: invalid tar header|gzip: invalid (?:header|checksum)|flate: corrupt input|zstd: .*(?:corrupt|invalid)|invalid compressed data)/i,
            /(?:failed to|error) (?:copy|upload|push)(?:ing)? (?:layer|blob)/i,
        ],
        unless: /did not complete successfully|executor failed running|returned a non-zero code|\b(?:40[13]|50[0-4])\b|denied|unauthorized|connection (?:reset|timed out|refused)|do request/i,
        cause: 'A layer arrived damaged, or the registry found another digest or size than it was told.',
        hint: 'Try again; if it stays so, build without cache, and update BuildKit or the registry.',
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/media.js
const mediaRules = [
    {
        class: 'unsupported-media',
        transient: false,
        any: [
            /media ?type .*(?:no longer|not|un)\s?supported/i,
            /(?:unsupported|unknown|unexpected|invalid|unrecognized) (?:[\w-]+ ){0,3}(?:content-)?media ?type/i,
            /(?:unsupported|unknown|invalid) (?:manifest|docker|content|image) (?:type|format|schema|version)/i,
            /schema ?(?:version ?)?v?[12]\b.*(?:deprecated|(?:not|no longer|un)\s?supported|removed|blocked|rejected|not allowed)/i,
            /unsupported MIME type|manifest schema version/i,
            /MANIFEST_INVALID|manifest invalid/i,
            /failed commit on ref "(?:manifest|index)-.*(?:\b40[05]\b|\b415\b|\b422\b|Bad Request|Unsupported|Not Acceptable|Method Not Allowed|\b404\b)/i,
            /(?:manifests\/|putting manifest|writing manifest|uploading manifest|pushing manifest).*\b(?:400|405|415|422)\b|\b(?:400|405|415|422) https?:\S+\/manifests\//i,
            /415 Unsupported Media Type/i,
            /(?:OCI|manifest list|image index|index)\b.{0,60}\b(?:not supported by|is not supported|unsupported by|not accepted)/i,
            /(?:registry|repository) does not (?:support|accept).*(?:media|manifest|OCI|index|artifact|zstd)/i,
            /missing signature key|target is unknown\b/i,
            /\\?"code\\?": ?\\?"UNKNOWN\\?", ?\\?"message\\?": ?\\?"unknown/i,
            /"code\\?":\s?\\?"UNSUPPORTED\\?"|The operation is unsupported/i,
            /mediaType .* should be|OCI index found, but|attestation-manifest.*unsupported|application\/vnd\.[\w.+-]+.*(?:unsupported|not supported|invalid)/i,
            /ManifestSchema\dDeserializer|mediaType in manifest does not match|uninferrable manifest type|ambiguous manifest and manifest list|encountered unknown type|unknown layer compression/i,
            /unsupported compression|zstd.*(?:not supported|unsupported)|unhandled media ?type/i,
        ],
        unless: /blob unknown|BLOB_UNKNOWN|DIGEST_INVALID|SIZE_INVALID/i,
        cause: 'The registry or the client does not take this kind of manifest or layer.',
        hint: 'Switch provenance and SBOM off, or set oci-mediatypes=false or another compression; update the registry. An image in an old format has to be built again.',
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/name.js
/** A push to a repository that has to be created first; the same words about a pull mean the base image. */
const missingRepositoryRules = [
    {
        class: 'name-invalid',
        transient: false,
        any: [/name unknown|NAME_UNKNOWN|name not known to registry|repository with name .* does not exist|^(?:.*: )?unknown: .*(?:repository|project).* not found/im],
        unless: /\b(?:GET|HEAD)\b|\bpull|resolve|load metadata|retrieving|reading manifest|initializing source/i,
        cause: 'The registry has no repository of this name, and a push does not create it.',
        hint: 'Create the repository first, or correct the name: registry, then the repository\'s own name, without the registry twice.',
    },
];
/** A push that is answered with 404, and says no more: where a repository has to be created first. */
const pushNotFound = {
    class: 'name-invalid',
    transient: false,
    any: [/unexpected status(?: code)?: 404 Not Found/i],
    and: /exporting to image|failed to push|pushing (?:layers|manifest)/i,
    unless: /blobs\/|failed commit on ref|token|load metadata|resolve source metadata|failed to copy|cache/i,
    cause: 'The registry has no repository of this name, and a push does not create it.',
    hint: 'Create the repository first, or correct the name: registry, then the repository\'s own name.',
};
const nameRules = [
    pushNotFound,
    {
        class: 'name-invalid',
        transient: false,
        any: [
            /invalid (?:image )?reference\b/i,
            /Error parsing reference|invalid (?:value|argument) "[^"]*" for (?:"?-t|flag -t)/i,
            /must be lower ?case/i,
            /invalid (?:tag|repository name|image name|docker tag|repository|registry (?:name|host))\b/i,
            /(?:could not|failed to|unable to|couldn't) parse (?:the )?(?:reference|image(?: name| reference)?|tag|repository)/i,
            /tag is needed when pushing|can't push tagged ref/i,
            /NAME_INVALID|TAG_INVALID|name invalid|tag invalid/i,
            /(?:image|repository|tag) name .*(?:invalid|not valid|too long|must (?:match|not|be|start))/i,
            /repository name (?:component )?must|tag (?:name )?(?:cannot|must|can only|may not)|not a valid (?:repository|tag|image|reference|docker)/i,
            /does not exist locally with the tag|tag (?:can't|cannot|can not|must not|should not) be (?:empty|blank)|(?:image|tag|repository)(?: name)? (?:is|was) (?:empty|missing)/i,
            /image tag .* already exists|cannot be overwritten because|tag is immutable|immutable tag/i,
            /manifest tag did not match|tag does not exist: \S|HEAD request to \S+\/blobs\/\S+: 400|no tags specified|invalid empty reference|(?:is not|isn't) a valid (?:image|tag|reference)|bad (?:image|tag) name/i,
        ],
        unless: /failed to parse stage name|resolve source metadata|load metadata|pull access denied|imagetools|Error: (?:initializing source|reading manifest)/i,
        cause: 'The image\'s name or tag is not valid, empty, or refused by the registry.',
        hint: 'Write the name in lower case, as registry/owner/name:tag; check that no variable in it is empty, and that the repository exists where it is not created by a push.',
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/permission.js
const writeHint = 'Give the job packages: write; if it has that, add this repository with role Write under the package\'s settings, "Manage Actions access". A run of a fork may not push.';
const permissionRules = [
    {
        class: 'package-permission',
        transient: 'maybe',
        any: [/digest-mismatch/i],
        and: /permission_denied|write_package/i,
        cause: 'The registry refused the package, after it had found another digest than the one pushed.',
        hint: 'Check the package\'s access first; if an earlier run pushed this tag, try again.',
    },
    {
        class: 'package-permission',
        transient: false,
        any: [/permission_denied/i, /\b(?:write|read|create|delete)_package\b/i, /installation not allowed to/i, /token provided does not match expected scopes/i],
        cause: 'The login is good, but it may not write to this package.',
        hint: writeHint,
    },
    {
        class: 'package-permission',
        transient: false,
        any: [
            /not authorized to perform:? "?(?:ecr|ecr-public)/i,
            /Permission ["']?artifactregistry\.[\w.]+["']? denied/i,
            /Permission .{0,80}denied on resource/i,
            // "push access denied" is Docker Hub's answer to any push that it does not know a login for.
            /(?:(?:push|write|admin) (?:permission|privilege)s?|(?:write|admin) access) (?:is |are )?(?:denied|required|missing)/i,
            /(?:does not|doesn't|don't) have (?:the )?(?:required |needed |sufficient )?(?:permissions?|rights?|access|privileges?) to (?:push|write|upload|create)/i,
            /caller does not have permission/i,
            /denied: Permission/i,
            /need at least (?:write|push|read) (?:permission|access)/i,
            /Unauthori[sz]ed for \S+: 403/,
            /storage\.objects\.\w+ access/i,
        ],
        cause: 'The login is good, but it may not do this in the repository.',
        hint: 'Give the account that is logged in the right to push to this repository, in the registry\'s own settings.',
    },
    {
        class: 'package-permission',
        transient: false,
        any: [/Resource not accessible by (?:integration|personal access token)/i],
        unless: /attest/i,
        cause: 'The job\'s token lacks a permission that this request needs.',
        hint: 'Add the permission to the job\'s permissions block; a token of a fork\'s run can only read.',
    },
    {
        class: 'package-permission',
        transient: false,
        any: [/failed to push \S+: unexpected status.*\b403\b/i],
        unless: /bearer token|oauth token|anonymous token/,
        cause: 'The registry refuses the push although the login was taken.',
        hint: writeHint,
    },
    {
        class: 'package-permission',
        transient: false,
        any: [
            /(?:failed to push|writing blob|reuse blob|destination repository|pushing|blobs\/uploads?|manifests\/).*\b403\b/i,
            /(?:PUT|POST|PATCH) request to.*\b403\b/i,
            /\b403\b.*(?:PUT|POST|PATCH)\b/,
            /^denied: (?:forbidden|write)/im,
        ],
        unless: /resolve source metadata|load metadata|bearer token|failed to authorize|(?:GET|HEAD) request to|blob\.core\.windows\.net|\b(?:Get|Head) "?https?:/,
        cause: 'The registry refuses the push although the login was taken.',
        hint: writeHint,
    },
    {
        class: 'package-permission',
        transient: false,
        any: [/unexpected status(?: code)?:? .*\b403 Forbidden/i, /\b403 Forbidden/],
        and: /exporting to (?:image|oci|registry|manifest)|pushing (?:layers|manifest)|failed to solve: (?:rpc error: code = Unknown desc = )?unexpected status: 403/i,
        unless: /failed to authorize|anonymous token|oauth token|resolve source metadata|load metadata/,
        cause: 'The registry refuses the push although the login was taken.',
        hint: writeHint,
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/rate-limit.js
const rateLimitRules = [
    {
        class: 'rate-limited',
        transient: true,
        any: [/secondary rate limit/i, /abuse detection/i, /retry-after: ?[\d.]+ ?(?:µs|us|ms|ns|s)\b/i, /temporarily blocked from (?:content creation|accessing)/i],
        cause: 'The service limits this account for a short time.',
        hint: 'Wait a few minutes and try again; make fewer requests at once.',
    },
    {
        class: 'rate-limited',
        transient: 'maybe',
        any: [/pull rate limit/i, /increase-rate-limit/i, /reached your .{0,40}limit/i, /rate limit (?:of|for) .*anonymous/i],
        cause: 'The account, or this address without an account, has used up its pulls.',
        hint: 'Log in to that registry before the build, use a mirror, or wait until the quota is renewed.',
    },
    {
        class: 'rate-limited',
        transient: 'maybe',
        any: [
            /toomanyrequests/i,
            /TOO_?MANY_?REQUESTS/,
            /\b429\b.{0,20}too many/i,
            /(?:status(?: code)?|HTTP(?:\/\d(?:\.\d)?)?|code|error|response):?\s*(?:code:? ?)?["']?429\b/i,
            /too many requests/i,
            /rate[- ]?limit(?:ed|s)?\b.*(?:exceeded|reached|hit)|(?:exceeded|reached|hit)\b.*rate[- ]?limit/i,
            /\brate exceeded\b|(?:request|pull|download|API) (?:quota|limit) (?:is |was )?(?:exhausted|exceeded|reached)/i,
            /request limit exceeded|requests? (?:was|were|are) throttled|ThrottlingException|RequestLimitExceeded|quota exceeded for quota metric/i,
            /you (?:are|have been) (?:being )?rate[- ]limited/i,
        ],
        cause: 'The service was asked too often in a short time.',
        hint: 'Wait and try again; log in where the limit is for anonymous use, and make fewer requests at once.',
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/registry.js
const again = 'Try again in a moment; look at the service\'s status page and the runner\'s network if it stays so.';
/** One line that names a registry and a passing fault of the network or of the server: asked before logins and builders. */
const registryRequestRules = [
    {
        class: 'registry-unavailable',
        transient: true,
        any: [
            /^(?=.*(?:\/v[12]\/|\/token\?|auth\.docker\.io|do request: |response from daemon: (?:.*: )?(?:Get|Head|Post|Put) )).*(?:i\/o timeout|TLS handshake timeout|Client\.Timeout|deadline exceeded|request canceled|connection (?:reset|timed out)|operation timed out|broken pipe|\bEOF\b|unexpected HTTP status: 5\d\d|server misbehaving|: 5\d\d\b|\b50[0234] (?:Bad|Gateway|Service|Internal))/im,
            /response from daemon: (?:unexpected )?EOF\s*$/im,
            /Download failed, retrying|failed commit on ref .*: no response/i,
            /https?:\/\/[^\s"]*\/v[12]\/[\s\S]{0,200}i\/o\s+timeout/i,
        ],
        unless: /docker\.sock|%2Fdocker|buildkitd?\.sock|:237[56]\b|did not complete successfully|layer verification failed|x509|rekor|fulcio|sigstore/,
        cause: 'The registry, or the connection to it, failed for the moment.',
        hint: again,
    },
];
const registryRules = [
    {
        class: 'registry-unavailable',
        transient: 'maybe',
        any: [/no such host/i, /connection refused/i, /no route to host/i, /network is unreachable/i, /ENOTFOUND|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH/, /name or service not known|nodename nor servname/i, /Could not resolve host/i, /proxyconnect/i],
        unless: /docker\.sock|buildkitd?\.sock|:237[56]\b|daemon running/,
        cause: 'The registry can\'t be reached: its name is not known here, or nothing answers at its address.',
        hint: 'Check the registry\'s name and port, and the runner\'s DNS, proxy and firewall; try again if the name is right.',
    },
    {
        class: 'registry-unavailable',
        transient: true,
        any: [
            /\b5\d\d (?:Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Server Error|Origin|Web Server|Connection timed out|status code)/i,
            /(?:status(?: ?code)?|HTTP(?:\/\d(?:\.\d)?)?|response(?: code)?|responded with|error parsing HTTP|returned|code):? ?(?:code:? ?|status:? ?)?["'(]?5\d\d\b/i,
            /unexpected status(?: code)?\b.{0,120}[: ]5\d\d\b/i,
            /internal server error|bad gateway|service (?:temporarily |is |is currently |is temporarily )?unavailable|gateway time-?out|temporarily unavailable|our services aren't available|server (?:is )?(?:temporarily )?overloaded/i,
            /connection reset by peer|ECONNRESET|broken pipe|EPIPE|socket hang up|Exception: Connection reset|connection was (?:forcibly )?closed|forcibly closed|connection aborted|closed network connection|closed pipe|closed response body|connection (?:unexpectedly |was )?(?:closed|lost|dropped|terminated)/i,
            /TLS handshake timeout|i\/o timeout|Client\.Timeout|timeout awaiting response headers|connection timed out|operation timed out|request timed? ?out|ETIMEDOUT|ESOCKETTIMEDOUT|read timed out|connect timed out|timeout exceeded/i,
            /server misbehaving|Temporary failure in name resolution|EAI_AGAIN|SERVFAIL/i,
            /http2: (?:server sent GOAWAY|client connection|stream closed|timeout|Transport)|stream error: stream ID|INTERNAL_ERROR|REFUSED_STREAM|http2: response body closed|malformed HTTP response|server closed idle connection/i,
            /(?:Get|Head|Put|Post|Patch|Delete|do request|failed to copy|copying|reading|pulling|pushing).*: (?:unexpected )?EOF\b/i,
            /(?:Get|Head|Put|Post|Patch) "?https?:\S+: (?:net\/http: )?(?:context deadline exceeded|request canceled|context canceled)/i,
            /server message: internal error|(?:failed to push|pushing|error pushing|blobs\/uploads).*UNKNOWN: "?unknown error/i,
            /received unexpected HTTP status|unexpected HTTP (?:status|response)/i,
        ],
        unless: /docker\.sock|buildkitd?\.sock|:237[56]\b|failed to receive status|error reading from server|frontend grpc server/,
        cause: 'The registry, or the connection to it, failed for the moment.',
        hint: again,
    },
    {
        class: 'registry-unavailable',
        transient: 'maybe',
        any: [/^(?:.*(?:error|ERROR):? )?(?:unexpected )?EOF\s*$/m],
        unless: /failed to receive status|error reading from server|docker\.sock/,
        cause: 'A connection was cut, most likely the registry\'s.',
        hint: again,
    },
    {
        class: 'registry-unavailable',
        transient: true,
        any: [/(?<!ApplyLayer.*)unexpected EOF/i, /error reading from server: EOF/i, /\bUNAVAILABLE\b.*(?:registry|https?:)/],
        and: /https?:\/\/|registry|pull|push/i,
        unless: /failed to receive status|error reading from server|docker\.sock/,
        cause: 'The connection to the registry was cut.',
        hint: again,
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/tls.js
const tlsRules = [
    {
        class: 'tls-cert',
        transient: 'maybe',
        any: [/not yet valid: current time \S+ is before/i, /certificate has expired or is not yet valid(?!: current time)/i, /certificate (?:is )?not (?:yet )?valid (?:yet|until|before)/i],
        cause: 'The certificate is outside its dates: run out, or not valid yet by this machine\'s clock.',
        hint: 'Check the machine\'s clock, and try again in some minutes; if the certificate has run out, its owner has to renew it.',
    },
    {
        class: 'tls-cert',
        transient: false,
        any: [
            /x509:/i,
            /certificate signed by unknown authority/i,
            /certificate (?:has )?expired/i,
            /failed to verify certificate|certificate verif(?:y|ication) failed|CERTIFICATE_VERIFY_FAILED/i,
            /SSL certificate (?:problem|verification|error)|server certificate verification failed|certificate is not trusted|certificate problem/i,
            /self[- ]signed certificate|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT/i,
            /unable to get (?:local )?issuer certificate|PKIX path building failed|SSLHandshakeException|CertificateException/i,
            /server gave HTTP response to HTTPS client/i,
            /first record does not look like a TLS handshake/i,
            /tls: (?:bad certificate|handshake failure|unknown certificate|unsupported|protocol version|no (?:application|supported)|internal error|unrecognized name|oversized|certificate required)/i,
            /remote error: tls:/i,
            /SSL(?:_ERROR)?:? ?(?:wrong version number|unsupported protocol|no alternative certificate)|ssl3_get_record:wrong version/i,
            /curl: \((?:51|58|59|60|77|83|90|91)\)/,
            /Certificate (?:verification failed|for .* (?:does not match|is not valid))|does not match certificate|no alternative certificate subject name|missing or has a certificate error/i,
            /The certificate (?:is|chain|of|issuer)/,
            /could not load TLS|could not read (?:ca )?certificate|private key does not match|failed to load keypair|system cert pool|failed to (?:load|read|append) (?:the )?(?:CA|TLS|client cert|root cert)\b|\bca(?:-cert)?\.(?:pem|crt): no such file/i,
        ],
        unless: /fulcio|rekor|sigstore|error dialing backend/i,
        cause: 'One side does not take the other\'s certificate, or one speaks TLS where the other does not.',
        hint: 'Give the builder the registry\'s CA certificate (buildkitd configuration), or mark the registry as plain http there; inside a step add the CA to the base image.',
    },
];

;// CONCATENATED MODULE: ./.build/failure/http-answer.js








/** undefined: neither status nor body tell more than the text. Status 0: no whole answer. */
function classifyAnswer({ status, body }, { text, stage }) {
    const words = `${body}\n${text}`;
    const limited = firstMatch(rateLimitRules, status === 429 ? `429 Too Many Requests\n${words}` : words);
    if (limited !== undefined && (status === 429 || status === 403 || status === 503))
        return limited;
    if (status === 0)
        return firstMatch([...tlsRules, ...registryRules], words) ?? unreachable;
    if (status >= 500 || status === 408 || status === 425)
        return status === 501 ? notSupported : status === 507 ? registryFull : unavailable(status);
    switch (status) {
        case 401:
            return /expired/i.test(words) ? expired : refusedLogin;
        case 403:
            return firstMatch(permissionRules, words) ?? (stage === 'push' || stage === 'publish' || stage === 'merge' || stage === 'preflight' ? mayNotWrite : mayNotRead);
        case 404:
            return firstMatch(blobRules, body) ?? notFound(stage);
        case 413:
            return tooLarge;
        case 405:
        case 415:
            return notSupported;
        default:
            return firstMatch([...blobRules, ...nameRules, ...mediaRules], words) ?? (status === 400 && (stage === 'merge' || stage === 'publish') ? notSupported : undefined);
    }
}
function notFound(stage) {
    switch (stage) {
        case 'push':
        case 'preflight':
        case 'login':
            return { class: 'name-invalid', transient: false, cause: 'The registry has no repository of this name and does not create it.', hint: 'Check the spelling of owner and image; create the repository first where the registry asks for it.' };
        case 'merge':
        case 'verify':
        case 'publish':
            return { class: 'manifest-merge', transient: 'maybe', cause: 'A manifest that was pushed can\'t be read (yet).', hint: 'Try again in a few seconds; if it stays so, the image was deleted or pushed under another name.' };
        case 'build':
        case 'setup':
        case 'github-api':
        case undefined:
            return { class: 'base-image-not-found', transient: false, cause: 'The image does not exist, or the login may not see it.', hint: 'Check name and tag; log in if the image is private.' };
    }
}
function unavailable(status) {
    return { class: 'registry-unavailable', transient: true, cause: `The service has a fault of its own (HTTP ${status}).`, hint: 'Try again in a moment; look at the service\'s status page if it stays so.' };
}
const unreachable = { class: 'registry-unavailable', transient: true, cause: 'The connection ended before a whole answer came.', hint: 'Try again; check the runner\'s network and proxy if it stays so.' };
const registryFull = { class: 'registry-unavailable', transient: 'maybe', cause: 'The registry has no storage left (HTTP 507).', hint: 'Have the registry\'s operator free storage, or raise the quota.' };
const expired = { class: 'auth-denied', transient: 'maybe', cause: 'The token expired.', hint: 'Try again with a fresh token; log in again if the stored one is old.' };
const refusedLogin = { class: 'auth-denied', transient: false, cause: 'The registry does not accept the login, or there is none.', hint: 'Log in to this registry with a current token; check that user name and token belong together.' };
const mayNotWrite = { class: 'package-permission', transient: false, cause: 'The login is good, but it may not write to this package.', hint: 'Grant packages: write, and give this repository the Write role in the package\'s settings.' };
const mayNotRead = { class: 'auth-denied', transient: false, cause: 'The login, or no login, may not do this.', hint: 'Log in with an account that has access, or make the image public.' };
const tooLarge = { class: 'blob-upload', transient: false, cause: 'The registry, or a proxy before it, takes nothing of this size (HTTP 413).', hint: 'Make the largest layer smaller, or raise the limit of the proxy.' };
const notSupported = { class: 'unsupported-media', transient: false, cause: 'The registry does not take this kind of manifest or request.', hint: 'Update the registry, or switch provenance, SBOM or OCI media types off.' };

;// CONCATENATED MODULE: ./.build/failure/log.js
// Which lines of a log can tell the cause: the failed step's and the last ones, without colours, time stamps and quoted
// commands. It names no cause. A quoted command may hold any word, `curl --connect-timeout` for one.
const longestText = 400_000;
const longestLine = 2_000;
const tailLines = 150;
/** The text as lines without decoration, at most its last 400,000 characters. */
function readLines(text) {
    return text.slice(-longestText).split(/\r?\n|\r/).map(cleanLine);
}
/** The views of a log that are searched one after the other: from the part that decides to the whole. */
function viewsOf(lines) {
    const relevant = withoutOtherSteps(fromLastStep(lines));
    const telling = relevant.filter((line) => !isNoise(line)).map(withoutCommand);
    return [telling.slice(-tailLines).join('\n'), telling.join('\n'), relevant.map(withoutCommand).join('\n')];
}
/** Colours, the runner's time stamp, over-long lines. */
function cleanLine(line) {
    const plain = line.replaceAll(/\u001B\[[\d;?]*[A-Za-z]/g, '').replace(/^\uFEFF?\d{4}-\d\d-\d\dT[\d:.]+Z /, '');
    return plain.length > longestLine ? `${plain.slice(0, longestLine / 2)} … ${plain.slice(-longestLine / 2)}` : plain;
}
/** The classic builder and Compose 1 number their steps in order and stop at the first that fails: what is before the last one went well. */
function fromLastStep(lines) {
    const last = lines.findLastIndex((line) => /^\s*Step \d+(?:\/\d+)? ?: /.test(line));
    return last > 0 && lines.slice(0, last).some((line) => /^\s*(?:Step \d+(?:\/\d+)? ?: |---> )/.test(line)) ? lines.slice(last) : lines;
}
/** `#12 ERROR:` names the step that failed: what other numbered steps printed is not the reason, nor what a step that ended well did. */
function withoutOtherSteps(lines) {
    const failed = stepsThat(lines, /^\s*#(\d+) (?:ERROR|CANCELED)/);
    const passed = stepsThat(lines, /^\s*#(\d+) (?:DONE|CACHED)\b/);
    return lines.filter((line) => {
        const step = /^\s*#(\d+) /.exec(line)?.[1];
        // `#0` is the prefix of a step's output in buildx's last block, not a step.
        if (step === undefined || step === '0' || failed.has(step))
            return true;
        return failed.size === 0 && !passed.has(step);
    });
}
function stepsThat(lines, ended) {
    return new Set(lines.flatMap((line) => ended.exec(line)?.[1] ?? []));
}
/** Lines that also stand in logs of builds that succeed, and buildx's excerpt of the Dockerfile. */
function isNoise(line) {
    return (/^\s*\d+ \| /.test(line) ||
        // Buildx's own warnings: a build that fails prints them after its error.
        /^\s*(?:- |=> WARN: |WARN: |\d+ warnings? found ?)(?:[A-Z][A-Za-z]+: |\(use docker|\s*$)/.test(line) ||
        // A terminal's list of steps, but not the failed one's line, nor what a step prints (`=> => # …`).
        /^\s*=> (?:CACHED |CANCELED )?\[/.test(line) ||
        /\bWARN(?:ING)?\b:? .*(?:local cache import|buildx: git was not found|current commit information|No output specified|will result in loading)/i.test(line) ||
        /\(\*service\)\.Write failed/.test(line) ||
        /##\[warning\]|^::warning/.test(line) && !/disk space/i.test(line));
}
/** The command of a RUN step is what the user wrote, not what went wrong. */
function withoutCommand(line) {
    return line
        .replace(/process "(\/dev\/\.buildkit_qemu_emulator )?.*" did not complete/, 'process "$1…" did not complete')
        .replace(/executor failed running \[.*\]:/, 'executor failed running […]:')
        .replace(/The command '.*' returned a non-zero/, "The command '…' returned a non-zero")
        .replace(/^(.*> (?:ERROR )?\[[^\]]*\] RUN) .*/, '$1 …')
        .replace(/^(\s*(?:#\d+ \[[^\]]*\]|Step \d+(?:\/\d+)? ?:) RUN) .*/, '$1 …');
}

;// CONCATENATED MODULE: ./.build/failure/retry-after.js
// How long a registry or API asks to wait, in its words. It does not judge whether to wait.
const unitSeconds = { 'µs': 0, us: 0, ns: 0, ms: 0.001, s: 1, second: 1, m: 60, minute: 60, h: 3600, hour: 3600 };
/** Whole seconds, at least 1; undefined when the text names none. "a few minutes" (GitHub's secondary limits) is 180. */
function retryAfterIn(text) {
    const [, header, unit = 's'] = /retry-after["']?[:=] ?["']?(\d+(?:\.\d+)?) ?(µs|us|ns|ms|s|m|h)?\b/i.exec(text) ?? [];
    if (header !== undefined)
        return seconds(header, unit);
    const [, amount, word = 's'] = /(?:try again|retry|wait)(?: in| after)? (\d+) ?(second|minute|hour)s?/i.exec(text) ?? [];
    if (amount !== undefined)
        return seconds(amount, word);
    return /(?:wait|again in) a few minutes/i.test(text) ? 180 : undefined;
}
function seconds(amount, unit) {
    return Math.max(1, Math.ceil(Number(amount) * (unitSeconds[unit.toLowerCase()] ?? 1)));
}

;// CONCATENATED MODULE: ./.build/failure/rules/guess.js
const failed = /error|fail|denied|cannot|can't|could ?n[o']t|unable|invalid|missing|not found|no such|unknown|unexpected|refused|require|must|unsupported|⨯|✘|❌/i.source;
/** The line tells of a failure, and of this topic. */
function about(topic) {
    return new RegExp(`^(?=.*(?:${failed})).*(?:${topic.source})`, 'im');
}
function guess(name, topic, cause, hint) {
    return { class: name, transient: false, any: [about(topic)], cause: `${cause} (a guess: the message is not known).`, hint };
}
const guessRules = [
    guess('attestation-sign', /\battest\w*|\bcosign|\bsigstore|\bprovenance|\bsbom\b|\bsignatures?\b|\bsigning\b/, 'It has to do with signing or attesting', 'Check the job\'s permissions (id-token, attestations) and the signing tool.'),
    guess('cache-failure', /cache[-_ ]?(?:from|to|export|import|service|entry|mount|backend|blob|record)|\bbuild cache\b|actions[/ ]cache/, 'It has to do with the build cache', 'Run once without the cache, or set ignore-error=true on cache-to.'),
    guess('tls-cert', /certificate|\btls\b|\bssl\b|\bca bundle/, 'It has to do with a certificate', 'Check the certificate of the server and the CAs that the builder knows.'),
    guess('secret-missing', /\bsecrets?\b|\bssh[- ](?:key|agent|forward)/, 'It has to do with a build secret or SSH key', 'Check that the secret is given under the id that the Dockerfile uses.'),
    guess('qemu-missing', /\bqemu\b|\bbinfmt|\bemulat/, 'It has to do with emulation', 'Set up QEMU for the platform, or use a native runner.'),
    guess('out-of-memory', /\bmemory\b|\bheap\b|\boom\b/, 'It has to do with memory', 'Give the build more memory.'),
    guess('auth-denied', /\blog ?in\b|credential|\bunauthori[sz]ed|authenticat|\btoken\b|password|\bdenied\b|forbidden/, 'It has to do with a login', 'Log in to the registry that the name points to, with a current token.'),
    guess('manifest-merge', /manifest (?:list|create|push|annotate)|image index|imagetools/, 'It has to do with the index of the platforms', 'Check that every platform was pushed, and that each part is a single image.'),
    guess('unsupported-media', /media ?type|\bmanifest\b|\boci\b.*\b(?:layer|format)/, 'It has to do with the kind of manifest', 'Switch provenance, SBOM or OCI media types off, or update the registry.'),
    guess('blob-upload', /\bblobs?\b|\blayers?\b|\bdigest\b|\bchecksum\b/, 'It has to do with a layer', 'Push or pull it again; build without cache if it stays so.'),
    guess('target-missing', /\btargets?\b|\bstages?\b/, 'It has to do with a stage or bake target', 'Check the name of the target.'),
    guess('context-missing', /\bdockerfile\b|\bcontainerfile\b|\bcontext\b/, 'It has to do with the Dockerfile or the context', 'Check out first; check context and file.'),
    guess('driver-feature-unsupported', /\bdriver\b|\bexporter\b|not supported|unsupported|\bbuildx\b|experimental|unimplemented/, 'This builder seems not to have what was asked for', 'Use a docker-container builder, or leave the option out.'),
    guess('builder-unavailable', /\bbuildkit|\bbuilder\b|\bdaemon\b|\bdockerd\b|containerd|\bpodman\b|\brunc\b|\bsession\b|\.sock\b/, 'It has to do with the builder or the engine', 'Check that it runs, and its log.'),
    guess('name-invalid', /\btags?\b|\breference\b|image name|repository name/, 'It has to do with the name of the image', 'Check the name and that no variable in it is empty.'),
    guess('base-image-not-found', /\bimages?\b|\bpull(?:ing)?\b|\bplatforms?\b/, 'It has to do with an image that is needed', 'Check name, tag and platform of FROM.'),
    guess('registry-unavailable', /\bregistry\b|https?:\/\/|\bpush(?:ing)?\b/, 'It has to do with the registry', 'See the registry\'s status page and the lines above.'),
];

;// CONCATENATED MODULE: ./.build/failure/rules/auth.js
const loginHint = 'Log in to the very registry that the name points to, with a current token that may push; check that user name and token belong together.';
/** A context or a module in a private Git repository. */
const gitLoginRules = [
    {
        class: 'auth-denied',
        transient: false,
        any: [/could not read (?:Username|Password) for/i, /terminal prompts disabled/i, /Authentication failed for 'https?:/i, /Permission denied \(publickey|ssh: unable to authenticate|Host key verification failed/i, /Invalid username or (?:password|token)/i, /Support for password authentication was removed/i, /(?:remote|ERROR): Repository not found/i],
        unless: /did not complete successfully|executor failed running|connection helper|command \[ssh/,
        cause: 'The Git server wants a login for this repository.',
        hint: 'Give the build a token for it (GIT_AUTH_TOKEN), or check out first and build with context: .',
    },
];
const authRules = [
    {
        class: 'auth-denied',
        transient: 'maybe',
        any: [/(?:fetch anonymous token|fetch oauth token|\/token\?).*: (?:unexpected status:? )?(?:(?:400 )?Bad Request|404 Not Found)/i],
        cause: 'The token service did not understand the request: often a proxy in between.',
        hint: 'Try again; check the proxy settings of a self-hosted runner.',
    },
    {
        class: 'auth-denied',
        transient: false,
        any: [/anonymous token.*\b40[13]\b/i],
        and: /exporting to|failed to push|pushing|%2Cpush|,push/i,
        cause: 'The push went out without any login.',
        hint: 'Add a login for this registry before the push.',
    },
    {
        class: 'auth-denied',
        transient: 'maybe',
        any: [/anonymous token: unexpected status: 40[13]/i, /load metadata for docker\.io.*/i],
        and: /(?:anonymous|oauth) token: unexpected status: 40[13]/i,
        cause: 'The registry\'s token service refused the login, or a request without one.',
        hint: 'Log in to the registry again; try once more if the image is public.',
    },
    {
        class: 'auth-denied',
        transient: false,
        any: [
            /failed to fetch (?:oauth|anonymous) token.*\b40[13]\b/i,
            /failed to authorize:.*\b40[13]\b/i,
            /access token has insufficient scopes/i,
            /insufficient_scope/i,
            /authorization (?:failed|status: 40[13])/i,
            /push access denied/i,
            /requested access to the resource is denied/i,
            /unauthorized: (?:authentication required|unauthenticated|incorrect username|access token|access to the requested|invalid|not authorized|authorization|project|The client|your)/i,
            /\bunauthori[sz]ed(?::|\s*$)/im,
            /\bUNAUTHORIZED\b/,
            /\bdenied: denied\b/i,
            /denied: (?:access forbidden|access denied|requested access|unauthenticated|failed to get)/i,
            /HTTP Basic: Access denied/i,
            /no basic auth credentials/i,
            /authentication (?:is )?required|missing username or secret|invalid status code from registry 401|supported auth scheme/i,
            /incorrect username or password|invalid (?:username|credentials|user name)|bad credentials|wrong (?:user|credentials)/i,
            /(?:username|password)(?: and (?:username|password))? required|must provide --?(?:username|password)|non[- ]TTY device|cannot perform an interactive login/i,
            /User cannot be authenticated|Unauthenticated request/i,
            /no credentials? (?:was |were )?(?:found|provided|stored)|credentials not found|error (?:getting|storing|saving|reading) credentials|missing credentials/i,
            /docker-credential-[\w-]+.*(?:not found|no such|error|exit status)/i,
            /(?:token|credentials|session|authorization token|login) (?:has |have |is |was )?expired/i,
            /(?:status(?: code)?:?|HTTP(?:\/\d(?:\.\d)?)?|error|code:?|response:?) ?401\b/i,
            /\b401 Unauthorized/i,
            /login attempt to \S+ failed|make sure your credentials|credentials? (?:could not|couldn't|cannot|can't) be (?:loaded|found|read)|could not load credentials|could not assume role|Unauthori[sz]ed for \S+/i,
            /Login (?:did not succeed|failed)/i,
            /ExpiredToken|UnrecognizedClientException|InvalidSignatureException|AADSTS\d+|security token included in the request/,
        ],
        unless: /did not complete successfully|executor failed running|returned a non-zero code/,
        cause: 'The registry does not accept the login, or there is none for it.',
        hint: loginHint,
    },
    {
        class: 'auth-denied',
        transient: false,
        any: [/\b403 \(?Forbidden/, /(?:status(?: code)?:?|HTTP|error|code:?) ?403\b/i, /^(?:.*: )?denied\.?\s*$/im, /\baccess (?:is )?(?:denied|forbidden)\b/i, /^(?:ERROR|Error|error)?:? ?denied:/im],
        unless: /did not complete successfully|executor failed running|returned a non-zero code|blob\.core\.windows\.net|fulcio|rekor|\/bin\/sh|service unavailable|\b50[0-4]\b/i,
        cause: 'The registry refuses the request: no login, or one without access.',
        hint: loginHint,
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/base-image.js
const baseImageRules = [
    {
        class: 'base-image-not-found',
        transient: 'maybe',
        any: [/create LLB definition: no match for platform in manifest sha256/i, /could not fetch content descriptor .*not found/i],
        cause: 'The base image has no build for this platform (yet), or a part of it is gone.',
        hint: 'Choose a tag that has this platform; wait and try again if the image is just being published.',
    },
    {
        class: 'base-image-not-found',
        transient: false,
        any: [
            /no match(?:ing manifest)? for (?:platform|\w+\/\w+|unknown)/i,
            /no matching manifest/i,
            /no (?:image|child|manifest) (?:found|with|matching).{0,60}(?:platform|architecture|arch|variant)|no image found in (?:image index|manifest list)/i,
            /(?:image(?:'s)? |its )platform .*does not match/i,
            /does not provide the specified platform/i,
            /pull access denied/i,
            /docker\.io\S*\/library\/.*UNAUTHORIZED: authentication required(?!.*push)/,
            /repository .{0,200}(?:not found|does not exist)(?! in the workspace)|does not exist or no pull access/i,
            /manifest(?: for \S+)? (?:unknown|not found)|MANIFEST_UNKNOWN|requested image not found/i,
            /(?:failed to resolve source metadata for|load metadata for|failed to resolve image|failed to load remote config|unable to find image|error resolving|retrieving image|getting image|reading manifest|initializing source|pulling image|failed to pull|failed to resolve reference|docker-image:\/\/)\b.*(?:not found|unknown(?! blob)|404)\b/i,
            /^(?:#\d+ )?(?:ERROR: )?(?:failed to (?:solve|build): )*(?:\S+: )?[\w.:-]+(?:\/[\w.-]+)+(?::[\w.-]+)?(?:@sha256:\w+)?: not found/im,
            /^(?:#\d+ )?ERROR: (?:failed to (?:build|solve): )*[\w.-]+:[\w.-]+: not found/im,
            /create LLB definition: \S+: not found|invalid from flag value/i,
            /content at https?:\/\/\S+ not found/i,
            /tag \S+ (?:does not exist|was not found|not found in repository)|image .{1,200} (?:not found|does not exist|could not be found)|no such image/i,
            /artifact .{1,200} not found/i,
            /short-name .*did not resolve|no unqualified-search registries/i,
            /(?:initializing source|reading manifest).*(?:\n.*)?requested access to the resource is denied/i,
        ],
        unless: /did not complete successfully|executor failed running|returned a non-zero code|secret|push access denied|No such image: \S*buildkit|OCI index found|failed to push|importing cache manifest|not found: not found.*cache/i,
        cause: 'The image does not exist in the registry, not for this platform, or the login may not see it.',
        hint: 'Check name, tag and platform of FROM (and the names of stages); log in if the image is private.',
    },
    {
        class: 'base-image-not-found',
        transient: false,
        any: [/^ERROR (?:\[\S+\] )?resolve image config for \S+\s*$/im],
        cause: 'The image named in the line "# syntax=" could not be read.',
        hint: 'Check its name and tag; log in if it is private; try again if the registry had a fault.',
    },
    {
        class: 'base-image-not-found',
        transient: false,
        any: [/load metadata for \S+(?![\s\S]*\b(?:40[13]|50\d|timeout|EOF|reset)\b)/i],
        and: /ERROR: .*not found/,
        cause: 'The image named in FROM does not exist in the registry.',
        hint: 'Check name, tag and platform of FROM; log in if the image is private.',
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/builder.js
const driverRules = [
    {
        class: 'driver-feature-unsupported',
        transient: false,
        any: [
            /(?:not|isn't|is not|aren't) (?:currently |yet )?supported (?:for|by|with|on) (?:the )?(?:current |default |legacy )?"?(?:docker|remote|kubernetes|docker-container|buildkit|buildkitd|containerd|builder|classic|legacy)\b/i,
            /not supported for the \w[\w-]* (?:driver|exporter)|feature is (?:currently )?not supported/i,
            /does(?: not|n't) (?:currently )?support (?:exporting|export|multi|cache|the|building|attest|loading|pushing|output|--|buildkit|provenance|sbom)/i,
            /failed to find driver|no valid drivers? found|unknown driver|driver .* (?:is )?not (?:supported|found)/i,
            /Switch to a different driver|switch to a different driver/,
            /requires? BuildKit|enable BuildKit|BuildKit is (?:not )?(?:currently )?(?:enabled|disabled|supported)|buildx component is missing|requires? (?:the )?buildx|buildx(?:'|")? is not a docker command|install(?:ed)? (?:the )?buildx/i,
            /unknown (?:shorthand )?flag|flag provided but not defined|unrecognized (?:option|argument)s?:? --/i,
            /only supported (?:on|with|by|in) (?:a )?(?:Docker|BuildKit|daemon|the)/i,
            /exporter "?[\w-]+"? could not be found|unknown exporter|exporter .*not (?:found|supported)/i,
            /(?:entitlement|security\.insecure|network\.host|device)\b.*(?:not allowed|is not (?:enabled|granted)|not granted)|granting entitlement|additional privileges requested/i,
            /unsupported (?:frontend|capability|feature|driver)|requested experimental feature|has been disabled on the build server|feature .* not (?:enabled|implemented)/i,
            /push and load may not be set together|cannot (?:be )?(?:used|specified|set) (?:together|with) .*(?:--load|--push|--output)|multiple (?:outputs|platforms|exporters) .*(?:not supported|unsupported|currently)/i,
            /can(?:'|no)t export (?:multiple|manifest)|(?:--load|--push|--output|--platform|--cache-to|--secret|--ssh).*(?:not supported|unsupported|requires|is only)/i,
            /attestations? (?:are|is) not supported/i,
            /unsupported compatibility-version|annotations (?:are )?not supported|network is not supported on|output (?:\w+ )?is not supported by|Docker Desktop unsupported|required device .* is not registered|multiple target platforms|not an allowed gateway source|development gateway|missing platforms mapping|cannot export (?:annotations|attestations|multiple)|host network support|source policies can not|(?:cannot|can't) (?:currently )?be used together|IP value for host-gateway|is (?:currently not|not currently) (?:supported|implemented)|\bv\d[\w.]*\+ is required|not compatible with (?:buildx|buildkit|docker)\b/i,
            /requesting privileges for|unknown API capability|(?:invalid|unknown) frontend|cannot use both|unable to upgrade to h2c(?!, received 5)|(?:are|is) mutually exclusive|can only be used with|conflicts with --/i,
            /containerd image store/i,
            /experimental (?:mode|features?) .*(?:enabled|required|disabled)|requires? (?:an? )?(?:newer|API version|at least)|(?:minimum|newer) (?:buildx|buildkit|docker|API) version|client version .* is too (?:old|new)/i,
        ],
        unless: /dockerfile parse error|did not complete successfully|executor failed running|certificate|daemon running\?|error during connect/i,
        cause: 'This builder, or this version of the tools, does not have what was asked for.',
        hint: 'Use a docker-container builder (docker buildx create --use), or leave the option out; update Docker, Buildx or BuildKit.',
    },
];
/** The client's own words when the connection to the builder breaks; a time-out or a reset in them is the builder's. */
const builderConnectionRules = [
    {
        class: 'builder-unavailable',
        transient: 'maybe',
        any: [/failed to register layer: .*invalid argument|runc did not terminate|mount already exists with name|\bopen \/var\/lib\/(?:docker|buildkit|containerd)\/(?!tmp\/)\S*: no such file/i, /frontend gateway\.v0: (?:exit code|runc|process)|unable to upgrade connection: container not found/i, /buildkitd? (?:crashed|did not|failed|could not|can't|cannot|is not)\b|(?:could not|failed to|cannot) (?:start|create|boot|reach) buildkit|apply(?:ing)? cgroup configuration|(?:mkdir|open) \/sys\/fs\/cgroup|set process label|failed to mount .*: operation not permitted|PermissionDenied desc = operation not permitted/i],
        cause: 'The builder did not start, or can\'t run a container on this machine.',
        hint: 'Look at the builder\'s log, check cgroups and privileges of the machine, then try again.',
    },
    {
        class: 'builder-unavailable',
        transient: true,
        any: [/failed to (?:receive|get) status: rpc error: code = Unavailable desc = (?!connection error)(?!all SubConns)/i, /failed to solve: Unavailable: (?:error reading|closing transport)/i],
        unless: /inline cache|no such file or directory|connection refused|permission denied/i,
        cause: 'The connection to the builder broke: it was stopped, restarted, or crashed.',
        hint: 'Try again; if it happens at the same place, look at the builder\'s log, its memory, and other jobs that use or remove it.',
    },
];
const builderRules = [
    {
        class: 'builder-unavailable',
        transient: false,
        any: [/no builder "?[^"\s]*"? found|no such builder|builder .{1,80} (?:not found|does not exist)/i, /received message larger than max|trying to send message larger than max/i, /existing instance for .* but no append mode|(?:context|endpoint) .* (?:not found|does not exist).*docker|context "[^"]*"(?: does)? not (?:found|exist)|no builder instance|unsupported (?:os|kernel)/i, /docker(?:\.exe)?: (?:command )?not found|executable file not found in \$PATH.*docker|"docker": executable file not found|docker: not found|unable to locate executable file: docker/i, /permission denied while trying to connect to the (?:Docker|docker)|docker\.sock: connect: permission denied/i, /has mismatched driver|failed to find instance|no remote endpoint|docker (?:context use|--context=)|buildkit configuration file|node "[^"]*" not found for|docker endpoint for|invalid endpoint address|unrecognized url scheme|invalid registry config/i, /could not create a builder instance|resolve docker endpoint|additional instance|cannot (?:use|find) builder|failed to (?:parse|load|read).*buildkitd\.toml|driver-opt|invalid (?:driver|buildkitd|builder)/i],
        cause: 'There is no such builder or engine here, this user may not use it, or it can\'t take this request.',
        hint: 'Create the builder first, or leave the builder input out; check that Docker is installed and that the user may open its socket.',
    },
    {
        class: 'builder-unavailable',
        transient: 'maybe',
        any: [/failed to (?:receive|get) status/],
        and: /inline cache|no such file or directory|connection refused|permission denied|frame too large/i,
        cause: 'The builder is not there, or crashed while it built.',
        hint: 'Check that the builder runs at this address, then try again; update Docker if it crashes at the same place.',
    },
    {
        class: 'builder-unavailable',
        transient: true,
        any: [
            /failed to (?:receive|get) status(?! for)/i,
            /code = Unavailable/i,
            /client connection is closing|stream terminated by RST_STREAM/i,
            /error reading from server|received prior goaway|graceful_stop|closing transport|transport is closing/i,
            /buildkitd? .*(?:was killed|has (?:stopped|exited)|died|crashed|is shutting down)|builder (?:was|has been) (?:removed|stopped|restarted)/i,
            /error during connect: .*(?:EOF|reset|timeout|closed)/i,
            /lost connection to (?:the )?(?:builder|buildkit|daemon)/i,
        ],
        unless: /pull access|https?:\/\/\S*\/v2\//,
        cause: 'The connection to the builder broke: it was stopped, restarted, or crashed.',
        hint: 'Try again; if it happens at the same place, look at the builder\'s log, its memory, and other jobs that use or remove it.',
    },
    {
        class: 'builder-unavailable',
        transient: 'maybe',
        any: [
            /cannot connect to the docker daemon|is the docker daemon running|docker daemon is not running|failed to connect to the docker API|error during connect|docker ?desktop is (?:unable|not)|dockerDesktopLinuxEngine|docker_engine/i,
            /(?:docker\.sock|containerd\.sock|buildkitd\.sock|buildkit.*\.sock|\/var\/run\/docker).*(?:connect|no such file|refused|EOF|timeout)/i,
            /dial (?:tcp|unix) \S*(?::237[56]|:1234|\.sock)/i,
            /error dialing backend|no active sessions?|session (?:\w+ )?(?:not found|finished|closed)|failed to get session|healthcheck failed/i,
            /cannot connect to podman|unable to connect to podman|podman\.sock|response from daemon: .*(?:container \w+ is not running|Conflict\. The container name)|another instance running/i,
            /could not connect to (?:unix|tcp):|attempting to connect to buildkitd|runc did not terminate/i,
            /frontend grpc server closed unexpectedly|exit code: \d+ .*frontend|failed to (?:load|start|run) (?:the )?(?:gateway|frontend)/i,
            /buildx-dl-bin|cli-plugins\/docker-buildx|booting buildkit|creating container buildx_buildkit|pulling image moby\/buildkit|buildx_buildkit_\S+.*(?:exited|not running|no such container|is not running|conflict)/i,
            /(?:no such container|container) ?:? ?\S*buildx_buildkit/i,
            /failed to list workers|listing workers|no worker (?:found|running|available)|waiting for (?:connection|buildkit|builder)|failed to (?:dial|connect to|initialize|boot|create) (?:gRPC|grpc|buildkit|the builder|builder|docker|the daemon)/i,
            /no nodes? (?:available|running)|expected \d+ replicas? to be ready|could not find .*(?:ready|running).*buildkit|timed out waiting for (?:buildkit|builder|the condition)/i,
            /failed to start (?:the )?(?:docker|daemon|dockerd|buildkitd|containerd)|dockerd? .*(?:exited|failed to start)|docker\.service/i,
            /(?:OCI runtime|oci runtime|runc) .*(?:buildkit|cgroup|mount|sysfs|proc)\b/i,
            /hcsshim::|failure in a Windows system call|Docker build ran into internal error|failed to create (?:shim|containerd task)|buildkit scheduler error|duplicate output \d|inconsistent graph state|(?:accessing|evaluating) released|failed to (?:create session|find any runtime plugins|call (?:info|diskusage|prune))|CNI setup error|no default worker|make sure (?:buildkitd|containerd) is running|failed to reach (?:the )?docker daemon/i,
            /requires (?:docker|kubernetes) API access|running buildkit pods|failed to connect to pod|pod \S+ does not have any container|failed to bootstrap|error for bootstrap|error while calling \w+Client|determine Kubernetes namespace|no (?:workers|drivers) available|check if Docker Desktop is running/i,
            /\brootlesskit\b|newuidmap|fuse-overlayfs.*(?:not found|failed)|failed to mount .*(?:overlay|buildkit)|buildkitd: /i,
            /ssh: (?:connect|handshake|Could not)|connection helper|command \[ssh /i,
            /No such image: \S*buildkit|Error response from daemon: .*(?:driver failed|network \S+ not found|cgroup|shim|containerd|driver "|endpoint with name)/i,
            /only one connection allowed|http2: frame too large|error reading preface|connection error: desc/i,
            /panic: runtime error|goroutine \d+ \[running\]/,
        ],
        unless: /did not complete successfully|executor failed running|returned a non-zero code|unable to start container process|starting container process|https?:\/\/(?!\S*:237[56])\S*\/v2\//,
        cause: 'The builder, or the Docker engine behind it, does not answer or did not start.',
        hint: 'Check that the engine runs and that the address of the builder is right, look at the builder container\'s log, then try again.',
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/cache.js
const dropCache = 'Run it again; set ignore-error=true on cache-to, or leave the cache out for one run, if it stays so.';
const cacheRules = [
    {
        class: 'cache-failure',
        transient: false,
        any: [
            /legacy service is shutting down|gha-cache-sunset/i,
            /failed to configure \S+ cache (?:exporter|importer)(?!.*(?:timeout|\b5\d\d\b|reset|EOF))/i,
            /unknown cache (?:exporter|importer)|unknown service containerd\.services\.content/i,
            /could not (?:read|find) .*index\.json|local cache import.*not found|(?:src|dest) (?:is )?required for (?:local|inline) cache|(?:ref|url|bucket|token|scope) (?:is |not |must be )?(?:required|set|empty|missing).* cache/i,
            /\bfor (?:s3|azblob|github actions|gha|remote) cache|(?:local|registry|inline|gha|s3|azblob) cache (?:importer|exporter)(?:\/importer)? requires|cache with type \w+ requires|duplicate cache exports|azure storage account/i,
            /cache\b.*\b(?:requires? ACTIONS_|without ACTIONS_)|ACTIONS_(?:CACHE_URL|RUNTIME_TOKEN|RESULTS_URL).*(?:not|missing|required|empty|unset)/i,
        ],
        cause: 'The build cache can\'t be used as it is configured: this cache, builder or token does not fit.',
        hint: 'Correct cache-from and cache-to, or leave them out; update Buildx and BuildKit for the GitHub cache service.',
    },
    {
        class: 'cache-failure',
        transient: 'maybe',
        any: [/=> ERROR (?:exporting|importing) .*cache/i, /error writing layer blob: Error\b/, /error writing manifest blob: .*\b4\d\d\b/, /failed to get record|lease "\w+": not found/i, /(?:exporting|export|push|write|writing).{0,30} cache\b.*(?:40[0135]|denied|unauthorized|forbidden)/i],
        cause: 'The cache server refused the upload.',
        hint: 'Set ignore-error=true on cache-to, or use another cache; check the server and its token.',
    },
    {
        class: 'cache-failure',
        transient: true,
        any: [
            /error (?:writing|committing|reserving) (?:layer blob|manifest blob|config blob|cache)/i,
            /artifactcache\.actions\.githubusercontent|_apis\/artifactcache|results-receiver\.actions|github\.actions\.results\.api|actions\.results\.api\.v1|productionresults\w*\.blob|acprodeus\w*\.blob/i,
            /blob\.core\.windows\.net/i,
            /GitHub Actions is temporarily unavailable|maximum timeout reached|failed to parse error response \d/i,
            /\bblob not found\b|blob sha256:\w+:? not found|error: failed to (?:get|load) (?:blob|cache)/i,
            /content digest sha256:\w+: not found|snapshot \S.{0,200} not found|snapshot .{0,200}does not exist|failed to (?:get|find) (?:cache record|ref|layer chain)|missing (?:content|cache) (?:blob|ref)|cache ref .* not found|restore missing snapshot|unlazy(?!.*unauthorized)|lazy blob .*(?:not found|failed)/i,
            /(?:error|failed to solve): (?:Internal: )?not[_ ]found\s*$/im,
            /failed to mount \S+ ?: \[?.*snapshots\//i,
            /failed to get state for index|failed to load ref|ref \S+ locked for|error in cache|parent snapshot/i,
            /(?:CreateCacheEntry|FinalizeCacheEntry|GetCacheEntryDownloadURL|unable to reserve cache|cache (?:service|server) (?:responded|returned|is))/i,
            /failed to (?:load|get|restore|save|upload|download|reserve|commit|import|export|parse|fetch) (?:the )?(?:build )?cache(?! key)\b/i,
        ],
        unless: /did not complete successfully|executor failed running/,
        cause: 'The cache service, or an entry of the cache, failed while it was read or written.',
        hint: dropCache,
    },
    {
        class: 'cache-failure',
        transient: 'maybe',
        any: [/> (?:exporting|importing) .{0,40}cache|exporting cache|importing cache manifest|exporting to GitHub Actions Cache|cache (?:export|import)/i],
        and: /^(?:#\d+ )?(?:error|ERROR)\b[\s\S]*cache|cache[\s\S]*^(?:#\d+ )?(?:error|ERROR)\b/im,
        unless: /did not complete successfully|executor failed running|docker driver|failed to push|exporting to image:|> \[|load metadata|legacy builder/,
        cause: 'Reading or writing the build cache failed.',
        hint: dropCache,
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/cancel.js
const whoStopped = 'Look for a newer run of the same concurrency group, the job\'s time-out, or a runner that was shut down; then run it again.';
const cancelRules = [
    {
        class: 'timeout-cancelled',
        transient: false,
        any: [/higher priority waiting request|Canceling since\b/i, /exceeded the maximum execution time|maximum execution time of \d+|job (?:has )?exceeded .*(?:time|timeout)|timed out after \d+ (?:minutes|hours)|execution took longer than|(?:due to|by|hit|reached) (?:the )?(?:build|job|step) time-?out/i],
        cause: 'The job was stopped on purpose: a newer run of its concurrency group, or its own time limit.',
        hint: 'Use one concurrency group per workflow, or raise timeout-minutes; find out what became slow.',
    },
    {
        class: 'timeout-cancelled',
        transient: 'maybe',
        any: [/received a shutdown signal|not acquired by Runner/i, /the operation was cancel+ed/i, /lost communication with the server/i, /(?:job|run|workflow|build|step|task)\b(?:.{0,30} (?:was|has been|is|got))? (?:cancel+ed|aborted|terminated)/i, /cancel(?:lation)? request received|received cancel/i, /code = Canceled .*(?:context cancel+ed|client connection is closing)/i, /Session terminated|got \d+ SIGTERM\/SIGINTs|runner .*(?:shutdown|shut down|terminated|preempted)|user request(?:ed)? cancel/i],
        cause: 'The job was cancelled, or its machine was stopped.',
        hint: whoStopped,
    },
];
const deadlineRules = [
    {
        class: 'timeout-cancelled',
        transient: 'maybe',
        any: [/context cancel+ed/i, /context deadline exceeded|DeadlineExceeded/i, /\bCancel+ed\b/, /(?:timed|time) ?out\b|timeout (?:exceeded|reached|expired)/i, /exit(?:ed)?(?: with)? (?:code|status):? (?:130|143|124)\b/i, /SIGTERM|SIGINT|interrupt(?:ed)?\b|signal: terminated/i],
        cause: 'Something was cancelled, or took longer than it was given.',
        hint: whoStopped,
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/dockerfile.js
const syntaxRules = [
    {
        class: 'target-missing',
        transient: false,
        any: [
            /target stage .*could not be found|target stage "?[^"]*"? (?:not found|could not)/i,
            /failed to (?:find|reach) (?:build )?(?:target|stage)|could not find any target|no (?:such )?(?:build )?(?:target|stage)s? (?:found|named|matching|specified)|(?:target|group) "?[\w*.-]+"? (?:was )?(?:not found|does not exist|could not be found|not defined)/i,
            /base name \(.*\) should not be blank|base name .* should not be/i,
            /failed to parse stage name|invalid stage|stage .{1,80} (?:not found|does not exist|could not be found)/i,
            /couldn't find (?:a )?bake definition|couldn't find.*(?:target|bake)|no bake (?:file|definition)|bake.*no such file/i,
            /could not match targets|no (?:build )?stage found|unknown (?:target|stage)\b(?!.*\bis unknown)/i,
            /failed to find group|invalid from flag value(?!.*(?:toomany|\b5\d\d\b|time-?out|unauthorized))|no such service|not contain (?:the )?(?:specified )?(?:target|stage)|open \S*(?:docker-bake|compose)\S*\.(?:hcl|json|ya?ml): no such file/i,
        ],
        unless: /did not complete successfully|executor failed running|docker\.io\/library\/\w+:latest.*not found/,
        cause: 'No stage or bake target of that name exists, or the name came out empty.',
        hint: 'Check the target\'s name, the bake files, and the build arguments that FROM uses (declared before the first FROM, and given a value).',
    },
    {
        class: 'secret-missing',
        transient: 'maybe',
        any: [/unable to lookup secret/i],
        cause: 'A secret that the build asks for was not given.',
        hint: 'Give the secret; runs of forks have none.',
    },
    {
        class: 'secret-missing',
        transient: false,
        any: [
            /secret "?[\w.${}-]+"?:? (?:is )?(?:not found|missing|not provided|is required|required)/i,
            /secret (?:ID|id) missing|missing (?!username).{0,20}secret|secrets? .{0,60}(?:not set|is empty|not (?:be )?found|does not exist|undefined|must be (?:set|provided))/i,
            /\/run\/secrets\/\S*.*(?:no such file|not found|can't open|cannot open|does not exist|cannot access)/i,
            /failed to stat (?!.*\/)[A-Z][A-Z0-9_]*: /,
            /(?:--secret|secret|secrets?-?(?:files|envs)?).*(?:invalid|could not be parsed|failed to parse|no such file)|invalid (?:secret|field).*secret/i,
            /(?:could not|unable to|failed to|cannot) (?:find|get|read|load|lookup|open|parse) (?:the )?(?:secret|ssh:)/i,
            /invalid secret size|unsupported (?:secret type|external secret)|failed to parse csv secret|must be declared before it can be overridden|failed to connect to ssh agent/i,
            /no configured known hosts forwarded|no such secret|no secret with|secret .{1,80} (?:no such|not exist)/i,
            /no (?:ssh|SSH) (?:handler|agent|key|sockets?)|unset ssh (?:agent|forward)|invalid empty ssh agent|SSH_AUTH_SOCK|ssh-auth\.sock|ssh-agent\.sock|\/run\/buildkit\/ssh_agent|ssh forward .*(?:not|default)|no SSH key "?default"? forwarded/i,
        ],
        unless: /dockerfile parse error/i,
        cause: 'A secret or SSH key that the build asks for was not given, or is empty.',
        hint: 'Give the build a secret of that id, from a variable or file that exists; runs of forks get no secrets.',
    },
    {
        class: 'lint-check',
        transient: false,
        any: [/lint violation found|(?:build |Dockerfile )?check(?:s)? (?:failed|found|complete).*(?:warning|violation|problem|error)|check=error=true/i, /docs\.docker\.com\/go\/dockerfile\/rule\//i, /\b(?:DL[34]\d{3}|SC[123]\d{3})\b/, /hadolint/i, /\d+ warnings? found/i, /^\s*(?:- )?(?:WARN(?:ING)?: )?(?:JSONArgsRecommended|StageNameCasing|FromAsCasing|NoEmptyContinuation|ConsistentInstructionCasing|DuplicateStageName|ReservedStageName|UndefinedArgInFrom|UndefinedVar|WorkdirRelativePath|MaintainerDeprecated|MultipleInstructionsDisallowed|LegacyKeyValueFormat|SecretsUsedInArgOrEnv|RedundantTargetPlatform|InvalidDefaultArgInFrom|FromPlatformFlagConstDisallowed|CopyIgnoredFile|InvalidDefinitionDescription|ExposeProtoCasing|ExposeInvalidFormat)\b/m],
        unless: /did not complete successfully|executor failed running|parse error|failed to (?:solve|push|build)(?!: (?:lint|failed to solve: lint))(?!.*lint violation)/i,
        cause: 'A check of the Dockerfile found something.',
        hint: 'Correct the lines that the rules name, or skip a rule with a line "# check=skip=RULE"; a warning alone fails no build.',
    },
    {
        class: 'dockerfile-syntax',
        transient: false,
        any: [
            /dockerfile parse error/i,
            /unknown instruction/i,
            /unexpected key .* for mount type|unknown flag: (?:mount|link|chmod|chown|from|parents|exclude|checksum|keep|start)|unknown flag --?(?:mount|link|chmod|chown|parents)/i,
            /(?:FROM|ARG|COPY|ADD|RUN|ENV|CMD|LABEL|EXPOSE|USER|VOLUME|WORKDIR|ENTRYPOINT|ONBUILD|SHELL|STOPSIGNAL|HEALTHCHECK|MAINTAINER) requires (?:either |at least |exactly )?\w+/,
            /syntax error - can't find =|can't find = in|must have two arguments|names can not be blank|unterminated heredoc|unknown type for healthcheck|can't have the form|missing mandatory equal sign/i,
            /When using (?:COPY|ADD) with more than one source/i,
            /no build stage in current context|the Dockerfile .*cannot be empty|file with no instructions|(?:failed to|could not|error) pars(?:e|ing) (?:the )?(?:dockerfile|containerfile)/i,
            /failed to (?:process|parse)(?! error response) "?.*"?: (?:unexpected|unsupported|missing|syntax|bad substitution|invalid)|unsupported modifier .* in substitution/i,
            /(?:first|only) (?:instruction|directive).*FROM|invalid (?:containerPort|instruction|flag|chmod|chown|mount|port|interval|duration)|duplicate name .*stage|circular dependency|Syntax error/,
            /(?:Invalid (?:expression|function|character|multi-line string|block definition|template|legacy)|Variables not allowed|Missing (?:newline|item|required)|Unclosed configuration block|Argument or block definition required|Unknown variable;)/,
            /failed to parse (?:docker-bake|compose|bake)|docker-bake\.\w+:\d+|Unsupported (?:block type|argument|attribute); |docker-bake\S*:\d+[,:]|parse bake definitions?|yaml: (?:line|unmarshal|did not|mapping|found)|additional propert|services\.\S+ (?:must|Additional)/i,
            /syntax error: |unexpected end of statement|duplicate name \S+(?:: invalid)?$|unknown mount type|unsupported mount type|(?:invalid|empty) key-value pair|unable to parse (?:json|yaml|hcl)|contains unsupported option|(?:type|dest) is required for (?:output|local exporter)|(?<!response body: )invalid character '[^<]' looking for beginning|expect(?:s|ed|ing) (?:key|k\d)=v\w*/im,
            /no FROM statement found|dockerfile contains no stages|parser directive can be used|invalid escape token|dockerfile line greater than|needs to be defined before current (?:stage|command)|variable expansion, define|variable expansion is not supported|checksum (?:can't be specified|requires HTTP)|source can't be a (?:URL|git ref) for|empty platform value|invalid (?:SOURCE_DATE_EPOCH|image-resolve-mode|netmode|boolean value)|arrays must be comprised of strings/i,
            /invalid (?:override|key \S+,|format for [\w-]+, expecting|service name)|matrix (?:must be a|values must|is not supported for)|name requires matrix|(?:variable|function|reference) cycle not allowed|(?:function|variable) "[^"]*" does not exist|cannot link to itself|^ERROR: unknown key: |unsupported type \w+ for (?:variable|CSV)|failed to parse \S+ as (?:number|bool|CSV|JSON)\b|empty compose file|unknown resource "|unexpected key '[^']*' in '|dest (?:file is required|cannot be stdout) for|empty BUILDKIT_SYNTAX/m,
            /Build failed: unexpected token|cyclic|infinite loop|(?:ONBUILD|RUN|COPY|ADD|FROM|ARG|ENV|LABEL|EXPOSE|USER|SHELL|CMD|ENTRYPOINT|VOLUME|WORKDIR) (?:isn't allowed|is not allowed|may not|can't be|cannot be|does not support|only supports)/,
            /invalid (?:platform|field|value|type|key=value|argument ")|must be a key=value pair|is not a valid platform|unknown operating system or architecture|unknown (?:platform|architecture)/i,
        ],
        unless: /did not complete successfully|executor failed running|returned a non-zero code|invalid reference format|valid repository\/tag|invalid (?:value|argument) "[^"]*" for (?:"?-t|flag -t)/,
        cause: 'The Dockerfile, the bake file or an option can\'t be understood.',
        hint: 'Correct the line that the message names: a continuation or quote before it, stray characters, line ends, heredocs, or a # syntax= line that is too old.',
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/emulation.js
const noEmulator = 'A program of another architecture was to run, and there is no emulator for it.';
const addEmulator = 'Set up QEMU for the platform (qemu: true), or use a runner of that architecture; check that FROM has the right platform.';
const emulatorRules = [
    {
        class: 'qemu-crash',
        transient: 'maybe',
        any: [
            /qemu: uncaught target signal/i,
            /QEMU internal SIG|Assertion failed: .*\bqemu\b/i,
            /\bqemu(?:-[\w-]+)?: .*(?:unhandled|assertion|segmentation|fatal|unimplemented|unsupported syscall|abort)/i,
            /\bqemu(?:-\w+)?(?:-static)?\b.*(?:core dumped|segmentation fault|SIGSEGV|SIGILL|SIGBUS|crash)/i,
            /tcg_.*assertion|\btcg\.c\b|\bqemu-?\w*: Unable to reserve/i,
        ],
        cause: 'The emulator crashed while it ran a program of another architecture.',
        hint: 'Try once more; then build that platform on a native runner, cross-compile on $BUILDPLATFORM, or use a newer QEMU or base image.',
    },
    {
        class: 'qemu-crash',
        transient: 'maybe',
        any: [/illegal instruction/i, /segmentation fault|\bsegfault\b|SIGSEGV|SIGILL|SIGBUS/i, /trace\/breakpoint trap|bus error|\bAborted\b.*core dumped/i, /exit code: (?:132|133|134|135|139)\b/],
        and: /buildkit_qemu_emulator|\bqemu\b|\[linux\/(?:arm|arm64|ppc64le|s390x|riscv64|386|mips\w*|loong64)\b/i,
        cause: 'A program crashed under emulation.',
        hint: 'Try once more; then build that platform on a native runner, or use a newer QEMU or base image.',
    },
    {
        class: 'qemu-missing',
        transient: false,
        any: [
            /exec format error|invalid ELF image/i,
            /(?:qemu|emulator)\S*: Could not open '\/lib\S*ld-/i,
            /cannot execute: .*qemu|^(?:#\d+ )?\s*(?:[\d.]+ )?Error while loading \/\S+: No such file/im,
            /cannot execute binary file/i,
            /ENOEXEC/,
            /qemu-\w+(?:-static)?['"]?:? (?:.*: )?(?:no such file|not found|cannot find)/i,
            /(?:no|missing|cannot find|unable to find)\b.*\b(?:qemu|binfmt)\b/i,
            /binfmt_misc.*(?:no such file|invalid argument|permission denied|not supported|operation not permitted)/i,
            /runtime executor.*does not support|no support for running .* platform|cannot run (?:.*)architecture/i,
            /rosetta error/i,
        ],
        cause: noEmulator,
        hint: addEmulator,
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/files.js
const contextRules = [
    {
        class: 'context-missing',
        transient: false,
        any: [
            /unable to prepare context/i,
            /failed to read dockerfile|failed to (?:open|find|stat|resolve) (?:the )?(?:dockerfile|containerfile)|cannot locate (?:specified )?dockerfile|(?:could not|cannot|can't|couldn't) (?:find|open|locate|read) .*(?:dockerfile|containerfile)|(?:dockerfile|containerfile)\S*:? .{0,30}(?:no such file|not found|does not exist|not exist)/i,
            /no such file or directory: '?\S*(?:dockerfile|containerfile)/i,
            /(?:lstat|stat|open|resolve ?:|evaluate symlinks).*\b(?:Dockerfile|Containerfile)\S*: (?:no such file|not a directory)/i,
            /resolve ?: (?:l?stat|CreateFile) .*(?:no such file|cannot find)|lstat \S*buildkit-mount\d+.*no such file|could not find (\S+): l?stat \1|CreateFile .*The system cannot find/i,
            /requires exactly 1 argument|requires 1 argument/i,
            /(?:build )?context\b.*(?:not found|does not exist|no such file|must be|is not a directory|outside|could not be)|path "[^"]*" not found/i,
            /the Dockerfile \(.*\) must be within the build context|forbidden path outside/i,
            /could not detect default (?:file|context)|no (?:Dockerfile|context) (?:found|specified|given)|failed to (?:load|transfer|send|solve context|get build context|sync) .*(?:context|local source)/i,
            /failed to fetch remote .*(?:not found|couldn't find|does not exist|invalid|no such)|failed to (?:load|fetch) (?:git|remote) (?:context|source)|failed to checkout remote|couldn't find remote ref|subdir .*not found/i,
            /^(?:#\d+ )?(?:.*\bERROR: |error: )?read \.?\S*: is a directory$/im,
            /uploading build context|specify a directory to build in path|invalid git context|unsupported context source|failed to get build context|use stdin for both|ambiguous Dockerfile source|specify build context|not url context/i,
            /failed to read (?:dockerignore|downloaded context)|does not contain ref \S+, output|default branch for repository|failed to update submodules|expected checksum to match|invalid git ref|failed to find git binary/i,
            /failed to evaluate path|valid path to a dockerfile|no context directory|failed to fetch remote|(?:invalid|bad) context/i,
            /(?:error checking context|error from sender|error gathering|can't stat|no permission to read)/i,
        ],
        unless: /did not complete successfully|executor failed running|returned a non-zero code|failed to (?:calculate checksum|compute cache key)|(?:COPY|ADD) failed|\.sock\b|docker endpoint|files used from context|snapshot .*does not exist|no active session|failed to mount|compose\S*\.ya?ml|docker-bake|\bca(?:-cert)?\.(?:pem|crt)|lstat \S*buildkit-mount\d+\/(?!Dockerfile)\S+: no such|could not read Username|Authentication failed|Permission denied \(publickey/,
        cause: 'There is no context or no Dockerfile at that place.',
        hint: 'Check out the repository before the build, and check the paths of context and file, their case, and what .dockerignore leaves out.',
    },
];
const missingHint = 'Check the path (relative to the context), its case, .dockerignore, and that the step or stage before has made it.';
/** A COPY or ADD by name: nothing else prints these, whatever words its path holds. */
const copyRules = [
    {
        class: 'missing-file',
        transient: false,
        any: [/^(?:.*\berror\b.* )?(?:COPY|ADD) failed\b/im, /failed to (?:calculate checksum of ref|compute cache key).*(?:"[^"]+":? not found|failed to walk)/i, /ERROR: "\/[^"]+" not found: not found/, /invalid response status 4(?:04|10)/, /building at STEP "(?:COPY|ADD)\b(?!.*(?:https?:|denied|timeout))/i, /failed to (?:solve|build): (?:failed to solve: )?lstat \S*buildkit-mount\d+\/\S+: no such file/i, /failed to get fileinfo for|(?:resolving src|copying src)\b.*no such file|no such file or directory: copy\b/i],
        cause: 'A COPY or ADD names a file that is not there: not in the context, ignored, or not made by the earlier stage.',
        hint: missingHint,
    },
];
const fileRules = [
    {
        class: 'missing-file',
        transient: false,
        any: [
            /failed to (?:calculate checksum of ref|compute cache key).*(?:not found|no such file|cannot|too many links|permission|invalid)/i,
            /(?:COPY|ADD) failed/i,
            /not found in build context|excluded by \.dockerignore|no source files were specified|no (?:such )?files? (?:found|matched|matching)|lstat .*: no such file/i,
            /cannot copy to non-directory|cannot (?:replace|overwrite) (?:to )?(?:directory|non-directory|a directory)|is not a directory|not a directory$/im,
            /(?:file|source|path|directory) .{0,200}(?:does not exist|not found|no such file)/i,
            /(?:copier|building at STEP "(?:COPY|ADD)).*(?:no such file|no items matching|not found)|no items matching glob|resolving .* for (?:copy|add)|error building image: .*(?:lstat|stat|copy)/i,
        ],
        unless: /did not complete successfully|executor failed running|returned a non-zero code|\/bin\/(?:ba)?sh|docker\.sock|resolve source metadata|building at STEP "RUN|resolve image config|OCI runtime/,
        cause: 'A COPY or ADD names a file that is not there: not in the context, ignored, or not made by the earlier stage.',
        hint: missingHint,
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/merge.js
const mergeRules = [
    {
        class: 'manifest-merge',
        transient: 'maybe',
        any: [/merging manifest list|imagetools (?:create|inspect)|docker manifest (?:create|push|annotate|inspect)|manifest-tool/i],
        and: /not found|manifest unknown|no such manifest|does not exist/i,
        unless: /no such manifest|resolve source metadata|\/dockerfile/i,
        cause: 'A part of the index, or the index itself, can\'t be read (yet).',
        hint: 'Check that every platform was pushed, and to this registry; try again in a few seconds if it was pushed just now.',
    },
    {
        class: 'manifest-merge',
        transient: false,
        any: [
            /is a manifest list\b/i,
            /no such manifest|not a manifest list|failed to put manifest .*manifest blob unknown/i,
            /(?:docker manifest|manifest create|manifest push|manifest annotate|manifest add).*(?:error|failed|not found|exit|denied|unknown|cannot)/i,
            /imagetools(?: create)?.*(?:error|failed|not found|exit|invalid)/i,
            /(?:refusing to (?:amend|create|overwrite)|existing manifest list)/i,
            /(?:duplicate|multiple) (?:manifests?|platforms?|descriptors?).*(?:index|manifest|platform)/i,
            /manifest (?:list|index) .*(?:incomplete|missing|not found|empty|does not (?:contain|exist|match)|mismatch)/i,
            /no (?:digests?|manifests?|sources?|repositories) (?:were |was )?(?:found|specified|given)/i,
            /(?:cannot|failed to|unable to|could not) (?:create|push|merge|assemble|combine|annotate) (?:the )?(?:multi-?arch |multi-?platform )?(?:manifests?(?: list)?|index|image index)\b/i,
            /@sha256:(?:\*|%s)/,
            /cannot infer repository|valid sources are digests|schema1 manifests are not allowed in|none of the manifests match|invalid descriptor|expected an OCI content descriptor|cannot filter platforms/,
            /source (?:references|repositories).*(?:differ|must|not allowed)|multiple repositories currently not supported/i,
        ],
        unless: /no matching manifest|no match for platform|failed to resolve source metadata|\b50[0-4]\b|connection reset|\bdenied\b|unauthorized|\b40[13]\b|timeout|\bEOF\b/i,
        cause: 'The platforms\' images could not be joined to one index.',
        hint: 'Check that every platform was pushed, by its digest and to this registry, and that each part is a single image: join with imagetools, or build the parts without provenance.',
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/resources.js
const diskRules = [
    {
        class: 'disk-full',
        transient: false,
        any: [
            /no space left on (?:the )?device/i,
            /\bENOSPC\b(?!.*file watchers)/,
            /disk quota exceeded/i,
            /(?:not|don't have) enough (?:free )?(?:disk )?space/i,
            /insufficient (?:free )?(?:disk )?space/i,
            /running out of disk space/i,
            /(?:disk|filesystem|device|volume|storage) is full\b/i,
            /no usable temporary directory found/i,
            /\bdisk full\b/i,
            /not enough space on the disk/i,
        ],
        cause: 'A disk is full: the runner\'s, or the builder\'s.',
        hint: 'Free disk space before this step, build one platform per job, or use a larger runner.',
    },
];
const networkDeviceRules = [
    {
        class: 'builder-unavailable',
        transient: true,
        any: [/failed to (?:create endpoint|add the host).*(?:cannot allocate memory|device or resource busy|file exists)/i, /(?:veth|sandbox|bridge).*cannot allocate memory/i],
        cause: 'The engine could not set up a container\'s network: a passing fault of the kernel, not a lack of memory.',
        hint: 'Try again; restart the engine or the machine if it stays so.',
    },
];
const memoryRules = [
    {
        class: 'out-of-memory',
        transient: 'maybe',
        any: [/received a shutdown signal/i],
        and: /(?:exit(?:ed with)? (?:code|status):?|code) 137\b/i,
        cause: 'The runner was stopped while the build ran: memory, a spot machine taken away, or a cancelled job.',
        hint: 'Run it again; if it happens at the same place, use a runner with more memory.',
    },
    {
        class: 'out-of-memory',
        transient: false,
        any: [
            /out of memory: kill/i,
            /\boom[-_ ]?kill/i,
            /\boomkilled\b/i,
            /memory cgroup out of memory/i,
            /killed (?:due to|because of) (?:memory|oom|out of memory)/i,
            /heap out of memory/i,
            /<--- Last few GCs --->|allocation failure; scavenge/i,
            /node::OOMErrorHandler|ReportOOMFailure|Fatal ?ProcessOutOfMemory|OOM (?:error|failure)/i,
            /(?:JavaScript|Node\.js) heap|Reached heap limit|<--- JS stacktrace --->/,
            /java\.lang\.OutOfMemoryError|GC overhead limit exceeded/,
            /insufficient memory for the Java Runtime Environment|Gradle build daemon disappeared unexpectedly/i,
            /(?:std::)?bad_alloc\b/,
            /virtual memory exhausted/i,
            /cannot allocate memory|can't allocate memory|could not allocate memory|failed to allocate memory|unable to allocate memory/i,
            /memory allocation of \d+ bytes failed/i,
            /^(?:#?\d+ )?(?:[\d.]+ )?(?:MemoryError|.*\bMemoryError:?\s*$)/m,
            /(?:LLVM ERROR|fatal error|fatal|error): (?:runtime: )?out of memory/i,
            /\bErrno 12\b|\bENOMEM\b/,
            /\bOutOfMemoryException\b/,
            /signal:? (?:killed|9\b|SIGKILL)|\bSIGKILL\b|terminated with signal 9|terminated by signal 9/i,
            /Killed \(program \w+\)|Killed signal terminated program/,
            /(?:exit(?:ed with)? (?:code|status):?|non-zero code:|errno|with code|exit value|Error) 137\b/i,
            /^(?:#\d+ )?(?:[\d.]+ )?(?:\S+: line \d+:\s+\d+ |make.*: |\/bin\/(?:ba)?sh: .*)?Killed\b[^:]{0,80}$/m,
            /^make.*\*\*\* .*\bKilled$/m,
            /\bout of memory\b|running out of (?:JVM )?memory|daemon disappeared unexpectedly/i,
        ],
        unless: /Out of memory.{0,20}(?:GPU|CUDA)/,
        cause: 'A process was killed, or gave up, for want of memory.',
        hint: 'Give the build more memory: a larger runner, fewer parallel jobs or platforms, a native runner instead of emulation, or a higher heap limit.',
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/signing.js
const signingRules = [
    {
        class: 'attestation-sign',
        transient: false,
        any: [
            /No credentials found for registry|identity token\b.*(?:malformed|missing|invalid|claims|expired)|expected .*claim/i,
            /ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)/,
            /(?:unable|failed) to get (?:an? )?(?:ID|OIDC) token|getIDToken|id-token: ?write|missing .*id-token/i,
            /id token issued by|ambient (?:OIDC )?(?:credentials?|token)|no (?:identity|ambient) token|expected "https:\/\/token\.actions/i,
            /no (?:matching )?(?:signatures|attestations)(?: found| matching|:)|none of the expected identities matched|failed to verify signature|invalid signature when validating/i,
            /Failed to persist attestation: (?:Resource|Feature|Not Found|Bad|Validation|Forbidden|Must)|Resource not accessible.*/i,
            /(?<!Rekor )transparency log|Signature already exists|tlog entry for|ExpiredIdentity|ExpiredCertificate|tlog entry - \(4/i,
            /Cosign is required|No attestation manifests found|Signing certificate (?:does not|subject)|ID Token field|unknown attestation type|failed to parse sbom|sbom (?:scanner|generator) cannot|invalid provenance|provenance SLSA version|may not (?:set|bundle) provenance|in-toto statement|scanner \S+ does not have cmd/i,
            /attestations? (?:are|is) not (?:available|enabled)|Feature not available|attest.*(?:subject|not (?:allowed|permitted)|403|404|forbidden|denied|invalid|requires?)/i,
            /subject[- ](?:digest|path|name|checksums?)\b.*(?:must|invalid|required|not)|accessing entity|entity not found/i,
            /(?:loading|reading|decrypt|parsing|getting).{0,20}(?:private key|cosign\.key|signer|key).*(?:fail|invalid|encrypted|no such|unsupported|not)|COSIGN_PASSWORD|cosign\.key|decrypt: encrypted/i,
        ],
        and: /attest|sign|tlog|subject|transparency|sigstore|cosign|fulcio|rekor|(?:id|identity)[- _]?token|oidc|provenance|sbom|scanner|in-toto/i,
        unless: /x509: .*unknown authority|(?:fulcio|rekor|sigstore|attest\w*|ID token)\b.*(?:socket hang up|timeout|timed out|\b50[0-4]\b|EOF|reset|ECONN|unavailable)/i,
        cause: 'The attestation or signature could not be made: the job has no identity token, or may not use the service.',
        hint: 'Give the job id-token: write and attestations: write; runs of forks get no identity token. Check the key or identity that is named.',
    },
    {
        class: 'attestation-sign',
        transient: true,
        any: [/fulcio|rekor|sigstore|timestamp\.githubapp|tuf-repo|tuf repo|signing ?cert|tlog entry|fetching timestamp|signed timestamp|signing bundle|^Error: signing |(?:get|fetch) (?:an? )?(?:ID|OIDC) token/im],
        unless: /resource temporarily unavailable|dial unix/i,
        and: /time-?d? ?out|\b50[0-4]\b|\b429\b|EOF\b|reset|ECONN|unavailable|EAI_AGAIN|socket hang up|deadline|bad gateway|internal server|INTERNAL_ERROR/i,
        cause: 'The signing service did not answer as it should.',
        hint: 'Try again in a moment: nothing has to be built or pushed again.',
    },
    {
        class: 'attestation-sign',
        transient: 'maybe',
        any: [
            /missing provenance for|Signing BuildKit \w+/i,
            /persist attestation/i,
            /\b(?:fulcio|rekor|sigstore)\b(?![-_])|\bTUF\b.*(?:error|fail|expired|invalid)/i,
            /cosign(?:-\w+)?\b.*(?:error|fail)|^Error: signing \S+|error signing|failed to (?:sign|attest|create attestation|generate (?:sbom|provenance|attestation))|attestation (?:failed|error)/im,
            /(?:creating|generating|uploading|pushing|attaching) (?:the )?(?:attestation|sbom|provenance|signature).*(?:fail|error)|(?:failed|error).*(?:attestation|sbom|provenance|signature)\b/i,
            /OCIError|buildkit-syft-scanner|sbom.*scanner/i,
        ],
        unless: /did not complete successfully: |missing signature key|resolve image config|load metadata|not supported|x509|\b401 Unauthorized|anonymous token|attestation-manifest|--provenance|failed to push/i,
        cause: 'The attestation or signature could not be made or stored.',
        hint: 'Try once more; then check the job\'s permissions, update BuildKit or the signing tool, or switch provenance or SBOM off.',
    },
];

;// CONCATENATED MODULE: ./.build/failure/rules/steps.js
const downloadHint = 'Try again; use the package manager\'s own retries, a mirror or a cache mount if it comes back.';
const localServer = /(?:localhost|127\.0\.0\.1|\[?::1\]?)(?::\d+)?\b.*(?:refused|reset|timed out)|(?:refused|reset|timed out).*(?:localhost|127\.0\.0\.1|::1)/i;
const runStep = /did not complete successfully|executor failed running|returned a non-zero code|> \[[^\]]*\] RUN|building at STEP "RUN/;
const networkStepRules = [
    {
        class: 'network-in-run',
        transient: 'maybe',
        any: [/Hash Sum mismatch(?!\s*\n?E: Some index)/i, /File has unexpected size/],
        unless: /E: Some index files failed/,
        cause: 'A downloaded package is not what its index says: damaged on the way, or a mirror that was just updated.',
        hint: downloadHint,
    },
    {
        class: 'network-in-run',
        transient: 'maybe',
        any: [/mirrorlist\.centos\.org|No URLs in mirrorlist|(?:^|\W)(?:ERROR|fetch): ?https?:\/\/\S*alpine\S*: (?:temporary error|network error)/im, /404 +Not Found \[IP/i],
        and: /resolve|temporary error|network error|404|No URLs in/i,
        unless: /E: Unable to locate package[\s\S]*404 +Not Found \[IP/,
        cause: 'A package mirror did not answer, or no longer exists.',
        hint: 'Try again; if it stays so, take a base image of a release that is still kept, or another mirror.',
    },
    {
        class: 'network-in-run',
        transient: true,
        any: [
            /npm (?:ERR!|error)\s+(?:code |network |errno )?.*(?:ECONNRESET|ETIMEDOUT|ESOCKETTIMEDOUT|EAI_AGAIN|ECONNREFUSED|ENOTFOUND|socket hang up|network (?:read|timeout|request))|FetchError:? .*(?:timeout|failed|reset)|ERR_SOCKET_TIMEOUT|ERR_PNPM_(?:META_FETCH_FAIL|FETCH_5|TARBALL)|There appears to be trouble with your network|error An unexpected error occurred: "https?:.*(?:ESOCKETTIMEDOUT|ETIMEDOUT|ECONNRESET|EAI_AGAIN|50[0-4])|RequestError:.*(?:ETIMEDOUT|ECONNRESET|ESOCKETTIMEDOUT|timed? ?out|getaddrinfo)/i,
            /^(?:#?\d+ )?(?:[\d.]+ )?(?:E|W|Err(?::\d+)?|Ign(?::\d+)?):? .*(?:Failed to fetch|Could not connect|Unable to connect|Cannot initiate the connection|Connection failed|Temporary failure resolving|Could not resolve ')/m,
            /Temporary failure (?:in name resolution|resolving)|Some index files failed to download/i,
            /(?:WARNING: Ignoring https?:\S+|fetch\S* https?:\S+|ERROR: \S+): (?:temporary error|IO ERROR|network error|network connection aborted|could not connect|operation timed out|DNS lookup error)/i,
            /urllib3|requests\.exceptions|HTTPS?ConnectionPool|IncompleteRead|Retrying \(Retry\(|NewConnectionError|ReadTimeoutError|ProtocolError|RemoteDisconnected|ConnectTimeoutError|MaxRetryError|urlopen error|http\.client\.|socket\.timeout/,
            /curl: \((?:5|6|7|16|18|28|35|52|55|56|92)\)|curl#\d+ - |\[curl|Curl error \((?:5|6|7|18|28|35|52|55|56|92)\)/i,
            /curl: \(22\).*(?:error: )?5\d\d|wget: (?:bad address|server returned error: HTTP\/1\.\d 5|can't connect|download timed out|unable to resolve)|ERROR 50[0-4]: |failed: (?:Connection (?:timed out|refused|reset)|Temporary failure|Name or service not known|Network is unreachable)\.?|unable to resolve host address/i,
            /fatal: unable to access .*(?:Could not resolve|Failed to connect|timed out|reset|Connection|returned error: 5|SSL_|gnutls|Empty reply|HTTP\/?2)|RPC failed; (?:curl|HTTP)|early EOF|fetch-pack: (?:unexpected|invalid)|remote end hung up unexpectedly|GnuTLS recv error|SSL_(?:ERROR_SYSCALL|read|connect)|ssh: connect to host \S+ port \d+: (?:Connection|Operation) timed out|kex_exchange_identification/i,
            /spurious network error|failed to (?:download|fetch|get) (?:from )?`?.*(?:timed? ?out|\bSSL|reset|\b50[0-4]\b|resolve|refused)|\[(?:6|7|28|35|52|55|56|92|16)\] |download of .* failed|error sending request for url|dns error|operation timed out|tcp (?:connect|open) error/i,
            /(?:proxy\.golang\.org|sum\.golang\.org|go: \S+|goproxy|go: downloading).*(?:timeout|reset|EOF|refused|50[0-4]|no such host|no route to host|cannot assign requested|stream error|INTERNAL_ERROR|i\/o|unreachable|server misbehaving|deadline)/i,
            /(?:Could not (?:transfer|GET|HEAD|download)|Failed to (?:transfer|download|read artifact)|Could not resolve artifact).*(?:timed? ?out|reset|refused|\b50[0-4]\b|Unknown host|PKIX|status code: 5|Remote host|Connection)|UnknownHostException|SocketTimeoutException|ConnectException|NoHttpResponseException|java\.net\.\w+Exception|Premature end of Content-Length|Gateway Time-?out.*maven|repo\.maven\.apache\.org.*(?:50[0-4]|timed)/i,
            /Errors? during downloading metadata|Cannot download repomd\.xml|Failed to download (?:metadata|packages)|No more mirrors to try|Cannot find a valid baseurl|Could(?:n't| not) (?:resolve|connect)(?: to)? (?:host|server|proxy|'\S+')|Could not retrieve mirrorlist|All mirrors were tried|(?:Timeout|Status code: 50\d) .*(?:mirror|repo)/i,
            /NU1301|Unable to load the service index|The SSL connection could not be established|HttpRequestException|The HTTP request to .* has timed out|Retrying 'FindPackagesById/i,
            /Gem::RemoteFetcher|Net::(?:Open|Read)Timeout|Bundler::(?:HTTP|Fetcher)|Could not fetch specs from|Could not reach host|SocketError|Errno::E(?:CONN|TIMED|HOST)\w+|Composer.*(?:timeout|curl error)|The "https?:\S+" file could not be downloaded|failed to open stream: (?:HTTP|Connection|php_network)|curl error \d+ while/i,
            /(?:getaddrinfo|connect|read|write|request to https?:\S+.*) (?:EAI_AGAIN|ENOTFOUND|ETIMEDOUT|ECONNRESET|ESOCKETTIMEDOUT|ECONNREFUSED)|EAI_AGAIN/,
            /CondaHTTPError|CONNECTION FAILED for url|Conda\w*Error.*(?:connection|timeout)|ReadTimeout|ConnectTimeout|Connection broken|HTTP 000/i,
            /^(?:#?\d+ )?(?:[\d.]+ )?\s*(?:Connection (?:failed|timed out)|5\d\d  \S.*|Could not resolve '\S+'|Error reading from server.*|Undetermined Error)(?: \[IP: .*)?\s*$/im,
            /wget: error getting response|wget: .*(?:reset|timed out|refused)/i,
            /^(?:#?\d+ )?(?:[\d.]+ )?\s*(?:Could not connect to|Unable to connect to|Cannot initiate the connection to) \S+:(?:\d+|https?)\b/im,
            /gpg: keyserver (?:receive|refresh|timed)|keyserver .*(?:timed out|failed|No data)|Network (?:is )?unreachable|Connection timed out(?: \[IP|\.)/i,
        ],
        unless: /(?:registry-1\.docker\.io|ghcr\.io|quay\.io)\/v2\/|https?:\/\/[^\s"]+\/v2\/|Error response from daemon|error during connect|command \[ssh|tls-cert|CERTIFICATE_VERIFY_FAILED|SSL certificate problem|127\.0\.0\.1|localhost|::1|failed to (?:copy|push|resolve source|authorize|do request|fetch oauth|fetch anonymous)|docker\.sock|buildkitd?\.sock/,
        cause: 'A download inside a build step failed for the network\'s sake.',
        hint: downloadHint,
    },
    {
        class: 'network-in-run',
        transient: 'maybe',
        any: [
            /connection (?:reset|timed out|refused|closed|aborted|failure)|reset by peer/i,
            /no such host|could not resolve|name resolution|Name or service not known|network is unreachable|No route to host|getaddrinfo/i,
            /i\/o timeout|TLS handshake timeout|Client\.Timeout|read timed out|operation timed out|context deadline exceeded|request timed? ?out|connect timed out/i,
            /\b50[0-4] (?:Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out)|(?:HTTP|status(?: code)?|returned error|HTTP\/\d(?:\.\d)?):? ?50[0-4]\b/i,
            /unexpected EOF|stream error: stream ID|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|socket hang up/,
        ],
        and: runStep,
        unless: localServer,
        cause: 'A build step failed after a connection of its own had failed.',
        hint: downloadHint,
    },
];
const stepRules = [
    {
        class: 'dockerfile-step-failed',
        transient: false,
        any: [
            /did not complete successfully/i,
            /executor failed running/i,
            /returned a non-zero code/i,
            /building at STEP "RUN|error building.*(?:RUN|failed to execute command)|failed to execute command: waiting for process to exit/i,
            /> \[[^\]]*\] RUN/,
        ],
        cause: 'A RUN step of the Dockerfile failed by itself.',
        hint: 'Read the step\'s own output above; try it where you work with docker buildx build for the same platform.',
    },
];
/** Words that programs print when they fail; asked last, since they may stand in any log. */
const programRules = [
    {
        class: 'dockerfile-step-failed',
        transient: false,
        any: [
            /npm (?:ERR!|error)|ELIFECYCLE|yarn(?: run)? .*error|error Command failed|ERR_PNPM_/i,
            /E: (?:Unable to locate package|Package .* has no installation candidate|Version .* was not found|Sub-process|The repository|Release file|Unmet|Unable to correct|Failed)|unsatisfiable constraints|unable to select packages|dpkg: error/,
            /No matching distribution|Could not find a version that satisfies|ResolutionImpossible|error: (?:subprocess|metadata|legacy)|ModuleNotFoundError|Failed building wheel|ERROR: Could not (?:build|install)/i,
            /make(?:\[\d+\])?: \*\*\*|ninja: build stopped|CMake Error|collect2: error|\bld: |error adding symbols|error\[E\d+\]|could not compile|undefined reference|fatal error: .*\.h|compilation (?:terminated|failed)|BUILD FAIL(?:URE|ED)|Execution failed for task|error TS\d+|error CS\d+|MSB\d{4}|panicked at|Traceback \(most recent/i,
            /(?:command|executable file) not found|: not found$|Permission denied|permission denied|no such file or directory|illegal instruction|segmentation fault|core dumped|bad interpreter/im,
            /^(?:#\d+ )?(?:[\d.]+ )?go: |requires go >=|curl: \(\d+\)|wget: |ERROR 40\d: |fatal: |error: exit status \d+$/im,
            /didn't complete successfully|working dir \S+ points to invalid target|unable to find (?:user|group) \S+: |externally-managed-environment|requires rustc|returned with error code (?!0\b)\d|failed to build ?: Build failed|executable file not found in \$PATH: unknown/,
            /exit(?:ed)?(?: with)? (?:code|status):? ?(?!0\b)\d+.*(?:RUN|step)|(?:RUN|step).*exit(?:ed)?(?: with)? (?:code|status):? ?(?!0\b)\d+|exit code: (?!0\b)\d+|OCI runtime (?:create|exec) failed|runc run failed|container_linux\.go|unable to start container process/i,
        ],
        cause: 'A program that the build ran failed by itself.',
        hint: 'Read its own output; correct the command, its file\'s rights, or the package that it names.',
    },
];

;// CONCATENATED MODULE: ./.build/failure/table.js



















const rules = [
    // What ends a build whatever else it says.
    ...diskRules, ...networkDeviceRules, ...emulatorRules, ...builderConnectionRules, ...memoryRules, ...cancelRules,
    // What the Dockerfile and the call of buildx say about themselves.
    ...syntaxRules, ...copyRules, ...driverRules, ...gitLoginRules, ...contextRules,
    // Services with words of their own.
    ...cacheRules, ...rateLimitRules, ...permissionRules, ...registryRequestRules, ...signingRules, ...tlsRules,
    // Inside a RUN step: before the registry's words, which any download prints too.
    ...networkStepRules, ...stepRules,
    ...missingRepositoryRules, ...mergeRules, ...baseImageRules, ...mediaRules, ...nameRules, ...blobRules, ...authRules,
    ...builderRules, ...registryRules,
    ...fileRules, ...deadlineRules, ...programRules,
];

;// CONCATENATED MODULE: ./.build/failure/classify.js






/** Always gives a class and never throws; the caller's answer of a registry, where there is one, decides first. */
function classify(evidence) {
    const found = (evidence.http === undefined ? undefined : classifyAnswer(evidence.http, evidence)) ?? classifyText(evidence.text) ?? classifyExit(evidence.exitCode) ?? guessFrom(evidence.text) ?? unknownFailure;
    const seconds = evidence.http?.retryAfterSeconds ?? retryAfterIn(`${evidence.http?.body ?? ''}\n${evidence.text.slice(-20_000)}`);
    const { class: name, transient, cause, hint } = found;
    return { class: name, transient, cause, hint, ...(seconds === undefined || transient === false ? {} : { retryAfterSeconds: seconds }) };
}
/** `unknown` is `false`: a retry is not known to help, and `maybe` would invite blind ones. */
const unknownFailure = {
    class: 'unknown',
    transient: false,
    cause: 'The text holds nothing that is known to be a cause.',
    hint: 'Read the lines above the first error; run again with debug logging to see more.',
};
/** By words alone: the part of the log that decides, then more and more of it. */
function classifyText(text) {
    for (const view of viewsOf(readLines(text))) {
        const rule = firstMatch(rules, view);
        if (rule !== undefined)
            return rule;
    }
    return undefined;
}
/** Only when nothing else tells: the topic of a line that speaks of a failure, near the end of the log. */
function guessFrom(text) {
    return firstMatch(guessRules, viewsOf(readLines(text))[0] ?? '');
}
/** 128 + the signal that ended the process (POSIX shells, docker). */
function classifyExit(exitCode) {
    if (exitCode === 137) {
        return {
            class: 'out-of-memory',
            transient: 'maybe',
            cause: 'The process was killed (exit code 137), most often for want of memory.',
            hint: 'Use a larger runner or build fewer things at once; run it again once to rule out that the machine was stopped.',
        };
    }
    if (exitCode === 130 || exitCode === 143) {
        return {
            class: 'timeout-cancelled',
            transient: 'maybe',
            cause: `The process was asked to stop (exit code ${exitCode}).`,
            hint: 'Look for a cancelled job, a newer run of the same concurrency group or a time-out, then run it again.',
        };
    }
    return undefined;
}


/***/ })

};
