// One build of a plan, tried again on the same builder while its failure may pass: what is built stays there, so that a push
// that failed is all that is done again. How often and when is the schedule's business; a permanent failure is told at once.
import type { BuildRequest } from '../domain/build.ts';
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

/** Thrown between attempts only, for the schedule to see. */
class FailedAttempt extends Error {
  readonly finished: FinishedBuild;
  readonly failure: Failure | undefined;

  constructor(finished: FinishedBuild, failure: Failure | undefined) {
    super('the build failed');
    this.finished = finished;
    this.failure = failure;
  }
}

/** Never rejects for a failed build: its last attempt's result is given. */
export async function buildReliably(first: BuildRequest, place: BuildPlace, signal: AbortSignal): Promise<FinishedBuild> {
  const { world, care, limits } = place;
  const deadline = limits.platformMs === undefined ? undefined : world.clock.now() + limits.platformMs;
  let request = first;
  let earlier: FinishedBuild | undefined;
  let hangs = 0;

  const attempt = async (number: number): Promise<FinishedBuild> => {
    // A layout that a broken attempt left would be taken for part of the next one's.
    if (number > 1 && request.layoutFolder !== undefined) await world.files.remove(request.layoutFolder);
    let generation = 0;
    const finished = await care.turn(() => {
      generation = care.generation;
      const timeoutMs = deadline === undefined ? undefined : Math.max(1, deadline - world.clock.now());
      return runBuild({ ...request, builder: care.session.builder.name }, care.session, world, signal, { ...(limits.idleMs === undefined ? {} : { idleMs: limits.idleMs }), ...(timeoutMs === undefined ? {} : { timeoutMs }) });
    });
    const whole = earlier === undefined ? finished : joined(earlier, finished);
    if (whole.result.built) return whole;
    earlier = whole;
    throw new FailedAttempt(whole, signal.aborted ? undefined : await repair(finished, generation));
  };

  /** Puts right what the next attempt would meet again. undefined: another attempt is no use. */
  const repair = async ({ result, steps }: FinishedBuild, generation: number): Promise<Failure | undefined> => {
    const failure = result.built ? undefined : result.error.failure;
    if (failure === undefined || result.built) return undefined;
    request = nextRequest(request, steps);
    if (await care.revive(failure, generation)) return { ...failure, class: 'builder-unavailable', transient: true };
    if (failure.class === 'qemu-crash' && result.error.code === 'TIMED_OUT') return ++hangs > 1 ? undefined : failure;
    if (failure.class !== 'cache-failure') return failure;
    const spared = withoutBlamedCache(request, `${result.error.what}\n${result.error.why}`);
    if (spared === undefined) return failure;
    request = spared.request;
    world.runner.warning(`${nameOf(first)}: ${spared.lost} ${failure.cause}`, { title: 'Cache trouble' });
    return { ...failure, transient: true };
  };

  try {
    return await world.retry.run({ what: `build ${nameOf(first)}`, attempt, failureOf: (thrown) => (thrown instanceof FailedAttempt ? thrown.failure : undefined) });
  } catch (thrown) {
    if (thrown instanceof FailedAttempt) return thrown.finished;
    throw thrown;
  }
}

function joined(earlier: FinishedBuild, last: FinishedBuild): FinishedBuild {
  return { ...last, steps: joinSteps(earlier.steps, last.steps), result: { ...last.result, report: joinReports(earlier.result.report, last.result.report) } };
}

function nameOf({ platforms }: BuildRequest): string {
  return platforms.length === 0 ? 'the image' : platforms.join(', ');
}
