// The HTTP registry client against a server with odd habits: logins, expired tokens, redirects, pages, wrong bytes.
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf } from '../../src/domain/digest.ts';
import { Secret } from '../../src/domain/secret.ts';
import type { Registry } from '../../src/world/ports/registry.ts';
import { httpRegistry } from '../../src/world/adapters/registry/registry.ts';
import { registryContract } from '../contract/registry-contract.ts';
import { imageName, makeImage, push, tagName } from '../fakes/image.ts';
import { login, startRegistryServer, type Habits, type RegistryServer } from './registry-server.ts';

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

  test('other bytes than the digest says', async () => {
    const { server, registry } = await start({ manifestBytes: makeImage('linux/arm64').bytes });
    await expect(registry.readManifest(seed(server), made.digest)).rejects.toMatchObject({ code: 'UNEXPECTED_ANSWER' });
  });

  test('no manifest at all', async () => {
    const { server, registry } = await start({ manifestBytes: Buffer.from('<html>') });
    await expect(registry.readManifest(seed(server), tagName('latest'))).rejects.toMatchObject({ code: 'UNEXPECTED_ANSWER' });
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
});
