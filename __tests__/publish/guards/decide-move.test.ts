// What moving-tags says goes before what the guards say.
import { describe, expect, it } from '@jest/globals';
import { decideMove } from '../../../src/publish/guards/decide-move.ts';
import { tagName } from '../../fakes/image.ts';
import { branchTag, facts, image, known, liveImage, theirs, versionTag } from './guarding.ts';

const lower = versionTag('latest', '1.2.9');
const higher = known(['v1.3.0']);
const older = { live: liveImage({ revision: theirs }), sinceLive: 'behind' } as const;

describe('moving-tags', () => {
  it('off: no moving tag moves, not even a new one', () => {
    expect(decideMove(versionTag('latest', '1.3.0'), facts({ ...higher, mode: 'off' }))).toEqual({ move: false, reason: 'moving-tags is off.' });
    expect(decideMove(branchTag(), facts({ mode: 'off' }))).toMatchObject({ move: false });
  });

  it('force: all move, and those that a guard would have kept say so', () => {
    expect(decideMove(lower, facts({ ...higher, mode: 'force' }))).toMatchObject({ move: true, remark: expect.stringContaining('1.2.9 is lower than 1.3.0') });
    expect(decideMove(branchTag(), facts({ ...older, mode: 'force' }))).toMatchObject({ move: true, remark: expect.stringContaining('force') });
    expect(decideMove(versionTag('latest', '1.3.0'), facts({ ...higher, mode: 'force' }))).toEqual({ move: true });
  });

  it('guard: the guard decides', () => {
    expect(decideMove(lower, facts(higher))).toMatchObject({ move: false });
    expect(decideMove(branchTag(), facts(older))).toMatchObject({ move: false });
  });
});

it('immutable tags are nobody\'s business here', () => {
  for (const mode of ['guard', 'force', 'off'] as const) expect(decideMove({ image, tag: tagName('1.2.3'), kind: 'immutable', fixed: true }, facts({ mode }))).toEqual({ move: true });
});

it('a moving tag without an order is guarded by revision', () => {
  expect(decideMove({ image, tag: tagName('x'), kind: 'moving' }, facts(older))).toMatchObject({ move: false });
});

it('a version that is none is not compared', () => {
  expect(decideMove(versionTag('latest', 'main'), facts(known([])))).toMatchObject({ move: false });
});
