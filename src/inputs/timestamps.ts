// The inputs source-date-epoch and rewrite-timestamp: how they are read, and what they mean beside a build argument and the job's
// variable of the same name. When the commit was made is plan/'s.
import type { Problem } from '../domain/problem.ts';
import type { InputValues } from './input-table.ts';
import { faulty, read, type InputKind } from './reading.ts';

/** Whole seconds since 1970, as https://reproducible-builds.org/specs/source-date-epoch has it, or the commit's. */
export const sourceDateEpoch: InputKind<'commit' | number | undefined> = {
  absent: undefined,
  parse: (given) => {
    const value = given.trim();
    if (value === 'commit') return read('commit');
    // Eleven digits reach the year 5138: more are milliseconds by mistake.
    return /^(?:0|[1-9][0-9]{0,10})$/.test(value) ? read(Number(value)) : faulty({ given: value, expected: 'commit, or whole seconds since 1970, for example 1767225600' });
  },
};

/** Whether a line of `build-args` sets the variable itself; a bare name takes what the build has anyway. */
export function setsEpoch(line: string): boolean {
  return line.startsWith('SOURCE_DATE_EPOCH=');
}

type Timed = Pick<InputValues, 'source-date-epoch' | 'rewrite-timestamp' | 'build-args'>;

/** What can't be told by the inputs alone: the job may have the variable. */
export function checkTimestamps(values: Timed, environment: Readonly<Record<string, string | undefined>>): { readonly problems: readonly Problem[]; readonly warnings: readonly string[] } {
  const line = values['build-args'].findLast(setsEpoch);
  const hasEpoch = values['source-date-epoch'] !== undefined || line !== undefined || (environment['SOURCE_DATE_EPOCH'] ?? '') !== '';
  return {
    problems:
      values['rewrite-timestamp'] === true && !hasEpoch
        ? [{ input: 'rewrite-timestamp', given: 'true, without source-date-epoch', expected: 'a time to rewrite to: source-date-epoch: commit, or the variable SOURCE_DATE_EPOCH' }]
        : [],
    warnings: values['source-date-epoch'] !== undefined && line !== undefined ? [`source-date-epoch is left out: build-args has ${line}.`] : [],
  };
}
