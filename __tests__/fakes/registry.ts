// A registry in memory, as strict as a real one about digests and children. The contract in __tests__/contract holds for it.
import { readFileSync } from 'node:fs';
import { digestOf, parseDigest, type Digest } from '../../src/domain/digest.ts';
import type { ImageName } from '../../src/domain/image-ref.ts';
import { parseTagName, type TagName } from '../../src/domain/tag-name.ts';
import { decodeManifest } from '../../src/merge/decode-manifest.ts';
import { RegistryError, type Registry } from '../../src/world/ports/registry.ts';

export type Operation = keyof Registry;
type Stored = { readonly mediaType: string; readonly bytes: Uint8Array };

export type MemoryRegistry = Registry & {
  /** `operation image reference` of every call, in order. */
  readonly calls: readonly string[];
  /** Puts bytes there as somebody else's push would; gives their digest. */
  readonly addBlob: (image: ImageName, bytes: Uint8Array) => Digest;
  readonly addManifest: (image: ImageName, manifest: Stored, tag?: TagName) => Digest;
  readonly tagsOf: (image: ImageName) => Readonly<Record<string, Digest>>;
};

export type MemoryRegistryOptions = {
  /** Asked before each call: what it gives is thrown. A lying registry: change the answer by `addManifest` in here. */
  readonly refuse?: (operation: Operation, image: ImageName, reference: string) => Error | undefined;
  /** How writeBlob reads its file; from the disk unless given. */
  readonly readFile?: (path: string) => Uint8Array;
};

export function memoryRegistry(options: MemoryRegistryOptions = {}): MemoryRegistry {
  const manifests = new Map<string, Stored>();
  const blobs = new Map<string, Uint8Array>();
  const tags = new Map<ImageName, Map<string, Digest>>();
  const calls: string[] = [];
  const readFile = options.readFile ?? ((path: string) => readFileSync(path));
  const keyOf = (image: ImageName, digest: Digest): string => `${image}@${digest}`;
  const digestFor = (image: ImageName, reference: string): Digest | undefined => {
    const digest = parseDigest(reference);
    return digest.ok ? digest.value : tags.get(image)?.get(reference);
  };
  const addManifest = (image: ImageName, manifest: Stored, tag?: TagName): Digest => {
    const digest = digestOf(manifest.bytes);
    manifests.set(keyOf(image, digest), manifest);
    if (tag !== undefined) tags.set(image, new Map([...(tags.get(image) ?? []), [tag, digest]]));
    return digest;
  };
  /** Every operation is one turn of the event loop away, as over a network. */
  const called = async (operation: Operation, image: ImageName, reference: string): Promise<void> => {
    calls.push(`${operation} ${image} ${reference}`);
    await Promise.resolve();
    const refusal = options.refuse?.(operation, image, reference);
    if (refusal !== undefined) throw refusal;
  };
  const refused = (operation: string, image: string, status: number, body: string): RegistryError => new RegistryError({ operation, image, status, body });

  return {
    calls,
    addManifest,
    addBlob: (image, bytes) => {
      const digest = digestOf(bytes);
      blobs.set(keyOf(image, digest), bytes);
      return digest;
    },
    tagsOf: (image) => Object.fromEntries(tags.get(image) ?? []),
    readManifest: async (image, reference) => {
      await called('readManifest', image, reference);
      const digest = digestFor(image, reference);
      const stored = digest === undefined ? undefined : manifests.get(keyOf(image, digest));
      if (stored === undefined || digest === undefined) return undefined;
      const content = decodeManifest(stored.bytes, stored.mediaType);
      if (!content.ok) throw new Error(`${reference} is not ${content.expected}`);
      return { ...stored, digest, content: content.value };
    },
    resolveTag: async (image, tag) => {
      await called('resolveTag', image, tag);
      return tags.get(image)?.get(tag);
    },
    writeManifest: async (image, reference, { mediaType, bytes }) => {
      await called('writeManifest', image, reference);
      const expected = parseDigest(reference);
      if (expected.ok && expected.value !== digestOf(bytes)) throw refused('write', image, 400, 'DIGEST_INVALID');
      const content = decodeManifest(bytes, mediaType);
      if (!content.ok) throw refused('write', image, 400, 'MANIFEST_INVALID');
      const isThere =
        content.value.kind === 'index'
          ? content.value.manifests.every(({ digest }) => manifests.has(keyOf(image, digest)))
          : [content.value.config, ...content.value.layers].every(({ digest }) => blobs.has(keyOf(image, digest)));
      if (!isThere) throw refused('write', image, 400, 'MANIFEST_BLOB_UNKNOWN');
      const tag = parseTagName(reference);
      addManifest(image, { mediaType, bytes }, tag.ok ? tag.value : undefined);
    },
    readBlob: async (image, digest) => {
      await called('readBlob', image, digest);
      const blob = blobs.get(keyOf(image, digest));
      if (blob === undefined) throw refused('read a blob of', image, 404, 'BLOB_UNKNOWN');
      return blob;
    },
    writeBlob: async (image, { digest, size, file }) => {
      await called('writeBlob', image, digest);
      if (blobs.has(keyOf(image, digest))) return;
      const bytes = readFile(file);
      if (digestOf(bytes) !== digest || bytes.length !== size) throw refused('upload a blob to', image, 400, 'DIGEST_INVALID');
      blobs.set(keyOf(image, digest), bytes);
    },
    listTags: async (image) => {
      await called('listTags', image, '');
      return [...(tags.get(image)?.keys() ?? [])].flatMap((name) => {
        const tag = parseTagName(name);
        return tag.ok ? [tag.value] : [];
      });
    },
  };
}
