// Everything that can be known before anything is compiled: names, the right to push, immutable tags that exist.
// It writes nothing to a registry.
import type { Plan } from '../domain/plan.ts';
import type { LoginSession } from '../domain/session.ts';
import type { World } from '../world/ports/world.ts';
import type { Adoption } from './adoption.ts';
import { findFixedTags } from './immutable-tags.stage.ts';
import { checkPushAccess } from './push-access.stage.ts';
import { checkNames } from './registry-names.ts';
import { checkSourceLabel } from './source-label.ts';

/** `warnings`: shown already. */
export type Preflight = { readonly adoption: Adoption; readonly warnings: readonly string[] };

/** Throws ActionError NAME_REFUSED, REGISTRY_DENIED, RATE_LIMITED, REGISTRY_FAILED or IMMUTABLE_TAG. */
export async function preflight(plan: Plan, session: LoginSession, world: Pick<World, 'registryFor' | 'github' | 'runner'>): Promise<Preflight> {
  const warnings = [...checkNames(plan), ...checkSourceLabel(plan)];
  for (const warning of warnings) world.runner.warning(warning, { title: 'Preflight' });
  // First the right to push: a registry may hide from a token that lacks it what is there.
  await checkPushAccess(plan, session, world);
  return { adoption: await findFixedTags(plan, session, world), warnings };
}
