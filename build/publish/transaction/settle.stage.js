import { tagRefText } from "../../domain/image-ref.js";
import { untilReadable } from "../../retry/until-readable.stage.js";
import { unlessCancelled } from "./interrupt.js";
import { notReadBack, passGuard } from "./move-tag.stage.js";
import { digestUnder, sentenceOf } from "../registry-access.stage.js";
import { leaveCandidate, readSlots } from "../state/slot.stage.js";
import { isKnown, learn } from "../state/slots.js";
const rounds = 10;
/** Runs that find each other at work wait a different time. */
const longestPauseMs = 1500;
const patienceMs = 15_000;
/** Throws RegistryError, ActionError TAG_NOT_READ_BACK when it is not in order after ten rounds, BUILD_CANCELLED. */
export async function settleTags(parts, onChange) {
    const { ledger, context, world } = parts;
    const watched = ledger.in('stands', 'unchanged').map(({ tag }) => tagRefText(tag));
    for (let round = 1;; round += 1) {
        const lines = ledger.lines.filter(({ tag }) => watched.includes(tagRefText(tag)));
        const [found, slots] = await unlessCancelled(context.signal, () => Promise.all([Promise.all(lines.map(async (line) => ({ line, now: await digestUnder(line.tag, parts.access, line.target.digest) }))), readAllSlots(parts)]));
        for (const [image, read] of slots)
            remember(image, read, parts);
        const wrong = [];
        const needed = [];
        for (const { line, now } of found) {
            const wanted = await unlessCancelled(context.signal, () => newestFor(line, parts));
            if (line.tag.kind === 'moving')
                needed.push({ image: line.tag.image, candidate: wanted.candidate });
            if (now === wanted.manifest.digest)
                noteSettled(line, wanted, parts);
            else if (await mayReplace(line, now, parts))
                wrong.push({ line, now, wanted });
        }
        const rewritten = await keepKnown(needed, slots, parts);
        if (rewritten)
            onChange();
        if (wrong.length === 0 && !rewritten)
            return;
        if (round >= rounds) {
            const [first] = wrong;
            if (first === undefined)
                return;
            throw notReadBack(tagRefText(first.line.tag), first.wanted.manifest.digest, first.now);
        }
        if (round > 1)
            await unlessCancelled(context.signal, () => world.clock.sleep(world.clock.random() * longestPauseMs));
        for (const one of wrong)
            await putNewest(one, parts);
    }
}
/** Of the images that have a slot of this run; where taking one failed, that was said already. */
async function readAllSlots({ slots, access, world }) {
    const read = slots.map(async ({ image, isRefused }) => {
        if (isRefused)
            return [];
        try {
            return [[image, await readSlots(image, access)]];
        }
        catch (thrown) {
            world.runner.warning(`The slots of ${image} can't be read: a race with another run may go unseen. ${sentenceOf(thrown)}`, { title: 'Slots' });
            return [];
        }
    });
    return new Map((await Promise.all(read)).flat());
}
/** What was seen once counts although its slot was taken over since. */
export function remember(image, read, { slots, seen, world }) {
    seen.set(image, learn(seen.get(image) ?? [], read, slots.map(({ candidate }) => candidate), world.clock.now()));
}
async function newestFor({ tag, target, before }, { context, access, isNewer, seen }) {
    let wanted = { manifest: target };
    if (tag.kind !== 'moving')
        return wanted;
    for (const candidate of seen.get(tag.image) ?? []) {
        // The guard has placed what the tag had before this run.
        if (!candidate.tags.includes(tag.tag) || candidate.image.digest === before)
            continue;
        if (!(await isNewer(candidate.age, wanted.candidate?.age ?? context.age, tag)))
            continue;
        const manifest = await (await access(tag.image)).readManifest(tag.image, candidate.image.digest);
        if (manifest !== undefined)
            wanted = { manifest, candidate };
    }
    return wanted;
}
/** Ours over what we know to be older; over an image that nobody told of only as the guard has it. */
async function mayReplace(line, now, parts) {
    const { tag, before, target } = line;
    // Old data, or another run that went back to what it had found.
    if (now === undefined || now === before || now === target.digest)
        return true;
    if (tag.fixed === true)
        throw notReadBack(tagRefText(tag), target.digest, now);
    if (tag.kind === 'immutable') {
        parts.ledger.note(tag, { standing: 'skipped', reason: 'Another run of this commit published its image under it at the same time.' });
        return false;
    }
    if (!parts.guarded || (parts.seen.get(tag.image) ?? []).some(({ image }) => image.digest === now))
        return true;
    return unlessCancelled(parts.context.signal, () => passGuard({ ...line, before: now }, parts));
}
async function putNewest({ line, now, wanted: { manifest, candidate } }, { ledger, access, context, world }) {
    const { tag, target, before } = line;
    const isOurs = manifest.digest === target.digest;
    const registry = await unlessCancelled(context.signal, () => access(tag.image));
    if (isOurs)
        ledger.note(tag, { standing: 'writing' });
    await registry.writeManifest(tag.image, tag.tag, manifest);
    await unlessCancelled(context.signal, () => untilReadable(tagRefText(tag), () => registry.resolveTag(tag.image, tag.tag), world, { accept: (digest) => digest !== now, patienceMs }));
    if (isOurs)
        ledger.note(tag, { standing: before === target.digest ? 'unchanged' : 'stands' });
    else if (candidate !== undefined)
        ledger.note(tag, { standing: 'skipped', reason: `The newer image of ${nameOf(candidate)} was put back over an older one.` });
}
function noteSettled(line, { candidate }, { ledger }) {
    if (candidate === undefined || line.standing === 'skipped')
        return;
    ledger.note(line.tag, { standing: 'skipped', reason: `The newer image of ${nameOf(candidate)} stands there: its run was at work at the same time.` });
}
/**
 * What should have a tag in the end has to be in a slot: another run may have written over it, one that still holds back an
 * older image may come and look. true: at least one slot was written.
 */
async function keepKnown(needed, slots, parts) {
    let rewritten = false;
    for (const [at, own] of parts.slots.entries()) {
        const read = slots.get(own.image);
        const wanted = new Map(needed.flatMap(({ image, candidate = own.candidate }) => (image === own.image ? [[candidate.image.digest, candidate]] : [])));
        for (const candidate of wanted.values()) {
            if (read === undefined || isKnown(candidate, read) || parts.context.signal.aborted)
                continue;
            const isOurs = candidate.image.digest === own.candidate.image.digest;
            const taking = (number) => {
                if (isOurs)
                    parts.slots[at] = { ...own, number };
                rewritten ||= number !== undefined;
            };
            const kept = isOurs ? own : { ...own, candidate: { ...candidate, run: own.candidate.run, leftAt: parts.world.clock.now() } };
            const mayGo = isOurs || wanted.has(own.candidate.image.digest) ? undefined : own.number;
            try {
                await leaveCandidate(kept, parts, taking, read, mayGo);
            }
            catch (thrown) {
                parts.world.runner.warning(`A slot of ${own.image} is lost: a race with another run may go unseen. ${sentenceOf(thrown)}`, { title: 'Slots' });
            }
        }
    }
    return rewritten;
}
function nameOf({ age, run }) {
    return `${age.version ?? age.revision.slice(0, 12)} (run ${run.id})`;
}
