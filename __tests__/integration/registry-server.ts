// A registry over HTTP on this machine, with the memory registry behind it, token login before it, and odd habits on order.
// It speaks the distribution-spec as far as the client asks; every request is kept.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf, parseDigest, type Digest } from '../../src/domain/digest.ts';
import { RegistryError } from '../../src/world/ports/registry.ts';
import { imageName, tagName } from '../fakes/image.ts';
import { memoryRegistry, type MemoryRegistry } from '../fakes/registry.ts';

export type Seen = { readonly server: string; readonly method: string; readonly path: string; readonly authorization: string | undefined };

export type Habits = {
  /** none: open to all; basic; bearer with the realm at this address (the own token service unless given). */
  readonly login?: 'none' | 'basic' | 'bearer';
  readonly realm?: string;
  /** After how many uses a token is refused; never unless given. */
  readonly tokenUses?: number;
  readonly location?: 'relative' | 'absolute' | ((port: number) => string);
  /** Blobs are answered with a redirect to the other origin. */
  readonly redirectBlobs?: boolean;
  readonly tagsPerPage?: number;
  /** Served instead of the manifest that is asked for. */
  readonly manifestBytes?: Uint8Array;
  /** Answers this request itself. */
  readonly answer?: (request: Seen, response: ServerResponse) => boolean;
  /** Does what is asked and hangs up instead of answering. */
  readonly loseAnswer?: (request: Seen) => boolean;
};

export type RegistryServer = {
  readonly host: string;
  /** A second origin: where redirects lead. */
  readonly storageHost: string;
  readonly memory: MemoryRegistry;
  readonly seen: readonly Seen[];
  readonly close: () => Promise<void>;
};

export const login = { username: 'writer', password: 'right' };

export async function startRegistryServer(habits: Habits = {}): Promise<RegistryServer> {
  const memory = memoryRegistry();
  const seen: Seen[] = [];
  const uses = new Map<string, number>();
  const folder = mkdtempSync(join(tmpdir(), 'registry-server-'));
  let tokens = 0;
  const note = (server: string, request: IncomingMessage): Seen => {
    const one = { server, method: request.method ?? '', path: request.url ?? '', authorization: request.headers.authorization };
    seen.push(one);
    return one;
  };
  const isBasic = (authorization: string | undefined): boolean =>
    authorization === `Basic ${Buffer.from(`${login.username}:${login.password}`).toString('base64')}`;
  const isLoggedIn = (authorization: string | undefined): boolean => {
    if (habits.login === 'basic') return isBasic(authorization);
    const used = (uses.get(authorization ?? '') ?? Number.POSITIVE_INFINITY) + 1;
    uses.set(authorization ?? '', used);
    return used <= (habits.tokenUses ?? 1000);
  };

  const storage = await listen(createServer((request, response) => {
    note('storage', request);
    void respondWith(response, async () => {
      const digest = parseDigest(request.url?.slice(1) ?? '');
      return digest.ok ? { status: 200, body: await blobOf(memory, digest.value) } : { status: 404 };
    });
  }));

  const server = createServer((request, response) => {
    const one = note('registry', request);
    if (habits.answer?.(one, response) === true) return;
    const url = new URL(one.path, `http://${request.headers.host ?? ''}`);
    if (url.pathname === '/token') {
      if (!isBasic(one.authorization)) return void response.writeHead(401).end(`bad login ${one.authorization ?? ''} `);
      const token = `token-${++tokens}-${url.searchParams.getAll('scope').join('+')}`;
      uses.set(`Bearer ${token}`, 0);
      return void response.writeHead(200).end(JSON.stringify({ token }));
    }
    if (habits.login !== 'none' && !isLoggedIn(one.authorization)) {
      const bearer = `Bearer realm="${habits.realm ?? `http://${url.host}/token`}",service="test, with comma",scope="repository:user/image:pull"`;
      return void response.writeHead(401, { 'www-authenticate': habits.login === 'basic' ? 'Basic realm="r"' : bearer }).end('{"errors":[{"code":"UNAUTHORIZED"}]}');
    }
    const isLost = habits.loseAnswer?.(one) === true;
    void respondWith(response, async () => {
      const answered = await answer(request, url);
      if (isLost) response.destroy();
      return answered;
    });
  });
  const port = await listen(server);

  const answer = async (request: IncomingMessage, url: URL): Promise<Answer> => {
    const [, name = '', kind, reference = ''] = /^\/v2\/(.+)\/(manifests|blobs|tags)\/(.+)$/.exec(url.pathname) ?? [];
    const image = imageName(`${url.host}/${name}`);
    if (kind === 'tags') {
      const all = (await memory.listTags(image)).toSorted();
      if (all.length === 0) return { status: 404, body: Buffer.from('{"errors":[{"code":"NAME_UNKNOWN"}]}') };
      const from = all.findIndex((tag) => tag === url.searchParams.get('last')) + 1;
      const page = all.slice(from, from + (habits.tagsPerPage ?? 1000));
      const link = from + page.length < all.length ? { link: `<${url.pathname}?last=${page.at(-1) ?? ''}&n=2>; rel="next"` } : {};
      return { status: 200, headers: link, body: Buffer.from(JSON.stringify({ name, tags: page })) };
    }
    const digest = parseDigest(reference);
    if (kind === 'manifests') {
      const at = digest.ok ? digest.value : tagName(reference);
      if (request.method === 'PUT') {
        await memory.writeManifest(image, at, { mediaType: request.headers['content-type'] ?? '', bytes: await bodyOf(request) });
        return { status: 201 };
      }
      // As GHCR: what the client does not accept is not there.
      if (request.headers.accept?.includes('image.index.v1+json') !== true) return { status: 404 };
      const stored = await memory.readManifest(image, at);
      return stored === undefined ? { status: 404 } : { status: 200, headers: { 'content-type': stored.mediaType, 'docker-content-digest': stored.digest }, body: habits.manifestBytes ?? stored.bytes };
    }
    if (request.method === 'DELETE') return { status: 204 };
    if (request.method === 'POST') {
      const mount = parseDigest(url.searchParams.get('mount') ?? '');
      const from = imageName(`${url.host}/${url.searchParams.get('from') ?? name}`);
      // The token must name both repositories, as a real registry's must.
      const mayRead = habits.login !== undefined || (request.headers.authorization ?? '').includes(`repository:${url.searchParams.get('from') ?? ''}:pull`);
      if (mount.ok && mayRead && (await memory.mountBlob(image, from, mount.value))) return { status: 201 };
      const location = typeof habits.location === 'function' ? habits.location(port) : `${habits.location === 'absolute' ? url.origin : ''}/v2/${name}/blobs/uploads/1?state=a%2Fb`;
      return { status: 202, headers: { location } };
    }
    if (request.method === 'PUT') {
      const asked = parseDigest(url.searchParams.get('digest') ?? '');
      const bytes = await bodyOf(request);
      const file = join(folder, digestOf(bytes).slice(7));
      writeFileSync(file, bytes);
      if (!asked.ok || url.searchParams.get('state') !== 'a/b') return { status: 400 };
      await memory.writeBlob(image, { digest: asked.value, size: bytes.length, file });
      return { status: 201 };
    }
    if (!digest.ok) return { status: 400 };
    const blob = await memory.readBlob(image, digest.value);
    if (habits.redirectBlobs === true && request.method === 'GET') return { status: 307, headers: { location: `http://127.0.0.1:${storage}/${digest.value}` } };
    return { status: 200, body: blob };
  };

  const stop = (one: Server): Promise<void> => new Promise((resolve) => {
    one.close(() => resolve());
    one.closeAllConnections();
  });
  const storageServer = servers.get(storage);
  return {
    host: `localhost:${port}`,
    storageHost: `127.0.0.1:${storage}`,
    memory,
    seen,
    close: async () => {
      await stop(server);
      if (storageServer !== undefined) await stop(storageServer);
    },
  };
}

type Answer = { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: Uint8Array };

const servers = new Map<number, Server>();

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  const { port } = server.address() as AddressInfo;
  servers.set(port, server);
  return port;
}

async function respondWith(response: ServerResponse, work: () => Promise<Answer>): Promise<void> {
  try {
    const { status, headers, body } = await work();
    response.writeHead(status, headers).end(body);
  } catch (error) {
    response.writeHead(error instanceof RegistryError ? error.status : 500).end(String(error));
  }
}

/** The storage host does not know repositories: any that has the blob will do. */
async function blobOf(memory: MemoryRegistry, digest: Digest): Promise<Uint8Array> {
  const images = new Set(memory.calls.map((call) => call.split(' ')[1] ?? ''));
  for (const image of images) {
    const blob = await memory.readBlob(imageName(image), digest).catch(() => undefined);
    if (blob !== undefined) return blob;
  }
  throw new RegistryError({ operation: 'read', image: '', status: 404, body: '' });
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
