// Reads blobs over HTTP (OCI distribution-spec "Pulling blobs"): whole and checked, or as a stream.
import { digestOf } from "../../../domain/digest.js";
import { repositoryOf } from "../../../domain/image-ref.js";
import { base, otherBytes } from "./manifests.js";
import { refusal, silence, wholeAnswer } from "./request.js";
/** A config is small; a layer is not, but its answer begins soon. */
const wholeTimeoutMs = 60_000;
const streamTimeoutMs = 10 * 60_000;
const headTimeoutMs = 30_000;
export async function readBlob(session, image, digest) {
    const asked = readRequest(image, digest, wholeTimeoutMs);
    const answer = await session.send(asked);
    if (answer.status !== 200)
        throw refusal(asked, answer);
    const found = digestOf(answer.bytes);
    if (found !== digest)
        throw otherBytes(asked, digest, found);
    return answer.bytes;
}
/** The stream too ends in RegistryError with status 0 when it breaks off. */
export async function openBlob(session, image, digest) {
    const { answered, response } = await session.open(readRequest(image, digest, streamTimeoutMs));
    if (response.status !== 200)
        throw refusal(answered, await wholeAnswer(answered, response));
    return piecesOf(answered, response);
}
export function blobPath(image, digest) {
    return `/v2/${repositoryOf(image)}/blobs/${digest}`;
}
function readRequest(image, digest, timeoutMs) {
    return { ...base(image, 'pull', 'read a blob of'), method: 'GET', path: blobPath(image, digest), headers: {}, timeoutMs, headTimeoutMs };
}
/** Leaving the loop cancels the body, and with it the download. */
async function* piecesOf(asked, response) {
    try {
        for await (const piece of response.body ?? [])
            yield piece;
    }
    catch (cause) {
        throw silence(asked, cause);
    }
}
