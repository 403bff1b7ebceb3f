// Decides tags, labels and annotations from the inputs, the event and what was looked up. It asks nobody and logs nothing.
import type { ImageName } from '../../domain/image-ref.ts';
import type { Inputs } from '../../domain/inputs.ts';
import type { Metadata, MetadataFacts } from '../../domain/metadata.ts';
import { parseImageName } from '../../domain/image-ref.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Trigger } from '../../domain/trigger.ts';
import { defaultImage } from '../../inputs/default-registry.ts';
import type { Libraries } from '../../inputs/libraries.ts';
import { planAnnotations } from './annotations.ts';
import { readContext } from './expressions.ts';
import { readFlavor } from './flavor.ts';
import { readImages } from './images.ts';
import { describeImage, overridePairs, readPairs } from './labels.ts';
import type { Rule } from './rule.ts';
import { readRules } from './rule-line.ts';
import { orderTags } from './tag-order.ts';
import { nameTags } from './tags.ts';

export { asksForDates, metadataNeeds, requiredNeeds, type Need } from './needs.ts';
export { metadataOutputs, type MetadataOutputs } from './outputs.ts';

/** `publish` absent: nothing but full versions is immutable by name. */
export type MetadataRequest = Pick<Inputs, 'metadata' | 'created'> & { readonly publish?: Pick<Inputs['publish'], 'immutableTags'> };

export type MetadataPlan = { readonly ok: true; readonly metadata: Metadata } | { readonly ok: false; readonly problems: readonly Problem[] };

/** No tag at all is no problem here: whether it is one depends on whether something is published. `libraries`: what the templates ask for; `writeTime`: see `asksForDates`. */
export function planMetadata(inputs: MetadataRequest, trigger: Trigger, facts: MetadataFacts, libraries: Libraries): MetadataPlan {
  const given = inputs.metadata;
  const context = readContext(given, trigger, facts, libraries.writeTime);
  const { rules, problems: ruleProblems } = readRules(given.tags, libraries);
  const { flavor, problems: flavorProblems } = readFlavor(given.flavor, libraries);
  const { images: listed, problems: imageProblems } = readImages(given.images);
  const { named, problems: tagProblems, warnings } = nameTags(rules, flavor, context, inputs.publish?.immutableTags);
  const labels = readPairs('labels', given.labels, context, libraries);
  const own = readPairs('annotations', given.annotations, context, libraries);
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
  if (problems.length > 0) return { ok: false, problems };
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

function referencedImages(rules: readonly Rule[]): readonly ImageName[] {
  return [...new Set(rules.flatMap((rule) => (rule.type === 'reference' ? rule.references.map(({ image }) => image) : [])))];
}

function defaultImages({ run }: Trigger): readonly ImageName[] {
  const image = parseImageName(defaultImage(run));
  return image.ok ? [image.value] : [];
}
