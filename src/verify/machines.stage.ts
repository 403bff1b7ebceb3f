// Looks for a program of the wrong architecture in each platform's image without running it: streams layers from the top
// down and stops as soon as the programs that the image starts are found. It reads, judges nothing (machine-verdict.ts).
import type { Digest } from '../domain/digest.ts';
import type { ImageName } from '../domain/image-ref.ts';
import type { Descriptor } from '../domain/manifest.ts';
import { callFailure } from '../retry/call-failure.ts';
import type { Registry } from '../world/ports/registry.ts';
import type { Retry } from '../world/ports/retry.ts';
import { hasMachine } from './elf.ts';
import { FileTree } from './file-tree.ts';
import { LayerListing } from './layer-listing.ts';
import { readLayer, UnreadableLayer, type ReadLayer } from './layer-reader.ts';
import { judgeMachines, type PlatformVerdict } from './machine-verdict.ts';
import type { PlatformImage } from './platform-image.ts';

/** Compressed bytes of layers that are read of one platform at most. */
const mostBytes = 64 * 1024 * 1024;

export type LayerSource = { readonly name: ImageName; readonly registry: Registry; readonly retry: Retry };

/** In the order of `images`. Throws RegistryError. A layer that several platforms share is read once. */
export async function judgePlatforms(images: readonly PlatformImage[], source: LayerSource): Promise<readonly PlatformVerdict[]> {
  const shared = new Map<Digest, Promise<ReadListing>>();
  const uses = images.flatMap(({ manifest }) => [...new Set(manifest.layers.map(({ digest }) => digest))]);
  const read = async (layer: Descriptor, budget: number, take: Take): Promise<ReadListing> => {
    if (uses.filter((digest) => digest === layer.digest).length < 2) return readListing(layer, budget, take, source);
    const known = shared.get(layer.digest) ?? readListing(layer, mostBytes, () => false, source);
    shared.set(layer.digest, known);
    return known;
  };
  return Promise.all(images.map((image) => judgeImage(image, read)));
}

/** Asked after each entry: whether no more of the layer is needed. */
type Take = (listing: LayerListing, path: string) => boolean;
type ReadListing = { readonly listing: LayerListing; readonly read: ReadLayer };

async function judgeImage(image: PlatformImage, read: (layer: Descriptor, budget: number, take: Take) => Promise<ReadListing>): Promise<PlatformVerdict> {
  const { config, manifest } = image;
  if (config.os === 'windows' || !hasMachine(config.architecture)) return { is: 'unknown', why: `programs of ${config.os}/${config.architecture} are not ELF files` };
  const listings: LayerListing[] = [];
  let budget = mostBytes;
  let verdict = judgeMachines(config, new FileTree(listings, false), false);
  for (const layer of manifest.layers.toReversed()) {
    if (/foreign|nondistributable/.test(layer.mediaType)) return { is: 'unknown', why: 'one of its layers is not in this registry' };
    const waiting = verdict.is === 'open' ? verdict.waitsFor : [];
    // The names of links are not known before they are met: every path that was waited for stays of interest.
    let awaited = waiting;
    const take: Take = (listing, path) => {
      if (!awaited.some((wanted) => wanted === path || wanted.startsWith(`${path}/`))) return false;
      const now = judgeMachines(config, new FileTree([...listings, listing], false), false);
      if (now.is !== 'open') return true;
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
    } catch (thrown) {
      if (!(thrown instanceof UnreadableLayer)) throw thrown;
      return { is: 'unknown', why: `its layer ${layer.digest} can't be read: ${thrown.message}` };
    }
    budget -= layer.size;
    const isWhole = listings.length === manifest.layers.length;
    verdict = judgeMachines(config, new FileTree(listings, isWhole), isWhole);
    if (verdict.is !== 'open') return verdict;
  }
  return verdict.is === 'open' ? { is: 'unknown', why: 'it has no layer' } : verdict;
}

async function readListing(layer: Descriptor, budget: number, take: Take, { name, registry, retry }: LayerSource): Promise<ReadListing> {
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
