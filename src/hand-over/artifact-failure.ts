// What a failed call of the artifact service means: its words as evidence for the table of classes. Pure.
import { ActionError } from '../domain/action-error.ts';
import type { Failure, FailureEvidence } from '../domain/failure.ts';
import { classify } from '../failure/classify.ts';

/** `what`: a sentence, `The artifact x could not be uploaded.` `words`: the library's. Code HAND_OVER_FAILED. */
export function artifactFailure(what: string, words: string, cause?: unknown): ActionError {
  const failure = failureOf(words);
  return new ActionError({
    code: 'HAND_OVER_FAILED',
    what,
    why: `GitHub's artifact service: ${words}`,
    fix: /quota|insufficient usage/i.test(words)
      ? 'Delete artifacts that nobody needs, raise the limit of the storage, or set hand-over: outputs, which needs no artifacts.'
      : 'Run the failed jobs again. If it stays so, set hand-over: outputs, which needs no artifact service.',
    ...(failure.class === 'unknown' ? {} : { failure }),
    cause,
  });
}

/** The library has five tries of its own for what is answered with a passing error: after those no more are made. */
function failureOf(words: string): Failure {
  const failure = classify({ text: words, ...answerIn(words) });
  return /after \d+ (?:attempts|retries)/.test(words) ? { ...failure, transient: false } : failure;
}

/** `Failed request: (503) Service Unavailable: …`, `Unable to make request: ECONNRESET`. */
function answerIn(words: string): Pick<FailureEvidence, 'http'> {
  const [, status] = /(?:Failed request: \(|HTTP response from blob storage: )(\d{3})/.exec(words) ?? [];
  if (status !== undefined) return { http: { status: Number(status), body: words } };
  return /Unable to make request: E[A-Z]+/.test(words) ? { http: { status: 0, body: words } } : {};
}
