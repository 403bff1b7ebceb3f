// Which calls determined the end of a run.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { criticalPath } from '../../src/report/critical-path.ts';

const span = (name: string, startedAt: number, endedAt: number) => ({ name, startedAt, endedAt });
const names = (spans: readonly { name: string }[], run: { startedAt: number; endedAt: number }) => {
  const { path, ownMs } = criticalPath(spans as readonly ReturnType<typeof span>[], run);
  return [path.map(({ name }) => name), ownMs];
};

describe('walking back from the end', () => {
  test.each([
    ['nothing was called', [], [[], 100]],
    ['one after the other', [span('a', 10, 40), span('b', 50, 90)], [['a', 'b'], 30]],
    ['of two side by side the one that ended last', [span('short', 0, 30), span('long', 0, 60), span('then', 60, 100)], [['long', 'then'], 0]],
    ['a call that was still under way did not hold up the next', [span('a', 0, 20), span('beside', 10, 70), span('b', 30, 100)], [['a', 'b'], 10]],
    ['of two that end together the longer', [span('late', 50, 80), span('early', 20, 80)], [['early'], 40]],
    ['a call without length', [span('none', 50, 50), span('a', 0, 100)], [['a'], 0]],
    ['what began before the run', [span('a', -20, 100)], [['a'], 0]],
  ])('%s', (_, spans, expected) => {
    expect(names(spans, { startedAt: 0, endedAt: 100 })).toEqual(expected);
  });

  test('path and own time are the whole run, and no two calls of the path overlap', () => {
    const times = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 })).map(([one, other]) => span('x', Math.min(one, other), Math.max(one, other)));
    fc.assert(
      fc.property(fc.array(times, { maxLength: 30 }), (spans) => {
        const { path, ownMs } = criticalPath(spans, { startedAt: 0, endedAt: 100 });
        expect(ownMs + path.reduce((sum, { startedAt, endedAt }) => sum + endedAt - startedAt, 0)).toBe(100);
        path.slice(1).forEach(({ startedAt }, at) => expect(startedAt).toBeGreaterThanOrEqual(path[at]?.endedAt ?? 0));
      }),
    );
  });
});
