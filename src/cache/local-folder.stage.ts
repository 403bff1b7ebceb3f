// Puts a newly written local cache in the place of the old one, and has the Actions cache keep it where the machine does not.
// Gives what went wrong in a sentence; the old folder stays then.
import type { CacheUse } from '../domain/cache.ts';
import type { Plan } from '../domain/plan.ts';
import { sizeText } from '../report/quantities.ts';
import type { World } from '../world/ports/world.ts';
import { nextFolder } from './cache-entries.ts';
import { localKeys } from './local-keys.ts';

type Local = Extract<CacheUse, { backend: 'local' }>;

export async function keepFolder(use: Local, folder: string, plan: Plan, { files, actionsCache, runner }: Pick<World, 'files' | 'actionsCache' | 'runner'>): Promise<string | undefined> {
  const next = nextFolder(folder);
  const { maxSize } = plan.inputs.cache;
  const size = await files.sizeOf(next);
  if (size > maxSize) {
    await files.remove(next);
    return `It has ${sizeText(size)}, and cache-max-size is ${sizeText(maxSize)}.`;
  }
  await files.remove(folder);
  await files.move(next, folder);
  if (use.lasting) return undefined;
  const { key } = localKeys(plan, folder);
  const result = await actionsCache.save([folder], key);
  await files.remove(folder);
  if (!result.saved) return result.reason;
  runner.info(`[cache] saved ${sizeText(size)} as ${key}`);
  return undefined;
}
