// Takes and gives back the lock of a kept builder. A run that must wait says so and for whom, and for no longer than two
// minutes; a lock whose owner is gone is taken over.
import type { Given, World } from '../world/ports/world.ts';
import { decodeOwner, isStale, lockLabel, lockVolume, readProcess, type LockOwner } from './builder-lock.ts';

type Outside = Pick<World, 'processes' | 'files' | 'runner' | 'clock'>;
type Environment = Readonly<Record<string, string | undefined>>;

const patienceMs = 120_000;
const pauseMs = 2000;

/** For post: what `releaseLock` takes. */
export type HeldLock = { readonly volume: string; readonly token: string };

/** undefined: somebody else has it, or the engine keeps no lock; a warning says why. `environment`: of docker calls. */
export async function takeLock(builder: string, environment: Environment, given: Pick<Given, 'environment'>, world: Outside): Promise<HeldLock | undefined> {
  const { clock, runner } = world;
  const volume = lockVolume(builder);
  const mine = await describeSelf(given, world);
  const until = clock.now() + patienceMs;
  let isTold = false;
  for (;;) {
    const owner = await ownerAfterTaking(volume, mine, environment, world);
    // Given back between the two calls.
    if (typeof owner === 'string' && /no such volume/i.test(owner) && clock.now() < until) continue;
    if (typeof owner === 'string') {
      runner.warning(`The kept builder ${builder} can't be locked, so that this run makes one of its own: ${owner}`, { title: 'Builder in use' });
      return undefined;
    }
    if (owner.token === mine.token) return { volume, token: mine.token };
    if (await isGone(owner, mine, given, world)) {
      // Another run may see the same at this moment: whoever is first has made a lock of its own by then.
      await clock.sleep(clock.random() * 1000);
      const now = await readOwner(volume, environment, world);
      if (typeof now === 'string' || now.token !== owner.token) continue;
      await docker(['volume', 'rm', volume], environment, world);
      runner.info(`[builder] ${owner.who} left the kept builder ${builder} locked and is gone: taken over.`);
      continue;
    }
    if (clock.now() >= until) {
      runner.warning(`The kept builder ${builder} is in use by ${owner.who}: this run makes one of its own, without its cache. Give jobs that run at the same time a builder-name each.`, { title: 'Builder in use' });
      return undefined;
    }
    if (!isTold) runner.info(`[builder] The kept builder ${builder} is in use by ${owner.who}; waiting for it, ${patienceMs / 1000} s at most.`);
    isTold = true;
    await clock.sleep(pauseMs);
  }
}

/** One that another run holds by now is left alone. */
export async function releaseLock({ volume, token }: HeldLock, environment: Environment, world: Pick<World, 'processes'>): Promise<void> {
  const owner = await readOwner(volume, environment, world);
  if (typeof owner === 'string' || owner.token !== token) return;
  await docker(['volume', 'rm', volume], environment, world);
}

/** Making a volume that is there changes nothing of it, its labels neither: the first one has it. A text: no lock can be had. */
async function ownerAfterTaking(volume: string, mine: LockOwner, environment: Environment, world: Outside): Promise<LockOwner | string> {
  const made = await docker(['volume', 'create', '--label', `${lockLabel}=${JSON.stringify(mine)}`, volume], environment, world);
  return typeof made === 'string' ? await readOwner(volume, environment, world) : made.problem;
}

async function readOwner(volume: string, environment: Environment, world: Pick<World, 'processes'>): Promise<LockOwner | string> {
  const label = await docker(['volume', 'inspect', '--format', `{{index .Labels "${lockLabel}"}}`, volume], environment, world);
  if (typeof label !== 'string') return label.problem;
  return decodeOwner(label) ?? `the volume ${volume} is not this action's.`;
}

async function docker(args: readonly string[], env: Environment, { processes }: Pick<World, 'processes'>): Promise<string | { readonly problem: string }> {
  const answer = await processes.run({ file: 'docker', args, env, timeoutMs: 30_000 });
  return answer.end === 'exited' && answer.code === 0 ? answer.stdout.trim() : { problem: answer.stderr.trim() || `docker ${args[0] ?? ''} ended: ${answer.end}` };
}

/** The parent is the runner's process of this job: it outlasts main, and is gone when post can't come any more. */
async function describeSelf({ environment }: Pick<Given, 'environment'>, { files, clock }: Outside): Promise<LockOwner> {
  const [boot = '', first, self] = await Promise.all(['/proc/sys/kernel/random/boot_id', '/proc/1/stat', '/proc/self/stat'].map(async (path) => await readIfMay(path, files)));
  const pid = readProcess(self)?.parent;
  const began = pid === undefined || pid === 0 ? undefined : readProcess(await readIfMay(`/proc/${pid}/stat`, files))?.began;
  const { GITHUB_RUN_ID = '?', GITHUB_JOB = '?', RUNNER_NAME = '?' } = environment;
  return {
    token: `${clock.randomName()}-${clock.now()}`,
    who: `run ${GITHUB_RUN_ID}, job ${GITHUB_JOB}, runner ${RUNNER_NAME}`,
    at: clock.now(),
    boot: boot.trim(),
    space: readProcess(first)?.began ?? '',
    ...(pid === undefined || began === undefined ? {} : { pid, began }),
  };
}

async function isGone(owner: LockOwner, mine: LockOwner, { environment }: Pick<Given, 'environment'>, { files, clock }: Outside): Promise<boolean> {
  const began = owner.pid === undefined ? undefined : readProcess(await readIfMay(`/proc/${owner.pid}/stat`, files))?.began;
  const host = environment['DOCKER_HOST'] ?? '';
  return isStale(owner, { boot: mine.boot, space: mine.space, isLocalEngine: host === '' || host.startsWith('unix://'), now: clock.now(), ...(began === undefined ? {} : { began }) });
}

/** What is hidden or has just ended is not known. */
async function readIfMay(path: string, files: World['files']): Promise<string | undefined> {
  return await files.read(path).catch(() => undefined);
}
