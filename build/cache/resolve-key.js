import { digestOf } from "../domain/digest.js";
/** `filesOf`: those that the patterns of one checksum fit. The order of patterns and files is no matter. */
export function resolveKey(template, filesOf) {
    const exact = template.map((part) => (typeof part === 'string' ? part : checksumOf(filesOf(part.checksum)))).join('');
    const [first] = template;
    const fallback = (typeof first === 'string' ? first : '').replace(/[\s._:-]+$/, '');
    const hasTemplate = template.some((part) => typeof part !== 'string');
    return { exact, ...(hasTemplate && fallback !== '' ? { fallback } : {}) };
}
function checksumOf(files) {
    const lines = [...new Set(files.map(({ path, digest }) => `${digest} ${path}\n`))].toSorted();
    return digestOf(new TextEncoder().encode(lines.join(''))).slice('sha256:'.length, 'sha256:'.length + 20);
}
