// Manifests and tags over HTTP (OCI distribution-spec "Pulling manifests", "Pushing manifests", "Listing tags").
import { ActionError } from "../../../domain/action-error.js";
import { digestOf, parseDigest } from "../../../domain/digest.js";
import { repositoryOf } from "../../../domain/image-ref.js";
import { mediaTypes } from "../../../domain/manifest.js";
import { parseTagName } from "../../../domain/tag-name.js";
import { decodeManifest, jsonFields } from "../../../merge/decode-manifest.js";
import { damaged, refusal } from "./request.js";
/** All four, always: GHCR answers 404 for a manifest that exists when its type is not accepted. */
const accept = Object.values(mediaTypes).join(', ');
export async function readManifest(session, image, reference) {
    const asked = manifestRequest('GET', image, reference, 'read the manifest of');
    const answer = await session.send(asked);
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw refusal(asked, answer);
    const digest = digestOf(answer.bytes);
    // A tag's bytes are checked too, where the registry says what they should be.
    for (const stated of [reference, answer.headers.get('docker-content-digest') ?? ''].map(parseDigest)) {
        if (stated.ok && stated.value !== digest)
            throw otherBytes(asked, stated.value, digest);
    }
    if (jsonFields(answer.bytes) === undefined)
        throw damaged(asked, 'it is not JSON.');
    const decoded = decodeManifest(answer.bytes, (answer.headers.get('content-type') ?? '').split(';')[0]?.trim());
    if (!decoded.ok)
        throw unexpected(asked, `The answer is not ${decoded.expected}.`);
    return { digest, mediaType: decoded.value.mediaType, bytes: answer.bytes, content: decoded.value };
}
export async function resolveTag(session, image, tag) {
    const asked = manifestRequest('HEAD', image, tag, 'look up the tag of');
    const answer = await session.send(asked);
    if (answer.status === 404)
        return undefined;
    // An answer to HEAD has no words, and a 403 may be a rate limit: GET tells.
    if (answer.status === 403)
        return (await readManifest(session, image, tag))?.digest;
    if (answer.status !== 200)
        throw refusal(asked, answer);
    const stated = parseDigest(answer.headers.get('docker-content-digest') ?? '');
    // The header is optional in the specification: without it the bytes are read and hashed.
    return stated.ok ? stated.value : (await readManifest(session, image, tag))?.digest;
}
export async function writeManifest(session, image, reference, manifest) {
    const asked = { ...manifestRequest('PUT', image, reference, 'write the manifest of'), body: manifest.bytes, headers: { 'content-type': manifest.mediaType } };
    const answer = await session.send(asked);
    if (!isSuccess(answer))
        throw refusal(asked, answer);
    const stored = parseDigest(answer.headers.get('docker-content-digest') ?? '');
    const digest = digestOf(manifest.bytes);
    if (stored.ok && stored.value !== digest)
        throw damaged(asked, `it says that ${stored.value} was stored; sent was ${digest}.`);
}
export async function listTags(session, image) {
    const tags = [];
    let next = `/v2/${repositoryOf(image)}/tags/list?n=1000`;
    while (next !== undefined) {
        const asked = { ...base(image, 'pull', 'list the tags of'), method: 'GET', path: next, headers: {} };
        const answer = await session.send(asked);
        // NAME_UNKNOWN: a repository without any tag does not exist for some registries.
        if (answer.status === 404)
            return tags;
        if (answer.status !== 200)
            throw refusal(asked, answer);
        tags.push(...tagsIn(asked, answer.bytes));
        next = nextPage(answer);
    }
    return tags;
}
export function isSuccess(answer) {
    return answer.status >= 200 && answer.status < 300;
}
/** The parts that all requests about one repository share. */
export function base(image, actions, operation) {
    return { access: { repository: repositoryOf(image), actions }, operation, image, timeoutMs: 30_000 };
}
/** The answer arrived as it was sent, and is nothing that the action can use. */
export function unexpected(asked, why) {
    return new ActionError({
        code: 'UNEXPECTED_ANSWER',
        what: `The registry's answer to "${asked.operation} ${asked.image}" can't be used.`,
        why,
        fix: 'Run the job again; if it stays so, look for a proxy or cache that changes what the registry answers.',
    });
}
export function otherBytes(asked, expected, found) {
    return damaged(asked, `the bytes for ${expected} have the digest ${found}.`);
}
function manifestRequest(method, image, reference, operation) {
    const path = `/v2/${repositoryOf(image)}/manifests/${reference}`;
    const joint = reference.includes(':') ? '@' : ':';
    return { ...base(image, method === 'PUT' ? 'pull,push' : 'pull', operation), image: `${image}${joint}${reference}`, method, path, headers: { accept } };
}
function tagsIn(asked, bytes) {
    const list = jsonFields(bytes)?.['tags'];
    // null: a repository that lost its last tag.
    if (list === null)
        return [];
    if (!Array.isArray(list))
        throw damaged(asked, 'it holds no list of tags.');
    return list.flatMap((tag) => {
        const name = parseTagName(typeof tag === 'string' ? tag : '');
        return name.ok ? [name.value] : [];
    });
}
/** `Link: </v2/…?last=x&n=1000>; rel="next"` (RFC 8288); relative to the page it came with. */
function nextPage(answer) {
    const [, target] = /<([^>]*)>\s*;[^,]*\brel="?next"?/.exec(answer.headers.get('link') ?? '') ?? [];
    return target === undefined ? undefined : (URL.parse(target, answer.url.href) ?? undefined);
}
