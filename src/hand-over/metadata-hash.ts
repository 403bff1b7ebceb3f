// What plan and merge compare, to be sure that both came to the same image: version, tags, labels and annotations.
import type { Metadata } from '../domain/metadata.ts';
import { hashOf } from './set-id.ts';

/** SHA-256, 64 hex digits. */
export function metadataHashOf({ version, tags, labels, annotations }: Metadata): string {
  return hashOf({ version, tags, labels, annotations });
}
