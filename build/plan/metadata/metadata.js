import { parseImageName } from "../../domain/image-ref.js";
import { defaultImage } from "../../inputs/default-registry.js";
import { planAnnotations } from "./annotations.js";
import { readContext } from "./expressions.js";
import { readFlavor } from "./flavor.js";
import { readImages } from "./images.js";
import { describeImage, overridePairs, readPairs } from "./labels.js";
import { readRules } from "./rule-line.js";
import { orderTags } from "./tag-order.js";
import { nameTags } from "./tags.js";
export { asksForDates, metadataNeeds, requiredNeeds } from "./needs.js";
export { metadataOutputs } from "./outputs.js";
/** No tag at all is no problem here: whether it is one depends on whether something is published. `writeTime`: see `asksForDates`. */
export function planMetadata(inputs, trigger, facts, writeTime) {
    const given = inputs.metadata;
    const context = readContext(given, trigger, facts, writeTime);
    const { rules, problems: ruleProblems } = readRules(given.tags);
    const { flavor, problems: flavorProblems } = readFlavor(given.flavor);
    const { images: listed, problems: imageProblems } = readImages(given.images);
    const { named, problems: tagProblems, warnings } = nameTags(rules, flavor, context, inputs.publish?.immutableTags);
    const labels = readPairs('labels', given.labels, context);
    const own = readPairs('annotations', given.annotations, context);
    const version = named[0]?.tag ?? '';
    const described = describeImage(inputs, trigger, facts, version);
    const annotated = planAnnotations(described, own.pairs, given.annotationLevels);
    const problems = [
        ...imageProblems,
        ...ruleProblems,
        ...tagProblems,
        ...flavorProblems,
        ...labels.problems,
        ...own.problems,
        ...annotated.problems,
    ];
    if (problems.length > 0)
        return { ok: false, problems };
    const referenced = referencedImages(rules);
    const targets = listed?.map(({ name }) => name) ?? (referenced.length > 0 ? referenced : defaultImages(trigger));
    return {
        ok: true,
        metadata: {
            version,
            images: [...new Set([...targets, ...referenced])],
            tags: orderTags(named, targets),
            tagNames: [...new Set(named.map(({ tag }) => tag))],
            labels: Object.fromEntries(overridePairs([...described, ...labels.pairs]).map(({ key, value }) => [key, value])),
            annotations: annotated.annotations,
            warnings,
        },
    };
}
function referencedImages(rules) {
    return [...new Set(rules.flatMap((rule) => (rule.type === 'reference' ? rule.references.map(({ image }) => image) : [])))];
}
function defaultImages({ run }) {
    const image = parseImageName(defaultImage(run));
    return image.ok ? [image.value] : [];
}
