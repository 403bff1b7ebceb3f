// Why a build failed, as an error for the reader: which platform and step, its exit code and last lines, and what to do.
// The exit code decides that it failed and failure/ of which kind it is; this file only finds the words.
import { ActionError } from "../domain/action-error.js";
import { classify } from "../failure/classify.js";
import { buildxErrors, evidenceOf, failedStep, interruptedStep } from "./build-evidence.js";
import { isDockerfileStep, isImageExport, platformOfStep, shortTitleOf } from "./step-names.js";
import { describePlatformTimeout, describeStop } from "./stopped-build.js";
/** `result` ended other than with exit code 0. The error's `failure` says whether it is worth another attempt. */
export function describeFailure(request, result, record, { stoppedBy, limitMs = 0 } = {}) {
    const isStopped = result.end === 'cancelled' || result.end === 'timed-out';
    const step = isStopped ? interruptedStep(record) : failedStep(record);
    const where = (step === undefined ? undefined : platformOfStep(step.name)) ?? platformsText(request);
    switch (result.end) {
        case 'cancelled':
            return describeStop(where, step, stoppedBy);
        case 'timed-out':
            return describePlatformTimeout(where, step, limitMs);
        case 'not-found':
            return new ActionError({ code: 'DOCKER_MISSING', what: `${where}: docker was not found.`, why: 'There is no docker in PATH.', fix: 'Install Docker on the runner.' });
        case 'signalled':
        case 'exited': {
            const failure = classify(evidenceOf(record, result.end === 'exited' ? result.code : undefined));
            return step === undefined ? buildxFailure(where, result, request, record, failure) : stepFailure(where, step, request, record, failure);
        }
    }
}
function stepFailure(where, step, request, record, failure) {
    const error = step.error ?? '';
    const [, exitCode] = /exit code: (\d+)/.exec(error) ?? [];
    const outcome = exitCode === undefined ? 'failed' : `failed with exit code ${exitCode}`;
    const pushFailure = isImageExport(step.name) || /failed to push/.test(error) ? pushCodes[failure.class] : undefined;
    // A step that printed nothing has only its error to tell.
    const lines = exitCode === undefined || step.tail.length > 0 ? step.tail : buildxErrors(record);
    return new ActionError({
        code: pushFailure ?? 'BUILD_FAILED',
        what: `${where}: ${shortTitleOf(step.name)}${isDockerfileStep(step.name) ? placeText(record) : ''} ${outcome}.`,
        why: [exitCode === undefined ? error : '', lines.length > 0 ? `The last lines of that step:\n${lines.map((line) => `  ${line}`).join('\n')}` : '']
            .filter((text) => text !== '')
            .join('\n'),
        fix: pushFailure === undefined ? stepFix(where, failure, [error, ...lines].join('\n')) : pushFix(pushFailure, request, failure),
        failure,
    });
}
function buildxFailure(where, result, request, record, failure) {
    const lines = buildxErrors(record);
    const text = lines.join('\n');
    const end = result.end === 'exited' ? `exit code ${result.code}` : result.end === 'signalled' ? `signal ${result.signal}` : result.end;
    const pushFailure = /failed to push/.test(text) ? pushCodes[failure.class] : undefined;
    const fix = pushFailure === undefined ? undefined : pushFix(pushFailure, request, failure);
    return new ActionError({
        code: pushFailure ?? 'BUILD_FAILED',
        what: `${where}: docker buildx build ended with ${end}.`,
        why: lines.length > 0 ? text : 'It printed nothing. The engine or the builder may have been stopped, for want of memory or disk.',
        fix: fix ?? (failure.class === 'unknown' ? 'Correct what the message names. Run the job with debug logging enabled to see the whole output.' : failure.hint),
        failure,
    });
}
/** buildx prints the place above the lines of the Dockerfile that it quotes. */
function placeText({ text }) {
    const place = text.find((line) => /^[^\s:]+:\d+$/.test(line));
    return place === undefined ? '' : ` (${place})`;
}
/** What the registry has to do with, when an export or push fails. */
const pushCodes = {
    'package-permission': 'REGISTRY_DENIED',
    'auth-denied': 'REGISTRY_DENIED',
    'rate-limited': 'RATE_LIMITED',
    'registry-unavailable': 'REGISTRY_FAILED',
    'blob-upload': 'REGISTRY_FAILED',
    'tls-cert': 'REGISTRY_FAILED',
    'unsupported-media': 'REGISTRY_FAILED',
};
function pushFix(code, { destination }, { transient, hint }) {
    if (code === 'REGISTRY_DENIED') {
        const images = 'images' in destination ? destination.images.join(', ') : 'the image';
        return `Give the job "permissions: packages: write" (GHCR), or a login that may push to ${images}. A package that was not made by this repository needs it under Package settings, Manage Actions access.`;
    }
    return transient === false ? hint : `Run the job again a little later. ${hint}`;
}
/** The platform is known here and the tools' words are not: where that says more than the class's own hint, it is said. */
function stepFix(platform, { class: name, hint }, text) {
    if (/exec format error/.test(text))
        return `The builder can't run ${platform} programs: set qemu: true, or use a runner of that architecture.`;
    if (/qemu: uncaught target signal|Illegal instruction|Segmentation fault/.test(text)) {
        return `Programs crash under emulation: use a runner of ${platform}'s architecture, or cross-compile on $BUILDPLATFORM.`;
    }
    const isOwn = name === 'unknown' || name === 'dockerfile-step-failed';
    return isOwn ? `Correct the step, and try it where you work: docker buildx build --platform ${platform} .` : hint;
}
function platformsText({ platforms }) {
    return platforms.length === 0 ? 'build' : platforms.join(', ');
}
