// Decodes buildx's --metadata-file. Only what the later stages need is read; the rest is handed on as it is.
import { parseDigest } from "../domain/digest.js";
/** undefined or malformed text is an empty answer: buildx writes the file only when the build succeeded. */
export function decodeMetadata(text) {
    const all = decodeObject(text);
    const digest = parseDigest(textOf(all['containerimage.digest']));
    const configDigest = textOf(all['containerimage.config.digest']);
    return { all, ...(digest.ok ? { digest: digest.value } : {}), ...(configDigest === '' ? {} : { configDigest }) };
}
function decodeObject(text) {
    if (text === undefined)
        return {};
    try {
        const value = JSON.parse(text);
        return value !== null && typeof value === 'object' ? { ...value } : {};
    }
    catch {
        return {};
    }
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
