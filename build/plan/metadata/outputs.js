import { tagRefText } from "../../domain/image-ref.js";
import { annotationText } from "./annotations.js";
import { markPrefix } from "../../domain/content.js";
import { readImages } from "./images.js";
import { readRules } from "./rule-line.js";
export function metadataOutputs(metadata, inputs) {
    const { sepTags, sepLabels, sepAnnotations } = inputs.metadata;
    const tags = writeTags(metadata, inputs);
    const annotations = metadata.annotations.filter(({ key }) => !isOwnMark(key)).map(annotationText);
    return {
        tags: tags.join(sepTags),
        'tag-names': metadata.tagNames.join(sepTags),
        version: metadata.version,
        labels: Object.entries(metadata.labels)
            .map(([key, value]) => `${key}=${value}`)
            .join(sepLabels),
        annotations: annotations.join(sepAnnotations),
        json: JSON.stringify({ tags, 'tag-names': metadata.tagNames, labels: metadata.labels, annotations }),
    };
}
/** What marks this very image must not be handed on to another one. */
function isOwnMark(key) {
    return key.startsWith(markPrefix);
}
/** Image by image, each with its tags in the order of tag-names; an image is written as the user has it (user/app). */
function writeTags(metadata, inputs) {
    const references = readRules(inputs.metadata.tags).rules.flatMap((rule) => (rule.type === 'reference' ? rule.references : []));
    const written = new Map([
        ...references.map((reference) => [reference.image, reference.written]),
        ...(readImages(inputs.metadata.images).images ?? []).map((image) => [image.name, image.written]),
    ]);
    const planned = new Set(metadata.tags.map(tagRefText));
    return metadata.images.flatMap((image) => metadata.tagNames.filter((tag) => planned.has(tagRefText({ image, tag }))).map((tag) => `${written.get(image) ?? image}:${tag}`));
}
