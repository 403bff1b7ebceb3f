// The tags of one publish as one transaction over all registries: everything is found out and recorded before the first
// move, moving tags move last, and a failure takes them back. Order and promises: docs/guarantees.md.
import { ActionError, asActionError } from '../../domain/action-error.ts';
import type { TagOutcome } from '../../domain/publication.ts';
import { RegistryError } from '../../world/ports/registry.ts';
import type { World } from '../../world/ports/world.ts';
import { goBack } from './go-back.stage.ts';
import { unlessCancelled } from './interrupt.ts';
import { failureOf, successOf, type LedgerLine } from './ledger.ts';
import type { Move, MoveContext, TransactionEnd } from './move.ts';
import { moveTag } from './move-tag.stage.ts';
import { makeParts, type Parts } from './parts.stage.ts';
import { isAsSeen, lookAround, recordMoves } from './prepare.stage.ts';
import { clearRecoverData, saveRecoverData } from './recover-data.stage.ts';
import { registryFailure } from '../registry-failure.ts';
import { settleTags } from './settle.stage.ts';

import { transactionError } from './transaction-error.ts';
import { yieldSlots } from '../state/yield-slot.stage.ts';

/** What the look at the tags found, or why it could not. */
export type Looked = { readonly parts: Parts; readonly failure?: Error };

/** May be done while the image is still being verified: it only reads, and never rejects. */
export async function lookAtTags(moves: readonly Move[], context: MoveContext, world: World): Promise<Looked> {
  const parts = makeParts(moves, context, world);
  try {
    await lookAround(parts);
    return { parts };
  } catch (thrown) {
    return { parts, failure: thrown instanceof Error ? thrown : asActionError(thrown) };
  }
}

/**
 * Throws while no tag has moved: ActionError IMMUTABLE_TAG, REGISTRY_DENIED, REGISTRY_FAILED, RATE_LIMITED, BUILD_CANCELLED.
 * From the first move on a failure is an end like others: `restored` or `partial`, with `error`.
 * `early`: a look that was made a while ago; it is made again where a tag has moved since.
 */
export async function moveTags(moves: readonly Move[], context: MoveContext, world: World, early?: Looked): Promise<TransactionEnd> {
  return await runMoves(early === undefined ? await lookAtTags(moves, context, world) : await lookAgain(early, moves, context, world));
}

/** An earlier look, where every tag is as it was seen; `world`: what the moves are made with. */
export async function lookAgain(early: Looked, moves: readonly Move[], context: MoveContext, world: World): Promise<Looked> {
  if (!(await stillHolds(early))) return await lookAtTags(moves, context, world);
  return { ...early, parts: { ...early.parts, world } };
}

/** moveTags, of what was looked at. The ledger in `parts` says then where the tags stand. */
export async function runMoves({ parts, failure }: Looked): Promise<TransactionEnd> {
  try {
    if (failure !== undefined) throw failure;
    await recordMoves(parts);
    if (parts.ledger.in('planned').length > 0) await carryOut(parts);
  } catch (thrown) {
    return await endFailed(thrown, parts);
  }
  const tags = parts.ledger.outcomes();
  return { result: successOf(tags), tags };
}

/** A failure is kept: its calls were tried again already. */
async function stillHolds({ parts, failure }: Looked): Promise<boolean> {
  return failure !== undefined || (await isAsSeen(parts).catch(() => false));
}

async function carryOut(parts: Parts): Promise<void> {
  const { ledger, context } = parts;
  const planned = ledger.in('planned');
  const saveAgain = (): void => saveRecoverData(ledger.in('planned', 'writing', 'stands'), parts);
  await unlessCancelled(context.signal, () => Promise.resolve());
  saveAgain();
  // One after the other: when it stops, at most one tag is uncertain.
  for (const line of planned) await moveTag(line, parts, saveAgain);
  if (ledger.in('stands', 'unchanged').length === 0) await yieldSlots(parts);
  await settleTags(parts, saveAgain);
  clearRecoverData(parts);
}

async function endFailed(thrown: unknown, parts: Parts): Promise<TransactionEnd> {
  const { ledger } = parts;
  const hasWritten = ledger.in('stands', 'writing').length > 0;
  const tags = await giveBack(parts);
  // A tag that was written and has another run's image by now was moved all the same.
  const isUntouched = tags.every(({ state }) => state === 'untouched' || state === 'unchanged' || state === 'skipped');
  if (isUntouched && !(hasWritten && tags.some(({ state }) => state === 'skipped'))) throw untouched(thrown);
  const result = failureOf(tags);
  return { result, tags, error: transactionError(errorOf(thrown), result, tags) };
}

/** Puts back what has moved; what could not be put back is left to post. Gives where the tags stand. */
export async function giveBack(parts: Parts): Promise<readonly TagOutcome[]> {
  await goBack(parts);
  leaveToPost(parts);
  return parts.ledger.outcomes();
}

/** After a way back: what post is to try once more, or nothing. */
export function leaveToPost(parts: Parts): void {
  const stillOpen = parts.ledger.in('left', 'uncertain').filter(isToPutBack);
  if (stillOpen.length === 0) clearRecoverData(parts);
  else saveRecoverData(stillOpen, parts);
}

/** What post can try once more. */
function isToPutBack({ tag, before, standing }: LedgerLine): boolean {
  return before !== undefined || (tag.kind === 'moving' && standing === 'uncertain');
}

function errorOf(thrown: unknown): ActionError {
  return thrown instanceof RegistryError ? registryFailure(thrown) : asActionError(thrown);
}

function untouched(thrown: unknown): ActionError {
  const error = errorOf(thrown);
  const { code, what, why, fix, failure, cause } = error;
  return new ActionError({ code, what, why: `${why}\nNo tag was moved.`, fix, ...(failure === undefined ? {} : { failure }), cause });
}
