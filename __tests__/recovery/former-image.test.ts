// Which former image a rollback chooses, and what it refuses.
import { describe, expect, test } from '@jest/globals';
import { parseDigest, type Digest } from '../../src/domain/digest.ts';
import type { FormerImage } from '../../src/publish/state/history.ts';
import { parseTagName } from '../../src/domain/tag-name.ts';
import { chooseFormer, requireMoving } from '../../src/recovery/former-image.ts';
import { image, must, planWith } from '../fakes/plan.ts';

const digest = (digit: string): Digest => must(parseDigest(`sha256:${digit.repeat(64)}`));
const latest = { image, tag: must(parseTagName('latest')), kind: 'moving' } as const;
const former = (digit: string, rolledBack?: true): FormerImage => ({
  tag: latest.tag,
  image: { digest: digest(digit), mediaType: 'application/vnd.oci.image.index.v1+json', size: 1 },
  replacedAt: '2026-11-24T02:00:00.000Z',
  replacedBy: '1',
  ...(rolledBack === undefined ? {} : { rolledBack }),
});

describe('without a digest asked for', () => {
  test('the newest that is not live now', () => {
    expect(chooseFormer(latest, { now: digest('c'), to: undefined, history: [former('c'), former('b'), former('a')] })).toBe(digest('b'));
  });

  test('never what a rollback took away', () => {
    expect(chooseFormer(latest, { now: digest('b'), to: undefined, history: [former('c', true), former('b'), former('a')] })).toBe(digest('a'));
  });

  test('a tag that is gone comes back', () => {
    expect(chooseFormer(latest, { now: undefined, to: undefined, history: [former('b')] })).toBe(digest('b'));
  });

  test.each([[[]], [[former('c')]], [[former('d', true)]]])('nothing to go back to is an error', (history) => {
    expect(() => chooseFormer(latest, { now: digest('c'), to: undefined, history })).toThrow(expect.objectContaining({ code: 'NOTHING_TO_ROLL_BACK' }));
  });
});

describe('a digest asked for', () => {
  test('must have been live; what a rollback took away was', () => {
    expect(chooseFormer(latest, { now: digest('b'), to: digest('c'), history: [former('c', true)] })).toBe(digest('c'));
    expect(() => chooseFormer(latest, { now: digest('b'), to: digest('e'), history: [former('c'), former('a')] })).toThrow(
      expect.objectContaining({ code: 'NOTHING_TO_ROLL_BACK', why: expect.stringMatching(new RegExp(`${digest('c')}.*\n.*${digest('a')}`)) }),
    );
  });

  test('may be the one that is live: nothing moves then', () => {
    expect(chooseFormer(latest, { now: digest('b'), to: digest('b'), history: [] })).toBe(digest('b'));
  });
});

test('full versions are not rolled back unless overwrite says so', () => {
  const metadata = { ...planWith().metadata, tags: [{ image, tag: must(parseTagName('1.2.3')), kind: 'immutable', fixed: true } as const] };
  expect(() => requireMoving(planWith({}, { metadata }))).toThrow(expect.objectContaining({ code: 'IMMUTABLE_TAG' }));
  expect(() => requireMoving(planWith({ publish: { overwrite: true } }, { metadata }))).not.toThrow();
});
