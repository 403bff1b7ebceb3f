// A builder that outlives its run: locked for this one, and used as it is only when it was made as it would be made now. Its
// state stays in every case.
import type { BuilderInputs } from '../domain/inputs.ts';
import type { Given, World } from '../world/ports/world.ts';
import { lookArgv } from './builder-argv.ts';
import { takeLock } from './builder-lock.stage.ts';
import { containerOf, isMadeBy, keptName } from './kept-builder.ts';
import { opened } from './opened.ts';
import { removeArgv } from './remove-argv.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Its name; undefined: another run has it. */
export async function takeKept({ keptName: name }: BuilderInputs, environment: Environment, given: Pick<Given, 'environment'>, world: Pick<World, 'processes' | 'files' | 'runner' | 'clock'>): Promise<string | undefined> {
  const kept = keptName(name, given.environment['RUNNER_NAME']);
  const lock = await takeLock(kept, environment, given, world);
  if (lock === undefined) return undefined;
  world.runner.saveState(opened.lock, JSON.stringify(lock));
  return kept;
}

/** false: it has to be created. One that was made with other options, here or by another account of this machine, is removed. */
export async function isThereAsAsked(name: string, hash: string, { endpoint }: BuilderInputs, environment: Environment, { processes, runner }: Pick<World, 'processes' | 'runner'>): Promise<boolean> {
  const run = (args: readonly string[], timeoutMs: number): ReturnType<typeof processes.run> => processes.run({ file: 'docker', args, env: environment, timeoutMs });
  const [instance, container] = await Promise.all([
    run(lookArgv(name), 30_000),
    // At another endpoint it is not this engine's to tell.
    endpoint === undefined ? run(['container', 'inspect', '--format', '{{json .Config.Env}}', containerOf(name)], 30_000) : undefined,
  ]);
  const isKnown = instance.end === 'exited' && instance.code === 0;
  const runs = container?.end === 'exited' && container.code === 0;
  const isOther = (isKnown && !isMadeBy(hash, instance.stdout)) || (runs && !isMadeBy(hash, container.stdout));
  if (!isOther) return isKnown;
  runner.info(`[builder] The kept builder ${name} was made with other options: it is made again, with the cache that it has.`);
  if (isKnown) await run(removeArgv(name, true), 60_000);
  else await run(['container', 'rm', '--force', containerOf(name)], 60_000);
  return false;
}
