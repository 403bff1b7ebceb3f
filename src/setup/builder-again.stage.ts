// A builder of the run's own that may have died: whether its containers still run, and how it is made again from its recipe,
// with the cache that it leaves behind where that can be used.
import { ActionError } from '../domain/action-error.ts';
import type { Session } from '../domain/session.ts';
import type { ProcessResult } from '../world/ports/process.ts';
import type { World } from '../world/ports/world.ts';
import { inspectArgv } from './builder-argv.ts';
import { parseInspect } from './builder-inspect.ts';
import { removeArgv } from './remove-argv.ts';

type Outside = Pick<World, 'processes' | 'runner' | 'clock'>;

/**
 * `restarted`: the engine started it again by itself, as its restart policy has it, or was away and has it again.
 * `engineAway`: the engine itself did not answer, for as long as it was waited for.
 */
export type BuilderState = { readonly alive: boolean; readonly restarted: boolean; readonly outOfMemory: boolean; readonly engineAway: boolean };

/** One that is restarted ends the containers that it finds first, and gives each ten seconds to end. */
const enginePatienceMs = 60_000;

/** For the driver docker-container. Its containers are named after the nodes (buildx, driver/docker-container). */
export async function builderState({ builder, environment }: Session, { processes, clock }: Outside, signal: AbortSignal): Promise<BuilderState> {
  const engines = [...new Set(builder.nodes.map(({ endpoint }) => endpoint))];
  const ask = async (endpoint: string): Promise<ProcessResult> => {
    const containers = builder.nodes.flatMap((node) => (node.endpoint === endpoint ? [`buildx_buildkit_${node.name}`] : []));
    const args = ['inspect', '--type', 'container', '--format', '{{.State.Running}} {{.State.OOMKilled}} {{.RestartCount}}', ...containers];
    return await processes.run({ file: 'docker', args, env: { ...environment, ...engineOf(endpoint) }, signal, timeoutMs: 30_000 });
  };
  const since = clock.now();
  let wasAway = false;
  for (;;) {
    const answers = await Promise.all(engines.map(ask));
    const isEngineAway = answers.some(({ end, stderr }) => end === 'timed-out' || /cannot connect to the docker daemon|connection refused|is the docker daemon running/i.test(stderr));
    if (isEngineAway && clock.now() - since < enginePatienceMs && !signal.aborted) {
      wasAway = true;
      await clock.sleep(1000, signal);
      continue;
    }
    const states = answers.flatMap(({ stdout }) => stdout.trim().split('\n')).filter((line) => line !== '').map((line) => line.split(' '));
    // A container that is gone is an error of the call, and has no line.
    const alive = states.length === builder.nodes.length && states.every(([running]) => running === 'true');
    const restarted = (wasAway && alive) || states.some(([, , count]) => count !== undefined && count !== '0');
    return { alive, restarted, outOfMemory: states.some(([, killed]) => killed === 'true'), engineAway: isEngineAway };
  }
}

/** A node's endpoint is an address or the name of a Docker context; each of them may be another engine. */
function engineOf(endpoint: string): Readonly<Record<string, string | undefined>> {
  // One that was started early was asked nothing: it is at the engine that docker talks to.
  if (endpoint === '') return {};
  return endpoint.includes('://') ? { DOCKER_HOST: endpoint, DOCKER_CONTEXT: undefined } : { DOCKER_CONTEXT: endpoint, DOCKER_HOST: undefined };
}

/** Throws ActionError BUILDER_FAILED. A state that the death left unusable is given up: the cache is lost then. */
export async function recreateBuilder(session: Session, world: Outside, signal: AbortSignal): Promise<void> {
  const problem = await makeAgain(session, world, signal, true);
  if (problem === undefined) return;
  world.runner.info(`[builder] ${problem}`);
  const second = await makeAgain(session, world, signal, false);
  if (second === undefined) return;
  throw new ActionError({
    code: 'BUILDER_FAILED',
    what: `The builder ${session.builder.name} could not be made again.`,
    why: second,
    fix: 'Look for what ended it on the runner (memory, disk, another job\'s clean-up), then run the job again.',
  });
}

/** What went wrong, in buildx's words. */
async function makeAgain({ builder, environment }: Session, { processes, runner }: Outside, signal: AbortSignal, keepState: boolean): Promise<string | undefined> {
  const run = (args: readonly string[], timeoutMs: number): ReturnType<typeof processes.run> =>
    processes.run({ file: 'docker', args, env: environment, signal, timeoutMs, onStderr: (line) => runner.foreign(`[builder] ${line}`) });
  await run(removeArgv(builder.name, keepState), 60_000);
  for (const args of builder.recipe ?? []) {
    const created = await run(args, 120_000);
    if (created.end !== 'exited' || created.code !== 0) return created.stderr.trim() || `docker buildx create ended: ${created.end}`;
  }
  const booted = await run(inspectArgv(builder.name), 600_000);
  const { problems } = parseInspect(booted.stdout);
  if (booted.end === 'exited' && booted.code === 0 && problems.length === 0) return undefined;
  return problems.join('\n') || booted.stderr.trim() || `docker buildx inspect ended: ${booted.end}`;
}
