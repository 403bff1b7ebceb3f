import { keyAnnotations } from "./content-key.js";
export function withVerdict(plan, verdict) {
    const { content } = verdict;
    return { ...plan, content: verdict, ...(content === undefined ? {} : { metadata: { ...plan.metadata, annotations: marked(plan, content) } }) };
}
function marked({ metadata: { annotations, labels } }, content) {
    return [...annotations, ...factsOfIndex(annotations, labels), ...keyAnnotations(content)];
}
/**
 * What guards and adoption go by has to stand on the index, whatever levels were asked for: the labels inside an image that
 * is taken again are those of the commit that it was built for.
 */
function factsOfIndex(annotations, labels) {
    return ['created', 'revision', 'version'].flatMap((name) => {
        const key = `org.opencontainers.image.${name}`;
        const value = labels[key] ?? '';
        const isThere = value === '' || annotations.some((annotation) => annotation.level === 'index' && annotation.key === key);
        return isThere ? [] : [{ level: 'index', key, value }];
    });
}
