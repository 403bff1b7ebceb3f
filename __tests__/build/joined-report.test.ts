// Two attempts, one report.
import { expect, test } from '@jest/globals';
import { joinReports } from '../../src/build/joined-report.ts';
import type { BuildReport, StepTiming } from '../../src/domain/build.ts';

const step = (name: string, milliseconds: number, cached: boolean): StepTiming => ({ name, milliseconds, cached, key: name, inputs: [], readsContext: false });
const report = (startedAt: number, milliseconds: number, steps: BuildReport['steps']): BuildReport => ({ platforms: [], startedAt, milliseconds, steps, warnings: [] });

test('a step that the first attempt ran keeps its time; what it found in the cache stays cached', () => {
  const first = report(1000, 500, [step('a', 400, false), step('b', 0, true)]);
  const second = report(2000, 300, [step('a', 0, true), step('b', 0, true), step('c', 7, false)]);
  expect(joinReports(first, second)).toEqual(
    report(1000, 1300, [step('a', 400, false), step('b', 0, true), step('c', 7, false)]),
  );
});

test('what caches were read is known of every attempt, by its last word', () => {
  const first = { ...report(0, 1, []), imports: [{ from: 'a', error: 'not found' }, { from: 'b', error: 'HTTP 502' }] };
  expect(joinReports(first, { ...report(2, 1, []), imports: [{ from: 'b' }] }).imports).toEqual([{ from: 'a', error: 'not found' }, { from: 'b' }]);
});
