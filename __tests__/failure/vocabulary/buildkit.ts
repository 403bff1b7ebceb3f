// What BuildKit's solver, caches, exporters, sources and daemon say, with arguments of our own.
import { wording, type Wording } from './wording.ts';

const failed = 'ERROR: failed to solve: ';

export const buildkitWords: readonly Wording[] = [
  wording('cache-failure', false, failed, [
    'failed to configure s3 cache exporter: bucket ($AWS_BUCKET) not set for s3 cache', 'region ($AWS_REGION) not set for s3 cache',
    'either ${BUILDKIT_AZURE_STORAGE_ACCOUNT_URL} or account_url attribute is required for azblob cache', 'failed to configure gha cache importer: token not set for github actions cache',
    'url not set for github actions cache', 'failed to parse timeout for github actions cache', 'local cache importer requires src', 'local cache exporter requires dest', 'registry cache exporter requires ref', 'registry cache importer requires ref',
    'cache with type gha requires token parameter or $ACTIONS_RUNTIME_TOKEN', 'cache with type gha requires url parameter to be set', 'unknown cache exporter: "redis"', 'unknown cache importer: redis', 'duplicate cache exports [gha]',
    'invalid configuration for remote cache, OCI mediatypes are required for image-manifest cache format', 'local cache exporter/importer requires session', 'missing signature for github actions cache', 'azure storage account url provided is not a valid url',
  ]),
  wording('cache-failure', true, failed, [
    'error writing layer blob: failed to copy: context deadline exceeded', 'error writing config blob: EOF', 'failed to restore missing snapshot abc: no blob available', 'failed to load cache manifest v1: EOF', 
    'failed to get state for index 0 on def', 'failed to prepare ab as cd: parent snapshot ab does not exist: not found', 'failed to load cache result for sha256:0a', 'failed to stat snapshot ab: not found',
  ]),
  wording('cache-failure', 'maybe', ' => ', ['ERROR exporting cache', 'ERROR importing cache manifest from r.example/o/a:cache']),
  wording('blob-upload', 'maybe', failed, [
    'failed to compute cache key: failed to commit: unexpected commit size 10, expected 12: failed precondition', 'failed to push r.example/o/a:1: failed commit on ref "layer-sha256:0a": unexpected commit digest sha256:0b, expected sha256:0a: failed precondition',
    'got EOF, expected sha256:0a (10 bytes), got sha256:0b (5 bytes)', 'failed to extract layer sha256:0a: archive/tar: invalid tar header',
  ]),
  wording('driver-feature-unsupported', false, failed, [
    'cannot export multiple platforms without multi-platform enabled', 'unable to export multiple refs, missing platforms mapping', 'cannot export annotations with "oci-mediatypes=false"', 'cannot export attestations with "oci-mediatypes=false"',
    'index annotations not supported for single platform export', 'exporter "zip" could not be found', 'docker exporter does not currently support exporting manifest lists', 'no host network support on this platform', 'bridge network is not supported on windows yet',
    'invalid frontend: dockerfile.v9', 'source policies can not be set for worker', 'output directory is not supported by image exporter', 'both file and store output is not supported by oci exporter',
  ]),
  wording('qemu-missing', false, failed, ['no support for running processes with linux/arm64 platform, supported: linux/amd64', 'runtime executor does not support linux/arm64']),
  wording('builder-unavailable', 'maybe', failed, [
    'buildkit scheduler error: return leaving incoming open. Please report this with BUILDKIT_SCHEDULER_DEBUG=1', 'failed to get edge: inconsistent graph state in edge a b 1', 'frontend grpc server closed unexpectedly', 'accessing released result', 'duplicate output 0', 'rpc error: code = PermissionDenied desc = operation not permitted', 'failed to read dockerfile: failed to mount /tmp/buildkit-mount1: [{Type:bind Source:/x/snapshots/snapshots/2 Options:[rbind ro]}]: operation not permitted', 'no active session for abc: context deadline exceeded',
    'session healthcheck failed', 'failed to create session', 'failed to find any runtime plugins', 'CNI setup error: plugin type="bridge" failed', 'no worker found, rebuild the buildkit daemon?', 'no default worker',
  ]),
  wording('builder-unavailable', 'maybe', 'buildkitd: ', [
    'could not lock /run/user/1000/buildkit/buildkitd.lock, another instance running?', 'rootless mode requires to be executed as the mapped root in a user namespace; you may use RootlessKit for setting up the namespace', 'snapshotter doesn\'t exist on "/run/x.sock" (Do not include \'unix://\' prefix)', 'failed to connect client to "/run/containerd/containerd.sock" . make sure containerd is running',
  ]),
  wording('builder-unavailable', 'maybe', 'error: ', ['failed to dial "/run/buildkit/buildkitd.sock" . make sure buildkitd is running: context deadline exceeded', 'failed to list workers: Unavailable: connection error: desc = "transport: error while dialing: dial unix /run/buildkit/buildkitd.sock: connect: no such file or directory"', 'failed to call info: Unavailable']),
  wording('auth-denied', false, failed, ['failed to handle basic auth because missing username or secret', 'failed to find supported auth scheme: digest', 'server message: insufficient_scope: authorization failed', 'failed to authorize: failed to fetch oauth token: unexpected status: 401 Unauthorized']),
  wording('tls-cert', false, 'ERROR: ', ['failed to read CA file: /etc/ca.pem', 'failed to load keypair for r.example', 'could not read ca certificate: open /certs/ca.pem: no such file or directory', 'could not read certificate/key: tls: private key does not match public key', 'failed to append ca certs', 'unable to get system cert pool']),
  wording('base-image-not-found', false, failed, ['r.example/o/base:9: not found', 'x.example/o/a@sha256:0a: no match for platform in manifest: not found']),
  wording('unsupported-media', false, failed, ['invalid ambiguous manifest and manifest list', 'mediaType in manifest does not match manifest contents', 'encountered unknown type text/html; children may not be fetched', 'unknown layer compression type', 'unsupported or uninferrable manifest type']),
  wording('name-invalid', false, failed, ["can't push tagged ref r.example/o/a:1 by digest", 'failed to parse r.example/O/a: invalid reference format: repository name (O/a) must be lowercase']),
  wording('missing-file', false, failed, ['failed to compute cache key: failed to calculate checksum of ref a::b: "/app": not found', 'invalid response status 404', 'failed to compute cache key: failed to walk /x: lstat /x: no such file or directory', 'lstat /var/lib/buildkit/tmp/buildkit-mount1/x: no such file or directory']),
  wording('attestation-sign', false, failed, ['invalid provenance SLSA version: 9', 'invalid provenance type int', 'provenance SLSA version cannot be empty', 'frontend may not set provenance attestations', 'cannot decode in-toto statement', 'failed to parse sbom generator A B', 'sbom generator cannot be empty']),
  wording('dockerfile-step-failed', false, failed, ['process "/bin/sh -c make" did not complete successfully: exit code: 2', 'executor failed running [/bin/sh -c make]: exit code: 2', 'working dir /app points to invalid target', 'process "/bin/sh -c x" did not complete successfully: exit code: 127']),
];
