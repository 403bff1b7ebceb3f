// What was published: the pull command, the tags and what became of each, the digest to pin. Sizes and times are build-sections'.
import { tagRefText } from '../domain/image-ref.ts';
import type { Finished } from '../domain/outcome.ts';
import type { Publication, TagOutcome } from '../domain/publication.ts';
import { block, code, table, text } from './markdown.ts';
import { counted } from './quantities.ts';
import type { Section } from './sections.ts';

type Published = Extract<Finished, { how: 'published' }>;

export function publicationSections({ plan, publication }: Published, duration: string): readonly Section[] {
  const { index, tags } = publication;
  const platforms = counted(index.platforms.length, 'platform');
  const [image = ''] = index.images;
  const others = index.images.length > 1 ? ` and ${counted(index.images.length - 1, 'other repository', 'other repositories')}` : '';
  return [
    { weight: 9, markdown: `## Published ${code(image)}${others}\n\n${platforms} in ${duration}. ${text(plan.decision.reason)}` },
    { weight: 8, markdown: block([`docker pull ${pullReference(publication)}`], 'sh') },
    { weight: 8, markdown: table(['Tag', 'Is now', 'Was'], tags.map(tagRow), 200) },
    { weight: 8, markdown: `Index digest ${code(index.digest)}` },
  ];
}

/** The first tag is the most telling one: immutable tags come first. */
function pullReference({ index, tags }: Publication): string {
  const [first] = tags;
  return first === undefined ? `${index.images[0] ?? ''}@${index.digest}` : tagRefText(first);
}

function tagRow(tag: TagOutcome): readonly string[] {
  const states = { created: 'new', moved: 'moved', unchanged: 'unchanged' } as const;
  return [code(tagRefText(tag)), states[tag.state], tag.state === 'moved' && tag.before !== undefined ? code(tag.before.slice(0, 19)) : ''];
}
