// Gathers the facts that a plan needs (is there a checkout, what does the API say) and makes the plan of them.
import { join } from 'node:path/posix';
import type { ExpectedImage } from '../domain/expected-set.ts';
import type { Inputs } from '../domain/inputs.ts';
import type { MetadataFacts } from '../domain/metadata.ts';
import type { Plan } from '../domain/plan.ts';
import type { Trigger } from '../domain/trigger.ts';
import { readKey } from '../cache/key-files.stage.ts';
import { invalidInputs } from '../inputs/invalid-inputs.ts';
import type { Libraries } from '../inputs/libraries.ts';
import { templateLibraries } from '../inputs/libraries.stage.ts';
import { asCheckedOut } from '../trigger/checked-out.ts';
import { decide } from '../trigger/decision.ts';
import { readGitContext } from '../trigger/git-context.stage.ts';
import { chooseSource } from '../trigger/source.ts';
import type { Given, World } from '../world/ports/world.ts';
import { lookUp, type Questions } from './lookup.stage.ts';
import { asksForDates, metadataNeeds, planMetadata, requiredNeeds } from './metadata/metadata.ts';
import { makePlan } from './plan.ts';
import { planEpoch, wantsCommitTime } from './source-date-epoch.ts';

/** What a plan goes by besides inputs and event. Made once: another job that is given it comes to the same tags, labels and annotations. */
export type PlanFacts = { readonly facts: MetadataFacts; readonly checkedOut?: NonNullable<ExpectedImage['checkedOut']> };

/**
 * Throws ActionError INVALID_INPUT, NO_TAGS or GITHUB_API_FAILED. `meanwhile` is called where GitHub has to be asked: what needs no
 * plan can start.
 */
export async function planRun(inputs: Inputs, trigger: Trigger, given: Given, world: World, meanwhile?: () => unknown): Promise<Plan> {
  return (await planWithFacts(inputs, trigger, given, world, { meanwhile })).plan;
}

/** `settled`: facts of the job that planned the run; nobody is asked for any then. Throws as planRun does. */
export async function planWithFacts(
  inputs: Inputs,
  trigger: Trigger,
  given: Given,
  world: World,
  { settled, meanwhile }: { readonly settled?: PlanFacts; readonly meanwhile?: (() => unknown) | undefined } = {},
): Promise<PlanFacts & { readonly plan: Plan }> {
  const workspace = given.environment['GITHUB_WORKSPACE'] ?? '.';
  const described = await describeTrigger(inputs, trigger, workspace, world, settled);
  const libraries = await templateLibraries(inputs.metadata);
  const questions = questionsFor(inputs, described, libraries);
  if (settled === undefined && questions.asked.size > 0) meanwhile?.();
  const [found, facts] = await Promise.all([
    inspectWorkspace(inputs, workspace, world),
    settled?.facts ?? lookUp(questions, described, world),
  ]);
  const planned = planMetadata(inputs, described, facts, { ...libraries, ...(asksForDates(inputs, libraries) ? { writeTime: (await import('./metadata/moment-format.ts')).formatMoment } : {}) });
  if (!planned.ok) throw invalidInputs(planned.problems);
  const epoch = planEpoch(inputs, facts);
  if (!epoch.ok) throw invalidInputs([{ input: 'source-date-epoch', given: 'commit', expected: epoch.expected }]);
  const made = makePlan({
    inputs,
    trigger,
    decision: decide(inputs.push, trigger),
    source: chooseSource(inputs.build, trigger, found),
    metadata: planned.metadata,
    environment: given.environment,
    ...(epoch.value === undefined ? {} : { sourceDateEpoch: epoch.value }),
  });
  const { key } = inputs.cache;
  const plan = key === undefined || made.cache.uses.length === 0 ? made : { ...made, cache: { ...made.cache, key: await readKey(key, found, world.files) } };
  // The log says which context is built and why, and whether it is published.
  for (const notice of plan.notices) world.runner.info(notice);
  return { plan, facts, ...(inputs.metadata.context === 'git' ? { checkedOut: checkedOutOf(described) } : {}) };
}

/** The trigger that tags and labels go by. */
async function describeTrigger(inputs: Inputs, trigger: Trigger, workspace: string, world: Pick<World, 'processes'>, settled: PlanFacts | undefined): Promise<Trigger> {
  if (inputs.metadata.context !== 'git') return trigger;
  return settled?.checkedOut === undefined ? await readGitContext(trigger, workspace, world.processes) : asCheckedOut(trigger, settled.checkedOut);
}

function checkedOutOf({ run, commitTime }: Trigger): NonNullable<PlanFacts['checkedOut']> {
  return { sha: run.sha, ref: run.ref, ...(commitTime === undefined ? {} : { commitTime }) };
}

/** Labels are those of the image that is there: nobody is asked for them. */
function questionsFor(inputs: Inputs, described: Trigger, libraries: Libraries): Questions {
  const ofRules = requiredNeeds(inputs, described, libraries);
  const required = wantsCommitTime(inputs) && described.commitTime === undefined ? new Set([...ofRules, 'commit-time' as const]) : ofRules;
  return { asked: inputs.publish.command === 'publish' ? new Set([...metadataNeeds(inputs, described, libraries), ...required]) : required, required };
}

async function inspectWorkspace(
  inputs: Inputs,
  workspace: string,
  world: Pick<World, 'files'>,
): Promise<{ workspace: string; workspaceIsCheckout: boolean; workspaceHasDockerfile: boolean }> {
  const [workspaceIsCheckout, workspaceHasDockerfile] = await Promise.all([
    world.files.exists(join(workspace, '.git')),
    world.files.exists(join(workspace, inputs.build.file ?? 'Dockerfile')),
  ]);
  return { workspace, workspaceIsCheckout, workspaceHasDockerfile };
}
