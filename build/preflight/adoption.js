// Judges the immutable tags that exist already: refused, or an image of this very commit that is published as it is.
// Digests can't be compared before building (a rebuild has other attestations, so another index): revisions are. Pure.
import { ActionError } from "../domain/action-error.js";
import { tagRefText } from "../domain/image-ref.js";
/** Throws ActionError IMMUTABLE_TAG with the reason for every tag. */
export function judgeFixedTags(found, plan) {
    const own = ownRevision(plan);
    const faults = found.flatMap((tag) => faultOf(tag, own, plan).map((fault) => `${tagRefText(tag.tag)} ${fault} (${tag.live.digest}).`));
    if (faults.length > 0)
        throw refused(faults, found.some(({ missing }) => missing.length > 0));
    const digests = new Set(found.map(({ live }) => live.digest));
    if (digests.size > 1)
        throw refused(['The images are all of this commit, but not one and the same:', ...found.map(({ tag, live }) => `${tagRefText(tag)} is ${live.digest}.`)], false);
    const [first] = found;
    return first === undefined ? {} : { adopt: { image: first.tag.image, digest: first.live.digest } };
}
/** What this run's image would say; undefined where its label says something else than this run's commit. */
function ownRevision({ metadata, trigger }) {
    const label = metadata.labels['org.opencontainers.image.revision'] ?? '';
    return label === trigger.revision || label === trigger.run.sha ? label : undefined;
}
function faultOf({ live, missing }, own, plan) {
    if (missing.length > 0)
        return [`is there but incomplete: the registry lacks ${missing.join(', ')} of it`];
    if (live.revision === undefined)
        return ['carries an image that names no commit'];
    if (own === undefined)
        return [`carries an image of commit ${live.revision}, and this run's label org.opencontainers.image.revision does not name its own commit to compare with`];
    if (live.revision !== own)
        return [`carries the image of commit ${live.revision}, not of ${own}`];
    return otherPlatforms(live, plan);
}
function otherPlatforms({ platforms }, plan) {
    const there = platforms.map(({ platform }) => platform);
    const required = plan.platforms.filter((platform) => !plan.inputs.publish.optionalPlatforms.includes(platform));
    const differs = required.some((platform) => !there.includes(platform)) || there.some((platform) => !plan.platforms.includes(platform));
    if (plan.platforms.length === 0 || !differs)
        return [];
    return [`carries an image of this commit for ${there.join(', ') || 'no platform'}, not for ${plan.platforms.join(', ')}`];
}
function refused(faults, isBroken) {
    return new ActionError({
        code: 'IMMUTABLE_TAG',
        what: 'A tag that names one image for ever exists already, and not with the image of this commit.',
        why: `${faults.join('\n')}\nNothing was built, and no tag was moved.`,
        fix: isBroken ? 'overwrite: true builds the image anew and mends the tag.' : 'Publish under a new version. Only if everybody who uses the tag is to get another image: overwrite: true.',
    });
}
