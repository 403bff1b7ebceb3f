import { parseTagName } from "../domain/tag-name.js";
import { planMetadata } from "../plan/metadata/metadata.js";
const most = 12;
/** In the first image's repository, the tags to be moved first. */
export function candidateTags(plan) {
    const latest = parseTagName('latest');
    return [...new Set([...movingTags(plan.metadata, plan), ...ofDefaultBranch(plan), ...(latest.ok ? [latest.value] : [])])].slice(0, most);
}
/** The commit that an index says it was published for. What a stranger wrote there goes into no log. */
export function revisionOf({ annotations }) {
    const revision = annotations['org.opencontainers.image.revision'] ?? '';
    return /^[0-9a-f]{7,64}$/.test(revision) ? revision : undefined;
}
function movingTags({ tags }, { metadata: { images } }) {
    return tags.flatMap(({ image, tag, kind }) => (image === images[0] && kind === 'moving' ? [tag] : []));
}
/** What the same rules come to for a push of the default branch, as far as the event knows which that is. */
function ofDefaultBranch(plan) {
    const { inputs, trigger } = plan;
    const { defaultBranch } = trigger.repository;
    if (defaultBranch === undefined)
        return [];
    const pushed = { ...trigger, event: { kind: 'branch-push', branch: defaultBranch, forced: false }, run: { ...trigger.run, event: 'push', ref: `refs/heads/${defaultBranch}` } };
    const planned = planMetadata(inputs, pushed, { now: new Date(0).toISOString(), defaultBranch });
    return planned.ok ? movingTags(planned.metadata, plan) : [];
}
