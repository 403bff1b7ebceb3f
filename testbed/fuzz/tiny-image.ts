// Whole images of a few hundred bytes: a config, one layer with the head of a program of the right machine, an index. Pure.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

export type TinyManifest = { readonly digest: string; readonly mediaType: string; readonly bytes: Buffer };
export type TinyPlatform = TinyManifest & { readonly platform: TinyPlatformName; readonly blobs: readonly { readonly digest: string; readonly bytes: Buffer }[] };
export type TinyIndex = TinyManifest & { readonly platforms: readonly TinyPlatform[] };

/** e_machine of the ELF header (System V ABI). */
const machines = {
  ...{ 'linux/amd64': 62, 'linux/arm64': 183, 'linux/amd64/v2': 62, 'linux/amd64/v3': 62 },
  ...{ 'linux/loong64': 258, 'linux/mips64le': 8, 'linux/ppc64le': 21, 'linux/riscv64': 243 },
} as const;
export type TinyPlatformName = keyof typeof machines;
export const tinyPlatforms: readonly TinyPlatformName[] = ['linux/amd64', 'linux/arm64'];
/** With a program of 64 bits, the little end first: as many as can be made here. */
export const manyPlatforms: readonly TinyPlatformName[] = [...tinyPlatforms, 'linux/amd64/v2', 'linux/amd64/v3', 'linux/loong64', 'linux/mips64le', 'linux/ppc64le', 'linux/riscv64'];

/** `content`: makes this image another one than the next. `machine`: whose program it holds, where it is to be the wrong one. */
export function makeTinyPlatform(platform: TinyPlatformName, image: { readonly content: string; readonly labels: Readonly<Record<string, string>>; readonly machine?: TinyPlatformName }): TinyPlatform {
  const layer = tarOf('app', elfHeader(machines[image.machine ?? platform]), image.content);
  const compressed = gzipSync(layer);
  const config = json({
    ...platformFields(platform),
    created: '2026-11-01T12:00:00Z',
    config: { Entrypoint: ['/app'], Labels: image.labels },
    rootfs: { type: 'layers', diff_ids: [digestOf(layer)] },
    history: [{ created: '2026-11-01T12:00:00Z', created_by: `COPY app / # ${image.content}` }],
  });
  const manifest = json({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: digestOf(config), size: config.length },
    layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest: digestOf(compressed), size: compressed.length }],
  });
  const blobs = [config, compressed].map((bytes) => ({ digest: digestOf(bytes), bytes }));
  return { platform, digest: digestOf(manifest), mediaType: 'application/vnd.oci.image.manifest.v1+json', bytes: manifest, blobs };
}

export function makeTinyIndex(platforms: readonly TinyPlatform[], annotations: Readonly<Record<string, string>>): TinyIndex {
  const mediaType = 'application/vnd.oci.image.index.v1+json';
  const manifests = platforms.map(({ platform, digest, bytes, mediaType: type }) => {
    return { mediaType: type, digest, size: bytes.length, platform: platformFields(platform) };
  });
  const bytes = json({ schemaVersion: 2, mediaType, manifests, annotations });
  return { digest: digestOf(bytes), mediaType, bytes, platforms };
}

/** Of a config, and of a descriptor's `platform` (OCI image-spec). */
export function platformFields(platform: TinyPlatformName): Readonly<Record<string, string>> {
  const [os = '', architecture = '', variant] = platform.split('/');
  return { architecture, os, ...(variant === undefined ? {} : { variant }) };
}

export function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** The 64 bytes that a program starts with: 64 bit, little end first, executable. */
function elfHeader(machine: number): Buffer {
  const header = Buffer.alloc(64);
  header.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  header.writeUInt16LE(2, 16);
  header.writeUInt16LE(machine, 18);
  header.writeUInt32LE(1, 20);
  header.writeUInt16LE(64, 52);
  return header;
}

/** One executable file as a tar archive (POSIX ustar). `note` follows the program. */
function tarOf(name: string, program: Buffer, note: string): Buffer {
  const content = Buffer.concat([program, Buffer.from(note)]);
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000755\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512), Buffer.alloc(1024)]);
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
