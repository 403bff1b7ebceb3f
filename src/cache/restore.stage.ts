// Fetches the folders of a local cache while the builder starts. A folder that can't be had is a build without it.
import { join } from 'node:path/posix';
import { platformGroups } from '../build/build-requests.ts';
import type { Plan } from '../domain/plan.ts';
import type { World } from '../world/ports/world.ts';
import { localFolder } from './cache-entries.ts';
import { localKeys } from './local-keys.ts';
import type { RestoredCache } from './settle-cache.ts';
import { withinTime } from './time-box.stage.ts';

type Outside = Pick<World, 'files' | 'actionsCache' | 'clock' | 'runner'>;

/** Never rejects. Nothing to do for other caches: BuildKit reads those itself. */
export async function restoreCache(plan: Plan, world: Outside): Promise<RestoredCache> {
  const use = plan.cache.uses.find(({ backend }) => backend === 'local');
  if (use?.backend !== 'local' || !use.read) return { warnings: [] };
  const folders = platformGroups(plan).map((platforms) => localFolder(use.folder, plan, platforms));
  const troubles = await Promise.all(use.lasting ? [] : folders.map((folder) => restoreFolder(folder, plan, world)));
  const present: string[] = [];
  for (const folder of folders) if (await world.files.exists(join(folder, 'index.json'))) present.push(folder);
  const [trouble] = troubles.filter((one) => one !== undefined);
  return { present, warnings: trouble === undefined ? [] : [`The build cache could not be restored; the build goes on without it. ${trouble}`] };
}

/** Gives what went wrong. */
async function restoreFolder(folder: string, plan: Plan, { actionsCache, clock, runner }: Outside): Promise<string | undefined> {
  const { key, fallbacks } = localKeys(plan, folder);
  try {
    const limit = plan.inputs.cache.timeoutMs;
    const found = await withinTime(actionsCache.restore([folder], key, fallbacks).then((name) => ({ name })), limit, clock);
    if (found === undefined) return `It took longer than ${(limit ?? 0) / 1000} s.`;
    runner.info(found.name === undefined ? `[cache] nothing saved under ${key} or a fallback` : `[cache] restored ${found.name}`);
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}
