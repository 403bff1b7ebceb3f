// Why a remote daemon can't be reached, in its own or the connection's words: a refused connection, a certificate that is not
// taken. `buildx inspect` only says that it is inactive, and with --bootstrap waits 20 s to say less.
import type { LoginSession } from '../domain/session.ts';
import { usageArgv } from '../setup/builder-argv.ts';
import type { World } from '../world/ports/world.ts';

const askMs = 10_000;
/** Each takes a tenth of a second. */
const most = 8;

/** A daemon that takes no certificate closes at once: in a third of the tries that overtakes what it says of the reason. */
const overtaken = /broken pipe|connection reset/;

/** `otherwise` with the words in brackets, where there are any. `name`: a builder of the driver remote, of one node. */
export async function whyUnreachable(name: string, environment: LoginSession['environment'], otherwise: string, { processes }: Pick<World, 'processes'>): Promise<string> {
  let words: string | undefined;
  for (let tries = 0; tries < most; tries++) {
    const answer = await processes.run({ file: 'docker', args: usageArgv(name), env: environment, timeoutMs: askMs });
    words = wordsOf(answer.stderr);
    if (answer.end !== 'exited' || words === undefined || !overtaken.test(words)) break;
  }
  return words === undefined ? otherwise : `${otherwise} (${words})`;
}

/** `ERROR: failed to call diskusage: Unavailable: connection error: desc = "…"`, or the words after `Unavailable:` alone. */
function wordsOf(stderr: string): string | undefined {
  const [, words] = /desc = "?(.*?)"?$/m.exec(stderr) ?? /Unavailable: (.*)$/m.exec(stderr) ?? [];
  return words?.replaceAll(/\s+/g, ' ').trim();
}
