// Builders that are there already: the first of a list that is up and builds the planned platforms. Nothing of the user's is
// changed.
import type { Platform } from '../domain/platform.ts';
import type { Builder, LoginSession, Session } from '../domain/session.ts';
import { whyUnreachable } from '../nodes/unreachable.stage.ts';
import type { World } from '../world/ports/world.ts';
import { inspectArgv, lookArgv } from './builder-argv.ts';
import { parseInspect } from './builder-inspect.ts';

type Environment = LoginSession['environment'];

/** What a builder is tried with. `suits`: why it can't be used although it is up. */
export type Trial = {
  readonly platforms: readonly Platform[];
  readonly environment: Environment;
  /** The run's private one. */
  readonly folder: string;
  readonly suits?: (builder: Builder) => string | undefined;
};

export type Unusable = { readonly name: string; readonly reason: string };

type Outside = Pick<World, 'processes' | 'files' | 'runner'>;

const lookMs = 10_000;
/** A stopped container starts in seconds; one whose image must be pulled gets no more either. */
const bootMs = 60_000;

/** Tries one after the other. Warns of each that is passed over. */
export async function firstUsable(names: readonly string[], trial: Trial, world: Outside): Promise<{ readonly builder?: Builder; readonly unusable: readonly Unusable[] }> {
  const unusable: Unusable[] = [];
  for (const [at, name] of names.entries()) {
    const found = await tryBuilder(name, trial, world);
    if (typeof found !== 'string') return { builder: { ...found, others: found.buildxConfig === undefined ? names.slice(at + 1) : [] }, unusable };
    unusable.push({ name, reason: found });
    world.runner.warning(`The builder ${name} is not used: ${found}`, { title: 'Builder down' });
  }
  return { unusable };
}

/** With it every call of buildx sees the builder as it is used. */
export function builderEnvironment(environment: Environment, { buildxConfig }: Pick<Builder, 'buildxConfig'>): Environment {
  return buildxConfig === undefined ? environment : { ...environment, BUILDX_CONFIG: buildxConfig };
}

/** Whether all nodes of a given builder answer. */
export async function isUp(name: string, environment: Environment, world: Pick<World, 'processes'>): Promise<boolean> {
  const seen = await look(name, environment, world);
  return typeof seen !== 'string' && seen.down.length === 0 && seen.problems.length === 0;
}

/** false: another one of the list has taken over. What it held can't be had, and waiting for it takes buildx 20 s a call. */
export async function isStillUsed({ builder, environment }: Pick<Session, 'builder' | 'environment'>, world: Pick<World, 'processes'>): Promise<boolean> {
  return (builder.others ?? []).length === 0 || (await isUp(builder.name, environment, world));
}

/** The builder, or why not: one line. */
async function tryBuilder(name: string, trial: Trial, world: Outside): Promise<Builder | string> {
  const { builderOfNodes } = await import('../nodes/nodes-builder.stage.ts');
  const several = await builderOfNodes(name, { ...trial, bootMs, own: false }, world);
  if (several !== undefined) return typeof several === 'string' ? several : (trial.suits?.(several) ?? several);
  const seen = await look(name, trial.environment, world);
  if (typeof seen === 'string') return seen;
  if (seen.down.length > 0) {
    const reasons = oneLine(seen.down.map(({ node, reason }) => `${node}: ${reason}`).join('; '));
    return seen.driver === 'remote' ? await whyUnreachable(name, trial.environment, reasons, world) : reasons;
  }
  const answer = await world.processes.run({
    file: 'docker',
    args: inspectArgv(name),
    env: trial.environment,
    timeoutMs: bootMs,
    onStderr: (line) => world.runner.foreign(`[builder] ${line}`),
  });
  if (answer.end !== 'exited') return `it did not start within ${bootMs / 1000} s.`;
  const { problems, driver, nodes } = parseInspect(answer.stdout);
  if (answer.code !== 0 || problems.length > 0 || nodes.length === 0) return oneLine(problems.join('; ') || lastLine(answer.stderr));
  const builder: Builder = { name, driver, nodes, own: false };
  return trial.suits?.(builder) ?? builder;
}

async function look(name: string, environment: Environment, { processes }: Pick<World, 'processes'>): Promise<ReturnType<typeof parseInspect> | string> {
  const answer = await processes.run({ file: 'docker', args: lookArgv(name), env: environment, timeoutMs: lookMs });
  if (answer.end !== 'exited') return `it gave no answer within ${lookMs / 1000} s.`;
  const seen = parseInspect(answer.stdout);
  if (answer.code === 0 && seen.nodes.length > 0) return seen;
  return oneLine(seen.problems.join('; ') || lastLine(answer.stderr));
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.replace(/^ERROR:\s*/, '') || 'docker buildx printed nothing.';
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
