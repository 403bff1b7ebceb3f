// The endpoints about caches, pull requests and versions of packages, from a state that tests set and deletions change.
// Shapes: GitHub REST docs, "GitHub Actions cache", "Pull requests", "Packages".
import { notFound, pageOf, type ApiAnswer } from './answer.ts';

export type StoredCache = { readonly id: number; readonly ref: string; readonly key: string; readonly bytes: number };

/** `changedAt`: ISO 8601. */
export type StoredVersion = { readonly id: number; readonly digest: string; readonly tags: readonly string[]; readonly changedAt: string };

export type UpkeepState = {
  caches: readonly StoredCache[];
  openPulls: readonly number[];
  /** Container package in lower case (`owner/name`) -> its versions. */
  readonly versions: Map<string, readonly StoredVersion[]>;
  /** Absent: the token may not read it. */
  cacheLimitGigabytes?: number;
  /** Whether owners are organisations; users unless set. */
  owners?: 'orgs' | 'users';
};

/** undefined: another endpoint. */
export function answerUpkeep(method: string, url: URL, repository: string, state: UpkeepState): ApiAnswer | undefined {
  const path = decodeURIComponent(url.pathname);
  const ofVersions = /^\/(orgs|users)\/([^/]+)\/packages\/container\/(.+?)\/versions(?:\/(\d+))?$/.exec(path);
  if (ofVersions !== null) {
    const [, kind, owner = '', name = '', id] = ofVersions;
    if (kind !== (state.owners ?? 'users')) return notFound();
    return versionsAnswer(method, `${owner}/${name}`.toLowerCase(), id, url, state);
  }
  const root = `/repos/${repository}`.toLowerCase();
  if (!path.toLowerCase().startsWith(`${root}/`)) return undefined;
  const rest = path.slice(root.length);
  const { caches } = state;
  if (rest === '/actions/cache/usage') return { status: 200, body: { full_name: repository, active_caches_size_in_bytes: caches.reduce((sum, { bytes }) => sum + bytes, 0), active_caches_count: caches.length } };
  if (rest === '/actions/cache/storage-limit') {
    return state.cacheLimitGigabytes === undefined ? { status: 403, body: { message: 'Resource not accessible by integration' } } : { status: 200, body: { max_cache_size_gb: state.cacheLimitGigabytes } };
  }
  if (rest === '/actions/caches') {
    const page = pageOf(caches.map(({ id, ref, key, bytes }) => ({ id, ref, key, version: 'v', last_accessed_at: '2026-11-01T00:00:00Z', created_at: '2026-11-01T00:00:00Z', size_in_bytes: bytes })), url);
    return { ...page, body: { total_count: caches.length, actions_caches: page.body } };
  }
  const [, cache] = /^\/actions\/caches\/(\d+)$/.exec(rest) ?? [];
  if (cache !== undefined && method === 'DELETE') {
    if (!caches.some(({ id }) => String(id) === cache)) return notFound();
    state.caches = caches.filter(({ id }) => String(id) !== cache);
    return { status: 204, body: undefined };
  }
  if (rest === '/pulls') return pageOf(state.openPulls.map((number) => ({ number, state: 'open' })), url);
  return undefined;
}

function versionsAnswer(method: string, name: string, id: string | undefined, url: URL, { versions }: UpkeepState): ApiAnswer {
  const all = versions.get(name);
  if (all === undefined) return notFound();
  if (id === undefined) {
    return pageOf(all.map((one) => ({ id: one.id, name: one.digest, created_at: one.changedAt, updated_at: one.changedAt, metadata: { package_type: 'container', container: { tags: one.tags } } })), url);
  }
  if (method !== 'DELETE' || !all.some((one) => String(one.id) === id)) return notFound();
  versions.set(name, all.filter((one) => String(one.id) !== id));
  return { status: 204, body: undefined };
}
