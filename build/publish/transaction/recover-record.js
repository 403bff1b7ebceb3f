// What post needs to put tags back when main was ended in the middle of its moves: saved with the runner before the first
// one, emptied when all is done. Pure: the text and what it says.
import { parseDigest } from "../../domain/digest.js";
import { parseImageName } from "../../domain/image-ref.js";
import { parseTagName } from "../../domain/tag-name.js";
/** Name of the state that main leaves for post. */
export const recoverState = 'recover';
/** One line of JSON; '' when there is nothing to put back. */
export function encodeRecoverRecord(record) {
    return record.tags.length === 0 && record.slots.length === 0 ? '' : JSON.stringify(record);
}
/** undefined: nothing is to be done. A part that can't be read is left out. */
export function decodeRecoverRecord(text) {
    const record = fieldsIn(text);
    if (record === undefined)
        return undefined;
    const { configFolder, tags, slots } = record;
    return {
        configFolder: typeof configFolder === 'string' ? configFolder : '',
        tags: Array.isArray(tags) ? tags.flatMap(recoverTag) : [],
        slots: Array.isArray(slots) ? slots.flatMap(recoverSlot) : [],
    };
}
function recoverTag(value) {
    if (!isFields(value))
        return [];
    const { image, tag, from, to } = { image: parseImageName(textOf(value['image'])), tag: parseTagName(textOf(value['tag'])), from: parseDigest(textOf(value['from'])), to: parseDigest(textOf(value['to'])) };
    return image.ok && tag.ok && to.ok ? [{ image: image.value, tag: tag.value, ...(from.ok ? { from: from.value } : {}), to: to.value }] : [];
}
function recoverSlot(value) {
    if (!isFields(value))
        return [];
    const { image, candidate } = { image: parseImageName(textOf(value['image'])), candidate: parseDigest(textOf(value['candidate'])) };
    return image.ok && candidate.ok ? [{ image: image.value, candidate: candidate.value }] : [];
}
function fieldsIn(text) {
    try {
        const value = JSON.parse(text);
        return isFields(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isFields(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
