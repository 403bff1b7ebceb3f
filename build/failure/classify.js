import { classifyAnswer } from "./http-answer.js";
import { readLines, viewsOf } from "./log.js";
import { retryAfterIn } from "./retry-after.js";
import { firstMatch } from "./rule.js";
import { guessRules } from "./rules/guess.js";
import { rules } from "./table.js";
/** Always gives a class and never throws; the caller's answer of a registry, where there is one, decides first. */
export function classify(evidence) {
    const found = (evidence.http === undefined ? undefined : classifyAnswer(evidence.http, evidence)) ?? classifyText(evidence.text) ?? classifyExit(evidence.exitCode) ?? guessFrom(evidence.text) ?? unknownFailure;
    const seconds = evidence.http?.retryAfterSeconds ?? retryAfterIn(`${evidence.http?.body ?? ''}\n${evidence.text.slice(-20_000)}`);
    const { class: name, transient, cause, hint } = found;
    return { class: name, transient, cause, hint, ...(seconds === undefined || transient === false ? {} : { retryAfterSeconds: seconds }) };
}
/** `unknown` is `false`: a retry is not known to help, and `maybe` would invite blind ones. */
export const unknownFailure = {
    class: 'unknown',
    transient: false,
    cause: 'The text holds nothing that is known to be a cause.',
    hint: 'Read the lines above the first error; run again with debug logging to see more.',
};
/** By words alone: the part of the log that decides, then more and more of it. */
export function classifyText(text) {
    for (const view of viewsOf(readLines(text))) {
        const rule = firstMatch(rules, view);
        if (rule !== undefined)
            return rule;
    }
    return undefined;
}
/** Only when nothing else tells: the topic of a line that speaks of a failure, near the end of the log. */
function guessFrom(text) {
    return firstMatch(guessRules, viewsOf(readLines(text))[0] ?? '');
}
/** 128 + the signal that ended the process (POSIX shells, docker). */
function classifyExit(exitCode) {
    if (exitCode === 137) {
        return {
            class: 'out-of-memory',
            transient: 'maybe',
            cause: 'The process was killed (exit code 137), most often for want of memory.',
            hint: 'Use a larger runner or build fewer things at once; run it again once to rule out that the machine was stopped.',
        };
    }
    if (exitCode === 130 || exitCode === 143) {
        return {
            class: 'timeout-cancelled',
            transient: 'maybe',
            cause: `The process was asked to stop (exit code ${exitCode}).`,
            hint: 'Look for a cancelled job, a newer run of the same concurrency group or a time-out, then run it again.',
        };
    }
    return undefined;
}
