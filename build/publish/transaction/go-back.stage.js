// The way back after a failure: every tag that points to our image now, and did not before, gets back what it had. A tag
// that somebody else has moved since is theirs. It never rejects: what can't be put back stands in the ledger, with the reason.
import { tagRefText } from "../../domain/image-ref.js";
import { untilReadable } from "../../retry/until-readable.stage.js";
import { digestUnder, sentenceOf } from "../registry-access.stage.js";
import { meansToRemove } from "./remove-tag.js";
import { withdrawImage } from "../state/slot.stage.js";
/** A read may lag behind a write whose answer was lost. */
const patienceMs = 8000;
export async function goBack(parts) {
    const { ledger, slots, access, world } = parts;
    // First: else another run might put our image back while its tags are cleared.
    const taken = slots.filter(({ number }) => number !== undefined);
    await Promise.all(taken.map(({ image, candidate }) => withdrawImage(image, candidate.image.digest, access, world)));
    // Also tags that this run has not come to: another run may have found its candidate and put it there.
    const lines = ledger.in('stands', 'writing', ...(taken.length > 0 ? ['planned'] : []));
    // One registry may be down while another works: each tag is tried.
    for (const line of lines.toReversed()) {
        try {
            await putBack(line, parts);
        }
        catch (thrown) {
            if (line.standing !== 'planned')
                ledger.note(line.tag, { standing: 'uncertain', reason: `What it points to is not known. ${sentenceOf(thrown)}` });
        }
    }
}
async function putBack(line, parts) {
    const { ledger, access } = parts;
    const { tag, target, before, predecessor, standing } = line;
    const isLost = standing === 'writing';
    const now = isLost ? await lookTwice(line, parts) : await digestUnder(tag, access, target.digest, before);
    // A tag that was there does not vanish: a registry that shows none lags behind the write.
    const isForeign = now !== undefined && now !== target.digest && now !== before;
    if (isForeign)
        return void ledger.note(tag, { standing: 'skipped', reason: `Another run has moved it since: it points to ${now}.` });
    if (standing === 'planned' && now !== target.digest)
        return;
    if (before === undefined) {
        if (now === undefined && isLost)
            return void ledger.note(tag, { standing: 'untouched' });
        return void ledger.note(tag, { standing: 'left', reason: reasonToStay(line) });
    }
    if (predecessor === undefined)
        return void ledger.note(tag, { standing: now === before ? 'untouched' : 'left', reason: 'What it pointed to before can no longer be read.' });
    await writeBack(line, predecessor, parts);
}
/** Also where the tag seems to be back already: our write may show late, and this one comes after it. */
async function writeBack({ tag, target }, predecessor, { ledger, access, world }) {
    const registry = await access(tag.image);
    let failure;
    try {
        await registry.writeManifest(tag.image, tag.tag, predecessor);
    }
    catch (thrown) {
        failure = thrown;
    }
    const found = await untilReadable(`${tagRefText(tag)} after its way back`, () => digestUnder(tag, access, target.digest, predecessor.digest), world, {
        accept: (digest) => digest !== target.digest,
        patienceMs: failure === undefined ? patienceMs : 0,
    });
    if (found === predecessor.digest)
        ledger.note(tag, { standing: 'restored' });
    else if (found === target.digest)
        ledger.note(tag, { standing: 'left', reason: `It could not be put back. ${failure === undefined ? 'The registry took the write and still answers with the new image.' : sentenceOf(failure)}` });
    else if (found === undefined)
        ledger.note(tag, { standing: 'uncertain', reason: 'It was put back, and the registry does not show it yet.' });
    else
        ledger.note(tag, { standing: 'skipped', reason: `Another run has moved it since: it points to ${found}.` });
}
/** A write without an answer: a tag that did not exist gets a moment to show. */
async function lookTwice({ tag, target, before }, { access, world, context }) {
    return untilReadable(`${tagRefText(tag)} after a write without an answer`, () => digestUnder(tag, access, target.digest, before), world, {
        accept: (digest) => digest !== before,
        patienceMs: context.signal.aborted || before !== undefined ? 0 : patienceMs,
    });
}
function reasonToStay({ tag }) {
    if (tag.kind === 'immutable')
        return 'It is new, and its image is complete and verified: it stays.';
    return `It is new, there is nothing to put back. ${meansToRemove(tag)}`;
}
