// The builder of the run: one of its own, or the one given. Created, booted and looked at with as few calls as buildx allows.
// It never changes which builder is the user's current one.
import { ActionError } from '../domain/action-error.ts';
import type { Plan } from '../domain/plan.ts';
import type { Builder, Tools } from '../domain/session.ts';
import { classify } from '../failure/classify.ts';
import { newBuilder } from '../inputs/builder-settings.ts';
import { whyUnreachable } from '../nodes/unreachable.stage.ts';
import type { ProcessResult } from '../world/ports/process.ts';
import type { Given, World } from '../world/ports/world.ts';
import { builderImageOf, inspectArgv, withBuilderImage } from './builder-argv.ts';
import { parseInspect } from './builder-inspect.ts';
import { adviceFor } from './driver-advice.ts';
import { makeRecipe, type Recipe } from './builder-recipe.stage.ts';
import type { RunConfig } from './docker-config.stage.ts';
import { ensureEmulators } from './emulation.stage.ts';
import { firstUsable } from './given-builders.stage.ts';
import { isThereAsAsked, takeKept } from './kept-builder.stage.ts';
import { opened } from './opened.ts';
import { usePulled } from './pulled-image.stage.ts';
import { removeArgv } from './remove-argv.ts';

type Place = Pick<RunConfig, 'environment' | 'folder'>;

/**
 * `recipe`: the calls that made it, where this run did. `keepsState`: its state outlives it. `lastResort`: makes one of the
 * run's own, for when no given builder is up.
 */
export type NamedBuilder = {
  readonly name: string;
  readonly own: boolean;
  readonly keepsState?: boolean;
  readonly recipe?: readonly (readonly string[])[];
  readonly lastResort?: () => Promise<Builder>;
};

type Outside = Pick<World, 'processes' | 'files' | 'runner' | 'clock' | 'retry'>;

/** Creates it, without booting: that is left until logins and emulators are in place. Throws BUILDER_FAILED. */
export async function createBuilder(plan: Plan, tools: Tools, config: RunConfig, given: Pick<Given, 'environment'>, world: Outside, knownAs?: string): Promise<NamedBuilder> {
  const { builder } = plan.inputs;
  const [first] = builder.given;
  if (first !== undefined) return { name: first, own: false, ...(builder.orNew ? { lastResort: () => makeNew(plan, tools, config, given, world) } : {}) };
  // The docker driver has one builder for each Docker context, which is always there.
  if (builder.driver === 'docker') return { name: tools.context ?? 'default', own: false };
  const { name, keepsState, recipe, hash } = await planOwnBuilder(plan, tools, config, given, world, knownAs);
  if (!keepsState || !(await isThereAsAsked(name, hash, builder, config.environment, world))) await create(name, recipe, plan, config, world);
  return { name, own: true, keepsState, recipe };
}

/**
 * A builder of the run's own as the calls that make it, noted for post before the first of them. The files that they name are
 * written. `knownAs`: the name that post knows of an earlier try. `hash`: see makeRecipe. Throws INVALID_INPUT.
 */
export async function planOwnBuilder(
  plan: Pick<Plan, 'inputs' | 'attests'>,
  tools: Pick<Tools, 'buildx'>,
  config: RunConfig,
  given: Pick<Given, 'environment'>,
  world: Pick<World, 'processes' | 'files' | 'runner' | 'clock'>,
  knownAs?: string,
): Promise<Recipe & { readonly name: string; readonly keepsState: boolean }> {
  const { builder } = plan.inputs;
  const kept = builder.keepState ? await takeKept(builder, config.environment, given, world) : undefined;
  const name = kept ?? knownAs ?? `ghcr-buildx-${world.clock.randomName()}`;
  const keepsState = kept !== undefined;
  // One that takes the place of a kept builder is used once.
  if (builder.cleanup || (builder.keepState && !keepsState)) world.runner.saveState(opened.builder, name);
  if (keepsState) world.runner.saveState(opened.keepState, 'true');
  return { name, keepsState, ...(await makeRecipe(name, plan, tools, config, given, world)) };
}

/** As if no builder were given. */
async function makeNew(plan: Plan, tools: Tools, config: RunConfig, given: Pick<Given, 'environment'>, world: Outside): Promise<Builder> {
  const own: Plan = { ...plan, inputs: { ...plan.inputs, builder: { ...plan.inputs.builder, given: [], orNew: false } } };
  await ensureEmulators(own, { tools, config, environment: given.environment }, world);
  return await bootBuilder(await createBuilder(own, tools, config, given, world), own, config, world);
}

async function create(name: string, recipe: readonly (readonly string[])[], plan: Plan, config: Pick<Place, 'environment'>, { processes }: Outside): Promise<void> {
  // One after the other: a node is appended to what is there.
  for (const args of recipe) {
    const answer = await processes.run({ file: 'docker', args, env: config.environment, timeoutMs: 120_000 });
    if (!succeeded(answer)) throw builderFailure(`The builder ${name} could not be created.`, answer.stderr, plan);
  }
}

/**
 * Boots it where it is not up, and reads its nodes. The BuildKit image of a builder of the run's own is pulled from a mirror
 * when its registry fails, and all of it is tried again. Throws BUILDER_FAILED.
 */
export async function bootBuilder(named: NamedBuilder, plan: Plan, config: Place, world: Outside): Promise<Builder> {
  const { name, recipe } = named;
  if (plan.inputs.builder.given.length > 1 || named.lastResort !== undefined) return await bootFirst(named, plan, config, world);
  const several = await bootNodes(named, plan, config, world);
  if (several !== undefined) return several;
  const what = `boot builder ${name}`;
  if (recipe === undefined || plan.inputs.builder.driver !== 'docker-container') {
    return await world.retry.run({ what, attempt: () => bootOnce(named, plan, config, world), failureOf: (thrown) => (thrown instanceof ActionError ? thrown.failure : undefined) });
  }
  let made = builderImageOf(recipe);
  return await usePulled(what, made, async (image) => {
    const using = withBuilderImage(recipe, image);
    if (image !== made) {
      await world.processes.run({ file: 'docker', args: removeArgv(name, named.keepsState === true), env: config.environment, timeoutMs: 60_000 });
      await create(name, using, plan, config, world);
      made = image;
      world.runner.info(`[builder] trying the BuildKit image ${image}`);
    }
    return await bootOnce({ ...named, recipe: image === builderImageOf(recipe) ? recipe : using }, plan, config, world);
  }, world);
}

/** Of several given ones, the first that is up; else one of the run's own where that is asked for. */
async function bootFirst({ lastResort }: NamedBuilder, plan: Plan, { environment, folder }: Place, world: Outside): Promise<Builder> {
  const { builder, unusable } = await firstUsable(plan.inputs.builder.given, { platforms: plan.platforms, environment, folder }, world);
  if (builder !== undefined) return announced(builder, world);
  if (lastResort !== undefined) return await lastResort();
  throw builderFailure(`None of the builders ${plan.inputs.builder.given.join(', ')} is up.`, unusable.map(({ name, reason }) => `${name}: ${reason}`).join('\n'), plan);
}

/** One of several nodes: those that are up will do. undefined: it is none. */
async function bootNodes({ name, own, recipe }: NamedBuilder, plan: Plan, { environment, folder }: Place, world: Outside): Promise<Builder | undefined> {
  // Its recipe has a call for each node.
  if (recipe?.length === 1 || (recipe === undefined && plan.inputs.builder.given.length === 0)) return undefined;
  const { builderOfNodes } = await import('../nodes/nodes-builder.stage.ts');
  const found = await builderOfNodes(name, { platforms: plan.platforms, environment, folder, own, bootMs: own ? 600_000 : 60_000 }, world);
  if (typeof found === 'string') throw builderFailure(`The builder ${name} can't build what is planned.`, found, plan);
  return found && announced({ ...found, ...(recipe === undefined ? {} : { recipe }) }, world);
}

async function bootOnce({ name, own, recipe }: NamedBuilder, plan: Plan, config: Place, world: Outside): Promise<Builder> {
  const answer = await world.processes.run({
    file: 'docker',
    args: inspectArgv(name),
    env: config.environment,
    timeoutMs: 600_000,
    onStderr: (line) => world.runner.foreign(`[builder] ${line}`),
  });
  if (!succeeded(answer)) {
    // All that buildx says of a remote daemon after its 20 s.
    const said = /context deadline exceeded/.test(answer.stderr) ? await whyUnreachable(name, config.environment, answer.stderr.trim(), world) : answer.stderr;
    throw builderFailure(`The builder ${name} did not start.`, said, plan);
  }
  const { problems, down, driver, nodes } = parseInspect(answer.stdout);
  if (problems.length > 0 || down.length > 0 || nodes.length === 0) throw builderFailure(`The builder ${name} is not ready.`, [...problems, ...down.map(({ node, reason }) => `${node}: ${reason}`)].join('\n') || answer.stderr, plan);
  // As it was asked for: a default builder may be listed under its context's name.
  return announced({ name, driver, nodes, own, ...(recipe === undefined ? {} : { recipe }) }, world);
}

function announced(builder: Builder, { runner }: Pick<World, 'runner'>): Builder {
  const nodes = builder.nodes.map((node) => `${node.name}${node.buildkit === undefined ? '' : ` (BuildKit ${node.buildkit})`}`).join(', ');
  runner.info(`Builder ${builder.name}, driver ${builder.driver}: ${nodes}`);
  return builder;
}

function succeeded(answer: ProcessResult): boolean {
  return answer.end === 'exited' && answer.code === 0;
}

function builderFailure(what: string, said: string, plan: Plan): ActionError {
  const lines = said.trim().split('\n').slice(-10).join('\n');
  return new ActionError({
    code: 'BUILDER_FAILED',
    what,
    why: lines === '' ? 'docker buildx printed nothing.' : `docker buildx says why:\n${lines}`,
    fix: fixFor(plan, said),
    failure: classify({ stage: 'setup', text: said }),
  });
}

function fixFor({ inputs }: Plan, said: string): string {
  const { given, driver } = inputs.builder;
  if (given.length > 1) return `Look at each of them with docker buildx inspect --bootstrap NAME, or add ${newBuilder} as the last, for one of the run's own.`;
  const advice = given.length === 0 ? adviceFor(driver, said) : undefined;
  if (advice !== undefined) return advice;
  if (/toomanyrequests|pull|deadline exceeded|timeout|registry/i.test(said)) return 'The BuildKit image could not be pulled: run the job again, log in to its registry, or name a mirror with driver-opts: image=…';
  const [name] = given;
  if (name !== undefined) return `Check that a builder ${name} exists and is up: docker buildx inspect --bootstrap ${name}.`;
  return `Check the inputs of the builder: driver is ${driver}; see driver-opts, buildkitd-flags, buildkitd-config and endpoint.`;
}
