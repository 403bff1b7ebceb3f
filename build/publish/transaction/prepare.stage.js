import { recordHistory } from "../state/history.stage.js";
import { unlessCancelled } from "./interrupt.js";
import { keepPredecessor, passGuard, refuseFixed } from "./move-tag.stage.js";
import { saveRecoverData } from "./recover-data.stage.js";
import { digestUnder, sentenceOf } from "../registry-access.stage.js";
import { remember } from "./settle.stage.js";
import { leaveCandidate, readSlots, withdrawOthers } from "../state/slot.stage.js";
/** Lines that stay `planned` are to move. Throws RegistryError, ActionError IMMUTABLE_TAG or BUILD_CANCELLED. It writes nothing. */
export async function lookAround(parts) {
    const { ledger, context } = parts;
    const { signal } = context;
    await unlessCancelled(signal, () => Promise.all(ledger.lines.map((line) => lookUp(line, parts))));
    for (const line of ledger.lines)
        refuseFixed(line, parts);
    await unlessCancelled(signal, () => Promise.all(ledger.in('planned').map((line) => passGuard(line, parts))));
    await unlessCancelled(signal, () => Promise.all(ledger.in('planned').map((line) => keepPredecessor(line, parts))));
}
/** Whether every tag still points to what the look found. Throws RegistryError or BUILD_CANCELLED. */
export async function isAsSeen({ ledger, context, access }) {
    const same = await unlessCancelled(context.signal, () => Promise.all(ledger.lines.map(async ({ tag, before, target }) => (await digestUnder(tag, access, before, target.digest)) === before)));
    return same.every((is) => is);
}
/** What other runs and a rollback need to know, before the first tag moves. Throws BUILD_CANCELLED. */
export async function recordMoves(parts) {
    const { ledger, context, access, world } = parts;
    const { signal } = context;
    const leaving = ledger.in('planned');
    const slots = useSlots(leaving, parts);
    try {
        await unlessCancelled(signal, () => recordHistory(leaving, context, access, world));
    }
    finally {
        // Not cut short: a slot that is written while nobody looks could not be withdrawn.
        await slots;
    }
}
async function lookUp({ tag, target }, { ledger, access }) {
    const before = await digestUnder(tag, access);
    ledger.found(tag, before);
    if (before === target.digest)
        ledger.note(tag, { standing: 'unchanged' });
}
async function useSlots(leaving, parts) {
    const byImage = Map.groupBy(leaving.filter(({ tag }) => tag.kind === 'moving'), ({ tag }) => tag.image);
    await Promise.all([...byImage].map(async ([image, lines]) => {
        const [first] = lines;
        if (first === undefined)
            return;
        const tags = lines.map(({ tag }) => tag);
        if (!parts.guarded)
            await withdrawOthers(image, tags, first.target.digest, parts);
        else
            await takeSlot(image, lines, first, parts);
    }));
}
async function takeSlot(image, lines, { target }, parts) {
    const { context, world, access } = parts;
    const own = {
        image,
        tags: lines.map(({ tag }) => tag),
        candidate: {
            image: { digest: target.digest, mediaType: target.mediaType, size: target.bytes.length },
            tags: lines.map(({ tag }) => tag.tag),
            age: context.age,
            run: context.run,
            leftAt: world.clock.now(),
            state: 'live',
        },
        number: undefined,
        isRefused: false,
    };
    const at = parts.slots.push(own) - 1;
    try {
        const slots = await readSlots(image, access);
        remember(image, slots, parts);
        const taking = (number) => {
            parts.slots[at] = { ...own, number };
            saveRecoverData([], parts);
        };
        await leaveCandidate(own, parts, taking, slots);
    }
    catch (thrown) {
        parts.slots[at] = { ...(parts.slots[at] ?? own), isRefused: true };
        world.runner.warning(`${image} has no slot for this run's image: a race with another run may go unseen. ${sentenceOf(thrown)}`, { title: 'Slots' });
    }
}
