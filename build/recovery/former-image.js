// Which former image a tag goes back to, from the record of what stood under it. Pure.
import { ActionError } from "../domain/action-error.js";
import { tagRefText } from "../domain/image-ref.js";
/** Throws ActionError NOTHING_TO_ROLL_BACK that lists what there is. */
export function chooseFormer(tag, { now, to, history }) {
    if (to !== undefined && to === now)
        return to;
    const former = history.filter(({ image }) => image.digest !== now);
    // What a rollback took away is not what the next one brings back.
    const chosen = to === undefined ? former.find(({ rolledBack }) => rolledBack !== true) : former.find(({ image }) => image.digest === to);
    if (chosen !== undefined)
        return chosen.image.digest;
    const ref = tagRefText(tag);
    throw new ActionError({
        code: 'NOTHING_TO_ROLL_BACK',
        what: to === undefined ? `There is no earlier image to roll ${ref} back to.` : `${ref} never pointed to ${to}, as far as is recorded.`,
        why: [former.length === 0 ? 'No move of it is recorded. No tag was moved.' : 'What it pointed to, newest first. No tag was moved.', ...former.map(formerText)].join('\n'),
        fix: former.length === 0 ? 'Put an image that you know under it with the promote action.' : 'Choose one of these digests, or put another image under the tag with the promote action.',
    });
}
/** Throws ActionError IMMUTABLE_TAG for tags that are not to move, unless `overwrite`. */
export function requireMoving({ inputs, metadata }) {
    const fixed = metadata.tags.filter(({ kind, fixed: isFixed }) => kind === 'immutable' || isFixed === true);
    if (fixed.length === 0 || inputs.publish.overwrite)
        return;
    throw new ActionError({
        code: 'IMMUTABLE_TAG',
        what: `${fixed.map(tagRefText).join(', ')} is not a tag to roll back.`,
        why: 'A full version, or a tag of immutable-tags, names one image for ever: whoever pinned it would get another. No tag was moved.',
        fix: 'Roll back the moving tags (latest, 1, 1.2), and release a new version; or set overwrite: true.',
    });
}
function formerText({ image, replacedAt, version, revision }) {
    return [image.digest, version, revision?.slice(0, 12), `until ${replacedAt}`].filter((part) => part !== undefined && part !== '').join('  ');
}
