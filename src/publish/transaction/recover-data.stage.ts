// Leaves with the runner what post needs to put tags back if this process does not live to do it, and takes it away again.
import type { RecoverRecord } from './recover-record.ts';
import { encodeRecoverRecord, recoverState } from './recover-record.ts';
import type { LedgerLine } from './ledger.ts';
import type { Parts } from './parts.stage.ts';

/** Before the first move, and again when a tag turns out to have been moved by somebody else. The last one counts. */
export function saveRecoverData(lines: readonly LedgerLine[], { slots, context, world }: Pick<Parts, 'slots' | 'context' | 'world'>): void {
  const record: RecoverRecord = {
    configFolder: context.configFolder,
    tags: lines.map(({ tag: { image, tag }, before, target }) => ({ image, tag, ...(before === undefined ? {} : { from: before }), to: target.digest })),
    slots: slots.flatMap(({ image, number, candidate }) => (number === undefined ? [] : [{ image, candidate: candidate.image.digest }])),
  };
  world.runner.saveState(recoverState, encodeRecoverRecord(record));
}

export function clearRecoverData({ world }: Pick<Parts, 'world'>): void {
  world.runner.saveState(recoverState, '');
}
