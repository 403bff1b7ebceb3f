// The record of a run for who has to know later: who, what commit, what was decided, which tags moved from what to what.
// One JSON object on one line; nothing in it is a secret, and addresses that hold one are hidden.
import { hitRatio, type CacheUse } from '../build/cache-use.ts';
import { tagRefText } from '../domain/image-ref.ts';
import type { Finished, Outcome } from '../domain/outcome.ts';
import type { Plan } from '../domain/plan.ts';
import type { Publication } from '../domain/publication.ts';
import { cacheUseOf } from './cache-sections.ts';
import { criticalPath } from './critical-path.ts';
import { pruneCounts } from './prune-sections.ts';
import { resultOf } from './merged-sections.ts';
import { hideSecrets } from './redaction.ts';
import { resourceFields } from './resource-text.ts';

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
    images: outcome.images === undefined || outcome.images.length < 2 ? undefined : Object.fromEntries(outcome.images.map(({ id, end }) => [id, imageFields(end)])),
    error: outcome.how === 'failed' ? { code: outcome.error.code, what: hideSecrets(outcome.error.what.slice(0, 2000)), class: outcome.error.failure?.class } : undefined,
    nodes: nodeFields(outcome),
    cache: cacheFields(cacheUseOf(outcome)),
    leg: legFields(outcome),
    pruned: pruneFields(outcome),
    attempts: outcome.retried.map(({ what, class: failureClass, waitedMs }) => ({ what, class: failureClass, waited: seconds(waitedMs) })),
    resources: outcome.resources === undefined ? undefined : resourceFields(outcome.resources),
    seconds: seconds(outcome.endedAt - outcome.startedAt),
    // How long the run was in none of the calls that it waited for.
    own: seconds(criticalPath(outcome.calls, outcome).ownMs),
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

/** Of a leg: what became of each platform of each image. */
function legFields(outcome: Outcome): Readonly<Record<string, unknown>> | undefined {
  const leg = 'leg' in outcome ? outcome.leg : undefined;
  return leg && { number: leg.number, images: Object.fromEntries(leg.images.map(({ id, platforms }) => [id, Object.fromEntries(platforms.map(({ platform, state, digest }) => [platform, { state, digest }]))])) };
}

/** One of several. */
function imageFields(end: Finished): Readonly<Record<string, unknown>> {
  const publication = 'publication' in end ? end.publication : undefined;
  return {
    result: resultOf(end),
    ...('plan' in end ? { images: end.plan.metadata.images, version: end.plan.metadata.version } : {}),
    ...(publication === undefined ? {} : publicationFields(publication)),
    error: end.how === 'failed' ? end.error.code : undefined,
  };
}

function pruneFields(outcome: Outcome): Readonly<Record<string, unknown>> | undefined {
  const result = outcome.how === 'pruned' ? outcome.result : outcome.how === 'failed' ? outcome.pruned : undefined;
  return result && { ...pruneCounts(result), entries: result.pruned.map(({ kind, name, state, bytes }) => ({ kind, name, state, bytes })) };
}

/** Platforms -> node, of a builder of several. */
function nodeFields(outcome: Outcome): Readonly<Record<string, unknown>> | undefined {
  const builds = 'builds' in outcome ? outcome.builds : [];
  const nodes = builds.flatMap(({ report: { platforms, node } }) => (node === undefined ? [] : [[platforms.join(','), node.emulated ? { node: node.name, emulated: true } : { node: node.name }] as const]));
  return nodes.length === 0 ? undefined : Object.fromEntries(nodes);
}

/** Steps are a Dockerfile's lines: what a user made secret in them by mistake is hidden. */
function cacheFields(use: CacheUse | undefined): Readonly<Record<string, unknown>> | undefined {
  if (use === undefined) return undefined;
  return {
    ratio: hitRatio(use),
    platforms: Object.fromEntries(
      use.platforms.map(({ platform, cached, steps, firstMiss }) => [
        platform,
        { ratio: hitRatio({ cached, steps }), cached, steps, firstMiss: firstMiss === undefined ? undefined : { step: hideSecrets(firstMiss.step.slice(0, 300)), why: firstMiss.reason.kind } },
      ]),
    ),
  };
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds) / 1000;
}
