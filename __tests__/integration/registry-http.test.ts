// The HTTP registry client against a server with odd habits: logins, expired tokens, redirects, pages, wrong bytes.
import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf } from '../../src/domain/digest.ts';
import { Secret } from '../../src/domain/secret.ts';
import type { Registry } from '../../src/world/ports/registry.ts';
import { request } from '../../src/world/adapters/registry/request.ts';
import { httpRegistry } from '../../src/world/adapters/registry/registry.ts';
import { registryContract } from '../contract/registry-contract.ts';
import { imageName, makeImage, push, tagName } from '../fakes/image.ts';
import { login, startRegistryServer, type Habits, type RegistryServer, type Seen } from './registry-server.ts';

const open: RegistryServer[] = [];

async function start(habits: Habits = {}): Promise<{ server: RegistryServer; registry: Registry }> {
  const server = await startRegistryServer(habits);
  open.push(server);
  const credentials = { kind: 'password', username: login.username, password: new Secret(login.password) } as const;
  return { server, registry: httpRegistry(server.host, credentials) };
}

afterEach(async () => {
  // The contract's servers live for its whole block.
  for (const server of open.splice(0)) if (!contractServers.has(server)) await server.close();
});
const contractServers = new Set<RegistryServer>();
afterAll(async () => {
  for (const server of contractServers) await server.close();
});

for (const [name, habits] of [
  ['token login', {}],
  ['basic login', { login: 'basic' }],
  ['no login, absolute Location, redirected blobs, two tags a page', { login: 'none', location: 'absolute', redirectBlobs: true, tagsPerPage: 1 }],
  ['tokens that last two requests', { tokenUses: 2 }],
] as const) {
  registryContract(`HTTP with ${name}`, async () => {
    const { server, registry } = await start(habits);
    contractServers.add(server);
    return { registry, host: server.host };
  });
}

const made = makeImage('linux/amd64');

function seed(server: RegistryServer, tags: readonly string[] = ['latest']): ReturnType<typeof imageName> {
  const image = imageName(`${server.host}/o/r`);
  push(server.memory, [image], [made]);
  for (const tag of tags) server.memory.addManifest(image, made, tagName(tag));
  return image;
}

describe('token login', () => {
  test('asks with our own scope, not with the placeholder of the challenge; one login serves many requests', async () => {
    const { server, registry } = await start();
    const image = seed(server);
    await Promise.all([registry.readManifest(image, made.digest), registry.resolveTag(image, tagName('latest'))]);
    await registry.listTags(image);
    const logins = server.seen.filter(({ path }) => path.startsWith('/token'));
    expect(logins).toHaveLength(1);
    const query = new URL(logins[0]?.path ?? '', 'http://x').searchParams;
    expect(Object.fromEntries(query)).toEqual({ service: 'test, with comma', scope: 'repository:o/r:pull' });
  });

  test('an expired token is replaced once', async () => {
    const { server, registry } = await start({ tokenUses: 1 });
    const image = seed(server);
    for (let round = 0; round < 3; round++) expect((await registry.readManifest(image, made.digest))?.digest).toBe(made.digest);
    expect(server.seen.filter(({ path }) => path.startsWith('/token'))).toHaveLength(3);
  });

  test('a good login that the token service refuses once is asked for again; twice is a refusal', async () => {
    for (const [refusals, expected] of [[1, 200], [2, 401]] as const) {
      let refused = 0;
      const { server, registry } = await start({ answer: ({ path }, response) => path.startsWith('/token') && refused++ < refusals && answerWith(response, 401) });
      const asked = registry.readManifest(seed(server), made.digest);
      if (expected === 200) expect((await asked)?.digest).toBe(made.digest);
      else await expect(asked).rejects.toMatchObject({ status: 401 });
    }
  });

  test('a token that never works ends in 401 and not in a loop', async () => {
    const { server, registry } = await start({ tokenUses: 0 });
    await expect(registry.readManifest(seed(server), made.digest)).rejects.toMatchObject({ status: 401 });
    expect(server.seen.filter(({ path }) => path.startsWith('/token'))).toHaveLength(1);
  });

  test('a wrong password is a refusal that does not repeat it', async () => {
    const { server } = await start();
    const registry = httpRegistry(server.host, { kind: 'password', username: login.username, password: new Secret(login.password) });
    const wrong = httpRegistry(server.host, { kind: 'password', username: 'other', password: new Secret('odd one') });
    const image = seed(server);
    expect(await registry.readManifest(image, made.digest)).toBeDefined();
    const refusal: unknown = await wrong.readManifest(image, made.digest).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ status: 401 });
    expect(String(refusal)).not.toContain(Buffer.from('other:odd one').toString('base64'));
  });

  test.each(['http://evil.example/token', 'ftp://localhost/token', 'nonsense'])('realm %s gets no login', async (realm) => {
    const { server, registry } = await start({ realm });
    await expect(registry.readManifest(seed(server), made.digest)).rejects.toMatchObject({ code: 'UNEXPECTED_ANSWER' });
    expect(server.seen.every(({ authorization }) => authorization === undefined)).toBe(true);
  });

  test('a realm on another host gets the login, and its token goes to the registry alone', async () => {
    const { server: tokens } = await start();
    const { server, registry } = await start({ realm: `http://${tokens.host}/token` });
    // The other server's tokens are unknown here, so it ends in 401: what was sent where is what counts.
    await expect(registry.readManifest(seed(server), made.digest)).rejects.toMatchObject({ status: 401 });
    expect(tokens.seen.map(({ authorization }) => authorization?.slice(0, 6))).toEqual(['Basic ']);
    expect(server.seen.at(-1)?.authorization).toMatch(/^Bearer token-1-/);
  });
});

describe('other origins', () => {
  test('a redirect of a blob carries no Authorization', async () => {
    const { server, registry } = await start({ redirectBlobs: true });
    const image = seed(server);
    await registry.readManifest(image, made.digest);
    const [config = new Uint8Array()] = made.blobs;
    expect(Buffer.from(await registry.readBlob(image, digestOf(config)))).toEqual(Buffer.from(config));
    const there = server.seen.filter((one) => one.server === 'storage');
    expect(there).toHaveLength(1);
    expect(there[0]?.authorization).toBeUndefined();
  });

  test('an upload that is sent elsewhere gets no Authorization', async () => {
    const { server: elsewhere } = await start({ login: 'none' });
    const { server, registry } = await start({ location: () => `http://${elsewhere.host}/v2/o/r/blobs/uploads/1?state=a%2Fb` });
    const file = join(mkdtempSync(join(tmpdir(), 'blob-')), 'blob');
    writeFileSync(file, 'bytes');
    const digest = digestOf(Buffer.from('bytes'));
    await registry.writeBlob(imageName(`${server.host}/o/r`), { digest, size: 5, file });
    expect(elsewhere.seen.map(({ method, authorization }) => [method, authorization])).toEqual([['PUT', undefined]]);
  });
});

describe('answers', () => {
  test('all pages of the tags', async () => {
    const { server, registry } = await start({ tagsPerPage: 2 });
    const tags = ['a', 'b', 'c', 'd', 'e'];
    expect(await registry.listTags(seed(server, tags))).toEqual(tags);
  });

  const other = makeImage('linux/arm64').bytes;
  test.each([
    ['other bytes than the digest says', other, made.digest],
    ["a tag's bytes, other than Docker-Content-Digest says", other, tagName('latest')],
    ['half a manifest', made.bytes.slice(0, 100), made.digest],
    ['a web page', Buffer.from('<html>'), tagName('latest')],
  ])('%s: damaged, as good as no answer', async (_, manifestBytes, reference) => {
    const { server, registry } = await start({ manifestBytes });
    await expect(registry.readManifest(seed(server), reference)).rejects.toMatchObject({ name: 'RegistryError', status: 0, body: expect.stringContaining('damaged answer') as unknown });
  });

  test('a web page from a registry that states no digests is damage too', async () => {
    const { server, registry } = await start({ answer: ({ path }, response) => path.includes('/manifests/') && answerWith(response, 200, '<html>') });
    await expect(registry.readManifest(seed(server), tagName('latest'))).rejects.toMatchObject({ name: 'RegistryError', status: 0, body: expect.stringContaining('not JSON') as unknown });
  });

  test.each([
    ['the head', { timeoutMs: 10_000, headTimeoutMs: 60 }, false, /no answer began within 0\.06 s/],
    ['the body', { timeoutMs: 60, headTimeoutMs: 50 }, true, /did not answer within 0\.06 s/],
  ])('time limits: %s', async (_, limits, hasHead, reason) => {
    const { server } = await start({
      answer: (__, response) => {
        if (hasHead) response.writeHead(200).write('{');
        return true;
      },
    });
    const asked = { ...limits, method: 'GET', url: new URL(`http://${server.host}/v2/`), headers: {}, operation: 'read', image: 'x' } as const;
    await expect(request(asked)).rejects.toMatchObject({ name: 'RegistryError', status: 0, body: expect.stringMatching(reason) as unknown });
  });

  test('a whole manifest of no kind that is known is no damage', async () => {
    const { server, registry } = await start();
    const odd = Buffer.from('{"mediaType":"application/odd"}');
    const image = seed(server);
    const answered = await start({
      answer: ({ path }, response) => {
        if (!path.includes('/manifests/')) return false;
        response.writeHead(200, { 'docker-content-digest': digestOf(odd) }).end(odd);
        return true;
      },
    });
    await expect(answered.registry.readManifest(imageName(`${answered.server.host}/o/r`), digestOf(odd))).rejects.toMatchObject({ code: 'UNEXPECTED_ANSWER' });
    expect((await registry.readManifest(image, made.digest))?.digest).toBe(made.digest);
  });

  test.each([
    ['a list that is cut', '{"name":"o/r","tags":["a",', 0],
    ['a page for people', '<html>', 0],
    ['a login page in JSON', '{"login":"here"}', 0],
  ])('tags: %s', async (_, body, status) => {
    const { server, registry } = await start({
      answer: ({ path }, response) => {
        if (!path.includes('/tags/')) return false;
        response.writeHead(200).end(body);
        return true;
      },
    });
    await expect(registry.listTags(seed(server))).rejects.toMatchObject({ name: 'RegistryError', status });
  });

  test('a repository that lost its last tag', async () => {
    const { server, registry } = await start({
      answer: ({ path }, response) => {
        if (!path.includes('/tags/')) return false;
        response.writeHead(200).end('{"name":"o/r","tags":null}');
        return true;
      },
    });
    expect(await registry.listTags(seed(server))).toEqual([]);
  });

  test('a write that the registry says it stored as something else', async () => {
    const { server, registry } = await start({
      answer: ({ method }, response) => {
        if (method !== 'PUT') return false;
        response.writeHead(201, { 'docker-content-digest': digestOf(other) }).end();
        return true;
      },
    });
    await expect(registry.writeManifest(seed(server), tagName('latest'), made)).rejects.toMatchObject({ status: 0, body: expect.stringContaining(digestOf(other)) as unknown });
  });

  test('a token service that answers without a token', async () => {
    const { server, registry } = await start({
      answer: ({ path }, response) => {
        if (!path.startsWith('/token')) return false;
        response.writeHead(200).end('{}');
        return true;
      },
    });
    await expect(registry.readManifest(seed(server), made.digest)).rejects.toMatchObject({ status: 0, body: expect.stringContaining('no token') as unknown });
  });

  test.each([
    ['fewer bytes than Content-Length says', (response: ServerResponse) => void response.writeHead(200, { 'content-length': '500' }).write('{"a"')],
    ['chunks without an end', (response: ServerResponse) => void response.writeHead(200).write('{"a"')],
    ['a reset before the head', () => undefined],
  ])('%s is status 0', async (_, begin) => {
    const { server, registry } = await start({
      answer: ({ path }, response) => {
        if (!path.includes('/manifests/')) return false;
        begin(response);
        setTimeout(() => response.destroy(), 20);
        return true;
      },
    });
    await expect(registry.readManifest(seed(server), made.digest)).rejects.toMatchObject({ name: 'RegistryError', status: 0 });
  });

  test('a refusal keeps status, body and Retry-After', async () => {
    const { server, registry } = await start({
      answer: (_, response) => {
        response.writeHead(429, { 'retry-after': '17' }).end('slow down');
        return true;
      },
    });
    await expect(registry.listTags(seed(server))).rejects.toMatchObject({ status: 429, body: 'slow down', retryAfterSeconds: 17 });
  });

  test.each([
    ['Tue, 24 Nov 2026 10:00:42 GMT', 'Tue, 24 Nov 2026 10:00:00 GMT', 42],
    ['Tue, 24 Nov 2026 10:00:00 GMT', 'Tue, 24 Nov 2026 10:00:42 GMT', 0],
    ['soon', 'Tue, 24 Nov 2026 10:00:00 GMT', undefined],
    ['-5', 'Tue, 24 Nov 2026 10:00:00 GMT', undefined],
  ])('Retry-After: %s at %s is %j s', async (retryAfter, date, seconds) => {
    const { server, registry } = await start({
      answer: (_, response) => {
        response.writeHead(503, { 'retry-after': retryAfter, date }).end();
        return true;
      },
    });
    await expect(registry.listTags(seed(server))).rejects.toMatchObject({ status: 503, retryAfterSeconds: seconds });
  });

  test('silence is status 0 with the reason', async () => {
    const { server, registry } = await start();
    const image = seed(server);
    await server.close();
    await expect(registry.resolveTag(image, tagName('latest'))).rejects.toMatchObject({ status: 0, body: expect.stringContaining('ECONNREFUSED') as unknown });
  });

  test('a tag without Docker-Content-Digest is read and hashed', async () => {
    const { server, registry } = await start({
      answer: ({ method, authorization }, response) => {
        if (method !== 'HEAD' || authorization === undefined) return false;
        response.writeHead(200).end();
        return true;
      },
    });
    expect(await registry.resolveTag(seed(server), tagName('latest'))).toBe(made.digest);
  });

  test('a 403 to HEAD, which has no words, is asked again by GET: its words tell a rate limit from a missing right', async () => {
    const words = 'denied: You have exceeded a secondary rate limit.';
    const { server, registry } = await start({
      answer: ({ authorization }, response) => {
        if (authorization === undefined) return false;
        response.writeHead(403).end(words);
        return true;
      },
    });
    await expect(registry.resolveTag(seed(server), tagName('latest'))).rejects.toMatchObject({ status: 403, body: words });
  });
});

describe('uploads', () => {
  const [config = new Uint8Array()] = made.blobs;

  test('a 403 to HEAD of a blob does not end the upload: what comes next is told why, or works', async () => {
    const { server, registry } = await start({ answer: ({ method, authorization }, response) => method === 'HEAD' && authorization !== undefined && answerWith(response, 403) });
    const image = imageName(`${server.host}/o/r`);
    const file = join(mkdtempSync(join(tmpdir(), 'blob-')), 'config.json');
    writeFileSync(file, config);
    await registry.writeBlob(image, { digest: digestOf(config), size: config.length, file });
    expect(await registry.readBlob(image, digestOf(config))).toEqual(Buffer.from(config));
  });

  test('trying to push opens an upload and cancels it; that the cancel fails does not matter', async () => {
    const refuses = ({ method }: Seen, response: ServerResponse): boolean => method === 'DELETE' && answerWith(response, 405);
    const hangsUp = ({ method }: Seen, response: ServerResponse): boolean => method === 'DELETE' && response.destroy().destroyed;
    for (const answer of [undefined, refuses, hangsUp]) {
      const { server, registry } = await start(answer === undefined ? {} : { answer });
      await registry.tryPush(imageName(`${server.host}/o/r`));
      const requests = server.seen.filter(({ path }) => !path.startsWith('/token')).map(({ method, path }) => `${method} ${path}`);
      expect(requests).toEqual(['POST /v2/o/r/blobs/uploads/', 'POST /v2/o/r/blobs/uploads/', 'DELETE /v2/o/r/blobs/uploads/1?state=a%2Fb']);
      expect(server.seen.some(({ path }) => path.startsWith('/token') && path.includes('scope=repository%3Ao%2Fr%3Apull%2Cpush'))).toBe(true);
    }
  });

  test('a cancel that wants another right is no reason to log in again, and the token stays good', async () => {
    const refuses = ({ method }: Seen, response: ServerResponse): boolean => {
      if (method !== 'DELETE') return false;
      const realm = `http://${response.req.headers.host ?? ''}/token`;
      response.writeHead(401, { 'www-authenticate': `Bearer realm="${realm}",service="s",scope="repository:o/r:delete"` }).end();
      return true;
    };
    const { server, registry } = await start({ answer: refuses });
    const image = seed(server);
    await registry.tryPush(image);
    await registry.readManifest(image, made.digest);
    expect(server.seen.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
    expect(server.seen.filter(({ path }) => path.startsWith('/token'))).toHaveLength(1);
    // Refused mount: the token for the two repositories is none for one, which the cancel still gets.
    await registry.mountBlob(imageName(`${server.host}/o/other`), imageName(`${server.host}/o/empty`), digestOf(config));
    expect(server.seen.filter(({ method }) => method === 'DELETE')).toHaveLength(3);
  });

  test('trying to push is refused as the registry refuses it', async () => {
    const { server, registry } = await start({
      answer: ({ method, authorization }, response) => method === 'POST' && authorization !== undefined && answerWith(response, 403, '{"errors":[{"code":"DENIED"}]}'),
    });
    await expect(registry.tryPush(imageName(`${server.host}/o/r`))).rejects.toMatchObject({ status: 403, body: expect.stringContaining('DENIED') as unknown });
  });

  test('a mount asks for both repositories', async () => {
    const { server, registry } = await start();
    const from = seed(server);
    expect(await registry.mountBlob(imageName(`${server.host}/o/other`), from, digestOf(config))).toBe(true);
    const [login_] = server.seen.filter(({ path }) => path.startsWith('/token'));
    expect(new URL(login_?.path ?? '', 'http://x').searchParams.getAll('scope')).toEqual(['repository:o/other:pull,push', 'repository:o/r:pull']);
  });

  test('what is not mounted is an upload that is cancelled', async () => {
    const { server, registry } = await start();
    expect(await registry.mountBlob(imageName(`${server.host}/o/other`), imageName(`${server.host}/o/empty`), digestOf(config))).toBe(false);
    expect(server.seen.at(-1)?.method).toBe('DELETE');
  });

  test.each([[403, false], [404, false], [503, 'thrown']])('a mount that is answered with HTTP %i', async (status, outcome) => {
    const { server, registry } = await start({ login: 'none', answer: ({ method }, response) => method === 'POST' && answerWith(response, status) });
    const mounted = await registry.mountBlob(imageName(`${server.host}/o/other`), imageName(`${server.host}/o/r`), digestOf(config)).catch(() => 'thrown');
    expect(mounted).toBe(outcome);
  });

  test('another registry has nothing to mount', async () => {
    const { server, registry } = await start();
    expect(await registry.mountBlob(imageName(`${server.host}/o/other`), imageName('ghcr.io/o/r'), digestOf(config))).toBe(false);
    expect(server.seen).toEqual([]);
  });

  test('writes and streams log in anew when the token has expired', async () => {
    const { server, registry } = await start({ tokenUses: 1 });
    const image = seed(server);
    for (const round of [1, 2]) {
      await registry.writeManifest(image, tagName(`t${round}`), made);
      await registry.openBlob(image, digestOf(config)).then(readAll);
    }
    expect(server.memory.tagsOf(image)).toMatchObject({ t1: made.digest, t2: made.digest });
  });
});

describe('streams', () => {
  test('a stream that breaks off is status 0; leaving early ends the download', async () => {
    let closed = false;
    let isCut = true;
    const { server, registry } = await start({
      login: 'none',
      answer: ({ path }, response) => {
        if (!path.includes('/blobs/')) return false;
        response.on('close', () => (closed = true));
        response.writeHead(200, { 'content-length': '100000000' }).write(Buffer.alloc(1000));
        if (isCut) setTimeout(() => response.destroy(), 20);
        return true;
      },
    });
    const image = imageName(`${server.host}/o/r`);
    await expect(registry.openBlob(image, made.digest).then(readAll)).rejects.toMatchObject({ name: 'RegistryError', status: 0 });
    isCut = false;
    closed = false;
    for await (const piece of await registry.openBlob(image, made.digest)) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(closed).toBe(true);
  });
});

function answerWith(response: ServerResponse, status: number, body = ''): true {
  response.writeHead(status).end(body);
  return true;
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
}
