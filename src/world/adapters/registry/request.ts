// One HTTP request to a registry or its token service: time limit, one kind of error for silence. The only fetch in here,
// so the place where classification and retry belong.
import { RegistryError } from '../../ports/registry.ts';

export type HttpRequest = {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | Blob | URLSearchParams;
  readonly timeoutMs: number;
  /** What is done, and to which repository, for errors. */
  readonly operation: string;
  readonly image: string;
};

export type HttpAnswer = { readonly status: number; readonly headers: Headers; readonly bytes: Uint8Array; readonly url: URL };

/**
 * Redirects are followed as fetch does: on the way to another origin the Authorization header is dropped (Fetch
 * standard, HTTP-redirect fetch). Throws RegistryError with status 0 when there is no whole answer.
 */
export async function request(asked: HttpRequest): Promise<HttpAnswer> {
  const { method, headers, body, url, operation, image } = asked;
  try {
    const response = await fetch(url, {
      method,
      headers,
      signal: AbortSignal.timeout(asked.timeoutMs),
      ...(body === undefined ? {} : { body: body instanceof Uint8Array ? Uint8Array.from(body) : body }),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, bytes, url: new URL(response.url === '' ? url : response.url) };
  } catch (cause) {
    throw new RegistryError({ operation, image, status: 0, body: reasonOf(cause, asked), cause });
  }
}

/** An answer that was not hoped for, as an error; a success as it is. */
export function refusal(asked: Pick<HttpRequest, 'operation' | 'image'>, answer: HttpAnswer): RegistryError {
  const body = new TextDecoder().decode(answer.bytes.subarray(0, 2000)).trim();
  const wait = Number.parseInt(answer.headers.get('retry-after') ?? '', 10);
  return new RegistryError({
    operation: asked.operation,
    image: asked.image,
    status: answer.status,
    body,
    ...(Number.isNaN(wait) ? {} : { retryAfterSeconds: wait }),
  });
}

function reasonOf(cause: unknown, asked: HttpRequest): string {
  const host = asked.url.host;
  const outer = factsOf(cause);
  if (outer.name === 'TimeoutError') return `${host} did not answer within ${asked.timeoutMs / 1000} s`;
  // fetch says only "fetch failed"; what failed is in the cause, and for a name with several addresses only its code is.
  const inner = factsOf(outer.cause);
  const reason = [inner.message, inner.code, outer.message].find((text) => typeof text === 'string' && text !== '');
  return `${host}: ${typeof reason === 'string' ? reason : String(cause)}`;
}

function factsOf(error: unknown): Readonly<Record<'name' | 'message' | 'code' | 'cause', unknown>> {
  const found = error !== null && typeof error === 'object' ? error : {};
  const read = (name: string): unknown => (name in found ? Reflect.get(found, name) : undefined);
  return { name: read('name'), message: read('message'), code: read('code'), cause: read('cause') };
}
