// How the run's own builder is made: the calls, and the files that they name. What runs them is builder.stage.ts.
import type { NodeInput } from '../domain/inputs.ts';
import type { Plan } from '../domain/plan.ts';
import type { Tools } from '../domain/session.ts';
import type { Given, World } from '../world/ports/world.ts';
import { createArgv } from './builder-argv.ts';
import { writeDaemonConfig } from './daemon-config.stage.ts';
import type { RunConfig } from './docker-config.stage.ts';
import { recipeHash, recipeOption } from './kept-builder.ts';
import { planCertificates } from './node-certificates.ts';
import { planProxy } from './proxy.ts';

/** `hash`: tells builders apart that were made differently. */
export type Recipe = { readonly recipe: readonly (readonly string[])[]; readonly hash: string };

/** Throws ActionError INVALID_INPUT. */
export async function makeRecipe(name: string, plan: Pick<Plan, 'inputs' | 'attests'>, tools: Pick<Tools, 'buildx'>, { folder }: Pick<RunConfig, 'folder'>, { environment }: Pick<Given, 'environment'>, { files }: Pick<World, 'files'>): Promise<Recipe> {
  const { builder, build } = plan.inputs;
  const certificates = planCertificates(builder, environment, folder);
  const [daemon] = await Promise.all([
    writeDaemonConfig(builder, folder, { files }),
    ...certificates.files.map(({ path, content }) => files.writePrivate(path, content)),
  ]);
  const { driverOpts: proxies } = planProxy(builder, plan.attests, environment);
  const callsWith = (options: readonly string[]): Recipe['recipe'] => {
    const more = <Node extends Pick<NodeInput, 'driverOpts'>>(node: Node): Node => ({ ...node, driverOpts: [...node.driverOpts, ...options] });
    const inputs = { ...more(builder), append: builder.append.map(more) };
    return createArgv(name, inputs, build, tools, { certificates: certificates.options, ...(daemon === undefined ? {} : { config: daemon.path }) });
  };
  const recipe = callsWith(proxies);
  const hash = recipeHash(recipe, daemon);
  // Only a kept one is met again.
  return { recipe: builder.keepState ? callsWith([...proxies, recipeOption(hash)]) : recipe, hash };
}
