// What a failed registry or API call means to the retry: its error as evidence for the table. Pure; nothing is retried here.
import { ActionError } from '../domain/action-error.ts';
import type { Failure, FailureEvidence } from '../domain/failure.ts';
import { classify } from '../failure/classify.ts';
import { GitHubRefusal } from '../world/ports/github.ts';
import { RegistryError } from '../world/ports/registry.ts';

/** undefined: no answer of a registry or API, so nothing that asking again could change. */
export function callFailure(thrown: unknown, stage: NonNullable<FailureEvidence['stage']>): Failure | undefined {
  if (thrown instanceof RegistryError) return classify({ stage, text: thrown.message, http: answerOf(thrown) });
  const refusal: unknown = thrown instanceof ActionError ? thrown.cause : undefined;
  return refusal instanceof GitHubRefusal ? classify({ stage, text: refusal.body, http: answerOf(refusal) }) : undefined;
}

function answerOf({ status, body, retryAfterSeconds }: Pick<RegistryError, 'status' | 'body' | 'retryAfterSeconds'>): NonNullable<FailureEvidence['http']> {
  return { status, body, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
}
