// What a leg hands over of one platform that it has built: pushed by digest and verified, or in a run that publishes nothing only built. Encoded and judged in hand-over/.
import type { Digest } from './digest.ts';
import type { ImageId } from './image-definition.ts';
import type { ImageName } from './image-ref.ts';
import type { Platform } from './platform.ts';
import type { CommitSha } from './trigger.ts';

export type LegRecord = {
  readonly schema: 1;
  /** ExpectedSet.id. */
  readonly set: string;
  readonly leg: number;
  readonly repository: string;
  readonly image: ImageId;
  readonly names: readonly ImageName[];
  readonly target?: string;
  readonly platform: Platform;
  /** What was pushed: the platform's manifest, or an index of it and its attestations. Absent: built, and not pushed. */
  readonly digest?: Digest;
  readonly runId: string;
  readonly attempt: number;
  readonly commit: CommitSha;
  readonly actionVersion: string;
};
