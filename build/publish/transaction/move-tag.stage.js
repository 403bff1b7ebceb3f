// Moves one tag: looks once more, asks the guard again when it changed, writes, reads back. It puts nothing back.
import { ActionError } from "../../domain/action-error.js";
import { tagRefText } from "../../domain/image-ref.js";
import { untilReadable } from "../../retry/until-readable.stage.js";
import { decideMove } from "../guards/decide-move.js";
import { unlessCancelled } from "./interrupt.js";
import { digestUnder } from "../registry-access.stage.js";
/** Throws RegistryError, ActionError IMMUTABLE_TAG, TAG_NOT_READ_BACK or BUILD_CANCELLED; the ledger says how far it came. */
export async function moveTag(line, parts, onChange) {
    const { ledger, context, access } = parts;
    const now = await unlessCancelled(context.signal, () => digestUnder(line.tag, access, line.before, line.target.digest));
    if (now === line.target.digest) {
        // Another run found this run's candidate and put it there.
        ledger.note(line.tag, { standing: 'stands' });
        return;
    }
    if (now !== line.before) {
        const changed = ledger.found(line.tag, now);
        refuseFixed(changed, parts);
        if (!(await unlessCancelled(context.signal, () => passGuard(changed, parts))))
            return;
        await unlessCancelled(context.signal, () => keepPredecessor(changed, parts));
        onChange();
    }
    await writeTag(line, parts);
    await readBack(ledger.note(line.tag, {}), parts);
}
/** A fixed tag keeps its image, unless it may be overwritten. */
export function refuseFixed({ tag, before, target }, { context }) {
    if (tag.fixed !== true || context.overwrite || before === undefined || before === target.digest)
        return;
    throw new ActionError({
        code: 'IMMUTABLE_TAG',
        what: `${tagRefText(tag)} exists already, with another image.`,
        why: `It points to ${before}, and a full version is given to one image only.`,
        fix: 'Publish the change as a new version. If the tag was made by another run of this commit a moment ago, run the job again: it takes that image over. `overwrite: true` replaces it all the same.',
    });
}
/** Asks the guard of a moving tag; false: the tag stays, and the ledger says why. */
export async function passGuard(line, { ledger, context, guards }) {
    if (line.tag.kind !== 'moving' || !context.ordered)
        return true;
    const decision = decideMove(line.tag, await guards.factsOf(line.tag, line.before));
    if (!decision.move)
        ledger.note(line.tag, { standing: 'skipped', reason: decision.reason });
    else if (decision.remark !== undefined)
        ledger.note(line.tag, { reason: decision.remark });
    return decision.move;
}
/** Keeps the bytes of what the tag points to, while they can be read. */
export async function keepPredecessor({ tag, before }, { ledger, access }) {
    if (before === undefined)
        return;
    const registry = await access(tag.image);
    const predecessor = await registry.readManifest(tag.image, before);
    if (predecessor !== undefined)
        return void ledger.note(tag, { predecessor });
    // The look may have been told a wrong digest: the bytes under the tag are what it has.
    const live = await registry.readManifest(tag.image, tag.tag);
    if (live === undefined)
        return;
    ledger.found(tag, live.digest);
    ledger.note(tag, { predecessor: live });
}
async function writeTag({ tag, target }, { ledger, context, access }) {
    const registry = await unlessCancelled(context.signal, () => access(tag.image));
    ledger.note(tag, { standing: 'writing' });
    try {
        await registry.writeManifest(tag.image, tag.tag, target);
    }
    catch (error) {
        // Only the answer may be lost: what the tag points to tells.
        const now = await digestUnder(tag, access, target.digest).catch(() => undefined);
        if (now !== target.digest)
            throw error;
    }
}
async function readBack({ tag, target, before }, parts) {
    const registry = await parts.access(tag.image);
    const found = await unlessCancelled(parts.context.signal, () => untilReadable(`${tagRefText(tag)} after its move`, () => registry.readManifest(tag.image, tag.tag), parts.world, { accept: ({ digest }) => digest !== before }));
    if (found === undefined || found.digest === before)
        throw notReadBack(tagRefText(tag), target.digest, found?.digest);
    // Another run may have moved it on in the meantime: settle.stage.ts finds out what is right.
    parts.ledger.note(tag, { standing: 'stands' });
}
export function notReadBack(ref, expected, found) {
    return new ActionError({
        code: 'TAG_NOT_READ_BACK',
        what: `${ref} does not point to the image that was just published under it.`,
        why: `It should be ${expected}; read back was ${found ?? 'no image'}.`,
        fix: 'Another run may have moved the tag at the same moment (use a concurrency group), or the registry answers with old data: run the job again.',
    });
}
