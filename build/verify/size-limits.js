import { tagRefText } from "../domain/image-ref.js";
import { sizeText } from "../report/quantities.js";
import { madeBy } from "./platform-image.js";
/** `before`: the image to compare with, where there is one. */
export function sizeFaults(images, limits, before) {
    return images.flatMap((image) => [...tooLarge(image, limits.maxSize), ...grownTooMuch(image, limits.maxSizeGrowth, before)]);
}
/** Compressed bytes; undefined: it had no such platform, or nobody can tell any more. */
export function sizeBefore(image, before) {
    const size = before?.live.platforms.find(({ platform }) => platform === image.platform)?.size ?? 0;
    return size === 0 ? undefined : size;
}
function tooLarge(image, limit) {
    if (limit === undefined || image.size <= limit)
        return [];
    const what = `The image for ${image.platform} has ${sizeText(image.size)} compressed, more than max-size: ${sizeText(limit)}.`;
    return [fault(what, image, 'max-size')];
}
function grownTooMuch(image, limit, before) {
    const was = sizeBefore(image, before);
    if (limit === undefined || before === undefined || was === undefined)
        return [];
    const allowed = 'share' in limit ? was * limit.share : limit.bytes;
    const growth = image.size - was;
    if (growth <= allowed)
        return [];
    const limitText = 'share' in limit ? percent(limit.share) : sizeText(limit.bytes);
    const what = `The image for ${image.platform} has ${sizeText(image.size)} compressed, ${sizeText(growth)} (${percent(growth / was)}) more than the ${sizeText(was)} of ${tagRefText(before.tag)}: more than max-size-growth: ${limitText}.`;
    return [fault(what, image, 'max-size-growth')];
}
function fault(what, image, input) {
    return {
        code: 'IMAGE_TOO_LARGE',
        what,
        why: `Its largest layers (${image.platform}): ${largest(image).join('; ')}.`,
        fix: `Look at what these layers copy or install (a .dockerignore, a stage of its own for build tools, caches removed in the same RUN), or raise ${input}.`,
    };
}
function largest(image) {
    const layers = image.manifest.layers.map(({ size }, at) => ({ size, made: madeBy(image, at) }));
    return layers.toSorted((one, other) => other.size - one.size).slice(0, 3).map(({ size, made }) => `${sizeText(size)} ${made}`);
}
function percent(share) {
    return `${Number((share * 100).toPrecision(3))} %`;
}
