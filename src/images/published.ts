// What the tags that a run would move tell of the images under them: the commits that these were built from, or why the image is built
// whatever has changed. Immutable tags say nothing, since they are new with each commit. Pure.
import { tagRefText } from '../domain/image-ref.ts';
import type { PlannedTag } from '../domain/metadata.ts';
import type { Plan } from '../domain/plan.ts';
import type { LiveImage } from '../domain/publication.ts';
import type { CommitSha } from '../domain/trigger.ts';

/** `live` undefined: there is no such tag. */
export type TagState = { readonly tag: PlannedTag; readonly live: LiveImage | undefined };

/** `revisions`: at least one, each once; nothing is lost only where no file has changed since any of them. `unknown`: why, a clause. */
export type Published = { readonly revisions: readonly CommitSha[] } | { readonly unknown: string };

const revisionKey = 'org.opencontainers.image.revision';

export function movingTags({ metadata }: Pick<Plan, 'metadata'>): readonly PlannedTag[] {
  return metadata.tags.filter(({ kind }) => kind === 'moving');
}

export function tellPublished(tags: readonly TagState[], plan: Pick<Plan, 'metadata' | 'platforms' | 'trigger'>): Published {
  if (!namesOwnCommit(plan)) return { unknown: `${revisionKey} of this run does not name the commit of the push, so that of the published image may not be its own either` };
  if (tags.length === 0) return { unknown: 'none of its tags moves, and without one nothing says what was published last' };
  const revisions = new Set<CommitSha>();
  for (const { tag, live } of tags) {
    const name = tagRefText(tag);
    if (live === undefined) return { unknown: `there is no ${name} yet` };
    const lacking = plan.platforms.filter((platform) => !live.platforms.some((there) => there.platform === platform));
    if (lacking.length > 0) return { unknown: `${name} lacks ${lacking.join(', ')}` };
    // Of a name or a short hash GitHub could take something else for the commit; nor does a stranger's text belong in a log.
    if (live.revision === undefined || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(live.revision)) return { unknown: `${name} does not say of which commit it was built` };
    revisions.add(live.revision);
  }
  return { revisions: [...revisions] };
}

/** What was built under a label of the user's own, or of another checkout, can't be compared with what is built now. */
function namesOwnCommit({ metadata, trigger }: Pick<Plan, 'metadata' | 'trigger'>): boolean {
  const stated = metadata.annotations.flatMap(({ key, value }) => (key === revisionKey ? [value] : []));
  return [metadata.labels[revisionKey], ...stated].every((revision) => revision === trigger.run.sha);
}
