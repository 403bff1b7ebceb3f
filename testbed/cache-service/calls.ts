// The three calls of the cache service, version 2 (Twirp, JSON): what is answered for an entry. Field names come in both
// notations that the JSON of protocol buffers allows.
import type { CacheEntries } from './entries.ts';
import type { CacheScope } from './runtime-token.ts';

export type Call = {
  readonly method: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly scopes: readonly CacheScope[];
  /** Of a blob by its entry's number. */
  readonly address: (id: number) => string;
};

export type CallAnswer = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

export function answerCall({ method, body, scopes, address }: Call, entries: CacheEntries, trouble: string): CallAnswer {
  const key = textOf(body['key']);
  const version = textOf(body['version']);
  switch (method) {
    case 'GetCacheEntryDownloadURL': {
      const more = body['restore_keys'] ?? body['restoreKeys'];
      const found = entries.find(scopes, [key, ...(Array.isArray(more) ? more.map(textOf) : [])], version);
      return { status: 200, body: found === undefined ? { ok: false } : { ok: true, signed_download_url: address(found.id), matched_key: found.key } };
    }
    case 'CreateCacheEntry': {
      const scope = scopes.find(({ Permission }) => (Permission & 2) !== 0);
      if (scope === undefined || trouble === 'denying') return { status: 200, body: { ok: false, message: 'cache write denied: token has no writable scopes' } };
      if (trouble === 'full') return { status: 403, body: { code: 'resource_exhausted', msg: 'insufficient usage to create cache entry' } };
      const entry = entries.reserve(scope.Scope, key, version);
      if (entry === undefined) return { status: 409, body: { code: 'already_exists', msg: `cache entry with the same key, version, and scope already exists: ${key}` } };
      return { status: 200, body: { ok: true, signed_upload_url: address(entry.id) } };
    }
    case 'FinalizeCacheEntryUpload': {
      const entry = entries.reserved(scopes, key, version);
      if (entry === undefined) return { status: 404, body: { code: 'not_found', msg: 'no such reservation' } };
      entry.finished = true;
      return { status: 200, body: { ok: true, entry_id: String(entry.id) } };
    }
    default:
      return { status: 404, body: { code: 'bad_route', msg: method } };
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
