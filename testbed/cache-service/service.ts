// A stand-in for GitHub's Actions cache service (version 2) on this machine, with what goes wrong there on order. BuildKit's
// type=gha and @actions/cache both speak to it; containers reach it through the host's network.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { serveBlob, wholeBody, type Blocks } from './blobs.ts';
import { answerCall } from './calls.ts';
import { CacheEntries, type CacheEntry } from './entries.ts';
import { runtimeToken, scopesOf, type CacheScope } from './runtime-token.ts';

export type CacheTrouble =
  | { readonly kind: 'none' }
  /** HTTP 500 for everything. */
  | { readonly kind: 'failing' }
  /** Reads work; nothing more is taken. */
  | { readonly kind: 'full' }
  /** No write, whatever the token says. */
  | { readonly kind: 'denying' }
  /** Every upload takes so long. */
  | { readonly kind: 'slow'; readonly milliseconds: number };

export type CacheRequest = { readonly method: string; readonly path: string; status?: number };

export type CacheService = {
  /** For ACTIONS_RESULTS_URL. */
  readonly url: string;
  readonly requests: readonly CacheRequest[];
  /** What is stored now. */
  readonly entries: () => readonly CacheEntry[];
  readonly setTrouble: (trouble: CacheTrouble) => void;
  /** What a job's JavaScript action gets; scopes: main alone, read and write, unless given. */
  readonly environment: (scopes?: readonly CacheScope[]) => Record<string, string>;
  /** Forgets all entries and requests, and is healthy again. */
  readonly clear: () => void;
  readonly stop: () => Promise<void>;
};

const callPath = /^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/;
/** The form of an Azure account on an IP address: /account/container/blob. */
const blobPath = /^\/account\/caches\/(\d+)$/;

export async function startCacheService(): Promise<CacheService> {
  const entries = new CacheEntries();
  const blocks: Blocks = new Map();
  const requests: CacheRequest[] = [];
  const stopped = new AbortController();
  let trouble: CacheTrouble = { kind: 'none' };

  const serve = async (client: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(client.url ?? '/', `http://${client.headers.host ?? 'localhost'}`);
    const noted: CacheRequest = { method: client.method ?? '', path: url.pathname };
    requests.push(noted);
    response.on('finish', () => void (noted.status = response.statusCode));
    if (trouble.kind === 'failing') {
      response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ code: 'internal', msg: 'out of order' }));
      return;
    }
    const [, method] = callPath.exec(url.pathname) ?? [];
    const [, id] = blobPath.exec(url.pathname) ?? [];
    const entry = id === undefined ? undefined : entries.byId(Number(id));
    if (method !== undefined) {
      const body: unknown = JSON.parse((await wholeBody(client)).toString() || '{}');
      const call = { method, body: { ...(body as object) }, scopes: scopesOf(client.headers.authorization), address: (of: number) => `${url.origin}/account/caches/${of}?sig=signed` };
      const answer = answerCall(call, entries, trouble.kind);
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
    } else if (entry !== undefined) {
      if (trouble.kind === 'slow' && client.method === 'PUT') await wait(trouble.milliseconds, undefined, { signal: stopped.signal });
      await serveBlob(url, client, response, entry, blocks);
    } else {
      response.writeHead(404, { 'x-ms-error-code': 'BlobNotFound', 'x-ms-request-id': '0' }).end();
    }
  };
  const server = createServer((client, response) => {
    serve(client, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((done, fail) => void server.on('error', fail).listen(0, '127.0.0.1', done));
  const address = server.address();
  const url = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}/`;
  return {
    url,
    requests,
    entries: () => entries.finished,
    setTrouble: (now) => void (trouble = now),
    environment: (scopes = [{ Scope: 'refs/heads/main', Permission: 3 }]) => ({ ACTIONS_RESULTS_URL: url, ACTIONS_CACHE_SERVICE_V2: 'True', ACTIONS_RUNTIME_TOKEN: runtimeToken(scopes) }),
    clear: () => {
      entries.clear();
      requests.length = 0;
      trouble = { kind: 'none' };
    },
    stop: async () => {
      stopped.abort();
      await new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
    },
  };
}
