// Gathers the facts that a plan needs (is there a checkout, what does the API say) and makes the plan of them.
import { join } from 'node:path/posix';
import type { Inputs } from '../domain/inputs.ts';
import type { Plan } from '../domain/plan.ts';
import type { Trigger } from '../domain/trigger.ts';
import { readKey } from '../cache/key-files.stage.ts';
import { invalidInputs } from '../inputs/invalid-inputs.ts';
import { decide } from '../trigger/decision.ts';
import { readGitContext } from '../trigger/git-context.stage.ts';
import { chooseSource } from '../trigger/source.ts';
import type { Given, World } from '../world/ports/world.ts';
import { lookUp, type Questions } from './lookup.stage.ts';
import { metadataNeeds, planMetadata, requiredNeeds } from './metadata/metadata.ts';
import { makePlan } from './plan.ts';

/** Throws ActionError INVALID_INPUT, NO_TAGS or GITHUB_API_FAILED. */
export async function planRun(inputs: Inputs, trigger: Trigger, given: Given, world: World): Promise<Plan> {
  const workspace = given.environment['GITHUB_WORKSPACE'] ?? '.';
  const described = inputs.metadata.context === 'git' ? await readGitContext(trigger, workspace, world.processes) : trigger;
  const [found, facts] = await Promise.all([
    inspectWorkspace(inputs, workspace, world),
    lookUp(questionsFor(inputs, described), described, world),
  ]);
  const planned = planMetadata(inputs, described, facts);
  if (!planned.ok) throw invalidInputs(planned.problems);
  const made = makePlan({
    inputs,
    trigger,
    decision: decide(inputs.push, trigger),
    source: chooseSource(inputs.build, trigger, found),
    metadata: planned.metadata,
    environment: given.environment,
  });
  const { key } = inputs.cache;
  const plan = key === undefined || made.cache.uses.length === 0 ? made : { ...made, cache: { ...made.cache, key: await readKey(key, found, world.files) } };
  // The log says which context is built and why, and whether it is published.
  for (const notice of plan.notices) world.runner.info(notice);
  return plan;
}

/** Labels are those of the image that is there: nobody is asked for them. */
function questionsFor(inputs: Inputs, described: Trigger): Questions {
  const required = requiredNeeds(inputs, described);
  return { asked: inputs.publish.command === 'publish' ? metadataNeeds(inputs, described) : required, required };
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
