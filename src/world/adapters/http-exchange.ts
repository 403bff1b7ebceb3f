// One question over HTTP and its answer, by Node's own client: fetch takes four times its processor time, and a publish asks
// some eighty times. Redirects are followed as fetch does. It tries once, and judges no status.
import type http from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export type Question = {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | Blob | URLSearchParams;
  /** For the whole answer, its body too. */
  readonly timeoutMs: number;
  /** For the answer's head, where its body may take longer. */
  readonly headTimeoutMs?: number;
};

export type Answer = {
  readonly status: number;
  /** Names in lower case; of several of one name their values, with commas. */
  readonly headers: ReadonlyMap<string, string>;
  /** Of the last redirect. */
  readonly url: URL;
  /** To be read to its end, or left by destroying it. A body that is cut short throws. */
  readonly body: AsyncIterable<Uint8Array>;
};

/** As fetch has it (Fetch standard, HTTP-redirect fetch). */
const mostRedirects = 20;

/** Throws Node's error when no answer begins, and TimeIsUp; reading the body may too. */
export async function exchange(question: Question): Promise<Answer> {
  const deadline = Date.now() + question.timeoutMs;
  let asked = question;
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const answer = await ask(asked, deadline);
    const next = redirected(asked, answer);
    if (next === undefined) return { status: answer.statusCode ?? 0, headers: headersOf(answer), url: asked.url, body: answer };
    answer.resume();
    asked = next;
  }
  throw new Error(`more than ${mostRedirects} redirects`);
}

export class TimeIsUp extends Error {
  override readonly name = 'TimeoutError';
}

/** Throws what ends it early. */
export async function wholeBody({ body }: Pick<Answer, 'body'>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function ask({ method, url, headers, body, headTimeoutMs }: Question, deadline: number): Promise<http.IncomingMessage> {
  const { content, ...described } = contentOf(body);
  // Loaded where something is asked: ten milliseconds that a start does without.
  const client = process.getBuiltinModule(url.protocol === 'http:' ? 'node:http' : 'node:https');
  const request = client.request(url, { method, headers: { 'accept-encoding': 'identity', ...described, ...headers } });
  let answering: http.IncomingMessage | undefined;
  const whole = setTimeout(() => void (answering ?? request).destroy(new TimeIsUp()), Math.max(0, deadline - Date.now()));
  const head = headTimeoutMs === undefined ? undefined : setTimeout(() => void request.destroy(new Error(`no answer began within ${headTimeoutMs / 1000} s`)), headTimeoutMs);
  // Nobody waits for what only a timer holds.
  whole.unref();
  request.once('close', () => clearTimeout(whole));
  try {
    return await new Promise((resolve, reject) => {
      request.on('error', reject).on('response', (answer) => {
        answering = answer;
        resolve(answer);
      });
      if (content instanceof Readable) pipeline(content, request).catch(reject);
      else request.end(content);
    });
  } finally {
    clearTimeout(head);
  }
}

type Content = { readonly content?: Uint8Array | string | Readable; readonly 'content-length'?: string; readonly 'content-type'?: string };

function contentOf(body: Question['body']): Content {
  if (body === undefined) return {};
  if (body instanceof Uint8Array) return { content: body, 'content-length': String(body.byteLength) };
  if (body instanceof Blob) return { content: Readable.from(piecesOf(body)), 'content-length': String(body.size) };
  const text = body.toString();
  return { content: text, 'content-length': String(Buffer.byteLength(text)), 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' };
}

/** Read while it is sent: a layer may be larger than the memory. */
async function* piecesOf(blob: Blob): AsyncGenerator<Uint8Array> {
  for await (const piece of blob.stream()) yield piece;
}

/** On the way to another origin the login is dropped; what was sent by POST is asked for by GET, unless the status says otherwise. */
function redirected(asked: Question, { statusCode = 0, headers }: http.IncomingMessage): Question | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined) return undefined;
  const url = new URL(headers.location, asked.url);
  const { authorization, ...others } = asked.headers;
  const kept = url.origin === asked.url.origin && authorization !== undefined ? { ...others, authorization } : others;
  const becomesGet = (statusCode === 303 && asked.method !== 'HEAD') || (statusCode <= 302 && asked.method === 'POST');
  const { timeoutMs, headTimeoutMs } = asked;
  return becomesGet ? { method: 'GET', url, headers: kept, timeoutMs, ...(headTimeoutMs === undefined ? {} : { headTimeoutMs }) } : { ...asked, url, headers: kept };
}

function headersOf({ headers }: http.IncomingMessage): ReadonlyMap<string, string> {
  return new Map(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]])));
}
