import { tagRefText } from "../../domain/image-ref.js";
/** `images`: those that tags without an image of their own go to. No tag of an image comes twice. */
export function orderTags(named, images) {
    const sorted = [...named].sort((one, other) => rank(one) - rank(other));
    const planned = sorted.flatMap(({ tag, kind, fixed, order, image }) => (image === undefined ? images : [image]).map((target) => ({
        ...{ image: target, tag, kind },
        ...(fixed === true ? { fixed } : {}),
        ...(order === undefined ? {} : { order }),
    })));
    return [...new Map(planned.toReversed().map((one) => [tagRefText(one), one])).values()].toReversed();
}
/** `latest`, with or without prefix and suffix. */
export function isLatest(tag) {
    return /(?:^|-)latest(?:$|-)/.test(tag);
}
/** 0 immutable; then 1.2 before 1, before other moving tags, before latest. */
function rank({ tag, kind, parts }) {
    if (kind === 'immutable')
        return 0;
    if (isLatest(tag))
        return 9;
    return parts === 0 ? 8 : 4 - parts;
}
