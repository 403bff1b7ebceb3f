// Gives the index its tags: the commit point. Everything is in all registries by digest, verified, before this starts.
import type { Plan } from '../domain/plan.ts';
import type { Index, Publication } from '../domain/publication.ts';
import type { Session } from '../domain/session.ts';
import type { World } from '../world/ports/world.ts';
import type { Move, MoveContext } from './transaction/move.ts';
import { lookAtTags, moveTags, type Looked } from './transaction/transaction.stage.ts';

/** What the tags point to and what the guards say, as `publish` takes it: may be asked before the image is verified. */
export async function lookBeforePublish(plan: Plan, index: Index, session: Pick<Session, 'environment'>, world: World, signal: AbortSignal): Promise<Looked> {
  return await lookAtTags(movesOf(plan, index), publishContext(plan, session, signal), world);
}

/** Throws as moveTags does, while no tag has moved. */
export async function publish(plan: Plan, index: Index, session: Pick<Session, 'environment'>, world: World, signal: AbortSignal, looked?: Looked): Promise<Publication> {
  const end = await moveTags(movesOf(plan, index), publishContext(plan, session, signal), world, looked);
  return { index, ...end };
}

export function movesOf({ metadata }: Plan, index: Index): readonly Move[] {
  return metadata.tags.map((tag) => ({ tag, target: index }));
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
