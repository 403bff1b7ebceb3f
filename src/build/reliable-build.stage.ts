// One build of a plan, tried again on the same builder while its failure may pass: what is built stays there, so that a push
// that failed is all that is done again. How often and when is the schedule's business; a permanent failure is told at once.
import type { BuildRequest, NodeUse } from '../domain/build.ts';
import type { Failure } from '../domain/failure.ts';
import type { World } from '../world/ports/world.ts';
import type { BuilderCare } from './builder-care.stage.ts';
import { withoutBlamedCache } from './cache-trouble.ts';
import { runBuild, type FinishedBuild } from './call.stage.ts';
import { joinReports, joinSteps } from './joined-report.ts';
import { nextRequest } from './next-request.ts';

/** Milliseconds; absent: no limit. `platformMs`: for all attempts together. */
export type BuildLimits = { readonly platformMs?: number; readonly idleMs?: number };

export type BuildPlace = { readonly world: World; readonly care: BuilderCare; readonly limits: BuildLimits };

/** `failure` undefined: there is none. */
type NextAttempt = { readonly failure?: Failure | undefined; readonly isElsewhere?: boolean };

/** Thrown between attempts only, for the schedule to see. */
class FailedAttempt extends Error {
  readonly finished: FinishedBuild;
  readonly failure: Failure | undefined;
  readonly isElsewhere: boolean;

  constructor(finished: FinishedBuild, { failure, isElsewhere = false }: NextAttempt) {
    super('the build failed');
    this.finished = finished;
    this.failure = failure;
    this.isElsewhere = isElsewhere;
  }
}

/** Never rejects for a failed build: its last attempt's result is given. */
export async function buildReliably(first: BuildRequest, place: BuildPlace, signal: AbortSignal): Promise<FinishedBuild> {
  const { world, care, limits } = place;
  const deadline = limits.platformMs === undefined ? undefined : world.clock.now() + limits.platformMs;
  /** What is asked of a builder that has nothing of it yet. */
  let whole = first;
  let request = first;
  let earlier: FinishedBuild | undefined;
  let hangs = 0;

  const attempt = async (number: number): Promise<FinishedBuild> => {
    // A layout that a broken attempt left would be taken for part of the next one's.
    if (number > 1 && request.layoutFolder !== undefined) await world.files.remove(request.layoutFolder);
    let generation = 0;
    let node: NodeUse | undefined;
    const called = await care.turn(async () => {
      generation = care.generation;
      const place = await care.placeOf(request.platforms);
      node = place.node;
      const timeoutMs = deadline === undefined ? undefined : Math.max(1, deadline - world.clock.now());
      return await runBuild({ ...request, builder: place.session.builder.name }, place.session, world, signal, { ...(limits.idleMs === undefined ? {} : { idleMs: limits.idleMs }), ...(timeoutMs === undefined ? {} : { timeoutMs }) });
    });
    const finished = node === undefined ? called : { ...called, result: { ...called.result, report: { ...called.result.report, node } } };
    const all = earlier === undefined ? finished : joined(earlier, finished);
    if (all.result.built) return all;
    earlier = all;
    throw new FailedAttempt(all, signal.aborted ? {} : await repair(finished, generation));
  };

  /** Puts right what the next attempt would meet again. Without a failure another attempt is no use. */
  const repair = async ({ result, steps }: FinishedBuild, generation: number): Promise<NextAttempt> => {
    const failure = result.built ? undefined : result.error.failure;
    if (failure === undefined || result.built) return {};
    const revived = await care.revive(failure, generation, request.platforms, result.report.node);
    request = revived === 'elsewhere' ? whole : nextRequest(request, steps);
    if (revived === 'lost') return {};
    if (revived !== undefined) return { failure: { ...failure, class: 'builder-unavailable', transient: true }, isElsewhere: revived === 'elsewhere' };
    if (failure.class === 'qemu-crash' && result.error.code === 'TIMED_OUT') return ++hangs > 1 ? {} : { failure };
    if (failure.class !== 'cache-failure') return { failure };
    const text = `${result.error.what}\n${result.error.why}`;
    const spared = withoutBlamedCache(request, text);
    if (spared === undefined) return { failure };
    request = spared.request;
    whole = withoutBlamedCache(whole, text)?.request ?? whole;
    world.runner.warning(`${nameOf(first)}: ${spared.lost} ${failure.cause}`, { title: 'Cache trouble' });
    return { failure: { ...failure, transient: true } };
  };

  try {
    return await world.retry.run({ what: `build ${nameOf(first)}`, attempt, failureOf: (thrown) => (thrown instanceof FailedAttempt ? thrown.failure : undefined), isElsewhere: (thrown) => thrown instanceof FailedAttempt && thrown.isElsewhere });
  } catch (thrown) {
    if (thrown instanceof FailedAttempt) return await explained(thrown.finished, care);
    throw thrown;
  }
}

async function explained(finished: FinishedBuild, care: BuilderCare): Promise<FinishedBuild> {
  const { result, request } = finished;
  return result.built ? finished : { ...finished, result: { ...result, error: await care.explain(result.error, request.platforms) } };
}

function joined(earlier: FinishedBuild, last: FinishedBuild): FinishedBuild {
  return { ...last, steps: joinSteps(earlier.steps, last.steps), result: { ...last.result, report: joinReports(earlier.result.report, last.result.report) } };
}

function nameOf({ platforms }: BuildRequest): string {
  return platforms.length === 0 ? 'the image' : platforms.join(', ');
}
