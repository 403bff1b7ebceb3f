// What comes after a build is loaded while docker builds: before, it would be in the way, and afterwards somebody would wait for it.
// A run that ends without a build loads what it needs then. This only loads.
import type * as Save from './cache/save.stage.ts';
import type { Plan } from './domain/plan.ts';
import type * as Merge from './merge/merge.stage.ts';
import type * as Commit from './publish/commit.stage.ts';
import type { World } from './world/ports/world.ts';

/** From merge to the tags. */
export const later = {
  merge: (): Promise<typeof Merge> => import('./merge/merge.stage.ts'),
  commit: (): Promise<typeof Commit> => import('./publish/commit.stage.ts'),
  saveCache: (): Promise<typeof Save> => import('./cache/save.stage.ts'),
};

/** The same world: once a program that is listened to has written its first line, it is at work, and the rest is loaded. */
export function loadingMeanwhile({ decision }: Pick<Plan, 'decision'>, world: World): World {
  let isBegun = false;
  const begin = (): void => {
    if (isBegun) return;
    isBegun = true;
    const publishing = decision.act === 'publish' ? [later.merge, later.commit] : [];
    // Whoever needs it then learns why it can't be loaded.
    for (const load of [...publishing, later.saveCache, () => import('./report/report.stage.ts')]) void load().catch(() => undefined);
    // The guards of moving tags will ask it.
    if (decision.act === 'publish') world.github.prepare();
  };
  const processes: World['processes'] = {
    run: async ({ onStderr, ...command }) =>
      await world.processes.run(
        onStderr === undefined
          ? command
          : {
              ...command,
              onStderr: (line) => {
                begin();
                onStderr(line);
              },
            },
      ),
  };
  return { ...world, processes };
}
