// What the steps of one transaction share. It only puts them together.
import type { ImageName } from '../../domain/image-ref.ts';
import type { World } from '../../world/ports/world.ts';
import { openComparer, type Comparer } from './comparer.stage.ts';
import { openGuards, type GuardSource } from '../guards/guard-facts.stage.ts';
import { Ledger } from './ledger.ts';
import { isGuarded, type Move, type MoveContext } from './move.ts';
import { registryAccess, type RegistryAccess } from '../registry-access.stage.ts';
import type { OwnSlot } from '../state/slot.stage.ts';
import type { Candidate } from '../state/slots.ts';

export type Parts = {
  readonly ledger: Ledger;
  readonly context: MoveContext;
  readonly world: World;
  readonly access: RegistryAccess;
  readonly guards: GuardSource;
  readonly isNewer: Comparer;
  /** false: neither guards nor slots. */
  readonly guarded: boolean;
  /** Slots that hold this run's candidates, one an image. */
  readonly slots: OwnSlot[];
  /** Live candidates of other runs, by image: what was in a slot once, also when the slot was taken over since. */
  readonly seen: Map<ImageName, readonly Candidate[]>;
};

export function makeParts(moves: readonly Move[], context: MoveContext, world: World): Parts {
  const access = registryAccess(world, context.configFolder);
  const guards = openGuards({ mode: context.movingTags, own: context.age, registryFor: access }, world);
  return { ledger: new Ledger(moves), context, world, access, guards, isNewer: openComparer(guards), guarded: isGuarded(context), slots: [], seen: new Map() };
}
