// Setup from end to end: what is there, a private Docker configuration, logins, emulators, the builder. What does not depend
// on each other runs at once; what is opened is noted for post before it is used.
import { ActionError } from '../domain/action-error.ts';
import type { Plan } from '../domain/plan.ts';
import type { Session, Tools } from '../domain/session.ts';
import { requireSecrets } from '../build/secret.stage.ts';
import type { Given, World } from '../world/ports/world.ts';
import { bootBuilder, createBuilder } from './builder.stage.ts';
import { installBuildx } from './buildx-install.stage.ts';
import { openConfig, type RunConfig } from './docker-config.stage.ts';
import { ensureBuilderPlatforms, ensureEmulators } from './emulation.stage.ts';
import { logIn } from './login.stage.ts';
import { probe } from './probe.stage.ts';
import { requireTools } from './tool-versions.ts';

/** Throws ActionError; what was opened by then is closed by post. */
export async function setUp(plan: Plan, given: Given, world: World): Promise<Session> {
  await requireSecrets(plan, given, world);
  const [found, config] = await allDone([probe(world, given.environment), openConfig(plan, given, world)]);
  const tools = await settleTools(plan, found, config, world);
  requireEngine(plan, tools);

  const place = { tools, config, environment: given.environment };
  const [loggedIn, created] = await allDone([
    // The emulators' image may be a private one.
    logIn(plan, config, world).then(async (done) => {
      await ensureEmulators(plan, place, world);
      return done;
    }),
    createBuilder(plan, tools, config, given, world),
  ]);
  const builder = await bootBuilder(created, plan, config, world);
  await ensureBuilderPlatforms(plan, builder, place, world);
  world.runner.setOutput('builder', builder.name);
  return { tools, builder, environment: config.environment, folder: config.folder, loggedIn: loggedIn.registries, warnings: loggedIn.warnings };
}

async function settleTools(plan: Plan, found: Awaited<ReturnType<typeof probe>>, config: RunConfig, world: World): Promise<Tools> {
  const { version } = plan.inputs.builder;
  if (version === undefined) return requireTools(found);
  await installBuildx(version, config, world);
  const answer = await world.processes.run({ file: 'docker', args: ['buildx', 'version'], env: config.environment });
  // `github.com/docker/buildx v0.29.1 <commit>`
  const [, installed] = / v?(\d+\.\d+\.\d+)/.exec(answer.stdout) ?? [];
  return requireTools({ ...found, buildxProblem: answer.stderr.trim(), ...(installed === undefined ? {} : { buildx: installed }) });
}

/** Remote and kubernetes builders, and a given one that may be such, need no engine on the runner. */
function requireEngine(plan: Plan, tools: Tools): void {
  const { builder, driver } = plan.inputs.builder;
  const needsEngine = builder === undefined && (driver === 'docker-container' || driver === 'docker');
  if (tools.engine !== undefined || !needsEngine) return;
  throw new ActionError({
    code: 'ENGINE_UNREACHABLE',
    what: 'The Docker engine does not answer.',
    why: `docker info finds no engine in the context ${tools.context ?? 'default'}; the driver ${driver} needs one.`,
    fix: 'Use a runner with a running Docker engine (ubuntu-slim has none), check DOCKER_HOST and the rights on its socket, or use driver: remote with an endpoint.',
  });
}

/** Like Promise.all, but nothing is still at work when it rejects: clean-up must not race with what is being opened. */
async function allDone<First, Second>([first, second]: readonly [Promise<First>, Promise<Second>]): Promise<[First, Second]> {
  await Promise.allSettled([first, second]);
  return await Promise.all([first, second]);
}
