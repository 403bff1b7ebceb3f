// Manifests and indexes as registries serve them (OCI image-spec manifest.md, image-index.md). Types and media types only.
import type { Digest } from './digest.ts';
import type { PlatformParts } from './platform.ts';

export const mediaTypes = {
  ociIndex: 'application/vnd.oci.image.index.v1+json',
  ociManifest: 'application/vnd.oci.image.manifest.v1+json',
  dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
} as const;

export type Descriptor = {
  readonly mediaType: string;
  readonly digest: Digest;
  /** Bytes. */
  readonly size: number;
  readonly platform?: PlatformParts & { readonly 'os.version'?: string; readonly 'os.features'?: readonly string[] };
  readonly annotations?: Readonly<Record<string, string>>;
  readonly artifactType?: string;
};

export type ImageIndex = {
  readonly kind: 'index';
  readonly mediaType: string;
  readonly manifests: readonly Descriptor[];
  readonly annotations: Readonly<Record<string, string>>;
};

export type ImageManifest = {
  readonly kind: 'manifest';
  readonly mediaType: string;
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly annotations: Readonly<Record<string, string>>;
};

/** A manifest as a registry served it; `digest` is computed from `bytes`, never believed. */
export type StoredManifest = {
  readonly digest: Digest;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly content: ImageIndex | ImageManifest;
};
