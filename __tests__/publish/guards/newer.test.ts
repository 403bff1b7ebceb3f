// Which of two candidates should have a tag in the end.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareCandidates, isNewer, type Comparison, type Standing } from '../../../src/publish/guards/newer.ts';
import { branchTag, ours, theirs, versionTag } from './guarding.ts';
import { comparisonIn, historyOf } from './history.ts';

const never = (): Comparison => {
  throw new Error('not asked');
};

describe('tags of versions', () => {
  it.each<[string, string | undefined, string | undefined, Standing]>([
    ['latest', '1.3.0', '1.2.9', 'newer'],
    ['latest', '1.2.9', '1.10.0', 'older'],
    ['latest', 'v1.2.3', '1.2.3', 'same'],
    ['latest', '1.2.3+5', '1.2.3', 'same'],
    ['latest', '2.0.0-rc.1', '1.0.0', 'older'],
    ['latest', '1.0.0', '2.0.0-rc.1', 'newer'],
    ['next', '2.0.0-rc.1', '1.0.0', 'newer'],
    ['latest', '1.2.3', 'main', 'unknown'],
    ['latest', '1.2.3', undefined, 'unknown'],
  ])('%s: %s beside %s', (name, version, other, standing) => {
    const of = (text: string | undefined): { version?: string } => (text === undefined ? {} : { version: text });
    expect(compareCandidates(of(version), of(other), versionTag(name, '1.2.3'), never)).toBe(standing);
  });

  it('versions are read without their affixes', () => {
    expect(isNewer({ version: '1.3.0-alpine' }, { version: '1.2.9-alpine' }, versionTag('latest-alpine', '1.2.9', { suffix: '-alpine' }), never)).toBe(true);
  });
});

describe('tags of branches', () => {
  const [one, other] = [{ revision: ours, version: 'main', created: '2026-01-02T00:00:00Z' }, { revision: theirs, version: 'main', created: '2026-01-01T00:00:00Z' }];

  it.each<[Comparison, Standing]>([
    ['identical', 'same'],
    ['ahead', 'newer'],
    ['behind', 'older'],
    ['diverged', 'unknown'],
    ['unknown', 'unknown'],
    ['unavailable', 'newer'],
  ])('%s: %s', (comparison, standing) => {
    expect(compareCandidates(one, other, branchTag(), (base, head) => (base === theirs && head === ours ? comparison : 'unknown'))).toBe(standing);
  });

  it('nothing is asked about one revision, or about none', () => {
    expect(compareCandidates(one, one, branchTag(), never)).toBe('same');
    expect(compareCandidates(one, {}, branchTag(), never)).toBe('unknown');
    expect(compareCandidates({}, one, branchTag(), never)).toBe('unknown');
  });

  it('times tell nothing where they are missing or the same', () => {
    const times = (mine: string | undefined, its: string | undefined): Standing =>
      compareCandidates({ revision: ours, ...(mine === undefined ? {} : { created: mine }) }, { revision: theirs, ...(its === undefined ? {} : { created: its }) }, branchTag(), () => 'unavailable');
    expect(times('2026-01-01T00:00:00Z', undefined)).toBe('unknown');
    expect(times('2026-01-01T00:00:00Z', '2026-01-01T01:00:00+01:00')).toBe('same');
    expect(times('2026-01-01T00:00:00Z', '2026-01-01T00:00:01Z')).toBe('older');
  });

  it('nobody has said which of a branch and a version gets latest', () => {
    expect(compareCandidates(one, { revision: theirs, version: '1.2.3' }, branchTag('latest'), never)).toBe('unknown');
    expect(compareCandidates({ revision: theirs, version: '1.2.3' }, one, branchTag('latest'), never)).toBe('unknown');
    expect(compareCandidates(one, other, branchTag('latest'), () => 'ahead')).toBe('newer');
    expect(compareCandidates(one, { ...other, version: '1.2.3' }, branchTag(), () => 'ahead')).toBe('newer');
  });
});

describe('on random histories and versions', () => {
  const opposite: Readonly<Record<Standing, Standing>> = { newer: 'older', older: 'newer', same: 'same', unknown: 'unknown' };

  it('each is to the other what the other is to it', () => {
    const version = fc.tuple(fc.nat(3), fc.nat(3), fc.constantFrom('', '-rc.1')).map(([major, minor, pre]) => `${major}.${minor}.0${pre}`);
    fc.assert(
      fc.property(historyOf(8), fc.nat(7), fc.nat(7), version, version, fc.constantFrom(branchTag(), versionTag('latest', '1.0.0'), versionTag('next', '1.0.0'), branchTag('latest')), (history, a, b, va, vb, tag) => {
        const [at, bt] = [a % history.commits.length, b % history.commits.length];
        const compare = (base: string, head: string): Comparison => comparisonIn(history, Number(base), Number(head));
        const [one, other] = [{ revision: String(at), version: va }, { revision: String(bt), version: vb }];
        expect(compareCandidates(other, one, tag, compare)).toBe(opposite[compareCandidates(one, other, tag, compare)]);
      }),
    );
  });
});
