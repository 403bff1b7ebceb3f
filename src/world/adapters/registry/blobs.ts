// Reads blobs over HTTP (OCI distribution-spec "Pulling blobs"): whole and checked, or as a stream.
import { digestOf, type Digest } from '../../../domain/digest.ts';
import { repositoryOf, type ImageName } from '../../../domain/image-ref.ts';
import { base, otherBytes } from './manifests.ts';
import { refusal, silence, wholeAnswer, type HttpRequest } from './request.ts';
import type { RegistryRequest, RegistrySession } from './session.ts';

/** A config is small; a layer is not, but its answer begins soon. */
const wholeTimeoutMs = 60_000;
const streamTimeoutMs = 10 * 60_000;
const headTimeoutMs = 30_000;

export async function readBlob(session: RegistrySession, image: ImageName, digest: Digest): Promise<Uint8Array> {
  const asked = readRequest(image, digest, wholeTimeoutMs);
  const answer = await session.send(asked);
  if (answer.status !== 200) throw refusal(asked, answer);
  const found = digestOf(answer.bytes);
  if (found !== digest) throw otherBytes(asked, digest, found);
  return answer.bytes;
}

/** The stream too ends in RegistryError with status 0 when it breaks off. */
export async function openBlob(session: RegistrySession, image: ImageName, digest: Digest): Promise<AsyncIterable<Uint8Array>> {
  const { answered, response } = await session.open(readRequest(image, digest, streamTimeoutMs));
  if (response.status !== 200) throw refusal(answered, await wholeAnswer(answered, response));
  return piecesOf(answered, response.body);
}

export function blobPath(image: ImageName, digest: Digest): string {
  return `/v2/${repositoryOf(image)}/blobs/${digest}`;
}

function readRequest(image: ImageName, digest: Digest, timeoutMs: number): RegistryRequest {
  return { ...base(image, 'pull', 'read a blob of'), method: 'GET', path: blobPath(image, digest), headers: {}, timeoutMs, headTimeoutMs };
}

/** Leaving the loop cancels the body, and with it the download. */
async function* piecesOf(asked: HttpRequest, body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of body) yield piece;
  } catch (cause) {
    throw silence(asked, cause);
  }
}
