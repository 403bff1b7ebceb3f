// Every input of action.yml and how it is read, one line each; a test holds the two together.
// What inputs mean together is contradictions.ts's, what they come to is inputs.ts's.
import { cacheMounts } from './cache-mounts.ts';
import { builderNodes } from './builder-nodes.ts';
import { builderName, registryAuthorities, registryMirrors, storageLimit } from './builder-settings.ts';
import { commentedLines, items, lines, optionLines, ruleLines } from './lists.ts';
import { platformList } from './platform-list.ts';
import { choice, countFrom1, countOr, countOrAuto, flag, optionalChoice, optionalCount, optionalFlag, optionalLevel, optionalText, separator, textOr } from './reading.ts';
import { imageSource, optionalDigest, optionalImage, platformDigests } from './image-lines.ts';
import { keyTemplate } from './key-template.ts';
import { duration, growth, size, sizeOr, sizeOrOff } from './quantities.ts';
import { registryAuth } from './registry-auth.ts';
import { secretFiles, secretValues, secretVariables } from './secret-lines.ts';
import { sourceDateEpoch } from './timestamps.ts';

export const inputTable = {
  // What to build (build-push-action).
  context: optionalText,
  file: optionalText,
  target: optionalText,
  platforms: platformList,
  'build-args': lines,
  'build-contexts': lines,
  secrets: secretValues,
  'secret-envs': secretVariables,
  'secret-files': secretFiles,
  ssh: items,
  'cache-from': lines,
  'cache-to': lines,
  'no-cache': flag(false),
  'no-cache-filters': items,
  pull: flag(false),
  attests: lines,
  provenance: optionalText,
  sbom: optionalText,
  'add-hosts': items,
  allow: items,
  'cgroup-parent': optionalText,
  network: optionalText,
  'shm-size': optionalText,
  ulimit: lines,
  // Cache.
  cache: choice(['auto', 'gha', 'registry', 'local', 'off'], 'auto'),
  'cache-mode': choice(['max', 'min'], 'max'),
  'cache-scope': optionalText,
  'cache-key': keyTemplate,
  'cache-image': optionalImage,
  'cache-folder': optionalText,
  'cache-max-size': sizeOr(2e9),
  'cache-timeout': duration(5 * 60_000),
  'cache-on-release': flag(true),
  'cache-mounts': cacheMounts,
  'cache-mounts-image': optionalText,
  // Where the result goes.
  push: choice(['auto', 'true', 'false'], 'auto'),
  load: flag(false),
  outputs: lines,
  compression: optionalChoice(['gzip', 'zstd', 'estargz', 'uncompressed']),
  'compression-level': optionalLevel,
  'force-compression': flag(false),
  call: optionalText,
  // Names, tags, labels (metadata-action).
  images: ruleLines,
  tags: ruleLines,
  flavor: ruleLines,
  labels: commentedLines,
  annotations: commentedLines,
  'sep-tags': separator('\n'),
  'sep-labels': separator('\n'),
  'sep-annotations': separator('\n'),
  'metadata-context': choice(['workflow', 'git'], 'workflow'),
  created: choice(['commit', 'now'], 'commit'),
  'source-date-epoch': sourceDateEpoch,
  'rewrite-timestamp': optionalFlag,
  // Registries (login-action).
  registry: optionalText,
  username: optionalText,
  password: optionalText,
  'registry-auth': registryAuth,
  login: choice(['step', 'job'], 'step'),
  logout: flag(true),
  'github-token': optionalText,
  // The builder (setup-buildx-action).
  builder: items,
  driver: choice(['docker-container', 'docker', 'remote', 'kubernetes'], 'docker-container'),
  'driver-opts': optionLines,
  'buildkitd-flags': optionalText,
  'buildkitd-config': optionalText,
  'buildkitd-config-inline': optionalText,
  'registry-mirrors': registryMirrors,
  'registry-ca': registryAuthorities,
  'max-parallelism': optionalCount,
  'builder-max-storage': storageLimit,
  proxy: choice(['auto', 'off'], 'auto'),
  endpoint: optionalText,
  append: builderNodes,
  'buildx-version': optionalText,
  cleanup: flag(true),
  'keep-state': flag(false),
  'builder-name': builderName,
  // Emulation (setup-qemu-action).
  qemu: choice(['auto', 'true', 'false'], 'auto'),
  'qemu-image': textOr('docker.io/tonistiigi/binfmt:latest'),
  'qemu-platforms': items,
  // How tags move.
  'moving-tags': choice(['guard', 'force', 'off'], 'guard'),
  'immutable-tags': items,
  overwrite: flag(false),
  'expect-public': flag(false),
  'optional-platforms': platformList,
  'allow-platform-removal': flag(false),
  'max-size': size,
  'max-size-growth': growth,
  // Resources of the runner.
  'min-free-disk': sizeOrOff(1e9),
  'free-disk': flag(false),
  'max-parallel': countOrAuto,
  // Many machines, many images.
  role: optionalChoice(['plan', 'build', 'merge']),
  runners: lines,
  'group-size': countFrom1(1),
  'hand-over': choice(['auto', 'artifact', 'outputs'], 'auto'),
  expected: optionalText,
  leg: optionalText,
  records: optionalText,
  'images-file': optionalText,
  'bake-targets': items,
  'changed-only': flag(false),
  'all-or-nothing': flag(false),
  config: optionalText,
  environment: optionalText,
  // How this action goes about it.
  strategy: choice(['auto', 'per-platform', 'single'], 'auto'),
  'fail-fast': flag(false),
  'dry-run': flag(false),
  'skip-unchanged': flag(false),
  timeout: duration(undefined),
  'platform-timeout': duration(undefined),
  'idle-timeout': duration(30 * 60_000),
  command: choice(['publish', 'rollback', 'promote', 'prune'], 'publish'),
  'keep-hours': countOr(24),
  digests: platformDigests,
  source: imageSource,
  to: optionalDigest,
} as const;

export type InputName = keyof typeof inputTable;

/** The type of each input's value. */
export type InputValues = { readonly [Name in InputName]: (typeof inputTable)[Name]['absent'] };

export const inputNames: readonly string[] = Object.keys(inputTable);

/** No problem ever shows what these were given. */
export const secretInputs: ReadonlySet<string> = new Set<InputName>(['secrets', 'secret-envs', 'secret-files', 'password', 'registry-auth', 'github-token']);
