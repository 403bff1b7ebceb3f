// Reads and writes slots. Trouble with them is a warning: tags move without slots too, only a race is then less safe.
import type { Digest } from '../../domain/digest.ts';
import type { ImageName } from '../../domain/image-ref.ts';
import type { PlannedTag } from '../../domain/metadata.ts';
import { untilReadable } from '../../retry/until-readable.stage.ts';
import type { World } from '../../world/ports/world.ts';
import type { Comparer } from '../transaction/comparer.stage.ts';
import type { MoveContext } from '../transaction/move.ts';
import { sentenceOf, type RegistryAccess } from '../registry-access.stage.ts';
import { decodeSlot, encodeSlot, freeSlot, isLive, isOwn, type Candidate, type Slot } from './slots.ts';
import { spread, stateTag, stateTagCount } from './state-index.ts';

/** `number` undefined: newer candidates are in all slots, this one need not be known. `isRefused`: slots don't work here. */
export type OwnSlot = {
  readonly image: ImageName;
  readonly tags: readonly PlannedTag[];
  readonly candidate: Candidate;
  readonly number: number | undefined;
  readonly isRefused: boolean;
};

type SlotParts = { readonly world: World; readonly access: RegistryAccess; readonly isNewer: Comparer; readonly context: Pick<MoveContext, 'signal'> };

const tries = 6;
const patienceMs = 10_000;

/** All at once; a slot that is not there is one short answer. Throws RegistryError. */
export async function readSlots(image: ImageName, access: RegistryAccess): Promise<readonly Slot[]> {
  const registry = await access(image);
  return Promise.all(Array.from({ length: stateTagCount }, async (_, number) => decodeSlot(await registry.readManifest(image, stateTag('slot', number)))));
}

/**
 * Leaves the candidate where other runs find it. `taking` is told the slot before it is written to: it may hold the
 * candidate although this failed. `read`: what the slots held a moment ago; `reuse`: a slot of this run that may go.
 */
export async function leaveCandidate(own: OwnSlot, parts: SlotParts, taking: (number: number | undefined) => void, read?: readonly Slot[], reuse?: number): Promise<void> {
  const { image, candidate } = own;
  const registry = await parts.access(image);
  let slots = read ?? (await readSlots(image, parts.access));
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const number = reuse !== undefined && isOfRun(slots[reuse], candidate) ? reuse : await chooseSlot(slots, own, parts);
    taking(number);
    if (number === undefined) return;
    const tag = stateTag('slot', number);
    const before = decodeSlot(await registry.readManifest(image, tag));
    // Choosing took a while: what was left there since is not written over.
    if (isSameSlot(before, slots[number])) {
      await registry.writeManifest(image, tag, encodeSlot(candidate));
      const found = await untilReadable(`slot of ${image}`, () => registry.readManifest(image, tag), parts.world, {
        accept: (stored) => !isSameSlot(decodeSlot(stored), before),
        patienceMs,
        signal: parts.context.signal,
      });
      const held = decodeSlot(found);
      if (held.holds === 'candidate' && isOwn(held.candidate, candidate)) return;
    }
    // Another run took it at the same moment.
    slots = await readSlots(image, parts.access);
  }
  taking(undefined);
}

/** So that nobody puts the image of a failed run under a tag: in whichever slots it is. Never rejects. */
export async function withdrawImage(image: ImageName, digest: Digest, access: RegistryAccess, world: Pick<World, 'runner'>): Promise<void> {
  try {
    await withdrawWhere(image, (candidate) => candidate.image.digest === digest, access);
  } catch (thrown) {
    world.runner.warning(`The image of this run could not be withdrawn from the slots of ${image}: another run may put it under a tag. ${sentenceOf(thrown)}`, { title: 'Slots' });
  }
}

/**
 * Before an older image is put over a newer one on purpose: the candidates of others for these tags are withdrawn, or the
 * next run would put them back. Never rejects.
 */
export async function withdrawOthers(image: ImageName, tags: readonly PlannedTag[], keep: Digest, parts: Pick<SlotParts, 'world' | 'access'>): Promise<void> {
  const { world, access } = parts;
  try {
    await withdrawWhere(image, (candidate) => candidate.image.digest !== keep && tags.some(({ tag }) => candidate.tags.includes(tag)) && isLive(candidate, world.clock.now()), access);
  } catch (thrown) {
    world.runner.warning(`The candidates of other runs could not be withdrawn: a run that is under way may undo this. ${sentenceOf(thrown)}`, { title: 'Slots' });
  }
}

async function withdrawWhere(image: ImageName, isMeant: (candidate: Candidate) => boolean, access: RegistryAccess): Promise<void> {
  const registry = await access(image);
  for (const [number, slot] of (await readSlots(image, access)).entries()) {
    if (slot.holds !== 'candidate' || slot.candidate.state === 'withdrawn' || !isMeant(slot.candidate)) continue;
    await registry.writeManifest(image, stateTag('slot', number), encodeSlot({ ...slot.candidate, state: 'withdrawn' }));
  }
}

/** undefined: for each tag there is a newer candidate in the slots, this one need not be known. */
async function chooseSlot(slots: readonly Slot[], { candidate, tags }: OwnSlot, { world, isNewer }: SlotParts): Promise<number | undefined> {
  const free = freeSlot(slots, candidate, spread(`${candidate.run.id}.${candidate.run.attempt}`), world.clock.now());
  if (free !== undefined) return free;
  const held = slots
    .flatMap((slot, number) => (slot.holds === 'candidate' ? [{ number, other: slot.candidate }] : []))
    .toSorted((a, b) => a.other.leftAt - b.other.leftAt);
  // One after the other: the first that mine makes needless is enough, and each may cost a question to GitHub.
  for (const { number, other } of held) {
    if (other.age.revision === candidate.age.revision && isWithin(other, candidate)) return number;
    if (isWithin(other, candidate) && (await isNewerForAll(candidate, other, tags, isNewer))) return number;
  }
  const known = await Promise.all(tags.map(async (tag) => (await Promise.all(held.map(({ other }) => isNewerForAll(other, candidate, [tag], isNewer)))).includes(true)));
  return known.includes(false) ? held[0]?.number : undefined;
}

function isSameSlot(a: Slot, b: Slot | undefined): boolean {
  if (a.holds !== 'candidate' || b?.holds !== 'candidate') return a.holds === b?.holds;
  return a.candidate.leftAt === b.candidate.leftAt && a.candidate.state === b.candidate.state && isOwn(a.candidate, b.candidate);
}

function isOfRun(slot: Slot | undefined, { run }: Candidate): boolean {
  return slot?.holds === 'candidate' && slot.candidate.run.id === run.id && slot.candidate.run.attempt === run.attempt;
}

function isWithin(other: Candidate, mine: Candidate): boolean {
  return other.tags.every((tag) => mine.tags.includes(tag));
}

async function isNewerForAll(a: Candidate, b: Candidate, tags: readonly PlannedTag[], isNewer: Comparer): Promise<boolean> {
  const shared = tags.filter(({ tag }) => a.tags.includes(tag) && b.tags.includes(tag));
  for (const tag of shared) if (!(await isNewer(a.age, b.age, tag))) return false;
  return shared.length > 0;
}
