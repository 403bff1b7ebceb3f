// What an image's config says of it (OCI image-spec config.md), as far as it is checked. Pure; unknown shapes are left out.
import { jsonFields } from '../merge/decode-manifest.ts';

export type ImageConfig = {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
  readonly entrypoint: readonly string[];
  readonly cmd: readonly string[];
  /** The folders of PATH. */
  readonly searchPath: readonly string[];
  readonly workingFolder: string;
  readonly labels: Readonly<Record<string, string>>;
  /** What made each layer, lowest first: a Dockerfile's instruction. Empty when the history is not that of the layers. */
  readonly instructions: readonly string[];
};

/** What runc takes for an image without PATH (moby's default). */
const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** undefined: not the config of an image. `layers`: how many the manifest has. */
export function decodeImageConfig(bytes: Uint8Array, layers: number): ImageConfig | undefined {
  const fields = jsonFields(bytes);
  const { os, architecture, variant } = fields ?? {};
  if (typeof os !== 'string' || typeof architecture !== 'string') return undefined;
  const run = fieldsOf(fields?.['config']);
  const path = texts(run['Env']).findLast((line) => line.startsWith('PATH='))?.slice('PATH='.length) ?? defaultPath;
  const instructions = list(fields?.['history']).flatMap((step) => instructionOf(fieldsOf(step)));
  return {
    os,
    architecture,
    ...(typeof variant === 'string' && variant !== '' ? { variant } : {}),
    entrypoint: texts(run['Entrypoint']),
    cmd: texts(run['Cmd']),
    searchPath: path.split(':').filter((folder) => folder.startsWith('/')),
    workingFolder: typeof run['WorkingDir'] === 'string' && run['WorkingDir'] !== '' ? run['WorkingDir'] : '/',
    labels: Object.fromEntries(Object.entries(fieldsOf(run['Labels'])).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : []))),
    instructions: instructions.length === layers ? instructions : [],
  };
}

/** Without BuildKit's list of build arguments, shell and mark: `RUN |1 TARGETARCH=arm64 /bin/sh -c make # buildkit` -> `RUN make`. */
function instructionOf(step: Readonly<Record<string, unknown>>): readonly string[] {
  if (step['empty_layer'] === true) return [];
  const written = typeof step['created_by'] === 'string' ? step['created_by'] : '';
  const plain = written.replace(/^(RUN )?(?:\|\d+ .*?)?\/bin\/sh -c (?:#\(nop\) )?/s, '$1').replace(/ # buildkit$/, '');
  const line = plain.replaceAll(/\s+/g, ' ').trim();
  return [line.length > 100 ? `${line.slice(0, 99)}…` : line];
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function texts(value: unknown): readonly string[] {
  return list(value).filter((text) => typeof text === 'string');
}
