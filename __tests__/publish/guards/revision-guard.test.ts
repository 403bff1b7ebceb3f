// A tag of a branch is not moved back by an older commit; where the history is silent, the branch or the times decide.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideMove, type GuardFacts } from '../../../src/publish/guards/decide-move.ts';
import { branchTag, facts, liveImage, ours, theirs } from './guarding.ts';
import { comparisonIn, historyOf, isAncestor, type History } from './history.ts';

const early = '2026-01-01T00:00:00Z';
const late = '2026-01-02T00:00:00Z';
const live = liveImage({ revision: theirs, created: early });

describe('two commits that GitHub can compare', () => {
  it('the newer one moves the tag, and so does the same one', () => {
    expect(decideMove(branchTag(), facts({ live, sinceLive: 'ahead' }))).toEqual({ move: true });
    expect(decideMove(branchTag(), facts({ live, sinceLive: 'identical' }))).toEqual({ move: true });
    expect(decideMove(branchTag(), facts({ live: liveImage({ revision: ours }) }))).toEqual({ move: true });
  });

  it('the older one does not', () => {
    expect(decideMove(branchTag(), facts({ live, sinceLive: 'behind', sinceBranch: 'behind' }))).toEqual({
      move: false,
      reason: 'The image of a newer commit is published already: bbbbbbb comes after aaaaaaa.',
    });
  });

  it('the times of the images say nothing then', () => {
    const own = { revision: ours, created: early };
    expect(decideMove(branchTag(), facts({ own, live: { ...live, created: late }, sinceLive: 'ahead' }))).toEqual({ move: true });
    expect(decideMove(branchTag(), facts({ own: { ...own, created: late }, live, sinceLive: 'behind' }))).toMatchObject({ move: false });
  });
});

it('a new tag moves', () => {
  expect(decideMove(branchTag(), facts())).toEqual({ move: true });
});

describe('a revision that is absent, unknown to the repository or diverged', () => {
  const silent: readonly (readonly [string, Partial<GuardFacts>])[] = [
    ['absent', { live: liveImage({ created: late }) }],
    ['unknown', { live, sinceLive: 'unknown' }],
    ['diverged', { live, sinceLive: 'diverged' }],
  ];

  it.each(silent)('%s: moves with a remark when this commit is on the branch', (_, found) => {
    for (const sinceBranch of ['identical', 'behind'] as const) {
      expect(decideMove(branchTag(), facts({ ...found, sinceBranch }))).toMatchObject({ move: true, remark: expect.stringContaining('aaaaaaa is on main') });
    }
  });

  it.each(silent)('%s: stays when it is not', (_, found) => {
    for (const sinceBranch of ['ahead', 'diverged'] as const) {
      expect(decideMove(branchTag(), facts({ ...found, sinceBranch }))).toMatchObject({ move: false, reason: expect.stringContaining('not on main') });
    }
  });

  it.each(silent)('%s: without a branch there is nothing more to ask', (_, found) => {
    expect(decideMove(branchTag('pr-7', null), facts(found))).toMatchObject({ move: true, remark: expect.stringContaining('nothing to compare') });
  });

  it.each(silent)('%s: a branch that is gone leaves it to the times', (_, found) => {
    for (const sinceBranch of ['unknown', 'unavailable'] as const) {
      const at = (created: string): GuardFacts => facts({ ...found, sinceBranch, own: { revision: ours, created } });
      expect(decideMove(branchTag(), at('2025-01-01T00:00:00Z'))).toMatchObject({ move: false });
      expect(decideMove(branchTag(), at('2027-01-01T00:00:00Z'))).toMatchObject({ move: true, remark: expect.stringContaining('times') });
    }
  });
});

describe('an API that does not answer', () => {
  const at = (created: string | undefined, theirTime = early): ReturnType<typeof decideMove> =>
    decideMove(branchTag(), facts({ own: { revision: ours, ...(created === undefined ? {} : { created }) }, live: { ...live, created: theirTime }, sinceLive: 'unavailable' }));

  it('leaves it to the times of the images', () => {
    expect(at(late)).toMatchObject({ move: true, remark: expect.stringContaining('could not be compared') });
    expect(at(early, late)).toEqual({ move: false, reason: expect.stringContaining(`created ${early}, the other ${late}`) });
  });

  it('keeps nothing by a time that nobody knows', () => {
    expect(at(undefined)).toMatchObject({ move: true });
    expect(at(late, 'yesterday')).toMatchObject({ move: true });
  });
});

describe('latest of a branch', () => {
  const latest = branchTag('latest');
  const behind = (version: string): GuardFacts => facts({ live: liveImage({ revision: theirs, version }), sinceLive: 'behind' });

  it('moves over the image of a version, whose revision says nothing', () => {
    for (const version of ['1.2.3', 'v2.0.0', '1.2', '1', '1.2.3-alpine', '2.0.post1']) expect(decideMove(latest, behind(version))).toEqual({ move: true });
  });

  it('is guarded over that of a branch, commit or date', () => {
    for (const version of ['main', 'latest', 'sha-1234567', '0123456', '20260101', 'pr-7', 'nightly']) expect(decideMove(latest, behind(version))).toMatchObject({ move: false });
  });

  it('knows its own branch, whatever that is called', () => {
    expect(decideMove(branchTag('latest', '1.2'), behind('1.2'))).toMatchObject({ move: false });
    expect(decideMove(branchTag('latest', 'release/1.2'), behind('release-1.2'))).toMatchObject({ move: false });
  });

  it('is the only name that both give: main is guarded over a version, too', () => {
    expect(decideMove(branchTag(), behind('1.2.3'))).toMatchObject({ move: false });
  });
});

it('writes a stranger\'s revision no longer than it has to be', () => {
  expect(decideMove(branchTag(), facts({ live: liveImage({ revision: 'r7' }), sinceLive: 'unknown', sinceBranch: 'behind' }))).toMatchObject({ remark: expect.stringContaining('of r7,') });
});

describe('against random histories', () => {
  /** Runs end in any order, and each asks the guard by the real history. */
  function publishAll(history: History, order: readonly number[]): number | undefined {
    return order.reduce<number | undefined>((holder, commit) => {
      const found: Partial<GuardFacts> =
        holder === undefined
          ? {}
          : { live: liveImage({ revision: `c${holder}` }), sinceLive: comparisonIn(history, holder, commit), sinceBranch: comparisonIn(history, history.head, commit) };
      return decideMove(branchTag(), facts({ ...found, own: { revision: `c${commit}` } })).move ? commit : holder;
    }, undefined);
  }

  it('a tag never goes back to an ancestor of what it has', () => {
    fc.assert(
      fc.property(historyOf(10), (history) => {
        fc.assert(
          fc.property(fc.shuffledSubarray(history.commits.map((_, at) => at), { minLength: 1 }), (order) => {
            const end = publishAll(history, order);
            expect(end).toBeDefined();
            const moved = order.slice(1).reduce<number[]>((holders, _, at) => [...holders, publishAll(history, order.slice(0, at + 2)) ?? -1], [order[0] ?? -1]);
            moved.slice(1).forEach((holder, at) => expect(holder !== moved[at] && isAncestor(history, holder, moved[at] ?? -1)).toBe(false));
          }),
          { numRuns: 10 },
        );
      }),
      { numRuns: 50 },
    );
  });

  // A commit that comes after the branch's head was taken off it by a reset: as the guard sees it, it is the newer one.
  it('once the head of the branch was published, the tag stays with it', () => {
    fc.assert(
      fc.property(historyOf(10), fc.infiniteStream(fc.nat(9)), (history, choices) => {
        const order = [...choices.take(20)].map((choice) => choice % history.commits.length).filter((commit) => !isAncestor(history, history.head, commit));
        expect(publishAll(history, [history.head, ...order])).toBe(history.head);
        expect(publishAll(history, [...order, history.head])).toBe(history.head);
      }),
    );
  });
});
