// The error of a build that was ended from outside: a cancel, another platform's failure, a limit of time, of silence or of disk space.
// Its words and whether it may be tried again; who ended it and when is decided elsewhere.
import { ActionError } from "../domain/action-error.js";
import { diskFull, isDiskShortage } from "../resources/disk-full.js";
import { timeoutReason } from "../retry/stop-reason.js";
import { isSilence } from "./idle-watch.js";
import { shortTitleOf } from "./step-names.js";
/** Given to an AbortController as the reason when one build's failure stops the others. */
export const failFastReason = 'fail-fast';
/** `where`: the platform. `step`: what was running. `stoppedBy`: the abort signal's reason. */
export function describeStop(where, step, stoppedBy) {
    if (isSilence(stoppedBy))
        return describeSilence(where, step, stoppedBy);
    if (isDiskShortage(stoppedBy))
        return diskFull(`${where}: the build was ended${placeOf(step)}, before the disk is full.`, stoppedBy);
    if (stoppedBy === timeoutReason)
        return timedOut(where, step, 'The time that the input timeout gives to the whole run was over.', 'Raise timeout, or find out what takes so long: the summary shows the time of each step.');
    return new ActionError({
        code: 'BUILD_CANCELLED',
        what: `${where}: the build was stopped.`,
        why: stoppedBy === failFastReason ? 'Another platform failed, and fail-fast is true.' : 'The run was cancelled.',
        fix: 'Run the job again.',
        failure: stopped('The build was stopped from outside.', 'Run the job again.'),
    });
}
/** `limitMs`: what one platform may take. */
export function describePlatformTimeout(where, step, limitMs) {
    return timedOut(where, step, `A platform may take ${durationText(limitMs)}, and that time was over.`, 'Raise platform-timeout, build this platform on a runner of its architecture, or cross-compile on $BUILDPLATFORM.');
}
function describeSilence(where, step, { silentMs, afterCrash }) {
    const silence = `It printed nothing for ${durationText(silentMs)}`;
    if (!afterCrash)
        return timedOut(where, step, `${silence}.`, 'Let the step print its progress, or raise idle-timeout.');
    const why = `${silence} after a program crashed under QEMU; the build waits for a program that is gone.`;
    const fix = `Use a runner of the architecture of ${where}, cross-compile on $BUILDPLATFORM, or name another QEMU with qemu-image.`;
    return timedOut(where, step, why, fix, { class: 'qemu-crash', transient: 'maybe', cause: 'A program crashed under emulation, and the build hung.', hint: fix });
}
function timedOut(where, step, why, fix, failure = stopped(why, fix)) {
    const lines = step === undefined || step.tail.length === 0 ? [] : ['The last lines of that step:', ...step.tail.slice(-10).map((line) => `  ${line}`)];
    return new ActionError({ code: 'TIMED_OUT', what: `${where}: the build was ended${placeOf(step)}.`, why: [why, ...lines].join('\n'), fix, failure });
}
function placeOf(step) {
    return step === undefined ? '' : ` at ${shortTitleOf(step.name)}`;
}
function stopped(cause, hint) {
    return { class: 'timeout-cancelled', transient: false, cause, hint };
}
function durationText(milliseconds) {
    const seconds = Math.round(milliseconds / 1000);
    const [whole, rest] = [Math.floor(seconds / 60), seconds % 60];
    if (whole === 0)
        return `${seconds} s`;
    return rest === 0 ? `${whole} min` : `${whole} min ${rest} s`;
}
