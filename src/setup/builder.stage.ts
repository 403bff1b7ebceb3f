// The builder of the run: one of its own, or the one given. Created, booted and looked at with as few calls as buildx allows.
// It never changes which builder is the user's current one.
import { join } from 'node:path/posix';
import { ActionError } from '../domain/action-error.ts';
import type { Plan } from '../domain/plan.ts';
import type { Builder, Tools } from '../domain/session.ts';
import { classify } from '../failure/classify.ts';
import type { ProcessResult } from '../world/ports/process.ts';
import type { Given, World } from '../world/ports/world.ts';
import { builderImageOf, createArgv, inspectArgv, removeArgv, withBuilderImage } from './builder-argv.ts';
import { parseInspect } from './builder-inspect.ts';
import type { RunConfig } from './docker-config.stage.ts';
import { planCertificates } from './node-certificates.ts';
import { opened } from './opened.ts';
import { usePulled } from './pulled-image.stage.ts';

/** `recipe`: the calls that made it, where this run did. */
export type NamedBuilder = { readonly name: string; readonly own: boolean; readonly recipe?: readonly (readonly string[])[] };

type Outside = Pick<World, 'processes' | 'files' | 'runner' | 'clock' | 'retry'>;

/** Creates it, without booting: that is left until logins and emulators are in place. Throws BUILDER_FAILED. */
export async function createBuilder(plan: Plan, tools: Tools, config: RunConfig, given: Pick<Given, 'environment'>, world: Outside, knownAs?: string): Promise<NamedBuilder> {
  const { builder } = plan.inputs;
  if (builder.builder !== undefined) return { name: builder.builder, own: false };
  // The docker driver has one builder for each Docker context, which is always there.
  if (builder.driver === 'docker') return { name: tools.context ?? 'default', own: false };
  const { name, recipe } = await planOwnBuilder(plan.inputs, tools, config, given, world, knownAs);
  await create(name, recipe, plan, config, world);
  return { name, own: true, recipe };
}

/**
 * A builder of the run's own as the calls that make it, noted for post before the first of them. The files that they name are
 * written. `knownAs`: the name that post knows of an earlier try.
 */
export async function planOwnBuilder(
  { builder, build }: Pick<Plan['inputs'], 'builder' | 'build'>,
  tools: Pick<Tools, 'buildx'>,
  config: RunConfig,
  given: Pick<Given, 'environment'>,
  world: Pick<World, 'files' | 'runner' | 'clock'>,
  knownAs?: string,
): Promise<{ readonly name: string; readonly recipe: readonly (readonly string[])[] }> {
  const name = knownAs ?? builderName(builder.keepState, given, world);
  if (builder.cleanup) world.runner.saveState(opened.builder, name);
  if (builder.keepState) world.runner.saveState(opened.keepState, 'true');
  const certificates = planCertificates(builder, given.environment, config.folder);
  const configFile = builder.buildkitdConfigInline === undefined ? builder.buildkitdConfig : join(config.folder, 'buildkitd.toml');
  await Promise.all([
    ...certificates.files.map(({ path, content }) => world.files.writePrivate(path, content)),
    ...(builder.buildkitdConfigInline === undefined || configFile === undefined ? [] : [world.files.writePrivate(configFile, builder.buildkitdConfigInline)]),
  ]);
  return { name, recipe: createArgv(name, builder, build, tools, { certificates: certificates.options, ...(configFile === undefined ? {} : { config: configFile }) }) };
}

async function create(name: string, recipe: readonly (readonly string[])[], plan: Plan, config: Pick<RunConfig, 'environment'>, { processes }: Outside): Promise<void> {
  // One after the other: a node is appended to what is there.
  for (const args of recipe) {
    const answer = await processes.run({ file: 'docker', args, env: config.environment, timeoutMs: 120_000 });
    // Left by a run that could not clean up; with keep-state its name comes back.
    const isThere = plan.inputs.builder.keepState && answer.stderr.includes('existing instance');
    if (!succeeded(answer) && !isThere) throw builderFailure(`The builder ${name} could not be created.`, answer.stderr, plan);
  }
}

/**
 * Boots it where it is not up, and reads its nodes. The BuildKit image of a builder of the run's own is pulled from a mirror
 * when its registry fails, and all of it is tried again. Throws BUILDER_FAILED.
 */
export async function bootBuilder(named: NamedBuilder, plan: Plan, config: Pick<RunConfig, 'environment'>, world: Outside): Promise<Builder> {
  const { name, recipe } = named;
  const what = `boot builder ${name}`;
  if (recipe === undefined || plan.inputs.builder.driver !== 'docker-container') {
    return await world.retry.run({ what, attempt: () => bootOnce(named, plan, config, world), failureOf: (thrown) => (thrown instanceof ActionError ? thrown.failure : undefined) });
  }
  let made = builderImageOf(recipe);
  return await usePulled(what, made, async (image) => {
    const using = withBuilderImage(recipe, image);
    if (image !== made) {
      await world.processes.run({ file: 'docker', args: removeArgv(name, plan.inputs.builder.keepState), env: config.environment, timeoutMs: 60_000 });
      await create(name, using, plan, config, world);
      made = image;
      world.runner.info(`[builder] trying the BuildKit image ${image}`);
    }
    return await bootOnce({ ...named, recipe: image === builderImageOf(recipe) ? recipe : using }, plan, config, world);
  }, world);
}

async function bootOnce({ name, own, recipe }: NamedBuilder, plan: Plan, config: Pick<RunConfig, 'environment'>, world: Outside): Promise<Builder> {
  const answer = await world.processes.run({
    file: 'docker',
    args: inspectArgv(name),
    env: config.environment,
    timeoutMs: 600_000,
    onStderr: (line) => world.runner.foreign(`[builder] ${line}`),
  });
  if (!succeeded(answer)) throw builderFailure(`The builder ${name} did not start.`, answer.stderr, plan);
  const { problems, ...found } = parseInspect(answer.stdout);
  if (problems.length > 0 || found.nodes.length === 0) throw builderFailure(`The builder ${name} is not ready.`, problems.join('\n') || answer.stderr, plan);
  const nodes = found.nodes.map((node) => `${node.name}${node.buildkit === undefined ? '' : ` (BuildKit ${node.buildkit})`}`).join(', ');
  world.runner.info(`Builder ${name}, driver ${found.driver}: ${nodes}`);
  // As it was asked for: a default builder may be listed under its context's name.
  return { ...found, name, own, ...(recipe === undefined ? {} : { recipe }) };
}

/** State that is kept is found again by its name; a runner runs one job at a time. */
function builderName(keepState: boolean, { environment }: Pick<Given, 'environment'>, { clock }: Pick<World, 'clock'>): string {
  const runner = (environment['RUNNER_NAME'] ?? 'runner').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return keepState ? `ghcr-buildx-kept-${runner}` : `ghcr-buildx-${clock.randomName()}`;
}

function succeeded(answer: ProcessResult): boolean {
  return answer.end === 'exited' && answer.code === 0;
}

function builderFailure(what: string, said: string, plan: Plan): ActionError {
  const lines = said.trim().split('\n').slice(-10).join('\n');
  const { builder, driver } = plan.inputs.builder;
  return new ActionError({
    code: 'BUILDER_FAILED',
    what,
    why: lines === '' ? 'docker buildx printed nothing.' : `docker buildx says why:\n${lines}`,
    fix: /toomanyrequests|pull|deadline exceeded|timeout|registry/i.test(said)
      ? 'The BuildKit image could not be pulled: run the job again, log in to its registry, or name a mirror with driver-opts: image=…'
      : builder === undefined
        ? `Check the inputs of the builder: driver is ${driver}; see driver-opts, buildkitd-flags, buildkitd-config and endpoint.`
        : `Check that a builder ${builder} exists and is up: docker buildx inspect --bootstrap ${builder}.`,
    failure: classify({ stage: 'setup', text: said }),
  });
}
