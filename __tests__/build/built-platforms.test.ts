// Which failed builds stop the run, and what is left of the plan when they don't.
import { describe, expect, test } from '@jest/globals';
import { isComplete, leaveOutFailed, requireBuilt } from '../../src/build/built-platforms.ts';
import { ActionError, type ErrorCode } from '../../src/domain/action-error.ts';
import type { BuildReport, BuildResult } from '../../src/domain/build.ts';
import type { Platform } from '../../src/domain/platform.ts';
import { amd64, arm64, planWith } from '../fakes/plan.ts';

const reportOf = (platform: Platform): BuildReport => ({ platforms: [platform], startedAt: 0, milliseconds: 0, steps: [], warnings: [] });
const bad = (code: ErrorCode, what: string): BuildResult => ({ built: false, report: reportOf(arm64), error: new ActionError({ code, what, why: `${what} why`, fix: `${what} fix` }) });
const good: BuildResult = { built: true, report: reportOf(amd64), metadata: {}, stdout: '' };

describe('requireBuilt', () => {
  const thrown = (builds: readonly BuildResult[], optional: readonly Platform[] = []): unknown => {
    try {
      requireBuilt(builds, optional);
    } catch (error) {
      return error;
    }
    return undefined;
  };

  test('nothing when all are built', () => expect(thrown([good, good])).toBeUndefined());
  test('the one failure as it is', () => expect(thrown([good, bad('BUILD_FAILED', 'a')])).toMatchObject({ code: 'BUILD_FAILED', what: 'a', fix: 'a fix' }));
  test('both of two', () => expect(thrown([bad('BUILD_FAILED', 'a'), bad('REGISTRY_DENIED', 'b')])).toMatchObject({ code: 'BUILD_FAILED', what: 'a b', why: 'a\na why\n\nb\nb why' }));
  test('the reason, not what it stopped', () => expect(thrown([bad('BUILD_CANCELLED', 'a'), bad('BUILD_FAILED', 'b')])).toMatchObject({ code: 'BUILD_FAILED', what: 'b' }));
  test('a cancel when that is all', () => expect(thrown([bad('BUILD_CANCELLED', 'a')])).toMatchObject({ code: 'BUILD_CANCELLED' }));

  test('an optional platform may fail', () => expect(thrown([good, bad('BUILD_FAILED', 'a')], [arm64])).toBeUndefined());
  test('one that is not optional may not', () => expect(thrown([good, bad('BUILD_FAILED', 'a')], [amd64])).toMatchObject({ what: 'a' }));
  test('but not all of them', () => expect(thrown([bad('BUILD_FAILED', 'a')], [arm64])).toMatchObject({ what: 'a' }));
  test('the same asked without throwing', () => {
    expect(isComplete([good, bad('BUILD_FAILED', 'a')], [arm64])).toBe(true);
    expect(isComplete([good, bad('BUILD_FAILED', 'a')], [])).toBe(false);
  });
});

describe('what goes on without the failed platforms', () => {
  test('the plan, the results, and a loud sentence', () => {
    const { plan, builds, warnings } = leaveOutFailed(planWith(), [good, bad('BUILD_FAILED', 'It broke.')]);
    expect(plan.platforms).toEqual([amd64]);
    expect(builds).toEqual([good]);
    expect(warnings).toEqual(['linux/arm64 is missing from the image: its build failed, and it is one of optional-platforms. It broke.']);
  });

  test('everything when nothing failed', () => {
    const plan = planWith();
    expect(leaveOutFailed(plan, [good])).toEqual({ plan, builds: [good], warnings: [] });
  });
});
