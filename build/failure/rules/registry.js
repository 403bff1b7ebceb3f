const again = 'Try again in a moment; look at the service\'s status page and the runner\'s network if it stays so.';
/** One line that names a registry and a passing fault of the network or of the server: asked before logins and builders. */
export const registryRequestRules = [
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
export const registryRules = [
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
