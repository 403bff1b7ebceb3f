// The token endpoint of one registry, as a process of its own: `node token-server.ts SETTINGS.json`.
// It answers who may do what (token-scope.ts) and keeps nothing; wrong credentials are 401, too little right is a token without it.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { decodeLogins } from '../description.ts';
import { readTokenRequest } from './token-request.ts';
import { grantAccess } from './token-scope.ts';
import { makeSigner, tokenSeconds } from './token-signing.ts';

const settings = readSettings(process.argv[2] ?? '');
const sign = makeSigner(settings);

type Answer = { readonly status: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> };

createServer((request, response) => {
  const failed = (error: unknown): Answer => ({ status: 500, body: { errors: [{ code: 'UNKNOWN', message: String(error) }] } });
  void answer(request).catch(failed).then(({ status, body, headers }) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  });
}).listen(settings.port, 'localhost');

async function answer(request: IncomingMessage): Promise<Answer> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname !== '/token') return { status: 404, body: { errors: [{ code: 'NOT_FOUND' }] } };
  const form = request.method === 'POST' ? new URLSearchParams(await readBody(request)) : undefined;
  const { role, user, service, scopes } = readTokenRequest(url.searchParams, form, request.headers.authorization, settings.users);
  if (role === undefined) {
    const body = { errors: [{ code: 'UNAUTHORIZED', message: 'authentication required' }] };
    return { status: 401, body, headers: { 'www-authenticate': `Basic realm="${service}"` } };
  }
  const { token, issuedAt } = sign(service, user, grantAccess(role, scopes));
  return { status: 200, body: { token, access_token: token, expires_in: tokenSeconds, issued_at: issuedAt.toISOString() } };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

type Settings = { readonly port: number; readonly key: string; readonly certificate: string; readonly users: ReturnType<typeof decodeLogins> };

function readSettings(file: string): Settings {
  const given: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (given !== null && typeof given === 'object' && 'port' in given && 'key' in given && 'certificate' in given && 'users' in given) {
    const { port, key, certificate, users } = given;
    if (typeof port === 'number' && typeof key === 'string' && typeof certificate === 'string') return { port, key, certificate, users: decodeLogins(users) };
  }
  throw new Error(`${file} holds no settings of a token server`);
}
