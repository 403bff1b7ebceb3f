// `fetch` as octokit needs it, over http-exchange.ts: Node's own is loaded for one or two questions, while the image is verified.
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { exchange, wholeBody } from '../http-exchange.ts';

type Asked = { readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE'; readonly headers: Readonly<Record<string, string>>; readonly body?: string | undefined };

/** What octokit reads of a Response (@octokit/request, its fetch wrapper). */
export type FetchAnswer = {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: () => Promise<string>;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
};

/** Throws as `exchange` does; reading the body too. */
export async function fetchAnswer(address: string, { method, headers, body }: Asked, timeoutMs: number): Promise<FetchAnswer> {
  const answer = await exchange({ method, url: new URL(address), headers: { 'accept-encoding': 'gzip', ...headers }, ...(body === undefined ? {} : { body: new TextEncoder().encode(body) }), timeoutMs });
  const arrayBuffer = async (): Promise<ArrayBuffer> => {
    const bytes = await wholeBody(answer);
    // A list of all files of a repository is megabytes, and a tenth of that packed.
    return Uint8Array.from(answer.headers.get('content-encoding') === 'gzip' ? await promisify(gunzip)(bytes) : bytes).buffer;
  };
  return { status: answer.status, statusText: '', url: answer.url.href, headers: answer.headers, arrayBuffer, text: async () => new TextDecoder().decode(await arrayBuffer()) };
}
