// A content digest as registries write it. Only parseDigest and digestOf make one.
import { createHash } from 'node:crypto';
import { malformed, parsed, type Parsed } from './parsed.ts';

declare const brand: unique symbol;
export type Digest = string & { readonly [brand]: 'Digest' };

/** Accepts `sha256:` and 64 lower-case hex digits (OCI image-spec, descriptor.md, "Digests"). */
export function parseDigest(text: string): Parsed<Digest> {
  return /^sha256:[0-9a-f]{64}$/.test(text) ? parsed(text as Digest) : malformed('sha256: followed by 64 hex digits');
}

/** The digest of exactly these bytes. */
export function digestOf(bytes: Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}` as Digest;
}
