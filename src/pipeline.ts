// The stages in the README's order, on one screen: what happens, and what each stage hands to the next.
// It decides nothing itself and touches nothing but the stages; every way out is an Outcome.
import { leaveOutFailed, requireBuilt } from './build/built-platforms.ts';
import { requireDockerfile } from './build/dockerfile-there.stage.ts';
import { buildPlanned } from './build/planned-builds.stage.ts';
import type { ConfiguredRun } from './config/config.stage.ts';
import { openCaches } from './cache/run-caches.stage.ts';
import { asActionError } from './domain/action-error.ts';
import type { Inputs } from './domain/inputs.ts';
import type { Finished, Outcome } from './domain/outcome.ts';
import type { Plan } from './domain/plan.ts';
import type { Trigger } from './domain/trigger.ts';
import { invalidInputs } from './inputs/invalid-inputs.ts';
import { readInputs } from './inputs/inputs.ts';
import { librariesFor } from './inputs/libraries.stage.ts';
import { secretsOf } from './inputs/secrets-of.ts';
import { later } from './later.stage.ts';
import type { FleetRun } from './legs/fleet-run.stage.ts';
import { planCommands } from './plan/commands.ts';
import { planRun } from './plan/plan.stage.ts';
import { preflight } from './preflight/preflight.stage.ts';
import { stopIfCancelled } from './retry/cancel.ts';
import { startLimit } from './retry/limit.stage.ts';
import { reliableWorld } from './retry/reliable-world.stage.ts';
import { Timeline } from './report/timeline.ts';
import { tracedPorts } from './report/traced-ports.stage.ts';
import type { Run } from './run.stage.ts';
import { beginSetup, type Begun } from './setup/begin.stage.ts';
import { planEarly, type EarlyPlan } from './setup/early-builder.ts';
import { setUp } from './setup/setup.stage.ts';
import { decide } from './trigger/decision.ts';
import { decodeTrigger } from './trigger/trigger.ts';
import { confirmContent } from './unchanged/confirmed-content.ts';
import type { Given, Ports, World } from './world/ports/world.ts';

/** Never rejects: a failure is an Outcome with everything that was known by then. */
export async function run(step: Given, ports: Ports, cancel: AbortSignal): Promise<Outcome> {
  const timeline = new Timeline(ports.clock, step.startedAt);
  const known: Run['known'] = { builds: [], warnings: [], retried: [] };
  let end: (() => void) | undefined;
  let begun: Begun | undefined;
  try {
    const trigger = decodeTrigger(step.payload, step.environment);
    const { given, origins, configFiles } = await withConfig(trigger, step, reliableWorld(tracedPorts(ports, timeline), { signal: cancel }));
    const read = readInputs(given, trigger, await librariesFor(given.inputs));
    if (!read.ok) throw invalidInputs(read.problems, origins);
    for (const secret of secretsOf(read.inputs)) ports.runner.hide(secret.reveal());

    const limit = startLimit(read.inputs.limits.totalMs, cancel, ports.clock);
    end = limit.end;
    const world = reliableWorld(tracedPorts(ports, timeline), limit);
    known.retried = world.retry.retried;
    const { command } = read.inputs.publish;
    if (command === 'prune') return timeline.end(await timeline.span('prune', async () => (await import('./upkeep/prune.stage.ts')).prune(read.inputs, trigger, given, world)), known);
    const begin = (plan: EarlyPlan): Begun => (begun ??= beginSetup(plan, given, world, limit.signal));
    const part = await roleOf(read.inputs.fleet.role);
    if (part !== undefined) return timeline.end(await part({ inputs: read.inputs, trigger, given, origins, configFiles, world, begin, signal: limit.signal, timeline, known }), known);
    const early = planEarly(read.inputs, decide(read.inputs.push, trigger), trigger, given.environment);
    const plan = await timeline.span('plan', () => planRun(read.inputs, trigger, given, world, early && (() => begin(early))));
    known.plan = plan;
    if (plan.decision.act === 'nothing') return timeline.end({ how: 'nothing', reason: plan.decision.reason });
    const carryOut = await workOf(plan.inputs.publish);
    return timeline.end(await carryOut({ plan, given, world, begin, signal: limit.signal, timeline, known }), known);
  } catch (thrown) {
    return timeline.end({ how: 'failed', error: asActionError(thrown), ...known }, known);
  } finally {
    await begun?.end();
    end?.();
  }
}

/** A command's own code is loaded in its own run. */
async function workOf({ command, digests }: Inputs['publish']): Promise<(run: Run) => Promise<Finished>> {
  if (command === 'rollback') return (await import('./recovery/rollback.stage.ts')).rollback;
  if (command === 'promote') return (await import('./publish/promote.stage.ts')).promote;
  return digests === undefined ? buildAndPublish : (await import('./publish/publish-given.stage.ts')).publishGiven;
}

/** The part of this job in a run on several machines: the code for that is loaded then. */
async function roleOf(role: Inputs['fleet']['role']): Promise<((run: FleetRun) => Promise<Finished>) | undefined> {
  switch (role) {
    case undefined:
      return undefined;
    case 'merge':
      return (await import('./hand-over/merge-images.stage.ts')).mergeImages;
    case 'plan':
      return (await import('./legs/plan-fleet.stage.ts')).planFleet;
    case 'build':
      return (await import('./legs/build-leg.stage.ts')).buildLeg;
  }
}

/** Only `config` has files of the repository read first, and jobs after a plan are told of them by it: the code for that is loaded then. */
async function withConfig(trigger: Trigger, given: Given, world: World): Promise<ConfiguredRun> {
  const role = (given.inputs['role'] ?? '').trim();
  if (role === 'build' || role === 'merge') return (await import('./legs/carried-inputs.stage.ts')).takeCarried(role, given, world);
  if ((given.inputs['config'] ?? '').trim() === '') return { given, origins: {}, configFiles: [] };
  const { applyConfig } = await import('./config/config.stage.ts');
  return await applyConfig(trigger, given, world);
}

async function buildAndPublish(run: Run): Promise<Finished> {
  const { given, world, begin, signal, timeline, known } = run;
  await requireDockerfile(run.plan, given, world);
  if (run.plan.inputs.dryRun) return { how: 'planned', plan: run.plan, commands: planCommands(run.plan) };
  const { plan: planned, published } = await takeUnchanged(run);
  if (published !== undefined) return published;
  const caches = openCaches({ ...run, plan: planned });
  const { logins, ready } = await timeline.span('setup', () => setUp(planned, begin(planned), given, signal));
  known.warnings.push(...logins.warnings);
  // While the builder starts.
  caches.look(logins);
  const checked = planned.decision.act === 'publish' ? await timeline.span('preflight', () => preflight(planned, logins, world)) : undefined;
  known.warnings.push(...(checked?.warnings ?? []));
  const adopt = checked?.adoption.adopt;
  if (adopt !== undefined) {
    stopIfCancelled(signal, 'build');
    const [{ adoptIndex }, { commit }] = await Promise.all([import('./preflight/adopt-index.stage.ts'), later.commit()]);
    const index = await timeline.span('adopt', () => adoptIndex(adopt, planned, logins, world));
    return await commit({ plan: planned, index, origin: 'adopted', session: logins, world, signal, timeline, known });
  }

  const session = await timeline.span('builder', ready);
  const { builder } = session;
  const { plan: settled, builds: all } = await buildPlanned(planned, session, caches, run);
  requireBuilt(all, settled.inputs.publish.optionalPlatforms);
  const { plan: complete, builds, warnings } = leaveOutFailed(settled, all);
  const { plan, warnings: doubts } = confirmContent(complete, builds);
  known.warnings.push(...warnings, ...doubts);
  if (plan.decision.act === 'build') return { how: 'built', plan: await caches.save(plan, builds, session), builder, builds: all };

  stopIfCancelled(signal, 'merge');
  const [{ merge }, { commit }] = await Promise.all([later.merge(), later.commit()]);
  const index = await timeline.span('merge', () => merge(plan, builds, session, world));
  const ended = await commit({ plan, index, origin: 'built', session, builder, world, signal, timeline, known });
  // After the commit point: whatever becomes of it, the image is published.
  return ended.how === 'published' ? { ...ended, plan: await caches.save(plan, builds, session) } : ended;
}

/** Only `skip-unchanged` reads Dockerfile and files: the code for that is loaded then. */
async function takeUnchanged(run: Run): Promise<{ readonly plan: Plan; readonly published?: Finished }> {
  if (!run.plan.inputs.skipUnchanged) return { plan: run.plan };
  const { publishUnchanged } = await import('./unchanged/publish-unchanged.stage.ts');
  return await publishUnchanged(run);
}
