// Several images refused at once as one error, so that a run shows one. Pure.
import { ActionError } from "../domain/action-error.js";
/** The first denial leads, since trying again can't mend it; the others' texts follow. undefined: there are none. */
export function joinRefusals(refusals) {
    const [first, ...others] = refusals.toSorted((left, right) => rank(left) - rank(right));
    if (first === undefined || others.length === 0)
        return first;
    const all = [first, ...others];
    return new ActionError({
        code: first.code,
        what: all.map(({ what }) => what).join(' '),
        why: distinct(all.map(({ why }) => why)),
        fix: distinct(all.map(({ fix }) => fix)),
        ...(first.failure === undefined ? {} : { failure: first.failure }),
        cause: first,
    });
}
function rank({ kind }) {
    return kind === 'outside' ? 1 : 0;
}
function distinct(texts) {
    return [...new Set(texts)].join('\n');
}
