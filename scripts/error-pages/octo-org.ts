// The one made-up project of all examples: ghcr.io/octo-org/app, its tags, commits and images. Nothing in it depends on when or where it runs.
import { digestOf, type Digest } from '../../src/domain/digest.ts';
import type { PlannedTag, TagKind } from '../../src/domain/metadata.ts';
import type { ImageManifest } from '../../src/domain/manifest.ts';
import { mediaTypes } from '../../src/domain/manifest.ts';
import { platformParts, type Platform } from '../../src/domain/platform.ts';
import { tagName } from '../../__tests__/fakes/image.ts';
import { image } from '../../__tests__/fakes/plan.ts';
import type { PlatformImage } from '../../src/verify/platform-image.ts';

export const digest = (of: string): Digest => digestOf(new TextEncoder().encode(of));
export const newImage = digest('the new image');
export const formerImage = digest('the image before');
export const thisCommit = 'a'.repeat(40);
export const otherCommit = '9f2c51d8e07b4a6f3c1d5e8b7a90c2d4e6f81a3b';

export function tag(name: string, kind: TagKind = 'moving'): PlannedTag {
  return { image, tag: tagName(name), kind, ...(kind === 'immutable' ? { fixed: true } : {}) };
}

/** An image of a base, a program and its settings, as verify looks at it. Sizes in bytes, lowest layer first. */
export function platformImage(platform: Platform, sizes: readonly [number, number, number] = [29_000_000, 14_000_000, 1_200]): PlatformImage {
  const { os, architecture } = platformParts(platform);
  const manifest: ImageManifest = {
    kind: 'manifest',
    mediaType: mediaTypes.ociManifest,
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: digest('config'), size: 2_000 },
    layers: sizes.map((size, at) => ({ mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest: digest(`layer ${at}`), size })),
    annotations: {},
  };
  const config = {
    ...{ os, architecture, entrypoint: ['/usr/local/bin/app'], cmd: [], searchPath: [], workingFolder: '/', labels: {} },
    instructions: ['ADD rootfs.tar.gz /', 'COPY bin/app /usr/local/bin/app', 'COPY settings.json /etc/app/'],
  };
  return { platform, digest: digest(platform), size: 2_000 + sizes.reduce((sum, size) => sum + size, 0), manifest, config };
}
