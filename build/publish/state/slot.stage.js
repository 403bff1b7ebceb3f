import { untilReadable } from "../../retry/until-readable.stage.js";
import { sentenceOf } from "../registry-access.stage.js";
import { decodeSlot, encodeSlot, freeSlot, isLive, isOwn } from "./slots.js";
import { spread, stateTag, stateTagCount } from "./state-index.js";
const tries = 6;
const patienceMs = 10_000;
/** All at once; a slot that is not there is one short answer. Throws RegistryError. */
export async function readSlots(image, access) {
    const registry = await access(image);
    return Promise.all(Array.from({ length: stateTagCount }, async (_, number) => decodeSlot(await registry.readManifest(image, stateTag('slot', number)))));
}
/**
 * Leaves the candidate where other runs find it. `taking` is told the slot before it is written to: it may hold the
 * candidate although this failed. `read`: what the slots held a moment ago; `reuse`: a slot of this run that may go.
 */
export async function leaveCandidate(own, parts, taking, read, reuse) {
    const { image, candidate } = own;
    const registry = await parts.access(image);
    let slots = read ?? (await readSlots(image, parts.access));
    for (let attempt = 0; attempt < tries; attempt += 1) {
        const number = reuse !== undefined && isOfRun(slots[reuse], candidate) ? reuse : await chooseSlot(slots, own, parts);
        taking(number);
        if (number === undefined)
            return;
        const tag = stateTag('slot', number);
        const before = decodeSlot(await registry.readManifest(image, tag));
        // Choosing took a while: what was left there since is not written over.
        if (isSameSlot(before, slots[number])) {
            await registry.writeManifest(image, tag, encodeSlot(candidate));
            const found = await untilReadable(`slot of ${image}`, () => registry.readManifest(image, tag), parts.world, {
                accept: (stored) => !isSameSlot(decodeSlot(stored), before),
                patienceMs,
                signal: parts.context.signal,
            });
            const held = decodeSlot(found);
            if (held.holds === 'candidate' && isOwn(held.candidate, candidate))
                return;
        }
        // Another run took it at the same moment.
        slots = await readSlots(image, parts.access);
    }
    taking(undefined);
}
/** So that nobody puts the image of a failed run under a tag: in whichever slots it is. Never rejects. */
export async function withdrawImage(image, digest, access, world) {
    try {
        await withdrawWhere(image, (candidate) => candidate.image.digest === digest, access);
    }
    catch (thrown) {
        world.runner.warning(`The image of this run could not be withdrawn from the slots of ${image}: another run may put it under a tag. ${sentenceOf(thrown)}`, { title: 'Slots' });
    }
}
/**
 * Before an older image is put over a newer one on purpose: the candidates of others for these tags are withdrawn, or the
 * next run would put them back. Never rejects.
 */
export async function withdrawOthers(image, tags, keep, parts) {
    const { world, access } = parts;
    try {
        await withdrawWhere(image, (candidate) => candidate.image.digest !== keep && tags.some(({ tag }) => candidate.tags.includes(tag)) && isLive(candidate, world.clock.now()), access);
    }
    catch (thrown) {
        world.runner.warning(`The candidates of other runs could not be withdrawn: a run that is under way may undo this. ${sentenceOf(thrown)}`, { title: 'Slots' });
    }
}
async function withdrawWhere(image, isMeant, access) {
    const registry = await access(image);
    for (const [number, slot] of (await readSlots(image, access)).entries()) {
        if (slot.holds !== 'candidate' || slot.candidate.state === 'withdrawn' || !isMeant(slot.candidate))
            continue;
        await registry.writeManifest(image, stateTag('slot', number), encodeSlot({ ...slot.candidate, state: 'withdrawn' }));
    }
}
/** undefined: for each tag there is a newer candidate in the slots, this one need not be known. */
async function chooseSlot(slots, { candidate, tags }, { world, isNewer }) {
    const free = freeSlot(slots, candidate, spread(`${candidate.run.id}.${candidate.run.attempt}`), world.clock.now());
    if (free !== undefined)
        return free;
    const held = slots
        .flatMap((slot, number) => (slot.holds === 'candidate' ? [{ number, other: slot.candidate }] : []))
        .toSorted((a, b) => a.other.leftAt - b.other.leftAt);
    // One after the other: the first that mine makes needless is enough, and each may cost a question to GitHub.
    for (const { number, other } of held) {
        if (other.age.revision === candidate.age.revision && isWithin(other, candidate))
            return number;
        if (isWithin(other, candidate) && (await isNewerForAll(candidate, other, tags, isNewer)))
            return number;
    }
    const known = await Promise.all(tags.map(async (tag) => (await Promise.all(held.map(({ other }) => isNewerForAll(other, candidate, [tag], isNewer)))).includes(true)));
    return known.includes(false) ? held[0]?.number : undefined;
}
function isSameSlot(a, b) {
    if (a.holds !== 'candidate' || b?.holds !== 'candidate')
        return a.holds === b?.holds;
    return a.candidate.leftAt === b.candidate.leftAt && a.candidate.state === b.candidate.state && isOwn(a.candidate, b.candidate);
}
function isOfRun(slot, { run }) {
    return slot?.holds === 'candidate' && slot.candidate.run.id === run.id && slot.candidate.run.attempt === run.attempt;
}
function isWithin(other, mine) {
    return other.tags.every((tag) => mine.tags.includes(tag));
}
async function isNewerForAll(a, b, tags, isNewer) {
    const shared = tags.filter(({ tag }) => a.tags.includes(tag) && b.tags.includes(tag));
    for (const tag of shared)
        if (!(await isNewer(a.age, b.age, tag)))
            return false;
    return shared.length > 0;
}
