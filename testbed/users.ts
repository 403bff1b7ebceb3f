// The users of the bed's registries, with passwords of this run only.
import { randomBytes } from 'node:crypto';
import type { Users } from './registry/token-request.ts';

export function makeUsers(): Users {
  const password = (): string => randomBytes(20).toString('hex');
  return { writer: { username: 'octocat', password: password() }, reader: { username: 'fork-reader', password: password() } };
}
