// Layers and images with real files in them for the tests of verify: tar files made here, ELF headers of any machine.
import { gzipSync } from 'node:zlib';
import { pack, type Header } from 'tar-stream';
import { digestOf } from '../../src/domain/digest.ts';
import { mediaTypes } from '../../src/domain/manifest.ts';
import { platformParts } from '../../src/domain/platform.ts';
import { platform, type TestImage } from '../fakes/image.ts';

/** e_machine, class in bits, big-endian where said. */
const machines = {
  amd64: [62, 64], x32: [62, 32], '386': [3, 32], arm: [40, 32], arm64: [183, 64], ppc64: [21, 64, 'big'], ppc64le: [21, 64], s390x: [22, 64, 'big'],
  riscv64: [243, 64], mips: [8, 32, 'big'], mipsle: [8, 32], mips64: [8, 64, 'big'], mips64le: [8, 64], loong64: [258, 64],
} as const satisfies Record<string, readonly [number, 32 | 64, 'big'?]>;

/** A file of 600 bytes that begins with the ELF header of a program for this machine. */
export function elf(name: keyof typeof machines): Buffer {
  const [number, bits, order] = machines[name];
  const bytes = Buffer.alloc(600, 1);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, bits === 32 ? 1 : 2, order === 'big' ? 2 : 1, 1, 0], 0);
  if (order === 'big') bytes.writeUInt16BE(number, 18);
  else bytes.writeUInt16LE(number, 18);
  return bytes;
}

export type TestFile = Buffer | string | { readonly link: string } | { readonly hardLink: string };

/** A path that ends in a slash is a folder. */
export async function tarOf(files: Readonly<Record<string, TestFile>>): Promise<Buffer> {
  const packed = pack();
  for (const [name, file] of Object.entries(files)) {
    const header = headerOf(name, file);
    if (header.type === undefined && (typeof file === 'string' || Buffer.isBuffer(file))) packed.entry(header, file);
    else packed.entry(header);
  }
  packed.finalize();
  const pieces: Buffer[] = [];
  for await (const piece of packed) if (Buffer.isBuffer(piece)) pieces.push(piece);
  return Buffer.concat(pieces);
}

function headerOf(name: string, file: TestFile): Pick<Header, 'name'> & Partial<Header> {
  if (name.endsWith('/')) return { name, type: 'directory' };
  if (typeof file === 'string' || Buffer.isBuffer(file)) return { name, mode: 0o755 };
  return 'link' in file ? { name, type: 'symlink', linkname: file.link } : { name, type: 'link', linkname: file.hardLink };
}

export type LayeredOptions = {
  /** Lowest first, packed with gzip; bytes are taken as they are. */
  readonly layers: readonly (Readonly<Record<string, TestFile>> | Buffer)[];
  readonly entrypoint?: readonly string[];
  readonly cmd?: readonly string[];
  readonly env?: readonly string[];
  readonly workingFolder?: string;
  readonly variant?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly layerType?: string;
  /** `created_by` of each layer. */
  readonly history?: readonly string[];
};

export async function layeredImage(name: string, options: LayeredOptions): Promise<TestImage> {
  const layers = await Promise.all(options.layers.map(async (layer) => (Buffer.isBuffer(layer) ? layer : gzipSync(await tarOf(layer)))));
  const config = json({
    ...platformParts(platform(name)),
    ...(options.variant === undefined ? {} : { variant: options.variant }),
    config: { Entrypoint: options.entrypoint, Cmd: options.cmd, Env: options.env, WorkingDir: options.workingFolder, Labels: options.labels },
    ...(options.history === undefined ? {} : { history: options.history.flatMap((step) => [{ created_by: 'ENV a=b', empty_layer: true }, { created_by: step }]) }),
  });
  const bytes = json({
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: digestOf(config), size: config.length },
    layers: layers.map((layer) => ({ mediaType: options.layerType ?? 'application/vnd.oci.image.layer.v1.tar+gzip', digest: digestOf(layer), size: layer.length })),
    ...(options.annotations === undefined ? {} : { annotations: options.annotations }),
  });
  return { platform: platform(name), digest: digestOf(bytes), mediaType: mediaTypes.ociManifest, bytes, blobs: [config, ...layers] };
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
