import { encodeRecoverRecord, recoverState } from "./recover-record.js";
/** Before the first move, and again when a tag turns out to have been moved by somebody else. The last one counts. */
export function saveRecoverData(lines, { slots, context, world }) {
    const record = {
        configFolder: context.configFolder,
        tags: lines.map(({ tag: { image, tag }, before, target }) => ({ image, tag, ...(before === undefined ? {} : { from: before }), to: target.digest })),
        slots: slots.flatMap(({ image, number, candidate }) => (number === undefined ? [] : [{ image, candidate: candidate.image.digest }])),
    };
    world.runner.saveState(recoverState, encodeRecoverRecord(record));
}
export function clearRecoverData({ world }) {
    world.runner.saveState(recoverState, '');
}
