// The key that the token server signs with, the certificate that the registry trusts, and the signed token. It grants nothing.
import { createSign, randomUUID, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../child-command.ts';
import type { Access } from './token-scope.ts';

export const issuer = 'ghcr-buildx-action-testbed';

export type SigningFiles = { readonly key: string; readonly certificate: string };

/** Fresh for each run: nobody else's tokens are good here. */
export async function makeSigningFiles(folder: string): Promise<SigningFiles> {
  const files = { key: join(folder, 'token.key'), certificate: join(folder, 'token.crt') };
  const subject = ['-subj', `/CN=${issuer}`, '-days', '30'];
  await run({ file: 'openssl', args: ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', files.key, '-out', files.certificate, ...subject] });
  return files;
}

export type Signer = (audience: string, subject: string, access: readonly Access[]) => { readonly token: string; readonly issuedAt: Date };

export const tokenSeconds = 300;

export function makeSigner(files: SigningFiles): Signer {
  const key = readFileSync(files.key);
  const certificate = new X509Certificate(readFileSync(files.certificate)).raw.toString('base64');
  return (audience, subject, access) => {
    const issuedAt = new Date();
    const now = Math.floor(issuedAt.getTime() / 1000);
    const header = { typ: 'JWT', alg: 'RS256', x5c: [certificate] };
    const claims = { iss: issuer, sub: subject, aud: audience, exp: now + tokenSeconds, nbf: now - 10, iat: now, jti: randomUUID(), access };
    const signed = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    return { token: `${signed}.${createSign('RSA-SHA256').update(signed).sign(key).toString('base64url')}`, issuedAt };
  };
}
