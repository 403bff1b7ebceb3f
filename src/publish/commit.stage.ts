// The last steps before and at the commit point, the same for every image whatever its origin: verify, try to pull it
// without a login, move the tags. The index is by digest in every repository before this starts.
import type { Finished } from '../domain/outcome.ts';
import type { Index, Publication, TakenAgain } from '../domain/publication.ts';
import type { Builder, LoginSession } from '../domain/session.ts';
import type { Verified } from '../domain/verified.ts';
import { checkPublic } from '../preflight/public.stage.ts';
import { stopIfCancelled } from '../retry/cancel.ts';
import type { Run } from '../run.stage.ts';
import { verify } from '../verify/verify.stage.ts';
import { lookBeforePublish, publish } from './publish.stage.ts';
import type { Looked } from './transaction/transaction.stage.ts';

/** `adopted`: an earlier run of the same commit built it. `given`: pushed by digest before, or promoted. `unchanged`: of the same content. */
export type Origin = 'built' | 'given' | 'adopted' | 'unchanged';

/** `takenAgain`: of an image that is `unchanged`. */
export type Commit = Omit<Run, 'given' | 'begin'> & { readonly index: Index; readonly origin: Origin; readonly takenAgain?: TakenAgain; readonly session: LoginSession; readonly builder?: Builder };

export type Ended = Extract<Finished, { how: 'published' | 'failed' }>;

/** What was found out before a tag moves. */
export type Checked = { readonly verified: Verified; readonly looked: Looked };

/** Throws what verify, checkPublic and publish throw, while no tag has moved. */
export async function commit(run: Commit): Promise<Ended> {
  const { plan, index, origin, takenAgain, session, builder, world, signal, timeline, known } = run;
  const { verified, looked } = await checkBeforeTags(run);
  stopIfCancelled(signal, 'publish');
  const publication = await timeline.span('publish', () => publish(plan, index, session, world, signal, looked));
  const how = { ...(origin === 'adopted' ? { adopted: true } : {}), ...(takenAgain === undefined ? {} : { takenAgain }) };
  return endOf({ ...publication, ...how }, { plan, known }, { verified, ...(builder === undefined ? {} : { builder }) });
}

/** It only reads. Throws what verify and checkPublic throw. */
export async function checkBeforeTags({ plan, index, origin, session, world, signal, timeline, known }: Commit): Promise<Checked> {
  stopIfCancelled(signal, 'verify');
  // All three only read. What is wrong with the image is told before what is in the way of its tags.
  const looking = timeline.span('look at the tags', () => lookBeforePublish(plan, index, session, world, signal));
  const checking = timeline.span('pull check', () => checkPublic(plan, index, session, world));
  const verifying = timeline.span('verify', () => verify(plan, index, session, world, origin === 'built' ? 'built' : 'given'));
  await Promise.allSettled([looking, checking, verifying]);
  const verified = await verifying;
  known.warnings.push(...verified.warnings);
  for (const note of verified.notes) world.runner.info(note);
  known.warnings.push(...(await checking));
  return { verified, looked: await looking };
}

/** A publication that failed after tags had begun to move ends the run as failed, and says where they stand. */
export function endOf(publication: Publication, { plan, known }: Pick<Run, 'plan' | 'known'>, more: { readonly builder?: Builder; readonly verified?: Verified } = {}): Ended {
  const { builds } = known;
  const { error } = publication;
  return error === undefined ? { how: 'published', plan, builds, publication, ...more } : { how: 'failed', error, plan, builds, publication };
}
