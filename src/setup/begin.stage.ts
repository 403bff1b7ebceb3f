// What of setup needs no plan, started before there is one: the private configuration, the one question to docker, the run's own
// builder where it is a plain one. It decides nothing; setup.stage.ts takes it from here, and whoever began it ends it.
import { requireSecrets } from '../build/secret.stage.ts';
import type { Inputs } from '../domain/inputs.ts';
import type { Command } from '../world/ports/process.ts';
import type { Given, World } from '../world/ports/world.ts';
import { openConfig, type RunConfig } from './docker-config.stage.ts';
import type { EarlyPlan } from './early-builder.ts';
import { startEarly, type EarlyBuilder } from './early-builder.stage.ts';
import { probe } from './probe.stage.ts';
import type { FoundTools } from './tool-versions.ts';

/** How often the engine is asked, and how long it is waited between. */
const engineTries = 3;
const engineWaitMs = 2000;

export type Begun = {
  readonly config: Promise<RunConfig>;
  readonly found: Promise<FoundTools>;
  readonly builder: Promise<EarlyBuilder>;
  /** The same world, whose calls end when the run is cancelled or `end` is called. */
  readonly world: World;
  /** Has `end` wait for this too. */
  readonly alsoEnd: (work: Promise<unknown>) => void;
  /** Ends what is still under way, and waits for it: clean-up must not race with what is being opened. */
  readonly end: () => Promise<void>;
};

/** A secret that is missing stops it before docker is asked for anything: each promise rejects with INVALID_INPUT then. */
export function beginSetup(plan: EarlyPlan, given: Given, world: World, signal: AbortSignal): Begun {
  const ended = new AbortController();
  const either = AbortSignal.any([signal, ended.signal]);
  const ending = { ...world, processes: { run: (command: Command) => world.processes.run({ ...command, signal: either }) } };
  const ready = requireSecrets(plan, given, ending);
  const config = ready.then(() => openConfig(plan, given, ending));
  const found = ready.then(() => probeEngine(plan.inputs, given, ending, either));
  const builder = config.then((opened) => startEarly(plan, opened, given, ending));
  const all: Promise<unknown>[] = [];
  /** It is waited for later: until then its failure is nobody's. */
  const alsoEnd = (work: Promise<unknown>): void => void all.push(work.catch(() => undefined));
  for (const work of [config, found, builder]) alsoEnd(work);
  const end = async (): Promise<void> => {
    ended.abort();
    await Promise.all(all);
  };
  return { config, found, builder, world: ending, alsoEnd, end };
}

/** An engine that is being restarted answers again after some seconds. */
async function probeEngine(inputs: Inputs, given: Given, world: World, signal: AbortSignal): Promise<FoundTools> {
  for (let number = 1; ; number++) {
    const found = await probe(world, given.environment);
    if (found.engine !== undefined || !needsEngine(inputs) || number === engineTries || signal.aborted) return found;
    world.runner.info(`The Docker engine does not answer; asking again in ${engineWaitMs / 1000} s.`);
    await world.clock.sleep(engineWaitMs, signal);
  }
}

/** Remote and kubernetes builders, one at another endpoint, and a given one that may be such, need no engine on the runner. */
export function needsEngine({ builder }: Pick<Inputs, 'builder'>): boolean {
  const { given, driver, endpoint } = builder;
  return given.length === 0 && ((driver === 'docker-container' && endpoint === undefined) || driver === 'docker');
}
