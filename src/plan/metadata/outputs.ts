// metadata-action's outputs, to the letter where the plan is the same: other steps of users' workflows read them.
import type { Inputs } from '../../domain/inputs.ts';
import { tagRefText } from '../../domain/image-ref.ts';
import type { Metadata } from '../../domain/metadata.ts';
import { annotationText } from './annotations.ts';
import { markPrefix } from '../../domain/content.ts';
import { readImages } from './images.ts';
import { readReferenceRules } from './rule-line.ts';

export type MetadataOutputs = Readonly<Record<'tags' | 'tag-names' | 'version' | 'labels' | 'annotations' | 'json', string>>;

export function metadataOutputs(metadata: Metadata, inputs: Pick<Inputs, 'metadata'>): MetadataOutputs {
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
function isOwnMark(key: string): boolean {
  return key.startsWith(markPrefix);
}

/** Image by image, each with its tags in the order of tag-names; an image is written as the user has it (user/app). */
function writeTags(metadata: Metadata, inputs: Pick<Inputs, 'metadata'>): readonly string[] {
  const references = readReferenceRules(inputs.metadata.tags).flatMap((rule) => rule.references);
  const written = new Map([
    ...references.map((reference) => [reference.image, reference.written] as const),
    ...(readImages(inputs.metadata.images).images ?? []).map((image) => [image.name, image.written] as const),
  ]);
  const planned = new Set(metadata.tags.map(tagRefText));
  return metadata.images.flatMap((image) =>
    metadata.tagNames.filter((tag) => planned.has(tagRefText({ image, tag }))).map((tag) => `${written.get(image) ?? image}:${tag}`),
  );
}
