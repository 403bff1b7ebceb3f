// Why a remote daemon can't be reached, in its own or the connection's words: a refused connection, a certificate that is not
// taken. `buildx inspect` only says that it is inactive, and with --bootstrap waits 20 s to say less.
import type { LoginSession } from '../domain/session.ts';
import { usageArgv } from '../setup/builder-argv.ts';
import type { World } from '../world/ports/world.ts';

const askMs = 10_000;

/** `otherwise` with the words in brackets, where there are any. `name`: a builder of the driver remote, of one node. */
export async function whyUnreachable(name: string, environment: LoginSession['environment'], otherwise: string, { processes }: Pick<World, 'processes'>): Promise<string> {
  const answer = await processes.run({ file: 'docker', args: usageArgv(name), env: environment, timeoutMs: askMs });
  const [, words] = /desc = "?(.*?)"?$/m.exec(answer.stderr) ?? [];
  return words === undefined ? otherwise : `${otherwise} (${words.replaceAll(/\s+/g, ' ').trim()})`;
}
