// Two attempts, one report.
import { expect, test } from '@jest/globals';
import { joinReports } from '../../src/build/joined-report.ts';
import type { BuildReport } from '../../src/domain/build.ts';

const report = (startedAt: number, milliseconds: number, steps: BuildReport['steps']): BuildReport => ({ platforms: [], startedAt, milliseconds, steps, warnings: [] });

test('a step that the first attempt ran keeps its time; what it found in the cache stays cached', () => {
  const first = report(1000, 500, [{ name: 'a', milliseconds: 400, cached: false }, { name: 'b', milliseconds: 0, cached: true }]);
  const second = report(2000, 300, [{ name: 'a', milliseconds: 0, cached: true }, { name: 'b', milliseconds: 0, cached: true }, { name: 'c', milliseconds: 7, cached: false }]);
  expect(joinReports(first, second)).toEqual(
    report(1000, 1300, [{ name: 'a', milliseconds: 400, cached: false }, { name: 'b', milliseconds: 0, cached: true }, { name: 'c', milliseconds: 7, cached: false }]),
  );
});
