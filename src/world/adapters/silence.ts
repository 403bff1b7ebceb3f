// Why nothing was answered, in one line: host and the innermost reason that has words.

/** `cause`: what asking over HTTP, or reading the answer's body, threw. */
export function silenceReason(cause: unknown, host: string, timeoutMs: number): string {
  const outer = factsOf(cause);
  if (outer.name === 'TimeoutError') return `${host} did not answer within ${timeoutMs / 1000} s`;
  // fetch says only "fetch failed"; what failed is in the cause, and for a name with several addresses only its code is.
  const inner = factsOf(outer.cause);
  const reason = [inner.message, inner.code, outer.message, outer.code].find((text) => typeof text === 'string' && text !== '');
  return `${host}: ${typeof reason === 'string' ? reason : String(cause)}`;
}

function factsOf(error: unknown): Readonly<Record<'name' | 'message' | 'code' | 'cause', unknown>> {
  const found = error !== null && typeof error === 'object' ? error : {};
  const read = (name: string): unknown => (name in found ? Reflect.get(found, name) : undefined);
  return { name: read('name'), message: read('message'), code: read('code'), cause: read('cause') };
}
