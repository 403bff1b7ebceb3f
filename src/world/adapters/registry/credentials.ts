// Reads a registry's login from a Docker configuration folder, asking a credential helper where the file names one.
// It never asks a helper to store or erase anything.
import type { Files } from '../../ports/files.ts';
import type { Processes } from '../../ports/process.ts';
import { decodeHelperAnswer, findLogins, type Credentials } from './docker-config.ts';

/** undefined: nobody is logged in there, so requests go without a name. */
export async function readCredentials(
  host: string,
  dockerConfigFolder: string,
  world: { readonly files: Files; readonly processes: Processes },
): Promise<Credentials | undefined> {
  const text = await world.files.read(`${dockerConfigFolder}/config.json`);
  for (const login of text === undefined ? [] : findLogins(text, host)) {
    if (login.from === 'file') return login.credentials;
    const { helper, address } = login;
    const result = await world.processes.run({ file: `docker-credential-${helper}`, args: ['get'], stdin: address, timeoutMs: 30_000 });
    const found = result.end === 'exited' && result.code === 0 ? decodeHelperAnswer(result.stdout) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
