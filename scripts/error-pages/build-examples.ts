// Examples of what fails or ends while images are built.
import { asActionError, type ErrorCode } from '../../src/domain/action-error.ts';
import { BuildRecord } from '../../src/build/build-record.ts';
import { describeFailure } from '../../src/build/build-failure.ts';
import { planBuilds } from '../../src/build/build-requests.ts';
import { describeCheckFailure } from '../../src/build/check-failure.ts';
import { decodeProgress } from '../../src/build/progress.ts';
import type { Silence } from '../../src/build/idle-watch.ts';
import type { BuildRequest } from '../../src/domain/build.ts';
import type { DiskShortage } from '../../src/resources/disk-full.ts';
import { stopError } from '../../src/retry/stop-reason.ts';
import { decodeEvent } from '../../src/trigger/event.ts';
import { log, message, vertex } from '../../__tests__/build/transcript.ts';
import { arm64, planWith, trigger } from '../../__tests__/fakes/plan.ts';
import { given, thrownBy, type Example } from './thrown.ts';

const step = '[linux/arm64 build 4/5] RUN go build -o /app ./cmd/app';

/** What buildx sent of that step of the build for linux/arm64, and what it then said itself. */
function recordOf(logs: string, error: string | undefined, ...said: readonly string[]): BuildRecord {
  const record = new BuildRecord();
  const ending = error === undefined ? {} : { to: 41, error };
  const sent = message({ vertexes: [vertex(step, { from: 2, ...ending })], logs: [log(step, logs)] });
  for (const line of [sent, ...said]) record.add(decodeProgress(line));
  return record;
}

function requestForArm64(): BuildRequest {
  const [request] = planBuilds(planWith({}, { platforms: [arm64] }), { builder: 'ghcr-buildx-4f1d', folder: '/run', secrets: [] });
  if (request === undefined) throw new Error('The plan builds nothing.');
  return request;
}

const hung: Silence = { silentMs: 180_000, afterCrash: true };

export const buildExamples = {
  BUILD_FAILED: () =>
    describeFailure(
      requestForArm64(),
      { end: 'exited', code: 1 },
      recordOf('# example.com/app/cmd/app\ncmd/app/main.go:14:2: undefined: listen\n', 'process "/bin/sh -c go build -o /app ./cmd/app" did not complete successfully: exit code: 1', 'Dockerfile:7'),
    ),
  CHECK_FAILED: () =>
    describeCheckFailure(
      {
        warnings: [
          { rule: 'StageNameCasing', message: "Stage name 'Build' should be lowercase", file: 'Dockerfile', line: 2 },
          { rule: 'UndefinedVar', message: "Usage of undefined variable '$VERSOIN' (did you mean VERSION?)", file: 'Dockerfile', line: 9 },
        ],
      },
      '',
    ),
  BUILD_CANCELLED: () => stopError('SIGINT', 'before the stage merge'),
  DISK_FULL: () =>
    describeFailure(requestForArm64(), { end: 'cancelled' }, recordOf('', undefined), {
      stoppedBy: { path: '/var/lib/docker', freeBytes: 873_000_000, minFreeBytes: 1e9, tried: ["unused cache of the run's builder was pruned"] } satisfies DiskShortage,
    }),
  TIMED_OUT: () => describeFailure(requestForArm64(), { end: 'cancelled' }, recordOf('qemu: uncaught target signal 11 (Segmentation fault) - core dumped\n', undefined), { stoppedBy: hung }),
  UNEXPECTED_ANSWER: () => thrownBy(() => decodeEvent({ action: 'opened', pull_request: {} }, { ...trigger.run, event: 'pull_request' })),
  INTERNAL: () => given(asActionError(new TypeError("Cannot read properties of undefined (reading 'digest')"))),
} as const satisfies Partial<Record<ErrorCode, Example>>;
