// What an image's config says of its platform (OCI image-spec config.md), against what the index promises. Pure.
import { ActionError } from '../domain/action-error.ts';
import { platformParts, type Platform } from '../domain/platform.ts';
import { jsonFields } from '../merge/decode-manifest.ts';

export type ConfigPlatform = { readonly os: string; readonly architecture: string };

/** undefined: not a config of an image. */
export function decodeConfigPlatform(bytes: Uint8Array): ConfigPlatform | undefined {
  const fields = jsonFields(bytes);
  const [os, architecture] = [fields?.['os'], fields?.['architecture']];
  return typeof os === 'string' && typeof architecture === 'string' ? { os, architecture } : undefined;
}

/** Variants are not compared: many base images leave them out. Throws ActionError INDEX_MISMATCH. */
export function requireConfigPlatform(platform: Platform, config: ConfigPlatform | undefined): void {
  const { os, architecture } = platformParts(platform);
  if (config?.os === os && config.architecture === architecture) return;
  throw new ActionError({
    code: 'INDEX_MISMATCH',
    what: `The image for ${platform} is not one for ${platform}.`,
    why: config === undefined ? 'Its config names no operating system and architecture.' : `Its config says ${config.os}/${config.architecture}. No tag was moved.`,
    fix: 'Look in the Dockerfile for a last stage with a fixed platform (FROM --platform=linux/amd64 …) and remove it; else report this with the log.',
  });
}
