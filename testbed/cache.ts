// Keeps what is slow to make, outside the checkout: a folder for each part and version, made once and then only read.
// A part that failed halfway leaves nothing: it is made under another name and renamed when whole.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { withLock } from './lock.ts';
import { step, type Log } from './progress.ts';

export type Part = {
  readonly name: string;
  readonly version: string;
  /** Fills the empty folder. */
  readonly make: (folder: string) => Promise<void>;
};

export function cacheDir(env: NodeJS.ProcessEnv = process.env): string {
  return env['GHCR_BUILDX_TESTBED_CACHE'] || join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'ghcr-buildx-action-testbed');
}

/** The part's folder, made now if it wasn't. */
export async function cached(log: Log, part: Part): Promise<string> {
  const root = cacheDir();
  const id = `${part.name}-${part.version}`;
  const folder = join(root, id);
  if (existsSync(folder)) return folder;
  mkdirSync(root, { recursive: true });
  return await withLock(
    join(root, `${id}.lock`),
    async () => {
      if (existsSync(folder)) return folder;
      // Left by a process that was killed while it made this part; the lock says that nobody makes it now.
      for (const left of readdirSync(root).filter((name) => name.startsWith(`${id}.unfinished-`))) rmSync(join(root, left), { recursive: true });
      const unfinished = mkdtempSync(join(root, `${id}.unfinished-`));
      try {
        await step(log, `making ${id} (once, then cached)`, async () => await part.make(unfinished));
        renameSync(unfinished, folder);
      } finally {
        rmSync(unfinished, { recursive: true, force: true });
      }
      return folder;
    },
    { onWait: (holder) => log(`${id} is being made by process ${holder}, waiting for it`) },
  );
}
