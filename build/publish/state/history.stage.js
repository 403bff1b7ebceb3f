// Records what moving tags point to before they move away from it, and reads it for rollback. Trouble with it is a
// warning: a registry that refuses state tags can be published to all the same.
import { tagRefText } from "../../domain/image-ref.js";
import { untilReadable } from "../../retry/until-readable.stage.js";
import { RegistryError } from "../../world/ports/registry.js";
import { bucketOf, decodeHistory, encodeHistory, formerImage, isRecorded, mergeHistory } from "./history.js";
import { sentenceOf } from "../registry-access.stage.js";
import { stateTag } from "./state-index.js";
const patienceMs = 10_000;
/** What `tag` pointed to before its moves, newest first; the present image may be among them. Throws RegistryError. */
export async function readHistory(image, tag, registry) {
    const stored = await registry.readManifest(image, stateTag('history', bucketOf(tag)));
    return (stored === undefined ? [] : (decodeHistory(stored) ?? [])).filter((former) => former.tag === tag);
}
/** Of the lines that are about to leave an image behind. */
export async function recordHistory(lines, { run, ordered }, access, world) {
    const replacedAt = new Date(world.clock.now()).toISOString();
    const formers = lines.flatMap(({ tag, predecessor }) => predecessor === undefined || !isRemembered(tag) ? [] : [{ image: tag.image, former: { ...formerImage(tag.tag, predecessor, replacedAt, run.id), ...(ordered ? {} : { rolledBack: true }) } }]);
    await Promise.all([...Map.groupBy(formers, ({ image }) => image)].map(async ([image, ofImage]) => {
        try {
            const registry = await access(image);
            const buckets = Map.groupBy(ofImage.map(({ former }) => former), ({ tag }) => bucketOf(tag));
            await Promise.all([...buckets].map(([bucket, ofBucket]) => addToBucket(image, bucket, ofBucket, registry, world)));
        }
        catch (thrown) {
            world.runner.warning(`The former images of ${image} could not be recorded for a rollback. ${sentenceOf(thrown)}`, { title: 'History of tags' });
        }
    }));
}
/** A tag of the commit's hash is nobody's to roll back. */
function isRemembered({ kind, fixed }) {
    return kind === 'moving' || fixed === true;
}
async function addToBucket(image, bucket, formers, registry, world) {
    const tag = stateTag('history', bucket);
    // The second time another run wrote in between: what it recorded stays.
    for (let attempt = 1; attempt <= 2; attempt += 1) {
        const stored = await registry.readManifest(image, tag);
        const recorded = stored === undefined ? [] : decodeHistory(stored);
        if (recorded === undefined)
            throw new Error(`${tagRefText({ image, tag })} is no history of this action.`);
        const merged = encodeHistory(mergeHistory(formers, recorded));
        if (stored?.digest === merged.digest)
            return;
        await writeBucket(image, tag, merged, registry);
        const after = await untilReadable(`history of ${image}`, () => registry.readManifest(image, tag), world, {
            accept: ({ digest }) => digest !== stored?.digest,
            patienceMs,
        });
        if (after !== undefined && holds(after, formers))
            return;
    }
}
function holds(stored, formers) {
    const recorded = decodeHistory(stored) ?? [];
    return formers.every((former) => isRecorded(former, recorded));
}
/** A registry refuses an index that speaks of a deleted image: what is gone can't be rolled back to, and is left out. */
async function writeBucket(image, tag, history, registry) {
    try {
        await registry.writeManifest(image, tag, history);
    }
    catch (thrown) {
        if (!(thrown instanceof RegistryError) || ![400, 404, 422].includes(thrown.status))
            throw thrown;
        const formers = decodeHistory(history) ?? [];
        const digests = [...new Set(formers.map((former) => former.image.digest))];
        const found = await Promise.all(digests.map(async (digest) => ((await registry.readManifest(image, digest)) === undefined ? [] : [digest])));
        const kept = formers.filter((former) => found.flat().includes(former.image.digest));
        if (kept.length === formers.length)
            throw thrown;
        await registry.writeManifest(image, tag, encodeHistory(kept));
    }
}
