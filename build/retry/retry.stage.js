import { failureBrief, waitText } from "./retry-text.js";
import { nextTry } from "./retry-schedule.js";
export function makeRetry({ clock, runner, signal, deadlineMs }) {
    const retried = [];
    /** false: it is not tried again. */
    const waitAfter = async (what, failure, attempt, thrown) => {
        if (signal?.aborted === true)
            return false;
        const remaining = deadlineMs === undefined ? {} : { remainingMs: deadlineMs - clock.now() };
        const next = nextTry({ failure, attempt, ...remaining, random: clock.random() });
        const brief = failureBrief(failure, thrown);
        if (!next.again) {
            if (failure.transient !== false)
                runner.info(`${what} failed (${brief}), not tried again: ${next.reason}`);
            return false;
        }
        runner.info(`${what} failed (${brief}), trying again in ${waitText(next.waitMs)} (${attempt + 1} of ${next.attempts})`);
        await clock.sleep(next.waitMs, signal);
        if (isAborted(signal))
            return false;
        retried.push({ what, class: failure.class, waitedMs: next.waitMs });
        return true;
    };
    return {
        retried,
        run: async ({ what, attempt, failureOf }) => {
            for (let number = 1;; number++) {
                try {
                    return await attempt(number);
                }
                catch (thrown) {
                    const failure = failureOf(thrown);
                    if (failure === undefined || !(await waitAfter(what, failure, number, thrown)))
                        throw thrown;
                }
            }
        },
    };
}
/** Asked by a call: what it was before a wait says nothing of after it. */
function isAborted(signal) {
    return signal?.aborted === true;
}
