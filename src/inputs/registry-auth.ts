// The input `registry-auth`: several logins in YAML, as login-action takes them (without its `scope` and `ecr`).
import { Secret } from '../domain/secret.ts';
import { read, type InputKind } from './reading.ts';
import { readEntries } from './yaml-entries.ts';

/** A login as it was written. Each part may be missing, as in a run from a fork, where secrets are empty. */
export type WrittenLogin = { readonly registry?: string; readonly username?: string; readonly password?: Secret };

export const registryAuth: InputKind<readonly WrittenLogin[]> = {
  absent: [],
  parse: (given, libraries = {}) => {
    const entries = readEntries(given, libraries, ['registry', 'username', 'password']);
    if (!entries.ok) return entries;
    return read(entries.value.map((entry) => writtenLogin(entry['registry'], entry['username'], entry['password'])));
  },
};

export function writtenLogin(registry: string | undefined, username: string | undefined, password: string | undefined): WrittenLogin {
  return {
    ...(registry === undefined ? {} : { registry }),
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password: new Secret(password) }),
  };
}
