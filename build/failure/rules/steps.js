const downloadHint = 'Try again; use the package manager\'s own retries, a mirror or a cache mount if it comes back.';
const localServer = /(?:localhost|127\.0\.0\.1|\[?::1\]?)(?::\d+)?\b.*(?:refused|reset|timed out)|(?:refused|reset|timed out).*(?:localhost|127\.0\.0\.1|::1)/i;
const runStep = /did not complete successfully|executor failed running|returned a non-zero code|> \[[^\]]*\] RUN|building at STEP "RUN/;
export const networkStepRules = [
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
export const stepRules = [
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
export const programRules = [
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
