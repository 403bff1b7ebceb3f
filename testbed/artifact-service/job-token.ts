// The token of a job as the artifact service knows it: a JWT whose claim `scp` names run and job.

export function jobToken(run: string, job: string): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [part({ typ: 'JWT', alg: 'HS256' }), part({ nbf: now - 60, exp: now + 6 * 3600, scp: `Actions.ExampleScope Actions.Results:${run}:${job}` }), 'unsigned'].join('.');
}

export function jobOf(authorization: string | undefined): { readonly run: string; readonly job: string } | undefined {
  const [, payload = ''] = /^Bearer [^.]+\.([^.]+)\./i.exec(authorization ?? '') ?? [];
  const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString() || '{}');
  const scopes = claims !== null && typeof claims === 'object' && 'scp' in claims && typeof claims.scp === 'string' ? claims.scp : '';
  const [, run, job] = /Actions\.Results:([^: ]+):([^: ]+)/.exec(scopes) ?? [];
  return run === undefined || job === undefined ? undefined : { run, job };
}
