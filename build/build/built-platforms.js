// Whether enough is built to go on: every platform but the optional ones. What is missing is said, never dropped in silence.
import { ActionError } from "../domain/action-error.js";
/**
 * Throws one ActionError when a build failed that is needed: the only one, or one that names all of them. Optional
 * platforms may have failed, as long as one platform is built.
 */
export function requireBuilt(builds, optional = []) {
    const errors = neededFailures(builds, optional).map(({ error }) => error);
    // A build that was stopped because of another one is not the reason.
    const reasons = errors.filter(({ code }) => code !== 'BUILD_CANCELLED');
    const [first, ...more] = reasons.length > 0 ? reasons : errors;
    if (first === undefined)
        return;
    if (more.length === 0)
        throw first;
    throw new ActionError({
        code: first.code,
        what: [first, ...more].map(({ what }) => what).join(' '),
        why: [first, ...more].map(({ what, why }) => `${what}\n${why}`).join('\n\n'),
        fix: first.fix,
        ...(first.failure === undefined ? {} : { failure: first.failure }),
        cause: first,
    });
}
export function isComplete(builds, optional) {
    return neededFailures(builds, optional).length === 0;
}
function neededFailures(builds, optional) {
    const isAnyBuilt = builds.some(({ built }) => built);
    return builds.filter((build) => !build.built).filter(({ report }) => !isAnyBuilt || !isOptional(report, optional));
}
/** Only optional platforms are built by this call. */
export function isOptional({ platforms }, optional) {
    return platforms.length > 0 && platforms.every((platform) => optional.includes(platform));
}
/** After requireBuilt: the plan and the results without the optional platforms that failed, and a sentence for each of them. */
export function leaveOutFailed(plan, builds) {
    const failed = builds.filter((build) => !build.built);
    if (failed.length === 0)
        return { plan, builds, warnings: [] };
    const missing = new Set(failed.flatMap(({ report }) => report.platforms));
    return {
        plan: { ...plan, platforms: plan.platforms.filter((platform) => !missing.has(platform)) },
        builds: builds.filter(({ built }) => built),
        warnings: failed.map(missingText),
    };
}
function missingText({ report, error }) {
    return `${report.platforms.join(', ')} is missing from the image: its build failed, and it is one of optional-platforms. ${error.what}`;
}
