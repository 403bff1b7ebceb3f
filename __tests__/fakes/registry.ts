// A registry in memory, as strict as a real one about digests and children, that lags, refuses and loses answers on order.
// The contract in __tests__/contract holds for it.
import { readFileSync } from 'node:fs';
import { digestOf, parseDigest, type Digest } from '../../src/domain/digest.ts';
import type { ImageName } from '../../src/domain/image-ref.ts';
import { parseTagName, type TagName } from '../../src/domain/tag-name.ts';
import { decodeManifest } from '../../src/merge/decode-manifest.ts';
import { RegistryError, type Registry } from '../../src/world/ports/registry.ts';
import { memoryStore, type Stored } from './registry-store.ts';

export type Operation = keyof Registry;

export type MemoryRegistry = Registry & {
  /** `operation image reference` of every call, in order. */
  readonly calls: readonly string[];
  /** Puts bytes there as somebody else's push would; gives their digest. No lag. */
  readonly addBlob: (image: ImageName, bytes: Uint8Array) => Digest;
  readonly addManifest: (image: ImageName, manifest: Stored, tag?: TagName) => Digest;
  readonly tagsOf: (image: ImageName) => Readonly<Record<string, Digest>>;
};

type About<T> = (operation: Operation, image: ImageName, reference: string) => T;

export type MemoryRegistryOptions = {
  /** Asked before each call: what it gives is thrown. A lying registry: change the answer by `addManifest` in here. */
  readonly refuse?: About<Error | undefined>;
  /** Asked after each call: what it gives is thrown although the call was done. */
  readonly loseAnswer?: About<Error | undefined>;
  /** true: the call is done and its answer arrives damaged, told as the HTTP client tells it. */
  readonly damage?: About<boolean>;
  /** So many reads of a digest or tag after writeManifest answer as it was before. */
  readonly lag?: number;
  /** How writeBlob reads its file; from the disk unless given. */
  readonly readFile?: (path: string) => Uint8Array;
};

export function memoryRegistry(options: MemoryRegistryOptions = {}): MemoryRegistry {
  const store = memoryStore();
  const calls: string[] = [];
  const behind = new Map<string, { left: number; readonly before: Digest | undefined }>();
  const readFile = options.readFile ?? ((path: string) => readFileSync(path));

  /** Every operation is one turn of the event loop away, as over a network. */
  const call = async <T>(operation: Operation, image: ImageName, reference: string, work: () => T): Promise<T> => {
    calls.push(`${operation} ${image} ${reference}`);
    await Promise.resolve();
    const refusal = options.refuse?.(operation, image, reference);
    if (refusal !== undefined) throw refusal;
    const answer = work();
    const lost = options.loseAnswer?.(operation, image, reference);
    if (lost !== undefined) throw lost;
    if (options.damage?.(operation, image, reference) === true) throw refused(operation, image, 0, 'damaged answer: it is not JSON.');
    return answer;
  };
  /** What a reader sees of a digest or tag: for a while what was there before the last write. */
  const seen = (image: ImageName, reference: string): Digest | undefined => {
    const lagging = behind.get(`${image} ${reference}`);
    return lagging !== undefined && lagging.left-- > 0 ? lagging.before : store.digestOf(image, reference);
  };
  const write = (image: ImageName, reference: string, { mediaType, bytes }: Stored): void => {
    const expected = parseDigest(reference);
    if (expected.ok && expected.value !== digestOf(bytes)) throw refused('write', image, 400, 'DIGEST_INVALID');
    const content = decodeManifest(bytes, mediaType);
    if (!content.ok) throw refused('write', image, 400, 'MANIFEST_INVALID');
    if (!store.hasParts(image, content.value)) throw refused('write', image, 400, 'MANIFEST_BLOB_UNKNOWN');
    if (options.lag !== undefined) behind.set(`${image} ${reference}`, { left: options.lag, before: store.digestOf(image, reference) });
    const tag = parseTagName(reference);
    store.addManifest(image, { mediaType, bytes }, tag.ok ? tag.value : undefined);
  };
  const blobOf = (image: ImageName, digest: Digest): Uint8Array => {
    const blob = store.blob(image, digest);
    if (blob === undefined) throw refused('read a blob of', image, 404, 'BLOB_UNKNOWN');
    return blob;
  };

  return {
    calls,
    addManifest: store.addManifest,
    addBlob: store.addBlob,
    tagsOf: store.tagsOf,
    readManifest: (image, reference) =>
      call('readManifest', image, reference, () => {
        const digest = seen(image, reference);
        const stored = digest === undefined ? undefined : store.manifest(image, digest);
        if (stored === undefined || digest === undefined) return undefined;
        const content = decodeManifest(stored.bytes, stored.mediaType);
        if (!content.ok) throw new Error(`${reference} is not ${content.expected}`);
        return { ...stored, digest, content: content.value };
      }),
    resolveTag: (image, tag) => call('resolveTag', image, tag, () => seen(image, tag)),
    writeManifest: (image, reference, manifest) => call('writeManifest', image, reference, () => write(image, reference, manifest)),
    readBlob: (image, digest) => call('readBlob', image, digest, () => blobOf(image, digest)),
    writeBlob: (image, { digest, size, file }) =>
      call('writeBlob', image, digest, () => {
        if (store.blob(image, digest) !== undefined) return;
        const bytes = readFile(file);
        if (digestOf(bytes) !== digest || bytes.length !== size) throw refused('upload a blob to', image, 400, 'DIGEST_INVALID');
        store.addBlob(image, bytes);
      }),
    openBlob: (image, digest) => call('openBlob', image, digest, () => pieces(blobOf(image, digest))),
    mountBlob: (image, from, digest) =>
      call('mountBlob', image, digest, () => {
        const blob = store.blob(from, digest);
        if (blob !== undefined) store.addBlob(image, blob);
        return blob !== undefined;
      }),
    tryPush: (image) => call('tryPush', image, '', () => undefined),
    listTags: (image) =>
      call('listTags', image, '', () =>
        Object.keys(store.tagsOf(image)).flatMap((name) => {
          const tag = parseTagName(name);
          return tag.ok ? [tag.value] : [];
        }),
      ),
  };
}

function refused(operation: string, image: string, status: number, body: string): RegistryError {
  return new RegistryError({ operation, image, status, body });
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 64) yield await Promise.resolve(bytes.subarray(at, at + 64));
}
