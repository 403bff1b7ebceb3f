// Why a build failed, as an error for the reader: which platform and step, its exit code and last lines, and what to do.
// The exit code decides that it failed; this file only finds the words. A failed cache import is not a reason.
import { ActionError, type ErrorCode } from '../domain/action-error.ts';
import type { BuildRequest, BuildResult } from '../domain/build.ts';
import type { BuildRecord, RecordedStep } from './build-record.ts';
import { isCacheImport, isDockerfileStep, isImageExport, platformOfStep, shortTitleOf } from './step-names.ts';

/** How the call ended; the part of a ProcessResult that tells of it. */
export type Ending =
  | { readonly end: 'exited'; readonly code: number }
  | { readonly end: 'signalled'; readonly signal: string }
  | { readonly end: 'timed-out' | 'cancelled' | 'not-found' };

/** Given to an AbortController as the reason, when one build's failure stops the others. */
export const failFastReason = 'fail-fast';

/** `result` ended other than with exit code 0. `stoppedBy`: the abort signal's reason. */
export function describeFailure(request: BuildRequest, result: Ending, record: BuildRecord, stoppedBy?: unknown): ActionError {
  const step = failedStep(record);
  const where = (step === undefined ? undefined : platformOfStep(step.name)) ?? platformsText(request);
  switch (result.end) {
    case 'cancelled':
      return new ActionError({
        code: 'BUILD_CANCELLED',
        what: `${where}: the build was stopped.`,
        why: stoppedBy === failFastReason ? 'Another platform failed, and fail-fast is true.' : 'The run was cancelled.',
        fix: 'Run the job again.',
      });
    case 'not-found':
      return new ActionError({ code: 'DOCKER_MISSING', what: `${where}: docker was not found.`, why: 'There is no docker in PATH.', fix: 'Install Docker on the runner.' });
    case 'timed-out':
    case 'signalled':
    case 'exited':
      return step === undefined ? buildxFailure(where, result, record) : stepFailure(where, step, request, record);
  }
}

/** Throws one ActionError when a build failed: the only one, or one that names all of them. */
export function requireBuilt(builds: readonly BuildResult[]): void {
  const errors = builds.flatMap((build) => (build.built ? [] : [build.error]));
  // A build that was stopped because of another one is not the reason.
  const reasons = errors.filter(({ code }) => code !== 'BUILD_CANCELLED');
  const [first, ...more] = reasons.length > 0 ? reasons : errors;
  if (first === undefined) return;
  if (more.length === 0) throw first;
  throw new ActionError({
    code: first.code,
    what: [first, ...more].map(({ what }) => what).join(' '),
    why: [first, ...more].map(({ what, why }) => `${what}\n${why}`).join('\n\n'),
    fix: first.fix,
    cause: first,
  });
}

function failedStep(record: BuildRecord): RecordedStep | undefined {
  const failed = record.steps.filter(({ name, error }) => error !== undefined && !isCacheImport(name));
  // The others are stopped when one fails: their error is only that.
  const reasons = failed.filter(({ error = '' }) => !/context canceled$/.test(error));
  return reasons.find(({ name }) => isDockerfileStep(name)) ?? reasons[0];
}

function stepFailure(where: string, step: RecordedStep, request: BuildRequest, record: BuildRecord): ActionError {
  const error = step.error ?? '';
  const [, exitCode] = /exit code: (\d+)/.exec(error) ?? [];
  const outcome = exitCode === undefined ? 'failed' : `failed with exit code ${exitCode}`;
  const pushFailure = isImageExport(step.name) || /failed to push/.test(error) ? pushCode(error) : undefined;
  // A step that printed nothing has only its error to tell.
  const lines = exitCode === undefined || step.tail.length > 0 ? step.tail : buildxErrors(record);
  return new ActionError({
    code: pushFailure ?? 'BUILD_FAILED',
    what: `${where}: ${shortTitleOf(step.name)}${isDockerfileStep(step.name) ? placeText(record) : ''} ${outcome}.`,
    why: [exitCode === undefined ? error : '', lines.length > 0 ? `The last lines of that step:\n${lines.map((line) => `  ${line}`).join('\n')}` : '']
      .filter((text) => text !== '')
      .join('\n'),
    fix: pushFailure === undefined ? stepFix(where, error, lines) : pushFix(pushFailure, request),
  });
}

function buildxFailure(where: string, result: Ending, record: BuildRecord): ActionError {
  const lines = buildxErrors(record);
  const end = result.end === 'exited' ? `exit code ${result.code}` : result.end === 'signalled' ? `signal ${result.signal}` : 'a time-out';
  const text = lines.join('\n');
  const code: ErrorCode = /failed to push/.test(text) ? (pushCode(text) ?? 'BUILD_FAILED') : 'BUILD_FAILED';
  return new ActionError({
    code,
    what: `${where}: docker buildx build ended with ${end}.`,
    why: lines.length > 0 ? text : 'It printed nothing. The engine or the builder may have been stopped, for want of memory or disk.',
    fix: 'Correct what the message names. Run the job with debug logging enabled to see the whole output.',
  });
}

/** buildx prints the place above the lines of the Dockerfile that it quotes. */
function placeText({ text }: BuildRecord): string {
  const place = text.find((line) => /^[^\s:]+:\d+$/.test(line));
  return place === undefined ? '' : ` (${place})`;
}

function buildxErrors(record: BuildRecord): readonly string[] {
  const errors = record.text.filter((line) => /^(?:ERROR|error)\b/.test(line));
  return errors.length > 0 ? errors : record.text.filter((line) => line.trim() !== '').slice(-10);
}

function pushCode(error: string): 'REGISTRY_DENIED' | 'REGISTRY_FAILED' | undefined {
  if (/denied|unauthorized|forbidden|insufficient_scope|authorization failed|\b40[13]\b/i.test(error)) return 'REGISTRY_DENIED';
  return /push|registry|http|\b(?:429|5\d\d)\b|EOF|connection|timeout|dial tcp/i.test(error) ? 'REGISTRY_FAILED' : undefined;
}

function pushFix(code: 'REGISTRY_DENIED' | 'REGISTRY_FAILED', { destination }: BuildRequest): string {
  if (code === 'REGISTRY_FAILED') return 'Run the job again: what is built already is taken from the cache.';
  const images = 'images' in destination ? destination.images.join(', ') : 'the image';
  return `Give the job "permissions: packages: write" (GHCR), or a login that may push to ${images}. A package that was not made by this repository needs it under Package settings, Manage Actions access.`;
}

function stepFix(platform: string, error: string, lines: readonly string[]): string {
  const text = [error, ...lines].join('\n');
  if (/exec format error/.test(text)) return `The builder can't run ${platform} programs: set qemu: true, or use a runner of that architecture.`;
  if (/qemu: uncaught target signal|Illegal instruction|Segmentation fault/.test(text)) {
    return `Programs crash under emulation: use a runner of ${platform}'s architecture, or cross-compile on $BUILDPLATFORM.`;
  }
  if (/no space left on device/i.test(text)) return 'Free disk space on the runner before this step.';
  return `Correct the step, and try it where you work: docker buildx build --platform ${platform} .`;
}

function platformsText({ platforms }: BuildRequest): string {
  return platforms.length === 0 ? 'build' : platforms.join(', ');
}
