// The content key: a hash over everything that decides what a build gives, as it is written on an index and read from one.
// Pure. What the parts are is content-parts.ts's.
import { markPrefix } from "../domain/content.js";
import { digestOf, parseDigest } from "../domain/digest.js";
/** It changes when the same build would be written down in another way: then nobody finds an old key. */
const format = 1;
/** Annotations of the index. They stand on images that were published with skip-unchanged only. */
export const contentAnnotations = {
    key: `${markPrefix}content-key`,
    /** `name=hash`, separated by blanks. */
    parts: `${markPrefix}content-parts`,
};
const shortHash = 12;
export function contentKeyOf(parts) {
    return {
        key: hashOf([format, parts.map(({ name, lines }) => [name, lines])]),
        parts: parts.map(({ name, lines }) => ({ name, hash: hashOf(lines).slice('sha256:'.length).slice(0, shortHash) })),
    };
}
export function keyAnnotations({ key, parts }) {
    return [
        { level: 'index', key: contentAnnotations.key, value: key },
        { level: 'index', key: contentAnnotations.parts, value: parts.map(({ name, hash }) => `${name}=${hash}`).join(' ') },
    ];
}
/** undefined: the index carries none, or nothing that is one. */
export function keyIn(annotations) {
    const key = parseDigest(annotations[contentAnnotations.key] ?? '');
    if (!key.ok)
        return undefined;
    const parts = (annotations[contentAnnotations.parts] ?? '').split(' ').flatMap((text) => {
        const [, name, hash] = /^([a-z-]+)=([0-9a-f]+)$/.exec(text) ?? [];
        return name === undefined || hash === undefined ? [] : [{ name, hash }];
    });
    return { key: key.value, parts };
}
/** Names of the parts that differ, in our order; empty where the other one does not say. */
export function differingParts(own, other) {
    const hashes = new Map(other.parts.map(({ name, hash }) => [name, hash]));
    return hashes.size === 0 ? [] : own.parts.filter(({ name, hash }) => hashes.get(name) !== hash).map(({ name }) => name);
}
function hashOf(value) {
    return digestOf(new TextEncoder().encode(JSON.stringify(value)));
}
