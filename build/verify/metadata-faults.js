import { imagesOf } from "../merge/index-platforms.js";
/** Sentences like `linux/arm64 has no label a`, `the index has the annotation a="x" instead of "y"`. */
export function metadataGaps({ labels, annotations }, content, images) {
    const label = images.flatMap(({ platform, config }) => gapsIn(Object.entries(labels).map(([key, value]) => ({ key, values: [value] })), config.labels, platform, 'label'));
    const manifest = images.flatMap(({ platform, manifest: own }) => gapsIn(wanted(annotations, 'manifest', platform), own.annotations, `the manifest of ${platform}`, 'annotation'));
    return [...label, ...manifest, ...indexGaps(annotations, content)];
}
export function metadataFault(gaps) {
    if (gaps.length === 0)
        return undefined;
    const shown = gaps.slice(0, 10);
    return {
        code: 'METADATA_MISSING',
        what: 'The image lacks labels or annotations that were planned for it.',
        why: `${shown.join('; ')}${gaps.length > shown.length ? `; and ${gaps.length - shown.length} more` : ''}.`,
        // A LABEL of the Dockerfile is no cause: those that buildx is given (--label) win.
        fix: 'Look at the first line of the Dockerfile: a frontend of its own (# syntax=…) may ignore what buildx gives it. If there is none, something between the builder and the registry changed the image; report this with the log.',
    };
}
/** Annotations of level index-descriptor stand in OCI layouts only, not in registries. */
function indexGaps(annotations, content) {
    const index = gapsIn(wanted(annotations, 'index', undefined), content.kind === 'index' ? content.annotations : {}, 'the index', 'annotation');
    const entries = content.kind === 'index' ? imagesOf(content) : [];
    return [...index, ...entries.flatMap(({ platform, written, entry }) => gapsIn(wanted(annotations, 'manifest-descriptor', platform), entry.annotations ?? {}, `the index's entry for ${written}`, 'annotation'))];
}
/** Of one key, any of the values that apply will do: which of a general and a platform's own wins is not ours to say. */
function wanted(annotations, level, at) {
    const here = annotations.filter((annotation) => annotation.level === level && (annotation.platform === undefined || annotation.platform === at));
    return [...Map.groupBy(here, ({ key }) => key)].map(([key, all]) => ({ key, values: all.map(({ value }) => value) }));
}
function gapsIn(all, found, where, noun) {
    return all.flatMap(({ key, values }) => {
        const value = found[key];
        if (value === undefined)
            return [`${where} has no ${noun} ${key}`];
        return values.includes(value) ? [] : [`${where} has the ${noun} ${key}="${value}" instead of "${values.at(-1) ?? ''}"`];
    });
}
