// What became of each image of a merge: outputs, the summary's table, lines of the log. One that failed says why.
import { tagRefText } from '../domain/image-ref.ts';
import type { Finished, ImageEnd } from '../domain/outcome.ts';
import type { Publication } from '../domain/publication.ts';
import { code, table, text } from './markdown.ts';
import { counted } from './quantities.ts';
import type { Section } from './sections.ts';

/** `result` as the output of that name; of an image that never came to its tags: `failed`. `images`: image -> what it has. */
export function mergeOutputs(images: readonly ImageEnd[]): Record<string, string> {
  const results = images.map(resultOf);
  const done = results.filter((result) => result === 'published' || result === 'unchanged').length;
  const whole = results.every((result) => result === 'unchanged') ? 'unchanged' : 'published';
  const result = done === images.length ? whole : 'partial';
  return {
    images: JSON.stringify(Object.fromEntries(images.map((image) => [image.id, factsOf(image)]))),
    ...(images.length > 1 && done > 0 ? { result } : {}),
  };
}

export function mergeSections(images: readonly ImageEnd[]): readonly Section[] {
  const failed = images.filter(({ end }) => end.how === 'failed').length;
  const title = failed === 0 ? `Published: ${counted(images.length, 'image')}` : `${failed} of ${counted(images.length, 'image')} failed`;
  const rows = images.map((image) => [code(image.id), stateText(image), tagsOf(image).map(code).join('<br>'), digestOf(image)]);
  return [{ weight: 9, markdown: `## ${title}\n\n${table(['Image', 'Result', 'Tags', 'Digest'], rows)}` }];
}

export function mergeLines(images: readonly ImageEnd[]): readonly string[] {
  return images.flatMap((image) => [`${image.id}: ${resultOf(image)}`, ...tagStates(image).map((line) => `  ${line}`)]);
}

function resultOf({ end }: ImageEnd): string {
  return hasTags(end) ? end.publication.result : end.how === 'failed' ? 'failed' : end.how;
}

/** Its tags had begun to move, or had moved already. */
function hasTags(end: Finished): end is Finished & { readonly publication: Publication } {
  return (end.how === 'published' || end.how === 'failed') && end.publication !== undefined;
}

function stateText(image: ImageEnd): string {
  return image.end.how === 'failed' ? `**${resultOf(image)}**: ${text(image.end.error.what)}` : resultOf(image);
}

function tagStates({ end }: ImageEnd): readonly string[] {
  return hasTags(end) ? end.publication.tags.map((tag) => `${tagRefText(tag)} ${tag.state}`) : [];
}

/** Those that point to the image now. */
function tagsOf({ end }: ImageEnd): readonly string[] {
  if (!hasTags(end)) return [];
  return end.publication.tags.filter(({ state }) => state === 'created' || state === 'moved' || state === 'unchanged' || state === 'left').map(tagRefText);
}

function digestOf({ end }: ImageEnd): string {
  return end.how === 'published' ? code(end.publication.index.digest) : '';
}

function factsOf(image: ImageEnd): object {
  const { end } = image;
  const result = resultOf(image);
  if (end.how !== 'published') return { result, ...(end.how === 'failed' ? { error: end.error.code } : {}) };
  const { index } = end.publication;
  return {
    result,
    digest: index.digest,
    ref: `${index.images[0] ?? ''}@${index.digest}`,
    digests: Object.fromEntries(index.platforms.map(({ platform, digest }) => [platform, digest])),
    tags: tagsOf(image),
    version: end.plan.metadata.version,
  };
}
