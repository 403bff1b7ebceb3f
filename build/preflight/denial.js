// What a refused try to push means to the reader: the one cause where the facts name it, else the candidates in order of
// likelihood with the evidence for each. Pure.
import { ActionError } from "../domain/action-error.js";
import { registryOf } from "../domain/image-ref.js";
import { registryFailure } from "../publish/registry-failure.js";
import { commonCauses, noLogin } from "./common-causes.js";
import { gitHubCauses } from "./github-causes.js";
import { isGitHubRegistry } from "./github-pages.js";
const untouched = 'Nothing was built, and no tag was moved.';
/** Code RATE_LIMITED, REGISTRY_DENIED, or REGISTRY_FAILED for what is no refusal of rights. */
export function explainDenial(facts) {
    const { failure, refusal } = facts;
    if (failure.class === 'rate-limited')
        return rateLimited(facts);
    const isAnswer401 = refusal.status === 401 || refusal.status === 403;
    const isDenial = failure.class === 'package-permission' || failure.class === 'auth-denied' || (isAnswer401 && failure.class === 'unknown');
    return isDenial ? denied(facts, likeliest(causesOf(facts))) : unavailable(facts);
}
function causesOf(facts) {
    if (!isGitHubRegistry(facts.image, facts.trigger.run))
        return commonCauses(facts);
    const without = noLogin(facts);
    return without === undefined ? gitHubCauses(facts) : [without];
}
/** Where the facts leave no other, only that one. */
function likeliest(causes) {
    const certain = causes.find(({ weight }) => weight === 'certain');
    if (certain !== undefined)
        return [certain];
    return causes.toSorted((left, right) => Number(right.weight) - Number(left.weight));
}
function denied({ image, refusal, failure }, causes) {
    const { why, fix } = textOf(causes);
    return new ActionError({
        code: 'REGISTRY_DENIED',
        what: `${registryOf(image)} does not let this job push to ${image}.`,
        why: `${why}\n${answerOf(refusal)} ${untouched}`,
        fix,
        failure,
        cause: refusal,
    });
}
/** The first line has the likeliest cause: an annotation puts the other lines behind the fix, and may cut them. */
function textOf(causes) {
    const sentences = causes.map(({ cause, evidence }) => `${cause} ${evidence}`);
    const [first = '', ...others] = sentences;
    if (others.length === 0)
        return { why: first, fix: causes.map(({ fix }) => fix).join('') };
    return {
        why: [`Most likely: ${first}`, 'The answer does not tell it from these, less likely ones:', ...numbered(sentences).slice(1)].join('\n'),
        fix: numbered(causes.map(({ fix }) => fix)).join('\n'),
    };
}
function rateLimited({ image, refusal, failure }) {
    const seconds = refusal.retryAfterSeconds ?? failure.retryAfterSeconds;
    return new ActionError({
        code: 'RATE_LIMITED',
        what: `${registryOf(image)} limits how much may be asked of it, and still did after waiting.`,
        why: `It is no matter of permissions, though a limit may come as HTTP 403. ${answerOf(refusal)} ${untouched}`,
        fix: `Run the job again ${seconds === undefined ? 'in a few minutes' : `in ${seconds} s`}; publish from fewer jobs at once.`,
        failure,
        cause: refusal,
    });
}
/** Down or unreachable: better known now than after the build. */
function unavailable({ refusal }) {
    return registryFailure(refusal, untouched);
}
function answerOf({ status, body }) {
    const line = body.replaceAll(/\s+/g, ' ').trim();
    return `The answer was HTTP ${status}${line === '' ? '' : `: ${line.slice(0, 500)}`}${/[.!?]$/.test(line) ? '' : '.'}`;
}
function numbered(sentences) {
    return sentences.map((sentence, at) => `${at + 1}. ${sentence}`);
}
