// What the memory registry holds, by repository: manifests, blobs, tags. No behaviour of a registry is in here.
import { digestOf, parseDigest, type Digest } from '../../src/domain/digest.ts';
import type { ImageName } from '../../src/domain/image-ref.ts';
import type { ImageIndex, ImageManifest } from '../../src/domain/manifest.ts';
import type { TagName } from '../../src/domain/tag-name.ts';

export type Stored = { readonly mediaType: string; readonly bytes: Uint8Array };

export type MemoryStore = {
  readonly manifest: (image: ImageName, digest: Digest) => Stored | undefined;
  readonly blob: (image: ImageName, digest: Digest) => Uint8Array | undefined;
  readonly addManifest: (image: ImageName, manifest: Stored, tag?: TagName) => Digest;
  readonly addBlob: (image: ImageName, bytes: Uint8Array) => Digest;
  readonly tagsOf: (image: ImageName) => Readonly<Record<string, Digest>>;
  /** The digest itself where its manifest is there; a tag's. */
  readonly digestOf: (image: ImageName, reference: string) => Digest | undefined;
  /** Everything that a manifest or index names is in the repository. */
  readonly hasParts: (image: ImageName, content: ImageIndex | ImageManifest) => boolean;
};

export function memoryStore(): MemoryStore {
  const manifests = new Map<string, Stored>();
  const blobs = new Map<string, Uint8Array>();
  const tags = new Map<ImageName, Map<string, Digest>>();
  const keyOf = (image: ImageName, digest: Digest): string => `${image}@${digest}`;
  return {
    manifest: (image, digest) => manifests.get(keyOf(image, digest)),
    blob: (image, digest) => blobs.get(keyOf(image, digest)),
    addManifest: (image, manifest, tag) => {
      const digest = digestOf(manifest.bytes);
      manifests.set(keyOf(image, digest), manifest);
      if (tag !== undefined) tags.set(image, new Map([...(tags.get(image) ?? []), [tag, digest]]));
      return digest;
    },
    addBlob: (image, bytes) => {
      const digest = digestOf(bytes);
      blobs.set(keyOf(image, digest), bytes);
      return digest;
    },
    tagsOf: (image) => Object.fromEntries(tags.get(image) ?? []),
    digestOf: (image, reference) => {
      const digest = parseDigest(reference);
      if (!digest.ok) return tags.get(image)?.get(reference);
      return manifests.has(keyOf(image, digest.value)) ? digest.value : undefined;
    },
    hasParts: (image, content) =>
      content.kind === 'index'
        ? content.manifests.every(({ digest }) => manifests.has(keyOf(image, digest)))
        : [content.config, ...content.layers].every(({ digest }) => blobs.has(keyOf(image, digest))),
  };
}
