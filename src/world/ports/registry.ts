// Registry calls that docker has no command for (OCI distribution-spec). Reads and writes manifests by digest and tag.
import type { Digest } from '../../domain/digest.ts';
import type { ImageName } from '../../domain/image-ref.ts';
import type { StoredManifest } from '../../domain/manifest.ts';
import type { TagName } from '../../domain/tag-name.ts';

export interface Registry {
  /** undefined: the registry says that it is not there (404). The bytes are hashed; a digest asked for must match. */
  readManifest(image: ImageName, reference: Digest | TagName): Promise<StoredManifest | undefined>;
  /** HEAD: the digest a tag points to now, without its bytes; undefined: no such tag. */
  resolveTag(image: ImageName, tag: TagName): Promise<Digest | undefined>;
  /** Writes exactly these bytes under a digest or a tag. */
  writeManifest(image: ImageName, reference: Digest | TagName, manifest: { readonly mediaType: string; readonly bytes: Uint8Array }): Promise<void>;
  /** A config or other small JSON blob. */
  readBlob(image: ImageName, digest: Digest): Promise<Uint8Array>;
  /** Uploads a file as a blob unless it is there already. `size` in bytes. */
  writeBlob(image: ImageName, blob: { readonly digest: Digest; readonly size: number; readonly file: string }): Promise<void>;
  /** A layer as it is stored (compressed), piece by piece; ending the loop early ends the download. The digest is not checked. */
  openBlob(image: ImageName, digest: Digest): Promise<AsyncIterable<Uint8Array>>;
  /** Has the blob in `image` without sending it, when the registry allows (distribution-spec "Mounting a blob"); false: it does not. */
  mountBlob(image: ImageName, from: ImageName, digest: Digest): Promise<boolean>;
  /** Asks for a token that may push, opens an upload and cancels it (best effort). Throws RegistryError as the registry refuses. */
  tryPush(image: ImageName): Promise<void>;
  /** All tags; empty when the repository does not exist yet. */
  listTags(image: ImageName): Promise<readonly TagName[]>;
}

/**
 * A registry's refusal or silence. `status` 0: no answer that can be used (`body` says why: reset, time-out, name not found,
 * or a damaged answer: cut short, other bytes than its digest says).
 * `body` is the start of the answer, without credentials. Stages turn it into an ActionError.
 */
export class RegistryError extends Error {
  readonly operation: string;
  readonly image: string;
  readonly status: number;
  readonly body: string;
  readonly retryAfterSeconds: number | undefined;

  constructor(facts: { operation: string; image: string; status: number; body: string; retryAfterSeconds?: number | undefined; cause?: unknown }) {
    super(`${facts.operation} ${facts.image}: ${facts.status === 0 ? 'no usable answer' : `HTTP ${facts.status}`}: ${facts.body}`, { cause: facts.cause });
    this.name = 'RegistryError';
    this.operation = facts.operation;
    this.image = facts.image;
    this.status = facts.status;
    this.body = facts.body;
    this.retryAfterSeconds = facts.retryAfterSeconds;
  }
}
