// Uploads of blobs over HTTP (OCI distribution-spec "Pushing a blob monolithically": POST then PUT; "Mounting a blob from
// another repository"), and one that is opened to see whether it may be.
import { openAsBlob } from 'node:fs';
import type { Digest } from '../../../domain/digest.ts';
import { registryOf, repositoryOf, type ImageName } from '../../../domain/image-ref.ts';
import { RegistryError } from '../../ports/registry.ts';
import { blobPath } from './blobs.ts';
import { base, isSuccess, unexpected } from './manifests.ts';
import { refusal, type HttpAnswer } from './request.ts';
import type { RegistryRequest, RegistrySession } from './session.ts';

export async function writeBlob(
  session: RegistrySession,
  image: ImageName,
  blob: { readonly digest: Digest; readonly size: number; readonly file: string },
): Promise<void> {
  const common = base(image, 'pull,push', 'upload a blob to');
  const there: RegistryRequest = { ...common, method: 'HEAD', path: blobPath(image, blob.digest), headers: {} };
  const found = await session.send(there);
  if (found.status === 200) return;
  // A 403 without words: the request that starts the upload is told why.
  if (found.status !== 404 && found.status !== 403) throw refusal(there, found);

  const start = startRequest(image, 'upload a blob to');
  const started = await session.send(start);
  if (!isSuccess(started)) throw refusal(start, started);
  const location = locationOf(started);
  if (location === undefined) throw unexpected(start, 'It starts an upload without saying where to (no Location).');
  location.searchParams.set('digest', blob.digest);

  // Read from the file while it is sent: a layer may be larger than the memory.
  const body = await openAsBlob(blob.file);
  if (body.size !== blob.size) throw unexpected(start, `The file for ${blob.digest} has ${body.size} bytes, not ${blob.size}.`);
  const put: RegistryRequest = { ...common, method: 'PUT', path: location, headers: { 'content-type': 'application/octet-stream' }, body, timeoutMs: uploadTimeoutMs(blob.size) };
  const stored = await session.send(put);
  if (!isSuccess(stored)) throw refusal(put, stored);
}

/** The token must name both repositories; where the other one may not be read, the blob is not mounted, and that is all. */
export async function mountBlob(session: RegistrySession, image: ImageName, from: ImageName, digest: Digest): Promise<boolean> {
  if (registryOf(from) !== registryOf(image)) return false;
  const start = startRequest(image, 'mount a blob in');
  const query = new URLSearchParams({ mount: digest, from: repositoryOf(from) });
  const mount: RegistryRequest = { ...start, path: `${start.path}?${query.toString()}`, access: { ...start.access, from: repositoryOf(from) } };
  try {
    const answer = await session.send(mount);
    if (answer.status === 201) return true;
    if (!isSuccess(answer)) throw refusal(mount, answer);
    await cancelUpload(session, image, answer);
    return false;
  } catch (error) {
    if (error instanceof RegistryError && [400, 401, 403, 404, 405].includes(error.status)) return false;
    throw error;
  }
}

export async function tryPush(session: RegistrySession, image: ImageName): Promise<void> {
  const start = startRequest(image, 'open an upload to');
  const answer = await session.send(start);
  if (!isSuccess(answer)) throw refusal(start, answer);
  await cancelUpload(session, image, answer);
}

/**
 * A minute and what 100 kB a second need: a small upload that hangs is tried again soon. GHCR ends an upload after ten minutes
 * itself (its documentation, "Working with the container registry").
 */
function uploadTimeoutMs(size: number): number {
  return Math.min(10 * 60_000, 60_000 + Math.ceil(size / 100));
}

/** Best effort: an open upload is dropped by the registry itself after a while. Some want a right to delete for it. */
async function cancelUpload(session: RegistrySession, image: ImageName, started: HttpAnswer): Promise<void> {
  const location = locationOf(started);
  if (location === undefined) return;
  try {
    await session.send({ ...base(image, 'pull,push', 'cancel an upload to'), method: 'DELETE', path: location, headers: {}, timeoutMs: 10_000, isCourtesy: true });
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
  }
}

function startRequest(image: ImageName, operation: string): RegistryRequest & { readonly path: string } {
  return { ...base(image, 'pull,push', operation), method: 'POST', path: `/v2/${repositoryOf(image)}/blobs/uploads/`, headers: {} };
}

/** Where the upload goes on: relative to where it was started, as some registries have it. */
function locationOf(started: HttpAnswer): URL | undefined {
  const location = started.headers.get('location');
  return location === undefined ? undefined : (URL.parse(location, started.url.href) ?? undefined);
}
