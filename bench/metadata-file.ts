// The digest in the file that `buildx build --metadata-file` writes. Pure.

/** Throws when there is none. */
export function digestIn(text: string): string {
  const metadata: unknown = JSON.parse(text);
  if (metadata !== null && typeof metadata === 'object' && 'containerimage.digest' in metadata && typeof metadata['containerimage.digest'] === 'string') return metadata['containerimage.digest'];
  throw new Error('buildx wrote no digest');
}
