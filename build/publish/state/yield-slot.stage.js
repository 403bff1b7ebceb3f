import { sentenceOf } from "../registry-access.stage.js";
import { leaveCandidate, readSlots, withdrawImage } from "./slot.stage.js";
import { isKnown } from "./slots.js";
/** Never rejects. Afterwards the run has no slots. */
export async function yieldSlots(parts) {
    const { ledger, access, world } = parts;
    for (const own of parts.slots.splice(0)) {
        if (own.number === undefined)
            continue;
        try {
            const lines = ledger.in('skipped').filter(({ tag }) => tag.image === own.image);
            const newer = await newerThan(own, lines, parts);
            const slots = await readSlots(own.image, access);
            if (newer === undefined || isKnown(newer, slots))
                await withdrawImage(own.image, own.candidate.image.digest, access, world);
            else
                await leaveCandidate({ ...own, candidate: newer }, parts, () => undefined, slots, own.number);
        }
        catch (thrown) {
            world.runner.warning(`The slot of this run's image in ${own.image} could not be given up. ${sentenceOf(thrown)}`, { title: 'Slots' });
        }
    }
}
/** The image that a tag was left to, as a candidate; undefined: none of them is known to be newer. */
async function newerThan(own, lines, { guards, isNewer, access, world }) {
    for (const { tag, before } of lines) {
        if (before === undefined || !own.candidate.tags.includes(tag.tag))
            continue;
        const { revision, version, created } = await guards.liveImage(tag.image, before);
        if (revision === undefined)
            continue;
        const age = { revision, ...(version === undefined ? {} : { version }), ...(created === undefined ? {} : { created }) };
        const manifest = await (await access(tag.image)).readManifest(tag.image, before);
        if (manifest === undefined || !(await isNewer(age, own.candidate.age, tag)))
            continue;
        const image = { digest: manifest.digest, mediaType: manifest.mediaType, size: manifest.bytes.length };
        const tags = lines.filter((line) => line.before === before).map((line) => line.tag.tag);
        return { image, tags, age, run: own.candidate.run, leftAt: world.clock.now(), state: 'live' };
    }
    return undefined;
}
