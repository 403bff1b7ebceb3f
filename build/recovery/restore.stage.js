// Post, after main was ended in the middle of its moves: tags that still point to its image go back to what they had.
// It is quick, it never rejects, and a second run finds nothing to do. Tags that somebody else moved since are theirs.
import { tagRefText } from "../domain/image-ref.js";
import { digestUnder, registryAccess, sentenceOf } from "../publish/registry-access.stage.js";
import { meansToRemove } from "../publish/transaction/remove-tag.js";
import { withdrawImage } from "../publish/state/slot.stage.js";
import { decodeRecoverRecord, recoverState } from "../publish/transaction/recover-record.js";
/** Before the clean-up: it needs the run's logins. */
export async function restoreUnfinished(world) {
    const record = decodeRecoverRecord(world.runner.state(recoverState));
    if (record === undefined)
        return;
    const access = registryAccess(world, record.configFolder);
    world.runner.info('The publish did not come to its end: putting its tags back.');
    // First: else another run might put the image back while its tags are cleared.
    await Promise.all(record.slots.map(({ image, candidate }) => withdrawImage(image, candidate, access, world)));
    for (const tag of record.tags.toReversed()) {
        await quietly(() => restore(tag, access, world), `what ${tagRefText(tag)} points to is not known`, world);
    }
}
async function restore(recover, access, { runner }) {
    const { image, tag, from, to } = recover;
    const registry = await access(image);
    const now = await digestUnder(recover, access, to, from);
    // A tag that was there does not vanish: a registry that shows none lags behind the write.
    if (now !== to && (now !== undefined || from === undefined)) {
        runner.info(`${tagRefText(recover)} does not point to the unfinished image: ${now ?? 'no such tag'}.`);
        return;
    }
    if (from === undefined) {
        runner.warning(`${tagRefText(recover)} is new and stays: it points to ${to}. ${meansToRemove(recover)}`, { title: 'Tag left' });
        return;
    }
    const former = await registry.readManifest(image, from);
    if (former === undefined)
        throw new Error(`The image that it had, ${from}, is gone.`);
    await registry.writeManifest(image, tag, former);
    const after = await digestUnder(recover, access, from);
    if (after === to)
        throw new Error(`It still points to ${to} after it was put back to ${from}.`);
    runner.notice(`${tagRefText(recover)} is back at ${after ?? 'no image'}, as before the unfinished publish.`, { title: 'Tag restored' });
}
async function quietly(work, trouble, { runner }) {
    try {
        await work();
    }
    catch (thrown) {
        runner.warning(`After the unfinished publish ${trouble}. ${sentenceOf(thrown)}`, { title: 'Not restored' });
    }
}
