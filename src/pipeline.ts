// The stages in the README's order, on one screen: what happens, and what each stage hands to the next.
// It decides nothing itself and touches nothing but the stages; every way out is an Outcome.
import { requireBuilt } from './build/build-failure.ts';
import { buildAll } from './build/build.stage.ts';
import { asActionError } from './domain/action-error.ts';
import type { BuildResult } from './domain/build.ts';
import type { Outcome } from './domain/outcome.ts';
import type { Plan } from './domain/plan.ts';
import { invalidInputs } from './inputs/invalid-inputs.ts';
import { readInputs } from './inputs/inputs.ts';
import { secretsOf } from './inputs/secrets-of.ts';
import { merge } from './merge/merge.stage.ts';
import { planCommands } from './plan/commands.ts';
import { planRun } from './plan/plan.stage.ts';
import { settlePlan } from './plan/settle.ts';
import { publish } from './publish/publish.stage.ts';
import { stopIfCancelled } from './recovery/cancel.ts';
import { Timeline } from './report/timeline.ts';
import { setUp } from './setup/setup.stage.ts';
import { decodeTrigger } from './trigger/trigger.ts';
import { verify } from './verify/verify.stage.ts';
import type { Given, World } from './world/ports/world.ts';

/** Never rejects: a failure is an Outcome with everything that was known by then. */
export async function run(given: Given, world: World, signal: AbortSignal): Promise<Outcome> {
  const timeline = new Timeline(world.clock);
  const known: { plan?: Plan; builds: readonly BuildResult[] } = { builds: [] };
  try {
    const trigger = decodeTrigger(given.payload, given.environment);
    const read = readInputs(given, trigger);
    if (!read.ok) throw invalidInputs(read.problems);
    for (const secret of secretsOf(read.inputs)) world.runner.hide(secret.reveal());

    const planned = await timeline.span('plan', () => planRun(read.inputs, trigger, given, world));
    known.plan = planned;
    if (planned.decision.act === 'nothing') return timeline.end({ how: 'nothing', reason: planned.decision.reason });
    if (planned.inputs.dryRun) return timeline.end({ how: 'planned', plan: planned, commands: planCommands(planned) });

    const session = await timeline.span('setup', () => setUp(planned, given, world));
    const plan = settlePlan(planned, session);
    known.plan = plan;
    stopIfCancelled(signal, 'build');
    const builds = await timeline.span('build', () => buildAll(plan, session, world, signal));
    known.builds = builds;
    requireBuilt(builds);
    if (plan.decision.act === 'build') return timeline.end({ how: 'built', plan, builder: session.builder, builds }, session.warnings);

    stopIfCancelled(signal, 'merge');
    const index = await timeline.span('merge', () => merge(plan, builds, session, world));
    await timeline.span('verify', () => verify(plan, index, session, world));
    stopIfCancelled(signal, 'publish');
    const publication = await timeline.span('publish', () => publish(plan, index, session, world));
    return timeline.end({ how: 'published', plan, builder: session.builder, builds, publication }, session.warnings);
  } catch (thrown) {
    return timeline.end({ how: 'failed', error: asActionError(thrown), ...known });
  }
}
