// Runs docker commands one after the other or at once, and times them from before the first starts to after the last ended.
import { run } from '../../testbed/child-command.ts';
import type { Surroundings } from '../surroundings.ts';

export type Docker = (args: readonly string[], cwd?: string) => Promise<string>;

/** Rejects with the command's last lines when it failed. */
export function dockerOf({ loggedIn, folder }: Pick<Surroundings, 'loggedIn' | 'folder'>): Docker {
  return async (args, cwd = folder) => await run({ file: 'docker', args, cwd, env: loggedIn });
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
