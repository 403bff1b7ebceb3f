// Asks every registry whether this job may push, before anything is built: a token, an upload opened and cancelled.
// It writes nothing.
import { ActionError } from "../domain/action-error.js";
import { callFailure } from "../retry/call-failure.js";
import { RegistryError } from "../world/ports/registry.js";
import { explainDenial } from "./denial.js";
import { isGitHubRegistry, ownerOf, packageOf } from "./github-pages.js";
import { loginFacts } from "./login-facts.js";
import { joinRefusals } from "./refusals.js";
/** Throws ActionError REGISTRY_DENIED, RATE_LIMITED or REGISTRY_FAILED: one for all images that are refused. */
export async function checkPushAccess(plan, session, world) {
    const configFolder = session.environment['DOCKER_CONFIG'] ?? '';
    const images = [...new Set(plan.metadata.images)];
    const refusals = await Promise.all(images.map((image) => tryImage(image, plan, configFolder, world)));
    const joined = joinRefusals(refusals.filter((refusal) => refusal !== undefined));
    if (joined !== undefined)
        throw joined;
}
async function tryImage(image, plan, configFolder, world) {
    try {
        await (await world.registryFor(image, configFolder)).tryPush(image);
        return undefined;
    }
    catch (error) {
        if (error instanceof ActionError)
            return error;
        const failure = callFailure(error, 'preflight');
        if (failure === undefined || !(error instanceof RegistryError))
            throw error;
        const facts = { image, refusal: error, failure, trigger: plan.trigger, login: loginFacts(plan, image) };
        const found = isGitHubRegistry(image, plan.trigger.run) ? await lookUpPackage(image, world.github) : undefined;
        return explainDenial(found === undefined ? facts : { ...facts, found });
    }
}
/** An explanation is made without it where the API does not answer. */
async function lookUpPackage(image, github) {
    try {
        return await github.containerPackage(ownerOf(image), packageOf(image));
    }
    catch {
        return undefined;
    }
}
