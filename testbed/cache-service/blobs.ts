// The storage behind the cache service, as far as its clients use Azure's: Put Blob, Put Block and Put Block List of an
// address that was given for one entry, and Get Blob with a range.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CacheEntry } from './entries.ts';

export type Blocks = Map<string, Buffer>;

export async function serveBlob(url: URL, client: IncomingMessage, response: ServerResponse, entry: Pick<CacheEntry, 'id' | 'bytes'>, blocks: Blocks): Promise<void> {
  const headers = { 'x-ms-request-id': '0', 'x-ms-version': '2024-11-04', etag: `"${entry.id}"`, 'last-modified': new Date(0).toUTCString() };
  if (client.method === 'PUT') {
    const body = await wholeBody(client);
    const part = url.searchParams.get('comp');
    if (part === 'block') blocks.set(`${entry.id} ${url.searchParams.get('blockid') ?? ''}`, body);
    else if (part === 'blocklist') entry.bytes = Buffer.concat([...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id = '']) => blocks.get(`${entry.id} ${id}`) ?? Buffer.alloc(0)));
    else entry.bytes = body;
    response.writeHead(201, headers).end();
    return;
  }
  const range = client.headers['x-ms-range'] ?? client.headers.range;
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(typeof range === 'string' ? range : '') ?? [];
  const whole = entry.bytes;
  const start = Number(from ?? 0);
  const end = to === undefined || to === '' ? whole.length : Math.min(whole.length, Number(to) + 1);
  const bytes = whole.subarray(start, end);
  const isPart = from !== undefined;
  response.writeHead(isPart ? 206 : 200, {
    ...headers,
    'content-type': 'application/octet-stream',
    'x-ms-blob-type': 'BlockBlob',
    'content-length': bytes.length,
    ...(isPart ? { 'content-range': `bytes ${start}-${end - 1}/${whole.length}` } : {}),
  });
  response.end(client.method === 'HEAD' ? undefined : bytes);
}

export async function wholeBody(client: IncomingMessage): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of client) pieces.push(piece as Uint8Array);
  return Buffer.concat(pieces);
}
