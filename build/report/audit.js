// The record of a run for who has to know later: who, what commit, what was decided, which tags moved from what to what.
// One JSON object on one line; nothing in it is a secret, and addresses that hold one are hidden.
import { hitRatio } from "../build/cache-use.js";
import { tagRefText } from "../domain/image-ref.js";
import { cacheUseOf } from "./cache-sections.js";
import { criticalPath } from "./critical-path.js";
import { pruneCounts } from "./prune-sections.js";
import { hideSecrets } from "./redaction.js";
import { resourceFields } from "./resource-text.js";
/** Its shape's number: it changes when a field changes its meaning. */
const schema = 1;
/** A JSON object without line ends. Times are ISO 8601, durations seconds. */
export function auditRecord(outcome) {
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
        cache: cacheFields(cacheUseOf(outcome)),
        pruned: pruneFields(outcome),
        attempts: outcome.retried.map(({ what, class: failureClass, waitedMs }) => ({ what, class: failureClass, waited: seconds(waitedMs) })),
        resources: outcome.resources === undefined ? undefined : resourceFields(outcome.resources),
        seconds: seconds(outcome.endedAt - outcome.startedAt),
        // How long the run was in none of the calls that it waited for.
        own: seconds(criticalPath(outcome.calls, outcome).ownMs),
        stages: Object.fromEntries(outcome.spans.map(({ name, startedAt, endedAt }) => [name, seconds(endedAt - startedAt)])),
    });
}
function runFields({ inputs, trigger, decision, metadata, platforms, content }) {
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
function publicationFields({ index, tags, adopted, takenAgain }) {
    return {
        digest: index.digest,
        digests: Object.fromEntries(index.platforms.map(({ platform, digest }) => [platform, digest])),
        adopted: adopted === true ? true : undefined,
        takenAgain: takenAgain === undefined ? undefined : { from: tagRefText(takenAgain.from), digest: takenAgain.digest, commit: takenAgain.revision },
        tags: tags.map((tag) => ({ ref: tagRefText(tag), state: tag.state, from: tag.before, to: tag.state === 'created' || tag.state === 'moved' ? (tag.now ?? index.digest) : undefined, reason: tag.reason })),
    };
}
function pruneFields(outcome) {
    const result = outcome.how === 'pruned' ? outcome.result : outcome.how === 'failed' ? outcome.pruned : undefined;
    return result && { ...pruneCounts(result), entries: result.pruned.map(({ kind, name, state, bytes }) => ({ kind, name, state, bytes })) };
}
/** Steps are a Dockerfile's lines: what a user made secret in them by mistake is hidden. */
function cacheFields(use) {
    if (use === undefined)
        return undefined;
    return {
        ratio: hitRatio(use),
        platforms: Object.fromEntries(use.platforms.map(({ platform, cached, steps, firstMiss }) => [
            platform,
            { ratio: hitRatio({ cached, steps }), cached, steps, firstMiss: firstMiss === undefined ? undefined : { step: hideSecrets(firstMiss.step.slice(0, 300)), why: firstMiss.reason.kind } },
        ])),
    };
}
function seconds(milliseconds) {
    return Math.round(milliseconds) / 1000;
}
