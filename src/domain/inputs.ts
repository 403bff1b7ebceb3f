// The action's inputs after parsing: strict types, defaults filled in, empty values left out. Made only by inputs/.
import type { Digest } from './digest.ts';
import type { ImageName } from './image-ref.ts';
import type { Platform } from './platform.ts';
import type { Secret } from './secret.ts';
import type { TagName } from './tag-name.ts';

/** What build-push-action takes, under its names in camelCase. Lists hold lines as given, trimmed, without empty ones. */
export type BuildInputs = {
  readonly addHosts: readonly string[];
  readonly allow: readonly string[];
  readonly attests: readonly string[];
  readonly buildArgs: readonly string[];
  readonly buildContexts: readonly string[];
  readonly cacheFrom: readonly string[];
  readonly cacheTo: readonly string[];
  readonly call?: string;
  /** Absent: as BuildKit does by default. */
  readonly compression?: Compression;
  readonly cgroupParent?: string;
  readonly context?: string;
  readonly file?: string;
  readonly load: boolean;
  readonly network?: string;
  readonly noCache: boolean;
  readonly noCacheFilters: readonly string[];
  readonly outputs: readonly string[];
  readonly platforms: readonly Platform[];
  readonly provenance?: string;
  readonly pull: boolean;
  /** Absent: as `sourceDateEpoch` has it. */
  readonly rewriteTimestamp?: boolean;
  readonly sbom?: string;
  readonly secrets: readonly SecretInput[];
  readonly shmSize?: string;
  /** Seconds since 1970, or the commit's time. */
  readonly sourceDateEpoch?: 'commit' | number;
  readonly ssh: readonly string[];
  readonly target?: string;
  readonly ulimit: readonly string[];
};

/** How the layers of a published image are compressed. `force`: those of base images too. */
export type Compression = { readonly type: 'gzip' | 'zstd' | 'estargz' | 'uncompressed'; readonly level?: number; readonly force: boolean };

/** One line of `secrets`, `secret-envs` or `secret-files`. */
export type SecretInput =
  | { readonly from: 'value'; readonly id: string; readonly value: Secret }
  | { readonly from: 'environment'; readonly id: string; readonly variable: string }
  | { readonly from: 'file'; readonly id: string; readonly path: string };

/** What metadata-action takes: lines as given, read by plan/. */
export type MetadataInputs = {
  readonly images: readonly string[];
  readonly tags: readonly string[];
  readonly flavor: readonly string[];
  readonly labels: readonly string[];
  readonly annotations: readonly string[];
  readonly sepTags: string;
  readonly sepLabels: string;
  readonly sepAnnotations: string;
  readonly context: 'workflow' | 'git';
  /** DOCKER_METADATA_PR_HEAD_SHA, DOCKER_METADATA_SHORT_SHA_LENGTH, DOCKER_METADATA_ANNOTATIONS_LEVELS. */
  readonly prHeadSha: boolean;
  readonly shortShaLength: number;
  readonly annotationLevels: readonly AnnotationLevel[];
};

export type AnnotationLevel = 'manifest' | 'index' | 'manifest-descriptor' | 'index-descriptor';

/** What setup-buildx-action takes. */
export type BuilderInputs = {
  /** Builders that are there already, in the order of trying. Empty: one of the run's own. */
  readonly given: readonly string[];
  /** When none of `given` is up, one of the run's own. */
  readonly orNew: boolean;
  /** Of a builder of the run's own that is kept; absent: the runner's. */
  readonly keptName?: string;
  readonly daemon: DaemonInputs;
  readonly version?: string;
  readonly driver: 'docker-container' | 'docker' | 'remote' | 'kubernetes';
  readonly driverOpts: readonly string[];
  readonly buildkitdFlags?: string;
  readonly buildkitdConfig?: string;
  readonly buildkitdConfigInline?: string;
  readonly endpoint?: string;
  readonly append: readonly NodeInput[];
  readonly cleanup: boolean;
  readonly keepState: boolean;
};

/** What the BuildKit daemon of the run's own builder is told (docs.docker.com/build/buildkit/toml-configuration). */
export type DaemonInputs = {
  readonly mirrors: readonly RegistryMirrors[];
  /** `file`: PEM, a path as given. */
  readonly authorities: readonly { readonly registry: string; readonly file: string }[];
  readonly maxParallelism?: number;
  /** Bytes, or a share of the disk like `50%`. */
  readonly maxStorage?: number | `${number}%`;
  readonly proxy: 'auto' | 'off';
};

/** `address`: a host with port and path where it has them. */
export type RegistryMirrors = { readonly registry: string; readonly mirrors: readonly { readonly address: string; readonly http: boolean }[] };

/** One entry of the YAML list `append`. */
export type NodeInput = {
  readonly name?: string;
  readonly endpoint?: string;
  readonly driverOpts: readonly string[];
  readonly buildkitdFlags?: string;
  readonly platforms?: string;
};

/** What setup-qemu-action takes. */
export type EmulationInputs = {
  readonly qemu: 'auto' | 'true' | 'false';
  readonly image: string;
  readonly platforms: readonly string[];
};

export type RegistryLogin = { readonly registry: string; readonly username: string; readonly password: Secret };

/** What login-action takes. `logins` has the default login to GHCR already in it where there is a token. */
export type LoginInputs = {
  readonly logins: readonly (RegistryLogin & { readonly given: 'by-input' | 'by-default' })[];
  /** `job` keeps the login for the job's later steps, until post. */
  readonly scope: 'step' | 'job';
  readonly logout: boolean;
};

/** How tags may move, and what must hold before one does. */
export type PublishInputs = {
  readonly command: 'publish' | 'rollback' | 'promote' | 'prune';
  readonly movingTags: 'guard' | 'force' | 'off';
  /** Glob patterns of tags that never move, besides full versions. */
  readonly immutableTags: readonly string[];
  /** An immutable tag may be given to another image. */
  readonly overwrite: boolean;
  readonly expectPublic: boolean;
  readonly optionalPlatforms: readonly Platform[];
  /** A missing optional platform may go although the tag carries it today. */
  readonly allowPlatformRemoval: boolean;
  /** Compressed bytes a platform. */
  readonly maxSize?: number;
  /** Against the tag's current image, a platform: a share (0.1 for 10 %) or compressed bytes. */
  readonly maxSizeGrowth?: { readonly share: number } | { readonly bytes: number };
  /** Platforms that are pushed by digest already: nothing is built. */
  readonly digests?: ReadonlyMap<Platform, Digest>;
  /** promote: the image to promote, by tag or digest. `image` absent: the first of `images`. */
  readonly source?: { readonly image?: ImageName; readonly reference: Digest | TagName };
  /** rollback: the digest to go back to; absent: the one before the present. */
  readonly to?: Digest;
};

/** Milliseconds; absent: no limit. */
export type LimitInputs = { readonly totalMs?: number; readonly platformMs?: number; readonly idleMs?: number };

/** Bytes that must stay free; absent: no limit. */
export type ResourceInputs = {
  readonly minFreeDisk?: number;
  /** Toolchains of a hosted runner may be removed. */
  readonly freeDisk: boolean;
};

/** The build cache of our own; with cache-from or cache-to it stays out. */
export type CacheInputs = {
  readonly backend: 'auto' | 'gha' | 'registry' | 'local' | 'off';
  readonly mode: 'max' | 'min';
  /** Tells several builds of one image apart. */
  readonly scope?: string;
  readonly key?: KeyTemplate;
  /** Where the registry cache is; absent: beside the first image. */
  readonly image?: ImageName;
  /** A folder that the machine keeps, for the local cache. */
  readonly folder?: string;
  /** Bytes. */
  readonly maxSize: number;
  /** Milliseconds for saving it; absent: no limit. */
  readonly timeoutMs?: number;
  readonly onRelease: boolean;
};

/** Cache mounts (`RUN --mount=type=cache`) that are kept between runs. */
export type CacheMountInputs = {
  /** A list: ids or targets. */
  readonly keep: 'auto' | 'off' | readonly string[];
  /** Carries their content in and out; absent: the base image of the stage. */
  readonly image?: string;
};

/** A text with checksums of files in it. Patterns are relative to the workspace. */
export type KeyTemplate = readonly (string | { readonly checksum: readonly string[] })[];

/** The part of this job in a run on several machines. Texts are read by legs/, hand-over/ and images/. */
export type FleetInputs = {
  /** Absent: the step does everything itself. */
  readonly role?: 'plan' | 'build' | 'merge';
  readonly runners: readonly string[];
  readonly groupSize: number;
  readonly handOver: 'auto' | 'artifact' | 'outputs';
  readonly expected?: string;
  readonly leg?: string;
  readonly records?: string;
  readonly imagesFile?: string;
  readonly bakeTargets: readonly string[];
  readonly changedOnly: boolean;
  readonly allOrNothing: boolean;
};

/** `keepMs`: manifests of the registry cache that changed within so many milliseconds stay. */
export type PruneInputs = { readonly keepMs: number };

export type Inputs = {
  readonly build: BuildInputs;
  readonly cache: CacheInputs;
  readonly cacheMounts: CacheMountInputs;
  readonly metadata: MetadataInputs;
  readonly builder: BuilderInputs;
  readonly emulation: EmulationInputs;
  readonly login: LoginInputs;
  readonly push: 'auto' | 'true' | 'false';
  readonly strategy: 'auto' | 'per-platform' | 'single';
  /** Platforms at once; absent: all. */
  readonly maxParallel?: number | 'auto';
  readonly resources: ResourceInputs;
  readonly failFast: boolean;
  readonly dryRun: boolean;
  /** Take an image of the same content instead of building it again. */
  readonly skipUnchanged: boolean;
  readonly publish: PublishInputs;
  readonly limits: LimitInputs;
  readonly prune: PruneInputs;
  readonly fleet: FleetInputs;
  /** `created` of labels and annotations: the commit's time, or the clock as metadata-action has it. */
  readonly created: 'commit' | 'now';
  readonly githubToken?: Secret;
  /** What was left out or filled in though it was given otherwise: sentences for the log. */
  readonly warnings: readonly string[];
};
