// A plan of several machines and a leg of one, as the job's summary tells them.
import type { Division } from '../domain/division.ts';
import type { LegResult, LegState } from '../domain/leg-result.ts';
import { code, table, text } from './markdown.ts';
import { counted } from './quantities.ts';
import type { Section } from './sections.ts';

export function divisionSections({ set, images, reason }: Division): readonly Section[] {
  const legs = set?.legs ?? [];
  const several = images.length > 1;
  const title = legs.length === 0 ? 'Nothing to build' : `Planned: ${counted(legs.length, 'job')}${several ? ` for ${counted(images.length, 'image')}` : ''}`;
  return [
    { weight: 9, markdown: `## ${title}\n\n${text(reason)}` },
    ...(legs.length === 0 ? [] : [{ weight: 8, markdown: table(['Job', 'Runner', 'Builds'], legs.map(({ number, runner, images: parts }) => [String(number), code(runner.join(', ')), parts.map(({ image, platforms }) => `${several ? `${code(image)} ` : ''}${platforms.map(code).join(', ')}`).join('<br>')]), 256) }]),
    ...(images.length === 0 ? [] : [{ weight: 7, markdown: table([...(several ? ['Image'] : []), 'Repository', set?.publishes === true ? 'Tags' : 'Tags (not published)'], images.map(({ id, names, tags }) => [...(several ? [code(id)] : []), names.map(code).join('<br>'), tags.map(code).join(', ')])) }]),
  ];
}

export function legTitle({ publishes, name, reason }: LegResult, duration: string): Section {
  const sentence = publishes ? 'Its platforms are in the registry by digest; the merge job moves the tags.' : text(reason);
  return { weight: 9, markdown: `## ${publishes ? 'Handed over' : 'Built, not published'}: ${text(name)}\n\n${sentence} ${duration}.` };
}

const states: Readonly<Record<LegState, string>> = {
  pushed: 'pushed',
  adopted: 'published already, taken as it is',
  built: 'built',
  failed: '**failed**',
  'left-out': 'failed, optional',
  'not-built': '**not built**',
};

/** Every platform of every image, also of a leg that failed. */
export function legSections({ images }: LegResult): readonly Section[] {
  const several = images.length > 1;
  const rows = images.flatMap(({ id, platforms }) => platforms.map(({ platform, state, digest, reason }) => [...(several ? [code(id)] : []), code(platform), states[state], digest === undefined ? text(reason ?? '') : code(digest)]));
  return rows.length === 0 ? [] : [{ weight: 8, markdown: table([...(several ? ['Image'] : []), 'Platform', 'Result', 'Digest'], rows) }];
}
