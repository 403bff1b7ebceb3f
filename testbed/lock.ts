// A lock between processes: a folder that only one can make, with its holder's identity inside.
// A holder that is dead holds nothing: its lock is taken away, by one waiter only.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { identify, isRunning, type ProcessIdentity } from './process-table.ts';

export type LockOptions = {
  readonly onWait?: (holder: number) => void;
  readonly pollMs?: number;
  readonly isAlive?: (holder: ProcessIdentity) => boolean;
};

/** A lock folder without a holder inside is being written right now, unless it is older than this. */
const writingTakesMs = 5_000;

export async function withLock<T>(folder: string, work: () => Promise<T>, options: LockOptions = {}): Promise<T> {
  const { onWait, pollMs = 500, isAlive = isRunning } = options;
  mkdirSync(dirname(folder), { recursive: true });
  let told = false;
  while (!take(folder)) {
    const holder = holderOf(folder);
    if (holder === undefined ? isOld(folder) : !isAlive(holder)) {
      discard(folder, holder);
      continue;
    }
    if (!told && holder !== undefined) onWait?.(holder.pid);
    told ||= holder !== undefined;
    await wait(pollMs);
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function take(folder: string): boolean {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error !== null && typeof error === 'object' && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(folder, 'holder.json'), JSON.stringify(identify(process.pid)));
  return true;
}

function holderOf(folder: string): ProcessIdentity | undefined {
  try {
    const holder: unknown = JSON.parse(readFileSync(join(folder, 'holder.json'), 'utf8'));
    if (holder === null || typeof holder !== 'object' || !('pid' in holder) || !('started' in holder)) return undefined;
    return typeof holder.pid === 'number' && typeof holder.started === 'string' ? { pid: holder.pid, started: holder.started } : undefined;
  } catch {
    return undefined;
  }
}

function isOld(folder: string): boolean {
  const made = statSync(folder, { throwIfNoEntry: false });
  return made !== undefined && Date.now() - made.mtimeMs > writingTakesMs;
}

/** By renaming first: of two waiters that saw the same dead holder only one gets to remove the folder. */
function discard(folder: string, dead: ProcessIdentity | undefined): void {
  const aside = `${folder}.dead-${process.pid}-${Date.now()}`;
  try {
    renameSync(folder, aside);
    const moved = holderOf(aside);
    // Another waiter was quicker and holds the lock by now: what was moved is its lock, so it goes back.
    if (moved?.pid !== dead?.pid || moved?.started !== dead?.started) renameSync(aside, folder);
  } catch {
    return;
  }
  rmSync(aside, { recursive: true, force: true });
}
