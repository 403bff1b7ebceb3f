// Setup from end to end: what is there, a private Docker configuration, logins, emulators, the builder. What does not depend
// on each other runs at once; what is opened is noted for post before it is used.
import { ActionError } from '../domain/action-error.ts';
import type { Plan } from '../domain/plan.ts';
import type { Builder, LoginSession, Session, Tools } from '../domain/session.ts';
import { requireSecrets } from '../build/secret.stage.ts';
import { stopIfCancelled } from '../retry/cancel.ts';
import type { Command } from '../world/ports/process.ts';
import type { Given, World } from '../world/ports/world.ts';
import { bootBuilder, createBuilder } from './builder.stage.ts';
import { builderEnvironment } from './given-builders.stage.ts';
import { installBuildx } from './buildx-install.stage.ts';
import { openConfig, type RunConfig } from './docker-config.stage.ts';
import { ensureBuilderPlatforms, ensureEmulators } from './emulation.stage.ts';
import { logIn, storeLogins } from './login.stage.ts';
import { probe } from './probe.stage.ts';
import { requireTools, type FoundTools } from './tool-versions.ts';

/** How often the engine is asked, and how long it is waited between. */
const engineTries = 3;
const engineWaitMs = 2000;

type Place = { readonly tools: Tools; readonly config: RunConfig; readonly environment: Given['environment'] };

/** What needs the logins only, and goes on while the builder starts. */
export type WithLogins = (session: LoginSession) => Promise<void>;

/**
 * Throws ActionError, and what `withLogins` throws; what was opened by then is closed by post. A cancel ends the calls under
 * way: BUILD_CANCELLED.
 */
export async function setUp(plan: Plan, given: Given, world: World, signal: AbortSignal, withLogins: WithLogins = () => Promise.resolve()): Promise<Session> {
  const ending = { ...world, processes: { run: (command: Command) => world.processes.run({ ...command, signal }) } };
  try {
    return await openAll(plan, given, ending, signal, withLogins);
  } catch (thrown) {
    stopIfCancelled(signal, 'build');
    throw thrown;
  }
}

/** For a run that builds nothing: a private configuration with the logins. docker need not be there, and no registry is asked. */
export async function openLogins(plan: Plan, given: Given, world: Pick<World, 'files' | 'processes' | 'runner'>): Promise<LoginSession> {
  const config = await openConfig(plan, given, world);
  const { registries, warnings } = await storeLogins(plan, config, world);
  return { environment: config.environment, folder: config.folder, loggedIn: registries, warnings };
}

async function openAll(plan: Plan, given: Given, world: World, signal: AbortSignal, withLogins: WithLogins): Promise<Session> {
  await requireSecrets(plan, given, world);
  const [found, config] = await allDone([probeEngine(plan, given, world, signal), openConfig(plan, given, world)]);
  const tools = await settleTools(plan, found, config, world);
  requireEngine(plan, tools);

  const place = { tools, config, environment: given.environment };
  const loggedIn = logIn(plan, config, world).then(({ registries, warnings }): LoginSession => ({ environment: config.environment, folder: config.folder, loggedIn: registries, warnings }));
  const [, builder] = await allDone([loggedIn.then(withLogins), startBuilder(plan, place, loggedIn, given, world)]);
  const session = await loggedIn;
  return { ...session, environment: builderEnvironment(session.environment, builder), tools, builder };
}

async function startBuilder(plan: Plan, place: Place, loggedIn: Promise<LoginSession>, given: Given, world: World): Promise<Builder> {
  const [, created] = await allDone([
    // The emulators' image may be a private one.
    loggedIn.then(() => ensureEmulators(plan, place, world)),
    createBuilder(plan, place.tools, place.config, given, world),
  ]);
  const builder = await bootBuilder(created, plan, place.config, world);
  await ensureBuilderPlatforms(plan, builder, place, world);
  world.runner.setOutput('builder', builder.name);
  return builder;
}

/** An engine that is being restarted answers again after some seconds. */
async function probeEngine(plan: Plan, given: Given, world: World, signal: AbortSignal): Promise<FoundTools> {
  for (let number = 1; ; number++) {
    const found = await probe(world, given.environment);
    if (found.engine !== undefined || !needsEngine(plan) || number === engineTries || signal.aborted) return found;
    world.runner.info(`The Docker engine does not answer; asking again in ${engineWaitMs / 1000} s.`);
    await world.clock.sleep(engineWaitMs, signal);
  }
}

async function settleTools(plan: Plan, found: FoundTools, config: RunConfig, world: World): Promise<Tools> {
  const { version } = plan.inputs.builder;
  if (version === undefined) return requireTools(found);
  await installBuildx(version, config, world);
  const answer = await world.processes.run({ file: 'docker', args: ['buildx', 'version'], env: config.environment });
  // `github.com/docker/buildx v0.29.1 <commit>`
  const [, installed] = / v?(\d+\.\d+\.\d+)/.exec(answer.stdout) ?? [];
  return requireTools({ ...found, buildxProblem: answer.stderr.trim(), ...(installed === undefined ? {} : { buildx: installed }) });
}

/** Remote and kubernetes builders, one at another endpoint, and a given one that may be such, need no engine on the runner. */
function needsEngine({ inputs }: Plan): boolean {
  const { given, driver, endpoint } = inputs.builder;
  return given.length === 0 && ((driver === 'docker-container' && endpoint === undefined) || driver === 'docker');
}

function requireEngine(plan: Plan, tools: Tools): void {
  if (tools.engine !== undefined || !needsEngine(plan)) return;
  throw new ActionError({
    code: 'ENGINE_UNREACHABLE',
    what: 'The Docker engine does not answer.',
    why: `docker info finds no engine in the context ${tools.context ?? 'default'}; the driver ${plan.inputs.builder.driver} needs one.`,
    fix: 'Use a runner with a running Docker engine (ubuntu-slim has none), check DOCKER_HOST and the rights on its socket, or use driver: remote with an endpoint.',
  });
}

/** Like Promise.all, but nothing is still at work when it rejects: clean-up must not race with what is being opened. */
async function allDone<First, Second>([first, second]: readonly [Promise<First>, Promise<Second>]): Promise<[First, Second]> {
  await Promise.allSettled([first, second]);
  return await Promise.all([first, second]);
}
