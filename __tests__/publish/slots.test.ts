// Slots: what a candidate's index says comes back as it was; which slot is free.
import { describe, expect, it } from '@jest/globals';
import { decodeHistory, encodeHistory } from '../../src/publish/state/history.ts';
import { decodeSlot, encodeSlot, freeSlot, isKnown, isLive, learn, type Candidate, type Slot } from '../../src/publish/state/slots.ts';
import { spread, stateTag } from '../../src/publish/state/state-index.ts';
import { tagName } from '../fakes/image.ts';
import { imageOf, revision } from './transacting.ts';

const now = Date.parse('2026-01-02T03:04:05Z');
const hour = 60 * 60 * 1000;

function candidate(n: number, changes: Partial<Candidate> = {}): Candidate {
  const { digest, mediaType, bytes } = imageOf(n);
  return {
    image: { digest, mediaType, size: bytes.length },
    tags: [tagName('latest')],
    age: { revision: revision(n), version: '1.2.3', created: '2026-01-01T00:00:00Z' },
    run: { id: String(n), attempt: '1' },
    leftAt: now,
    state: 'live',
    ...changes,
  };
}

const held = (one: Candidate): Slot => ({ holds: 'candidate', candidate: one });
const full = Array.from({ length: 8 }, (_, n) => held(candidate(n)));

describe('a slot', () => {
  it.each([candidate(1), candidate(2, { state: 'withdrawn', tags: [tagName('1.2'), tagName('1')], age: { revision: revision(2) } })])('comes back as it was left', (one) => {
    expect(decodeSlot(encodeSlot(one))).toEqual(held(one));
  });

  it('names the image, so that clean-up that walks tagged indexes keeps it', () => {
    const text = new TextDecoder().decode(encodeSlot(candidate(1)).bytes);
    expect(JSON.parse(text)).toMatchObject({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      artifactType: 'application/vnd.ghcr-buildx-action.state.v1+json',
      manifests: [{ digest: imageOf(1).digest, size: imageOf(1).bytes.length }],
    });
  });

  it('that holds an image of somebody else is foreign; one of another kind too', () => {
    expect(decodeSlot(imageOf(1))).toEqual({ holds: 'foreign' });
    expect(decodeSlot(encodeHistory([]))).toEqual({ holds: 'foreign' });
    expect(decodeHistory(encodeSlot(candidate(1)))).toBeUndefined();
  });

  it('is live for six hours and not when withdrawn', () => {
    expect(isLive(candidate(1), now + 5 * hour)).toBe(true);
    expect(isLive(candidate(1), now + 6 * hour)).toBe(false);
    expect(isLive(candidate(1, { state: 'withdrawn' }), now)).toBe(false);
  });
});

describe('the free slot', () => {
  it('is the run\'s own before any other', () => {
    expect(freeSlot([...full.slice(0, 7), { holds: 'nothing' }], candidate(3), 7, now)).toBe(3);
  });

  it('is the first one from the start on that is empty, withdrawn or too old', () => {
    const mine = candidate(9);
    expect(freeSlot(full, mine, 0, now)).toBeUndefined();
    expect(freeSlot(full.with(2, { holds: 'nothing' }).with(5, { holds: 'nothing' }), mine, 3, now)).toBe(5);
    expect(freeSlot(full.with(4, held(candidate(4, { state: 'withdrawn' }))), mine, 6, now)).toBe(4);
    expect(freeSlot(full.with(1, held(candidate(1, { leftAt: now - 6 * hour }))), mine, 0, now)).toBe(1);
  });

  it('is never one that somebody else\'s image stands in', () => {
    expect(freeSlot(full.with(1, { holds: 'foreign' }), candidate(9), 0, now)).toBeUndefined();
  });
});

describe('what is known from slots', () => {
  const [latest, main] = [tagName('latest'), tagName('main')];
  const both = candidate(1, { tags: [latest, main] });

  it('an image is known when slots have it for all of its tags', () => {
    expect(isKnown(both, [held(candidate(1, { tags: [latest] }))])).toBe(false);
    expect(isKnown(both, [held(candidate(1, { tags: [latest] })), held(candidate(1, { tags: [main] }))])).toBe(true);
    expect(isKnown(both, [held(candidate(1, { tags: [], state: 'withdrawn' }))])).toBe(true);
  });

  it('is remembered when its slot is taken over, for every tag that it was seen with, until it is withdrawn', () => {
    const once = learn([], [held(candidate(1, { tags: [latest] }))], [], now);
    const twice = learn(once, [held(candidate(1, { tags: [main] })), held(candidate(2))], [candidate(2)], now);
    expect(twice.map(({ image, tags }) => [image.digest, tags])).toEqual([[imageOf(1).digest, [latest, main]]]);
    expect(learn(twice, [held(candidate(1, { state: 'withdrawn' }))], [], now)).toEqual([]);
  });
});

it('runs spread over all slots, always the same way', () => {
  const numbers = Array.from({ length: 200 }, (_, run) => spread(String(run)));
  expect(new Set(numbers).size).toBe(8);
  expect(numbers).toEqual(Array.from({ length: 200 }, (_, run) => spread(String(run))));
  expect(stateTag('slot', spread('a'))).toMatch(/^ghcr-buildx-action-slot-[0-7]$/);
});
