// Blobs over HTTP (OCI distribution-spec "Pulling blobs", "Pushing a blob monolithically": POST then PUT).
import { openAsBlob } from 'node:fs';
import { digestOf, type Digest } from '../../../domain/digest.ts';
import { repositoryOf, type ImageName } from '../../../domain/image-ref.ts';
import { base, isSuccess, otherBytes, unexpected } from './manifests.ts';
import { refusal } from './request.ts';
import type { RegistryRequest, RegistrySession } from './session.ts';

/** GHCR ends an upload after ten minutes itself (its documentation, "Working with the container registry"). */
const blobTimeoutMs = 10 * 60_000;

export async function readBlob(session: RegistrySession, image: ImageName, digest: Digest): Promise<Uint8Array> {
  const asked: RegistryRequest = { ...base(image, 'pull', 'read a blob of'), method: 'GET', path: blobPath(image, digest), headers: {}, timeoutMs: blobTimeoutMs };
  const answer = await session.send(asked);
  if (answer.status !== 200) throw refusal(asked, answer);
  const found = digestOf(answer.bytes);
  if (found !== digest) throw otherBytes(asked, digest, found);
  return answer.bytes;
}

export async function writeBlob(
  session: RegistrySession,
  image: ImageName,
  blob: { readonly digest: Digest; readonly size: number; readonly file: string },
): Promise<void> {
  const common = base(image, 'pull,push', 'upload a blob to');
  const there: RegistryRequest = { ...common, method: 'HEAD', path: blobPath(image, blob.digest), headers: {} };
  const found = await session.send(there);
  if (found.status === 200) return;
  if (found.status !== 404) throw refusal(there, found);

  const start: RegistryRequest = { ...common, method: 'POST', path: `/v2/${repositoryOf(image)}/blobs/uploads/`, headers: {} };
  const started = await session.send(start);
  if (!isSuccess(started)) throw refusal(start, started);
  const location = URL.parse(started.headers.get('location') ?? '', started.url.href);
  if (location === null || !started.headers.has('location')) throw unexpected(start, 'It starts an upload without saying where to (no Location).');
  location.searchParams.set('digest', blob.digest);

  // Read from the file while it is sent: a layer may be larger than the memory.
  const body = await openAsBlob(blob.file);
  if (body.size !== blob.size) throw unexpected(start, `The file for ${blob.digest} has ${body.size} bytes, not ${blob.size}.`);
  const put: RegistryRequest = { ...common, method: 'PUT', path: location, headers: { 'content-type': 'application/octet-stream' }, body, timeoutMs: blobTimeoutMs };
  const stored = await session.send(put);
  if (!isSuccess(stored)) throw refusal(put, stored);
}

function blobPath(image: ImageName, digest: Digest): string {
  return `/v2/${repositoryOf(image)}/blobs/${digest}`;
}
