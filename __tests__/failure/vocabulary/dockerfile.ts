// What BuildKit's Dockerfile frontend (frontend/dockerfile, frontend/dockerui) says of a Dockerfile, with arguments of our own.
import { wording, type Wording } from './wording.ts';

export const dockerfileWords: readonly Wording[] = [
  wording('dockerfile-syntax', false, 'ERROR: failed to solve: dockerfile parse error on line 2: ', [
    'unknown instruction: RUM', 'unknown flag: --chmood', 'Duplicate flag defined: from', 'missing a value on flag: from',
    'expecting boolean value for flag link, not: maybe', 'ENV must have two arguments', 'ENV names can not be blank',
    'Bad input to ENV, too many arguments', "Syntax error - can't find = in \"A\". Must be of the form: name=value",
    'COPY requires at least two arguments, but only one was provided. Destination could not be determined',
    'SHELL requires the arguments to be in JSON form', 'USER requires exactly one argument', 'FROM requires either one or three arguments',
    "Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed", "FROM isn't allowed as an ONBUILD trigger", 'Unknown type "GET" in HEALTHCHECK (try CMD)',
    'Missing command after HEALTHCHECK CMD', 'HEALTHCHECK NONE takes no arguments', 'Interval "interval" cannot be less than 1ms',
    'VOLUME specified can not be an empty string', 'COPY cannot accept a heredoc as destination', 'invalid containerPort: web', 'invalid proto: htt',
    'invalid name for build stage: "1st", name can\'t start with a number or contain symbols',
    "unexpected key 'src2' for mount type 'bind'", "invalid field 'ro=' must be a key=value pair", 'unsupported mount type "caches"',
    'unsupported sharing value "all"', 'secret mount should not have a from', 'invalid secret mount. one of source, target required',
    'ssh does not support source', 'mode not allowed for "bind" type mounts', 'invalid network mode "wlan"', 'security "trusted" is not valid',
  ]),
  wording('dockerfile-syntax', false, 'ERROR: failed to solve: ', [
    'the Dockerfile cannot be empty', 'file with no instructions', 'determining starting point for build: no FROM statement found', 'dockerfile contains no stages to build', 'unterminated heredoc',
    'no build stage in current context', 'only one escape parser directive can be used', "invalid escape token '-' does not match ` or \\",
    'dockerfile line greater than max allowed size of 65535', 'circular dependency detected on stage: app',
    'cannot copy from stage "late", it needs to be defined before current stage "early"',
    "'${BASE}' doesn't support variable expansion, define alias stage instead",
    'variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a workaround',
    "checksum can't be specified for COPY", 'checksum requires HTTP(S) or Git sources', "source can't be a URL for COPY", "source can't be a git ref for COPY",
    'failed to parse platform linux/x/y/z: "linux/x/y/z": unknown operating system or architecture: invalid argument',
    'failed to process "${A:~b}": unsupported modifier (~) in substitution', 'failed to process "\\"a": unexpected end of statement while looking for matching double-quote',
    "failed to process \"${A/b\": syntax error: missing '/' in ${}", "invalid chmod parameter: '9x'. it should be octal string and between 0 and 07777",
    'empty platform value from expression $P', 'invalid SOURCE_DATE_EPOCH: today', 'when using JSON array syntax, arrays must be comprised of strings only',
    'invalid image-resolve-mode: soon', 'invalid netmode lan', 'invalid boolean value for multi-platform: si',
  ]),
  wording('lint-check', false, 'ERROR: failed to build: failed to solve: ', ['lint violation found for rules: StageNameCasing']),
  wording('target-missing', false, 'ERROR: failed to solve: ', ['target stage "prod" could not be found', 'base name (${BASE}) should not be blank', 'invalid stage index 7']),
  wording('secret-missing', false, 'ERROR: failed to solve: ', ['secret ID missing for "TOKEN" environment variable', 'secret npm: not found', 'no SSH key "default" forwarded from the client', 'no configured known hosts forwarded from the client', 'unset ssh forward key default', 'invalid secret size 600000']),
  wording('context-missing', false, 'ERROR: failed to solve: ', [
    'failed to read dockerfile: open Dockerfile.prod: no such file or directory', 'failed to resolve dockerfile', 'failed to read dockerignore patterns: open .dockerignore: permission denied',
    'failed to read downloaded context', 'invalid git context https://git.example/o/r.git#a:b:c', 'unsupported context source ftp for base', 'invalid context name A B: invalid reference format',
    'failed to load cache key: repository does not contain ref v9, output: ""', 'could not find default branch for repository: https://git.example/o/r.git',
    'failed to load cache key: failed to checkout remote https://git.example/o/r.git: exit status 1', 'failed to load cache key: failed to update submodules for https://git.example/o/r.git',
    'failed to load cache key: expected checksum to match 1234abcd, got 9876fedc', 'failed to load cache key: invalid git ref "-x"', 'failed to load cache key: failed to find git binary', 'copying sources: uploading build context: exit status 1', 'TypeError: You must specify a directory to build in path', 'failed to load cache key: subdir lib: not found',
  ]),
  wording('driver-feature-unsupported', false, 'ERROR: failed to solve: ', [
    'granting entitlement security.insecure is not allowed by build daemon configuration', 'network.host is not allowed', 'device x.example/gpu is requested by the build but not allowed',
    'required device "x.example/gpu" is not registered', 'returning multiple target platforms is not allowed', "'x.example/frontend' is not an allowed gateway source",
    'development gateway is no longer supported', 'device feature is only supported in Dockerfile frontend 1.14.0-labs or later', 'unsupported compatibility-version 40: upgrade buildkit (max supported: 20)',
  ]),
  wording('attestation-sign', false, 'ERROR: failed to solve: ', ['unknown attestation type "slsb"', 'failed to parse sbom scanner A: invalid reference format', 'sbom scanner cannot be empty', 'scanner x.example/scan does not have cmd']),
];
