// Writes root folders as an OCI image layout: one uncompressed layer an image, an index over all platforms.
// It pushes nothing and compresses nothing: the images only ever travel over the loopback interface.
import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { run } from '../child-command.ts';

export type Platform = { readonly architecture: string; readonly variant?: string };

export type PlatformRoot = { readonly platform: Platform; readonly root: string };

/** The `config` of an image, as the OCI image specification names its fields. */
export type ImageConfig = Readonly<Partial<Record<'Env' | 'Cmd' | 'Entrypoint', readonly string[]>> & { Volumes?: Record<string, object> }>;

type Descriptor = { readonly mediaType: string; readonly digest: string; readonly size: number; readonly platform?: object };

export async function writeLayout(folder: string, roots: readonly PlatformRoot[], config: ImageConfig): Promise<void> {
  mkdirSync(join(folder, 'blobs/sha256'), { recursive: true });
  const manifests: Descriptor[] = [];
  for (const { platform, root } of roots) {
    const layer = await writeLayer(folder, root);
    const os = { os: 'linux', ...platform };
    const image = writeJson(folder, 'application/vnd.oci.image.config.v1+json', {
      ...os,
      config,
      // The digest of the layer uncompressed, which this layer is.
      rootfs: { type: 'layers', diff_ids: [layer.digest] },
    });
    const mediaType = 'application/vnd.oci.image.manifest.v1+json';
    const manifest = writeJson(folder, mediaType, { schemaVersion: 2, mediaType, config: image, layers: [layer] });
    manifests.push({ ...manifest, platform: os });
  }
  const index = { schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests };
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  writeFileSync(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
}

async function writeLayer(folder: string, root: string): Promise<Descriptor> {
  const tar = join(folder, 'layer.tar');
  // Same files, same bytes: owner, order and times are fixed.
  const fixed = ['--sort=name', '--owner=0', '--group=0', '--numeric-owner', '--mtime=@0', '--format=gnu'];
  await run({ file: 'tar', args: [...fixed, '-C', root, '-cf', tar, '.'] });
  const hash = createHash('sha256');
  await pipeline(createReadStream(tar), hash);
  const hex = hash.digest('hex');
  const { size } = statSync(tar);
  renameSync(tar, join(folder, 'blobs/sha256', hex));
  return { mediaType: 'application/vnd.oci.image.layer.v1.tar', digest: `sha256:${hex}`, size };
}

function writeJson(folder: string, mediaType: string, value: unknown): Descriptor {
  const bytes = Buffer.from(JSON.stringify(value));
  const hex = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(join(folder, 'blobs/sha256', hex), bytes);
  return { mediaType, digest: `sha256:${hex}`, size: bytes.length };
}
