// Several transactions as one: they move one after the other, and what was moved by those before goes back when one fails.
// Each image has its own guards, slots and history; only the end is common.
import { asActionError } from '../../domain/action-error.ts';
import type { World } from '../../world/ports/world.ts';
import { failureOf } from './ledger.ts';
import type { Move, MoveContext, TransactionEnd } from './move.ts';
import { shareRecoverData } from './recover-group.stage.ts';
import { transactionError } from './transaction-error.ts';
import { giveBack, leaveToPost, lookAgain, lookAtTags, runMoves, type Looked } from './transaction.stage.ts';

export type GroupMember = { readonly moves: readonly Move[]; readonly context: MoveContext; /** A look that was made a while ago. */ readonly looked?: Looked };

/**
 * One end a member, in their order. Throws as moveTags does while no tag of any has moved. After a failure every end has an
 * error: of the member that failed its own, of the others that they were put back or did not come to it.
 */
export async function moveTogether(members: readonly GroupMember[], world: World): Promise<readonly TransactionEnd[]> {
  const shared = shareRecoverData(members.length, world);
  const looks: Looked[] = [];
  for (const [at, { moves, context, looked }] of members.entries()) {
    const own = shared.worlds[at] ?? world;
    // What was seen early was seen with a world that tells post of this member alone.
    const look = looked === undefined ? await lookAtTags(moves, context, own) : await lookAgain(looked, moves, context, own);
    if (look.failure !== undefined) throw look.failure;
    looks.push(look);
  }
  const ends: TransactionEnd[] = [];
  for (const look of looks) {
    const end = await runMoves(look).catch((thrown: unknown) => ({ thrown }));
    if ('tags' in end && end.error === undefined) {
      ends.push(end);
      continue;
    }
    shared.release();
    // Its own way back is done: what it had left to post was kept for the others' sake.
    leaveToPost(look.parts);
    return await putAllBack(looks, ends.length, end);
  }
  shared.release();
  shared.clear();
  return ends;
}

type FailedEnd = TransactionEnd | { readonly thrown: unknown };

async function putAllBack(looks: readonly Looked[], failedAt: number, failed: FailedEnd): Promise<readonly TransactionEnd[]> {
  // Nothing of any member has moved.
  const cause = 'thrown' in failed ? failed.thrown : failed.error;
  const before = looks.slice(0, failedAt);
  const hasMoved = before.some(({ parts }) => parts.ledger.in('stands', 'writing').length > 0);
  const given = new Map<number, TransactionEnd['tags']>();
  for (const [at, { parts }] of [...before.entries()].toReversed()) given.set(at, await giveBack(parts));
  if ('thrown' in failed && !hasMoved) throw failed.thrown;
  const error = asActionError(cause);
  return looks.map(({ parts }, at) => {
    if (at === failedAt && !('thrown' in failed)) return failed;
    const tags = given.get(at) ?? parts.ledger.outcomes();
    const result = failureOf(tags);
    return { result, tags, error: transactionError(error, result, tags) };
  });
}
