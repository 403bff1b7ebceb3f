// What post needs to put back of several transactions that are one: each writes its own record, the runner keeps one of all.
// A record that is emptied stays until the whole is done: another member may still fail.
import type { Runner } from '../../world/ports/runner.ts';
import type { World } from '../../world/ports/world.ts';
import { decodeRecoverRecord, encodeRecoverRecord, recoverState, type RecoverRecord } from './recover-record.ts';

export type SharedRecoverData = {
  /** One a member. */
  readonly worlds: readonly World[];
  /** From now on an emptied record is empty. */
  readonly release: () => void;
  readonly clear: () => void;
};

export function shareRecoverData(count: number, world: World): SharedRecoverData {
  const records: (RecoverRecord | undefined)[] = Array.from({ length: count }, () => undefined);
  let released = false;
  const save = (): void => {
    const kept = records.filter((record) => record !== undefined);
    const [first] = kept;
    const all: RecoverRecord = { configFolder: first?.configFolder ?? '', tags: kept.flatMap(({ tags }) => tags), slots: kept.flatMap(({ slots }) => slots) };
    world.runner.saveState(recoverState, encodeRecoverRecord(all));
  };
  const runnerOf = (at: number): Runner =>
    new Proxy(world.runner, {
      get: (target, key): unknown => {
        if (key !== 'saveState') return Reflect.get(target, key);
        return (name: string, value: string): void => {
          if (name !== recoverState) {
            target.saveState(name, value);
            return;
          }
          const record = decodeRecoverRecord(value);
          if (record === undefined && !released) return;
          records[at] = record;
          save();
        };
      },
    });
  return {
    worlds: records.map((_, at) => ({ ...world, runner: runnerOf(at) })),
    release: () => void (released = true),
    clear: () => {
      records.fill(undefined);
      save();
    },
  };
}
