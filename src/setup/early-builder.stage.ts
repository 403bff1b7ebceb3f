// Creates and boots the run's own builder in one call, while the plan is still being made. It never fails: where the builder
// can't be started like this, or does not start, there is none, and the careful way (builder.stage.ts) makes one.
import { join } from 'node:path/posix';
import type { Inputs } from '../domain/inputs.ts';
import type { Builder } from '../domain/session.ts';
import type { Given, World } from '../world/ports/world.ts';
import { bootstrapArgv } from './builder-argv.ts';
import { planOwnBuilder } from './builder.stage.ts';
import type { RunConfig } from './docker-config.stage.ts';
import { isPlainBuilder, runnerArchitecture, talksToThisMachine, type EarlyPlan } from './early-builder.ts';
import { binfmtEntry, binfmtFolder, foreignArchitectures, isUsable, mayNeedEmulation } from './emulators.ts';
import { removeArgv } from './remove-argv.ts';

type Outside = Pick<World, 'processes' | 'files' | 'runner' | 'clock'>;

/** Versions of buildx since 0.30 know every option that is used; an older one refuses, and the careful way asks it first. */
const current = { buildx: '0.0.0' };

/** `builder` undefined: there is none yet. `name`: what post removes already, so whoever makes it after all takes this name. */
export type EarlyBuilder = { readonly builder?: Builder; readonly name?: string };

export async function startEarly({ inputs, attests }: EarlyPlan, config: RunConfig, given: Pick<Given, 'environment'>, world: Outside): Promise<EarlyBuilder> {
  if (!isPlainBuilder(inputs) || !(await canEmulate(inputs, config, given, world.files))) return {};
  const { name, recipe } = await planOwnBuilder({ inputs, attests }, current, config, given, world);
  const answer = await world.processes.run({
    file: 'docker',
    args: bootstrapArgv(recipe),
    env: config.environment,
    timeoutMs: 600_000,
    onStderr: (line) => world.runner.foreign(`[builder] ${line}`),
  });
  if (answer.end === 'exited' && answer.code === 0) {
    world.runner.info(`Builder ${name}, driver docker-container`);
    // buildx names the one node after the builder.
    return { name, builder: { name, driver: 'docker-container', nodes: [{ name: `${name}0`, endpoint: '', platforms: [] }], own: true, recipe } };
  }
  // What is left of it must not be in the way of the next one.
  if (answer.end === 'exited') await world.processes.run({ file: 'docker', args: removeArgv(name, false), env: config.environment, timeoutMs: 60_000 });
  return { name };
}

/** Every planned platform is native or emulated already; BuildKit looks for emulators when it starts. */
async function canEmulate(inputs: Inputs, config: RunConfig, { environment }: Pick<Given, 'environment'>, files: World['files']): Promise<boolean> {
  const { call, platforms } = inputs.build;
  if (!mayNeedEmulation({ inputs, destination: { to: call === undefined || call === 'build' ? 'digest' : 'call' } })) return true;
  const architecture = runnerArchitecture(environment);
  if (architecture === undefined || !talksToThisMachine(environment, config.content)) return false;
  const usable = await Promise.all(foreignArchitectures(platforms, architecture).map(async (foreign) => isUsable(await files.read(join(binfmtFolder, binfmtEntry(foreign))))));
  return usable.every((is) => is);
}
