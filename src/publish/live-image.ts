// What an image that a tag points to says of itself, from manifests and configs that were read already. Pure.
// It judges nothing: a broken or foreign image simply has fewer facts.
import type { Digest } from '../domain/digest.ts';
import type { ImageManifest, StoredManifest } from '../domain/manifest.ts';
import { parsePlatform, type Platform } from '../domain/platform.ts';
import type { LiveImage } from '../domain/publication.ts';
import { jsonFields } from '../merge/decode-manifest.ts';

/** One platform as far as it could be read. `platform` undefined: nothing but its config says which; `config`: its bytes. */
export type LivePart = {
  readonly platform: Platform | undefined;
  readonly digest: Digest;
  readonly manifest: ImageManifest | undefined;
  readonly config: Uint8Array | undefined;
};

type Labels = Readonly<Record<string, unknown>>;
type Facts = Pick<LiveImage, 'revision' | 'version' | 'created'>;
const factNames = ['revision', 'version', 'created'] as const;

/**
 * Annotations of the index first (OCI image-spec annotations.md, org.opencontainers.image.*), else what all platforms have
 * in common: their manifest's annotation, else their config's label. A size of 0: that platform's manifest is not there.
 */
export function describeLiveImage(stored: StoredManifest, parts: readonly LivePart[]): LiveImage {
  return {
    digest: stored.digest,
    ...commonFacts(parts),
    ...factsIn(stored.content.annotations),
    platforms: parts.flatMap(({ platform, digest, manifest, config }) => {
      const known = platform ?? platformIn(config);
      return known === undefined ? [] : [{ platform: known, digest, size: manifest === undefined ? 0 : sizeOf(manifest) }];
    }),
  };
}

/** Whether configs would tell anything that the annotations of the index do not. */
export function needsConfigs({ content }: StoredManifest): boolean {
  const stated = factsIn(content.annotations);
  return content.kind === 'manifest' || factNames.some((name) => stated[name] === undefined);
}

/** One platform's word is not the image's: labels that differ, or that only some have, come from base images. */
function commonFacts(parts: readonly LivePart[]): Facts {
  const stated = parts.map(({ manifest, config }) => ({ ...factsIn(labelsIn(config)), ...factsIn(manifest?.annotations ?? {}) }));
  const [first, ...others] = stated;
  return Object.fromEntries(
    factNames.flatMap((name) => {
      const value = first?.[name];
      return value !== undefined && others.every((other) => other[name] === value) ? [[name, value]] : [];
    }),
  );
}

function factsIn(labels: Labels): Facts {
  return Object.fromEntries(
    factNames.flatMap((name) => {
      const value = labels[`org.opencontainers.image.${name}`];
      return typeof value === 'string' && isShortLine(value.trim()) ? [[name, value.trim()]] : [];
    }),
  );
}

/** Facts of a stranger's image end up in notices and requests: one line, no more than a name takes. */
function isShortLine(text: string): boolean {
  return /^\P{Cc}{1,256}$/u.test(text);
}

function labelsIn(config: Uint8Array | undefined): Labels {
  const settings = config === undefined ? undefined : jsonFields(config)?.['config'];
  const labels: unknown = typeof settings === 'object' && settings !== null && 'Labels' in settings ? settings.Labels : undefined;
  return typeof labels === 'object' && labels !== null ? Object.fromEntries(Object.entries(labels)) : {};
}

function platformIn(config: Uint8Array | undefined): Platform | undefined {
  const fields = config === undefined ? undefined : jsonFields(config);
  const parts = [fields?.['os'], fields?.['architecture'], fields?.['variant']].filter((part) => typeof part === 'string' && part !== '');
  const platform = parsePlatform(parts.join('/'));
  return parts.length > 1 && platform.ok ? platform.value : undefined;
}

function sizeOf(manifest: ImageManifest): number {
  return manifest.layers.reduce((sum, layer) => sum + layer.size, manifest.config.size);
}
