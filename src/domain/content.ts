// What an image is made of, as a key: two builds with the same key would give the same image. Made by unchanged/.
import type { Digest } from './digest.ts';

/** Of the annotations by which the action knows its own images again. */
export const markPrefix = 'dev.ghcr-buildx-action.';

/** One kind of what goes into the key, with a short hash of it: so that it can be said what differs. */
export type ContentPart = { readonly name: string; readonly hash: string };

export type ContentKey = { readonly key: Digest; readonly parts: readonly ContentPart[] };

/**
 * What came of `skip-unchanged`, for log and audit record. `reason`: a sentence. `content` absent: no key can be made of it.
 * `bases`: digests that the key takes for those of the images in the Dockerfile.
 */
export type ContentVerdict = { readonly skipped: boolean; readonly reason: string; readonly content?: ContentKey & { readonly bases: readonly Digest[] } };
