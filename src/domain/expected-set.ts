// What the plan job decided for all jobs of the run, and what the last one requires to be there before a tag moves.
// It is handed on as a job's output: nothing secret is in it.
import type { ImageDefinition } from './image-definition.ts';
import type { ImageName } from './image-ref.ts';
import type { Leg } from './leg.ts';
import type { MetadataFacts } from './metadata.ts';
import type { Platform } from './platform.ts';
import type { CommitSha, GitRef } from './trigger.ts';

export type ExpectedSet = {
  readonly schema: 1;
  /** Of everything below but `attempt`: the first 12 hex digits of its SHA-256. Two plans of one run never mix. */
  readonly id: string;
  /** `Owner/name`. */
  readonly repository: string;
  readonly runId: string;
  /** Of the plan job: records of earlier attempts belong to an earlier plan. */
  readonly attempt: number;
  /** GITHUB_SHA. */
  readonly commit: CommitSha;
  /** This action's (package.json). */
  readonly actionVersion: string;
  readonly handOver: 'artifact' | 'outputs';
  /** Whether the run publishes: without it the legs build, and nothing is merged. */
  readonly publishes: boolean;
  readonly allOrNothing: boolean;
  /** Input -> what a configuration file says of it, for the jobs after the plan: builder, emulation, logins, limits, resources. */
  readonly jobInputs: Readonly<Record<string, JobInput>>;
  readonly images: readonly ExpectedImage[];
  readonly legs: readonly Leg[];
};

/** `at`: file and line, `.github/image.yml:12, environment production`. */
export type JobInput = { readonly text: string; readonly at: string };

/** `inputs`: those of the plan's step and the image's own, without secrets and without those of roles. */
export type ExpectedImage = ImageDefinition & {
  /** Repositories that it is pushed to, the first is the one that digests are given with. */
  readonly names: readonly ImageName[];
  readonly platforms: readonly Platform[];
  readonly target?: string;
  /** What the rules were evaluated with: every job comes to the same tags, labels and annotations by them. */
  readonly facts: MetadataFacts;
  /** With `metadata-context: git`, what was checked out when the plan was made. */
  readonly checkedOut?: { readonly sha: CommitSha; readonly ref: GitRef; readonly commitTime?: string };
  /** SHA-256 of version, tags, labels and annotations as the plan job has them. */
  readonly metadataHash: string;
};
