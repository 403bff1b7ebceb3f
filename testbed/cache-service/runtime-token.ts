// The token that a job gets for GitHub's services: a JWT whose claim `ac` names the cache scopes and what is allowed there.
// Clients read it without checking the signature; the stand-in reads it too.

/** 1: read, 2: write, 3: both. */
export type CacheScope = { readonly Scope: string; readonly Permission: 1 | 2 | 3 };

export function runtimeToken(scopes: readonly CacheScope[]): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [part({ typ: 'JWT', alg: 'HS256' }), part({ nbf: now - 60, exp: now + 6 * 3600, ac: JSON.stringify(scopes) }), 'unsigned'].join('.');
}

export function scopesOf(authorization: string | undefined): readonly CacheScope[] {
  const [, payload = ''] = /^Bearer [^.]+\.([^.]+)\./i.exec(authorization ?? '') ?? [];
  const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString() || '{}');
  if (claims === null || typeof claims !== 'object' || !('ac' in claims) || typeof claims.ac !== 'string') return [];
  return JSON.parse(claims.ac) as readonly CacheScope[];
}
