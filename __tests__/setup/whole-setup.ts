// Setup from its first call to the builder that is ready, as the pipeline goes through it.
import type { Plan } from '../../src/domain/plan.ts';
import type { Session } from '../../src/domain/session.ts';
import { beginSetup } from '../../src/setup/begin.stage.ts';
import { setUp } from '../../src/setup/setup.stage.ts';
import type { Given } from '../../src/world/ports/world.ts';
import type { FakeWorld } from '../fakes/world.ts';

export async function wholeSetup(plan: Plan, given: Given, world: FakeWorld, signal: AbortSignal): Promise<Session> {
  const begun = beginSetup(plan, given, world, signal);
  const { ready } = await setUp(plan, begun, given, signal);
  return await ready();
}
