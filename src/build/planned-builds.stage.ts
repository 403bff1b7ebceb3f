// The builds of one image, from the plan to their results: fitted to the builder and its caches, within the machine's room.
// Whether enough was built is judged by whoever asked. It pushes by digest at most.
import type { RunCaches } from '../cache/run-caches.stage.ts';
import type { BuildResult } from '../domain/build.ts';
import type { Plan } from '../domain/plan.ts';
import type { Session } from '../domain/session.ts';
import { loadingMeanwhile } from '../later.stage.ts';
import { settlePlan } from '../plan/settle.ts';
import { withinRoom } from '../resources/room.stage.ts';
import { stopIfCancelled } from '../retry/cancel.ts';
import type { Run } from '../run.stage.ts';
import { buildAll } from './build.stage.ts';

/** `plan`: as it was carried out. Leaves both in `known`. Throws ActionError DRIVER_CANNOT_PUBLISH, BUILD_CANCELLED or TIMED_OUT. */
export async function buildPlanned(planned: Plan, session: Session, caches: RunCaches, { given, world, signal, timeline, known }: Omit<Run, 'plan' | 'begin'>): Promise<{ readonly plan: Plan; readonly builds: readonly BuildResult[] }> {
  const plan = await caches.settle(settlePlan(planned, session), session);
  known.plan = plan;
  stopIfCancelled(signal, 'build');
  await caches.fill(plan, session);
  stopIfCancelled(signal, 'build');
  const builds = await timeline.span('build', () => withinRoom({ plan, session, given, world, signal, known }, (pace) => buildAll(plan, session, loadingMeanwhile(plan, world), signal, pace)));
  known.builds = builds;
  return { plan, builds };
}
