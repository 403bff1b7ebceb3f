// Looks at every node of a builder before it is used, all at once, each through a copy of the builder that has it alone, in
// the run's folder. Those copies are how builds are sent to a node later. Nothing of the user's is changed.
import { join } from 'node:path/posix';
import type { BuilderNode, LoginSession } from '../domain/session.ts';
import { inspectArgv, lookArgv } from '../setup/builder-argv.ts';
import { parseInspect, type InspectedBuilder } from '../setup/builder-inspect.ts';
import { onlyNode, readInstance, type KeptNode } from '../setup/builder-instance.ts';
import type { World } from '../world/ports/world.ts';
import { falseClaim, type LeftOut } from './node-fitness.ts';
import { whyUnreachable } from './unreachable.stage.ts';

type Outside = Pick<World, 'processes' | 'files' | 'runner'>;

/** `bootMs`: for a node that has to be started first. */
export type NodePlace = { readonly environment: LoginSession['environment']; readonly folder: string; readonly bootMs: number };

export type OpenedNodes = { readonly driver: string; readonly usable: readonly BuilderNode[]; readonly leftOut: readonly LeftOut[]; readonly configs: ReadonlyMap<string, string> };

/** A daemon that is up answers in milliseconds. */
const lookMs = 10_000;

/**
 * undefined: it has one node, or none that could be told apart here: pods of the driver kubernetes come and go, and buildx
 * spreads the builds over them.
 */
export async function openNodes(name: string, place: NodePlace, world: Outside): Promise<OpenedNodes | undefined> {
  const text = await world.files.read(join(place.environment['BUILDX_CONFIG'] ?? '', 'instances', name)).catch(() => undefined);
  const instance = readInstance(text);
  if (instance === undefined || instance.nodes.length < 2 || instance.driver === 'kubernetes') return undefined;
  const opened = await Promise.all(
    instance.nodes.map(async (node) => {
      const config = join(place.folder, 'nodes', name, node.name);
      await world.files.makeFolder(join(config, 'instances'));
      await world.files.writePrivate(join(config, 'instances', name), onlyNode(text, node.name) ?? '');
      return { node, config, found: await openNode(name, node, { ...place, environment: { ...place.environment, BUILDX_CONFIG: config } }, world) };
    }),
  );
  return {
    driver: instance.driver,
    usable: opened.flatMap(({ found }) => (typeof found === 'string' ? [] : [found])),
    leftOut: opened.flatMap(({ node, found }) => (typeof found === 'string' ? [{ node, reason: found }] : [])),
    configs: new Map(opened.map(({ node, config }) => [node.name, config])),
  };
}

/** Why the node can't be used now; undefined: it would take a build. `environment`: that of the node. */
export async function whyNotUp(name: string, environment: NodePlace['environment'], { processes }: Pick<World, 'processes'>): Promise<string | undefined> {
  const seen = await inspect(lookArgv(name), lookMs, environment, { processes });
  if (typeof seen === 'string') return seen;
  if (seen.running.length > 0) return undefined;
  const [down] = seen.down;
  return down === undefined ? 'it is stopped' : seen.driver === 'remote' ? await whyUnreachable(name, environment, down.reason, { processes }) : down.reason;
}

/** Starts a node that is not running. undefined: it is up now. */
export async function startNode(name: string, { environment, bootMs }: Omit<NodePlace, 'folder'>, world: Pick<World, 'processes' | 'runner'>): Promise<string | undefined> {
  const booted = await inspect(inspectArgv(name), bootMs, environment, world);
  if (typeof booted === 'string') return booted;
  return booted.running.length > 0 ? undefined : (booted.problems[0] ?? 'it did not start');
}

/** The node, or why it can't be used: a clause. */
async function openNode(name: string, node: KeptNode, place: NodePlace, world: Outside): Promise<BuilderNode | string> {
  const seen = await inspect(lookArgv(name), lookMs, place.environment, world);
  if (typeof seen === 'string') return seen;
  const [down] = seen.down;
  if (down !== undefined) return seen.driver === 'remote' ? await whyUnreachable(name, place.environment, down.reason, world) : down.reason;
  const booted = seen.running.length > 0 ? seen : await inspect(inspectArgv(name), place.bootMs, place.environment, world);
  if (typeof booted === 'string') return booted;
  const [found] = booted.nodes;
  if (found === undefined || booted.problems.length > 0) return booted.problems.join('; ') || 'docker buildx lists no node';
  const [own] = found.platforms;
  const known: BuilderNode = { ...found, name: node.name, ...(own === undefined ? {} : { own }), ...(node.madeFor.length === 0 ? {} : { madeFor: node.madeFor }) };
  return falseClaim(node, known) ?? known;
}

async function inspect(args: readonly string[], timeoutMs: number, environment: NodePlace['environment'], { processes, runner }: Pick<World, 'processes'> & Partial<Pick<World, 'runner'>>): Promise<InspectedBuilder | string> {
  const answer = await processes.run({ file: 'docker', args, env: environment, timeoutMs, ...(runner === undefined ? {} : { onStderr: (line: string) => runner.foreign(`[builder] ${line}`) }) });
  if (answer.end !== 'exited') return answer.end === 'timed-out' ? `it gave no answer within ${timeoutMs / 1000} s` : `docker buildx ended: ${answer.end}`;
  const seen = parseInspect(answer.stdout);
  return answer.code === 0 && seen.nodes.length > 0 ? seen : oneLine(seen.problems.join('; ') || lastLine(answer.stderr));
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.replace(/^ERROR:\s*/, '') || 'docker buildx printed nothing';
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
