// What one layer adds and removes (OCI image-spec layer.md, "Representing Changes"), as its tar file tells it. Pure.
import { basename, dirname, normalize } from 'node:path/posix';
import type { FileKind } from './file-kind.ts';

/** A file as a layer's tar file has it. Folders, symbolic and hard links have no `kind`. */
export type TarEntry = {
  readonly name: string;
  readonly type: 'file' | 'folder' | 'symlink' | 'hardlink' | 'other';
  /** Where a link points to: relative to its folder, a hard link's to the root. */
  readonly target?: string;
  readonly kind?: FileKind;
};

const removal = '.wh.';
const emptying = '.wh..wh..opq';

/** Paths have no slash at their ends: `usr/bin/sh`; the root is ``. */
export class LayerListing {
  readonly #entries = new Map<string, TarEntry>();
  readonly #removed = new Set<string>();
  readonly #emptied = new Set<string>();

  /** Gives the path that the entry speaks of. */
  add(entry: TarEntry): string {
    const path = pathInImage(entry.name);
    const name = basename(path);
    const folder = pathInImage(dirname(path));
    if (name === emptying) this.#emptied.add(folder);
    else if (name.startsWith(removal)) this.#removed.add(pathInImage(`${folder}/${name.slice(removal.length)}`));
    else this.#entries.set(path, entry);
    return path;
  }

  at(path: string): TarEntry | undefined {
    return this.#entries.get(path);
  }

  get paths(): Iterable<string> {
    return this.#entries.keys();
  }

  /** Whether what lower layers have at `path` is gone: it or a folder above it removed, emptied, or replaced by something else. */
  hides(path: string): boolean {
    if (this.#removed.has(path)) return true;
    for (const folder of foldersAbove(path)) {
      if (this.#removed.has(folder) || this.#emptied.has(folder)) return true;
      const entry = this.#entries.get(folder);
      if (entry !== undefined && entry.type !== 'folder' && entry.type !== 'symlink') return true;
    }
    return false;
  }
}

/** `./usr//bin/` -> `usr/bin`. Nothing leads above the root. */
export function pathInImage(path: string): string {
  return normalize(`/${path}`).replaceAll(/^\/+|\/+$/g, '');
}

/** `usr/bin/sh` -> `usr/bin`, `usr`, ``. */
export function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return [...parts.keys()].map((at) => parts.slice(0, at + 1).join('/')).toReversed().concat('');
}
