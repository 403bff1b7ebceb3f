// A builder of several nodes as the run uses it: of the nodes that are up and what they say they are. It warns of every other
// one; whether a builder that can't do is an error or the next one's turn is the caller's to decide.
import { join } from 'node:path/posix';
import type { Platform } from '../domain/platform.ts';
import type { Builder, BuilderNode } from '../domain/session.ts';
import { withoutNodes } from '../setup/builder-instance.ts';
import type { World } from '../world/ports/world.ts';
import { emulatedForLoss, lostPlatforms, type LeftOut } from './node-fitness.ts';
import { openNodes, type NodePlace, type OpenedNodes } from './open-nodes.stage.ts';
import { placeAll } from './placement.ts';

type Outside = Pick<World, 'processes' | 'files' | 'runner'>;

export type NodesTrial = NodePlace & { readonly platforms: readonly Platform[]; readonly own: boolean };

/** A text: why it can't be used. undefined: its nodes are not told apart (open-nodes). */
export async function builderOfNodes(name: string, trial: NodesTrial, world: Outside): Promise<Builder | string | undefined> {
  const opened = await openNodes(name, trial, world);
  if (opened === undefined) return undefined;
  const { driver, usable, leftOut, configs } = opened;
  const reasons = leftOut.map(({ node, reason }) => `${node.name}: ${reason}`).join('; ');
  if (usable.length === 0) return reasons;
  const lost = lostPlatforms(trial.platforms, usable, leftOut);
  if (lost.length > 0) return `no node that is left builds ${lost.join(', ')}. ${reasons}`;
  const buildxConfig = leftOut.length === 0 ? undefined : await configWithout(name, leftOut, trial, world);
  if (leftOut.length > 0 && buildxConfig === undefined) return `it can't be used without ${reasons}`;

  warn(name, trial.platforms, opened, world);
  for (const line of placeLines(trial.platforms, usable)) world.runner.info(`[builder] ${line}`);
  return { name, driver, nodes: usable, own: trial.own, nodeConfigs: configs, ...(buildxConfig === undefined ? {} : { buildxConfig }) };
}

function warn(name: string, platforms: readonly Platform[], { usable, leftOut }: OpenedNodes, { runner }: Pick<World, 'runner'>): void {
  for (const { node, reason } of leftOut) runner.warning(`The node ${node.name} of the builder ${name} is left out: ${reason}`, { title: 'Node left out' });
  for (const text of emulatedForLoss(platforms, usable, leftOut)) runner.warning(text, { title: 'Emulated build' });
}

function placeLines(platforms: readonly Platform[], usable: readonly BuilderNode[]): readonly string[] {
  return [...placeAll(platforms, usable)].map(([platform, { node, emulated }]) => `${platform} is built on the node ${node}${emulated ? ', emulated' : ''}`);
}

/** For the calls that are for the whole builder. */
async function configWithout(name: string, leftOut: readonly LeftOut[], { environment, folder }: NodePlace, { files }: Pick<World, 'files'>): Promise<string | undefined> {
  const instance = withoutNodes(await files.read(join(environment['BUILDX_CONFIG'] ?? '', 'instances', name)), leftOut.map(({ node }) => node.name));
  if (instance === undefined) return undefined;
  const own = join(folder, `buildx-${name}`);
  await files.makeFolder(join(own, 'instances'));
  await files.writePrivate(join(own, 'instances', name), instance);
  return own;
}
