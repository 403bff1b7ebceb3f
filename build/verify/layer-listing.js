// What one layer adds and removes (OCI image-spec layer.md, "Representing Changes"), as its tar file tells it. Pure.
import { basename, dirname, normalize } from 'node:path/posix';
const removal = '.wh.';
const emptying = '.wh..wh..opq';
/** Paths have no slash at their ends: `usr/bin/sh`; the root is ``. */
export class LayerListing {
    #entries = new Map();
    #removed = new Set();
    #emptied = new Set();
    /** Gives the path that the entry speaks of. */
    add(entry) {
        const path = pathInImage(entry.name);
        const name = basename(path);
        const folder = pathInImage(dirname(path));
        if (name === emptying)
            this.#emptied.add(folder);
        else if (name.startsWith(removal))
            this.#removed.add(pathInImage(`${folder}/${name.slice(removal.length)}`));
        else
            this.#entries.set(path, entry);
        return path;
    }
    at(path) {
        return this.#entries.get(path);
    }
    get paths() {
        return this.#entries.keys();
    }
    /** Whether what lower layers have at `path` is gone: it or a folder above it removed, emptied, or replaced by something else. */
    hides(path) {
        if (this.#removed.has(path))
            return true;
        for (const folder of foldersAbove(path)) {
            if (this.#removed.has(folder) || this.#emptied.has(folder))
                return true;
            const entry = this.#entries.get(folder);
            if (entry !== undefined && entry.type !== 'folder' && entry.type !== 'symlink')
                return true;
        }
        return false;
    }
}
/** `./usr//bin/` -> `usr/bin`. Nothing leads above the root. */
export function pathInImage(path) {
    return normalize(`/${path}`).replaceAll(/^\/+|\/+$/g, '');
}
/** `usr/bin/sh` -> `usr/bin`, `usr`, ``. */
export function foldersAbove(path) {
    const parts = path.split('/').slice(0, -1);
    return [...parts.keys()].map((at) => parts.slice(0, at + 1).join('/')).toReversed().concat('');
}
