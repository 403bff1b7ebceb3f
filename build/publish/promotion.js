import { readStatedVersion } from "./guards/release.js";
export function asPromoted(plan, image) {
    const { trigger, metadata } = plan;
    const { revision, version, created } = image;
    return {
        ...plan,
        platforms: image.platforms.map(({ platform }) => platform),
        trigger: { ...trigger, revision: revision ?? trigger.revision },
        metadata: {
            ...metadata,
            version: version ?? '',
            labels: created === undefined ? {} : { 'org.opencontainers.image.created': created },
            annotations: [],
            tags: metadata.tags.map((tag) => (tag.kind === 'moving' ? { ...tag, order: orderOf(tag, version) } : tag)),
        },
    };
}
/** A version's image is ordered by version under latest, 1 and 1.2; under every other name, and of any other image, by commit. */
function orderOf({ tag, order }, version) {
    const release = version === undefined ? undefined : readStatedVersion(version, 'semver');
    const [, numbers, suffix = ''] = /^v?(latest|\d+(?:\.\d+)?)(-[\w.-]+)?$/.exec(tag) ?? [];
    if (version === undefined || release === undefined || numbers === undefined)
        return order ?? { by: 'revision' };
    const parts = numbers === 'latest' ? 0 : numbers.includes('.') ? 2 : 1;
    return { by: 'version', version, scheme: 'semver', parts, prefix: '', suffix, gitPrefix: 'v' };
}
