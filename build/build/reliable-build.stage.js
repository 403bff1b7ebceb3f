import { withoutBlamedCache } from "./cache-trouble.js";
import { runBuild } from "./call.stage.js";
import { joinReports, joinSteps } from "./joined-report.js";
import { nextRequest } from "./next-request.js";
/** Thrown between attempts only, for the schedule to see. */
class FailedAttempt extends Error {
    finished;
    failure;
    constructor(finished, failure) {
        super('the build failed');
        this.finished = finished;
        this.failure = failure;
    }
}
/** Never rejects for a failed build: its last attempt's result is given. */
export async function buildReliably(first, place, signal) {
    const { world, care, limits } = place;
    const deadline = limits.platformMs === undefined ? undefined : world.clock.now() + limits.platformMs;
    let request = first;
    let earlier;
    let hangs = 0;
    const attempt = async (number) => {
        // A layout that a broken attempt left would be taken for part of the next one's.
        if (number > 1 && request.layoutFolder !== undefined)
            await world.files.remove(request.layoutFolder);
        let generation = 0;
        const finished = await care.turn(() => {
            generation = care.generation;
            const timeoutMs = deadline === undefined ? undefined : Math.max(1, deadline - world.clock.now());
            return runBuild({ ...request, builder: care.session.builder.name }, care.session, world, signal, { ...(limits.idleMs === undefined ? {} : { idleMs: limits.idleMs }), ...(timeoutMs === undefined ? {} : { timeoutMs }) });
        });
        const whole = earlier === undefined ? finished : joined(earlier, finished);
        if (whole.result.built)
            return whole;
        earlier = whole;
        throw new FailedAttempt(whole, signal.aborted ? undefined : await repair(finished, generation));
    };
    /** Puts right what the next attempt would meet again. undefined: another attempt is no use. */
    const repair = async ({ result, steps }, generation) => {
        const failure = result.built ? undefined : result.error.failure;
        if (failure === undefined || result.built)
            return undefined;
        request = nextRequest(request, steps);
        if (await care.revive(failure, generation))
            return { ...failure, class: 'builder-unavailable', transient: true };
        if (failure.class === 'qemu-crash' && result.error.code === 'TIMED_OUT')
            return ++hangs > 1 ? undefined : failure;
        if (failure.class !== 'cache-failure')
            return failure;
        const spared = withoutBlamedCache(request, `${result.error.what}\n${result.error.why}`);
        if (spared === undefined)
            return failure;
        request = spared.request;
        world.runner.warning(`${nameOf(first)}: ${spared.lost} ${failure.cause}`, { title: 'Cache trouble' });
        return { ...failure, transient: true };
    };
    try {
        return await world.retry.run({ what: `build ${nameOf(first)}`, attempt, failureOf: (thrown) => (thrown instanceof FailedAttempt ? thrown.failure : undefined) });
    }
    catch (thrown) {
        if (thrown instanceof FailedAttempt)
            return thrown.finished;
        throw thrown;
    }
}
function joined(earlier, last) {
    return { ...last, steps: joinSteps(earlier.steps, last.steps), result: { ...last.result, report: joinReports(earlier.result.report, last.result.report) } };
}
function nameOf({ platforms }) {
    return platforms.length === 0 ? 'the image' : platforms.join(', ');
}
