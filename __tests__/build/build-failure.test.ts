// From the traces of a failed build to the error that its reader gets.
import { describe, expect, test } from '@jest/globals';
import { describeFailure, type Ending } from '../../src/build/build-failure.ts';
import { planBuilds } from '../../src/build/build-requests.ts';
import { BuildRecord } from '../../src/build/build-record.ts';
import { failFastReason } from '../../src/build/stopped-build.ts';
import { timeoutReason } from '../../src/retry/stop-reason.ts';
import { decodeProgress } from '../../src/build/progress.ts';
import type { ActionError, ErrorCode } from '../../src/domain/action-error.ts';
import type { BuildRequest } from '../../src/domain/build.ts';
import { arm64, planWith } from '../fakes/plan.ts';
import { log, message, transcript, vertex } from './transcript.ts';

const failed: Ending = { end: 'exited', code: 1 };

function request(): BuildRequest {
  const [first] = planBuilds(planWith({}, { platforms: [arm64] }), { builder: 'b', folder: '/run', secrets: [] });
  if (first === undefined) throw new Error('no request');
  return first;
}

function describeLines(lines: readonly string[], ending = failed, stoppedBy?: unknown): ActionError {
  const record = new BuildRecord();
  for (const line of lines) record.add(decodeProgress(line));
  return describeFailure(request(), ending, record, { stoppedBy, limitMs: 90_000 });
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
    ['a rate limit', exporting('failed to push ghcr.io/o/app: 403 Forbidden: You have exceeded a secondary rate limit'), 'RATE_LIMITED'],
    ['nothing said at all', [], 'BUILD_FAILED'],
  ])('%s', (_, lines, code) => {
    expect(describeLines(lines).code).toBe(code);
  });

  test.each<[Ending, ErrorCode]>([
    [{ end: 'cancelled' }, 'BUILD_CANCELLED'],
    [{ end: 'not-found' }, 'DOCKER_MISSING'],
    [{ end: 'signalled', signal: 'SIGKILL' }, 'BUILD_FAILED'],
    [{ end: 'timed-out' }, 'TIMED_OUT'],
  ])('%j', (ending, code) => {
    expect(describeLines([], ending).code).toBe(code);
  });
});

test('a build that another one stopped says so', () => {
  expect(describeLines([], { end: 'cancelled' }, failFastReason).why).toContain('fail-fast');
  expect(describeLines([], { end: 'cancelled' }, 'SIGINT').why).toBe('The run was cancelled.');
});

test('a build that is ended before the disk is full says where, how much is left and what was tried, and is not tried again', () => {
  const shortage = { path: '/var/lib/docker', freeBytes: 0.8e9, minFreeBytes: 1e9, tried: ['this was done', 'that was done'] };
  expect(describeLines([], { end: 'cancelled' }, shortage)).toMatchObject({
    code: 'DISK_FULL',
    what: 'linux/arm64: the build was ended, before the disk is full.',
    why: '800 MB are free on the disk of /var/lib/docker, and min-free-disk asks for 1.0 GB. It did not help enough: this was done, that was done. No tag was moved.',
    failure: { class: 'disk-full', transient: false },
  });
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

describe('a build that was ended while a step ran', () => {
  const name = '[linux/arm64 2/3] RUN make test';
  const running = [message({ vertexes: [vertex('[linux/arm64 1/3] FROM x', { from: 0, to: 1 }), vertex(name, { from: 1 })] }), message({ logs: [log(name, 'one of nine\n')] })];
  const stopped = [...running, message({ vertexes: [vertex(name, { from: 1, to: 2, error: 'process "x" did not complete successfully: exit code: 137: context canceled' })] })];

  test.each<[string, readonly string[], Ending, unknown, RegExp]>([
    ['by its time limit', stopped, { end: 'timed-out' }, undefined, /^A platform may take 1 min 30 s/],
    ['by the whole run\'s', stopped, { end: 'cancelled' }, timeoutReason, /input timeout/],
    ['for its silence', stopped, { end: 'cancelled' }, { silentMs: 600_000, afterCrash: false }, /^It printed nothing for 10 min\./],
    ['for its silence, killed before buildx could say so', running, { end: 'cancelled' }, { silentMs: 600_000, afterCrash: false }, /^It printed nothing for 10 min\./],
  ])('%s: says which one, and is not tried again', (_, lines, ending, stoppedBy, why) => {
    const error = describeLines(lines, ending, stoppedBy);
    expect(error).toMatchObject({ code: 'TIMED_OUT', what: 'linux/arm64: the build was ended at [2/3] RUN make test.', failure: { class: 'timeout-cancelled', transient: false } });
    expect(error.why).toMatch(why);
    expect(error.why).toContain('  one of nine');
  });

  test('after a crash under QEMU it may be tried again', () => {
    expect(describeLines(stopped, { end: 'cancelled' }, { silentMs: 180_000, afterCrash: true }).failure).toMatchObject({ class: 'qemu-crash', transient: 'maybe' });
  });
});

describe('whether another attempt can help', () => {
  const run = '[2/2] RUN make';
  test.each<[string, readonly string[], string, unknown]>([
    ['a push that met a 502', [message({ vertexes: [vertex('exporting to image', { from: 0, to: 1, error: 'failed to push x: unexpected status from PUT request to https://ghcr.io/v2/x/blobs/upload/1: 502 Bad Gateway' })] })], 'registry-unavailable', true],
    ['a step that fails', [message({ vertexes: [vertex(run, { from: 0, to: 1, error: 'process "make" did not complete successfully: exit code: 2' })] }), 'ERROR: failed to build: failed to solve: process "make" did not complete successfully: exit code: 2'], 'dockerfile-step-failed', false],
    ['a builder that is gone', ['ERROR: failed to receive status: rpc error: code = Unavailable desc = error reading from server: EOF'], 'builder-unavailable', expect.anything()],
  ])('%s', (_, lines, name, transient) => {
    expect(describeLines(lines).failure).toMatchObject({ class: name, transient });
  });

  test('lines of the Dockerfile that buildx quotes are no evidence', () => {
    const quoted = ['Dockerfile:2', '--------------------', '   2 | >>> RUN echo 502 Bad Gateway connection reset by peer && false', '--------------------'];
    const step = message({ vertexes: [vertex(run, { from: 0, to: 1, error: 'process "x" did not complete successfully: exit code: 1' })] });
    expect(describeLines([step, ...quoted, 'ERROR: failed to build: failed to solve: process "x" did not complete successfully: exit code: 1']).failure?.class).toBe('dockerfile-step-failed');
  });
});
