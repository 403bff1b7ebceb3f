// Publishes platforms that are in the registry by digest already: nothing is built and docker is not needed. Of the input
// `digests`, and of what the jobs of a run on several machines have built.
import type { Finished } from '../domain/outcome.ts';
import type { Plan } from '../domain/plan.ts';
import type { Index } from '../domain/publication.ts';
import type { LoginSession } from '../domain/session.ts';
import { givenAsBuilt } from '../merge/given-digests.ts';
import { merge } from '../merge/merge.stage.ts';
import { adoptIndex } from '../preflight/adopt-index.stage.ts';
import { preflight } from '../preflight/preflight.stage.ts';
import { stopIfCancelled } from '../retry/cancel.ts';
import type { Run } from '../run.stage.ts';
import { openLogins } from '../setup/setup.stage.ts';
import { commit, type Ended, type Origin } from './commit.stage.ts';

/** A run whose logins are open. */
export type OpenRun = Omit<Run, 'given' | 'begin'> & { readonly session: LoginSession };

export async function publishGiven(run: Run): Promise<Finished> {
  const { plan, given, world, timeline, known } = run;
  if (plan.inputs.dryRun) return { how: 'planned', plan, commands: [] };
  const session = await timeline.span('setup', () => openLogins(plan, given, world));
  known.warnings.push(...session.warnings);
  if (plan.decision.act === 'build') return { how: 'nothing', reason: plan.decision.reason };
  return await publishDigests({ ...run, session }, 'given');
}

/** Throws what preflight, merge and commit throw. `origin`: of an image that is not adopted. */
export async function publishDigests(run: OpenRun, origin: Origin): Promise<Ended> {
  return await commit({ ...run, ...(await mergeDigests(run, origin)) });
}

/** All that comes before the image is verified: it is in every repository by digest then. */
export async function mergeDigests({ plan, session, world, signal, timeline, known }: OpenRun, origin: Origin): Promise<{ readonly index: Index; readonly origin: Origin }> {
  const { adoption, warnings } = await timeline.span('preflight', () => preflight(plan, session, world));
  known.warnings.push(...warnings);
  const { adopt } = adoption;
  stopIfCancelled(signal, 'merge');
  if (adopt !== undefined) return { index: await timeline.span('adopt', () => adoptIndex(adopt, plan, session, world)), origin: 'adopted' };
  return { index: await timeline.span('merge', () => merge(plan, givenAsBuilt(digestsOf(plan)), session, world)), origin };
}

function digestsOf({ inputs }: Plan): NonNullable<Plan['inputs']['publish']['digests']> {
  return inputs.publish.digests ?? new Map();
}
