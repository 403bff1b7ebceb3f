// Makes typed Inputs of what was given, or all problems at once. It fills in defaults that depend on other inputs;
// it touches nothing: environment and event are arguments.
import type { BuildInputs, BuilderInputs, CacheInputs, Compression, FleetInputs, Inputs, LimitInputs, PublishInputs, SecretInput } from '../domain/inputs.ts';
import type { Platform } from '../domain/platform.ts';
import type { Problem } from '../domain/problem.ts';
import { Secret } from '../domain/secret.ts';
import type { Trigger } from '../domain/trigger.ts';
import { readFlavor } from '../plan/metadata/flavor.ts';
import { readRunners } from '../legs/runner-table.ts';
import { readImages } from '../plan/metadata/images.ts';
import { readRules } from '../plan/metadata/rule-line.ts';
import { planSecrets } from './build-secrets.ts';
import { newBuilder } from './builder-settings.ts';
import { findContradictions } from './contradictions.ts';
import type { InputValues } from './input-table.ts';
import type { Libraries } from './libraries.ts';
import { planLogins } from './logins.ts';
import { readMetadataVariables } from './metadata-variables.ts';
import { choosePlatforms } from './platform-defaults.ts';
import { readTable } from './read-table.ts';
import { checkTimestamps } from './timestamps.ts';
import { findUnknownInputs } from './unknown-inputs.ts';

export type GivenInputs = {
  /** Name in lower case -> value as given (see inputsOf). */
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

export type ReadInputs = { readonly ok: true; readonly inputs: Inputs } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The problems are in this order: what is wrong in itself, unknown names, contradictions. Rules are read here only for
 * their problems, so that they come together with the others; what they yield is plan/'s. `libraries`: what the inputs ask for.
 */
export function readInputs({ inputs, environment }: GivenInputs, trigger: Trigger, libraries: Libraries): ReadInputs {
  const { values, problems: wrong } = readTable(inputs, libraries);
  const unknown = findUnknownInputs(inputs);
  const variables = readMetadataVariables(environment);
  const secrets = planSecrets(values, trigger);
  const logins = planLogins(values, trigger.run);
  const { platforms, warnings } = choosePlatforms(values, environment);
  const times = checkTimestamps(values, environment);
  const problems = [
    ...wrong,
    ...secrets.problems,
    ...logins.problems,
    ...times.problems,
    ...variables.problems,
    ...readRules(values.tags, libraries).problems,
    ...readImages(values.images).problems,
    ...readFlavor(values.flavor, libraries).problems,
    ...readRunners(values.runners).problems,
    ...unknown.problems,
    ...findContradictions(values, new Set(wrong.map(({ input }) => input))),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    inputs: {
      build: buildInputs(values, platforms, secrets.secrets),
      cache: cacheInputs(values),
      cacheMounts: { keep: values['cache-mounts'], ...given('image', values['cache-mounts-image']) },
      metadata: {
        images: values.images,
        tags: values.tags,
        flavor: values.flavor,
        labels: values.labels,
        annotations: values.annotations,
        sepTags: values['sep-tags'],
        sepLabels: values['sep-labels'],
        sepAnnotations: values['sep-annotations'],
        context: values['metadata-context'],
        ...variables.settings,
      },
      builder: builderInputs(values),
      emulation: { qemu: values.qemu, image: values['qemu-image'], platforms: values['qemu-platforms'] },
      login: { logins: logins.logins, scope: values.login, logout: values.logout },
      push: values.push,
      strategy: values.strategy,
      failFast: values['fail-fast'],
      dryRun: values['dry-run'],
      skipUnchanged: values['skip-unchanged'],
      publish: publishInputs(values),
      limits: limitInputs(values),
      fleet: fleetInputs(values),
      prune: { keepMs: values['keep-hours'] * 3_600_000 },
      resources: { freeDisk: values['free-disk'], ...given('minFreeDisk', values['min-free-disk']) },
      created: values.created,
      warnings: [...unknown.warnings, ...secrets.warnings, ...logins.warnings, ...warnings, ...times.warnings],
      ...given('maxParallel', values['max-parallel']),
      ...given('githubToken', values['github-token'] === undefined ? undefined : new Secret(values['github-token'])),
    },
  };
}

function buildInputs(values: InputValues, platforms: readonly Platform[], secrets: readonly SecretInput[]): BuildInputs {
  return {
    addHosts: values['add-hosts'],
    allow: values.allow,
    attests: values.attests,
    buildArgs: values['build-args'],
    buildContexts: values['build-contexts'],
    cacheFrom: values['cache-from'],
    cacheTo: values['cache-to'],
    load: values.load,
    noCache: values['no-cache'],
    noCacheFilters: values['no-cache-filters'],
    outputs: values.outputs,
    platforms,
    pull: values.pull,
    secrets,
    ssh: values.ssh,
    ulimit: values.ulimit,
    ...given('call', values.call),
    ...given('compression', compressionOf(values)),
    ...given('cgroupParent', values['cgroup-parent']),
    ...given('context', values.context),
    ...given('file', values.file),
    ...given('network', values.network),
    ...given('provenance', values.provenance),
    ...given('rewriteTimestamp', values['rewrite-timestamp']),
    ...given('sbom', values.sbom),
    ...given('shmSize', values['shm-size']),
    ...given('sourceDateEpoch', values['source-date-epoch']),
    ...given('target', values.target),
  };
}

function cacheInputs(values: InputValues): CacheInputs {
  return {
    backend: values.cache,
    mode: values['cache-mode'],
    maxSize: values['cache-max-size'],
    onRelease: values['cache-on-release'],
    ...given('scope', values['cache-scope']),
    ...given('key', values['cache-key']),
    ...given('image', values['cache-image']),
    ...given('folder', values['cache-folder']),
    ...given('timeoutMs', values['cache-timeout']),
  };
}

function compressionOf({ compression, ...values }: InputValues): Compression | undefined {
  if (compression === undefined) return undefined;
  return { type: compression, force: values['force-compression'], ...given('level', values['compression-level']) };
}

function builderInputs(values: InputValues): BuilderInputs {
  return {
    given: values.builder.filter((name) => name !== newBuilder),
    orNew: values.builder.includes(newBuilder),
    daemon: {
      mirrors: values['registry-mirrors'],
      authorities: values['registry-ca'],
      proxy: values.proxy,
      ...given('maxParallelism', values['max-parallelism']),
      ...given('maxStorage', values['builder-max-storage']),
    },
    driver: values.driver,
    driverOpts: values['driver-opts'],
    append: values.append,
    cleanup: values.cleanup,
    keepState: values['keep-state'],
    ...given('keptName', values['builder-name']),
    ...given('version', values['buildx-version']),
    ...given('buildkitdFlags', values['buildkitd-flags']),
    ...given('buildkitdConfig', values['buildkitd-config']),
    ...given('buildkitdConfigInline', values['buildkitd-config-inline']),
    ...given('endpoint', values.endpoint),
  };
}

function publishInputs(values: InputValues): PublishInputs {
  return {
    command: values.command,
    movingTags: values['moving-tags'],
    immutableTags: values['immutable-tags'],
    overwrite: values.overwrite,
    expectPublic: values['expect-public'],
    optionalPlatforms: values['optional-platforms'] ?? [],
    allowPlatformRemoval: values['allow-platform-removal'],
    ...given('maxSize', values['max-size']),
    ...given('maxSizeGrowth', values['max-size-growth']),
    ...given('digests', values.digests),
    ...given('source', values.source),
    ...given('to', values.to),
  };
}

function fleetInputs(values: InputValues): FleetInputs {
  return {
    runners: values.runners,
    groupSize: values['group-size'],
    handOver: values['hand-over'],
    bakeTargets: values['bake-targets'],
    changedOnly: values['changed-only'],
    allOrNothing: values['all-or-nothing'],
    ...given('role', values.role),
    ...given('expected', values.expected),
    ...given('leg', values.leg),
    ...given('records', values.records),
    ...given('imagesFile', values['images-file']),
  };
}

function limitInputs(values: InputValues): LimitInputs {
  return {
    ...given('totalMs', values.timeout),
    ...given('platformMs', values['platform-timeout']),
    ...given('idleMs', values['idle-timeout']),
  };
}

/** A property that is left out when there is no value, as exactOptionalPropertyTypes wants it. */
function given<Name extends string, T>(name: Name, value: T | undefined): Partial<Record<Name, T>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, T>);
}
