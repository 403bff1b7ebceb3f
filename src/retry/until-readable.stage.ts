// Reads again what was just written until the registry shows it: a read may lag behind its write (GHCR: seconds). It waits
// for answers; calls that fail are the retry's.
import type { Clock } from '../world/ports/clock.ts';
import type { Runner } from '../world/ports/runner.ts';

export type UntilReadable<T> = {
  /** What counts as read; anything that is there, unless given. */
  readonly accept?: (found: T) => boolean;
  /** How long all waits together may be; 60 s unless given. */
  readonly patienceMs?: number;
  /** Once aborted it waits no more. */
  readonly signal?: AbortSignal;
};

const firstWaitMs = 250;
const longestWaitMs = 10_000;

/** The last answer, accepted or not: undefined is "not there". `what` for the log: `ghcr.io/o/i@sha256:…`. */
export async function untilReadable<T>(
  what: string,
  read: () => Promise<T | undefined>,
  world: { readonly clock: Clock; readonly runner: Pick<Runner, 'info'> },
  { accept = () => true, patienceMs = 60_000, signal }: UntilReadable<T> = {},
): Promise<T | undefined> {
  const isGood = (found: T | undefined): boolean => found !== undefined && accept(found);
  let found = await read();
  let waited = 0;
  for (let wait = firstWaitMs; !isGood(found) && waited < patienceMs && signal?.aborted !== true; wait = Math.min(2 * wait, longestWaitMs)) {
    if (waited === 0) world.runner.info(`${what} can't be read yet: looking again for up to ${patienceMs / 1000} s`);
    // At least half of it: many runs that wait for one registry do not ask it in step.
    const next = Math.min(Math.ceil(wait * (0.5 + world.clock.random() / 2)), patienceMs - waited);
    await world.clock.sleep(next, signal);
    waited += next;
    found = await read();
  }
  return found;
}
