import { tagRefText } from "../../domain/image-ref.js";
export class Ledger {
    #lines;
    constructor(moves) {
        this.#lines = new Map(publishingOrder(moves).map(({ tag, target }) => [tagRefText(tag), { tag, target, standing: 'planned' }]));
    }
    /** In the order of publishing. */
    get lines() {
        return [...this.#lines.values()];
    }
    in(...standings) {
        return this.lines.filter(({ standing }) => standings.includes(standing));
    }
    /** Gives the changed line. */
    note(tag, change) {
        const line = this.#lines.get(tagRefText(tag));
        if (line === undefined)
            throw new Error(`${tagRefText(tag)} is not in the ledger`);
        const changed = { ...line, ...change };
        this.#lines.set(tagRefText(tag), changed);
        return changed;
    }
    /** The tag was seen to point elsewhere than noted: nothing of the old image is kept. */
    found(tag, before) {
        const line = this.note(tag, {});
        const { tag: planned, target, standing, reason } = line;
        const changed = {
            tag: planned,
            target,
            standing,
            ...(before === undefined ? {} : { before }),
            ...(reason === undefined ? {} : { reason }),
            ...(line.predecessor !== undefined && line.predecessor.digest === before ? { predecessor: line.predecessor } : {}),
        };
        this.#lines.set(tagRefText(tag), changed);
        return changed;
    }
    outcomes() {
        return this.lines.map(({ tag, standing, before, reason }) => ({
            ...tag,
            state: stateOf(standing, before),
            ...(before === undefined ? {} : { before }),
            ...(reason === undefined ? {} : { reason }),
        }));
    }
}
/** In every registry the immutable tags come before the first moving one anywhere; the given order is kept else. */
export function publishingOrder(moves) {
    return ['immutable', 'moving'].flatMap((kind) => moves.filter(({ tag }) => tag.kind === kind));
}
/** Of a transaction that came to its end. */
export function successOf(tags) {
    return tags.every(({ state }) => state === 'unchanged' || state === 'skipped') ? 'unchanged' : 'published';
}
/** Of one that failed: a new immutable tag with its whole image harms nobody, a moving tag that is not where it was does. */
export function failureOf(tags) {
    const isBack = ({ kind, state, before }) => state === 'left' ? kind === 'immutable' && before === undefined : state !== 'uncertain';
    return tags.every(isBack) ? 'restored' : 'partial';
}
function stateOf(standing, before) {
    if (standing === 'planned')
        return 'untouched';
    if (standing === 'writing')
        return 'uncertain';
    if (standing === 'stands')
        return before === undefined ? 'created' : 'moved';
    return standing;
}
