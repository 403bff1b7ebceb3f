import { lookAtTags, moveTags } from "./transaction/transaction.stage.js";
/** What the tags point to and what the guards say, as `publish` takes it: may be asked before the image is verified. */
export async function lookBeforePublish(plan, index, session, world, signal) {
    return await lookAtTags(movesOf(plan, index), publishContext(plan, session, signal), world);
}
/** Throws as moveTags does, while no tag has moved. */
export async function publish(plan, index, session, world, signal, looked) {
    const end = await moveTags(movesOf(plan, index), publishContext(plan, session, signal), world, looked);
    return { index, ...end };
}
function movesOf({ metadata }, index) {
    return metadata.tags.map((tag) => ({ tag, target: index }));
}
/** Also of a promotion: the same guards. */
export function publishContext({ inputs, metadata, trigger }, { environment }, signal) {
    const created = metadata.labels['org.opencontainers.image.created'];
    return {
        configFolder: environment['DOCKER_CONFIG'] ?? '',
        run: { id: trigger.run.runId, attempt: trigger.run.runAttempt },
        age: { revision: trigger.revision, ...(metadata.version === '' ? {} : { version: metadata.version }), ...(created === undefined ? {} : { created }) },
        movingTags: inputs.publish.movingTags,
        overwrite: inputs.publish.overwrite,
        ordered: true,
        signal,
    };
}
