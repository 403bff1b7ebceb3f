// Sends a request on to the real registry or its token service, as the client sent it. It changes no byte of a body.
import { Agent, request, type IncomingMessage } from 'node:http';

/** Bytes: sent whole, even when the client has gone meanwhile, as a network would. A stream ends with its client. */
export type Body = Buffer | IncomingMessage;

export class Upstream {
  readonly #agent = new Agent({ keepAlive: true });

  /** `Host` stays the client's: the registry makes the addresses of uploads from it. */
  async send(url: URL, client: IncomingMessage, body: Body): Promise<IncomingMessage> {
    const headers = { ...client.headers };
    delete headers.connection;
    return await this.#ask(url, client.method ?? 'GET', headers, body);
  }

  /** What a read answers right now, with the client's own right to read. */
  async read(url: URL, client: IncomingMessage): Promise<{ readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Buffer }> {
    const { authorization, host = '' } = client.headers;
    const accept = ['application/vnd.oci.image.index.v1+json', 'application/vnd.oci.image.manifest.v1+json', 'application/vnd.docker.distribution.manifest.list.v2+json', 'application/vnd.docker.distribution.manifest.v2+json'].join(', ');
    const answer = await this.#ask(url, 'GET', { host, accept, ...(authorization === undefined ? {} : { authorization }) }, Buffer.alloc(0));
    const body = await readAll(answer);
    return { status: answer.statusCode ?? 502, headers: plainHeaders(answer), body };
  }

  close(): void {
    this.#agent.destroy();
  }

  async #ask(url: URL, method: string, headers: NodeJS.Dict<string | string[]>, body: Body): Promise<IncomingMessage> {
    return await new Promise((done, fail) => {
      const sent = request(url, { method, headers, agent: this.#agent }, done).on('error', fail);
      if (Buffer.isBuffer(body)) sent.end(body);
      else body.on('close', () => body.complete || sent.destroy(new Error('the client went away'))).pipe(sent);
    });
  }
}

export async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Without those that belong to one connection. */
export function plainHeaders(message: IncomingMessage): Record<string, string> {
  const dropped = new Set(['connection', 'keep-alive', 'transfer-encoding']);
  return Object.fromEntries(
    Object.entries(message.headers).flatMap(([name, value]) => (value === undefined || dropped.has(name) ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]])),
  );
}
