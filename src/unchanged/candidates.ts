// Under which tags an image of the same content may be: those that are to be moved, and those of the default branch. Pure.
// No others: a registry is not searched.
import type { ImageIndex } from '../domain/manifest.ts';
import type { Plan } from '../domain/plan.ts';
import { parseTagName, type TagName } from '../domain/tag-name.ts';
import { handlebarsProgram } from '../plan/metadata/handlebars-program.ts';
import { planMetadata } from '../plan/metadata/metadata.ts';

const most = 12;

/** In the first image's repository, the tags to be moved first. */
export function candidateTags(plan: Plan): readonly TagName[] {
  const latest = parseTagName('latest');
  return [...new Set([...movingTags(plan.metadata, plan), ...ofDefaultBranch(plan), ...(latest.ok ? [latest.value] : [])])].slice(0, most);
}

/** The commit that an index says it was published for. What a stranger wrote there goes into no log. */
export function revisionOf({ annotations }: Pick<ImageIndex, 'annotations'>): string | undefined {
  const revision = annotations['org.opencontainers.image.revision'] ?? '';
  return /^[0-9a-f]{7,64}$/.test(revision) ? revision : undefined;
}

function movingTags({ tags }: Pick<Plan['metadata'], 'tags'>, { metadata: { images } }: Plan): readonly TagName[] {
  return tags.flatMap(({ image, tag, kind }) => (image === images[0] && kind === 'moving' ? [tag] : []));
}

/** What the same rules come to for a push of the default branch, as far as the event knows which that is. */
function ofDefaultBranch(plan: Plan): readonly TagName[] {
  const { inputs, trigger } = plan;
  const { defaultBranch } = trigger.repository;
  if (defaultBranch === undefined) return [];
  const pushed = { ...trigger, event: { kind: 'branch-push', branch: defaultBranch, forced: false }, run: { ...trigger.run, event: 'push', ref: `refs/heads/${defaultBranch}` } } as const;
  const planned = planMetadata(inputs, pushed, { now: new Date(0).toISOString(), defaultBranch }, { handlebars: handlebarsProgram });
  return planned.ok ? movingTags(planned.metadata, plan) : [];
}
