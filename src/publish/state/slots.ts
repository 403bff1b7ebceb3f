// Slots: where each run leaves the image that it is about to tag, so that runs in a race know of each other. Pure: what a
// slot says, and which one a run takes.
import type { Descriptor, StoredManifest } from '../../domain/manifest.ts';
import { parseTagName, type TagName } from '../../domain/tag-name.ts';
import type { ImageAge } from '../transaction/move.ts';
import { decodeState, encodeState, stateTagCount } from './state-index.ts';

/** A verified image and the tags that it is for. */
export type Candidate = {
  readonly image: Pick<Descriptor, 'mediaType' | 'digest' | 'size'>;
  readonly tags: readonly TagName[];
  readonly age: ImageAge;
  readonly run: { readonly id: string; readonly attempt: string };
  /** Milliseconds since the epoch, by the clock of the run that left it. */
  readonly leftAt: number;
  /** `withdrawn`: its run failed; nobody may put it anywhere. */
  readonly state: 'live' | 'withdrawn';
};

/** `foreign`: something that is not the action's; it is left alone. */
export type Slot = { readonly holds: 'nothing' } | { readonly holds: 'foreign' } | { readonly holds: 'candidate'; readonly candidate: Candidate };

/** Longer than any run may take on GitHub's machines. */
const lifetimeMs = 6 * 60 * 60 * 1000;

export function isLive(candidate: Candidate, now: number): boolean {
  return candidate.state === 'live' && now - candidate.leftAt < lifetimeMs;
}

/** Jobs of one run may publish different images: run and image together say whose it is. A later attempt goes on with it. */
export function isOwn(a: Pick<Candidate, 'run' | 'image'>, mine: Pick<Candidate, 'run' | 'image'>): boolean {
  return a.run.id === mine.run.id && a.image.digest === mine.image.digest;
}

export function encodeSlot({ image, tags, age, run, leftAt, state }: Candidate): StoredManifest {
  const facts = {
    tags: tags.join(','),
    revision: age.revision,
    ...(age.version === undefined ? {} : { version: age.version }),
    ...(age.created === undefined ? {} : { created: age.created }),
    'run-id': run.id,
    'run-attempt': run.attempt,
    'left-at': new Date(leftAt).toISOString(),
    candidate: state,
  };
  return encodeState('slot', [{ image, facts }]);
}

export function decodeSlot(manifest: StoredManifest | undefined): Slot {
  if (manifest === undefined) return { holds: 'nothing' };
  const [entry] = decodeState('slot', manifest) ?? [];
  if (entry === undefined) return { holds: 'foreign' };
  const { image, facts } = entry;
  const leftAt = Date.parse(facts['left-at'] ?? '');
  const tags = (facts['tags'] ?? '').split(',').flatMap((name) => {
    const tag = parseTagName(name);
    return tag.ok ? [tag.value] : [];
  });
  // What another version of the action wrote is as good as nothing where it can't be read.
  if (Number.isNaN(leftAt) || facts['revision'] === undefined) return { holds: 'nothing' };
  const age: ImageAge = {
    revision: facts['revision'],
    ...(facts['version'] === undefined ? {} : { version: facts['version'] }),
    ...(facts['created'] === undefined ? {} : { created: facts['created'] }),
  };
  const run = { id: facts['run-id'] ?? '', attempt: facts['run-attempt'] ?? '' };
  return { holds: 'candidate', candidate: { image, tags, age, run, leftAt, state: facts['candidate'] === 'live' ? 'live' : 'withdrawn' } };
}

/** The candidate's image is in the slots for all of its tags, in one or several of them; or withdrawn. */
export function isKnown({ image, tags }: Pick<Candidate, 'image' | 'tags'>, slots: readonly Slot[]): boolean {
  const same = slots.flatMap((slot) => (slot.holds === 'candidate' && slot.candidate.image.digest === image.digest ? [slot.candidate] : []));
  return same.some(({ state }) => state === 'withdrawn') || tags.every((tag) => same.some((one) => one.tags.includes(tag)));
}

/** Adds what slots hold to what is known already, by image. What was withdrawn is known no more; `without` is left out. */
export function learn(known: readonly Candidate[], slots: readonly Slot[], without: readonly Pick<Candidate, 'image'>[], now: number): readonly Candidate[] {
  const held = slots.flatMap((slot) => (slot.holds === 'candidate' ? [slot.candidate] : []));
  const isSame = (a: Pick<Candidate, 'image'>, b: Pick<Candidate, 'image'>): boolean => a.image.digest === b.image.digest;
  const all = [...known, ...held.filter((one) => isLive(one, now))].filter(
    (one) => !held.some((other) => isSame(other, one) && other.state === 'withdrawn') && !without.some((own) => isSame(own, one)),
  );
  return all.flatMap((one, at) => {
    const same = all.filter((other) => isSame(other, one));
    return all.findIndex((other) => isSame(other, one)) === at ? [{ ...one, tags: [...new Set(same.flatMap(({ tags }) => tags))] }] : [];
  });
}

/** One that nobody needs: the run's own, an empty one, one whose candidate was withdrawn or is too old. undefined: all are in use. */
export function freeSlot(slots: readonly Slot[], mine: Candidate, start: number, now: number): number | undefined {
  const order = slotsFrom(start);
  const holdsOwn = (slot: Slot | undefined): boolean => slot?.holds === 'candidate' && isOwn(slot.candidate, mine);
  const isFree = (slot: Slot | undefined): boolean => slot?.holds === 'nothing' || (slot?.holds === 'candidate' && !isLive(slot.candidate, now));
  return order.find((number) => holdsOwn(slots[number])) ?? order.find((number) => isFree(slots[number]));
}

function slotsFrom(start: number): readonly number[] {
  return Array.from({ length: stateTagCount }, (_, step) => (start + step) % stateTagCount);
}
