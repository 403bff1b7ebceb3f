// Asks every registry whether this job may push, before anything is built: a token, an upload opened and cancelled.
// It writes nothing.
import { ActionError } from '../domain/action-error.ts';
import type { ImageName } from '../domain/image-ref.ts';
import type { Plan } from '../domain/plan.ts';
import type { LoginSession } from '../domain/session.ts';
import { callFailure } from '../retry/call-failure.ts';
import type { GitHub } from '../world/ports/github.ts';
import { RegistryError } from '../world/ports/registry.ts';
import type { World } from '../world/ports/world.ts';
import type { DenialFacts } from './denial-cause.ts';
import { explainDenial } from './denial.ts';
import { isGitHubRegistry, ownerOf, packageOf } from './github-pages.ts';
import { loginFacts } from './login-facts.ts';
import { joinRefusals } from './refusals.ts';

/** Throws ActionError REGISTRY_DENIED, RATE_LIMITED or REGISTRY_FAILED: one for all images that are refused. */
export async function checkPushAccess(plan: Plan, session: LoginSession, world: Pick<World, 'registryFor' | 'github'>): Promise<void> {
  const configFolder = session.environment['DOCKER_CONFIG'] ?? '';
  const images = [...new Set(plan.metadata.images)];
  const refusals = await Promise.all(images.map((image) => tryImage(image, plan, configFolder, world)));
  const joined = joinRefusals(refusals.filter((refusal) => refusal !== undefined));
  if (joined !== undefined) throw joined;
}

async function tryImage(image: ImageName, plan: Plan, configFolder: string, world: Pick<World, 'registryFor' | 'github'>): Promise<ActionError | undefined> {
  try {
    await (await world.registryFor(image, configFolder)).tryPush(image);
    return undefined;
  } catch (error) {
    if (error instanceof ActionError) return error;
    const failure = callFailure(error, 'preflight');
    if (failure === undefined || !(error instanceof RegistryError)) throw error;
    const facts: DenialFacts = { image, refusal: error, failure, trigger: plan.trigger, login: loginFacts(plan, image) };
    const found = isGitHubRegistry(image, plan.trigger.run) ? await lookUpPackage(image, world.github) : undefined;
    return explainDenial(found === undefined ? facts : { ...facts, found });
  }
}

/** An explanation is made without it where the API does not answer. */
async function lookUpPackage(image: ImageName, github: GitHub): Promise<DenialFacts['found'] | undefined> {
  try {
    return await github.containerPackage(ownerOf(image), packageOf(image));
  } catch {
    return undefined;
  }
}
