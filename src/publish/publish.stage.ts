// Gives the index its tags: the commit point. Everything is in all registries by digest, verified, before this starts.
import type { Plan } from '../domain/plan.ts';
import type { Index, Publication } from '../domain/publication.ts';
import type { Session } from '../domain/session.ts';
import type { World } from '../world/ports/world.ts';
import type { MoveContext } from './transaction/move.ts';
import { moveTags } from './transaction/transaction.stage.ts';

/** Throws as moveTags does, while no tag has moved. */
export async function publish(plan: Plan, index: Index, session: Pick<Session, 'environment'>, world: World, signal: AbortSignal): Promise<Publication> {
  const moves = plan.metadata.tags.map((tag) => ({ tag, target: index }));
  const end = await moveTags(moves, publishContext(plan, session, signal), world);
  return { index, ...end };
}

/** Also of a promotion: the same guards. */
export function publishContext({ inputs, metadata, trigger }: Plan, { environment }: Pick<Session, 'environment'>, signal: AbortSignal): MoveContext {
  const created = metadata.labels['org.opencontainers.image.created'];
  return {
    configFolder: environment['DOCKER_CONFIG'] ?? '',
    run: { id: trigger.run.runId, attempt: trigger.run.runAttempt },
    age: { revision: trigger.revision, ...(metadata.version === '' ? {} : { version: metadata.version }), ...(created === undefined ? {} : { created }) },
    movingTags: inputs.publish.movingTags,
    overwrite: inputs.publish.overwrite,
    ordered: true,
    signal,
  };
}
