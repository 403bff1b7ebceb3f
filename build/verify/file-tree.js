// The files of an image as its layers lie on one another, from those layers that have been read so far. Pure.
import { dirname } from 'node:path/posix';
import { pathInImage } from "./layer-listing.js";
/** As many as Linux follows (path_resolution(7)). */
const mostLinks = 40;
export class FileTree {
    #layers;
    #isWhole;
    /** The top layer first. `isWhole`: there are no others. */
    constructor(layers, isWhole) {
        this.#layers = layers;
        this.#isWhole = isWhole;
    }
    find(path) {
        let wanted = pathInImage(path);
        for (let links = 0; links <= mostLinks; links += 1) {
            const linked = this.#linkOnTheWay(wanted);
            if (linked === undefined)
                return this.#file(wanted);
            wanted = linked;
        }
        return { is: 'absent' };
    }
    /** Files of all layers read that match, as they can be reached. */
    matching(pattern) {
        const paths = new Set(this.#layers.flatMap((layer) => [...layer.paths].filter((path) => pattern.test(path))));
        const found = [...paths].map((path) => this.find(path)).filter((file) => file.is === 'file');
        return [...new Map(found.map((file) => [file.path, file])).values()];
    }
    /** The path with its first symbolic or hard link followed. A folder that no layer names is taken for a folder: its link may lie in a layer below. */
    #linkOnTheWay(path) {
        const parts = path.split('/');
        for (const at of parts.keys()) {
            const here = parts.slice(0, at + 1).join('/');
            const entry = this.#lookUp(here)?.entry;
            const rest = parts.slice(at + 1).join('/');
            const target = entry?.target ?? '';
            if (entry?.type === 'hardlink' && rest === '')
                return pathInImage(target);
            if (entry?.type === 'symlink')
                return pathInImage(`${target.startsWith('/') ? '' : dirname(`/${here}`)}/${target}/${rest}`);
        }
        return undefined;
    }
    #file(path) {
        const found = this.#lookUp(path);
        if (found === undefined)
            return { is: 'unread', path };
        const kind = found.entry?.kind;
        return kind === undefined ? { is: 'absent' } : { is: 'file', path: `/${path}`, kind, layer: found.layer };
    }
    /** undefined: not known yet. No `entry`: it does not exist. */
    #lookUp(path) {
        for (const [layer, listing] of this.#layers.entries()) {
            const entry = listing.at(path);
            if (entry !== undefined)
                return { entry, layer };
            if (listing.hides(path))
                return { layer };
        }
        return this.#isWhole ? { layer: this.#layers.length } : undefined;
    }
}
