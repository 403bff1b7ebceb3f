// The record of a run for who has to know later: who, what commit, what was decided, which tags moved from what to what.
// One JSON object on one line; nothing in it is a secret, and addresses that hold one are hidden.
import { tagRefText } from '../domain/image-ref.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Plan } from '../domain/plan.ts';
import type { Publication } from '../domain/publication.ts';
import { hideSecrets } from './redaction.ts';

/** Its shape's number: it changes when a field changes its meaning. */
const schema = 1;

/** A JSON object without line ends. Times are ISO 8601, durations seconds. */
export function auditRecord(outcome: Outcome): string {
  const plan = 'plan' in outcome ? outcome.plan : undefined;
  const publication = 'publication' in outcome ? outcome.publication : undefined;
  return JSON.stringify({
    schema,
    at: new Date(outcome.endedAt).toISOString(),
    outcome: outcome.how,
    result: publication?.result,
    ...(plan === undefined ? {} : runFields(plan)),
    ...(publication === undefined ? {} : publicationFields(publication)),
    error: outcome.how === 'failed' ? { code: outcome.error.code, what: hideSecrets(outcome.error.what.slice(0, 2000)), class: outcome.error.failure?.class } : undefined,
    attempts: outcome.retried.map(({ what, class: failureClass, waitedMs }) => ({ what, class: failureClass, waited: seconds(waitedMs) })),
    seconds: seconds(outcome.endedAt - outcome.startedAt),
    stages: Object.fromEntries(outcome.spans.map(({ name, startedAt, endedAt }) => [name, seconds(endedAt - startedAt)])),
  });
}

function runFields({ inputs, trigger, decision, metadata, platforms, content }: Plan): Readonly<Record<string, unknown>> {
  const { run, revision } = trigger;
  return {
    command: inputs.publish.command,
    who: run.actor,
    event: run.event,
    ref: run.ref,
    repository: run.repository,
    commit: revision,
    run: { id: run.runId, attempt: run.runAttempt },
    decision,
    images: metadata.images,
    version: metadata.version,
    platforms,
    ...(content === undefined ? {} : { content: { skipped: content.skipped, reason: hideSecrets(content.reason), key: content.content?.key, parts: Object.fromEntries(content.content?.parts.map(({ name, hash }) => [name, hash]) ?? []) } }),
  };
}

function publicationFields({ index, tags, adopted, takenAgain }: Publication): Readonly<Record<string, unknown>> {
  return {
    digest: index.digest,
    digests: Object.fromEntries(index.platforms.map(({ platform, digest }) => [platform, digest])),
    adopted: adopted === true ? true : undefined,
    takenAgain: takenAgain === undefined ? undefined : { from: tagRefText(takenAgain.from), digest: takenAgain.digest, commit: takenAgain.revision },
    tags: tags.map((tag) => ({ ref: tagRefText(tag), state: tag.state, from: tag.before, to: tag.state === 'created' || tag.state === 'moved' ? (tag.now ?? index.digest) : undefined, reason: tag.reason })),
  };
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds) / 1000;
}
