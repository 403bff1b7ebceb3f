// Names of images: a repository in a registry, and a tag or digest in it. Parsers only; nothing is looked up here.
import { parseDigest } from "./digest.js";
import { malformed, parsed } from "./parsed.js";
import { parseTagName } from "./tag-name.js";
const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
/** Lower-cases (registries refuse capitals), adds the registry host where it is missing as docker does. */
export function parseImageName(text) {
    const lower = text.trim().toLowerCase();
    const [first = '', ...rest] = lower.split('/');
    const hasHost = rest.length > 0 && (first.includes('.') || first.includes(':') || first === 'localhost');
    const host = hasHost ? first : 'docker.io';
    const path = hasHost ? rest : rest.length > 0 ? [first, ...rest] : ['library', first];
    const isHost = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::[0-9]+)?$/.test(host);
    if (!isHost || path.length === 0 || !path.every((part) => component.test(part))) {
        return malformed('a repository like ghcr.io/owner/name, without tag or digest');
    }
    return parsed(`${host === 'index.docker.io' ? 'docker.io' : host}/${path.join('/')}`);
}
/** `ghcr.io/owner/name:tag` -> its two parts. A port is not taken for a tag. */
export function parseTagRef(text) {
    const colon = text.lastIndexOf(':');
    const expected = 'a full reference like ghcr.io/owner/name:tag';
    if (colon <= text.lastIndexOf('/'))
        return malformed(expected);
    const image = parseImageName(text.slice(0, colon));
    const tag = parseTagName(text.slice(colon + 1));
    if (!image.ok || !tag.ok)
        return malformed(expected);
    return parsed({ image: image.value, tag: tag.value });
}
/** `ghcr.io/owner/name@sha256:…` -> its two parts. */
export function parseDigestRef(text) {
    const at = text.indexOf('@');
    const image = parseImageName(text.slice(0, Math.max(at, 0)));
    const digest = parseDigest(text.slice(at + 1));
    if (!image.ok || !digest.ok)
        return malformed('a reference like ghcr.io/owner/name@sha256:…');
    return parsed({ image: image.value, digest: digest.value });
}
export function tagRefText(ref) {
    return `${ref.image}:${ref.tag}`;
}
/** The registry's host as it stands in the name, with its port: `ghcr.io`, `localhost:5000`. */
export function registryOf(image) {
    return image.slice(0, image.indexOf('/'));
}
/** The path below the registry: `owner/name`. */
export function repositoryOf(image) {
    return image.slice(image.indexOf('/') + 1);
}
