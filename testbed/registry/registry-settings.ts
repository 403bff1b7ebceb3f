// The configuration file of the registry program (distribution 2.8). It starts nothing.
import type { SigningFiles } from './token-signing.ts';
import { issuer } from './token-signing.ts';

export type TokenLogin = { readonly realm: string; readonly service: string; readonly files: SigningFiles };

/** JSON, which every reader of YAML reads. */
export function registrySettings(storage: string, port: number, login?: TokenLogin): string {
  const token = login && { token: { realm: login.realm, service: login.service, issuer, rootcertbundle: login.files.certificate } };
  return JSON.stringify({
    version: 0.1,
    log: { level: 'warn', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: storage }, delete: { enabled: true }, maintenance: { uploadpurging: { enabled: false } } },
    http: { addr: `localhost:${port}`, secret: 'only-for-tests' },
    ...(token === undefined ? {} : { auth: token }),
  });
}
