// Decodes buildx's --metadata-file. Only what the later stages need is read; the rest is handed on as it is.
import { parseDigest, type Digest } from '../domain/digest.ts';

export type BuildMetadata = {
  readonly all: Readonly<Record<string, unknown>>;
  /** `containerimage.digest`: the manifest or index that was exported. */
  readonly digest?: Digest;
  /** `containerimage.config.digest`: what `docker images` calls the image's id where the engine has no containerd store. */
  readonly configDigest?: string;
};

/** undefined or malformed text is an empty answer: buildx writes the file only when the build succeeded. */
export function decodeMetadata(text: string | undefined): BuildMetadata {
  const all = decodeObject(text);
  const digest = parseDigest(textOf(all['containerimage.digest']));
  const configDigest = textOf(all['containerimage.config.digest']);
  return { all, ...(digest.ok ? { digest: digest.value } : {}), ...(configDigest === '' ? {} : { configDigest }) };
}

function decodeObject(text: string | undefined): Readonly<Record<string, unknown>> {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? { ...value } : {};
  } catch {
    return {};
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
