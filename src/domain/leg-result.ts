// What one leg did, platform by platform: read by report/. The digests that it hands over are in its records.
import type { Digest } from './digest.ts';
import type { ImageId } from './image-definition.ts';
import type { ImageName } from './image-ref.ts';
import type { Platform } from './platform.ts';

/**
 * `pushed`: by digest, verified, handed over. `adopted`: an earlier run of the commit published it. `built`: where nothing is
 * published. `left-out`: it failed, and is one of optional-platforms. `not-built`: an image that it is built on failed.
 */
export type LegState = 'pushed' | 'adopted' | 'built' | 'failed' | 'left-out' | 'not-built';

/** `reason`: of one that failed, a sentence. */
export type LegPlatform = { readonly platform: Platform; readonly state: LegState; readonly digest?: Digest; readonly reason?: string };

export type LegResult = {
  readonly number: number;
  /** `linux/arm64`, `app linux/arm64`. */
  readonly name: string;
  readonly publishes: boolean;
  /** Why it is published or not: a sentence. */
  readonly reason: string;
  readonly images: readonly { readonly id: ImageId; readonly name?: ImageName; readonly platforms: readonly LegPlatform[] }[];
};
