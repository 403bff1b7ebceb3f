import { markPrefix } from "../domain/content.js";
/** `warnings`: sentences. A build that does not say what it took in is believed. */
export function confirmContent(plan, builds) {
    const { content: verdict, metadata } = plan;
    const known = verdict?.content?.bases ?? [];
    const strange = builds.flatMap((build) => (build.built ? imagesIn(build.metadata) : [])).find(({ digest }) => !known.includes(digest));
    if (verdict?.content === undefined || strange === undefined)
        return { plan, warnings: [] };
    const reason = `The image carries no content key, so that the next run builds: it was built with ${strange.name} as ${strange.digest}, which is not what its registry said before the build.`;
    const annotations = metadata.annotations.filter(({ key }) => !key.startsWith(markPrefix));
    return { plan: { ...plan, content: { skipped: false, reason }, metadata: { ...metadata, annotations } }, warnings: [reason] };
}
/** Of buildx's metadata file: SLSA provenance, one for each platform or one for all (docs.docker.com, "Provenance attestations"). */
function imagesIn(metadata) {
    return Object.entries(metadata).flatMap(([key, provenance]) => (/^buildx\.build\.provenance(?:\/|$)/.test(key) ? materialsIn(provenance) : []));
}
/** SLSA v0.2 has `materials`, v1 `buildDefinition.resolvedDependencies`. */
function materialsIn(provenance) {
    const fields = fieldsOf(provenance);
    const listed = fields['materials'] ?? fieldsOf(fields['buildDefinition'])['resolvedDependencies'];
    return (Array.isArray(listed) ? listed : []).flatMap((entry) => {
        const { uri, digest } = fieldsOf(entry);
        const hash = fieldsOf(digest)['sha256'];
        if (typeof uri !== 'string' || typeof hash !== 'string' || !uri.startsWith('pkg:docker/'))
            return [];
        const name = decodeURIComponent(uri.slice('pkg:docker/'.length).replace(/\?.*$/, ''));
        // Looks at the image, and is none of it.
        return name.includes('scanner') ? [] : [{ name, digest: `sha256:${hash}` }];
    });
}
function fieldsOf(value) {
    return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value)) : {};
}
