// Several images of one run in one summary: first what became of each, then each one's tags, then what failed and why.
import type { Finished, ImageEnd } from '../domain/outcome.ts';
import { failureSections } from './failure-sections.ts';
import { code, table, text } from './markdown.ts';
import { publicationSections, standingSections } from './publication-sections.ts';
import { counted } from './quantities.ts';
import type { Section } from './sections.ts';

/** Empty of a run that has one image: its own sections say all. */
export function mergedSections(images: readonly ImageEnd[], duration: string): readonly Section[] {
  if (images.length < 2) return [];
  const published = images.filter(({ end }) => end.how === 'published').length;
  const title = published === images.length ? `Published ${counted(published, 'image')}` : `Published ${published} of ${counted(images.length, 'image')}`;
  return [
    { weight: 9, markdown: `## ${title}\n\n${duration}.` },
    { weight: 9, markdown: table(['Image', 'Result', 'Repository', 'Index digest'], images.map(({ id, end }) => [code(id), resultText(end), ...whatIsThere(end)]), 200) },
    ...images.flatMap(({ id, end }) => [{ weight: 7, markdown: `### ${code(id)}` }, ...sectionsOf(end, duration)]),
  ];
}

/** `published`, `unchanged`, or what a failure left. */
export function resultOf(end: Finished): string {
  if (end.how === 'published') return end.publication.result;
  return end.how === 'failed' ? (end.publication?.result ?? 'failed') : end.how;
}

function resultText(end: Finished): string {
  return end.how === 'failed' ? `**${resultOf(end)}**` : resultOf(end);
}

function whatIsThere(end: Finished): readonly string[] {
  if (end.how !== 'published') return ['', ''];
  const { index } = end.publication;
  return [code(index.images[0] ?? ''), code(index.digest)];
}

function sectionsOf(end: Finished, duration: string): readonly Section[] {
  // Their titles are one level below the image's.
  const below = (sections: readonly Section[]): readonly Section[] => sections.map(({ weight, markdown }) => ({ weight: Math.min(weight, 7), markdown: markdown.replace(/^##+ /, '#### ') }));
  if (end.how === 'published') return below(publicationSections(end, duration));
  if (end.how !== 'failed') return [{ weight: 7, markdown: text(end.how) }];
  return below([...failureSections(end.error, []), ...(end.publication === undefined ? [] : standingSections(end.publication))]);
}
