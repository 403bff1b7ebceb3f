// A build as it is asked for and what came of it. Argument vectors are made of a BuildRequest in build/, nowhere else.
import type { ActionError } from './action-error.ts';
import type { Digest } from './digest.ts';
import type { ImageName } from './image-ref.ts';
import type { Compression } from './inputs.ts';
import type { Annotation } from './metadata.ts';
import type { Platform } from './platform.ts';

/** Where the build context comes from, and the sentence that the log says of it. */
export type BuildSource = { readonly context: string; readonly kind: 'checkout' | 'git' | 'given'; readonly reason: string };

/** Where the result goes. */
export type BuildTarget =
  /** Pushed by digest to every image's repository: no tag exists until publish. `alsoLoad`: and into the engine, under these tags. */
  | { readonly to: 'digest'; readonly images: readonly ImageName[]; readonly alsoLoad?: readonly string[] }
  /** An OCI layout folder a platform, uploaded by digest by ourselves (the docker driver can't push by digest). */
  | { readonly to: 'layout'; readonly images: readonly ImageName[]; readonly alsoLoad?: readonly string[] }
  | { readonly to: 'load'; readonly tags: readonly string[] }
  | { readonly to: 'outputs'; readonly outputs: readonly string[]; readonly tags: readonly string[] }
  | { readonly to: 'call'; readonly call: string }
  /** Built and dropped: a pull request's check. */
  | { readonly to: 'nowhere' };

/** A secret as buildx gets it: a 0600 file of ours or the user's, or a variable's name. */
export type SecretSource =
  | { readonly id: string; readonly src: string }
  | { readonly id: string; readonly env: string };

/** All that one `docker buildx build` call needs. */
export type BuildRequest = {
  readonly builder: string;
  /** One platform with per-platform, all with single; empty: the builder's own. */
  readonly platforms: readonly Platform[];
  readonly source: BuildSource;
  readonly file?: string;
  readonly target?: string;
  readonly destination: BuildTarget;
  readonly metadataFile: string;
  /** Of the layers of an image that is pushed or laid out. */
  readonly compression?: Compression;
  /** Times in its layers are made no later than SOURCE_DATE_EPOCH. */
  readonly rewriteTimestamp?: true;
  /** Folder of the layout with destination `layout`. */
  readonly layoutFolder?: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Only those that this call can carry (an index exists only with `single`). */
  readonly annotations: readonly Annotation[];
  readonly buildArgs: readonly string[];
  readonly buildContexts: readonly string[];
  readonly secrets: readonly SecretSource[];
  readonly ssh: readonly string[];
  readonly cacheFrom: readonly string[];
  readonly cacheTo: readonly string[];
  readonly attests: readonly string[];
  readonly addHosts: readonly string[];
  readonly allow: readonly string[];
  readonly cgroupParent?: string;
  readonly network?: string;
  readonly noCache: boolean;
  readonly noCacheFilters: readonly string[];
  readonly pull: boolean;
  readonly shmSize?: string;
  readonly ulimit: readonly string[];
};

/** A Dockerfile warning of BuildKit's build checks. */
export type BuildWarning = {
  readonly rule: string;
  readonly message: string;
  readonly url?: string;
  readonly file?: string;
  readonly line?: number;
};

/**
 * One step of a stage, from the progress stream. `key`: the same for the same step in several builds of a run. `inputs`: the
 * keys of the steps that it builds on; `readsContext`: and files of the build context.
 */
export type StepTiming = {
  readonly name: string;
  readonly milliseconds: number;
  readonly cached: boolean;
  readonly key: string;
  readonly inputs: readonly string[];
  readonly readsContext: boolean;
};

/** `from`: as BuildKit names it, a registry's reference or `gha:` and a number. */
export type CacheImport = { readonly from: string; readonly error?: string };

/** Which node of a builder of several did it; `emulated`: its processor does not run the platform itself. */
export type NodeUse = { readonly name: string; readonly emulated: boolean };

export type BuildReport = {
  readonly platforms: readonly Platform[];
  readonly startedAt: number;
  readonly milliseconds: number;
  readonly steps: readonly StepTiming[];
  readonly warnings: readonly BuildWarning[];
  /** What became of every cache that was to be read; absent: nothing is known. */
  readonly imports?: readonly CacheImport[];
  /** Of the last attempt. Absent: the builder has one node, or buildx chose. */
  readonly node?: NodeUse;
};

/** `digest` is what was pushed: an image manifest, or an index where attestations are attached. */
export type BuildResult =
  | {
      readonly built: true;
      readonly report: BuildReport;
      readonly digest?: Digest;
      readonly imageId?: string;
      /** buildx's --metadata-file, decoded JSON of unknown shape. */
      readonly metadata: Readonly<Record<string, unknown>>;
      readonly stdout: string;
    }
  | { readonly built: false; readonly report: BuildReport; readonly error: ActionError };
