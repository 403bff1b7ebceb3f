// The builder or the engine behind it: not there, not started, gone while the build ran; and what a driver can't do.
import type { Rule } from '../rule.ts';

export const driverRules: readonly Rule[] = [
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
export const builderConnectionRules: readonly Rule[] = [
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

export const builderRules: readonly Rule[] = [
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
