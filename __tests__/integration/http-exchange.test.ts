// One question over HTTP against a server with odd habits: redirects, bodies, silence.
import { afterEach, describe, expect, test } from '@jest/globals';
import http, { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exchange, wholeBody, type Answer, type Question } from '../../src/world/adapters/http-exchange.ts';

type Seen = { readonly method: string | undefined; readonly url: string | undefined; readonly headers: IncomingMessage['headers']; readonly body: string };

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

async function serve(answer: (seen: Seen, response: ServerResponse) => unknown): Promise<{ readonly origin: string; readonly seen: readonly Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (piece: string) => (body += piece));
    request.on('end', () => {
      const one = { method: request.method, url: request.url, headers: request.headers, body };
      seen.push(one);
      answer(one, response);
    });
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

function question(url: string, more: Partial<Question> = {}): Question {
  return { method: 'GET', url: new URL(url), headers: {}, timeoutMs: 10_000, ...more };
}

async function textOf(answer: Answer): Promise<string> {
  return (await wholeBody(answer)).toString('utf8');
}

describe('an answer', () => {
  test('comes as it was sent: status, headers, bytes', async () => {
    const { origin, seen } = await serve((_, response) => response.writeHead(404, { 'x-one': 'a', 'set-cookie': ['b', 'c'] }).end('none here'));
    const answer = await exchange(question(`${origin}/x?y=z`));
    expect([answer.status, answer.headers.get('x-one'), answer.headers.get('x-two'), answer.headers.get('set-cookie'), answer.url.href]).toEqual([404, 'a', undefined, 'b, c', `${origin}/x?y=z`]);
    expect(await textOf(answer)).toBe('none here');
    // Bytes are hashed: nobody may pack them on the way.
    expect(seen).toMatchObject([{ method: 'GET', url: '/x?y=z', headers: { 'accept-encoding': 'identity' } }]);
  });

  test.each([
    ['bytes', new TextEncoder().encode('{"é":1}'), '{"é":1}', undefined],
    ['a file', new Blob(['one', 'two']), 'onetwo', undefined],
    ['a form', new URLSearchParams({ a: 'b c', d: 'é' }), 'a=b+c&d=%C3%A9', 'application/x-www-form-urlencoded;charset=UTF-8'],
  ])('to %s, which is sent with its length', async (_, body, text, type) => {
    const { origin, seen } = await serve((__, response) => response.writeHead(201).end());
    expect((await exchange(question(origin, { method: 'POST', body }))).status).toBe(201);
    expect(seen).toMatchObject([{ body: text, headers: { 'content-length': String(Buffer.byteLength(text)) } }]);
    expect(seen[0]?.headers['content-type']).toBe(type);
  });

  test('to nothing: a POST without a body says that it has none', async () => {
    const { origin, seen } = await serve((_, response) => response.writeHead(202).end());
    await exchange(question(origin, { method: 'POST' }));
    expect(seen[0]?.headers['content-length']).toBe('0');
  });
});

describe('a redirect', () => {
  const authorization = 'Bearer t';

  test('is followed with the login within an origin, without it to another', async () => {
    const other = await serve((_, response) => response.end('there'));
    const first = await serve(({ url }, response) => response.writeHead(307, { location: url === '/a' ? '/b' : `${other.origin}/c` }).end());
    const answer = await exchange(question(`${first.origin}/a`, { headers: { authorization, accept: 'x' } }));
    expect([await textOf(answer), answer.url.href]).toEqual(['there', `${other.origin}/c`]);
    expect(first.seen.map(({ headers }) => headers.authorization)).toEqual([authorization, authorization]);
    expect(other.seen).toMatchObject([{ headers: { accept: 'x' } }]);
    expect(other.seen[0]?.headers.authorization).toBeUndefined();
  });

  test.each([
    [301, 'POST', 'GET', ''],
    [302, 'POST', 'GET', ''],
    [303, 'PUT', 'GET', ''],
    [303, 'HEAD', 'HEAD', ''],
    [307, 'POST', 'POST', 'text'],
    [308, 'PUT', 'PUT', 'text'],
    [302, 'PUT', 'PUT', 'text'],
  ] as const)('%i of a %s becomes a %s', async (status, method, then, body) => {
    const { origin, seen } = await serve(({ url }, response) => (url === '/a' ? response.writeHead(status, { location: '/b' }).end() : response.end()));
    await exchange(question(`${origin}/a`, { method, ...(method === 'HEAD' ? {} : { body: new TextEncoder().encode('text') }) }));
    expect(seen[1]).toMatchObject({ url: '/b', method: then, body });
  });

  test('without an end is given up; one without a place is an answer', async () => {
    const circle = await serve((_, response) => response.writeHead(302, { location: '/' }).end());
    await expect(exchange(question(circle.origin))).rejects.toThrow('more than 20 redirects');
    expect(circle.seen).toHaveLength(21);
    const nowhere = await serve((_, response) => response.writeHead(301).end());
    expect((await exchange(question(nowhere.origin))).status).toBe(301);
  });
});

describe('silence', () => {
  test.each([
    ['before the answer', () => undefined],
    ['within its body', (_: Seen, response: ServerResponse) => void response.writeHead(200).write('begun')],
  ])('%s ends when time is up', async (_, answer) => {
    const { origin } = await serve(answer);
    await expect(exchange(question(origin, { timeoutMs: 150 })).then(textOf)).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test('the head has its own limit, which the body does not have', async () => {
    const late = await serve((_, response) => setTimeout(() => response.end(), 2000));
    await expect(exchange(question(late.origin, { headTimeoutMs: 100 }))).rejects.toThrow('no answer began within 0.1 s');
    const slow = await serve((_, response) => {
      response.writeHead(200).write('one');
      setTimeout(() => response.end('two'), 300);
    });
    expect(await textOf(await exchange(question(slow.origin, { headTimeoutMs: 200 })))).toBe('onetwo');
  });

  test.each([
    ['shorter than it says', (_: Seen, response: ServerResponse) => void response.writeHead(200, { 'content-length': '10' }).write('abc', () => response.destroy())],
    ['chunked and cut', (_: Seen, response: ServerResponse) => void response.writeHead(200).write('abc', () => response.destroy())],
  ])('a body that is %s throws', async (_, answer) => {
    const { origin } = await serve(answer);
    await expect(exchange(question(origin)).then(textOf)).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  test('a proxy that Node was told of is asked in place of the server', async () => {
    const proxy = await serve((_, response) => response.end('by way of the proxy'));
    const restore = http.setGlobalProxyFromEnv({ http_proxy: proxy.origin });
    try {
      expect(await textOf(await exchange(question('http://registry.internal/v2/', { headers: { authorization: 'Bearer t' } })))).toBe('by way of the proxy');
    } finally {
      restore();
    }
    expect(proxy.seen).toMatchObject([{ url: 'http://registry.internal/v2/', headers: { authorization: 'Bearer t' } }]);
  });

  test('nobody there', async () => {
    await expect(exchange(question('http://127.0.0.1:9'))).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
