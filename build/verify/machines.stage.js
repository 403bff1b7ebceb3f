import { callFailure } from "../retry/call-failure.js";
import { hasMachine } from "./elf.js";
import { FileTree } from "./file-tree.js";
import { LayerListing } from "./layer-listing.js";
import { readLayer, UnreadableLayer } from "./layer-reader.js";
import { judgeMachines } from "./machine-verdict.js";
/** Compressed bytes of layers that are read of one platform at most. */
const mostBytes = 64 * 1024 * 1024;
/** In the order of `images`. Throws RegistryError. A layer that several platforms share is read once. */
export async function judgePlatforms(images, source) {
    const shared = new Map();
    const uses = images.flatMap(({ manifest }) => [...new Set(manifest.layers.map(({ digest }) => digest))]);
    const read = async (layer, budget, take) => {
        if (uses.filter((digest) => digest === layer.digest).length < 2)
            return readListing(layer, budget, take, source);
        const known = shared.get(layer.digest) ?? readListing(layer, mostBytes, () => false, source);
        shared.set(layer.digest, known);
        return known;
    };
    return Promise.all(images.map((image) => judgeImage(image, read)));
}
async function judgeImage(image, read) {
    const { config, manifest } = image;
    if (config.os === 'windows' || !hasMachine(config.architecture))
        return { is: 'unknown', why: `programs of ${config.os}/${config.architecture} are not ELF files` };
    const listings = [];
    let budget = mostBytes;
    let verdict = judgeMachines(config, new FileTree(listings, false), false);
    for (const layer of manifest.layers.toReversed()) {
        if (/foreign|nondistributable/.test(layer.mediaType))
            return { is: 'unknown', why: 'one of its layers is not in this registry' };
        const waiting = verdict.is === 'open' ? verdict.waitsFor : [];
        // The names of links are not known before they are met: every path that was waited for stays of interest.
        let awaited = waiting;
        const take = (listing, path) => {
            if (!awaited.some((wanted) => wanted === path || wanted.startsWith(`${path}/`)))
                return false;
            const now = judgeMachines(config, new FileTree([...listings, listing], false), false);
            if (now.is !== 'open')
                return true;
            awaited = [...new Set([...awaited, ...now.waitsFor])];
            return false;
        };
        try {
            const { listing, read: end } = await read(layer, budget, take);
            listings.push(listing);
            if (end === 'cut') {
                const last = judgeMachines(config, new FileTree(listings, false), false);
                return last.is === 'open' ? { is: 'unknown', why: 'they are not in the first 64 MiB of its layers from the top' } : last;
            }
        }
        catch (thrown) {
            if (!(thrown instanceof UnreadableLayer))
                throw thrown;
            return { is: 'unknown', why: `its layer ${layer.digest} can't be read: ${thrown.message}` };
        }
        budget -= layer.size;
        const isWhole = listings.length === manifest.layers.length;
        verdict = judgeMachines(config, new FileTree(listings, isWhole), isWhole);
        if (verdict.is !== 'open')
            return verdict;
    }
    return verdict.is === 'open' ? { is: 'unknown', why: 'it has no layer' } : verdict;
}
async function readListing(layer, budget, take, { name, registry, retry }) {
    return await retry.run({
        what: `read the layer ${layer.digest} of ${name}`,
        attempt: async () => {
            // A download that broke in the middle gave half a list: it begins anew.
            const listing = new LayerListing();
            const pieces = await registry.openBlob(name, layer.digest);
            const read = await readLayer(pieces, budget, (entry) => take(listing, listing.add(entry)));
            return { listing, read };
        },
        failureOf: (thrown) => callFailure(thrown, 'verify'),
    });
}
