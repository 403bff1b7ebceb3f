// A content digest as registries write it. Only parseDigest and digestOf make one.
import { createHash } from 'node:crypto';
import { malformed, parsed } from "./parsed.js";
/** Accepts `sha256:` and 64 lower-case hex digits (OCI image-spec, descriptor.md, "Digests"). */
export function parseDigest(text) {
    return /^sha256:[0-9a-f]{64}$/.test(text) ? parsed(text) : malformed('sha256: followed by 64 hex digits');
}
/** The digest of exactly these bytes. */
export function digestOf(bytes) {
    return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
