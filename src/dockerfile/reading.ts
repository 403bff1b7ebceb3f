// What is read out of a Dockerfile for one platform: types only. What can't be known without building is an Unknown with its
// reason, and is in none of the other lists.
import type { Platform } from '../domain/platform.ts';

/** What a Dockerfile alone does not say. */
export type DockerfileFacts = {
  /** Values given from outside, by name. */
  readonly buildArgs: Readonly<Record<string, string>>;
  /** Stage to build; absent: the last one. */
  readonly target?: string;
  readonly targetPlatform: Platform;
  /** The platform that the builder's node itself runs; absent: not known. */
  readonly buildPlatform?: Platform;
  /** `--build-context` name -> source, as given. */
  readonly contexts?: Readonly<Record<string, string>>;
};

/** `line` counts from 1, of the instruction's first line; 0: the file as a whole. `reason` is a sentence. */
export type Unknown = { readonly line: number; readonly reason: string };

/** `index` counts from 0. `base`: a stage's index, an image, nothing (`scratch`), another context, or not known. */
export type Stage = {
  readonly index: number;
  /** Lower case. */
  readonly name?: string;
  readonly line: number;
  readonly base:
    | { readonly kind: 'stage'; readonly index: number }
    | { readonly kind: 'image'; readonly reference: string }
    | { readonly kind: 'context'; readonly name: string }
    | { readonly kind: 'scratch' }
    | { readonly kind: 'unknown' };
  /** Of `FROM --platform`; absent: the base stage's, else the target's. */
  readonly platform?: Platform;
};

/** `reference` as BuildKit gets it after expansion, not normalized: `alpine`, `ghcr.io/o/i:1@sha256:…`. */
export type UsedImage = {
  readonly reference: string;
  readonly by: 'FROM' | 'COPY --from' | 'RUN --mount' | 'context' | 'syntax';
  readonly line: number;
  /** Which of its platforms is pulled; absent for a frontend: the node's own. */
  readonly platform?: Platform;
};

/** `checksum`: of `--checksum` or the address's own `checksum=`; what is without one may change at any time. */
export type RemoteSource = { readonly kind: 'http' | 'git'; readonly address: string; readonly checksum?: string; readonly line: number };

export type MountSharing = 'shared' | 'private' | 'locked';

/** `RUN --mount=type=cache`. */
export type CacheMount = {
  /** As BuildKit has it: the given id, else the target's path cleaned. Without BUILDKIT_CACHE_MOUNT_NS. */
  readonly id: string;
  readonly target: string;
  readonly sharing: MountSharing;
  readonly readOnly: boolean;
  /** Decimal, as given; `mode` octal. With any of them BuildKit keeps the mount apart from one of the same id without. */
  readonly uid?: number;
  readonly gid?: number;
  readonly mode?: string;
  /** Where the mount's first content comes from: a stage, image or context. BuildKit keeps such a mount apart by that content. */
  readonly from?: string;
  readonly source?: string;
  /** Of the stage it is used in. */
  readonly stage: number;
  readonly line: number;
  /** What the stage's commands run as; absent: not known. */
  readonly platform?: Platform;
};

/** A `--build-context` that the target uses, other than an image (which is in `images`). */
export type UsedContext = { readonly name: string; readonly source: string };

/**
 * Stages, and of those that the target needs: images, remote sources, cache mounts, contexts. What ONBUILD triggers inside a
 * base image add is not in here: it is fixed by that image's digest, except what the triggers themselves fetch.
 */
export type DockerfileReading = {
  readonly stages: readonly Stage[];
  /** Indexes of the stages that are built, ascending; empty when the target is not known. */
  readonly used: readonly number[];
  /** Image of the frontend: `# syntax=` or BUILDKIT_SYNTAX; absent: the one in BuildKit. */
  readonly frontend?: string;
  readonly images: readonly UsedImage[];
  readonly remotes: readonly RemoteSource[];
  readonly cacheMounts: readonly CacheMount[];
  readonly contexts: readonly UsedContext[];
  readonly unknowns: readonly Unknown[];
};
