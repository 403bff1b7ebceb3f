// One deletion: made or only named, told in a line, and its failure kept, so that the others go on.
import { asActionError } from '../domain/action-error.ts';
import type { Pruned } from '../domain/prune.ts';
import type { Runner } from '../world/ports/runner.ts';

/** Never rejects. */
export async function deleteOne(entry: Omit<Pruned, 'state'>, dryRun: boolean, remove: () => Promise<void>, runner: Pick<Runner, 'foreign'>): Promise<Pruned> {
  const tell = (word: string, end = ''): void => runner.foreign(`[prune] ${word} ${entry.name}: ${entry.why}${end}`);
  if (dryRun) {
    tell('would delete');
    return { ...entry, state: 'planned' };
  }
  try {
    await remove();
    tell('deleted');
    return { ...entry, state: 'deleted' };
  } catch (thrown) {
    const { what, why, fix } = asActionError(thrown);
    tell('could not delete', ` ${why}`);
    return { ...entry, state: 'failed', error: `${what} ${why} ${fix}` };
  }
}
