const whoStopped = 'Look for a newer run of the same concurrency group, the job\'s time-out, or a runner that was shut down; then run it again.';
export const cancelRules = [
    {
        class: 'timeout-cancelled',
        transient: false,
        any: [/higher priority waiting request|Canceling since\b/i, /exceeded the maximum execution time|maximum execution time of \d+|job (?:has )?exceeded .*(?:time|timeout)|timed out after \d+ (?:minutes|hours)|execution took longer than|(?:due to|by|hit|reached) (?:the )?(?:build|job|step) time-?out/i],
        cause: 'The job was stopped on purpose: a newer run of its concurrency group, or its own time limit.',
        hint: 'Use one concurrency group per workflow, or raise timeout-minutes; find out what became slow.',
    },
    {
        class: 'timeout-cancelled',
        transient: 'maybe',
        any: [/received a shutdown signal|not acquired by Runner/i, /the operation was cancel+ed/i, /lost communication with the server/i, /(?:job|run|workflow|build|step|task)\b(?:.{0,30} (?:was|has been|is|got))? (?:cancel+ed|aborted|terminated)/i, /cancel(?:lation)? request received|received cancel/i, /code = Canceled .*(?:context cancel+ed|client connection is closing)/i, /Session terminated|got \d+ SIGTERM\/SIGINTs|runner .*(?:shutdown|shut down|terminated|preempted)|user request(?:ed)? cancel/i],
        cause: 'The job was cancelled, or its machine was stopped.',
        hint: whoStopped,
    },
];
export const deadlineRules = [
    {
        class: 'timeout-cancelled',
        transient: 'maybe',
        any: [/context cancel+ed/i, /context deadline exceeded|DeadlineExceeded/i, /\bCancel+ed\b/, /(?:timed|time) ?out\b|timeout (?:exceeded|reached|expired)/i, /exit(?:ed)?(?: with)? (?:code|status):? (?:130|143|124)\b/i, /SIGTERM|SIGINT|interrupt(?:ed)?\b|signal: terminated/i],
        cause: 'Something was cancelled, or took longer than it was given.',
        hint: whoStopped,
    },
];
