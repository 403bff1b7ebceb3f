// The stages in the README's order, on one screen: what happens, and what each stage hands to the next.
// It decides nothing itself and touches nothing but the stages; every way out is an Outcome.
import { buildAll } from './build/build.stage.ts';
import { asActionError } from './domain/action-error.ts';
import type { BuildResult } from './domain/build.ts';
import type { Outcome } from './domain/outcome.ts';
import type { Plan } from './domain/plan.ts';
import { invalidInputs } from './inputs/invalid-inputs.ts';
import { readInputs } from './inputs/inputs.ts';
import { merge } from './merge/merge.stage.ts';
import { planCommands } from './plan/commands.ts';
import { planRun } from './plan/plan.stage.ts';
import { settlePlan } from './plan/settle.ts';
import { publish } from './publish/publish.stage.ts';
import { Timeline } from './report/timeline.ts';
import { setUp } from './setup/setup.stage.ts';
import { decodeTrigger } from './trigger/trigger.ts';
import { verify } from './verify/verify.stage.ts';
import type { Given, World } from './world/ports/world.ts';

/** Never rejects: a failure is an Outcome with everything that was known by then. */
export async function run(given: Given, world: World, signal: AbortSignal): Promise<Outcome> {
  const timeline = new Timeline(world.clock);
  let plan: Plan | undefined;
  let builds: readonly BuildResult[] = [];
  try {
    const trigger = await timeline.span('trigger', () => decodeTrigger(given.payload, given.environment));
    const read = readInputs(given, trigger);
    if (!read.ok) throw invalidInputs(read.problems);

    plan = await timeline.span('plan', () => planRun(read.inputs, trigger, given, world));
    if (plan.decision.act === 'nothing') return timeline.end({ how: 'nothing', reason: plan.decision.reason });
    if (plan.inputs.dryRun) return timeline.end({ how: 'planned', plan, commands: planCommands(plan) });

    const session = await timeline.span('setup', () => setUp(plan, given, world));
    plan = settlePlan(plan, session);
    builds = await timeline.span('build', () => buildAll(plan, session, world, signal));
    if (plan.decision.act === 'build') return timeline.end({ how: 'built', plan, builder: session.builder, builds });

    const index = await timeline.span('merge', () => merge(plan, builds, session, world));
    await timeline.span('verify', () => verify(plan, index, session, world));
    const publication = await timeline.span('publish', () => publish(plan, index, session, world));
    return timeline.end({ how: 'published', plan, builder: session.builder, builds, publication });
  } catch (thrown) {
    return timeline.end({ how: 'failed', error: asActionError(thrown), builds, ...(plan === undefined ? {} : { plan }) });
  }
}
