// Why a run was stopped from outside: the runner's cancel, or the time that the input timeout gives. Words only.
import { ActionError } from "../domain/action-error.js";
/** Given to the run's AbortController as the reason when the time is over; a cancel's reason is the signal's name. */
export const timeoutReason = 'timeout';
/** `when` completes "was stopped …": `before the stage merge`, `while it was publishing`. */
export function stopError(reason, when, why = 'No tag was moved.') {
    const failure = { class: 'timeout-cancelled', transient: false };
    if (reason === timeoutReason) {
        const cause = 'The time that the input timeout gives to the whole run was over.';
        const fix = 'Raise timeout, or find out what takes so long: the summary shows the time of each stage.';
        return new ActionError({ code: 'TIMED_OUT', what: `The run was stopped ${when}.`, why: `${cause} ${why}`.trim(), fix, failure: { ...failure, cause, hint: fix } });
    }
    const cause = 'The runner asked the step to stop.';
    const fix = 'Run the job again when it was not meant to be cancelled; a concurrency group with cancel-in-progress cancels older runs.';
    return new ActionError({ code: 'BUILD_CANCELLED', what: `The run was cancelled ${when}.`, why: `${cause} ${why}`.trim(), fix, failure: { ...failure, cause, hint: fix } });
}
