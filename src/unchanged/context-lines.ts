// The files of a context as Git writes a tree: `mode hash path`, so that name, content, right to execute and links count and
// times do not. Pure.
import { digestOf, type Digest } from '../domain/digest.ts';
import type { TreeEntry } from '../domain/tree-entry.ts';

/** `hash`: of a file's bytes as Git has it, of a link's target. `mode`: permission bits. */
export type ContextEntry =
  | { readonly kind: 'file'; readonly path: string; readonly mode: number; readonly hash: string }
  | { readonly kind: 'link'; readonly path: string; readonly hash: string }
  /** Only where it says something that the files do not: that it is there, or other rights than usual. */
  | { readonly kind: 'folder'; readonly path: string; readonly mode: number };

export const usualFolderMode = 0o755;

/** Whatever the order in which they were found. */
export function contextDigest(entries: readonly ContextEntry[]): Digest {
  return digestOfLines(entries.map(lineOf));
}

/** Of a commit's folder: its entries' hashes stand for all below them. */
export function treeDigest(entries: readonly TreeEntry[]): Digest {
  return digestOfLines(entries.map(({ mode, sha, name }) => `${mode} ${sha} ${name}`));
}

/** A NUL is in no path. */
function digestOfLines(lines: readonly string[]): Digest {
  return digestOf(new TextEncoder().encode(lines.toSorted().map((line) => `${line}\0`).join('')));
}

function lineOf(entry: ContextEntry): string {
  switch (entry.kind) {
    case 'file':
      return `${(0o100000 + entry.mode).toString(8)} ${entry.hash} ${entry.path}`;
    case 'link':
      return `120000 ${entry.hash} ${entry.path}`;
    case 'folder':
      return `${(0o040000 + entry.mode).toString(8)} - ${entry.path}`;
  }
}
