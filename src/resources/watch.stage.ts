// Watches disk and memory while builds run: remembers the worst, and ends the builds through its signal when a disk is about
// to be full. Its timer ends with it.
import type { ResourceUse } from '../domain/resources.ts';
import type { World } from '../world/ports/world.ts';
import { longestMs } from './disk-decision.ts';
import type { DiskRoom } from './disk-room.stage.ts';

export type Watch = {
  /** Aborted with a DiskShortage as its reason. */
  readonly full: AbortSignal;
  /** Looks a last time. */
  readonly end: () => Promise<ResourceUse>;
};

export function watchResources(disk: DiskRoom, { machine, clock }: Pick<World, 'machine' | 'clock'>): Watch {
  const full = new AbortController();
  const ended = new AbortController();
  let memory: ResourceUse['memory'];
  const lookAtMemory = async (): Promise<void> => {
    const now = await machine.memory();
    if (now !== undefined) memory = { total: now.total, lowestAvailable: Math.min(memory?.lowestAvailable ?? Infinity, now.available) };
  };
  const watch = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      const [look] = await Promise.all([disk.look(), lookAtMemory()]);
      // Of a machine that tells nothing nothing more is to be learnt.
      if (look === undefined && memory === undefined) return;
      if (look?.shortage !== undefined) {
        full.abort(look.shortage);
        return;
      }
      await clock.sleep(look?.nextMs ?? longestMs, ended.signal);
    }
  };
  const watching = watch();
  return {
    full: full.signal,
    end: async () => {
      ended.abort();
      await watching;
      await Promise.all([disk.measure(), lookAtMemory()]);
      return { disks: disk.uses, ...(memory === undefined ? {} : { memory }) };
    },
  };
}
