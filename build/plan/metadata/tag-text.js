// Makes a valid tag of what a rule yields: what the distribution spec forbids is replaced, cut off or shortened.
import { digestOf } from "../../domain/digest.js";
import { parseTagName } from "../../domain/tag-name.js";
const longest = 128;
const hashLength = 12;
/** `tag` undefined: nothing valid is left of it. A warning where more than a character had to be replaced. */
export function correctTag(text) {
    const replaced = text.replaceAll(/[^a-zA-Z0-9._-]+/g, '-');
    const stripped = replaced.replace(/^[.-]+/, '');
    // A name that began with an empty expression ({{branch}}-latest on a tag) must not move latest by being tidied up.
    if (stripped === '' || (stripped === 'latest' && replaced !== stripped)) {
        return { warning: `No tag ${replaced}: a tag may not start with "." or "-", and without that it would be "${stripped}".` };
    }
    const fitting = stripped.length > longest ? shorten(stripped, text) : stripped;
    const tag = parseTagName(fitting);
    if (!tag.ok)
        return { warning: `No tag ${fitting}: expected ${tag.expected}.` };
    return fitting === replaced ? { tag: tag.value } : { tag: tag.value, warning: `The tag ${replaced} is not valid: ${fitting} is used instead.` };
}
/** The same text gives the same tag, and texts that differ only at their end give different ones. */
function shorten(tag, source) {
    const hash = digestOf(new TextEncoder().encode(source)).slice('sha256:'.length).slice(0, hashLength);
    return `${tag.slice(0, longest - hashLength - 1)}-${hash}`;
}
