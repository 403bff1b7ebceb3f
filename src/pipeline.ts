// The stages in the README's order, on one screen: what happens, and what each stage hands to the next.
// It decides nothing itself and touches nothing but the stages; every way out is an Outcome.
import { leaveOutFailed, requireBuilt } from './build/built-platforms.ts';
import { buildAll } from './build/build.stage.ts';
import { findCache } from './cache/find.stage.ts';
import { restoreCache } from './cache/restore.stage.ts';
import { saveCache } from './cache/save.stage.ts';
import { settleCache } from './cache/settle-cache.ts';
import { asActionError } from './domain/action-error.ts';
import type { Finished, Outcome } from './domain/outcome.ts';
import { invalidInputs } from './inputs/invalid-inputs.ts';
import { readInputs } from './inputs/inputs.ts';
import { secretsOf } from './inputs/secrets-of.ts';
import { givenAsBuilt } from './merge/given-digests.ts';
import { merge } from './merge/merge.stage.ts';
import { planCommands } from './plan/commands.ts';
import { planRun } from './plan/plan.stage.ts';
import { settlePlan } from './plan/settle.ts';
import { adoptIndex } from './preflight/adopt-index.stage.ts';
import { preflight, type Preflight } from './preflight/preflight.stage.ts';
import { commit } from './publish/commit.stage.ts';
import { promote } from './publish/promote.stage.ts';
import { stopIfCancelled } from './retry/cancel.ts';
import { startLimit } from './retry/limit.stage.ts';
import { reliableWorld } from './retry/reliable-world.stage.ts';
import { rollback } from './recovery/rollback.stage.ts';
import { Timeline } from './report/timeline.ts';
import type { Run } from './run.stage.ts';
import { openLogins, setUp } from './setup/setup.stage.ts';
import { decodeTrigger } from './trigger/trigger.ts';
import type { Given, Ports } from './world/ports/world.ts';

/** Never rejects: a failure is an Outcome with everything that was known by then. */
export async function run(given: Given, ports: Ports, cancel: AbortSignal): Promise<Outcome> {
  const timeline = new Timeline(ports.clock);
  const known: Run['known'] = { builds: [], warnings: [], retried: [] };
  let end: (() => void) | undefined;
  try {
    const trigger = decodeTrigger(given.payload, given.environment);
    const read = readInputs(given, trigger);
    if (!read.ok) throw invalidInputs(read.problems);
    for (const secret of secretsOf(read.inputs)) ports.runner.hide(secret.reveal());

    const limit = startLimit(read.inputs.limits.totalMs, cancel, ports.clock);
    end = limit.end;
    const world = reliableWorld(ports, limit);
    known.retried = world.retry.retried;
    const plan = await timeline.span('plan', () => planRun(read.inputs, trigger, given, world));
    known.plan = plan;
    if (plan.decision.act === 'nothing') return timeline.end({ how: 'nothing', reason: plan.decision.reason });
    const carryOut = { publish: plan.inputs.publish.digests === undefined ? buildAndPublish : publishGiven, rollback, promote }[plan.inputs.publish.command];
    return timeline.end(await carryOut({ plan, given, world, signal: limit.signal, timeline, known }), known);
  } catch (thrown) {
    return timeline.end({ how: 'failed', error: asActionError(thrown), ...known }, known);
  } finally {
    end?.();
  }
}

async function buildAndPublish({ plan: planned, given, world, signal, timeline, known }: Run): Promise<Finished> {
  if (planned.inputs.dryRun) return { how: 'planned', plan: planned, commands: planCommands(planned) };
  const restoring = restoreCache(planned, world);
  let checked: Preflight | undefined;
  let present: readonly string[] | undefined;
  const session = await timeline.span('setup', () =>
    // While the builder starts.
    setUp(planned, given, world, signal, async (logins) => {
      const looking = findCache(planned, logins, world);
      if (planned.decision.act === 'publish') checked = await timeline.span('preflight', () => preflight(planned, logins, world));
      present = await looking;
    }),
  );
  const { builder } = session;
  const { adoption = {}, warnings: found = [] } = checked ?? {};
  known.warnings.push(...session.warnings, ...found);
  const settled = settleCache(settlePlan(planned, session), session, { ...(await restoring), ...(present === undefined ? {} : { present }) });
  if (settled.cache.reason !== planned.cache.reason) world.runner.info(settled.cache.reason);
  known.plan = settled;
  known.warnings.push(...settled.cache.warnings);
  stopIfCancelled(signal, 'build');
  const { adopt } = adoption;
  if (adopt !== undefined) {
    const index = await timeline.span('adopt', () => adoptIndex(adopt, settled, session, world));
    return await commit({ plan: settled, index, origin: 'adopted', session, world, signal, timeline, known });
  }

  const all = await timeline.span('build', () => buildAll(settled, session, world, signal));
  known.builds = all;
  requireBuilt(all, settled.inputs.publish.optionalPlatforms);
  const { plan, builds, warnings } = leaveOutFailed(settled, all);
  known.warnings.push(...warnings);
  const save = (): Promise<void> => saveCache({ plan, world, signal, timeline, known }, builds, session);
  if (plan.decision.act === 'build') {
    await save();
    return { how: 'built', plan, builder, builds: all };
  }

  stopIfCancelled(signal, 'merge');
  const index = await timeline.span('merge', () => merge(plan, builds, session, world));
  const ended = await commit({ plan, index, origin: 'built', session, builder, world, signal, timeline, known });
  // After the commit point: whatever becomes of it, the image is published.
  if (ended.how === 'published') await save();
  return ended;
}

/** The input `digests`: the platforms are in the registry, nothing is built and docker is not needed. */
async function publishGiven({ plan, given, world, signal, timeline, known }: Run): Promise<Finished> {
  if (plan.inputs.dryRun) return { how: 'planned', plan, commands: [] };
  const session = await timeline.span('setup', () => openLogins(plan, given, world));
  known.warnings.push(...session.warnings);
  if (plan.decision.act === 'build') return { how: 'nothing', reason: plan.decision.reason };
  const { adoption, warnings } = await timeline.span('preflight', () => preflight(plan, session, world));
  known.warnings.push(...warnings);
  const { adopt } = adoption;
  stopIfCancelled(signal, 'merge');
  const index = await timeline.span(adopt === undefined ? 'merge' : 'adopt', () =>
    adopt === undefined ? merge(plan, givenAsBuilt(plan.inputs.publish.digests ?? new Map()), session, world) : adoptIndex(adopt, plan, session, world),
  );
  return await commit({ plan, index, origin: adopt === undefined ? 'given' : 'adopted', session, world, signal, timeline, known });
}
