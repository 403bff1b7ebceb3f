// Whether enough is built to go on: every platform but the optional ones. What is missing is said, never dropped in silence.
import { ActionError } from '../domain/action-error.ts';
import type { BuildReport, BuildResult } from '../domain/build.ts';
import type { Plan } from '../domain/plan.ts';
import type { Platform } from '../domain/platform.ts';

type FailedBuild = Extract<BuildResult, { readonly built: false }>;

/**
 * Throws one ActionError when a build failed that is needed: the only one, or one that names all of them. Optional
 * platforms may have failed, as long as one platform is built.
 */
export function requireBuilt(builds: readonly BuildResult[], optional: readonly Platform[] = []): void {
  const error = joinErrors(neededFailures(builds, optional).map((build) => build.error));
  if (error !== undefined) throw error;
}

/** One that names all of them; undefined: there is none. */
export function joinErrors(errors: readonly ActionError[]): ActionError | undefined {
  // A build that was stopped because of another one is not the reason.
  const reasons = errors.filter(({ code }) => code !== 'BUILD_CANCELLED');
  const [first, ...more] = reasons.length > 0 ? reasons : errors;
  if (first === undefined || more.length === 0) return first;
  return new ActionError({
    code: first.code,
    what: [first, ...more].map(({ what }) => what).join(' '),
    why: [first, ...more].map(({ what, why }) => `${what}\n${why}`).join('\n\n'),
    fix: first.fix,
    ...(first.failure === undefined ? {} : { failure: first.failure }),
    cause: first,
  });
}

export function isComplete(builds: readonly BuildResult[], optional: readonly Platform[]): boolean {
  return neededFailures(builds, optional).length === 0;
}

function neededFailures(builds: readonly BuildResult[], optional: readonly Platform[]): readonly FailedBuild[] {
  const isAnyBuilt = builds.some(({ built }) => built);
  return builds.filter((build) => !build.built).filter(({ report }) => !isAnyBuilt || !isOptional(report, optional));
}

/** Only optional platforms are built by this call. */
export function isOptional({ platforms }: Pick<BuildReport, 'platforms'>, optional: readonly Platform[]): boolean {
  return platforms.length > 0 && platforms.every((platform) => optional.includes(platform));
}

/** After requireBuilt: the plan and the results without the optional platforms that failed, and a sentence for each of them. */
export function leaveOutFailed(plan: Plan, builds: readonly BuildResult[]): { readonly plan: Plan; readonly builds: readonly BuildResult[]; readonly warnings: readonly string[] } {
  const failed = builds.filter((build) => !build.built);
  if (failed.length === 0) return { plan, builds, warnings: [] };
  const missing = new Set(failed.flatMap(({ report }) => report.platforms));
  return {
    plan: { ...plan, platforms: plan.platforms.filter((platform) => !missing.has(platform)) },
    builds: builds.filter(({ built }) => built),
    warnings: failed.map(missingText),
  };
}

function missingText({ report, error }: FailedBuild): string {
  return `${report.platforms.join(', ')} is missing from the image: its build failed, and it is one of optional-platforms. ${error.what}`;
}
