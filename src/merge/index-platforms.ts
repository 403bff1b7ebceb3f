// Which platforms an index holds, beside its attestations. Pure.
import type { Descriptor, ImageIndex } from '../domain/manifest.ts';
import { parsePlatform, type Platform } from '../domain/platform.ts';

/** BuildKit's attestation manifests: platform unknown/unknown, and the digest of their image in an annotation. */
export function isAttestation(entry: Descriptor): boolean {
  return entry.annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
}

/** The images of an index. A platform that has no normal form, or none at all, is given as written. */
export function imagesOf(index: Pick<ImageIndex, 'manifests'>): readonly { readonly platform: Platform | undefined; readonly written: string; readonly entry: Descriptor }[] {
  return index.manifests.filter((entry) => !isAttestation(entry)).map((entry) => {
    const { os, architecture, variant } = entry.platform ?? { os: 'none', architecture: 'none' };
    const written = [os, architecture, ...(variant === undefined || variant === '' ? [] : [variant])].join('/');
    const platform = parsePlatform(written);
    return { platform: platform.ok ? platform.value : undefined, written, entry };
  });
}

export type PlatformDifference = {
  readonly missing: readonly Platform[];
  readonly unplanned: readonly string[];
  readonly repeated: readonly string[];
};

export function comparePlatforms(index: Pick<ImageIndex, 'manifests'>, planned: readonly Platform[]): PlatformDifference {
  const there = imagesOf(index).map(({ platform, written }) => platform ?? written);
  return {
    missing: planned.filter((platform) => !there.includes(platform)),
    unplanned: there.filter((name) => !planned.some((platform) => platform === name)),
    repeated: [...new Set(there.filter((name, at) => there.indexOf(name) !== at))],
  };
}
