// From the traces of a failed build to the error that its reader gets.
import { describe, expect, test } from '@jest/globals';
import { describeFailure, failFastReason, requireBuilt, type Ending } from '../../src/build/build-failure.ts';
import { planBuilds } from '../../src/build/build-requests.ts';
import { BuildRecord } from '../../src/build/build-record.ts';
import { decodeProgress } from '../../src/build/progress.ts';
import { ActionError, type ErrorCode } from '../../src/domain/action-error.ts';
import type { BuildRequest, BuildResult } from '../../src/domain/build.ts';
import { arm64, planWith } from '../fakes/plan.ts';
import { log, message, transcript, vertex } from './transcript.ts';

const failed: Ending = { end: 'exited', code: 1 };

function request(): BuildRequest {
  const [first] = planBuilds(planWith({}, { platforms: [arm64] }), { builder: 'b', folder: '/run', secrets: [] });
  if (first === undefined) throw new Error('no request');
  return first;
}

function describeLines(lines: readonly string[], ending = failed, stoppedBy?: string): ActionError {
  const record = new BuildRecord();
  for (const line of lines) record.add(decodeProgress(line));
  return describeFailure(request(), ending, record, stoppedBy);
}

test('a real one: platform, step, place, exit code and the last words', () => {
  const error = describeLines(transcript('failing'));
  expect(error.code).toBe('BUILD_FAILED');
  expect(error.what).toBe('linux/arm64: [2/3] RUN if [ "arm64" = arm64 ]; then echo the-last-words >&2; exit 42; fi (Dockerfile:4) failed with exit code 42.');
  expect(error.why).toBe('The last lines of that step:\n  the-last-words');
  expect(error.fix).toContain('--platform linux/arm64');
});

describe('which step is to blame', () => {
  const run = '[2/2] RUN make';
  test.each([
    ['not a cache that can not be read', ['importing cache manifest from gha', 'not found'], [run, 'exit code: 3'], '[2/2] RUN make'],
    ['not one that was stopped because of it', ['[1/2] RUN slow', 'process "x" did not complete successfully: exit code: 137: context canceled'], [run, 'exit code: 3'], '[2/2] RUN make'],
    ['a step of the Dockerfile before the rest', ['exporting to image', 'canceled'], [run, 'exit code: 3'], '[2/2] RUN make'],
    ['nor when no step of the Dockerfile failed', ['importing cache manifest from gha', 'not found'], ['exporting to image', 'no space left'], 'exporting to image'],
    ['the only one', ['[internal] load metadata for x', 'not found'], undefined, '[internal] load metadata for x'],
  ])('%s', (_, first, second, blamed) => {
    const vertexes = [first, ...(second === undefined ? [] : [second])].map(([name = '', error = ''], at) => vertex(name, { from: at, to: 9, error }));
    expect(describeLines([message({ vertexes })]).what).toContain(`linux/arm64: ${blamed}`);
  });
});

describe('codes', () => {
  const exporting = (error: string): readonly string[] => [message({ vertexes: [vertex('exporting to image', { from: 0, to: 1, error })] })];
  test.each<[string, readonly string[], ErrorCode]>([
    ['a registry that refuses', exporting('failed to push ghcr.io/o/app: denied: permission_denied: write_package'), 'REGISTRY_DENIED'],
    ['a scope that is missing', exporting('failed to push x: push access denied: insufficient_scope: authorization failed'), 'REGISTRY_DENIED'],
    ['a registry in trouble', exporting('failed to push ghcr.io/o/app: unexpected status from PUT request: 502 Bad Gateway'), 'REGISTRY_FAILED'],
    ['only said by buildx', ['ERROR: failed to solve: failed to push x: 403 Forbidden'], 'REGISTRY_DENIED'],
    ['an export that fails by itself', exporting('mount callback failed'), 'BUILD_FAILED'],
    ['a RUN that is denied something', [message({ vertexes: [vertex('[1/1] RUN a', { from: 0, to: 1, error: 'permission denied' })] })], 'BUILD_FAILED'],
    ['nothing said at all', [], 'BUILD_FAILED'],
  ])('%s', (_, lines, code) => {
    expect(describeLines(lines).code).toBe(code);
  });

  test.each<[Ending, ErrorCode]>([
    [{ end: 'cancelled' }, 'BUILD_CANCELLED'],
    [{ end: 'not-found' }, 'DOCKER_MISSING'],
    [{ end: 'signalled', signal: 'SIGKILL' }, 'BUILD_FAILED'],
    [{ end: 'timed-out' }, 'BUILD_FAILED'],
  ])('%j', (ending, code) => {
    expect(describeLines([], ending).code).toBe(code);
  });
});

test('a build that another one stopped says so', () => {
  expect(describeLines([], { end: 'cancelled' }, failFastReason).why).toContain('fail-fast');
  expect(describeLines([], { end: 'cancelled' }, 'SIGINT').why).toBe('The run was cancelled.');
});

test.each([
  ['exec /bin/sh: exec format error', 'qemu: true'],
  ['qemu: uncaught target signal 4 (Illegal instruction) - core dumped', 'emulation'],
  ['write /a: no space left on device', 'disk'],
])('%j has a fix of its own', (said, fix) => {
  const name = '[1/1] RUN a';
  const error = describeLines([message({ vertexes: [vertex(name, { from: 0 })] }), message({ logs: [log(name, said)], vertexes: [vertex(name, { from: 0, to: 1, error: 'exit code: 1' })] })]);
  expect(error.fix).toContain(fix);
  expect(error.why).toContain(said);
});

describe('requireBuilt', () => {
  const report = { platforms: [arm64], startedAt: 0, milliseconds: 0, steps: [], warnings: [] };
  const bad = (code: ErrorCode, what: string): BuildResult => ({ built: false, report, error: new ActionError({ code, what, why: `${what} why`, fix: `${what} fix` }) });
  const good: BuildResult = { built: true, report, metadata: {}, stdout: '' };
  const thrown = (...builds: readonly BuildResult[]): unknown => {
    try {
      requireBuilt(builds);
    } catch (error) {
      return error;
    }
    return undefined;
  };

  test('nothing when all are built', () => expect(thrown(good, good)).toBeUndefined());
  test('the one failure as it is', () => expect(thrown(good, bad('BUILD_FAILED', 'a'))).toMatchObject({ code: 'BUILD_FAILED', what: 'a', fix: 'a fix' }));
  test('both of two', () => expect(thrown(bad('BUILD_FAILED', 'a'), bad('REGISTRY_DENIED', 'b'))).toMatchObject({ code: 'BUILD_FAILED', what: 'a b', why: 'a\na why\n\nb\nb why' }));
  test('the reason, not what it stopped', () => expect(thrown(bad('BUILD_CANCELLED', 'a'), bad('BUILD_FAILED', 'b'))).toMatchObject({ code: 'BUILD_FAILED', what: 'b' }));
  test('a cancel when that is all', () => expect(thrown(bad('BUILD_CANCELLED', 'a'))).toMatchObject({ code: 'BUILD_CANCELLED' }));
});
