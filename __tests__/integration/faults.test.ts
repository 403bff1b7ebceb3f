// The fault front before a registry with token login, each fault as a client sees it.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fault } from '../../testbed/faults/fault.ts';
import { startFaultFront, type FaultFront } from '../../testbed/faults/front.ts';
import type { Stage } from '../../testbed/faults/stage.ts';
import { imageName, makeImage, push, tagName } from '../fakes/image.ts';
import { login, startRegistryServer, type RegistryServer } from './registry-server.ts';

let server: RegistryServer;
let front: FaultFront;
const [older, newer] = [makeImage('linux/amd64', { content: 'older' }), makeImage('linux/amd64', { content: 'newer' })];

beforeAll(async () => {
  server = await startRegistryServer({ location: 'absolute' });
  front = await startFaultFront({ upstream: server.host });
  // The registry behind the front is asked under the front's name.
  const image = imageName(`${front.host}/o/r`);
  push(server.memory, [image], [older, newer]);
  server.memory.addManifest(image, older, tagName('latest'));
});
afterEach(() => front.clear());
afterAll(async () => {
  await front.stop();
  await server.close();
});

const accept = 'application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json';

/** A client that logs in as it is told, and asks for `path` below the repository. */
async function ask(path: string, init: Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> } = {}): Promise<Response> {
  const refused = await fetch(`http://${front.host}/v2/`);
  const realm = /realm="([^"]+)"/.exec(refused.headers.get('www-authenticate') ?? '')?.[1] ?? '';
  const basic = Buffer.from(`${login.username}:${login.password}`).toString('base64');
  const answered = await fetch(`${realm}?scope=repository:o/r:pull,push`, { headers: { authorization: `Basic ${basic}` } });
  const granted: unknown = await answered.json();
  const token = granted !== null && typeof granted === 'object' && 'token' in granted ? String(granted.token) : '';
  return await fetch(`http://${front.host}/v2/o/r/${path}`, { ...init, headers: { accept, authorization: `Bearer ${token}`, ...init.headers } });
}

const putLatest = (image = newer): Promise<Response> => ask('manifests/latest', { method: 'PUT', body: Buffer.from(image.bytes), headers: { 'content-type': image.mediaType } });
const latest = async (): Promise<string | null> => (await ask('manifests/latest', { method: 'HEAD' })).headers.get('docker-content-digest');
const strike = (stage: Stage, fault: Fault): void => front.inject({ stages: [stage], fault });

describe('without faults', () => {
  it('sends tokens, reads and uploads through itself', async () => {
    const from = front.requests.length;
    expect(await latest()).toBe(older.digest);
    const started = await ask('blobs/uploads/', { method: 'POST' });
    expect(new URL(started.headers.get('location') ?? '').host).toBe(front.host);
    expect(front.requests.slice(from).map(({ stage, status }) => `${stage} ${String(status)}`)).toEqual(['ping 401', 'token 200', 'tag-head 200', 'ping 401', 'token 200', 'upload-start 202']);
  });

  it('keeps the logins and tokens that passed', async () => {
    await latest();
    expect([...front.credentials]).toContain(Buffer.from(`${login.username}:${login.password}`).toString('base64'));
    expect([...front.credentials].filter((one) => one.startsWith('token-')).length).toBeGreaterThan(0);
  });
});

describe('refusals', () => {
  it.each<[Fault, number, RegExp]>([
    [{ kind: 'too-many-requests' }, 429, /TOOMANYREQUESTS/],
    [{ kind: 'rate-limit-as-403' }, 403, /secondary rate limit/],
    [{ kind: 'expired-token' }, 401, /UNAUTHORIZED/],
    [{ kind: 'denied' }, 403, /write_package/],
    [{ kind: 'server-error', status: 502 }, 502, /<html>/],
  ])('%j', async (fault, status, body) => {
    strike('tag-get', fault);
    const answer = await ask('manifests/latest');
    expect(answer.status).toBe(status);
    expect(await answer.text()).toMatch(body);
    expect(front.requests.at(-1)).toMatchObject({ stage: 'tag-get', status, fault: fault.kind });
    expect(front.requests.at(-1)?.upstreamStatus).toBeUndefined();
    expect((await ask('manifests/latest')).status).toBe(200);
  });

  it('say when to come back, if asked to', async () => {
    strike('tag-get', { kind: 'too-many-requests', retryAfterSeconds: 7 });
    expect((await ask('manifests/latest')).headers.get('retry-after')).toBe('7');
  });

  it('of an expired token lead to a new one', async () => {
    strike('tag-get', { kind: 'expired-token' });
    const challenge = (await ask('manifests/latest')).headers.get('www-authenticate') ?? '';
    expect(challenge).toContain(`realm="http://${front.host}/token"`);
    expect(challenge).toContain('scope="repository:o/r:pull,push"');
  });

  it('strike tokens too', async () => {
    strike('token', { kind: 'server-error', status: 503 });
    await expect(ask('manifests/latest')).rejects.toThrow(/JSON/);
  });
});

describe('silence', () => {
  it('a reset reaches the client before the registry was asked', async () => {
    strike('tag-put', { kind: 'reset' });
    await expect(putLatest()).rejects.toThrow('fetch failed');
    expect(await latest()).toBe(older.digest);
  });

  it('a lost response means that the write was done', async () => {
    strike('tag-put', { kind: 'lost-response' });
    await expect(putLatest()).rejects.toThrow('fetch failed');
    expect(front.requests.at(-1)).toMatchObject({ stage: 'tag-put', upstreamStatus: 201 });
    expect(await latest()).toBe(newer.digest);
    await putLatest(older);
  });

  it('a hang lasts until the client gives up, or as long as it says', async () => {
    strike('tag-get', { kind: 'hang' });
    await expect(ask('manifests/latest', { signal: AbortSignal.timeout(100) })).rejects.toThrow(/timeout/);
    strike('tag-get', { kind: 'hang', forMs: 30 });
    await expect(ask('manifests/latest')).rejects.toThrow('fetch failed');
  });

  it('a truncated body ends in an error, not in a shorter body', async () => {
    strike('tag-get', { kind: 'truncated' });
    const answer = await ask('manifests/latest');
    await expect(answer.arrayBuffer()).rejects.toThrow('terminated');
  });

  it('a slow body comes whole', async () => {
    strike('tag-get', { kind: 'slow', bytesPerSecond: 2000 });
    const began = Date.now();
    expect(Buffer.from(await (await ask('manifests/latest')).arrayBuffer())).toEqual(Buffer.from(older.bytes));
    expect(Date.now() - began).toBeGreaterThan(80);
  });
});

describe('untruth', () => {
  it('wrong bytes have the right length', async () => {
    strike('tag-get', { kind: 'wrong-bytes' });
    const bytes = Buffer.from(await (await ask('manifests/latest')).arrayBuffer());
    expect(bytes).toHaveLength(older.bytes.length);
    expect(bytes).not.toEqual(Buffer.from(older.bytes));
  });

  it('a wrong digest stands in the header', async () => {
    strike('tag-head', { kind: 'wrong-digest-header' });
    expect(await latest()).toBe(`sha256:${'0'.repeat(64)}`);
  });

  it.each([['before', 200, older.digest], ['missing', 404, null]] as const)('a write that is not seen yet: %s', async (show, status, digest) => {
    strike('tag-put', { kind: 'lag', ms: 400, show });
    expect((await putLatest()).status).toBe(201);
    const during = await ask('manifests/latest', { method: 'HEAD' });
    expect([during.status, during.headers.get('docker-content-digest')]).toEqual([status, digest]);
    expect(front.requests.at(-1)?.fault).toBe('lag');
    await wait(400);
    expect(await latest()).toBe(newer.digest);
    await putLatest(older);
  });
});

describe('a held request', () => {
  it('reaches the registry when it is released, even after its client has gone', async () => {
    const held = front.hold({ stages: ['tag-put'], reference: 'latest' });
    const gone = new AbortController();
    const put = ask('manifests/latest', { method: 'PUT', body: Buffer.from(newer.bytes), headers: { 'content-type': newer.mediaType }, signal: gone.signal });
    const failed = expect(put).rejects.toThrow(/abort/);
    await held.arrived;
    gone.abort();
    await failed;
    expect(await latest()).toBe(older.digest);
    await held.release();
    expect(await latest()).toBe(newer.digest);
    await putLatest(older);
  });

  it('is not held any more once released', async () => {
    await front.hold({ stages: ['tag-put'] }).release();
    expect((await putLatest(older)).status).toBe(201);
  });
});
