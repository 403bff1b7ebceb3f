// The error of a call=check that found something: how many findings, and where the first of them are.
import { ActionError } from "../domain/action-error.js";
const mostNamed = 5;
/** `output`: what buildx printed, for when its answer could not be decoded. */
export function describeCheckFailure(check, output) {
    const warnings = check?.warnings ?? [];
    const findings = [...warnings.slice(0, mostNamed).map(findingText), ...(check?.error === undefined ? [] : [check.error])];
    const more = warnings.length > mostNamed ? [`and ${warnings.length - mostNamed} more`] : [];
    return new ActionError({
        code: 'CHECK_FAILED',
        what: warnings.length === 0 ? 'The check of the Dockerfile failed.' : `The check of the Dockerfile found ${warnings.length === 1 ? '1 problem' : `${warnings.length} problems`}.`,
        why: findings.length > 0 ? [...findings, ...more].join('\n') : output.trim().split('\n').slice(-10).join('\n'),
        fix: 'Correct the lines named, or skip a rule with a line "# check=skip=RULE" at the top of the Dockerfile.',
    });
}
function findingText({ rule, message, file, line }) {
    return `${rule}${file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`}: ${message}`;
}
