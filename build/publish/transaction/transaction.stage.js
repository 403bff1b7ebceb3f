// The tags of one publish as one transaction over all registries: everything is found out and recorded before the first
// move, moving tags move last, and a failure takes them back. Order and promises: docs/guarantees.md.
import { ActionError, asActionError } from "../../domain/action-error.js";
import { RegistryError } from "../../world/ports/registry.js";
import { goBack } from "./go-back.stage.js";
import { unlessCancelled } from "./interrupt.js";
import { failureOf, successOf } from "./ledger.js";
import { moveTag } from "./move-tag.stage.js";
import { makeParts } from "./parts.stage.js";
import { isAsSeen, lookAround, recordMoves } from "./prepare.stage.js";
import { clearRecoverData, saveRecoverData } from "./recover-data.stage.js";
import { registryFailure } from "../registry-failure.js";
import { settleTags } from "./settle.stage.js";
import { transactionError } from "./transaction-error.js";
import { yieldSlots } from "../state/yield-slot.stage.js";
/** May be done while the image is still being verified: it only reads, and never rejects. */
export async function lookAtTags(moves, context, world) {
    const parts = makeParts(moves, context, world);
    try {
        await lookAround(parts);
        return { parts };
    }
    catch (thrown) {
        return { parts, failure: thrown instanceof Error ? thrown : asActionError(thrown) };
    }
}
/**
 * Throws while no tag has moved: ActionError IMMUTABLE_TAG, REGISTRY_DENIED, REGISTRY_FAILED, RATE_LIMITED, BUILD_CANCELLED.
 * From the first move on a failure is an end like others: `restored` or `partial`, with `error`.
 * `early`: a look that was made a while ago; it is made again where a tag has moved since.
 */
export async function moveTags(moves, context, world, early) {
    const { parts, failure } = early !== undefined && (await stillHolds(early)) ? early : await lookAtTags(moves, context, world);
    try {
        if (failure !== undefined)
            throw failure;
        await recordMoves(parts);
        if (parts.ledger.in('planned').length > 0)
            await carryOut(parts);
    }
    catch (thrown) {
        return await endFailed(thrown, parts);
    }
    const tags = parts.ledger.outcomes();
    return { result: successOf(tags), tags };
}
/** A failure is kept: its calls were tried again already. */
async function stillHolds({ parts, failure }) {
    return failure !== undefined || (await isAsSeen(parts).catch(() => false));
}
async function carryOut(parts) {
    const { ledger, context } = parts;
    const planned = ledger.in('planned');
    const saveAgain = () => saveRecoverData(ledger.in('planned', 'writing', 'stands'), parts);
    await unlessCancelled(context.signal, () => Promise.resolve());
    saveAgain();
    // One after the other: when it stops, at most one tag is uncertain.
    for (const line of planned)
        await moveTag(line, parts, saveAgain);
    if (ledger.in('stands', 'unchanged').length === 0)
        await yieldSlots(parts);
    await settleTags(parts, saveAgain);
    clearRecoverData(parts);
}
async function endFailed(thrown, parts) {
    const { ledger } = parts;
    const hasWritten = ledger.in('stands', 'writing').length > 0;
    await goBack(parts);
    const stillOpen = ledger.in('left', 'uncertain').filter(isToPutBack);
    if (stillOpen.length === 0)
        clearRecoverData(parts);
    else
        saveRecoverData(stillOpen, parts);
    const tags = ledger.outcomes();
    // A tag that was written and has another run's image by now was moved all the same.
    const isUntouched = tags.every(({ state }) => state === 'untouched' || state === 'unchanged' || state === 'skipped');
    if (isUntouched && !(hasWritten && tags.some(({ state }) => state === 'skipped')))
        throw untouched(thrown);
    const result = failureOf(tags);
    return { result, tags, error: transactionError(errorOf(thrown), result, tags) };
}
/** What post can try once more. */
function isToPutBack({ tag, before, standing }) {
    return before !== undefined || (tag.kind === 'moving' && standing === 'uncertain');
}
function errorOf(thrown) {
    return thrown instanceof RegistryError ? registryFailure(thrown) : asActionError(thrown);
}
function untouched(thrown) {
    const error = errorOf(thrown);
    const { code, what, why, fix, failure, cause } = error;
    return new ActionError({ code, what, why: `${why}\nNo tag was moved.`, fix, ...(failure === undefined ? {} : { failure }), cause });
}
