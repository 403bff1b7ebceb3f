// Looks up the files that the checksums of cache-key name, in the workspace, before anything is built.
import { join } from 'node:path/posix';
import type { CacheKey } from '../domain/cache.ts';
import type { KeyTemplate } from '../domain/inputs.ts';
import type { Problem } from '../domain/problem.ts';
import { invalidInputs } from '../inputs/invalid-inputs.ts';
import type { Files } from '../world/ports/files.ts';
import { resolveKey, type HashedFile } from './resolve-key.ts';

type Workspace = { readonly workspace: string; readonly workspaceIsCheckout: boolean };

/** Throws ActionError INVALID_INPUT for a file or pattern that names nothing. */
export async function readKey(template: KeyTemplate, { workspace, workspaceIsCheckout }: Workspace, files: Pick<Files, 'find' | 'hash'>): Promise<CacheKey> {
  const patterns = [...new Set(template.flatMap((part) => (typeof part === 'string' ? [] : part.checksum)))];
  const found = new Map<string, readonly HashedFile[]>();
  const problems: Problem[] = [];
  for (const pattern of patterns) {
    const paths = await files.find(workspace, pattern);
    if (paths.length === 0) problems.push({ input: 'cache-key', given: pattern, expected: expectedOf(workspaceIsCheckout) });
    found.set(pattern, await Promise.all(paths.map(async (path) => ({ path, digest: await files.hash(join(workspace, path)) }))));
  }
  if (problems.length > 0) throw invalidInputs(problems);
  return resolveKey(template, (wanted) => wanted.flatMap((pattern) => found.get(pattern) ?? []));
}

function expectedOf(workspaceIsCheckout: boolean): string {
  return workspaceIsCheckout
    ? 'a file of the workspace, or a pattern that fits one'
    : 'a file of the workspace, which has no checkout: checksums need the step actions/checkout before this one';
}
