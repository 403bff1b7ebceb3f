// What a run does for its caches, in the order of the run: fetched and looked for while the builder starts, fitted to it, put
// into it, and saved once the image is published. It only calls what does it; nothing here ever fails a run.
import { fillMounts, saveMounts, startMounts } from '../cache-mounts/cache-mounts.stage.ts';
import type { BuildResult } from '../domain/build.ts';
import type { Plan } from '../domain/plan.ts';
import type { LoginSession, Session } from '../domain/session.ts';
import type { Run } from '../run.stage.ts';
import { later } from '../later.stage.ts';
import { isStillUsed } from '../setup/given-builders.stage.ts';
import { warnOfCacheUse } from '../upkeep/cache-room.stage.ts';
import { findCache } from './find.stage.ts';
import { restoreCache } from './restore.stage.ts';
import { settleCache } from './settle-cache.ts';

export type RunCaches = {
  /** Asks the registry which caches it has. */
  readonly look: (logins: LoginSession) => void;
  /** The plan with what is there and what the builder can use. */
  readonly settle: (plan: Plan, session: Session) => Promise<Plan>;
  /** Puts kept cache mounts into the builder. */
  readonly fill: (plan: Plan, session: Session) => Promise<void>;
  /** After the tags have moved, or where nothing is published after the builds. The plan with a note of what was saved. */
  readonly save: (plan: Plan, builds: readonly BuildResult[], session: Session) => Promise<Plan>;
};

/** Starts fetching what the Actions cache keeps. */
export function openCaches({ plan: planned, given, world, signal, timeline, known }: Omit<Run, 'begin'>): RunCaches {
  const restoring = restoreCache(planned, world);
  const findingMounts = startMounts(planned, given, world);
  let looking: ReturnType<typeof findCache> = Promise.resolve(undefined);
  let mounts: Awaited<ReturnType<typeof fillMounts>> | undefined;
  return {
    look: (logins) => {
      looking = findCache(planned, logins, world);
    },
    settle: async (plan, session) => {
      const [restored, present] = await Promise.all([restoring, looking]);
      const settled = settleCache(plan, session, { ...restored, ...(present === undefined ? {} : { present }) });
      if (settled.cache.reason !== planned.cache.reason) world.runner.info(settled.cache.reason);
      known.warnings.push(...settled.cache.warnings);
      return settled;
    },
    fill: async (plan, session) => {
      const started = await findingMounts;
      if (started === undefined) return;
      mounts = await timeline.span('cache mounts in', () => fillMounts(started, plan, session, world, signal));
      known.warnings.push(...mounts.warnings);
    },
    save: async (plan, builds, session) => {
      if (!(await isStillUsed(session, world))) return plan;
      const run = { plan, world, signal, timeline, known };
      const { saveCache } = await later.saveCache();
      await saveCache(run, builds, session);
      const note = mounts === undefined ? undefined : await saveMounts(run, builds, session, mounts);
      known.warnings.push(...(await warnOfCacheUse(plan, world)));
      return note === undefined ? plan : { ...plan, notices: [...plan.notices, note] };
    },
  };
}
