/** Attestations count: an index that lacks one can't be copied, and a clean-up that took one may take more. */
export async function missingParts(image, digest, registry) {
    const stored = await registry.readManifest(image, digest);
    if (stored === undefined)
        return [digest];
    if (stored.content.kind === 'manifest')
        return [];
    const parts = stored.content.manifests.map((entry) => entry.digest);
    const read = await Promise.all(parts.map((part) => registry.readManifest(image, part)));
    return parts.filter((_, at) => read[at] === undefined);
}
