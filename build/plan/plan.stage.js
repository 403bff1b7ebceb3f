// Gathers the facts that a plan needs (is there a checkout, what does the API say) and makes the plan of them.
import { join } from 'node:path/posix';
import { readKey } from "../cache/key-files.stage.js";
import { invalidInputs } from "../inputs/invalid-inputs.js";
import { decide } from "../trigger/decision.js";
import { readGitContext } from "../trigger/git-context.stage.js";
import { chooseSource } from "../trigger/source.js";
import { lookUp } from "./lookup.stage.js";
import { asksForDates, metadataNeeds, planMetadata, requiredNeeds } from "./metadata/metadata.js";
import { makePlan } from "./plan.js";
/**
 * Throws ActionError INVALID_INPUT, NO_TAGS or GITHUB_API_FAILED. `meanwhile` is called where GitHub has to be asked: what needs no
 * plan can start.
 */
export async function planRun(inputs, trigger, given, world, meanwhile) {
    const workspace = given.environment['GITHUB_WORKSPACE'] ?? '.';
    const described = inputs.metadata.context === 'git' ? await readGitContext(trigger, workspace, world.processes) : trigger;
    const questions = questionsFor(inputs, described);
    if (questions.asked.size > 0)
        meanwhile?.();
    const [found, facts] = await Promise.all([
        inspectWorkspace(inputs, workspace, world),
        lookUp(questions, described, world),
    ]);
    const planned = planMetadata(inputs, described, facts, asksForDates(inputs) ? (await import("./metadata/moment-format.js")).formatMoment : undefined);
    if (!planned.ok)
        throw invalidInputs(planned.problems);
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
    for (const notice of plan.notices)
        world.runner.info(notice);
    return plan;
}
/** Labels are those of the image that is there: nobody is asked for them. */
function questionsFor(inputs, described) {
    const required = requiredNeeds(inputs, described);
    return { asked: inputs.publish.command === 'publish' ? metadataNeeds(inputs, described) : required, required };
}
async function inspectWorkspace(inputs, workspace, world) {
    const [workspaceIsCheckout, workspaceHasDockerfile] = await Promise.all([
        world.files.exists(join(workspace, '.git')),
        world.files.exists(join(workspace, inputs.build.file ?? 'Dockerfile')),
    ]);
    return { workspace, workspaceIsCheckout, workspaceHasDockerfile };
}
