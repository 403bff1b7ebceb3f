import { parseTagName } from "../../domain/tag-name.js";
import { decodeState, encodeState, stateTagCount } from "./state-index.js";
/** Longer than any run may take on GitHub's machines. */
const lifetimeMs = 6 * 60 * 60 * 1000;
export function isLive(candidate, now) {
    return candidate.state === 'live' && now - candidate.leftAt < lifetimeMs;
}
/** Jobs of one run may publish different images: run and image together say whose it is. A later attempt goes on with it. */
export function isOwn(a, mine) {
    return a.run.id === mine.run.id && a.image.digest === mine.image.digest;
}
export function encodeSlot({ image, tags, age, run, leftAt, state }) {
    const facts = {
        tags: tags.join(','),
        revision: age.revision,
        ...(age.version === undefined ? {} : { version: age.version }),
        ...(age.created === undefined ? {} : { created: age.created }),
        'run-id': run.id,
        'run-attempt': run.attempt,
        'left-at': new Date(leftAt).toISOString(),
        candidate: state,
    };
    return encodeState('slot', [{ image, facts }]);
}
export function decodeSlot(manifest) {
    if (manifest === undefined)
        return { holds: 'nothing' };
    const [entry] = decodeState('slot', manifest) ?? [];
    if (entry === undefined)
        return { holds: 'foreign' };
    const { image, facts } = entry;
    const leftAt = Date.parse(facts['left-at'] ?? '');
    const tags = (facts['tags'] ?? '').split(',').flatMap((name) => {
        const tag = parseTagName(name);
        return tag.ok ? [tag.value] : [];
    });
    // What another version of the action wrote is as good as nothing where it can't be read.
    if (Number.isNaN(leftAt) || facts['revision'] === undefined)
        return { holds: 'nothing' };
    const age = {
        revision: facts['revision'],
        ...(facts['version'] === undefined ? {} : { version: facts['version'] }),
        ...(facts['created'] === undefined ? {} : { created: facts['created'] }),
    };
    const run = { id: facts['run-id'] ?? '', attempt: facts['run-attempt'] ?? '' };
    return { holds: 'candidate', candidate: { image, tags, age, run, leftAt, state: facts['candidate'] === 'live' ? 'live' : 'withdrawn' } };
}
/** The candidate's image is in the slots for all of its tags, in one or several of them; or withdrawn. */
export function isKnown({ image, tags }, slots) {
    const same = slots.flatMap((slot) => (slot.holds === 'candidate' && slot.candidate.image.digest === image.digest ? [slot.candidate] : []));
    return same.some(({ state }) => state === 'withdrawn') || tags.every((tag) => same.some((one) => one.tags.includes(tag)));
}
/** Adds what slots hold to what is known already, by image. What was withdrawn is known no more; `without` is left out. */
export function learn(known, slots, without, now) {
    const held = slots.flatMap((slot) => (slot.holds === 'candidate' ? [slot.candidate] : []));
    const isSame = (a, b) => a.image.digest === b.image.digest;
    const all = [...known, ...held.filter((one) => isLive(one, now))].filter((one) => !held.some((other) => isSame(other, one) && other.state === 'withdrawn') && !without.some((own) => isSame(own, one)));
    return all.flatMap((one, at) => {
        const same = all.filter((other) => isSame(other, one));
        return all.findIndex((other) => isSame(other, one)) === at ? [{ ...one, tags: [...new Set(same.flatMap(({ tags }) => tags))] }] : [];
    });
}
/** One that nobody needs: the run's own, an empty one, one whose candidate was withdrawn or is too old. undefined: all are in use. */
export function freeSlot(slots, mine, start, now) {
    const order = slotsFrom(start);
    const holdsOwn = (slot) => slot?.holds === 'candidate' && isOwn(slot.candidate, mine);
    const isFree = (slot) => slot?.holds === 'nothing' || (slot?.holds === 'candidate' && !isLive(slot.candidate, now));
    return order.find((number) => holdsOwn(slots[number])) ?? order.find((number) => isFree(slots[number]));
}
function slotsFrom(start) {
    return Array.from({ length: stateTagCount }, (_, step) => (start + step) % stateTagCount);
}
