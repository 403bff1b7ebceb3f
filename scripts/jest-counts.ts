// Reads how many tests passed and failed from the JSON report that jest writes.
import { existsSync, readFileSync } from 'node:fs';

export type Counts = { readonly passed: number; readonly failed: number };

/** A missing report, an empty run or a skipped test counts as a failure: nothing passes by not running. */
export function readJestCounts(file: string): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const count = (name: string): number => {
    const value: unknown = report !== null && typeof report === 'object' ? Reflect.get(report, name) : undefined;
    return typeof value === 'number' ? value : 0;
  };
  const passed = count('numPassedTests');
  const failed = count('numFailedTests') + count('numPendingTests') + count('numTodoTests') + count('numRuntimeErrorTestSuites');
  return { passed, failed: passed === 0 && failed === 0 ? 1 : failed };
}
