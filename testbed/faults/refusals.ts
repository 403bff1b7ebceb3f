// The words in which registries refuse, as whole answers. Pure.
import type { Fault } from './fault.ts';
import type { RequestSubject } from './stage.ts';

export type Answer = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Buffer };

/** `challenge`: WWW-Authenticate without scope and error. undefined: the fault is no answer but something done to one. */
export function refusalFor(fault: Fault, subject: RequestSubject, challenge: string): Answer | undefined {
  switch (fault.kind) {
    case 'too-many-requests': {
      const wait = fault.retryAfterSeconds;
      return errors(429, 'TOOMANYREQUESTS', 'retry-after: 10.3ms, allowed: 2000/minute', wait === undefined ? {} : { 'retry-after': String(wait) });
    }
    case 'rate-limit-as-403':
      return errors(403, 'DENIED', rateLimitWords);
    case 'expired-token': {
      const scope = subject.repository === undefined ? '' : `,scope="repository:${subject.repository}:pull,push"`;
      return errors(401, 'UNAUTHORIZED', 'authentication required', { 'www-authenticate': `${challenge}${scope},error="invalid_token"` });
    }
    case 'denied':
      return errors(403, 'DENIED', 'permission_denied: write_package');
    case 'gone':
      return unknownManifest();
    case 'server-error':
      return { status: fault.status, headers: { 'content-type': 'text/html' }, body: Buffer.from(page(fault.status)) };
    case 'reset':
    case 'hang':
    case 'slow':
    case 'truncated':
    case 'lost-response':
    case 'lag':
    case 'wrong-bytes':
    case 'wrong-digest-header':
      return undefined;
  }
}

export function unknownManifest(): Answer {
  return errors(404, 'MANIFEST_UNKNOWN', 'manifest unknown');
}

/** GHCR passes the words of the API behind it on. */
const rateLimitWords =
  'permission_denied: Error from intermediary with HTTP status code 403 "Forbidden" - with-body: ' +
  '{ "message": "You have exceeded a secondary rate limit. Please wait a few minutes before you try again." }';

const names: Readonly<Record<number, string>> = { 500: 'Internal Server Error', 502: 'Bad Gateway', 503: 'Service Unavailable', 504: 'Gateway Timeout' };

function page(status: number): string {
  const title = `${status} ${names[status] ?? ''}`;
  return `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`;
}

function errors(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  const body = Buffer.from(JSON.stringify({ errors: [{ code, message }] }));
  return { status, headers: { 'content-type': 'application/json', ...headers }, body };
}
