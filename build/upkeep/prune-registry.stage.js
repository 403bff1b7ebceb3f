import { parseDigest } from "../domain/digest.js";
import { runBounded } from "../build/concurrency.js";
import { ownerOf, packageOf } from "../preflight/github-pages.js";
import { deleteOne } from "./delete-one.stage.js";
import { isBuildCache, sizeOf, staleVersions } from "./stale-versions.js";
const atOnce = 4;
/** Throws ActionError GITHUB_API_FAILED, and RegistryError, when the package can't be looked at. */
export async function pruneRegistry({ image, dryRun, registry, ...known }, { github, runner }) {
    const [owner, name] = [ownerOf(image), packageOf(image)];
    const versions = await github.packageVersions(owner, name);
    if (versions === undefined)
        return { pruned: [], notes: [`There is no package ${owner}/${name}.`] };
    const stale = staleVersions(versions, known);
    if (stale.length === 0)
        return { pruned: [], notes: [] };
    const read = (version) => readVersion(version, image, registry);
    const going = new Set(stale.map(({ version }) => version.id));
    const referred = await referredBy(versions.filter(({ id, tags }) => tags.length > 0 && !going.has(id)), read);
    const looked = await runBounded(stale.filter(({ version }) => !referred.has(version.digest)), atOnce, async (one) => ({ ...one, manifest: await read(one.version) }));
    const caches = looked.flatMap((one) => (one.manifest !== undefined && isBuildCache(one.manifest) ? [{ ...one, manifest: one.manifest }] : []));
    const pruned = await runBounded(caches, atOnce, (one) => deleteOne(entryOf(one), dryRun, () => github.deletePackageVersion(owner, name, one.version.id), runner));
    const left = stale.length - caches.length;
    return { pruned, notes: left === 0 ? [] : [`${left} of ${stale.length} stale manifests of ${image} were left alone: they are referred to, or are no build caches.`] };
}
/** A digest that the registry can't give is not known, so not a cache. */
async function readVersion({ digest }, image, registry) {
    const parsed = parseDigest(digest);
    return parsed.ok ? await registry.readManifest(image, parsed.value) : undefined;
}
/** What the manifests under tags consist of: a cache may be written as an index, and users may keep more in the package. */
async function referredBy(tagged, read) {
    const manifests = await runBounded(tagged, atOnce, read);
    return new Set(manifests.flatMap((manifest) => (manifest?.content.kind === 'index' ? manifest.content.manifests.map(({ digest }) => digest) : [])));
}
function entryOf({ version, why, manifest }) {
    return { kind: 'registry-cache', name: version.tags.length === 0 ? version.digest : version.tags.join(', '), why, bytes: sizeOf(manifest) };
}
