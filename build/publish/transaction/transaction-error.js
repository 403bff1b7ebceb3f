// How a publish that failed on its way reads: the cause first, then where every tag stands. Pure.
import { ActionError } from "../../domain/action-error.js";
import { tagRefText } from "../../domain/image-ref.js";
/** Code PUBLISH_RESTORED or PUBLISH_PARTIAL. Its evidence has one line a tag. */
export function transactionError(cause, result, tags) {
    const isRestored = result === 'restored';
    return new ActionError({
        code: isRestored ? 'PUBLISH_RESTORED' : 'PUBLISH_PARTIAL',
        what: isRestored ? `The image was not published, and every moving tag is where it was: ${cause.what}` : `The image is published in part: ${cause.what}`,
        why: `${cause.why}\nWhere the tags stand (${cause.code}):\n${tags.map(lineOf).join('\n')}`,
        fix: isRestored ? cause.fix : `${cause.fix} Another run of the same commit takes up where this one stopped; to go back instead, run the command rollback.`,
        ...(cause.failure === undefined ? {} : { failure: cause.failure }),
        cause,
    });
}
/** One tag: what it is now, what it was, and why. */
export function lineOf({ state, before, reason, ...tag }) {
    const was = before === undefined ? 'there was no such tag' : `was ${before}`;
    const now = {
        created: 'points to the new image',
        moved: `points to the new image; ${was}`,
        unchanged: 'pointed to this image already',
        skipped: 'was left to another image',
        restored: `is back where it was: ${before ?? 'no image'}`,
        left: `still points to the new image; ${was}`,
        untouched: `was not touched: ${before ?? 'no such tag'}`,
        uncertain: `is uncertain; ${was}`,
    }[state];
    return `${tagRefText(tag)} ${now}.${reason === undefined ? '' : ` ${reason}`}`;
}
