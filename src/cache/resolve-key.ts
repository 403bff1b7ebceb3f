// A cache-key of its template and the files that its checksums name. Which files those are is looked up elsewhere.
import type { CacheKey } from '../domain/cache.ts';
import { digestOf, type Digest } from '../domain/digest.ts';
import type { KeyTemplate } from '../domain/inputs.ts';

/** A file that a checksum is made of: relative to the workspace. */
export type HashedFile = { readonly path: string; readonly digest: Digest };

/** `filesOf`: those that the patterns of one checksum fit. The order of patterns and files is no matter. */
export function resolveKey(template: KeyTemplate, filesOf: (patterns: readonly string[]) => readonly HashedFile[]): CacheKey {
  const exact = template.map((part) => (typeof part === 'string' ? part : checksumOf(filesOf(part.checksum)))).join('');
  const [first] = template;
  const fallback = (typeof first === 'string' ? first : '').replace(/[\s._:-]+$/, '');
  const hasTemplate = template.some((part) => typeof part !== 'string');
  return { exact, ...(hasTemplate && fallback !== '' ? { fallback } : {}) };
}

function checksumOf(files: readonly HashedFile[]): string {
  const lines = [...new Set(files.map(({ path, digest }) => `${digest} ${path}\n`))].toSorted();
  return digestOf(new TextEncoder().encode(lines.join(''))).slice('sha256:'.length, 'sha256:'.length + 20);
}
